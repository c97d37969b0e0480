import { type LabelledSheet, section, task } from '../labels';

/** A lower secondary school mends the weak points of its own assessment, standard by standard. */
export const secondarySchool: LabelledSheet = {
  name: '33 THCS cải tiến chất lượng',
  about:
    'lower secondary school, standards as headings, criteria of the assessment as numbers, money in a column, weak point beside the remedy',
  boldHeadings: true,
  tables: [
    {
      above: [
        ['KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG GIÁO DỤC NĂM HỌC 2026-2027', '<', '<', '<', '<', '<', '<', '<'],
        ['(Sau tự đánh giá KĐCLGD)', '<', '<', '<', '<', '<', '<', '<'],
      ],
      header: [
        [
          'Tiêu chí',
          'Điểm yếu',
          'Biện pháp cải tiến',
          'Người thực hiện',
          'Phối hợp',
          'Thời gian',
          'Kinh phí (tr.đ)',
          'Kết quả',
        ],
      ],
      columns: [
        'code',
        ['title', null],
        ['task', 'method'],
        ['lead', 'implementing'],
        'coordinating',
        'deadline',
        null,
        null,
      ],
      rows: [
        section(['1', 'Tổ chức và quản lý nhà trường']),
        task(
          [
            '1.2',
            'Hội đồng trường họp chưa đủ kỳ',
            'Lên lịch họp 3 lần/năm học',
            'Chủ tịch Hội đồng trường',
            'Thư ký HĐ',
            '9/2026, 01/2027, 5/2027',
            null,
            null,
          ],
          {
            deadline: 'several/month 2027-05-31',
          },
        ),
        task(
          [
            '1.6',
            'Sổ tài sản chưa cập nhật',
            'Kiểm kê, nhập phần mềm tài sản',
            'Kế toán',
            'Thiết bị',
            '31/12/2026',
            5,
            null,
          ],
          {
            deadline: 'date 2026-12-31',
          },
        ),
        section(['2', 'Cán bộ quản lý, giáo viên, nhân viên']),
        task(
          [
            '2.2',
            'Còn 3 GV chưa đạt chuẩn trình độ',
            'Cử GV học nâng chuẩn',
            'Hiệu trưởng',
            'Công đoàn',
            'Năm học 2026-2027',
            24,
            null,
          ],
          {
            deadline: 'year/ongoing/date/unreadable',
          },
        ),
        task(
          [
            '2.3',
            'Chưa có nhân viên thư viện',
            'Đề nghị UBND xã bố trí',
            'Hiệu trưởng',
            null,
            'Tháng 8/2026',
            null,
            'Đã có tờ trình',
          ],
          {
            deadline: 'month 2026-08-31',
          },
        ),
        section(['3', 'Cơ sở vật chất và thiết bị dạy học']),
        task(
          [
            '3.1',
            'Sân chơi ngập khi mưa',
            'Nâng nền, làm rãnh thoát nước',
            'PHT',
            'Ban đại diện CMHS',
            '30/8/2026',
            120,
            'Đang làm',
          ],
          {
            deadline: 'date 2026-08-30',
          },
        ),
        task(['3.3', 'Khu vệ sinh xuống cấp', 'Sửa chữa 2 khu', 'PHT', 'Kế toán', 'Trước khai giảng', 85, null], {
          deadline: 'event/date/unreadable',
        }),
        task(
          [
            '3.5',
            'Thiết bị KHTN hỏng nhiều',
            'Mua bổ sung theo Thông tư',
            'Thiết bị',
            'Tổ KHTN',
            'Quý IV/2026',
            60,
            null,
          ],
          {
            deadline: 'quarter 2026-12-31',
          },
        ),
        section(['4', 'Quan hệ giữa nhà trường, gia đình và xã hội']),
        task(
          [
            '4.1',
            'CMHS ít dự họp',
            'Họp tối thứ Bảy, gửi giấy mời qua Zalo',
            'GVCN',
            'Ban đại diện CMHS',
            'Mỗi học kỳ',
            null,
            null,
          ],
          {
            deadline: 'periodic',
          },
        ),
        section(['5', 'Hoạt động giáo dục và kết quả giáo dục']),
        task(
          [
            '5.2',
            'Học sinh yếu môn Tiếng Anh 28%',
            'Phụ đạo 2 buổi/tuần',
            'Tổ Ngoại ngữ',
            'GVCN',
            'Thường xuyên',
            18,
            null,
          ],
          {
            deadline: 'ongoing',
          },
        ),
        task(
          [
            '5.6',
            'Tỷ lệ bỏ học 0,8%',
            'Đến nhà vận động',
            'GVCN',
            'TPT Đội, trưởng thôn',
            'Khi có học sinh nghỉ quá 3 ngày',
            null,
            null,
          ],
          {
            coordinating: ['TPT Đội', 'trưởng thôn'],
            deadline: 'event',
          },
        ),
      ],
    },
  ],
};
