/**
 * The pane's texts on groups of units, loads, the plan's heading and the colours' thresholds, in Vietnamese. A part of
 * `words.vi`.
 */
export const viResponsibility = {
  groupAnswers: {
    open: (count: number) => `${count} nhóm chưa rõ gồm đơn vị nào`,
    hint: 'Chưa chỉ định thì mỗi nhóm có một phiếu riêng.',
    listHint: 'Nhóm có danh sách cố định: ghi vào cột Nhóm của trang Đơn vị.',
    rows: (count: number) => `${count} dòng`,
    assign: 'Chỉ định…',
    assignWhich: (group: string) => `Chỉ định đơn vị cho ${group}`,
    more: (count: number) => `Xem thêm ${count} nhóm`,
    where: 'Áp dụng cho',
    all: (rows: number) => `Mọi dòng (${rows})`,
    one: 'Một dòng',
    row: 'Dòng',
    written: (words: string) => `Ô ghi “${words}”`,
    find: 'Tìm đơn vị',
    units: 'Đơn vị được giao',
    noUnit: 'Không có đơn vị nào tên như vậy.',
    noUnits: 'Kế hoạch và trang Đơn vị chưa ghi tên đơn vị nào.',
    apply: (units: number) => (units === 0 ? 'Giao' : `Giao cho ${units} đơn vị`),
    keepGroup: 'Giữ phiếu nhóm',
    cancel: 'Hủy',
    working: 'Đang ghi vào trang thiết lập…',
    saved: (group: string) => `Đã ghi đơn vị được giao việc của nhóm “${group}”.`,
    removed: (group: string) => `Đã bỏ chỉ định của nhóm “${group}”.`,
    answered: (count: number) => `Đã chỉ định ${count} nhóm`,
    toCorrect: (count: number) => `${count} dòng cần xem lại`,
    everyRow: 'Mọi dòng',
    staysGroup: 'giữ phiếu nhóm',
    change: 'Sửa',
    changeWhich: (group: string, row: string) => `Sửa chỉ định của ${group}, ${row}`,
    remove: 'Bỏ',
    removeWhich: (group: string, row: string) => `Bỏ chỉ định của ${group}, ${row}`,
  },

  settingNote: {
    tiers: ({ found }: Args) =>
      `Mốc tô màu “${found}” không dùng được: cần hai số nguyên từ 1 đến 99, mốc thấp nhỏ hơn mốc cao. Đang dùng 50 và 80.`,
    'plan-date': ({ found }: Args) =>
      `Ngày ban hành “${found}” không phải ngày, ví dụ 05/07/2024. Đang dùng ngày ghi trong kế hoạch.`,
    'reading-unclear': ({ found }: Args) =>
      `Không đọc được dòng “${found}” của phần CÁCH ĐỌC. Hãy chọn lại ở Cách đọc rồi xóa dòng này.`,
    'group-missing': () => 'Chưa ghi tên nhóm.',
    'group-gone': ({ group }: Args) => `Kế hoạch không còn nhóm “${group}”.`,
    'units-missing': ({ group }: Args) => `Nhóm “${group}”: chưa ghi đơn vị được giao.`,
    'row-gone': ({ group, row }: Args) => `Nhóm “${group}”: kế hoạch không có dòng “${row}” giao cho nhóm này.`,
    'row-unclear': ({ group, row }: Args) => `Nhóm “${group}”: có nhiều dòng “${row}”, hãy ghi thêm mã hoặc nội dung.`,
    'said-twice': ({ group }: Args) => `Nhóm “${group}”: đã được chỉ định ở dòng phía trên.`,
    overruled: ({ group }: Args) => `Nhóm “${group}”: trang Đơn vị đã ghi thành viên, nên dùng trang Đơn vị.`,
    'unit-unknown': ({ group, unit }: Args) =>
      `Nhóm “${group}”: không thấy “${unit}” ở kế hoạch hay trang Đơn vị, hãy xem lại cách viết. Vẫn lập phiếu cho tên này.`,
  },
  settingLine: (row: number, note: string) => `Dòng ${row} của trang thiết lập. ${note}`,

  loads: {
    title: 'Khối lượng theo đơn vị',
    overloaded: (count: number) => `${count} đơn vị được giao nhiều việc`,
    rule: (median: string) => `Đánh dấu đơn vị chủ trì gấp 3 lần trung vị (${median} dòng) trở lên và từ 10 % số dòng.`,
    mark: 'được giao nhiều việc',
    list: 'Đơn vị theo số dòng chủ trì, nhiều nhất trước',
    lead: (rows: number, share: string) => `chủ trì ${rows} dòng (${share})`,
    noLead: 'không chủ trì',
    leadGap: (gap: string) => `mất ${gap} điểm`,
    all: (rows: number) => `tổng cộng ${rows} dòng`,
    allGap: (rows: number, gap: string) => `tổng cộng ${rows} dòng, ${gap} điểm`,
    more: (count: number) => `Xem thêm ${count} đơn vị`,
  },

  exceeding: {
    note: (criteria: number, excess: string) =>
      `Tổng này bị giảm ${excess} điểm, vì ${criteria} tiêu chí ghi điểm đạt cao hơn điểm chuẩn. Sửa lại thì tổng đúng:`,
  },

  planHeading: {
    title: 'Thông tin kế hoạch trên phiếu',
    hint: 'Dùng cho phần đầu và chữ ký của mọi phiếu. Để trống thì lấy như kế hoạch ghi.',
    item: {
      superior: 'Cơ quan chủ quản',
      agency: 'Cơ quan lập kế hoạch',
      number: 'Số, ký hiệu kế hoạch',
      day: 'Ngày ban hành',
      place: 'Địa danh',
      signer: 'Chức danh người ký',
    },
    attached: 'Kèm theo',
    asRead: (text: string) => `Kế hoạch ghi: ${text}`,
    usually: (text: string) => `Để trống: ${text}`,
    absent: 'Kế hoạch không ghi',
    without: { superior: 'không có dòng này', place: 'chừa chỗ để ghi', signer: 'THỦ TRƯỞNG ĐƠN VỊ' },
    edit: 'Sửa…',
    save: 'Lưu',
    cancel: 'Hủy',
    fault: { 'no-day': 'Chưa đúng ngày, ví dụ 05/07/2024.', 'too-long': 'Dài quá 200 ký tự.' },
    kept: 'Được ghi vào trang thiết lập ở cuối tệp.',
    saving: 'Đang ghi vào trang thiết lập…',
    saved: 'Đã lưu. Bấm Tạo phiếu để cập nhật các phiếu đã có.',
  },

  tiers: {
    title: 'Màu điểm mất',
    hint: 'Tỷ lệ điểm đạt so với điểm chuẩn. Đổi được hai mốc giữa:',
    low: 'Mốc thấp (%)',
    high: 'Mốc cao (%)',
    apply: 'Dùng mốc này',
    fault: { 'not-percent': 'Mỗi mốc là một số nguyên từ 1 đến 99.', 'not-rising': 'Mốc thấp phải nhỏ hơn mốc cao.' },
    saving: 'Đang ghi mốc…',
    saved: 'Đã lưu mốc. Bảng đã tô từ trước: bấm Tô màu điểm mất để tô lại theo mốc mới.',
    recoloured: 'Đã lưu mốc và tô lại các bảng.',
  },

  compared: {
    label: 'Bộ tiêu chí dùng cho từng bảng',
    year: (kind: string, year: number) => `${kind}, điểm năm ${year}`,
    noYear: (kind: string) => `${kind}, không ghi năm`,
    edition: (edition: string) => `đối chiếu với ${edition}`,
    own: (edition: string) => `đối chiếu với ${edition}, bộ tiêu chí trong tệp`,
    loaded: (edition: string) => `đối chiếu với ${edition}, bộ đã nạp trên máy này`,
    uncertain: (edition: string) => `đối chiếu với ${edition}; năm hoặc nguồn chưa chắc, nên chỉ cảnh báo`,
    notHeld: (edition: string) =>
      `năm này áp dụng ${edition}, Phuluc chưa có; không đối chiếu. Có bộ này thì bấm Nạp bộ tiêu chí… ở dưới`,
    noEdition: 'Phuluc chưa có bộ của năm và cấp này; không đối chiếu. Có bộ đó thì bấm Nạp bộ tiêu chí… ở dưới',
    otherSet: (edition: string) => `theo bộ khác, không phải ${edition}; không đối chiếu`,
    noYearFits: 'chưa rõ năm của điểm; không đối chiếu',
    none: 'không có bộ tiêu chí',
    off: 'không đối chiếu',
  },
};

export type Args = Readonly<Record<string, string>>;
