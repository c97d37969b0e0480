import { either, type LabelledSheet, type LabelledRow, type Line, type Says, section } from '../labels';

const aim = (cells: Line, says: Says): LabelledRow => either('criterion/task', cells, says);

/** A ministry on satisfaction: shares in percent of last year and aimed at, central contact and those concerned. */
export const ministrySipas: LabelledSheet = {
  name: '30 Bộ - SIPAS 2026',
  about:
    'ministry, satisfaction in percent (last year, aim), departments of the ministry with a hyphen or comma in names',
  tables: [
    {
      above: [
        ['PHỤ LỤC', '<', '<', '<', '<', '<', '<', '<'],
        [
          'Nhiệm vụ nâng cao mức độ hài lòng của người dân, tổ chức đối với sự phục vụ của Bộ năm 2026',
          '<',
          '<',
          '<',
          '<',
          '<',
          '<',
          '<',
        ],
        ['(Kèm theo Quyết định số 655/QĐ-BXD ngày 18 tháng 3 năm 2026 của Bộ trưởng)', '<', '<', '<', '<', '<', '<'],
        [],
      ],
      header: [
        [
          'Mã',
          'Yếu tố đo lường',
          'Năm 2025 (%)',
          'Mục tiêu 2026 (%)',
          'Nhiệm vụ trọng tâm',
          'Đơn vị đầu mối',
          'Đơn vị liên quan',
          'Thời điểm báo cáo kết quả',
        ],
      ],
      columns: ['code', 'title', [null, 'achieved'], [null, 'benchmark'], 'task', 'lead', 'coordinating', 'deadline'],
      rows: [
        section(['I', 'Tiếp cận dịch vụ']),
        aim(
          [
            'I.1',
            'Nơi ngồi chờ tại Bộ phận Một cửa',
            88.4,
            92,
            'Bố trí lại khu vực chờ tại trụ sở 37 chỗ',
            'Văn phòng Bộ',
            'Trung tâm Công nghệ thông tin',
            '30/4/2026',
          ],
          { coordinating: ['Trung tâm Công nghệ thông tin'], deadline: 'date 2026-04-30' },
        ),
        aim(
          [
            'I.2',
            'Dễ tra cứu tình trạng hồ sơ',
            79.1,
            90,
            'Nhắn tin tự động ở từng bước xử lý đăng kiểm',
            'Cục Đăng kiểm Việt Nam',
            'Trung tâm Công nghệ thông tin, Văn phòng Bộ',
            '30/6/2026',
          ],
          {
            coordinating: ['Trung tâm Công nghệ thông tin', 'Văn phòng Bộ'],
            deadline: 'date 2026-06-30',
          },
        ),
        section(['II', 'Thủ tục hành chính']),
        aim(
          [
            'II.1',
            'Thành phần hồ sơ ít, dễ hiểu',
            81.7,
            88,
            'Bỏ 46 giấy tờ đã có trong cơ sở dữ liệu quốc gia',
            'Vụ Pháp chế',
            'Các Cục, Vụ có thủ tục hành chính',
            'Quý II/2026',
          ],
          { coordinating: ['Các Cục, Vụ có thủ tục hành chính'], deadline: 'quarter 2026-06-30' },
        ),
        aim(
          [
            'II.2',
            'Chi phí đúng quy định',
            90.2,
            94,
            'Công khai phí thẩm định thiết kế trên Cổng dịch vụ công',
            'Vụ Kế hoạch - Tài chính',
            'Cục Kinh tế - Quản lý đầu tư xây dựng',
            '15/5/2026',
          ],
          {
            lead: ['Vụ Kế hoạch - Tài chính'],
            coordinating: ['Cục Kinh tế - Quản lý đầu tư xây dựng'],
            deadline: 'date 2026-05-15',
          },
        ),
        section(['III', 'Công chức trực tiếp giải quyết']),
        aim(
          [
            'III.1',
            'Hướng dẫn đầy đủ một lần',
            84,
            91,
            'Bộ câu trả lời mẫu cho 60 tình huống thường gặp',
            'Vụ Tổ chức cán bộ',
            'Trường Cán bộ quản lý xây dựng và đô thị',
            '31/8/2026',
          ],
          { coordinating: ['Trường Cán bộ quản lý xây dựng và đô thị'], deadline: 'date 2026-08-31' },
        ),
        aim(
          [
            'III.2',
            'Thái độ lịch sự',
            92.6,
            95,
            'Kiểm tra công vụ đột xuất tại các Cảng vụ',
            'Thanh tra Bộ',
            'Cục Hàng hải và Đường thủy Việt Nam',
            'Hằng quý, trước ngày 20 tháng cuối quý',
          ],
          {
            coordinating: ['Cục Hàng hải và Đường thủy Việt Nam'],
            deadline: 'periodic',
          },
        ),
        section(['IV', 'Kết quả và tiếp nhận phản ánh']),
        aim(
          [
            'IV.1',
            'Đúng hẹn',
            86.3,
            95,
            'Liên thông cấp giấy phép lái xe với Bộ Công an',
            'Cục Đường bộ Việt Nam',
            null,
            'Tháng 10/2026',
          ],
          { deadline: 'month 2026-10-31' },
        ),
        aim(
          [
            'IV.2',
            'Trả lời phản ánh, kiến nghị',
            74.5,
            85,
            'Rút thời gian trả lời còn 07 ngày làm việc',
            'Văn phòng Bộ',
            'Các đơn vị thuộc Bộ',
            'Thường xuyên',
          ],
          { coordinating: ['Các đơn vị thuộc Bộ'], deadline: 'ongoing' },
        ),
      ],
    },
  ],
};
