import { criterion, type LabelledSheet, left, section, task } from '../labels';

/** A ministry on DTI of ministries: criteria as rows with points, below each the tasks with letters, units abbreviated in part. */
export const ministryDti: LabelledSheet = {
  name: '28 Bộ - DTI cấp bộ',
  about:
    'ministry, criteria with points and tasks with letters below them, column numbers, bureaus, months written two ways',
  kinds: ['dti'],
  tables: [
    {
      above: [
        ['PHỤ LỤC 3', '<', '<', '<', '<', '<', '<', '<'],
        ['CÁC NHIỆM VỤ NÂNG CAO CHỈ SỐ CHUYỂN ĐỔI SỐ CẤP BỘ (DTI) CỦA BỘ NĂM 2026', '<', '<', '<', '<', '<', '<', '<'],
        ['(Kèm theo Quyết định số 702/QĐ-BXD ngày 08 tháng 5 năm 2026)', '<', '<', '<', '<', '<', '<', '<'],
      ],
      header: [
        [
          'TT',
          'Chỉ số chính / chỉ số thành phần / nhiệm vụ',
          'Thang điểm',
          'Điểm năm 2025',
          'Trách nhiệm thực hiện',
          '<',
          'Thời gian',
          'Kết quả đầu ra',
        ],
        ['^', '^', '^', '^', 'Đơn vị chủ trì', 'Đơn vị phối hợp', '^', '^'],
      ],
      columns: ['code', ['title', 'task'], 'benchmark', 'achieved', 'lead', 'coordinating', 'deadline', 'product'],
      rows: [
        left([1, 2, 3, 4, 5, 6, 7, 8]),
        section(['I', 'THỂ CHẾ SỐ']),
        criterion(['I.2', 'Kiến trúc số cấp bộ được cập nhật', 20, 10]),
        task(
          [
            'a)',
            'Ban hành Kiến trúc số phiên bản 4.1',
            null,
            null,
            'Trung tâm Công nghệ thông tin',
            'Các Cục, Vụ thuộc Bộ',
            '6/2026',
            'Quyết định của Bộ trưởng',
          ],
          { code: 'a)|a', coordinating: ['Các Cục, Vụ thuộc Bộ'], deadline: 'month 2026-06-30' },
        ),
        task(
          [
            'b)',
            'Công bố danh mục nền tảng dùng chung của ngành',
            null,
            null,
            'Trung tâm Công nghệ thông tin',
            'Vụ Pháp chế',
            'Tháng 8/2026',
            'Danh mục',
          ],
          { code: 'b)|b', deadline: 'month 2026-08-31' },
        ),
        criterion(['I.5', 'Quy chế bảo đảm an toàn hệ thống thông tin theo cấp độ', 20, 16.5]),
        task(
          [
            'a)',
            'Phê duyệt hồ sơ cấp độ cho 14 hệ thống còn lại',
            null,
            null,
            'Trung tâm Công nghệ thông tin',
            'Cục Hàng hải và Đường thủy Việt Nam\nCục Đường bộ Việt Nam\nCục Đăng kiểm Việt Nam',
            '30/9/2026',
            '14 quyết định',
          ],
          {
            code: 'a)|a',
            coordinating: ['Cục Hàng hải và Đường thủy Việt Nam', 'Cục Đường bộ Việt Nam', 'Cục Đăng kiểm Việt Nam'],
            deadline: 'date 2026-09-30',
          },
        ),
        section(['II', 'DỮ LIỆU SỐ']),
        criterion(['II.1', 'Cơ sở dữ liệu chuyên ngành được đưa vào khai thác', 40, 27]),
        task(
          [
            'a)',
            'Hoàn thành cơ sở dữ liệu quốc gia về hoạt động xây dựng',
            null,
            null,
            'Cục Kinh tế - Quản lý đầu tư xây dựng',
            'Trung tâm Công nghệ thông tin',
            'Quý IV/2026',
            'Biên bản nghiệm thu',
          ],
          { code: 'a)|a', lead: ['Cục Kinh tế - Quản lý đầu tư xây dựng'], deadline: 'quarter 2026-12-31' },
        ),
        task(
          [
            'b)',
            'Làm sạch dữ liệu phương tiện, người lái',
            null,
            null,
            'Cục Đường bộ Việt Nam',
            'Cục Đăng kiểm Việt Nam',
            'Theo lộ trình của Bộ Công an',
            'Báo cáo đối soát',
          ],
          { code: 'b)|b', deadline: 'event/unreadable' },
        ),
        section(['III', 'NHÂN LỰC SỐ']),
        criterion(['III.3', 'Tỷ lệ công chức, viên chức được bồi dưỡng về trí tuệ nhân tạo', 15, 6.25]),
        task(
          [
            'a)',
            'Tổ chức 06 lớp bồi dưỡng trực tuyến',
            null,
            null,
            'Vụ Tổ chức cán bộ',
            'Học viện Chiến lược, bồi dưỡng cán bộ xây dựng',
            'Từ tháng 5 đến tháng 10/2026',
            '1.200 lượt học viên',
          ],
          {
            code: 'a)|a',
            coordinating: ['Học viện Chiến lược, bồi dưỡng cán bộ xây dựng'],
            deadline: 'month/several/date 2026-10-31',
          },
        ),
      ],
    },
  ],
};
