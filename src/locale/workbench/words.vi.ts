/** The texts of the workbench's page in Vietnamese; those of the pane in it are in words.vi. */
export const viWorkbench = {
  open: 'Mở tệp…',
  save: 'Lưu bản sao',
  create: 'Tệp mới',
  newName: 'Bảng mới.xlsx',
  newSheet: 'Trang tính 1',
  samples: 'Mẫu và tệp gần đây',
  sampleGroup: 'Tệp mẫu',
  recentGroup: 'Mở gần đây trên máy này',
  forgetRecent: 'Xóa danh sách gần đây',
  forgotten: 'Đã xóa danh sách tệp gần đây. Các tệp vẫn còn nguyên.',
  recentGone: (name: string) =>
    `Không mở lại được “${name}”: tệp đã được dời, đổi tên hoặc xóa. Bấm “Mở tệp…” để chọn lại.`,
  recentRefused: (name: string) =>
    `Trình duyệt chưa cho đọc lại “${name}”. Chọn lại tên tệp rồi bấm Cho phép, hoặc bấm “Mở tệp…”.`,
  unsaved: 'chưa lưu',
  waiting: 'Đang mở bảng tính…',
  sheet: 'Bảng tính. F6 sang khung kiểm tra.',
  pane: 'Khung kiểm tra',
  separator: 'Bề rộng khung kiểm tra',
  close: 'Đóng',
  help: 'Hướng dẫn nhanh',
  welcome: {
    title: 'Phuluc: kiểm tra bảng phụ lục kế hoạch',
    steps: [
      'Mở tệp .xlsx hoặc .docx của bạn, hoặc thử ngay với tệp mẫu đang mở.',
      'Bấm Kiểm tra. Bấm vào một vấn đề để tới ô đó.',
      'Sửa ngay trong bảng, tô màu điểm mất, tạo phiếu, rồi bấm Lưu bản sao.',
    ],
    safe: 'Tệp chỉ nằm trên máy này, không gửi đi đâu. Tệp gốc không bao giờ bị ghi đè.',
    keys: 'Phím tắt: Ctrl+O mở tệp, Ctrl+S lưu bản sao, F6 chuyển giữa bảng và khung.',
    guide: 'Hướng dẫn đầy đủ, có hình',
    sample: 'Dùng thử tệp mẫu',
  },
  drop: 'Thả tệp .xlsx hoặc .docx vào đây để mở',
  oneFile: 'Mỗi lần chỉ mở được một tệp. Hãy thả từng tệp .xlsx hoặc .docx.',
  leave: 'Tệp đang mở có thay đổi chưa lưu. Hãy bấm “Lưu bản sao” trước, hoặc mở tệp khác và bỏ các thay đổi đó.',
  leaveAnyway: 'Bỏ thay đổi, mở tệp khác',
  noSpreadsheet:
    'Không mở được bảng tính trong trình duyệt này. Hãy tải lại trang; nếu vẫn lỗi, dùng bản mới của Chrome, Edge hoặc Firefox.',
  noSample: 'Không tải được tệp mẫu. Hãy thử lại, hoặc mở tệp của bạn.',
  fromWord: (name: string, copy: string) =>
    `Đã lấy các bảng của “${name}” vào bảng tính mới; tệp Word giữ nguyên. Bấm “Lưu bản sao” để có tệp Excel “${copy}”.`,
  hashes: (cells: number) =>
    `${cells} ô vừa dán chỉ hiện #### vì cột ở tệp gốc quá hẹp, nên không có số để lấy. Nới rộng cột ở tệp gốc rồi sao chép lại.`,
  opening: (name: string) => `Đang mở “${name}”… Tệp lớn có thể mất vài phút.`,
  stop: 'Dừng',
  notOpened: (name: string) => `Đã dừng, chưa mở “${name}”. Tệp đang mở vẫn còn đó.`,
  unsigned: 'Bản sao không mang chữ ký số của tệp gốc, vì nội dung đã khác phần được ký; cần thì ký lại.',
  saved: (name: string) => `Đã lưu bản sao “${name}” vào thư mục tải về. Tệp gốc không bị thay đổi.`,
  hidden: (cell: string) =>
    `Ô ${cell} nằm ở hàng hoặc cột đang ẩn nên không thấy được. Hãy bỏ ẩn trong Excel rồi mở lại tệp.`,
  refused: {
    structure:
      'Ở đây chưa chèn, xóa hàng hoặc cột được, vì công thức và quy tắc trong tệp sẽ lệch. Hãy lưu bản sao, làm việc đó trong Excel, rồi mở lại tệp.',
    moving:
      'Ở đây chưa dời hoặc sắp xếp ô được, vì công thức và quy tắc trong tệp sẽ lệch. Hãy sao chép rồi dán, hoặc làm việc đó trong Excel.',
    sheets: 'Ở đây chưa thêm, xóa, đổi tên hoặc dời trang tính được. Hãy làm việc đó trong Excel rồi mở lại tệp.',
    formats: 'Ở đây chỉ sửa được nội dung ô; định dạng sẽ không vào tệp. Hãy định dạng trong Excel.',
    protected:
      'Trang tính này đang bị khóa nên không sửa được. Hãy mở khóa trong Excel (Xem lại, Bỏ bảo vệ trang tính) rồi mở lại tệp.',
    drawing: 'Phuluc đang vẽ lại trang tính này. Hãy đợi vài giây rồi nhập lại.',
    rules: 'Ở đây chưa sửa được quy tắc, danh sách chọn và liên kết của tệp. Hãy sửa trong Excel.',
    clipboard: 'Trình duyệt không cho trang đọc bộ nhớ tạm từ trình đơn. Hãy dán bằng Ctrl+V.',
    undo: 'Không còn gì để hoàn tác: sau khi Phuluc ghi vào trang tính, các lần gõ trước đó không hoàn tác được nữa. Để lấy lại phần Phuluc đã ghi, bấm Hoàn tác ở cuối khung bên.',
  },
};

export type WorkbenchWords = typeof viWorkbench;
