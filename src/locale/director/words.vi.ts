/** The pane's texts on the director's page, in Vietnamese. A part of `words.vi`. */
export const viDirector = {
  director: {
    write: 'Lập trang lãnh đạo',
    hint: 'Một tờ A4 để trình ký: điểm mất, tiến độ, nhiệm vụ quá hạn và sắp đến hạn, có biểu đồ.',
    reading: 'Đang tổng hợp cho lãnh đạo…',
    writing: 'Đang lập trang…',
    written: {
      add: (sheet: string) => `Đã thêm trang tính “${sheet}”.`,
      update: (sheet: string) => `Đã cập nhật trang tính “${sheet}”.`,
      leave: (sheet: string) => `Trang tính “${sheet}” đã khớp, không cần cập nhật.`,
    },
    list: 'Tóm tắt cho lãnh đạo',
    gap: (gap: string, benchmark: string) => `Mất ${gap}/${benchmark} điểm`,
    work: (done: number, rows: number) => `hoàn thành ${done}/${rows} nhiệm vụ`,
    dueCounts: (overdue: number, quarter: number) => `${overdue} quá hạn · ${quarter} mốc đến hạn quý này`,
    asOf: (day: string) => `Tính đến ngày ${day}`,
    exceeding: (criteria: number, excess: string) =>
      `tổng điểm mất nhỏ hơn cộng các lĩnh vực ${excess} điểm, vì ${criteria} tiêu chí ghi điểm đạt cao hơn điểm chuẩn`,
    unassigned: (rows: number) => `${rows} nhiệm vụ chưa có chủ trì`,
    section: {
      fields: 'Điểm mất theo lĩnh vực',
      criteria: 'Tiêu chí mất điểm nhiều nhất',
      units: 'Tiến độ của các đơn vị',
      overdue: 'Quá hạn',
      next: 'Sắp đến hạn',
    },
    count: (heading: string, shown: number, all: number) =>
      shown < all ? `${heading} (${shown}/${all})` : `${heading} (${all})`,
    share: (share: string, criteria: number) => `${share} điểm mất · ${criteria} tiêu chí`,
    noField: 'Không rõ lĩnh vực',
    nobody: 'chưa có chủ trì',
    state: {
      done: 'hoàn thành',
      open: 'chưa hoàn thành',
      overdue: 'quá hạn',
      dropped: 'không thực hiện',
      nobody: 'chưa có chủ trì',
    },
    unit: (open: number, overdue: number) =>
      overdue > 0 ? `${open} chưa hoàn thành, trong đó ${overdue} quá hạn` : `${open} chưa hoàn thành`,
    silent: (rows: number) => `${rows} chưa báo cáo`,
    left: (days: number) => (days === 0 ? 'hôm nay' : `còn ${days} ngày`),
    late: (days: number) => `quá hạn ${days} ngày`,
    nothingTitle: 'Chưa có gì để trình lãnh đạo',
    nothing: 'Các bảng đọc được chưa có tiêu chí mất điểm, cũng chưa có nhiệm vụ nào được giao.',
  },
};
