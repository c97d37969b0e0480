import { type LabelledSheet, section, task } from '../labels';

/** A department of agriculture and environment on PGI: the deadline comes first, what it rests on comes last. */
export const environmentPgi: LabelledSheet = {
  name: 'KH PGI 2026 (trình ký)',
  about: 'department of agriculture and environment, the deadline as second column, numbers go on under headings',
  kinds: ['pgi', 'tasks', 'other'],
  tables: [
    {
      above: [
        ['UBND TỈNH', '<', '<', null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', '<', '<'],
        ['SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG', '<', '<', null, 'Độc lập - Tự do - Hạnh phúc', '<', '<'],
        [],
        ['KẾ HOẠCH CHI TIẾT CẢI THIỆN CHỈ SỐ XANH CẤP TỈNH (PGI) NĂM 2026', '<', '<', '<', '<', '<', '<'],
        [],
      ],
      header: [
        ['TT', 'Thời hạn', 'Công việc', 'Kết quả cần đạt', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Căn cứ giao việc'],
      ],
      columns: ['code', 'deadline', ['task', 'title'], ['product', 'benchmark', null], 'lead', 'coordinating', null],
      rows: [
        section(['A', null, 'Giảm thiểu ô nhiễm môi trường và thiên tai']),
        task(
          [
            '1',
            '31/3/2026',
            'Công bố số liệu quan trắc không khí theo giờ',
            '100% trạm truyền số liệu',
            'Chi cục Bảo vệ môi trường',
            'Trung tâm Quan trắc',
            'KH 112/KH-UBND',
          ],
          { deadline: 'date 2026-03-31' },
        ),
        task(
          [
            '2',
            'Quý II/2026',
            'Xử lý dứt điểm 02 bãi chôn lấp rác quá tải',
            'Biên bản đóng bãi',
            'Chi cục Bảo vệ môi trường',
            'UBND phường sở tại; Công ty Môi trường đô thị',
            'KL 09/TB-UBND',
          ],
          { coordinating: ['UBND phường sở tại', 'Công ty Môi trường đô thị'], deadline: 'quarter 2026-06-30' },
        ),
        task(
          [
            '3',
            'Trước mùa mưa bão',
            'Hướng dẫn doanh nghiệp lập phương án ứng phó ngập lụt',
            '300 doanh nghiệp được hướng dẫn',
            'Chi cục Thủy lợi',
            'Hiệp hội Doanh nghiệp tỉnh',
            null,
          ],
          { deadline: 'event/date/unreadable' },
        ),
        section(['B', null, 'Bảo đảm tuân thủ tiêu chuẩn môi trường tối thiểu']),
        task(
          [
            '4',
            '15/6/2026',
            'Ban hành lịch kiểm tra môi trường không trùng lặp',
            'Kế hoạch kiểm tra',
            'Phòng Pháp chế',
            'Thanh tra tỉnh',
            'CV 451/UBND',
          ],
          { deadline: 'date 2026-06-15' },
        ),
        task(
          [
            '5',
            'Hằng quý',
            'Công khai cơ sở vi phạm pháp luật về môi trường',
            'Danh sách đăng trên trang của Sở',
            'Phòng Pháp chế',
            'Văn phòng Sở',
            null,
          ],
          { deadline: 'periodic' },
        ),
        section(['C', null, 'Thúc đẩy thực hành xanh']),
        task(
          [
            '6',
            'Tháng 8/2026',
            'Mở 03 lớp về kiểm kê khí nhà kính cho doanh nghiệp',
            '150 học viên',
            'Phòng Biến đổi khí hậu',
            'Sở Công Thương',
            'KH 112/KH-UBND',
          ],
          { deadline: 'month 2026-08-31' },
        ),
        task(
          [
            '7',
            '30/9/2026',
            'Hướng dẫn phân loại chất thải rắn tại khu, cụm công nghiệp',
            'Sổ tay hướng dẫn',
            'Chi cục Bảo vệ môi trường',
            'Ban Quản lý các khu công nghiệp',
            null,
          ],
          { deadline: 'date 2026-09-30' },
        ),
        section(['D', null, 'Chính sách ưu đãi và dịch vụ hỗ trợ']),
        task(
          [
            '8',
            'Quý III năm 2026',
            'Tham mưu chính sách hỗ trợ lãi suất vay đổi mới công nghệ sạch',
            'Dự thảo nghị quyết HĐND tỉnh',
            'Phòng Kế hoạch - Tài chính',
            'Sở Tài chính; Ngân hàng Nhà nước khu vực',
            'NQ 21-NQ/TU',
          ],
          { coordinating: ['Sở Tài chính', 'Ngân hàng Nhà nước khu vực'], deadline: 'quarter 2026-09-30' },
        ),
        task(
          [
            '9',
            '20/12/2026',
            'Tổng kết, đề xuất khen thưởng doanh nghiệp xanh',
            'Tờ trình khen thưởng',
            'Văn phòng Sở',
            'Sở Nội vụ',
            null,
          ],
          { deadline: 'date 2026-12-20' },
        ),
      ],
      below: [[], [null, null, null, null, null, 'GIÁM ĐỐC']],
    },
  ],
};
