/** What the pane says on the way from sheets to those who get them, in Vietnamese. Comes with the views that say it. */
export const viNextSteps = {
  changes: (cells: number, sheets: number) =>
    cells === 0 ? `Xem trước thay đổi ở ${sheets} trang tính` : `Xem trước ${cells} ô sẽ đổi ở ${sheets} trang tính`,
  leftBehind: 'còn phần chưa vào phiếu',
  unasked: (criteria: number) =>
    `Ngoài ra có ${criteria} tiêu chí không phải giao riêng: gồm các tiêu chí thành phần, hoặc không mất điểm và không có nhiệm vụ.`,
  label: 'Việc tiếp theo với các phiếu',
  print: 'In các phiếu…',
  printing: 'Đang chuẩn bị bản in…',
  split: 'Tách tệp để gửi…',
  updateFirst: (sheets: number) => `${sheets} trang tính chưa cập nhật theo kế hoạch: bấm Tạo phiếu trước khi in.`,
  printHelp: {
    title: 'In mọi phiếu trong một lần',
    openFirst: (sheet: string) => `Mở phiếu đầu: ${sheet}`,
    select: (last: string) => `Giữ phím Shift, bấm thẻ trang “${last}” ở cuối cửa sổ Excel: mọi phiếu được chọn.`,
    selectApart:
      'Giữ phím Ctrl, bấm thẻ trang của từng phiếu ở cuối cửa sổ Excel (các phiếu đang không đứng liền nhau).',
    print:
      'Nhấn Ctrl+P rồi bấm In. Muốn có một tệp PDF: chọn máy in “Microsoft Print to PDF” (trên Mac: Lưu dưới dạng PDF).',
    ungroup:
      'In xong, bấm thẻ một trang khác để bỏ chọn. Không gõ gì khi nhiều trang còn được chọn, vì chữ sẽ vào mọi phiếu.',
    web: 'Excel không cho tiện ích tự in. Excel trên web không chọn được nhiều trang để in: hãy mở tệp bằng Excel trên máy, hoặc ở bản chạy trên trình duyệt rồi bấm In các phiếu.',
  },
};
export type NextStepWords = typeof viNextSteps;
