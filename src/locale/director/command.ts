import type { Language } from '../language';

/** What `phuluc director` prints. `{name}` is filled by the caller. */
export interface DirectorCommandWords {
  readonly head: string;
  readonly nothing: string;
  readonly gap: string;
  readonly counts: string;
  readonly fields: string;
  readonly field: string;
  readonly noField: string;
  readonly criteria: string;
  readonly criterion: string;
  readonly units: string;
  readonly unit: string;
  readonly overdue: string;
  readonly next: string;
  readonly due: string;
  readonly nobody: string;
  readonly written: string;
}

const vi: DirectorCommandWords = {
  head: '{file}: tính đến ngày {day}',
  nothing: '{file}: không có tiêu chí mất điểm, cũng không có nhiệm vụ nào.',
  gap: 'Điểm mất: {gap}/{benchmark}',
  counts: '{rows} nhiệm vụ: {done} hoàn thành, {overdue} quá hạn; {quarter} mốc đến hạn trong quý',
  fields: 'Điểm mất theo lĩnh vực',
  field: '  {gap}  {name}',
  noField: 'Không rõ lĩnh vực',
  criteria: 'Tiêu chí mất điểm nhiều nhất ({shown}/{all})',
  criterion: '  {gap}  {name}  [{units}]',
  units: 'Tiến độ của các đơn vị',
  unit: '  {name}: hoàn thành {done}/{rows}, {overdue} quá hạn',
  overdue: 'Quá hạn ({count})',
  next: 'Sắp đến hạn ({count})',
  due: '  {day}  {name}  [{units}]',
  nobody: 'chưa có chủ trì',
  written: '{file}: đã ghi trang “{sheet}”.',
};

const en: DirectorCommandWords = {
  head: '{file}: as of {day}',
  nothing: '{file}: no criterion has lost points, and no row asks for work.',
  gap: 'Lost points: {gap} of {benchmark}',
  counts: '{rows} tasks: {done} done, {overdue} overdue; {quarter} days still to come in this quarter',
  fields: 'Lost points by field',
  field: '  {gap}  {name}',
  noField: 'Field not known',
  criteria: 'Criteria that cost most ({shown} of {all})',
  criterion: '  {gap}  {name}  [{units}]',
  units: 'Progress of the units',
  unit: '  {name}: {done} of {rows} done, {overdue} overdue',
  overdue: 'Overdue ({count})',
  next: 'Due next ({count})',
  due: '  {day}  {name}  [{units}]',
  nobody: 'no lead yet',
  written: '{file}: the sheet “{sheet}” was written.',
};

export const directorCommandWords = (language: Language): DirectorCommandWords => (language === 'vi' ? vi : en);
