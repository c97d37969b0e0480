import type { Language } from '../language';

/** What `phuluc compare` prints. `{name}` is filled by the caller. */
export interface ComparisonCommandWords {
  readonly head: string;
  readonly sums: string;
  readonly fields: string;
  readonly units: string;
  readonly criteria: string;
  readonly nowhere: string;
  readonly alone: string;
  readonly written: string;
}

const vi: ComparisonCommandWords = {
  head: '{before} và {after}: {criteria} tiêu chí có ở cả hai; {sums}',
  sums: 'tăng {won}, giảm {lost}, chênh lệch {change}',
  fields: 'Theo lĩnh vực',
  units: 'Theo đơn vị chủ trì',
  criteria: 'Theo tiêu chí',
  nowhere: '(không rõ)',
  alone: 'Chỉ có ở tệp trước: {before} tiêu chí; chỉ có ở tệp sau: {after} tiêu chí',
  written: '{file}: đã ghi trang “{sheet}”.',
};

const en: ComparisonCommandWords = {
  head: '{before} and {after}: {criteria} criteria in both; {sums}',
  sums: '{won} won, {lost} lost, difference {change}',
  fields: 'By field',
  units: 'By lead',
  criteria: 'By criterion',
  nowhere: '(not known)',
  alone: 'Only in the earlier file: {before} criteria; only in the later one: {after}',
  written: '{file}: the sheet “{sheet}” was written.',
};

export const comparisonCommandWords = (language: Language): ComparisonCommandWords => (language === 'vi' ? vi : en);
