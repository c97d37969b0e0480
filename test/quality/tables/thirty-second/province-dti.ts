import { criterion, either, type LabelledSheet, total } from '../labels';

/** A department of science and technology on DTI: main indices of the national set with their maxima, tasks below. */
export const provinceDti: LabelledSheet = {
  name: '32 SKHCN - DTI 2025',
  about:
    'department of science and technology, main indices with points of 1,000, points missed, tasks without points below',
  kinds: ['dti', 'other', 'tasks'],
  boldHeadings: true,
  tables: [
    {
      above: [
        ['Phụ lục', '<', '<', '<', '<', '<', '<', '<', '<'],
        ['NHIỆM VỤ NÂNG CAO CHỈ SỐ CHUYỂN ĐỔI SỐ CẤP TỈNH (DTI) NĂM 2025', '<', '<', '<', '<', '<', '<', '<', '<'],
        [
          '(Kèm theo Công văn số 1204/SKHCN-CĐS ngày 16/6/2025 của Sở Khoa học và Công nghệ)',
          '<',
          '<',
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
        [
          'STT',
          'Chỉ số chính/Nhiệm vụ',
          'Điểm tối đa',
          'Điểm đạt năm 2024',
          'Điểm còn thiếu',
          'Cơ quan chủ trì',
          'Cơ quan phối hợp',
          'Thời hạn hoàn thành',
          'Ghi chú',
        ],
      ],
      columns: ['code', ['title', 'task'], 'benchmark', 'achieved', null, 'lead', 'coordinating', 'deadline', 'note'],
      rows: [
        either('section/criterion', ['1', 'Nhận thức số', 100, 92, 8]),
        either(
          'criterion/task',
          [
            '1.1',
            'Tăng số tin, bài về chuyển đổi số trên Cổng thông tin điện tử tỉnh',
            null,
            null,
            null,
            'Văn phòng UBND tỉnh',
            'Báo và Phát thanh, Truyền hình tỉnh',
            'Thường xuyên',
          ],
          {
            coordinating: ['Báo và Phát thanh, Truyền hình tỉnh'],
            deadline: 'ongoing',
          },
        ),
        either('section/criterion', ['2', 'Thể chế số', 100, 85, 15]),
        either(
          'criterion/task',
          [
            '2.1',
            'Trình HĐND tỉnh nghị quyết miễn, giảm phí dịch vụ công trực tuyến',
            null,
            null,
            null,
            'Sở Tài chính',
            'Sở Tư pháp; Văn phòng UBND tỉnh',
            'Quý III/2025',
          ],
          {
            coordinating: ['Sở Tư pháp', 'Văn phòng UBND tỉnh'],
            deadline: 'quarter 2025-09-30',
          },
        ),
        either('section/criterion', ['3', 'Hạ tầng số', 100, 70.5, 29.5]),
        either(
          'criterion/task',
          [
            '3.1',
            'Phủ sóng thông tin di động các thôn, bản còn lõm sóng',
            null,
            null,
            null,
            'Sở Khoa học và Công nghệ',
            'Các doanh nghiệp viễn thông',
            'Tháng 11/2025',
            'Còn 14 thôn',
          ],
          { deadline: 'month 2025-11-30' },
        ),
        either('section/criterion', ['4', 'Nhân lực số', 100, 64, 36]),
        either(
          'criterion/task',
          [
            '4.1',
            'Bồi dưỡng kỹ năng số cho 100% công chức cấp xã',
            null,
            null,
            null,
            'Sở Nội vụ',
            'Sở Khoa học và Công nghệ',
            '30/9/2025',
          ],
          {
            coordinating: ['Sở Khoa học và Công nghệ'],
            deadline: 'date 2025-09-30',
          },
        ),
        either('section/criterion', ['5', 'An toàn thông tin mạng', 100, 78, 22]),
        either(
          'criterion/task',
          [
            '5.1',
            'Phê duyệt cấp độ an toàn 100% hệ thống thông tin',
            null,
            null,
            null,
            'Công an tỉnh',
            'Các sở, ban, ngành; UBND cấp xã',
            'Quý IV/2025',
          ],
          {
            coordinating: ['Các sở, ban, ngành', 'UBND cấp xã'],
            deadline: 'quarter 2025-12-31',
          },
        ),
        criterion(
          [
            '6',
            'Hoạt động chính quyền số',
            200,
            151.25,
            48.75,
            'Văn phòng UBND tỉnh',
            'Các sở, ban, ngành',
            '31/12/2025',
          ],
          { deadline: 'date 2025-12-31' },
        ),
        criterion(
          ['7', 'Hoạt động kinh tế số', 150, 96, 54, 'Sở Công Thương', 'Sở Tài chính, Thuế tỉnh', '31/12/2025'],
          {
            coordinating: ['Sở Tài chính', 'Thuế tỉnh'],
            deadline: 'date 2025-12-31',
          },
        ),
        criterion(
          [
            '8',
            'Hoạt động xã hội số',
            150,
            101.5,
            48.5,
            'Sở Khoa học và Công nghệ',
            'Công an tỉnh, Sở Y tế',
            '31/12/2025',
          ],
          {
            coordinating: ['Công an tỉnh', 'Sở Y tế'],
            deadline: 'date 2025-12-31',
          },
        ),
        total([null, 'Tổng cộng', 1000, 738.25, 261.75]),
      ],
    },
  ],
};
