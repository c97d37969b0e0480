import { viResponsibility } from './responsibility/words.vi';
import { viProgress } from './progress/words.vi';
import { viHelp } from './help/words.vi';
import { viSets } from './sets/words.vi';
import { viWord } from './word/words.vi';
import { viFindings } from './check/words.vi';
import { viReading } from './readings/words.vi';
import { viLikeWords } from './likeness/words.vi';
import { viPlanFaults } from './responsibility/plan-faults.vi';
import { viRestore } from './restore/words.vi';
import { viYear } from './year/words.vi';

/** Every text of the pane in Vietnamese. `Words` is its shape: another language that misses one does not compile. */
export const vi = {
  ...viRestore,
  ...viYear,
  ...viReading,
  ...viFindings,
  ...viHelp,
  ...viSets,
  ...viWord,
  ...viProgress,
  ...viResponsibility,
  ...viPlanFaults,
  ...viLikeWords,

  tabs: {
    label: 'Phần việc',
    check: 'Kiểm tra',
    gaps: 'Điểm mất',
    responsibility: 'Giao việc',
    year: 'Cả năm',
    settings: 'Thiết lập, hướng dẫn',
  },

  check: {
    run: 'Kiểm tra',
    running: 'Đang đọc và kiểm tra các bảng…',
    checkedAt: (time: string) => `Đã kiểm tra lúc ${time}`,
    criteria: (count: number) => `${count} tiêu chí`,
    tasks: (count: number) => `${count} nhiệm vụ`,
    stale: 'Bảng đã thay đổi, hãy kiểm tra lại',
    notYetTitle: 'Chưa kiểm tra',
    guide: 'Hướng dẫn sử dụng',
    notYet: 'Bấm Kiểm tra để đọc các bảng phụ lục trong tệp này. Việc kiểm tra chỉ đọc, không sửa ô nào.',
    nothingTitle: 'Không thấy lỗi nào',
    nothing: (tables: number) => `Đã đọc ${tables} bảng và đối chiếu mã, điểm, đơn vị, thời gian.`,
    unsureTitle: 'Chưa thấy lỗi, nhưng chưa đọc hết bảng',
    unsure: (tables: number, doubts: string) =>
      `Đã đối chiếu mã, điểm, đơn vị, thời gian ở ${tables} bảng; chưa kiểm tra được chắc chắn: ${doubts}.`,
    noTableTitle: 'Không thấy bảng phụ lục nào',
    noTable: 'Bảng cần một dòng tên cột và các dòng có mã ở dưới. Tên cột có thể viết khác đôi chút. Ví dụ:',
    example: {
      caption: 'Ví dụ một bảng phụ lục',
      header: ['TT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm đạt được', 'Chủ trì'],
      rows: [
        ['2', 'XÂY DỰNG THỂ CHẾ', '', '', ''],
        ['2.4', 'Tác động đến thể chế', '4', '3,2407', 'Văn phòng'],
        ['2.4.1', 'Tính khả thi', '1', '0,8219', 'Văn phòng'],
      ],
    },
    announced: (errors: number, warnings: number, infos: number) =>
      `Đã kiểm tra: ${errors} lỗi, ${warnings} cảnh báo, ${infos} gợi ý.`,
  },

  severity: {
    filter: 'Lọc theo mức',
    count: {
      error: (count: number) => `${count} lỗi`,
      warning: (count: number) => `${count} cảnh báo`,
      info: (count: number) => `${count} gợi ý`,
    },
  },

  findings: {
    list: 'Kết quả kiểm tra',
    previous: 'Vấn đề trước',
    next: 'Vấn đề sau',
    places: (count: number) => `${count} chỗ`,
    why: 'Vì sao',
    fix: 'Cách sửa',
    found: 'Tìm thấy',
    allowed: 'Yêu cầu',
    related: 'Ô liên quan',
    goTo: (cell: string, sheet: string) => `Chọn ô ${cell}, trang ${sheet}`,
    more: (count: number) => `Xem thêm ${count} vấn đề`,
  },

  read: {
    summary: (tables: number) => `Đã đọc ${tables} bảng`,
    skippedCount: (sheets: number) => `bỏ qua ${sheets} trang tính`,
    plain: { tasks: 'bảng nhiệm vụ', other: 'bảng điểm' },
    table: (kind: string, rows: number) => `${kind}, ${rows} dòng`,
    skipped: {
      empty: 'trang tính trống',
      'no-table': 'không có bảng phụ lục',
      ours: 'phiếu do Phuluc lập',
      hidden: 'trang tính đang ẩn',
      'header-unclear': 'dòng tên cột chưa rõ',
      catalogue: 'bộ tiêu chí của tệp này',
      above: 'kế hoạch cấp trên',
    },
    ours: (count: number) => `${count} trang tính do Phuluc lập`,
  },

  gaps: {
    run: 'Tô màu điểm mất',
    remove: 'Bỏ tô màu',
    reading: 'Đang đọc các bảng…',
    painting: 'Đang tô…',
    removing: 'Đang bỏ tô…',
    painted: (criteria: number) => `Đã tô ${criteria} tiêu chí. Màu tự đổi khi bạn sửa điểm.`,
    removed: 'Đã bỏ tô. Màu nền của bạn giữ nguyên.',
    total: (gap: string, benchmark: string) => `Mất ${gap}/${benchmark} điểm`,
    totalNote: (criteria: number) =>
      `${criteria} tiêu chí chưa đạt điểm chuẩn, chỉ tính tiêu chí không có tiêu chí thành phần.`,
    legend: 'Chú giải màu',
    tier: {
      'gap-0': () => 'Không có điểm',
      'gap-1': (_from: number, below: number) => `Dưới ${below} %`,
      'gap-2': (from: number, below: number) => `${from} – dưới ${below} %`,
      'gap-3': (from: number) => `${from} – dưới 100 %`,
    },
    list: 'Tiêu chí chưa đạt điểm chuẩn, mất nhiều nhất trước',
    ofBenchmark: (achieved: string, benchmark: string, percent: number) =>
      `đạt ${achieved}/${benchmark} (${percent} %)`,
    gap: (gap: string) => `mất ${gap}`,
    by: 'Xem theo',
    order: { criterion: 'Tiêu chí', field: 'Lĩnh vực', unit: 'Chủ trì', part: 'Mọi vai trò' },
    bars: {
      field: 'Điểm mất theo lĩnh vực, nhiều nhất trước',
      unit: 'Điểm mất theo đơn vị chủ trì, nhiều nhất trước',
      part: 'Điểm mất theo mọi vai trò của từng đơn vị, nhiều nhất trước',
    },
    field: (code: string) => `Lĩnh vực ${code}`,
    nowhere: { field: 'Không rõ lĩnh vực', unit: 'Chưa có chủ trì', part: 'Chưa giao cho đơn vị nào' },
    shareOf: (share: string) => `${share} điểm mất`,
    running: (share: string) => `lũy kế ${share}`,
    partIn: (criteria: number, gap: string) => `Kể cả vai trò thực hiện, phối hợp: ${criteria} tiêu chí, mất ${gap}.`,
    severalUnits: 'Tiêu chí có nhiều đơn vị được tính cho từng đơn vị; phần lũy kế chỉ tính một lần.',
    noneTitle: 'Không mất điểm nào',
    none: 'Mọi tiêu chí đọc được đều đạt điểm chuẩn.',
    unscored: (criteria: number) => `Chưa tính ${criteria} tiêu chí: chưa đọc được điểm đạt.`,
    noScoresTitle: 'Chưa đọc được điểm đạt',
    noScores: (criteria: number) =>
      `${criteria} tiêu chí có điểm chuẩn nhưng ô điểm đạt trống hoặc chưa đọc được. Thẻ Kiểm tra nêu từng ô.`,
    noPointsTitle: 'Không có bảng chấm điểm',
    noPoints: 'Các bảng đọc được không có cột Điểm chuẩn và Điểm đạt được, nên không có gì để tô.',
    stale: 'Bảng đã thay đổi',
    reread: 'Đọc lại',
  },

  responsibility: {
    run: 'Tạo phiếu',
    reading: 'Đang xem trước các phiếu…',
    draft: 'Lập trang Đơn vị',
    drafting: 'Đang lập trang Đơn vị…',
    drafted: 'Đã lập trang Đơn vị. Xem lại và bổ sung, rồi bấm Tạo phiếu.',
    willAdd: (count: number) => `${count} trang tính mới`,
    willUpdate: (count: number) => `${count} trang tính cập nhật`,
    willLeave: (count: number) => `${count} trang tính giữ nguyên`,
    action: { add: 'Thêm mới', update: 'Cập nhật', leave: 'Giữ nguyên' },
    actionHint: {
      add: 'Thêm vào cuối tệp.',
      update: 'Trang tính do Phuluc lập trước đây, cập nhật tại chỗ.',
      leave: 'Không có gì thay đổi.',
    },
    list: 'Các phiếu sẽ tạo',
    rows: (count: number) => `${count} dòng`,
    group: 'nhóm',
    nameReason: {
      shortened: 'tên rút ngắn cho vừa 31 ký tự',
      'forbidden-character': 'đã thay ký tự Excel không cho dùng',
      'name-taken': 'tên đã có trang tính khác dùng',
      reserved: 'Excel giữ riêng tên này',
    },
    rename: 'Đổi tên',
    openSheet: (name: string) => `Mở trang ${name}`,
    renameSheet: (name: string) => `Đổi tên trang ${name}`,
    nameOf: (unit: string) => (unit === '' ? 'Tên trang' : `Tên trang của ${unit}`),
    nameFault: {
      empty: 'Chưa ghi tên.',
      'too-long': 'Tên dài quá 31 ký tự.',
      'forbidden-character': 'Excel không cho dùng : \\ / ? * [ ] trong tên trang tính.',
      apostrophe: 'Tên không được bắt đầu hay kết thúc bằng dấu nháy.',
      reserved: 'Excel giữ riêng tên này.',
      'name-taken': 'Đã có trang tính khác mang tên này.',
    },
    useName: 'Dùng tên này',
    keepName: 'Hủy',
    changes: 'Xem từng thay đổi',
    rowAdded: (row: string) => `Thêm dòng: ${row}`,
    rowGone: (row: string) => `Không còn trong kế hoạch: ${row}`,
    blank: '(trống)',
    moreCells: (count: number) => `và ${count} ô nữa`,
    layoutOnly: 'Chỉ đổi phần đầu, phần cuối hoặc thứ tự dòng.',
    writing: (done: number, total: number) => `Đang ghi ${done}/${total}`,
    starting: 'Đang chuẩn bị các phiếu…',
    cancel: 'Dừng',
    cancelling: 'Đang dừng…',
    doneTitle: 'Đã tạo phiếu',
    unchangedTitle: 'Phiếu đã khớp kế hoạch, không cần cập nhật',
    added: (count: number) => `${count} trang tính mới`,
    updated: (count: number) => `${count} trang tính cập nhật`,
    unchanged: (count: number) => `${count} trang tính giữ nguyên`,
    proof: 'Đối chiếu kế hoạch và phiếu',
    proofPlan: 'Kế hoạch',
    proofSheets: 'Phiếu',
    proofCriteria: 'Tiêu chí được giao',
    proofAssignments: 'Lượt giao việc',
    proofPoints: 'Điểm mất',
    proofSame: 'Khớp',
    proofDiffers: 'Không khớp',
    nothingTitle: 'Không có việc nào để giao',
    nothing: 'Các bảng đọc được không có cột chủ trì, thực hiện hay phối hợp.',
    stale: 'Bảng đã thay đổi',
    reread: 'Xem lại',
  },

  problem: { detail: 'Chi tiết kỹ thuật', close: 'Đóng thông báo' },
  crash: {
    title: 'Khung Phuluc gặp lỗi',
    text: 'Tệp của bạn không bị ảnh hưởng; những gì đã ghi vẫn còn. Mở lại khung rồi bấm Kiểm tra.',
    reload: 'Mở lại khung',
  },
  officeMissing: {
    title: 'Không tải được thư viện của Office',
    text: 'Phuluc cần office.js để làm việc với Excel, nhưng máy này không tải được. Hãy kiểm tra mạng rồi mở lại khung; nếu cơ quan chặn mạng ngoài, người quản trị cần cài bản dùng trong mạng nội bộ. Trong lúc chờ, có thể dùng bản chạy trên trình duyệt.',
  },
  notExcel: {
    title: 'Trang này chạy trong Excel',
    text: 'Hãy mở Phuluc từ thẻ Trang đầu của Excel, hoặc dùng bản chạy trên trình duyệt.',
    workbench: 'Mở bản chạy trên trình duyệt',
  },
};

export type Words = typeof vi;
