import type { Severity } from '../../model/finding';
import { formatDay } from '../format';
import type { Language } from '../language';

/** What is reported of a plan beside the one above; the ids never change. */
export type CoverageRule = 'given-not-covered' | 'later-than-given' | 'not-given';

/** Work that nobody answers for, and days that are missed, are probably mistakes; work of one's own is worth knowing. */
export const COVERAGE_SEVERITY: Readonly<Record<CoverageRule, Severity>> = {
  'given-not-covered': 'warning',
  'later-than-given': 'warning',
  'not-given': 'info',
};

interface CoverageTexts {
  readonly 'given-not-covered': (row: string) => string;
  readonly 'later-than-given': (row: string, given: string, ours: string) => string;
  readonly 'later-than-given/open': (row: string, given: string) => string;
  readonly 'not-given': (row: string) => string;
}

const TEXTS: Readonly<Record<Language, CoverageTexts>> = {
  vi: {
    'given-not-covered': (row) =>
      `Cấp trên giao “${row}” nhưng kế hoạch của đơn vị chưa có dòng nào. Thêm dòng này, hoặc ghi rõ vì sao không áp dụng.`,
    'later-than-given': (row, given, ours) =>
      `“${row}” có hạn ${ours}, muộn hơn ${given} của cấp trên. Sửa thời hạn, hoặc xin ý kiến cấp trên.`,
    'later-than-given/open': (row, given) =>
      `“${row}” không có hạn cụ thể, cấp trên giao đến ${given}. Ghi thời hạn không sau ngày đó.`,
    'not-given': (row) => `“${row}” không được cấp trên giao. Giữ lại nếu đây là việc đơn vị tự đề ra.`,
  },
  en: {
    'given-not-covered': (row) =>
      `The plan above gives “${row}”, and no row of the unit's plan has it. Add it, or say why it does not apply.`,
    'later-than-given': (row, given, ours) =>
      `“${row}” is due on ${ours}, later than ${given} in the plan above. Correct the deadline, or ask above.`,
    'later-than-given/open': (row, given) =>
      `“${row}” has no last day, the plan above says ${given}. Give a deadline that is not later.`,
    'not-given': (row) => `“${row}” is not given by the plan above. Keep it if it is work of the unit's own.`,
  },
};

/** The sentence of a finding: what is wrong and what to do. `days`: what is asked and what ours says, ISO. */
export function coverageSentence(
  rule: CoverageRule,
  row: string,
  language: Language,
  days?: { readonly given: string; readonly ours: string | null },
): string {
  const text = TEXTS[language];
  if (rule !== 'later-than-given') return text[rule](row);
  const given = formatDay(days?.given ?? '', language);
  return days?.ours == null
    ? text['later-than-given/open'](row, given)
    : text[rule](row, given, formatDay(days.ours, language));
}
