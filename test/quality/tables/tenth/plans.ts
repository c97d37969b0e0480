import { section, task, type LabelledSheet } from '../labels';

/** A hamlet's list in everyday words. */
export const everyday: LabelledSheet = {
  name: 'Việc của ấp',
  about: 'hamlet, headers in everyday words, people beside bodies, days without years',
  kinds: ['tasks'],
  tables: [
    {
      above: [['ẤP THẠNH LỢI'], ['VIỆC PHẢI LÀM NĂM 2026 VỀ NÔNG THÔN MỚI'], []],
      header: [['Số', 'Việc', 'Đầu mối', 'Cùng làm', 'Phải xong', 'Đã xong']],
      columns: ['code', 'task', ['lead', 'implementing'], 'coordinating', 'deadline', null],
      rows: [
        task([1, 'Dọn vệ sinh kênh Ba', 'Ban nhân dân ấp', 'Chi đoàn ấp', '20/3', null], {
          deadline: 'date 2026-03-20',
        }),
        task([2, 'Gắn đèn đường', 'Chi hội Nông dân', 'Chi hội Phụ nữ', 'Tháng 6', null], {
          deadline: 'month 2026-06-30',
        }),
        task([3, 'Vận động mua bảo hiểm y tế', 'Chi hội Phụ nữ', 'Ban công tác Mặt trận ấp', 'Cuối năm', null], {
          deadline: 'year/date/event',
        }),
      ],
    },
  ],
};

/** Phases as columns with crosses, leads in capitals, products by lines. */
export const phases: LabelledSheet = {
  name: 'Hai giai đoạn',
  about: 'province, two phases with their years as columns with crosses, products over lines',
  kinds: ['tasks'],
  tables: [
    {
      above: [['LỘ TRÌNH XÂY DỰNG ĐÔ THỊ THÔNG MINH'], []],
      header: [
        ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Lộ trình', '<', 'Sản phẩm'],
        ['^', '^', '^', '^', 'Giai đoạn 2026 - 2027', 'Giai đoạn 2028 - 2030', '^'],
      ],
      columns: ['code', 'task', 'lead', 'coordinating', 'ticked', 'ticked', 'product'],
      rows: [
        task([1, 'Xây dựng trung tâm điều hành', 'Sở KH&CN', 'Công an tỉnh', 'x', null, 'Trung tâm vận hành'], {
          deadline: 'year/several 2027-12-31',
        }),
        task([2, 'Lắp cảm biến môi trường', 'Sở NN&MT', 'UBND các xã, phường', 'x', 'x', '60 trạm'], {
          coordinating: ['UBND các xã, phường'],
          deadline: 'year/several 2030-12-31',
        }),
        task([3, 'Mở dữ liệu đô thị', 'Sở Xây dựng', 'Sở KH&CN', null, 'x', 'Cổng dữ liệu'], {
          deadline: 'year/several 2030-12-31',
        }),
      ],
    },
  ],
};

/** Months written as numbers with their year over crosses, in a header of one row. */
export const monthNumbers: LabelledSheet = {
  name: 'KH quý thuế',
  about: 'tax, months as numbers with the year over crosses, one header row, headings by roman numbers',
  kinds: ['tasks'],
  boldHeadings: true,
  tables: [
    {
      above: [['THUẾ CƠ SỞ 3'], ['KẾ HOẠCH TUYÊN TRUYỀN, HỖ TRỢ NGƯỜI NỘP THUẾ'], []],
      header: [['STT', 'Công việc', 'Tổ thực hiện', '01/2026', '02/2026', '03/2026', 'Kết quả']],
      columns: ['code', 'task', ['implementing', 'lead'], 'ticked', 'ticked', 'ticked', ['product', null]],
      rows: [
        section(['I', 'Hộ kinh doanh', null, null, null, null, null]),
        task([1, 'Hướng dẫn hóa đơn điện tử', 'Tổ Hỗ trợ', 'x', 'x', null, '300 hộ'], {
          deadline: 'month/several 2026-02-28',
        }),
        section(['II', 'Doanh nghiệp', null, null, null, null, null]),
        task([1, 'Đối thoại đầu năm', 'Tổ Nghiệp vụ', null, null, 'x', '01 hội nghị'], {
          deadline: 'month/several 2026-03-31',
        }),
        task([2, 'Gửi thư cảm ơn', 'Tổ Hành chính', 'x', null, null, '50 thư'], {
          deadline: 'month/several 2026-01-31',
        }),
      ],
    },
  ],
};

/** Bodies as bold headings without numbers; nothing else says who does it. */
export const boldBodies: LabelledSheet = {
  name: 'Khoán việc',
  about: 'bodies as bold headings without numbers over their tasks, no column of leads, days as date cells',
  kinds: ['tasks'],
  boldHeadings: true,
  tables: [
    {
      above: [['TRUNG TÂM KHUYẾN NÔNG'], ['BẢNG KHOÁN CÔNG VIỆC QUÝ III NĂM 2026'], []],
      header: [['TT', 'Nội dung công việc', 'Yêu cầu sản phẩm', 'Ngày hoàn thành']],
      columns: ['code', 'task', 'product', 'deadline'],
      rows: [
        section(['Phòng Kỹ thuật', null, null, null], { code: null }),
        task([1, 'Xây dựng mô hình lúa phát thải thấp', 'Báo cáo mô hình', { day: '2026-09-15' }], {
          lead: ['Phòng Kỹ thuật'],
          deadline: 'date 2026-09-15',
        }),
        task([2, 'Tập huấn nông dân', 'Danh sách lớp', { day: '2026-08-31' }], {
          lead: ['Phòng Kỹ thuật'],
          deadline: 'date 2026-08-31',
        }),
        section(['Phòng Tổng hợp', null, null, null], { code: null }),
        task([3, 'Đăng ký số hóa quy trình', 'Quy trình ISO', { day: '2026-07-31' }], {
          lead: ['Phòng Tổng hợp'],
          deadline: 'date 2026-07-31',
        }),
      ],
    },
  ],
};

/** Three columns of levels: component, activity, step, each merged over what is below it. */
export const levels: LabelledSheet = {
  name: 'Ba cấp hoạt động',
  about: 'donor project, component, activity and step in three columns, merged, bodies and quarters',
  kinds: ['tasks'],
  tables: [
    {
      above: [['KẾ HOẠCH HOẠT ĐỘNG DỰ ÁN NĂM 2026'], []],
      header: [['Hợp phần', 'Hoạt động', 'Bước thực hiện', 'Đơn vị thực hiện', 'Đơn vị hỗ trợ', 'Thời gian']],
      columns: [
        [null, 'title'],
        ['title', 'task', null],
        ['task', 'title'],
        ['implementing', 'lead'],
        'coordinating',
        'deadline',
      ],
      rows: [
        task(
          ['Nâng cao năng lực', 'Đào tạo cán bộ xã', 'Khảo sát nhu cầu', 'Trường Chính trị', 'Sở Nội vụ', 'Quý I/2026'],
          { deadline: 'quarter 2026-03-31' },
        ),
        task(['^', '^', 'Mở 4 lớp', 'Trường Chính trị', 'Sở Nội vụ', 'Quý II/2026'], {
          deadline: 'quarter 2026-06-30',
        }),
        task(['^', 'Biên soạn sổ tay', 'Viết dự thảo', 'Sở Tư pháp', 'Văn phòng UBND tỉnh', 'Quý III/2026'], {
          deadline: 'quarter 2026-09-30',
        }),
        task(['Truyền thông', 'Chiến dịch số', 'Sản xuất video', 'Báo và Đài PTTH tỉnh', 'Tỉnh đoàn', 'Quý IV/2026'], {
          deadline: 'quarter 2026-12-31',
        }),
      ],
    },
  ],
};

/** Fire safety: what a record asks, which establishments mend it, officials who watch, states. */
export const fireSafety: LabelledSheet = {
  name: 'Khắc phục PCCC',
  about: 'fire safety, what a record asks and what is to be mended, who must, who watches by name, terms, states',
  kinds: ['tasks'],
  tables: [
    {
      above: [['THEO DÕI KHẮC PHỤC TỒN TẠI VỀ PHÒNG CHÁY, CHỮA CHÁY'], []],
      header: [
        [
          'TT',
          'Tồn tại theo biên bản',
          'Nội dung khắc phục',
          'Cơ sở chịu trách nhiệm',
          'Cán bộ theo dõi',
          'Thời hạn khắc phục',
          'Kết quả kiểm tra lại',
        ],
      ],
      columns: ['code', [null, 'title'], 'task', ['lead', 'implementing'], null, 'deadline', null],
      rows: [
        task(
          [
            1,
            'Thiếu lối thoát nạn thứ hai',
            'Mở thêm lối thoát nạn',
            'Trường Mầm non Hoa Sen',
            'Đ/c Nam',
            '30/4/2026',
            'Đang làm',
          ],
          { deadline: 'date 2026-04-30' },
        ),
        task([2, 'Máy bơm hỏng', 'Thay máy bơm', 'Chợ An Bình', 'Đ/c Hùng', '15/5/2026', 'Đạt'], {
          deadline: 'date 2026-05-15',
        }),
        task(
          [3, 'Chưa tập huấn đội cơ sở', 'Tập huấn 20 người', 'Bệnh viện Quân Dân y', 'Đ/c Nam', 'Tháng 6/2026', null],
          { deadline: 'month 2026-06-30' },
        ),
      ],
    },
  ],
};
