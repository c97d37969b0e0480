/** The pane's texts on wordings that are nearly alike, in Vietnamese. A part of `words.vi`. */
export const viLikeWords = {
  likeWords: {
    open: (clusters: number) => `${clusters} nhóm cách viết gần giống nhau`,
    progress: (cells: number, example: string, word: string) =>
      `${cells} ô tiến độ không có trong danh sách: ${example} → ${word}?`,
    hint: 'Xem từng cách viết: chọn cách giữ lại, bỏ chọn cách viết mang nghĩa khác. Hoàn tác được.',
    kind: { progress: 'Tiến độ', unit: 'Đơn vị', method: 'Phương thức', deadline: 'Thời gian' },
    keep: 'Viết thành',
    wordings: 'Cách viết được gộp',
    wording: (text: string, cells: number) => (cells === 1 ? text : `${text} (${cells} ô)`),
    merge: (cells: number) => `Gộp ${cells} ô`,
    working: 'Đang gộp cách viết…',
    merged: (cells: number) => `Đã gộp cách viết ở ${cells} ô.`,
    skipped: (cells: number) => `Giữ nguyên ${cells} ô đã thay đổi, có công thức hoặc đang khóa.`,
  },
};
