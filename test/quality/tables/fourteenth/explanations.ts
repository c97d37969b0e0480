import { criterion, either, total, type LabelledSheet } from '../labels';

/** What was marked by the province and by the ministry, why they differ, who explains it by when; codes are numbers. */
export const parExplanations: LabelledSheet = {
  name: 'Giải trình PAR 2025',
  about:
    'province, own marks and those of the ministry below one heading, codes of two levels typed as numbers, who explains, day for documents',
  kinds: ['par', 'other'],
  tables: [
    {
      above: [
        ['SỞ NỘI VỤ TỈNH ĐÔNG NINH'],
        ['TỔNG HỢP CHÊNH LỆCH ĐIỂM TỰ ĐÁNH GIÁ VÀ ĐIỂM THẨM ĐỊNH CHỈ SỐ PAR INDEX NĂM 2025'],
        ['(Gửi kèm Công văn số 914/SNV-CCHC ngày 20/4/2026)'],
        [],
      ],
      header: [
        [
          'STT',
          'Tiêu chí/TCTP',
          'Thang điểm',
          'Kết quả chấm',
          '<',
          '<',
          'Nguyên nhân chênh lệch',
          'Giải pháp',
          'Đơn vị có trách nhiệm',
          'Thời hạn',
        ],
        ['^', '^', '^', 'Tỉnh tự chấm', 'Bộ Nội vụ thẩm định', 'Lệch', '^', '^', '^', '^'],
      ],
      columns: [
        'code',
        'title',
        'benchmark',
        'selfAssessed',
        'achieved',
        null,
        null,
        'task',
        ['lead', 'implementing'],
        'deadline',
      ],
      rows: [
        criterion(
          [
            1.4,
            'Công tác tuyên truyền cải cách hành chính',
            1.5,
            1.5,
            1.25,
            0.25,
            'Thiếu tài liệu kiểm chứng hình thức mới',
            'Bổ sung sản phẩm truyền thông trên nền tảng số, lưu minh chứng theo quý',
            'Sở Văn hóa, Thể thao và Du lịch',
            'Hằng quý',
          ],
          { lead: ['Sở Văn hóa, Thể thao và Du lịch'], deadline: 'periodic/ongoing' },
        ),
        criterion(
          [
            2.2,
            'Theo dõi tình hình thi hành pháp luật',
            2,
            2,
            1.75,
            0.25,
            'Báo cáo gửi chậm',
            'Gửi báo cáo đúng hạn, nêu rõ kết quả xử lý sau theo dõi',
            'Sở Tư pháp',
            'Chậm nhất ngày 15/12/2026',
          ],
          { deadline: 'date 2026-12-15' },
        ),
        either('section/criterion', [7.1, 'Xây dựng chính quyền số', 3.5, 3.25, 2.5, 0.75, null, null, null, null]),
        criterion(
          [
            '7.1.1',
            'Kho dữ liệu dùng chung của tỉnh được khai thác',
            2,
            2,
            1.5,
            0.5,
            'Chưa có thống kê lượt khai thác',
            'Bổ sung công cụ thống kê, mở thêm 20 bộ dữ liệu',
            'Sở Khoa học và Công nghệ',
            'Ngay sau khi Kho dữ liệu được nâng cấp',
          ],
          { lead: ['Sở Khoa học và Công nghệ'], deadline: 'event' },
        ),
        criterion(
          [
            '7.1.2',
            'Tỷ lệ báo cáo định kỳ thực hiện trên hệ thống',
            1.5,
            1.25,
            1,
            0.25,
            'Hai sở còn nhận báo cáo giấy',
            'Chấm dứt nhận báo cáo giấy đối với chế độ báo cáo đã có trên hệ thống',
            'Văn phòng UBND tỉnh + Sở Công Thương + Sở Xây dựng',
            'Tháng 6/2026',
          ],
          {
            lead: ['Văn phòng UBND tỉnh', 'Sở Công Thương', 'Sở Xây dựng'],
            deadline: 'month 2026-06-30',
          },
        ),
        total([null, 'Cộng các tiêu chí lệch điểm', 7, 6.75, 5.5, 1.25, null, null, null, null]),
      ],
    },
  ],
};

/** A department by the province's own index: marks as text and as numbers, one number typed twice, sum. */
export const buildingDepartment: LabelledSheet = {
  name: 'CCHC Sở Xây dựng',
  about:
    'department, criteria of the index for departments, marks partly text and partly numbers, leaders who oversee, one number twice, sum',
  kinds: ['par', 'other'],
  boldHeadings: true,
  errors: ['code-duplicate'],
  tables: [
    {
      above: [
        ['UBND TỈNH TÂY KHÊ'],
        ['SỞ XÂY DỰNG'],
        ['PHỤ LỤC KẾ HOẠCH NÂNG CAO CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CỦA SỞ NĂM 2026'],
        [],
      ],
      header: [
        [
          'TT',
          'Tiêu chí theo Bộ chỉ số cấp sở',
          'Điểm chuẩn',
          'Điểm đạt được năm 2025',
          'Nội dung khắc phục',
          'Phòng, đơn vị chủ trì',
          'Phòng, đơn vị phối hợp',
          'Lãnh đạo Sở phụ trách',
          'Thời gian thực hiện',
        ],
      ],
      columns: ['code', 'title', 'benchmark', 'achieved', 'task', 'lead', 'coordinating', null, 'deadline'],
      rows: [
        either('section/criterion', ['1', 'Chỉ đạo, điều hành', '6', '4,5', null, null, null, null, null]),
        criterion(
          [
            '1.1',
            'Kiểm tra cải cách hành chính tại đơn vị trực thuộc',
            '2',
            '1,5',
            'Kiểm tra ít nhất 03 đơn vị, có thông báo kết quả và văn bản khắc phục',
            'Văn phòng Sở',
            'Phòng Quản lý nhà và thị trường bất động sản',
            'Giám đốc',
            'Quý II, Quý III/2026',
          ],
          {
            coordinating: ['Phòng Quản lý nhà và thị trường bất động sản'],
            deadline: 'several/quarter 2026-09-30',
          },
        ),
        criterion(
          [
            '1.2',
            'Hoàn thành nhiệm vụ UBND tỉnh giao đúng hạn',
            4,
            3,
            'Báo cáo tiến độ vào họp giao ban thứ Hai',
            'Văn phòng Sở',
            'Các phòng, đơn vị thuộc Sở',
            'Giám đốc',
            'Hàng tuần',
          ],
          { coordinating: ['Các phòng, đơn vị thuộc Sở'], deadline: 'periodic/ongoing' },
        ),
        either('section/criterion', ['2', 'Giải quyết thủ tục hành chính', '10', '8,25', null, null, null, null, null]),
        criterion(
          [
            '2.1',
            'Hồ sơ thẩm định thiết kế đúng hạn',
            6,
            4.75,
            'Thẩm định song song các bước, thuê tư vấn thẩm tra với công trình phức tạp',
            'Phòng Quản lý hoạt động xây dựng',
            'Trung tâm Kiểm định chất lượng xây dựng\nChi cục Giám định xây dựng',
            'Phó Giám đốc phụ trách xây dựng',
            'Từ tháng 4 đến tháng 10/2026',
          ],
          {
            coordinating: ['Trung tâm Kiểm định chất lượng xây dựng', 'Chi cục Giám định xây dựng'],
            deadline: 'several/month 2026-10-31',
          },
        ),
        criterion(
          [
            '2.1',
            'Cấp đổi giấy phép lái xe trực tuyến toàn trình',
            '4',
            '3,5',
            'Bàn giao dữ liệu, hướng dẫn tại điểm tiếp nhận',
            'Phòng Quản lý vận tải, phương tiện',
            null,
            'Phó Giám đốc phụ trách giao thông',
            '15/7/2026',
          ],
          { lead: ['Phòng Quản lý vận tải, phương tiện'], deadline: 'date 2026-07-15' },
        ),
        total(['Tổng cộng', '<', '16', '12,75', null, null, null, null, null], { code: null, title: 'Tổng cộng' }),
      ],
      below: [['KT. GIÁM ĐỐC', null, null, null, null, 'PHÓ GIÁM ĐỐC']],
    },
  ],
};
