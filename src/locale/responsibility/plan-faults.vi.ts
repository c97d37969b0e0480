/** The pane's and the command's texts on what is wrong or left behind when sheets are made, in Vietnamese. */
export const viPlanFaults = {
  planFaults: {
    count: {
      errors: (count: number) => `${count} lỗi`,
      leadMissing: (rows: number) => `${rows} dòng chưa có chủ trì`,
      unknownUnits: (units: number) => `${units} đơn vị lạ`,
      likeUnits: (units: number) => `${units} đơn vị viết gần giống đơn vị khác`,
    },
    sentence: (facts: string) => `Kế hoạch còn ${facts}.`,
    look: 'Xem trước khi tạo',
    lookAfter: 'Xem vấn đề',
    filter: 'Vấn đề ảnh hưởng đến phiếu',
  },

  unplaced: {
    hint: 'Phần đã giao thì khớp. Những phần dưới đây của kế hoạch chưa có trong phiếu nào, hoặc chưa đọc được.',
    criteria: 'Tiêu chí chưa giao cho đơn vị nào',
    tasks: 'Nhiệm vụ chưa giao cho đơn vị nào',
    gap: (points: string) => `mất ${points} điểm`,
    columns: 'Cột chưa đọc',
    tables: 'Bảng chưa đọc',
    cells: 'Ô điểm, đơn vị, thời gian chưa đọc được',
    noHeader: 'cột không có tên',
    more: (count: number) => `và ${count} chỗ nữa`,
  },
};
