import { joined, section, task, type LabelledSheet } from '../labels';

/** A hospital pasted its plan from Word: an activity and its helpers run over several rows of the sheet. */
export const eyeHospital: LabelledSheet = {
  name: 'BV Mắt hài lòng',
  about: 'hospital, pasted from Word, one activity over several rows, groups by capital letters, wards and persons',
  kinds: ['tasks', 'sipas', 'other'],
  boldHeadings: true,
  tables: [
    {
      above: [
        ['SỞ Y TẾ PHƯỚC BÌNH'],
        ['BỆNH VIỆN MẮT'],
        ['BẢNG KẾ HOẠCH NÂNG CAO CHỈ SỐ HÀI LÒNG NGƯỜI BỆNH NĂM 2026'],
        [],
      ],
      header: [
        [
          'TT',
          'Hoạt động cải tiến',
          'Khoa/phòng chịu trách nhiệm',
          'Khoa/phòng phối hợp',
          'Chỉ số đầu ra',
          'Thời gian',
        ],
      ],
      columns: ['code', 'task', ['lead', 'implementing'], 'coordinating', ['product', null], 'deadline'],
      rows: [
        section(['A', 'KHẢ NĂNG TIẾP CẬN', null, null, null, null]),
        task(
          [
            '1',
            'Kẻ vạch màu dẫn đường từ cổng đến',
            'Phòng Hành chính quản trị',
            'Khoa Khám bệnh',
            '95% hài lòng',
            'Tháng 3/2026',
          ],
          {
            title: 'Kẻ vạch màu dẫn đường từ cổng đến phòng đo thị lực, quầy thuốc cho người nhìn kém',
            deadline: 'month 2026-03-31',
          },
        ),
        joined([null, 'phòng đo thị lực, quầy thuốc cho', null, null, null, null]),
        joined([null, 'người nhìn kém', null, null, null, null]),
        task(
          [
            '2',
            'Đặt lịch khám qua tổng đài',
            'Tổ Công tác xã hội',
            'Phòng Công nghệ thông tin',
            '40% lượt khám',
            'Quý II/2026',
          ],
          {
            deadline: 'quarter 2026-06-30',
          },
        ),
        task(
          ['3', 'Bố trí xe lăn, người đưa đón tại sảnh', 'Tổ Công tác xã hội', 'Đội bảo vệ', '06 xe lăn', '15/02/2026'],
          {
            title: 'Bố trí xe lăn, người đưa đón tại sảnh cho người bệnh sau mổ',
            deadline: 'date 2026-02-15',
          },
        ),
        joined([null, 'cho người bệnh sau mổ', null, null, null, null]),
        section(['B', 'MINH BẠCH THÔNG TIN', null, null, null, null]),
        task(
          [
            '1',
            'Giải thích giá thủy tinh thể nhân tạo',
            'Khoa Bán phần trước',
            'Phòng Tài chính kế',
            '100% người bệnh ký bảng giá',
            'Thường xuyên',
          ],
          {
            title: 'Giải thích giá thủy tinh thể nhân tạo trước khi người bệnh chọn',
            coordinating: ['Phòng Tài chính kế toán'],
            deadline: 'ongoing',
          },
        ),
        joined([null, 'trước khi người bệnh chọn', null, 'toán', null, null]),
        task(
          [
            '2',
            'Công khai thuốc hằng ngày bằng tin nhắn',
            'Khoa Dược',
            'Phòng Công nghệ thông tin',
            'Không còn ý kiến chê',
            '01/7/2026',
          ],
          {
            deadline: 'date 2026-07-01',
          },
        ),
        section(['C', 'CƠ SỞ VẬT CHẤT', null, null, null, null]),
        task(
          [
            '1',
            'Thay đệm, rèm 60 giường bệnh',
            'Phòng Vật tư thiết bị',
            'Khoa Bán phần sau,',
            '60 giường',
            'Quý III/2026',
          ],
          { coordinating: ['Khoa Bán phần sau', 'Khoa Nhi'], deadline: 'quarter 2026-09-30' },
        ),
        joined([null, null, null, 'Khoa Nhi', null, null]),
        task(
          [
            '2',
            'Chấm điểm nhà vệ sinh 02 lần/ngày',
            'Khoa Kiểm soát nhiễm khuẩn',
            'Đội vệ sinh',
            'Bảng chấm',
            'Hằng ngày',
          ],
          {
            deadline: 'periodic/ongoing',
          },
        ),
        section(['D', 'THÁI ĐỘ, NĂNG LỰC NHÂN VIÊN', null, null, null, null]),
        task(
          [
            '1',
            'Thi tình huống ứng xử giữa các khoa',
            'Phòng Điều dưỡng',
            'Công đoàn; Đoàn Thanh niên',
            '11 đội thi',
            'Tháng 10/2026',
          ],
          { coordinating: ['Công đoàn', 'Đoàn Thanh niên'], deadline: 'month 2026-10-31' },
        ),
        task(
          [
            '2',
            'Gọi điện hỏi thăm sau mổ 24 giờ, ghi nhận',
            'Điều dưỡng trưởng các khoa',
            'Tổ Công tác xã hội',
            '80% người bệnh',
            'Từ quý II/2026',
          ],
          {
            title: 'Gọi điện hỏi thăm sau mổ 24 giờ, ghi nhận ý kiến chưa hài lòng',
            deadline: 'quarter/event/ongoing',
          },
        ),
        joined([null, 'ý kiến chưa hài lòng', null, null, null, null]),
        task(
          [
            '3',
            'Sơ kết, bình chọn nhân viên thân thiện',
            'Phòng Tổ chức cán bộ',
            'Các khoa, phòng',
            '12 cá nhân',
            'Cuối mỗi quý',
          ],
          {
            deadline: 'periodic/ongoing',
          },
        ),
      ],
      below: [[], [null, 'NGƯỜI LẬP', null, null, 'GIÁM ĐỐC']],
    },
  ],
};
