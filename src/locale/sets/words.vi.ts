/** The pane's texts on criteria sets that are loaded on this machine, in Vietnamese. A part of `words.vi`. */
export const viSets = {
  sets: {
    title: 'Bộ tiêu chí đã nạp trên máy này',
    hint: 'Cho bộ mà Phuluc chưa có: bộ của tỉnh, sở, xã, bộ mới ban hành. Tệp .xlsx có trang “Bộ tiêu chí” (Mã, Tiêu chí, Điểm chuẩn) hoặc tệp .json. Bộ đã nạp dùng cho mọi tệp mở trên máy này, không gửi đi đâu.',
    load: 'Nạp bộ tiêu chí…',
    choose: 'Chọn tệp bộ tiêu chí (.xlsx, .json)',
    loading: 'Đang đọc bộ tiêu chí…',
    loaded: (editions: string) => `Đã nạp: ${editions}.`,
    warning: {
      'without-points': (edition: string, count: string) =>
        `${edition}: ${count} tiêu chí chưa có điểm chuẩn, nên không đối chiếu điểm của các tiêu chí đó.`,
      'without-name': (edition: string, count: string) =>
        `${edition}: ${count} tiêu chí chưa có tên, nên không đối chiếu tên của các tiêu chí đó.`,
      total: (edition: string, found: string, total: string) =>
        `${edition}: các tiêu chí cộng được ${found} điểm, tệp ghi tổng ${total}. Hãy đối chiếu với quyết định.`,
      'unknown-index': (id: string) =>
        `Phuluc không biết chỉ số “${id}”: bộ này chỉ được đối chiếu với bảng điểm không thuộc chỉ số nào.`,
      'left-out': (edition: string) => `${edition}: chỉ có tên, không có tiêu chí, nên không nạp.`,
      replaced: (edition: string) => `${edition}: thay cho bộ cùng tên đã nạp trước.`,
    },
    none: 'Chưa nạp bộ nào.',
    list: 'Các bộ tiêu chí đã nạp',
    anyYear: 'mọi năm',
    years: (from: string, to: string) =>
      from === to ? `năm ${from}` : to === '' ? `từ năm ${from}` : from === '' ? `đến năm ${to}` : `năm ${from}–${to}`,
    criteria: (count: number) => `${count} tiêu chí`,
    anyIndex: 'dùng cho mọi bảng điểm',
    copy: 'Sao chép vào tệp này',
    copyWhich: (edition: string) => `Sao chép vào tệp này: ${edition}`,
    copying: 'Đang sao chép bộ tiêu chí vào tệp…',
    copied: (sheet: string) =>
      `Đã sao chép vào trang tính “${sheet}”. Ai mở tệp này cũng được đối chiếu với bộ đó; bộ trong tệp thay cho mọi bộ khác.`,
    exportFile: 'Xuất tệp',
    exportWhich: (edition: string) => `Xuất tệp: ${edition}`,
    exported: (file: string) =>
      `Đã xuất “${file}”. Nếu không thấy trong thư mục tải về, bấm Sao chép vào tệp này rồi gửi tệp đó.`,
    remove: 'Bỏ',
    removeWhich: (edition: string) => `Bỏ bộ tiêu chí: ${edition}`,
    removed: (edition: string) => `Đã bỏ: ${edition}.`,
    unread: 'Một bộ đã nạp không còn đọc được.',
    unreadName: 'bộ không đọc được',
    removeUnread: 'Bỏ bộ không đọc được',
  },
};
