/** The words of the sheets and files of the plan's year. They are official documents: Vietnamese, as all our sheets. */
export { kindName, kindShort } from './sheet-words';

/** 2024-03-31 → 31/03/2024. */
export const vietnameseDay = (iso: string): string => iso.split('-').reverse().join('/');

/** What is due, and the calendar of it. */
export const DUE = {
  name: 'Việc đến hạn',
  title: 'DANH MỤC CÔNG VIỆC ĐẾN HẠN',
  asOf: (day: string) => `Tính đến ngày ${day}`,
  calendar: 'Lịch việc đến hạn',
  deadline: 'Hạn',
  report: 'Kỳ báo cáo',
  turn: (turn: number, turns: number) => `${turn}/${turns}`,
  task: 'Nhiệm vụ',
  product: 'Sản phẩm',
  coordinating: 'Phối hợp',
  columns: {
    number: 'STT',
    index: 'Chỉ số',
    code: 'Mã',
    title: 'Tiêu chí, nhiệm vụ',
    lead: 'Chủ trì',
    implementing: 'Thực hiện',
    deadline: 'Thời gian thực hiện',
    day: 'Ngày đến hạn',
    left: 'Còn (ngày)',
    gap: 'Điểm mất',
    id: 'Mã dòng',
  },
  section: {
    overdue: (count: number) => `Quá hạn: ${count} việc`,
    week: (count: number, end: string) => `Trong tuần này, đến ${end}: ${count} việc`,
    month: (count: number, end: string) => `Trong tháng này, đến ${end}: ${count} việc`,
    quarter: (count: number, end: string) => `Trong quý này, đến ${end}: ${count} việc`,
    later: (count: number) => `Sau quý này: ${count} việc`,
    undated: (count: number) => `Không có ngày đến hạn: ${count} việc`,
    passed: (count: number) => `Kỳ báo cáo, mốc trung gian đã qua: ${count}`,
  },
  undated: {
    ongoing: 'Thường xuyên',
    event: 'Theo sự việc',
    missing: 'Chưa ghi thời gian',
    unreadable: 'Chưa đọc được thời gian',
    'no-year': 'Chưa rõ năm',
  },
  total: 'Tổng cộng',
  counts: (items: number, closed: number) =>
    `${items} mốc còn phải làm; ${closed} việc đã hoàn thành hoặc không thực hiện`,
  nothing: 'Không còn việc nào phải làm.',
  hint: 'Mỗi ngày đến hạn một dòng: việc có nhiều mốc, báo cáo định kỳ thì mỗi kỳ một dòng. Việc các đơn vị đã báo hoàn thành không có ở đây. Ghi thêm vào bên phải bảng thì lần lập sau vẫn giữ.',
} as const;
