import { day } from '../../typed-sheet';
import { type LabelledSheet, left, section, task } from '../labels';

/** A provincial inspectorate: from when and till when as date cells, headings in the first column merged over all. */
export const inspectorate: LabelledSheet = {
  name: '25 Thanh tra PCTN PAPI',
  about:
    'provincial inspectorate, start and end as date cells, headings over the whole width, blank rows between parts',
  kinds: ['tasks', 'papi', 'other'],
  tables: [
    {
      above: [
        ['THANH TRA TỈNH', '<', '<', '<', '<', '<', '<'],
        [
          'BẢNG KẾ HOẠCH CHI TIẾT CẢI THIỆN NỘI DUNG "KIỂM SOÁT THAM NHŨNG" VÀ "TRÁCH NHIỆM GIẢI TRÌNH"',
          '<',
          '<',
          '<',
          '<',
          '<',
          '<',
        ],
        [],
      ],
      header: [
        ['STT', 'Tên công việc', 'Chịu trách nhiệm chính', 'Tham gia', 'Thời gian', '<', 'Kết quả'],
        ['^', '^', '^', '^', 'Bắt đầu', 'Kết thúc', '^'],
      ],
      columns: ['code', ['task', 'title'], 'lead', 'coordinating', null, 'deadline', 'product'],
      rows: [
        section(['A. KIỂM SOÁT THAM NHŨNG TRONG KHU VỰC CÔNG', '<', '<', '<', '<', '<', '<'], {
          code: 'A',
          title: 'KIỂM SOÁT THAM NHŨNG TRONG KHU VỰC CÔNG',
        }),
        task(
          [
            1,
            'Thanh tra trách nhiệm về phòng, chống tham nhũng tại 04 sở',
            'Phòng Nghiệp vụ 4',
            'Ban Nội chính Tỉnh ủy',
            day('2026-03-02'),
            day('2026-05-29'),
            '04 kết luận thanh tra',
          ],
          { deadline: 'date 2026-05-29' },
        ),
        task(
          [
            2,
            'Xác minh tài sản, thu nhập theo bốc thăm',
            'Phòng Nghiệp vụ 4',
            'Ủy ban Kiểm tra Tỉnh ủy; Kho bạc Nhà nước khu vực',
            day('2026-06-01'),
            day('2026-09-30'),
            'Kết luận xác minh 60 người',
          ],
          { coordinating: ['Ủy ban Kiểm tra Tỉnh ủy', 'Kho bạc Nhà nước khu vực'], deadline: 'date 2026-09-30' },
        ),
        task(
          [
            3,
            'Khảo sát chi phí không chính thức ở trường học, bệnh viện',
            'Văn phòng',
            'Sở Y tế, Sở Giáo dục và Đào tạo',
            day('2026-08-03'),
            day('2026-10-15'),
            'Báo cáo khảo sát',
          ],
          { coordinating: ['Sở Y tế', 'Sở Giáo dục và Đào tạo'], deadline: 'date 2026-10-15' },
        ),
        left([]),
        section(['B. TRÁCH NHIỆM GIẢI TRÌNH VỚI NGƯỜI DÂN', '<', '<', '<', '<', '<', '<'], {
          code: 'B',
          title: 'TRÁCH NHIỆM GIẢI TRÌNH VỚI NGƯỜI DÂN',
        }),
        task(
          [
            4,
            'Hướng dẫn Chủ tịch UBND cấp xã tiếp công dân định kỳ',
            'Phòng Nghiệp vụ 1',
            'Ban Tiếp công dân tỉnh',
            day('2026-01-15'),
            day('2026-02-27'),
            'Văn bản hướng dẫn',
          ],
          { deadline: 'date 2026-02-27' },
        ),
        task(
          [
            5,
            'Rà soát 23 vụ khiếu nại kéo dài',
            'Phòng Nghiệp vụ 2',
            'Sở Nông nghiệp và Môi trường',
            day('2026-02-02'),
            day('2026-12-15'),
            '100% vụ việc có phương án',
          ],
          { deadline: 'date 2026-12-15' },
        ),
        task(
          [
            6,
            'Cập nhật vụ việc lên cơ sở dữ liệu quốc gia về khiếu nại, tố cáo',
            'Văn phòng',
            'UBND các xã, phường',
            day('2026-01-05'),
            'Thường xuyên',
            '100% vụ việc',
          ],
          { coordinating: ['UBND các xã, phường'], deadline: 'ongoing' },
        ),
      ],
      below: [[], ['Lưu ý: các phòng báo cáo tiến độ vào ngày 20 hằng tháng.']],
    },
  ],
};
