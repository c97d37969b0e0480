import type { Language } from '../language';

/** What `phuluc due` prints. `{name}` is filled by the caller. */
export interface DueCommandWords {
  readonly head: string;
  readonly span: Readonly<
    Record<'overdue' | 'nobody' | 'week' | 'month' | 'quarter' | 'later' | 'undated' | 'passed', string>
  >;
  readonly nobody: string;
  readonly nothing: string;
  readonly unitUnknown: string;
  readonly calendar: string;
}

const vi: DueCommandWords = {
  head: '{file}: tính từ ngày {day}; {items} mốc còn phải làm, {closed} nhiệm vụ đã hoàn thành hoặc không thực hiện',
  span: {
    overdue: 'Quá hạn',
    nobody: 'Đã hết hạn, chưa có chủ trì',
    week: 'Trong tuần này',
    month: 'Trong tháng này',
    quarter: 'Trong quý này',
    later: 'Sau quý này',
    undated: 'Không có ngày đến hạn',
    passed: 'Kỳ báo cáo, mốc trung gian đã qua',
  },
  nobody: 'chưa có chủ trì',
  nothing: '{file}: không có nhiệm vụ nào để tính hạn.',
  unitUnknown: '{file}: không có đơn vị “{unit}” trong nhiệm vụ còn phải làm. Các đơn vị: {units}.',
  calendar: '{file}: đã ghi {days} ngày vào tệp lịch.',
};

const en: DueCommandWords = {
  head: '{file}: as of {day}; {items} days still to come or late, {closed} rows finished',
  span: {
    overdue: 'Overdue',
    nobody: 'Past the deadline, no lead yet',
    week: 'This week',
    month: 'This month',
    quarter: 'This quarter',
    later: 'After this quarter',
    undated: 'No due date',
    passed: 'Earlier reports and milestones',
  },
  nobody: 'no lead yet',
  nothing: '{file}: no row asks for work that could be due.',
  unitUnknown: '{file}: there is no unit “{unit}” with work to do. Units: {units}.',
  calendar: '{file}: {days} days written to the calendar.',
};

export const dueCommandWords = (language: Language): DueCommandWords => (language === 'vi' ? vi : en);
