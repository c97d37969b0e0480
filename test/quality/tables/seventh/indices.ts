import { criterion, either, rule, task, total, type LabelledSheet } from '../labels';

/** A department wins back points: causes parted in two, who answers under one heading, begin and end under another. */
export const parLosses: LabelledSheet = {
  name: 'Bù điểm CCHC',
  about: 'department, no index column, causes of two kinds, main and helping bodies and two dates under headings',
  kinds: ['par', 'other'],
  tables: [
    {
      above: [
        ['UBND TỈNH MINH HẢI', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
        ['SỞ XÂY DỰNG', null, null, 'Độc lập - Tự do - Hạnh phúc'],
        [],
        ['BẢNG RÀ SOÁT TIÊU CHÍ MẤT ĐIỂM PAR INDEX NĂM 2025 VÀ GIẢI PHÁP NĂM 2026'],
      ],
      header: [
        [
          'Tiêu chí thành phần',
          'Điểm chuẩn',
          'Điểm đạt',
          'Điểm mất',
          'Nguyên nhân',
          '<',
          'Hướng xử lý',
          'Trách nhiệm',
          '<',
          'Tiến độ',
          '<',
        ],
        ['^', '^', '^', '^', 'Chủ quan', 'Khách quan', '^', 'Chính', 'Phối hợp', 'Bắt đầu', 'Hoàn thành'],
      ],
      columns: ['title', 'benchmark', 'achieved', null, null, null, 'task', 'lead', 'coordinating', null, 'deadline'],
      rows: [
        criterion(
          [
            '1.2.1 Kiểm tra các phòng',
            1.5,
            1,
            0.5,
            'Kiểm tra muộn',
            null,
            'Kiểm tra xong trong quý II',
            'Văn phòng',
            'Các phòng chuyên môn',
            '01/3/2026',
            '30/6/2026',
          ],
          { code: '1.2.1', title: 'Kiểm tra các phòng', deadline: 'date 2026-06-30' },
        ),
        criterion(
          [
            '3.1.4 Hồ sơ đúng hạn',
            2,
            1.75,
            0.25,
            'Thẩm định chậm',
            'Hồ sơ tăng',
            'Phân loại hồ sơ ngay khi nhận',
            'Phòng Quản lý Nhà và Thị trường bất động sản',
            'Phòng Quy hoạch',
            '01/01/2026',
            '31/12/2026',
          ],
          {
            code: '3.1.4',
            title: 'Hồ sơ đúng hạn',
            lead: ['Phòng Quản lý Nhà và Thị trường bất động sản'],
            deadline: 'date 2026-12-31',
          },
        ),
        criterion(
          [
            '6.2.1 Văn bản ký số',
            1,
            0.9,
            0.1,
            null,
            'Phần mềm lỗi',
            'Ký số toàn bộ văn bản đi',
            'Trung tâm Quy hoạch và Kiểm định',
            'Văn phòng',
            '15/02/2026',
            '30/4/2026',
          ],
          {
            code: '6.2.1',
            title: 'Văn bản ký số',
            lead: ['Trung tâm Quy hoạch và Kiểm định'],
            deadline: 'date 2026-04-30',
          },
        ),
      ],
    },
  ],
};

/** A commune's own score: criteria with rules of scoring as lines below, three scores, remarks of the appraisers. */
export const communeScores: LabelledSheet = {
  name: 'Xã tự chấm',
  about:
    'own score of a commune, lines that say how points are given, own score and that of the department, a sum first',
  kinds: ['par', 'other'],
  boldHeadings: true,
  tables: [
    {
      above: [['PHIẾU TỰ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CẤP XÃ NĂM 2025'], ['Tên đơn vị: UBND xã Thạnh Phú'], []],
      header: [
        [
          'STT',
          'Nội dung tiêu chí',
          'Thang điểm',
          'Xã tự chấm',
          'Sở Nội vụ thẩm định',
          'Tài liệu kiểm chứng',
          'Giải trình',
        ],
      ],
      columns: ['code', 'title', 'benchmark', 'selfAssessed', 'achieved', ['product', 'method', null], null],
      rows: [
        either('section/criterion', ['I', 'CHỈ ĐẠO ĐIỀU HÀNH', 7, 6.5, 6, null, null]),
        criterion(['1', 'Ban hành kế hoạch năm', 2, 2, 2, 'Kế hoạch số 05', null]),
        rule([null, 'Ban hành trước 31/01: 2 điểm', null, null, null, null, null]),
        rule([null, 'Ban hành sau 31/01: 1 điểm', null, null, null, null, null]),
        criterion([
          '2',
          'Hoàn thành nhiệm vụ kế hoạch',
          5,
          4.5,
          4,
          'Báo cáo năm',
          'Còn 01 nhiệm vụ chuyển sang năm sau',
        ]),
        rule([null, 'Tính theo tỷ lệ nhiệm vụ hoàn thành', null, null, null, null, null]),
        either('section/criterion', ['II', 'THỦ TỤC HÀNH CHÍNH', 8, 8, 7.5, null, null]),
        criterion(['1', 'Công khai thủ tục', 3, 3, 3, 'Ảnh chụp', null]),
        criterion(['2', 'Hồ sơ đúng hạn', 5, 5, 4.5, 'Thống kê trên hệ thống', null]),
        total([null, 'TỔNG ĐIỂM (I + II)', 15, 14.5, 13.5, null, null]),
      ],
      below: [[], [null, 'NGƯỜI TỔNG HỢP', null, null, 'CHỦ TỊCH']],
    },
  ],
};

/** A hospital by levels of the ministry's criteria: levels of now and of the aim, items that fail, who mends, when. */
export const hospitalLevels: LabelledSheet = {
  name: '83 tiêu chí',
  about: 'hospital, levels of now and of the aim, items that fail over lines, departments, term in short',
  kinds: ['other', 'tasks'],
  tables: [
    {
      above: [['TRUNG TÂM Y TẾ KHU VỰC CÙ LAO'], ['KẾ HOẠCH NÂNG MỨC CHẤT LƯỢNG NĂM 2026'], []],
      header: [
        [
          'Mã số',
          'Tên tiêu chí',
          'Mức hiện tại',
          'Mức phấn đấu',
          'Tiểu mục chưa đạt',
          'Giải pháp cải tiến',
          'Khoa/phòng thực hiện',
          'Hoàn thành',
        ],
      ],
      columns: ['code', 'title', ['achieved', null], null, null, 'task', ['implementing', 'lead'], 'deadline'],
      rows: [
        either(
          'criterion/task',
          [
            'A1.2',
            'Người bệnh được chờ đợi trong phòng đầy đủ tiện nghi',
            3,
            4,
            'Tiểu mục 15, 16',
            'Lắp thêm quạt, nước uống',
            'Khoa Khám bệnh',
            'Tháng 5/2026',
          ],
          {
            deadline: 'month 2026-05-31',
          },
        ),
        either(
          'criterion/task',
          [
            'B2.1',
            'Nhân viên được đào tạo liên tục',
            2,
            3,
            'Tiểu mục 9',
            'Cử 12 lượt đi học',
            'Phòng TCHC',
            'Quý III/2026',
          ],
          {
            deadline: 'quarter 2026-09-30',
          },
        ),
        either(
          'criterion/task',
          [
            'C3.1',
            'Quản lý tốt cơ sở dữ liệu bệnh viện',
            3,
            4,
            'Tiểu mục 20',
            'Kết nối phần mềm xét nghiệm',
            'Phòng KHNV-ĐD',
            '31/10/2026',
          ],
          {
            lead: ['Phòng KHNV-ĐD'],
            implementing: ['Phòng KHNV-ĐD'],
            deadline: 'date 2026-10-31',
          },
        ),
      ],
    },
  ],
};

/** One sheet with the scores above and what is done about them below, each with a title and columns of its own. */
export const scoresThenTasks: LabelledSheet = {
  name: 'DDCI và kế hoạch',
  about: 'scores of a department by survey above, tasks below with other columns and numbers that go on',
  tables: [
    {
      above: [['BAN QUẢN LÝ KHU KINH TẾ'], ['1. KẾT QUẢ DDCI NĂM 2025']],
      header: [['STT', 'Chỉ số thành phần', 'Điểm tối đa', 'Điểm đạt được', 'Xếp hạng']],
      columns: ['code', 'title', 'benchmark', 'achieved', null],
      rows: [
        criterion([1, 'Tính minh bạch', 10, 7.5, 8]),
        criterion([2, 'Chi phí thời gian', 10, 6.8, 12]),
        criterion([3, 'Vai trò người đứng đầu', 10, 8.1, 5]),
      ],
      below: [[], ['2. NHIỆM VỤ KHẮC PHỤC NĂM 2026']],
    },
    {
      header: [['STT', 'Việc cần làm', 'Phòng chủ trì', 'Phòng phối hợp', 'Thời gian', 'Kết quả']],
      columns: ['code', 'task', 'lead', 'coordinating', 'deadline', 'product'],
      rows: [
        task(
          [
            1,
            'Đăng quy hoạch lên trang thông tin',
            'Văn phòng',
            'Phòng Quy hoạch và Xây dựng',
            'Tháng 3/2026',
            'Chuyên mục mới',
          ],
          {
            coordinating: ['Phòng Quy hoạch và Xây dựng'],
            deadline: 'month 2026-03-31',
          },
        ),
        task([2, 'Đối thoại với doanh nghiệp', 'Phòng Quản lý đầu tư', 'Các phòng', 'Mỗi quý 01 lần', 'Biên bản'], {
          deadline: 'periodic',
        }),
      ],
    },
  ],
};
