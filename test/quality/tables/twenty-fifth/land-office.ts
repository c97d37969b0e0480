import { either, type LabelledRow, type LabelledSheet, type Line, type Says, section } from '../labels';

const measure = (cells: Line, says: Says): LabelledRow => either('criterion/task', cells, says);

/** A land registration office on satisfaction: shares with commas, an item merged down over two remedies. */
export const landOffice: LabelledSheet = {
  name: '25 VPĐK đất đai SIPAS',
  about: 'land registration office, shares with commas as texts, two remedies to one item, branches as units',
  kinds: ['sipas', 'other', 'tasks', 'par'],
  tables: [
    {
      above: [
        ['SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG', '<', '<'],
        ['VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI', '<', '<'],
        [],
        ['GIẢI PHÁP KHẮC PHỤC CÁC NỘI DUNG CÓ TỶ LỆ HÀI LÒNG THẤP NĂM 2025', '<', '<', '<', '<', '<', '<'],
      ],
      header: [
        ['TT', 'Nội dung khảo sát', 'Tỷ lệ hài lòng', '<', 'Giải pháp', 'Bộ phận thực hiện', 'Hoàn thành'],
        ['^', '^', '2025', 'Mục tiêu 2026', '^', '^', '^'],
      ],
      columns: [
        'code',
        'title',
        ['achieved', null],
        ['benchmark', null],
        ['task', 'method'],
        ['lead', 'implementing'],
        'deadline',
      ],
      rows: [
        section(['I', 'Tiếp cận dịch vụ']),
        measure(
          [
            '1',
            'Nơi ngồi chờ',
            '76,4%',
            '88%',
            'Thêm ghế, lắp máy lạnh ở 05 chi nhánh',
            'Phòng Hành chính - Tổng hợp',
            '30/5/2026',
          ],
          { lead: ['Phòng Hành chính - Tổng hợp'], deadline: 'date 2026-05-30' },
        ),
        measure(
          [
            '2',
            'Tra cứu tình trạng hồ sơ',
            '71,0%',
            '90%',
            'Nhắn tin tự động mỗi khi hồ sơ chuyển bước',
            'Phòng Thông tin - Lưu trữ',
            'Tháng 6/2026',
          ],
          { lead: ['Phòng Thông tin - Lưu trữ'], deadline: 'month 2026-06-30' },
        ),
        section(['II', 'Thủ tục hành chính']),
        measure(
          [
            '3',
            'Chỉ phải nộp những giấy tờ theo quy định',
            '80,5%',
            '92%',
            'Rà soát thành phần hồ sơ của 22 thủ tục',
            'Phòng Đăng ký và Cấp giấy chứng nhận',
            'Quý I/2026',
          ],
          { lead: ['Phòng Đăng ký và Cấp giấy chứng nhận'], deadline: 'quarter 2026-03-31' },
        ),
        either(
          'joined/task',
          ['^', '^', '^', '^', 'Kỷ luật viên chức tự đặt thêm giấy tờ', 'Phòng Hành chính - Tổng hợp', 'Thường xuyên'],
          { lead: ['Phòng Hành chính - Tổng hợp'], deadline: 'ongoing' },
        ),
        measure(
          [
            '4',
            'Thời gian giải quyết đúng hẹn',
            '68,9%',
            '85%',
            'Thuê đo đạc ngoài cho các xã tồn nhiều',
            'Các chi nhánh; Phòng Kỹ thuật địa chính',
            '31/10/2026',
          ],
          { lead: ['Các chi nhánh', 'Phòng Kỹ thuật địa chính'], deadline: 'date 2026-10-31' },
        ),
        section(['III', 'Viên chức']),
        measure(
          [
            '5',
            'Giải thích rõ ràng, dễ hiểu',
            '79,2%',
            '90%',
            'In mẫu phiếu bổ sung hồ sơ một lần',
            'Các chi nhánh',
            '15/4/2026',
          ],
          { deadline: 'date 2026-04-15' },
        ),
        section(['IV', 'Tiếp nhận góp ý']),
        measure(
          [
            '6',
            'Dễ dàng góp ý, phản ánh',
            '70,3%',
            '85%',
            'Công khai số điện thoại giám đốc chi nhánh',
            'Các chi nhánh',
            'Ngay trong tháng 3/2026',
          ],
          { deadline: 'month 2026-03-31' },
        ),
      ],
    },
  ],
};
