import { joined, section, task, type LabelledSheet } from '../labels';

/** A kindergarten's sheet: nicknames of teachers by their work, text that goes on in the next line. */
export const kindergarten: LabelledSheet = {
  name: 'MN Hoa Sen lam hai long PH',
  about:
    'kindergarten, untidy: who does it by nickname of post, texts that go on a line below, bold headings with a dot',
  kinds: ['tasks', 'sipas', 'other'],
  boldHeadings: true,
  tables: [
    {
      above: [['TRƯỜNG MẦM NON HOA SEN'], ['Việc làm để phụ huynh hài lòng hơn, năm học 2026 - 2027'], []],
      header: [['TT', 'Việc', 'Cô nào làm', 'Thời gian', 'Tiền (nghìn)']],
      columns: ['code', 'task', ['lead', 'implementing'], 'deadline', null],
      rows: [
        section(['I.', 'Bữa ăn của các con', null, null, null], { code: 'I|I.' }),
        task([1, 'Gửi thực đơn cả tuần lên nhóm lớp từ chiều thứ Sáu', 'Cô hiệu phó nuôi dưỡng', 'Hàng tuần', 0], {
          deadline: 'periodic/ongoing',
        }),
        task([2, 'Mời phụ huynh vào bếp xem chia ăn, mỗi tháng một lớp,', 'Bác bếp trưởng', 'Hàng tháng', 500], {
          deadline: 'periodic/ongoing',
        }),
        joined([null, 'có ký sổ người xem và chụp ảnh khay ăn', null, null, null]),
        section(['II.', 'Đón trả, an toàn', null, null, null], { code: 'II|II.' }),
        task([3, 'Lắp 8 camera ở cổng và sân sau', 'Cô kế toán', '30/9/2026', 24000], { deadline: 'date 2026-09-30' }),
        task([4, 'Làm thẻ đón con, ai không có thẻ thì gọi bố mẹ', 'Bác bảo vệ', '15/9/2026', 1500], {
          deadline: 'date 2026-09-15',
        }),
        task([5, 'Sơn lại cầu trượt, thay cát', 'Cô hiệu phó nuôi dưỡng', 'trước khai giảng', 6000], {
          deadline: 'event/unreadable',
        }),
        section(['III.', 'Chuyện với phụ huynh', null, null, null], { code: 'III|III.' }),
        task([6, 'Họp phụ huynh buổi tối thay vì giờ làm', 'Cô hiệu phó chuyên môn', '12/9/2026', 0], {
          deadline: 'date 2026-09-12',
        }),
        task([7, 'Phiếu hỏi ý kiến không ghi tên, bỏ hòm ở cổng,', 'Cô văn thư', '20/12/2026', 200], {
          deadline: 'date 2026-12-20',
        }),
        joined([null, 'đếm phiếu có đại diện cha mẹ ngồi cùng', null, null, null]),
        task([8, 'Cô chủ nhiệm nhắn riêng cho bố mẹ khi con ốm', 'Các cô chủ nhiệm', 'Thường xuyên', 0], {
          deadline: 'ongoing',
        }),
      ],
      below: [[], [null, 'Cô hiệu trưởng duyệt rồi mới dán bảng tin.']],
    },
  ],
};
