import { either, type LabelledRow, type LabelledSheet, type Line, type Says, section } from '../labels';

const aim = (cells: Line, says: Says): LabelledRow => either('criterion/task', cells, says);

/** A general hospital's plan by the national quality criteria: levels of two years, sub-steps in one cell, wards that join in. */
export const hospital: LabelledSheet = {
  name: '28 BVĐK tiêu chí chất lượng',
  about:
    'general hospital, criteria codes with letters, levels of two years, sub-steps in one cell, all wards together as helpers',
  tables: [
    {
      above: [
        ['SỞ Y TẾ', '<', '<', null, null, null, null, null],
        ['BỆNH VIỆN ĐA KHOA TỈNH', '<', '<', null, null, null, null, null],
        ['Phụ lục: CÁC TIÊU CHÍ CẦN CẢI TIẾN NĂM 2026', '<', '<', '<', '<', '<', '<', '<'],
        [
          '(Kèm theo Kế hoạch cải tiến chất lượng bệnh viện số 318/KH-BVĐK ngày 29/01/2026)',
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
          'Mã TC',
          'Tên tiêu chí',
          'Mức 2024',
          'Mức 2025',
          'Việc cần làm để lên mức',
          'Khoa, phòng đầu mối',
          'Khoa, phòng phối hợp',
          'Hoàn thành',
        ],
      ],
      columns: ['code', 'title', null, ['achieved', null], ['task', 'method'], 'lead', 'coordinating', 'deadline'],
      rows: [
        section(['A', 'HƯỚNG ĐẾN NGƯỜI BỆNH', null, null, null, null, null, null]),
        aim(
          [
            'A1.2',
            'Người bệnh được chờ đợi trong phòng đầy đủ tiện nghi',
            3,
            3,
            '- Lắp thêm 60 ghế, 04 điều hòa;\n- Đặt máy lấy số ưu tiên người cao tuổi.',
            'Phòng Quản trị',
            'Khoa Khám bệnh',
            '30/4/2026',
          ],
          { deadline: 'date 2026-04-30' },
        ),
        aim(
          [
            'A2.3',
            'Người bệnh được cung cấp giường nằm, chăn màn, trang phục',
            4,
            3,
            'Thay 220 bộ drap, quy định lịch thay 02 ngày/lần',
            'Phòng Điều dưỡng',
            'Khoa Kiểm soát nhiễm khuẩn; Phòng Tài chính kế toán',
            'Tháng 3/2026',
          ],
          { coordinating: ['Khoa Kiểm soát nhiễm khuẩn', 'Phòng Tài chính kế toán'], deadline: 'month 2026-03-31' },
        ),
        aim(
          [
            'A4.5',
            'Người bệnh có ý kiến phàn nàn được bệnh viện tiếp nhận, giải quyết',
            3,
            4,
            'Trả lời bằng văn bản trong 05 ngày làm việc',
            'Phòng Công tác xã hội',
            'Tất cả các khoa, phòng',
            'Liên tục',
          ],
          { coordinating: ['Tất cả các khoa, phòng'], deadline: 'ongoing' },
        ),
        section(['B', 'PHÁT TRIỂN NGUỒN NHÂN LỰC', null, null, null, null, null, null]),
        aim(
          [
            'B2.1',
            'Nhân viên y tế được đào tạo và phát triển kỹ năng nghề nghiệp',
            3,
            3,
            'Cập nhật giờ đào tạo liên tục cho 100% nhân viên',
            'Phòng Tổ chức cán bộ',
            'Phòng Kế hoạch tổng hợp',
            'Quý III/2026',
          ],
          { deadline: 'quarter 2026-09-30' },
        ),
        section(['C', 'HOẠT ĐỘNG CHUYÊN MÔN', null, null, null, null, null, null]),
        aim(
          [
            'C2.2',
            'Hồ sơ bệnh án được quản lý chặt chẽ, đầy đủ, khoa học',
            3,
            3,
            '- Triển khai bệnh án điện tử toàn viện;\n- Thẩm định cấp độ an toàn thông tin cấp 3;\n- Ngừng in phim.',
            'Phòng Công nghệ thông tin',
            '- Phòng Kế hoạch tổng hợp\n- Khoa Chẩn đoán hình ảnh\n- Các khoa lâm sàng',
            '30/9/2026',
          ],
          {
            coordinating: ['Phòng Kế hoạch tổng hợp', 'Khoa Chẩn đoán hình ảnh', 'Các khoa lâm sàng'],
            deadline: 'date 2026-09-30',
          },
        ),
        aim(
          [
            'C4.3',
            'Triển khai chương trình vệ sinh tay',
            4,
            4,
            'Giám sát bằng camera tại Hồi sức, Sơ sinh',
            'Khoa Kiểm soát nhiễm khuẩn',
            'Khoa Hồi sức tích cực - Chống độc, Khoa Sơ sinh',
            'Hằng tháng',
          ],
          { coordinating: ['Khoa Hồi sức tích cực - Chống độc', 'Khoa Sơ sinh'], deadline: 'periodic' },
        ),
        section(['D', 'HOẠT ĐỘNG CẢI TIẾN CHẤT LƯỢNG', null, null, null, null, null, null]),
        aim(
          [
            'D2.2',
            'Hệ thống báo cáo, quản lý sự cố y khoa',
            3,
            2,
            'Báo cáo tự nguyện qua ứng dụng, không quy lỗi cá nhân',
            'Phòng Quản lý chất lượng',
            'Mạng lưới quản lý chất lượng',
            '6/2026',
          ],
          { deadline: 'month 2026-06-30' },
        ),
        aim(
          [
            'D3.1',
            'Đánh giá chính xác thực trạng và công bố công khai chất lượng bệnh viện',
            4,
            4,
            'Đăng kết quả tự đánh giá lên cổng thông tin',
            'Phòng Quản lý chất lượng',
            'Phòng Công nghệ thông tin',
            'Sau mỗi đợt đánh giá',
          ],
          { deadline: 'event/periodic/unreadable' },
        ),
      ],
      below: [[], ['* Mức: theo thang 5 mức của Bộ tiêu chí chất lượng bệnh viện Việt Nam phiên bản 2.0.']],
    },
  ],
};
