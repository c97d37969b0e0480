/** The pane's texts on finding, copying and listing what a check found, in Vietnamese. A part of `words.vi`. */
export const viFindings = {
  filter: {
    search: 'Tìm trong kết quả kiểm tra',
    placeholder: 'Tìm…',
    open: 'Lọc',
    facet: { sheet: 'Trang tính', unit: 'Đơn vị', rule: 'Quy tắc' },
    everything: { sheet: 'Mọi trang', unit: 'Mọi đơn vị', rule: 'Mọi quy tắc' },
    remove: (what: string) => `Bỏ lọc: ${what}`,
    shown: (shown: number, all: number) => `Hiện ${shown} trên ${all} mục`,
    none: 'Không có mục nào khớp',
    noneHint: 'Thử bớt chữ cần tìm, chọn mức khác hoặc bỏ bộ lọc.',
    clear: 'Bỏ mọi bộ lọc',
  },

  copying: {
    tools: 'Chép, ghi ra trang tính',
    one: 'Chép',
    all: (count: number) => `Chép ${count} mục`,
    done: (count: number) => `Đã chép ${count} mục.`,
    refused: 'Máy không cho chép tự động. Chữ dưới đây đã được chọn: nhấn Ctrl+C để chép.',
    text: 'Nội dung để chép',
    heading: (count: number) => `Kết quả kiểm tra: ${count} mục`,
    place: (cell: string, sheet: string) => `ô ${cell}, trang ${sheet}`,
    action: (action: string) => `Cách sửa: ${action}`,
  },

  listing: {
    run: 'Ghi ra trang tính',
    hint: 'Kiểm tra lại rồi ghi mọi mục thành một trang để in, có cột ghi cách xử lý.',
    working: 'Đang kiểm tra và ghi kết quả…',
    done: {
      add: (sheet: string) => `Đã ghi kết quả vào trang “${sheet}”.`,
      update: (sheet: string) => `Đã ghi lại trang “${sheet}”; cách xử lý đã ghi được giữ nguyên.`,
      leave: (sheet: string) => `Trang “${sheet}” đã đúng, không phải ghi lại.`,
    },
  },

  explained: { open: 'Ví dụ sai và đúng', failed: 'Chưa tải được ví dụ. Kiểm tra mạng rồi mở lại.' },
};
