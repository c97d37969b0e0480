import { either, type LabelledSheet, section } from '../labels';

/** A vocational college: standards without points, what is to be added, what proves it, how it stands with a day. */
export const college: LabelledSheet = {
  name: 'CĐ nghề - thiếu MC',
  about: 'vocational college, criteria without points, proofs, how it stands with a day, several things with dashes',
  tables: [
    {
      above: [
        ['TRƯỜNG CAO ĐẲNG KỸ THUẬT MIỀN TRUNG'],
        ['CÁC TIÊU CHÍ PHỤC VỤ NGƯỜI HỌC CÒN YẾU, VIỆC BỔ SUNG NĂM 2026'],
        [],
      ],
      header: [
        [
          'Mã',
          'Tiêu chuẩn, tiêu chí',
          'Việc cần bổ sung',
          'P/K chủ trì',
          'P/K phối hợp',
          'Hạn',
          'Minh chứng',
          'Đến 30/5',
        ],
      ],
      columns: ['code', 'title', 'task', 'lead', 'coordinating', 'deadline', ['product', null], [null, 'achieved']],
      rows: [
        section(['1', 'Tuyển sinh, thủ tục đầu vào']),
        either(
          'criterion/task',
          [
            '1.1',
            'Nhập học trực tuyến',
            '- Viết phần mềm\n- Thử với 100 em',
            'P. Đào tạo',
            'Tổ CNTT',
            'giữa tháng 8/2026',
            'Ảnh màn hình',
            'đang viết',
          ],
          { deadline: 'month/date' },
        ),
        either(
          'criterion/task',
          [
            '1.2',
            'Công khai học phí từng nghề',
            'Đăng trang web, gửi kèm giấy báo',
            'P. Tài chính',
            'P. Đào tạo',
            '30/4/2026',
            'Đường dẫn',
            'xong 22/4',
          ],
          { deadline: 'date 2026-04-30' },
        ),
        section(['2', 'Chỗ học, chỗ ở']),
        either(
          'criterion/task',
          [
            '2.1',
            'Ký túc xá sạch, có nước nóng',
            '- Lắp 12 bình\n- Lịch dọn chung',
            'P. HSSV',
            'P. Quản trị',
            'Q3/2026',
            'Biên bản nghiệm thu',
            'chọn thầu',
          ],
          { deadline: 'quarter 2026-09-30' },
        ),
        either(
          'criterion/task',
          [
            '2.2',
            'Xưởng đủ đồ bảo hộ',
            'Mua 300 bộ',
            'P. Quản trị',
            'K. Cơ khí; K. Điện',
            '15/6/2026',
            'Phiếu nhập kho',
            'hàng về 28/5',
          ],
          { coordinating: ['K. Cơ khí', 'K. Điện'], deadline: 'date 2026-06-15' },
        ),
        either(
          'criterion/task',
          ['2.3', 'Thư viện mở buổi tối', 'Xếp ca trực', 'Thư viện', 'Đoàn trường', 'từ HK1', 'Lịch trực', 'chưa'],
          { deadline: 'event/ongoing/date' },
        ),
        section(['3', 'Việc làm']),
        either(
          'criterion/task',
          [
            '3.1',
            'Biết việc làm của người ra trường',
            'Gọi 100% người tốt nghiệp khóa trước',
            'P. HSSV',
            'Các khoa',
            'tháng 12/2026',
            'Bảng gọi',
            '40%',
          ],
          { deadline: 'month 2026-12-31' },
        ),
        either(
          'criterion/task',
          [
            '3.2',
            'Doanh nghiệp góp ý chương trình',
            'Mỗi khoa mời 5 doanh nghiệp',
            'Các khoa',
            'P. Đào tạo',
            'mỗi học kỳ',
            'Biên bản',
            'xong HK2',
          ],
          { deadline: 'periodic' },
        ),
      ],
      below: [[], ['P: phòng; K: khoa; P/K: phòng, khoa; HSSV: học sinh, sinh viên']],
    },
  ],
};
