/** The parts of the plan's year. */
export const viYear = {
  year: {
    label: 'Việc trong năm',
    parts: {
      progress: 'Tiến độ',
      due: 'Đến hạn',
    },
  },
};
