import { day } from '../../typed-sheet';
import { type LabelledSheet, left, section, task } from '../labels';

/** A special zone on its competitiveness: headings over the whole width in capitals, days as Excel keeps them, posts. */
export const specialZone: LabelledSheet = {
  name: 'DDCI dac khu',
  about: 'special zone on an island, days as date cells, headings over the whole width, blank rows between the parts',
  kinds: ['tasks', 'pci', 'ddci', 'other'],
  tables: [
    {
      above: [
        ['UBND ĐẶC KHU', '<', '<', '<', '<', '<'],
        ['GIAO VIỆC CẢI THIỆN CHỈ SỐ DDCI VÀ MÔI TRƯỜNG ĐẦU TƯ NĂM 2026', '<', '<', '<', '<', '<'],
        [],
      ],
      header: [
        [
          'SỐ\nTT',
          'NỘI DUNG\nGIAO VIỆC',
          'CƠ QUAN,\nĐƠN VỊ CHỦ TRÌ',
          'CƠ QUAN,\nĐƠN VỊ PHỐI HỢP',
          'HẠN\nHOÀN THÀNH',
          'HỒ SƠ,\nSẢN PHẨM',
        ],
      ],
      columns: ['code', ['task', 'title'], 'lead', 'coordinating', 'deadline', 'product'],
      rows: [
        section(['I. TÍNH MINH BẠCH', '<', '<', '<', '<', '<'], { code: 'I', title: 'TÍNH MINH BẠCH' }),
        task(
          [
            1,
            'Công khai quy hoạch chung đặc khu và danh mục dự án mời gọi đầu tư',
            'Phòng Kinh tế, Hạ tầng và Đô thị',
            'Văn phòng HĐND và UBND',
            day('2026-03-31'),
            'Chuyên trang, bản đồ',
          ],
          { lead: ['Phòng Kinh tế, Hạ tầng và Đô thị'], deadline: 'date 2026-03-31' },
        ),
        task(
          [
            2,
            'Trả lời câu hỏi của nhà đầu tư bằng hai thứ tiếng',
            'Văn phòng HĐND và UBND',
            'Trung tâm Phục vụ hành chính công đặc khu',
            day('2026-04-15'),
            'Hộp thư hỗ trợ',
          ],
          { deadline: 'date 2026-04-15' },
        ),
        left([]),
        section(['II. CHI PHÍ THỜI GIAN', '<', '<', '<', '<', '<'], { code: 'II', title: 'CHI PHÍ THỜI GIAN' }),
        task(
          [
            3,
            'Nhận hồ sơ vào sáng thứ Bảy cho hộ kinh doanh du lịch',
            'Trung tâm Phục vụ hành chính công đặc khu',
            'Công an đặc khu; Đồn Biên phòng',
            day('2026-05-02'),
            'Lịch trực',
          ],
          { coordinating: ['Công an đặc khu', 'Đồn Biên phòng'], deadline: 'date 2026-05-02' },
        ),
        task(
          [
            4,
            'Rút ngắn thời gian cấp giấy phép xây dựng nhà nghỉ, khách sạn còn 12 ngày',
            'Phòng Kinh tế, Hạ tầng và Đô thị',
            'Phòng Cảnh sát phòng cháy, chữa cháy',
            day('2026-06-30'),
            'Quy trình rút gọn',
          ],
          {
            lead: ['Phòng Kinh tế, Hạ tầng và Đô thị'],
            coordinating: ['Phòng Cảnh sát phòng cháy, chữa cháy'],
            deadline: 'date 2026-06-30',
          },
        ),
        task(
          [
            5,
            'Phối hợp một đoàn kiểm tra liên ngành mỗi năm',
            'Phòng Văn hóa - Xã hội',
            'Hải quan cửa khẩu cảng, Thuế cơ sở',
            'Thường xuyên',
            'Kế hoạch kiểm tra',
          ],
          {
            lead: ['Phòng Văn hóa - Xã hội'],
            coordinating: ['Hải quan cửa khẩu cảng', 'Thuế cơ sở'],
            deadline: 'ongoing',
          },
        ),
        left([]),
        section(['III. HỖ TRỢ DOANH NGHIỆP', '<', '<', '<', '<', '<'], { code: 'III', title: 'HỖ TRỢ DOANH NGHIỆP' }),
        task(
          [
            6,
            'Cà phê doanh nhân',
            'Phòng Kinh tế, Hạ tầng và Đô thị',
            'Hiệp hội Du lịch',
            'Tuần đầu hằng quý',
            'Thông báo kết luận',
          ],
          { lead: ['Phòng Kinh tế, Hạ tầng và Đô thị'], deadline: 'periodic' },
        ),
        task(
          [
            7,
            'Khảo sát ý kiến 80 doanh nghiệp, hộ kinh doanh',
            'Văn phòng HĐND và UBND',
            'Hiệp hội Du lịch',
            day('2026-09-15'),
            'Báo cáo khảo sát',
          ],
          { deadline: 'date 2026-09-15' },
        ),
        task(
          [
            8,
            'Báo cáo kết quả năm gửi Sở Tài chính',
            'Văn phòng HĐND và UBND',
            'Các phòng chuyên môn',
            day('2026-12-10'),
            'Báo cáo',
          ],
          { deadline: 'date 2026-12-10' },
        ),
      ],
    },
  ],
};
