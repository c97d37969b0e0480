import { criterion, either, total, type LabelledSheet } from '../labels';

/** The service index of a commune for a quarter: the parts that lost points, who mends it, short terms. */
export const serviceIndex: LabelledSheet = {
  name: '766 xã Mỹ Hưng Q1',
  about: 'commune, service index of a quarter by Roman groups, parts that lost points, who mends it, short terms',
  kinds: ['csc', '766', 'csc-766', 'csc766', 'other'],
  boldHeadings: true,
  tables: [
    {
      above: [
        ['UBND XÃ MỸ HƯNG'],
        ['KHẮC PHỤC ĐIỂM BỘ CHỈ SỐ PHỤC VỤ NGƯỜI DÂN, DOANH NGHIỆP THEO QUYẾT ĐỊNH SỐ 766/QĐ-TTg'],
        ['Kỳ đánh giá: Quý I năm 2026'],
        [],
      ],
      header: [
        [
          'STT',
          'Nhóm chỉ số/Chỉ số thành phần',
          'Điểm tối đa',
          'Điểm đạt quý I/2026',
          'Biện pháp khắc phục',
          'Người, bộ phận chịu trách nhiệm',
          'Thời gian khắc phục',
        ],
      ],
      columns: ['code', 'title', 'benchmark', 'achieved', 'task', ['lead', 'implementing'], 'deadline'],
      rows: [
        either('section/criterion', ['I', 'Công khai, minh bạch', 18, 15.2, null, null, null]),
        criterion(
          [
            '1',
            'Tỷ lệ thủ tục hành chính công bố đúng hạn',
            6,
            4.8,
            'Báo Sở Tư pháp các quyết định công bố chậm',
            'Văn phòng HĐND và UBND',
            'Thường xuyên',
          ],
          { deadline: 'ongoing' },
        ),
        criterion(
          [
            '2',
            'Tỷ lệ hồ sơ đồng bộ lên Cổng Dịch vụ công quốc gia',
            6,
            4.4,
            'Báo VNPT sửa lỗi đồng bộ trong ngày',
            'Công chức quản trị hệ thống',
            '15/4/2026',
          ],
          { deadline: 'date 2026-04-15' },
        ),
        either('section/criterion', ['II', 'Tiến độ, kết quả giải quyết', 20, 17.6, null, null, null]),
        criterion(
          [
            '1',
            'Tỷ lệ hồ sơ xử lý trước hạn, đúng hạn',
            20,
            17.6,
            'Lãnh đạo ký số ngoài giờ, ủy quyền chứng thực',
            'Phòng Kinh tế; Phòng Văn hóa - Xã hội',
            'Tháng 4/2026',
          ],
          { lead: ['Phòng Kinh tế', 'Phòng Văn hóa - Xã hội'], deadline: 'month 2026-04-30' },
        ),
        either('section/criterion', ['III', 'Cung cấp dịch vụ trực tuyến', 22, 16.4, null, null, null]),
        criterion(
          [
            '1',
            'Tỷ lệ hồ sơ dịch vụ công trực tuyến toàn trình',
            12,
            8.5,
            'Mỗi trưởng thôn giúp 10 hộ tạo tài khoản',
            'Các trưởng thôn',
            'Quý II/2026',
          ],
          { deadline: 'quarter 2026-06-30' },
        ),
        criterion(
          [
            '2',
            'Tỷ lệ hồ sơ thanh toán trực tuyến',
            6,
            3.9,
            'Đặt mã QR ở từng quầy, miễn phí chuyển khoản',
            'Trung tâm Phục vụ hành chính công, Phòng Kinh tế',
            'Quý II/2026',
          ],
          {
            lead: ['Trung tâm Phục vụ hành chính công', 'Phòng Kinh tế'],
            deadline: 'quarter 2026-06-30',
          },
        ),
        either('section/criterion', ['IV', 'Số hóa hồ sơ', 22, 17.9, null, null, null]),
        criterion(
          [
            '1',
            'Tỷ lệ hồ sơ có cấp kết quả điện tử',
            6,
            4.8,
            'Không ký bản giấy khi chưa ký số',
            'Trung tâm Phục vụ hành chính công',
            '01/5/2026',
          ],
          { deadline: 'date 2026-05-01' },
        ),
        criterion(
          [
            '2',
            'Tỷ lệ hồ sơ thực hiện số hóa',
            4,
            2.5,
            'Thuê 02 máy quét, số hóa ngay khi nhận',
            'Trung tâm Phục vụ hành chính công',
            '01/5/2026',
          ],
          { deadline: 'date 2026-05-01' },
        ),
        criterion(
          [
            '3',
            'Tỷ lệ hồ sơ khai thác, sử dụng lại dữ liệu số hóa',
            2,
            0.6,
            'Tập huấn cách lấy giấy tờ từ kho dữ liệu công dân',
            'Công an xã',
            'Trước 20/4/2026',
          ],
          { deadline: 'date 2026-04-20' },
        ),
        either('section/criterion', ['V', 'Mức độ hài lòng', 18, 17.1, null, null, null]),
        criterion(
          [
            '1',
            'Tiến độ xử lý phản ánh, kiến nghị',
            6,
            5.1,
            'Phân công 02 người trực Hệ thống phản ánh',
            'Văn phòng HĐND và UBND',
            'Ngay trong tháng 4/2026',
          ],
          { deadline: 'month 2026-04-30' },
        ),
        total([null, 'Tổng điểm', 100, 84.2, null, null, null]),
      ],
    },
  ],
};
