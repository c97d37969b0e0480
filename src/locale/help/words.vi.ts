/** The pane's texts on templates, settings and help, in Vietnamese. A part of `words.vi`. */
export const viHelp = {
  templates: {
    title: 'Bảng trống để điền',
    hint: 'Thêm một trang tính có sẵn tiêu đề, tên cột, danh sách chọn và khổ in. Cột số thứ tự là chữ, nên Excel không đổi 2.4.1 thành ngày tháng.',
    tasks: 'Danh mục nhiệm vụ',
    inserting: 'Đang thêm trang tính…',
    inserted: (sheet: string) => `Đã thêm trang tính “${sheet}”. Trang này là của bạn: điền bảng rồi bấm Kiểm tra.`,
  },

  settings: {
    language: 'Ngôn ngữ',
    languages: { vi: 'Tiếng Việt', en: 'English' },
    criteriaSetTitle: 'Đối chiếu với bộ tiêu chí đã công bố',
    criteriaSet: { auto: 'Đối chiếu mã, tên, điểm chuẩn', off: 'Không đối chiếu' },
    criteriaSetHint:
      'Bảng theo bộ chỉ số riêng của tỉnh: nạp bộ đó ở dưới, hoặc chọn “Không đối chiếu”. Lựa chọn được ghi vào trang Thiết lập Phuluc của tệp, ai mở tệp cũng được kiểm tra như nhau.',
    criteriaSetChanging: 'Đang ghi lựa chọn rồi kiểm tra lại…',
    compared: {
      auto: 'Đã kiểm tra lại, có đối chiếu với bộ tiêu chí.',
      off: 'Đã kiểm tra lại, không đối chiếu với bộ tiêu chí.',
    },
    recheckTitle: 'Khi bạn sửa bảng',
    recheck: { on: 'Tự kiểm tra lại sau một giây', off: 'Chỉ kiểm tra khi bấm' },
    ignoredTitle: 'Vấn đề đã bỏ qua',
    nothingIgnored: 'Chưa bỏ qua vấn đề nào.',
    privacyTitle: 'Không dữ liệu nào rời khỏi máy này',
    privacy:
      'Mọi việc đọc, kiểm tra và lập phiếu đều làm ngay trên máy. Phuluc không gửi gì lên mạng và không thống kê người dùng.',
    safetyTitle: 'Bảng của bạn được giữ nguyên',
    safety:
      'Kiểm tra chỉ đọc; ô của bạn chỉ đổi khi bạn bấm sửa. Tô màu điểm mất dùng định dạng có điều kiện, bỏ đi được. Phiếu nằm ở trang tính riêng. Việc nào cũng có nút Hoàn tác.',
    aboutTitle: 'Giới thiệu',
    about:
      'Phuluc kiểm tra bảng phụ lục của kế hoạch cải thiện PAR INDEX, SIPAS và PAPI, chỉ ra điểm mất và lập phiếu giao việc cho từng đơn vị.',
    version: (version: string) => `Phiên bản ${version}, giấy phép MIT.`,
    exampleTitle: 'Bảng như thế nào thì đọc được?',
  },
};
