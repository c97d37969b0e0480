/** The parts of the plan's year. */
export const viYear = {
  year: {
    label: 'Việc trong năm',
    parts: {
      coverage: 'Kế hoạch cấp trên',
      progress: 'Tiến độ',
      due: 'Đến hạn',
      comparison: 'So hai năm',
      target: 'Mục tiêu',
      results: 'Báo cáo',
      director: 'Lãnh đạo',
      overview: 'Tổng hợp',
    },
  },
};
