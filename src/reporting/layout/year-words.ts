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
    overdue: (count: number) => `Quá hạn: ${count} nhiệm vụ`,
    week: (count: number, end: string) => `Trong tuần này, đến ${end}: ${count} nhiệm vụ`,
    month: (count: number, end: string) => `Trong tháng này, đến ${end}: ${count} nhiệm vụ`,
    quarter: (count: number, end: string) => `Trong quý này, đến ${end}: ${count} nhiệm vụ`,
    later: (count: number) => `Sau quý này: ${count} nhiệm vụ`,
    undated: (count: number) => `Không có ngày đến hạn: ${count} nhiệm vụ`,
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
    `${items} mốc còn phải làm; ${closed} nhiệm vụ đã hoàn thành hoặc không thực hiện`,
  nothing: 'Không còn nhiệm vụ nào phải làm.',
  hint: 'Mỗi ngày đến hạn một dòng: nhiệm vụ có nhiều mốc, báo cáo định kỳ thì mỗi kỳ một dòng. Nhiệm vụ các đơn vị đã báo hoàn thành không có ở đây. Ghi thêm vào bên phải bảng thì lần lập sau vẫn giữ.',
} as const;

/** Two years beside each other. */
export const COMPARISON = {
  name: 'So sánh hai năm',
  title: 'SO SÁNH KẾT QUẢ HAI NĂM',
  years: (before: string, after: string) => `Điểm ${before} và điểm ${after}`,
  year: (year: number | null, place: 'before' | 'after') =>
    year === null ? (place === 'before' ? 'năm trước' : 'năm sau') : `năm ${year}`,
  columns: {
    number: 'STT',
    index: 'Chỉ số',
    code: 'Mã',
    former: 'Mã cũ',
    title: 'Tiêu chí',
    benchmark: 'Điểm chuẩn',
    before: 'Điểm năm trước',
    after: 'Điểm năm sau',
    change: 'Tăng, giảm',
    bar: 'Mức tăng, giảm',
    gap: 'Điểm mất năm sau',
    lead: 'Chủ trì',
    note: 'Nhận xét',
    id: 'Mã dòng',
  },
  field: (code: string, name: string) =>
    [code, name === '' ? 'Không rõ lĩnh vực' : name].filter((part) => part !== '').join('. '),
  sums: (won: string, lost: string, change: string) => `tăng ${won}, giảm ${lost}, chênh lệch ${change}`,
  section: {
    criteria: (count: number) => `Tiêu chí có ở cả hai năm: ${count}`,
    units: 'Tăng, giảm theo đơn vị chủ trì',
    again: (count: number) => `Mất điểm cả hai năm: ${count} tiêu chí`,
    onlyBefore: (year: string, count: number) => `Chỉ có ở ${year}: ${count} tiêu chí`,
    onlyAfter: (year: string, count: number) => `Chỉ có ở ${year}: ${count} tiêu chí`,
    carried: (count: number) => `Nhiệm vụ giữ nguyên từng chữ: ${count} dòng`,
  },
  nobody: 'Chưa có đơn vị chủ trì',
  notes: {
    renumbered: 'Đổi mã',
    doubtful: 'Cần xem lại: tên không còn giống hẳn',
    benchmark: (before: string, after: string) => `Điểm chuẩn đổi từ ${before} thành ${after}, không tính tăng giảm`,
    again: 'Mất điểm cả hai năm',
    lead: (before: string, after: string) => `Chủ trì: ${before} → ${after}`,
    implementing: 'Đổi đơn vị thực hiện',
    parent: 'Tính ở tiêu chí thành phần',
    carried: (lines: number, of: number) => (of === 1 ? 'Nhiệm vụ giữ nguyên' : `Nhiệm vụ giữ nguyên ${lines}/${of} ý`),
  },
  total: 'Tổng cộng',
  hint: 'Chỉ cộng tiêu chí có ở cả hai năm với cùng điểm chuẩn; tiêu chí đã có tiêu chí thành phần ở cả hai năm thì không cộng lại. Tiêu chí có nhiều đơn vị chủ trì được tính cho từng đơn vị. Ghi thêm vào bên phải bảng thì lần lập sau vẫn giữ.',
} as const;

/** A plan of points towards a target. */
export const TARGET = {
  name: 'Phương án',
  title: 'PHƯƠNG ÁN TĂNG ĐIỂM',
  subject: (index: string) => index,
  goal: 'Mục tiêu:',
  goalOf: (goal: string, full: string) => `Mục tiêu: ${goal} trên ${full} điểm`,
  standing: (now: string, gain: string, then: string) => `Hiện có ${now} điểm; phương án tăng ${gain}, đạt ${then}`,
  columns: {
    number: 'STT',
    code: 'Mã',
    title: 'Tiêu chí',
    benchmark: 'Điểm chuẩn',
    achieved: 'Điểm đạt được',
    gap: 'Điểm mất',
    planned: 'Điểm dự kiến',
    gain: 'Tăng thêm',
    lead: 'Chủ trì',
    id: 'Mã dòng',
  },
  section: {
    chosen: (count: number) => `Tiêu chí có trong phương án: ${count}`,
    others: (count: number) => `Tiêu chí còn mất điểm, chưa có trong phương án: ${count}`,
    field: 'Điểm tăng thêm theo lĩnh vực',
    unit: 'Điểm tăng thêm theo đơn vị chủ trì',
  },
  share: (criteria: number, percent: string) => `${criteria} tiêu chí, ${percent} tổng điểm tăng`,
  nobody: 'Chưa có đơn vị chủ trì',
  nowhere: 'Không rõ lĩnh vực',
  total: 'Tổng cộng',
  hint: 'Điểm dự kiến do người lập kế hoạch đặt, không ghi vào bảng của kế hoạch. Sửa được cột nền vàng: mở lại phần Mục tiêu thì Phuluc lấy theo trang này. Tiêu chí có nhiều đơn vị chủ trì được tính cho từng đơn vị.',
} as const;
