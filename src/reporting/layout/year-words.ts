/** The words of the sheets and files of the plan's year. They are official documents: Vietnamese, as all our sheets. */
export { kindName, kindShort } from './sheet-words';

/** 2024-03-31 → 31/03/2024. */
export const vietnameseDay = (iso: string): string => iso.split('-').reverse().join('/');

/** Words that these sheets share, so that one thing has one name on all of them. */
const COLUMN = {
  number: 'STT',
  index: 'Chỉ số',
  code: 'Mã',
  criterion: 'Tiêu chí',
  /** Of a table that has criteria and tasks. */
  row: 'Tiêu chí, nhiệm vụ',
  field: 'Lĩnh vực',
  unit: 'Đơn vị',
  tasks: 'Số nhiệm vụ',
  benchmark: 'Điểm chuẩn',
  achieved: 'Điểm đạt được',
  gap: 'Điểm mất',
  gapOpen: 'Điểm mất chưa khắc phục',
  lead: 'Chủ trì',
  implementing: 'Thực hiện',
  coordinating: 'Phối hợp',
  product: 'Sản phẩm',
  due: 'Hạn',
  left: 'Còn (ngày)',
  state: 'Tình trạng',
  evidence: 'Minh chứng',
  /** Hidden: by it a row is found again. */
  id: 'Mã dòng',
} as const;
const STATE = { done: 'Hoàn thành', dropped: 'Không thực hiện', open: 'Chưa hoàn thành', overdue: 'Quá hạn' } as const;
const TOTAL = 'Tổng cộng';
const NO_LEAD = 'Chưa có đơn vị chủ trì';
const NO_LEAD_SHORT = 'Chưa có chủ trì';
const NO_FIELD = 'Không rõ lĩnh vực';
const UNREPORTED = 'Chưa báo cáo';
const asOf = (day: string): string => `Tính đến ngày ${day}`;

/** What is due, and the calendar of it. */
export const DUE = {
  name: 'Việc đến hạn',
  title: 'DANH MỤC CÔNG VIỆC ĐẾN HẠN',
  asOf,
  calendar: 'Lịch việc đến hạn',
  deadline: COLUMN.due,
  report: 'Kỳ báo cáo',
  turn: (turn: number, turns: number) => `${turn}/${turns}`,
  task: 'Nhiệm vụ',
  product: COLUMN.product,
  coordinating: COLUMN.coordinating,
  columns: {
    number: COLUMN.number,
    index: COLUMN.index,
    code: COLUMN.code,
    title: COLUMN.row,
    lead: COLUMN.lead,
    implementing: COLUMN.implementing,
    deadline: 'Thời gian thực hiện',
    day: 'Ngày đến hạn',
    left: COLUMN.left,
    gap: COLUMN.gap,
    id: COLUMN.id,
  },
  section: {
    overdue: (count: number) => `Quá hạn: ${count} nhiệm vụ`,
    nobody: (count: number) => `Đã hết hạn, chưa có chủ trì: ${count} nhiệm vụ`,
    week: (count: number, end: string) => `Trong tuần này, đến ${end}: ${count} mốc`,
    month: (count: number, end: string) => `Trong tháng này, đến ${end}: ${count} mốc`,
    quarter: (count: number, end: string) => `Trong quý này, đến ${end}: ${count} mốc`,
    later: (count: number) => `Sau quý này: ${count} mốc`,
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
  total: TOTAL,
  counts: (items: number, closed: number) =>
    `${items} mốc còn phải làm; ${closed} nhiệm vụ đã hoàn thành hoặc không thực hiện`,
  nothing: 'Không còn nhiệm vụ nào phải làm.',
  hint: 'Mỗi mốc là một ngày đến hạn, ghi một dòng: nhiệm vụ có nhiều mốc, báo cáo định kỳ thì mỗi kỳ một dòng. Nhiệm vụ đã báo cáo hoàn thành không có ở đây. Ghi thêm vào bên phải bảng thì lần lập sau vẫn giữ.',
} as const;

/** Two years beside each other. */
export const COMPARISON = {
  name: 'So sánh hai năm',
  title: 'SO SÁNH KẾT QUẢ HAI NĂM',
  years: (before: string, after: string) => `Điểm ${before} và điểm ${after}`,
  year: (year: number | null, place: 'before' | 'after') =>
    year === null ? (place === 'before' ? 'năm trước' : 'năm sau') : `năm ${year}`,
  columns: {
    number: COLUMN.number,
    index: COLUMN.index,
    code: COLUMN.code,
    former: 'Mã cũ',
    title: COLUMN.criterion,
    benchmark: COLUMN.benchmark,
    before: 'Điểm năm trước',
    after: 'Điểm năm sau',
    change: 'Tăng, giảm',
    bar: 'Mức tăng, giảm',
    gap: 'Điểm mất năm sau',
    lead: COLUMN.lead,
    note: 'Nhận xét',
    id: COLUMN.id,
  },
  field: (code: string, name: string) => [code, name === '' ? NO_FIELD : name].filter((part) => part !== '').join('. '),
  sums: (won: string, lost: string, change: string) => `tăng ${won}, giảm ${lost}, chênh lệch ${change}`,
  section: {
    criteria: (count: number) => `Tiêu chí có ở cả hai năm: ${count}`,
    units: 'Tăng, giảm theo đơn vị chủ trì',
    again: (count: number) => `Mất điểm cả hai năm: ${count} tiêu chí`,
    onlyBefore: (year: string, count: number) => `Chỉ có ở ${year}: ${count} tiêu chí`,
    onlyAfter: (year: string, count: number) => `Chỉ có ở ${year}: ${count} tiêu chí`,
    carried: (count: number) => `Nhiệm vụ giữ nguyên từng chữ: ${count} dòng`,
  },
  nobody: NO_LEAD,
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
  total: TOTAL,
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
    number: COLUMN.number,
    code: COLUMN.code,
    title: COLUMN.criterion,
    benchmark: COLUMN.benchmark,
    achieved: COLUMN.achieved,
    gap: COLUMN.gap,
    planned: 'Điểm dự kiến',
    gain: 'Tăng thêm',
    lead: COLUMN.lead,
    id: COLUMN.id,
  },
  section: {
    chosen: (count: number) => `Tiêu chí có trong phương án: ${count}`,
    others: (count: number) => `Tiêu chí còn mất điểm, chưa có trong phương án: ${count}`,
    field: 'Điểm tăng thêm theo lĩnh vực',
    unit: 'Điểm tăng thêm theo đơn vị chủ trì',
  },
  share: (criteria: number, percent: string) => `${criteria} tiêu chí, ${percent} tổng điểm tăng`,
  nobody: NO_LEAD,
  nowhere: NO_FIELD,
  total: TOTAL,
  hint: 'Điểm dự kiến do người lập kế hoạch đặt, không ghi vào bảng của kế hoạch. Sửa được cột nền vàng: mở lại phần Mục tiêu thì Phuluc lấy theo trang này. Tiêu chí có nhiều đơn vị chủ trì được tính cho từng đơn vị.',
} as const;

/** The report of results for a period. */
export const RESULTS = {
  name: 'Báo cáo kết quả',
  title: 'BÁO CÁO',
  subject: (period: string) => `Kết quả thực hiện kế hoạch ${period}`,
  period: {
    quarter: (quarter: string, year: number) => `quý ${quarter} năm ${year}`,
    half: (year: number) => `6 tháng đầu năm ${year}`,
    'nine-months': (year: number) => `9 tháng năm ${year}`,
    year: (year: number) => `năm ${year}`,
  },
  span: (from: string, to: string) => `Từ ngày ${from} đến ngày ${to}`,
  asOf: (day: string) => `Số liệu tính đến ngày ${day}, lấy từ phiếu của các đơn vị.`,
  total: TOTAL,
  columns: {
    number: COLUMN.number,
    code: COLUMN.code,
    title: COLUMN.row,
    lead: COLUMN.lead,
    deadline: 'Thời gian',
    state: COLUMN.state,
    results: 'Kết quả đơn vị báo cáo',
    evidence: COLUMN.evidence,
    gap: COLUMN.gapOpen,
    id: COLUMN.id,
  },
  state: STATE,
  tally: (done: number, rows: number) => `Hoàn thành ${done}/${rows}`,
  rest: (open: number, overdue: number, dropped: number) =>
    [
      ...(overdue > 0 ? [`${overdue} quá hạn`] : []),
      ...(open > 0 ? [`${open} chưa hoàn thành${overdue > 0 ? ' nhưng còn hạn' : ''}`] : []),
      ...(dropped > 0 ? [`${dropped} không thực hiện`] : []),
    ].join(', '),
  general: {
    counts: (rows: number, done: number, overdue: number, open: number, dropped: number) =>
      `Trong kỳ có ${rows} nhiệm vụ phải thực hiện: ${done} nhiệm vụ đã hoàn thành, ${overdue} nhiệm vụ quá hạn, ${open} nhiệm vụ chưa hoàn thành nhưng còn hạn${dropped > 0 ? `, ${dropped} nhiệm vụ không thực hiện` : ''}.`,
    nobody: (rows: number) => `Còn ${rows} nhiệm vụ chưa có đơn vị chủ trì hay thực hiện, không tính ở đây.`,
    points: (open: string, gap: string) => `Điểm mất chưa khắc phục: ${open}/${gap} điểm.`,
    later: (rows: number) => `${rows} nhiệm vụ có hạn sau kỳ báo cáo, chưa tính ở đây.`,
    silent: (units: string) => `Đơn vị chưa báo cáo: ${units}.`,
    allReported: 'Tất cả các đơn vị đã báo cáo.',
  },
  section: {
    general: 'I. KẾT QUẢ CHUNG',
    indices: 'Theo chỉ số',
    fields: 'Theo lĩnh vực',
    units: 'II. KẾT QUẢ THEO ĐƠN VỊ',
    rows: 'III. KẾT QUẢ CỤ THỂ',
    difficulties: 'IV. KHÓ KHĂN, VƯỚNG MẮC VÀ KIẾN NGHỊ CỦA CÁC ĐƠN VỊ',
  },
  none: {
    all: 'Các đơn vị không nêu khó khăn, vướng mắc.',
    some: 'Các đơn vị đã báo cáo không nêu khó khăn, vướng mắc.',
    none: 'Chưa đơn vị nào báo cáo.',
  },
  silent: UNREPORTED,
  partly: (silent: number) => `${silent} nhiệm vụ chưa báo cáo`,
  nowhere: NO_FIELD,
  columnsOfTally: {
    name: 'Nội dung',
    rows: 'Tổng số',
    done: STATE.done,
    overdue: STATE.overdue,
    open: 'Chưa hoàn thành, còn hạn',
    gap: COLUMN.gapOpen,
  },
  number: 'Số: ……/BC-……',
  recipients: ['Nơi nhận:', '- ………………;', '- Lưu: VT.'],
  signer: 'THỦ TRƯỞNG ĐƠN VỊ',
  file: (period: string) => `Báo cáo kết quả ${period}`,
  hint: 'Kết quả, minh chứng và khó khăn ghi đúng như các đơn vị đã ghi trong phiếu. Ghi thêm vào bên phải bảng thì lần lập sau vẫn giữ.',
} as const;

/** One page for the director. */
export const DIRECTOR = {
  name: 'Trang lãnh đạo',
  title: 'TÌNH HÌNH THỰC HIỆN KẾ HOẠCH',
  asOf,
  figures: {
    gap: 'Điểm mất / điểm chuẩn',
    tasks: COLUMN.tasks,
    done: STATE.done,
    overdue: STATE.overdue,
    quarter: 'Đến hạn quý này',
  },
  gapOf: (gap: string, benchmark: string) => `${gap} / ${benchmark}`,
  noPoints: 'Không có điểm',
  section: {
    fields: 'I. ĐIỂM MẤT THEO LĨNH VỰC',
    criteria: 'II. TIÊU CHÍ MẤT ĐIỂM NHIỀU NHẤT',
    units: 'III. TIẾN ĐỘ CỦA CÁC ĐƠN VỊ',
    due: 'IV. NHIỆM VỤ QUÁ HẠN VÀ SẮP ĐẾN HẠN',
    overdue: 'Quá hạn',
    next: 'Sắp đến hạn',
  },
  shown: (heading: string, shown: number, all: number) =>
    shown < all ? `${heading} (${shown}/${all})` : `${heading} (${all})`,
  charts: { fields: 'Điểm mất theo lĩnh vực', units: 'Tiến độ của các đơn vị' },
  columns: {
    number: COLUMN.number,
    index: COLUMN.index,
    code: COLUMN.code,
    field: COLUMN.field,
    gap: COLUMN.gap,
    share: 'Tỷ trọng',
    running: 'Lũy kế',
    criteria: 'Số tiêu chí',
    silent: UNREPORTED,
    criterion: COLUMN.criterion,
    lead: COLUMN.lead,
    state: COLUMN.state,
    tasks: COLUMN.tasks,
    unit: COLUMN.unit,
    ...STATE,
    task: COLUMN.row,
    day: COLUMN.due,
    left: COLUMN.left,
    id: COLUMN.id,
  },
  state: { ...STATE, nobody: NO_LEAD_SHORT },
  otherFields: (count: number) => `${count} lĩnh vực khác`,
  otherUnits: (count: number) => `${count} đơn vị khác`,
  nowhere: NO_FIELD,
  nobody: NO_LEAD_SHORT,
  none: {
    fields: 'Kế hoạch không có tiêu chí mất điểm.',
    units: 'Chưa có nhiệm vụ nào được giao cho đơn vị.',
    overdue: 'Không có nhiệm vụ quá hạn.',
    next: 'Không còn nhiệm vụ nào có ngày đến hạn.',
  },
  source: 'Số liệu lấy từ phụ lục của kế hoạch và phiếu của các đơn vị.',
  unassigned: (rows: number) => `${rows} nhiệm vụ chưa có đơn vị chủ trì hay thực hiện, không tính trong tiến độ.`,
  exceeding: (criteria: number, excess: string) =>
    `Tổng điểm mất nhỏ hơn cộng các lĩnh vực ${excess} điểm, vì ${criteria} tiêu chí ghi điểm đạt cao hơn điểm chuẩn.`,
} as const;
