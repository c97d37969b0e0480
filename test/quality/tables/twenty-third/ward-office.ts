import { type LabelledSheet, section, task } from '../labels';

/** A ward's office follows what its chairman has given out: how far it is with a day, and what he wrote beside it. */
export const wardOffice: LabelledSheet = {
  name: 'Việc CT giao (T6)',
  about: "ward's office, how far a thing is with a day, a column for the chairman's remarks, units by short names",
  tables: [
    {
      above: [
        ['VĂN PHÒNG HĐND VÀ UBND PHƯỜNG CẨM SƠN'],
        ['THEO DÕI VIỆC CHỦ TỊCH GIAO VỀ CẢI CÁCH HÀNH CHÍNH NĂM 2026'],
        ['cập nhật sáng thứ Sáu 26/6'],
        [],
      ],
      header: [['TT', 'Đầu việc', 'Giao cho', 'Ai cùng làm', 'Hẹn xong', 'Tới đâu rồi', 'CT phường phê']],
      columns: [
        'code',
        ['task', 'title'],
        ['lead', 'implementing'],
        'coordinating',
        'deadline',
        [null, 'achieved'],
        null,
      ],
      rows: [
        section(['A', 'Giao ở họp giao ban tháng 5']),
        task(
          [1, 'Kê bàn viết đơn, kính lão, nước uống ở khu ngồi chờ', 'VP', 'Đoàn phường', '10/6', 'xong 08/6', 'tốt'],
          {
            deadline: 'date 2026-06-10',
          },
        ),
        task(
          [
            2,
            'Rà hồ sơ chứng thực trả muộn từ đầu năm, ghi lý do từng hồ sơ',
            'TTPVHCC',
            'Tư pháp',
            '20/6',
            'xong 19/6, có 37 hồ sơ',
            'gửi tôi danh sách',
          ],
          { deadline: 'date 2026-06-20' },
        ),
        task([3, 'Gắn biển tên, ảnh cán bộ trước từng quầy', 'VP', null, 'cuối tháng 6', 'đang in'], {
          deadline: 'month/date 2026-06-30',
        }),
        task([4, 'Soạn mẫu thư xin lỗi khi phải hẹn lại', 'TTPVHCC', 'VP', '30/6', 'chưa', 'ngắn thôi'], {
          deadline: 'date 2026-06-30',
        }),
        section(['B', 'Giao qua điện thoại, Zalo']),
        task(
          [
            1,
            'Kiểm 5 nhóm trẻ tư thục về niêm yết mức thu',
            'P.VHXH',
            'CA phường; Trạm Y tế',
            'giữa tháng 7',
            'lên lịch rồi',
            'mời cả Mặt trận',
          ],
          { coordinating: ['CA phường', 'Trạm Y tế'], deadline: 'month/date' },
        ),
        task([2, 'Gửi Sở Nội vụ bảng tự chấm CCHC quý II', 'VP', 'các phòng', '05/7', 'đang gom số'], {
          deadline: 'date 2026-07-05',
        }),
        task(
          [3, 'Lập danh mục hồ sơ giấy 2019 - 2022 để nộp lưu', 'Văn thư', null, '30/9', 'chưa', 'không để sang năm'],
          { deadline: 'date 2026-09-30' },
        ),
        section(['C', 'Việc làm đều']),
        task([1, 'Mở hộp thư góp ý, trả lời từng thư', 'VP', null, 'thứ Sáu hằng tuần', 'đều'], {
          deadline: 'periodic',
        }),
        task([2, 'Họp rút kinh nghiệm hồ sơ trễ', 'TTPVHCC', 'các phòng', '25 hằng tháng', 'T6 họp hôm qua'], {
          deadline: 'periodic',
        }),
      ],
      below: [[], ['VP: Văn phòng HĐND và UBND; TTPVHCC: Trung tâm Phục vụ hành chính công']],
    },
  ],
};
