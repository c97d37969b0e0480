/** The pane's texts on finding, copying and listing what a check found, in Vietnamese. A part of `words.vi`. */
export const viFindings = {
  filter: {
    search: 'Tìm trong kết quả kiểm tra',
    placeholder: 'Tìm…',
    open: 'Lọc',
    facet: { sheet: 'Trang tính', unit: 'Đơn vị', rule: 'Quy tắc' },
    everything: { sheet: 'Mọi trang tính', unit: 'Mọi đơn vị', rule: 'Mọi quy tắc' },
    remove: (what: string) => `Bỏ lọc: ${what}`,
    shown: (shown: number, all: number) => `${shown}/${all} vấn đề`,
    none: 'Không có vấn đề nào khớp',
    noneHint: 'Hãy rút gọn từ cần tìm, chọn mức khác hoặc bỏ bộ lọc.',
    clear: 'Bỏ mọi bộ lọc',
  },

  copying: {
    tools: 'Sao chép, ghi ra trang tính',
    one: 'Sao chép',
    all: (count: number) => `Sao chép ${count} vấn đề`,
    done: (count: number) => `Đã sao chép ${count} vấn đề.`,
    refused: 'Máy không cho sao chép tự động. Nội dung dưới đây đã được chọn: nhấn Ctrl+C để sao chép.',
    text: 'Nội dung để sao chép',
    heading: (count: number) => `Kết quả kiểm tra: ${count} vấn đề`,
    place: (cell: string, sheet: string) => `ô ${cell}, trang ${sheet}`,
    action: (action: string) => `Cách sửa: ${action}`,
  },

  listing: {
    run: 'Ghi ra trang tính',
    hint: 'Kiểm tra lại rồi ghi mọi vấn đề thành một trang tính để in, có cột ghi cách xử lý.',
    working: 'Đang kiểm tra và ghi kết quả…',
    done: {
      add: (sheet: string) => `Đã ghi kết quả vào trang tính “${sheet}”.`,
      update: (sheet: string) => `Đã cập nhật trang tính “${sheet}”; cách xử lý đã ghi được giữ nguyên.`,
      leave: (sheet: string) => `Trang tính “${sheet}” đã khớp kết quả kiểm tra, không cần cập nhật.`,
    },
  },

  explained: { open: 'Ví dụ sai và đúng', failed: 'Chưa tải được ví dụ. Kiểm tra mạng rồi mở lại.' },
};
