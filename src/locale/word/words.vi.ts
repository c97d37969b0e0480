/** The pane's texts on tables from Word files, in Vietnamese. A part of `words.vi`. */
export const viWord = {
  word: {
    title: 'Bảng trong tệp Word',
    hint: 'Mỗi phụ lục thành một trang tính mới; ô gộp, bảng ngắt trang và số thứ tự tự động được giữ. Trang tính đang có không bị ghi đè.',
    run: 'Lấy bảng từ tệp Word…',
    choose: 'Chọn tệp Word (.docx) để lấy bảng',
    reading: 'Đang lấy bảng…',
    taken: (file: string, sheets: string) =>
      `Đã lấy bảng từ “${file}” vào ${sheets}. Mọi ô là chữ như trong Word. Bấm Kiểm tra để đọc bảng.`,
  },
};
