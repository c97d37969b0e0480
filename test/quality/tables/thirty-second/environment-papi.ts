import { day } from '../../typed-sheet';
import { type LabelledSheet, section, task } from '../labels';

/** A department of agriculture and environment on its contents of PAPI: from when and till when as date cells. */
export const environmentPapi: LabelledSheet = {
  name: '32 SNNMT - PAPI',
  about:
    'department of agriculture and environment, days from and till as date cells, bureaus and centres below it lead',
  kinds: ['papi', 'tasks'],
  tables: [
    {
      above: [
        ['SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG', '<', '<', '<', '<', '<', '<'],
        [
          'PHÂN CÔNG NHIỆM VỤ CẢI THIỆN CÁC CHỈ SỐ NỘI DUNG PAPI DO SỞ PHỤ TRÁCH NĂM 2026',
          '<',
          '<',
          '<',
          '<',
          '<',
          '<',
        ],
        ['(Kèm theo Quyết định số 204/QĐ-SNNMT ngày 16/3/2026)', '<', '<', '<', '<', '<', '<'],
      ],
      header: [
        ['Stt', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian thực hiện', '<', 'Sản phẩm'],
        ['^', '^', '^', '^', 'Bắt đầu', 'Kết thúc', '^'],
      ],
      columns: ['code', ['task', 'title'], 'lead', 'coordinating', null, 'deadline', 'product'],
      rows: [
        section(['I', 'Nội dung 2: Công khai, minh bạch']),
        task(
          [
            '1',
            'Hướng dẫn cấp xã rà soát, công khai danh sách hộ nghèo',
            'Chi cục Phát triển nông thôn',
            'UBND cấp xã',
            day('2026-09-01'),
            day('2026-12-15'),
            'Văn bản hướng dẫn',
          ],
          { deadline: 'date 2026-12-15' },
        ),
        task(
          [
            '2',
            'Công khai quy hoạch, kế hoạch sử dụng đất, khung giá đất',
            'Phòng Quản lý đất đai',
            'Trung tâm Công nghệ thông tin',
            day('2026-04-01'),
            day('2026-06-30'),
            'Chuyên mục trên cổng thông tin',
          ],
          { deadline: 'date 2026-06-30' },
        ),
        section(['II', 'Nội dung 5: Thủ tục hành chính công']),
        task(
          [
            '3',
            'Rút ngắn thời gian cấp giấy chứng nhận quyền sử dụng đất',
            'Văn phòng Đăng ký đất đai',
            'UBND cấp xã; Thuế tỉnh',
            day('2026-03-20'),
            day('2026-09-30'),
            'Quy trình nội bộ',
          ],
          {
            coordinating: ['UBND cấp xã', 'Thuế tỉnh'],
            deadline: 'date 2026-09-30',
          },
        ),
        task(
          [
            '4',
            'Trả giấy chứng nhận qua bưu chính theo yêu cầu',
            'Văn phòng Đăng ký đất đai',
            'Bưu điện tỉnh',
            day('2026-04-01'),
            day('2026-05-31'),
            'Hợp đồng dịch vụ',
          ],
          { deadline: 'date 2026-05-31' },
        ),
        section(['III', 'Nội dung 6: Cung ứng dịch vụ công']),
        task(
          [
            '5',
            'Nâng tỷ lệ hộ dân nông thôn sử dụng nước sạch',
            'Trung tâm Nước sạch nông thôn',
            'UBND cấp xã',
            day('2026-04-01'),
            day('2026-12-31'),
            '72% số hộ',
          ],
          { deadline: 'date 2026-12-31' },
        ),
        section(['IV', 'Nội dung 7: Quản trị môi trường']),
        task(
          [
            '6',
            'Quan trắc, công bố chất lượng không khí, nguồn nước',
            'Chi cục Bảo vệ môi trường',
            'Trung tâm Quan trắc',
            day('2026-03-20'),
            day('2026-12-31'),
            'Bản tin hằng tháng',
          ],
          { deadline: 'date 2026-12-31' },
        ),
        task(
          [
            '7',
            'Kiểm tra cơ sở gây ô nhiễm theo phản ánh của người dân',
            'Chi cục Bảo vệ môi trường',
            'Công an tỉnh; UBND cấp xã',
            day('2026-05-04'),
            day('2026-10-30'),
            'Kết luận kiểm tra',
          ],
          {
            coordinating: ['Công an tỉnh', 'UBND cấp xã'],
            deadline: 'date 2026-10-30',
          },
        ),
        task(
          [
            '8',
            'Hướng dẫn phân loại rác tại nguồn',
            'Chi cục Bảo vệ môi trường',
            'Hội Liên hiệp Phụ nữ tỉnh',
            day('2026-06-01'),
            day('2026-08-31'),
            'Sổ tay hướng dẫn',
          ],
          { deadline: 'date 2026-08-31' },
        ),
      ],
    },
  ],
};
