/** The pane's texts on the report of results, in Vietnamese. A part of `words.vi`. */
export const viResults = {
  results: {
    write: 'Lập trang báo cáo',
    letter: 'Tải bản Word',
    letterHint: 'Báo cáo theo thể thức văn bản hành chính (.docx), sửa và ký được.',
    reading: 'Đang tổng hợp kết quả…',
    writing: 'Đang lập trang báo cáo…',
    making: 'Đang tạo bản Word…',
    written: {
      add: (sheet: string) => `Đã thêm trang tính “${sheet}”.`,
      update: (sheet: string) => `Đã cập nhật trang tính “${sheet}”.`,
      leave: (sheet: string) => `Trang tính “${sheet}” đã khớp, không cần cập nhật.`,
    },
    made: (file: string) =>
      `Đã tạo tệp “${file}”. Nếu không thấy tệp tải về, hãy mở kế hoạch này ở bản chạy trên trình duyệt rồi tải ở đó.`,
    list: 'Kết quả trong kỳ',
    period: 'Kỳ báo cáo',
    year: 'Năm',
    periods: {
      q1: 'Quý I',
      q2: 'Quý II',
      q3: 'Quý III',
      q4: 'Quý IV',
      half: '6 tháng đầu năm',
      'nine-months': '9 tháng',
      year: 'Cả năm',
    },
    total: (done: number, rows: number) => `Hoàn thành ${done}/${rows} nhiệm vụ`,
    /** `open` are those that are not late yet. */
    rest: (open: number, overdue: number) =>
      overdue > 0 ? `${open + overdue} chưa hoàn thành, trong đó ${overdue} quá hạn` : `${open} chưa hoàn thành`,
    points: (open: string, gap: string) => `Điểm mất chưa khắc phục: ${open}/${gap}`,
    nobodyLeads: (rows: number, gap: string) =>
      `${rows} nhiệm vụ chưa có chủ trì${gap === '' ? '' : ` (mất ${gap} điểm)`}, không tính ở đây`,
    later: (rows: number) => `${rows} nhiệm vụ có hạn sau kỳ này`,
    silent: (units: number) => `${units} đơn vị chưa báo cáo`,
    by: 'Xem theo',
    order: { index: 'Chỉ số', field: 'Lĩnh vực', unit: 'Đơn vị', row: 'Nhiệm vụ', difficulty: 'Khó khăn' },
    unsaid: 'chưa báo cáo',
    partly: (rows: number) => `${rows} nhiệm vụ chưa báo cáo`,
    noField: 'Không rõ lĩnh vực',
    noDifficulty: {
      all: 'Các đơn vị không nêu khó khăn, vướng mắc.',
      some: 'Các đơn vị đã báo cáo không nêu khó khăn, vướng mắc.',
      none: 'Chưa đơn vị nào báo cáo. Đơn vị ghi khó khăn, vướng mắc ở cột Ghi chú của phiếu.',
    },
    none: 'Không có dòng nào.',
    more: (count: number) => `Xem thêm ${count} dòng`,
    gapOpen: (points: string) => `${points} điểm mất chưa khắc phục`,
  },
};
