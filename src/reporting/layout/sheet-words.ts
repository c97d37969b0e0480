import { namesOfIndex } from '../../catalogue/index-names';
import type { AppendixKind } from '../../model/plan';
import type { UnitRole } from '../../model/roles';

/** The words of the sheets. They are official documents: Vietnamese, whatever the language of the pane. */

export const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
export const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
/** Under the agency and under the motto, where no columns can be ruled. */
export const RULES = ['—'.repeat(6), '—'.repeat(14)] as const;

/** What tables of no known index are called: lists of tasks, and tables of points. */
const PLAIN = {
  tasks: { name: 'Nhiệm vụ, giải pháp', short: 'Nhiệm vụ' },
  other: { name: 'Tiêu chí chấm điểm', short: 'Tiêu chí' },
} as const;
const plain = (kind: AppendixKind) => (kind === 'tasks' ? PLAIN.tasks : PLAIN.other);

/** What earlier versions called every table of points that was no table of SIPAS or PAPI. */
export const FORMER_SHORT = 'PAR';

/** 'Chỉ số cải cách hành chính (PAR INDEX)' */
export const kindName = (kind: AppendixKind): string => namesOfIndex(kind)?.name.vi ?? plain(kind).name;
/** 'PAR': for a narrow column. */
export const kindShort = (kind: AppendixKind): string => namesOfIndex(kind)?.short ?? plain(kind).short;

export const ROLE_NAME: Readonly<Record<UnitRole, string>> = {
  lead: 'Chủ trì',
  implementing: 'Thực hiện',
  coordinating: 'Phối hợp',
};
export const viaGroup = (group: string): string => `qua nhóm ${group}`;

/** What a unit may report of a task, in the order of the drop-down. */
export const PROGRESS = ['Chưa thực hiện', 'Đang thực hiện', 'Hoàn thành', 'Quá hạn', 'Không thực hiện'] as const;

export const SHEET = {
  title: 'PHIẾU GIAO VIỆC',
  file: 'Phiếu giao việc',
  unit: 'Đơn vị: ',
  group: 'Nhóm đơn vị: ',
  total: 'Tổng cộng',
  counts: (criteria: number, tasks: number) => `${criteria} tiêu chí, ${tasks} nhiệm vụ`,
  gone: 'Không còn trong kế hoạch',
  own: 'Đơn vị ghi thêm',
  /** The line below the table: the first is written; the others stand on sheets of earlier versions. */
  hints: [
    'Điểm mất = điểm chuẩn - điểm đạt; dòng tổng cộng không tính tiêu chí đã có tiêu chí thành phần ở trên.',
    'Điểm mất = điểm chuẩn - điểm đạt; dòng tổng cộng không tính tiêu chí đã có tiêu chí thành phần ở trên. Đơn vị ghi vào các cột nền vàng trên máy, từ Tiến độ đến Ghi chú (Tỷ lệ từ 0 đến 100); các cột này không in.',
    'Điểm mất = điểm chuẩn - điểm đạt; dòng tổng cộng không tính tiêu chí đã có tiêu chí thành phần ở trên. Đơn vị ghi vào các cột nền vàng, từ Tiến độ đến Ghi chú; Tỷ lệ ghi từ 0 đến 100.',
    'Điểm mất = điểm chuẩn - điểm đạt; dòng tổng cộng không tính tiêu chí đã có tiêu chí thành phần ở trên. Đơn vị ghi vào các cột Tiến độ, Kết quả, Minh chứng, Ghi chú.',
  ] as readonly string[],
  /** Below the columns that are filled in on the screen: paper has neither. */
  fillHint: 'Đơn vị ghi vào các cột nền vàng, từ Tiến độ đến Ghi chú; Tỷ lệ ghi từ 0 đến 100. Các cột này không in.',
  groupHint: 'Nhóm chưa rõ thành viên: ghi các đơn vị của nhóm vào trang “Đơn vị” rồi lập lại phiếu.',
  date: '…………, ngày …… tháng …… năm ………',
  dateAt: (place: string) => `${place}, ngày …… tháng …… năm ………`,
  makers: ['LẬP BIỂU', 'THỦ TRƯỞNG ĐƠN VỊ'],
  makerNotes: ['(Ký, ghi rõ họ tên)', '(Ký tên, đóng dấu)'],
  year: (year: number) => `điểm năm ${year}`,
} as const;

export const SUMMARY = {
  name: 'Tổng hợp phiếu',
  title: 'TỔNG HỢP PHIẾU GIAO VIỆC',
  /** Before the cell of the day; the second stands on sheets of earlier versions. */
  asOf: ['Tính quá hạn đến ngày:', 'Tính trễ hạn đến ngày:'] as readonly string[],
  total: 'Tổng cộng',
  /** The first is written; the others stand on sheets of earlier versions. */
  hints: [
    'Điểm mất của một đơn vị gồm các tiêu chí mà đơn vị chủ trì, thực hiện hoặc phối hợp; một tiêu chí có thể thuộc nhiều đơn vị, nên dòng cuối tính mỗi tiêu chí một lần. Tiến độ đọc từ phiếu của từng đơn vị. Quá hạn: chưa hoàn thành khi đã qua ngày cuối của thời gian thực hiện, hoặc đơn vị báo quá hạn; chỉ tính cho đơn vị chủ trì, nhiệm vụ không có chủ trì thì tính cho đơn vị thực hiện. Chưa rõ: tiến độ ghi ngoài danh sách, chưa hiểu được. Điểm mất chưa khắc phục: điểm mất của nhiệm vụ chưa báo hoàn thành; dòng cuối tính lúc lập phiếu.',
    'Điểm mất của một đơn vị gồm các tiêu chí mà đơn vị chủ trì, thực hiện hoặc phối hợp; một tiêu chí có thể thuộc nhiều đơn vị, nên dòng cuối tính mỗi tiêu chí một lần. Tiến độ đọc từ phiếu của từng đơn vị. Quá hạn: chưa hoàn thành khi đã qua ngày cuối của thời gian thực hiện, hoặc đơn vị báo quá hạn. Điểm mất chưa khắc phục: điểm mất của nhiệm vụ chưa báo hoàn thành; dòng cuối tính lúc lập phiếu.',
    'Điểm mất của một đơn vị gồm các tiêu chí mà đơn vị chủ trì, thực hiện hoặc phối hợp; một tiêu chí có thể thuộc nhiều đơn vị, nên dòng cuối tính mỗi tiêu chí một lần. Tiến độ đọc từ phiếu của từng đơn vị. Trễ hạn: chưa xong khi đã qua ngày cuối của thời gian thực hiện, hoặc đơn vị báo quá hạn. Điểm chưa xong: điểm mất của việc chưa báo hoàn thành; dòng cuối tính lúc lập phiếu.',
  ] as readonly string[],
  columns: {
    number: 'STT',
    unit: 'Đơn vị',
    lead: 'Chủ trì',
    implementing: 'Thực hiện',
    coordinating: 'Phối hợp',
    all: 'Tổng số nhiệm vụ',
    gap: 'Điểm mất',
    saidOverdue: 'Đơn vị báo quá hạn',
    unclear: 'Chưa rõ',
    blank: 'Chưa báo cáo',
    overdue: 'Quá hạn',
    gapOpen: 'Điểm mất chưa khắc phục',
    sheet: 'Trang',
  },
} as const;

/** The sheet that follows each row of the plan over all units. */
export const PROGRESS_SHEET = {
  name: 'Theo dõi tiến độ',
  title: 'THEO DÕI TIẾN ĐỘ THEO TIÊU CHÍ, NHIỆM VỤ',
  total: 'Tổng cộng',
  /** The first is written; the others stand on sheets of earlier versions. */
  hints: [
    'Đọc từ phiếu của các đơn vị lúc lập; bấm Tạo phiếu để đọc lại. Một nhiệm vụ hoàn thành khi mọi đơn vị chủ trì báo hoàn thành; nhiệm vụ không có chủ trì thì tính theo đơn vị thực hiện. Đơn vị phối hợp không bị tính quá hạn.',
    'Đọc từ phiếu của các đơn vị lúc lập; bấm Tạo phiếu để đọc lại. Một nhiệm vụ hoàn thành khi đơn vị chủ trì báo hoàn thành; khi chủ trì chưa báo cáo thì cần mọi đơn vị báo hoàn thành.',
    'Đọc từ phiếu của các đơn vị lúc lập; bấm Tạo phiếu để đọc lại. Một việc hoàn thành khi đơn vị chủ trì báo hoàn thành; khi chủ trì chưa báo thì cần mọi đơn vị báo hoàn thành.',
  ] as readonly string[],
  columns: {
    number: 'STT',
    index: 'Chỉ số',
    code: 'Mã',
    title: 'Tiêu chí, nhiệm vụ',
    lead: 'Chủ trì',
    deadline: 'Thời gian',
    gap: 'Điểm mất',
    units: 'Số đơn vị',
    done: 'Hoàn thành',
    open: 'Chưa hoàn thành',
    overdue: 'Quá hạn',
    gapOpen: 'Điểm mất chưa khắc phục',
    state: 'Tình trạng',
    reports: 'Báo cáo của đơn vị',
    id: 'Mã dòng',
    place: 'Ô phiếu',
  },
  state: {
    done: 'Hoàn thành',
    dropped: 'Không thực hiện',
    open: 'Chưa hoàn thành',
    overdue: 'Quá hạn',
    nobody: 'Chưa có chủ trì',
  },
  unclear: '(chưa rõ)',
  conflict: 'Các đơn vị báo cáo chưa thống nhất:',
  asOf: (day: string) => `Tính quá hạn đến ngày ${day}`,
  counts: (done: number, rows: number) => `Hoàn thành ${done}/${rows} nhiệm vụ`,
} as const;

/** What earlier versions called columns of the two lists above. */
const FORMER_HEADERS: ReadonlyMap<string, string> = new Map([
  ['Tổng số việc', SUMMARY.columns.all],
  ['Quá hạn', SUMMARY.columns.saidOverdue],
  ['Chưa ghi', SUMMARY.columns.blank],
  ['Trễ hạn', SUMMARY.columns.overdue],
  ['Chưa xong', PROGRESS_SHEET.columns.open],
  ['Điểm chưa xong', SUMMARY.columns.gapOpen],
]);
/** The column that both lists had under this name in earlier versions only. */
const FORMER_MARK = 'Điểm chưa xong';

/**
 * The texts of a header row as they are now. Sheets of earlier versions are told by a column, because one word has
 * another meaning there: 'Quá hạn' was what a unit said of itself.
 */
export const headersNow = (texts: readonly string[]): readonly string[] =>
  texts.includes(FORMER_MARK) ? texts.map((text) => FORMER_HEADERS.get(text) ?? text) : texts;

export const UNIT_LIST = {
  name: 'Đơn vị',
  columns: { name: 'Tên đơn vị', otherNames: 'Tên khác', level: 'Cấp', groups: 'Nhóm', note: 'Ghi chú' },
  groupLevel: 'Nhóm',
  groupNote: 'Nhóm: ghi tên này vào cột Nhóm của từng đơn vị thành viên.',
  hint: 'Mỗi dòng một đơn vị. Cột Tên khác và cột Nhóm: nhiều tên cách nhau bằng dấu chấm phẩy. Nhóm có thành viên thì phiếu lập cho từng thành viên.',
} as const;

/** The sheet that holds our plan against the one above. */
export const COVERAGE = {
  name: 'Theo kế hoạch cấp trên',
  title: 'ĐỐI CHIẾU VỚI KẾ HOẠCH CẤP TRÊN',
  unit: (name: string) => `Đơn vị: ${name}`,
  source: (file: string, year: number | null) => `Kế hoạch cấp trên: ${file}${year === null ? '' : ` (năm ${year})`}`,
  counts: (given: number, covered: number, missing: number) =>
    `Được giao ${given} dòng: đã có ${covered}, chưa có ${missing}`,
  years: (above: number, ours: number) =>
    `Kế hoạch cấp trên là của năm ${above}, kế hoạch này của năm ${ours}: không đối chiếu thời hạn.`,
  columns: {
    number: 'STT',
    index: 'Chỉ số',
    code: 'Mã',
    given: 'Cấp trên giao',
    role: 'Vai trò',
    deadline: 'Thời hạn cấp trên',
    ourCode: 'Mã của đơn vị',
    ours: 'Kế hoạch của đơn vị',
    lead: 'Chủ trì',
    ourDeadline: 'Thời gian',
    state: 'Kết quả',
    note: 'Cách xử lý',
    id: 'Mã dòng',
  },
  sections: {
    missing: 'Chưa có trong kế hoạch của đơn vị',
    doubtful: 'Có dòng gần giống, cần người xem lại',
    differs: 'Đã có, nhưng muộn hơn hoặc khác điểm so với cấp trên',
    reworded: 'Đã có, diễn đạt theo việc của đơn vị',
    covered: 'Đã có',
    conditional: 'Giao cho nhóm có điều kiện, chưa rõ có đơn vị mình hay không',
    notGiven: 'Đơn vị tự đề ra, hoặc cấp trên giao cho nơi khác',
    gone: 'Không còn trong lần đối chiếu này; giữ lại vì đã ghi cách xử lý',
  },
  states: { missing: 'Chưa có', doubtful: 'Cần xem lại', reworded: 'Đã có, diễn đạt khác', covered: 'Đã có' },
  later: (given: string, ours: string) => `Hạn ${ours}, cấp trên giao đến ${given}`,
  noDay: (given: string) => `Không có hạn cụ thể, cấp trên giao đến ${given}`,
  benchmark: (given: string, ours: string) => `Điểm chuẩn ${ours}, cấp trên ghi ${given}`,
  achieved: (given: string, ours: string) => `Điểm đạt ${ours}, cấp trên ghi ${given}`,
  toOthers: (units: string) => `Cấp trên giao cho: ${units}`,
  own: 'Không có trong kế hoạch cấp trên',
  total: 'Tổng cộng',
  lines: (count: number) => `${count} dòng`,
  hint: 'Ghi cách xử lý vào cột nền vàng: lần đối chiếu sau giữ nguyên. Các cột khác được ghi lại theo hai kế hoạch.',
} as const;

/** Levels of administration as the draft of the unit list guesses them from the first words of a name. */
export const UNIT_LEVEL = {
  province: 'Sở, ban, ngành',
  district: 'Cấp huyện',
  commune: 'Cấp xã',
  office: 'Phòng, đơn vị',
} as const;

/** The sheet with what a check found. */
export const FINDINGS = {
  name: 'Kết quả kiểm tra',
  title: 'KẾT QUẢ KIỂM TRA KẾ HOẠCH',
  checkedAt: 'Kiểm tra lúc',
  when: (time: string, day: string) => `${time} ngày ${day}`,
  counts: (tables: number, rows: number) => `${tables} bảng, ${rows} tiêu chí và nhiệm vụ`,
  columns: {
    number: 'STT',
    severity: 'Mức',
    sheet: 'Trang tính',
    cell: 'Ô',
    row: 'Tiêu chí, nhiệm vụ',
    problem: 'Vấn đề',
    action: 'Cách sửa',
    note: 'Cách xử lý',
    id: 'Mã mục',
    place: 'Ô nguồn',
    code: 'Mã dòng',
  },
  section: (severity: string, count: number, meaning: string) => `${severity} (${count}). ${meaning}`,
  nothing: 'Không có vấn đề nào cần xem lại.',
  ignored: (count: number) => `Đã bỏ qua (${count}). Người lập kế hoạch đã xem và giữ nguyên.`,
  ignoredBecause: (reason: string) => `Bỏ qua: ${reason}`,
  gone: 'Không còn thấy trong lần kiểm tra này. Giữ lại vì đã ghi cách xử lý.',
  hint: 'Ghi cách xử lý vào cột nền vàng: lần ghi sau giữ nguyên. Các cột khác được ghi lại theo kết quả kiểm tra mới.',
} as const;
