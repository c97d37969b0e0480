import { either, type LabelledRow, type LabelledSheet, left, type Line, type Says, section } from '../labels';

const lost = (cells: Line, says: Says): LabelledRow => either('criterion/task', cells, says);

const HEADER = [
  'TT',
  'Tiêu chí, tiêu chí thành phần bị trừ điểm',
  'Điểm bị trừ',
  'Nhiệm vụ giao',
  'Cơ quan, đơn vị thực hiện',
  'Thời hạn',
  'Ghi chú',
];

/** A ministry's remedies as they were cut from pages: the header comes again, one criterion has several tasks beside it. */
export const ministryReform: LabelledSheet = {
  name: '28 Bộ - khắc phục PAR',
  about:
    'ministry, criteria merged over several tasks, one column of who does it, table continued with its header again',
  kinds: ['par', 'tasks', 'other'],
  tables: [
    {
      above: [
        ['BỘ CÔNG THƯƠNG'],
        ['PHỤ LỤC'],
        ['KHẮC PHỤC TỒN TẠI, HẠN CHẾ TRONG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025 CỦA BỘ CÔNG THƯƠNG'],
        [],
      ],
      header: [HEADER],
      columns: ['code', 'title', null, 'task', ['lead', 'implementing'], 'deadline', 'note'],
      rows: [
        section(['I', 'Cải cách thể chế', 1.35]),
        lost(
          [
            '1',
            'Xử lý văn bản trái pháp luật phát hiện qua kiểm tra',
            0.5,
            'Lập danh mục văn bản còn sai sót',
            'Vụ Pháp chế',
            '15/6/2026',
            null,
          ],
          { deadline: 'date 2026-06-15' },
        ),
        lost(
          [
            '^',
            '^',
            '^',
            'Trình Bộ trưởng thông tư sửa đổi theo trình tự rút gọn',
            'Các Vụ, Cục có văn bản',
            'Trong vòng 30 ngày kể từ khi có danh mục',
            null,
          ],
          { lead: ['Các Vụ, Cục có văn bản'], deadline: 'event/unreadable' },
        ),
        lost(
          [
            '2',
            'Nợ ban hành thông tư quy định chi tiết',
            0.85,
            'Ban hành 03 thông tư về điện lực',
            'Cục Điện lực',
            '30/6/2026',
            'Nợ từ năm 2025',
          ],
          { deadline: 'date 2026-06-30' },
        ),
        section(['II', 'Cải cách thủ tục hành chính', 1.7]),
        lost(
          [
            '3',
            'Tỷ lệ hồ sơ trực tuyến một phần',
            0.6,
            'Cấu trúc lại quy trình 22 thủ tục xuất nhập khẩu',
            'Cục Xuất nhập khẩu',
            'Tháng 7/2026',
            null,
          ],
          { deadline: 'month 2026-07-31' },
        ),
        lost(
          [
            '^',
            '^',
            '^',
            'Tích hợp ký số từ xa trên cổng dịch vụ công của Bộ',
            'Cục Thương mại điện tử và Kinh tế số',
            'Tháng 8/2026',
            null,
          ],
          { deadline: 'month 2026-08-31' },
        ),
        lost(
          [
            '^',
            '^',
            '^',
            'Truyền thông tới 500 doanh nghiệp nộp hồ sơ nhiều nhất',
            'Tạp chí Công Thương',
            'Thường xuyên',
            null,
          ],
          { deadline: 'ongoing' },
        ),
        left(HEADER),
        lost(
          [
            '4',
            'Trả lời phản ánh, kiến nghị đúng hạn',
            1.1,
            'Phân công đầu mối tại từng đơn vị, gửi về Văn phòng Bộ',
            'Các đơn vị thuộc Bộ',
            'Ngay sau khi nhận được Kế hoạch này',
            null,
          ],
          { deadline: 'event/unreadable' },
        ),
        lost(['^', '^', '^', 'Công khai danh sách đơn vị trả lời chậm', 'Văn phòng Bộ', 'Thứ Hai hằng tuần', null], {
          deadline: 'periodic',
        }),
        section(['III', 'Cải cách tổ chức bộ máy', 0.75]),
        lost(
          [
            '5',
            'Vượt số lượng cấp phó',
            0.75,
            'Xây dựng phương án sắp xếp cấp phó dôi dư',
            'Vụ Tổ chức cán bộ',
            'Năm 2026 - 2027',
            'Theo kết luận của Đảng ủy Bộ',
          ],
          { deadline: 'year/several/date 2027-12-31' },
        ),
        section(['IV', 'Điều tra xã hội học', 1.5]),
        lost(
          [
            '6',
            'Đánh giá của Sở Công Thương các tỉnh',
            1.5,
            'Đối thoại trực tuyến với 34 Sở Công Thương',
            'Văn phòng Bộ; Vụ Kế hoạch - Tài chính',
            'Quý III/2026',
            null,
          ],
          { lead: ['Văn phòng Bộ', 'Vụ Kế hoạch - Tài chính'], deadline: 'quarter 2026-09-30' },
        ),
      ],
      below: [[], ['Tổng số điểm bị trừ nêu tại Phụ lục: 5,3 điểm.']],
    },
  ],
};
