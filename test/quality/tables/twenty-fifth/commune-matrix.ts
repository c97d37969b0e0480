import { type LabelledSheet, section, task } from '../labels';

/** A mountain commune: each room has a column, a letter there says whether it leads or helps. */
export const communeMatrix: LabelledSheet = {
  name: '25 Ma trận phân công',
  about: 'mountain commune, a column for each room with C (leads) or P (helps), the key to the letters above the table',
  kinds: ['tasks', 'par', 'other'],
  tables: [
    {
      above: [
        ['UBND XÃ'],
        ['BẢNG PHÂN CÔNG NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026'],
        ['Ký hiệu: C = chủ trì; P = phối hợp'],
        [],
      ],
      header: [
        ['TT', 'Nhiệm vụ', 'Phân công', '<', '<', '<', 'Thời hạn'],
        [
          '^',
          '^',
          'Văn phòng HĐND và UBND',
          'Phòng Kinh tế',
          'Phòng Văn hóa - Xã hội',
          'Trung tâm Phục vụ hành chính công',
          '^',
        ],
      ],
      columns: ['code', ['task', 'title'], 'ticked', 'ticked', 'ticked', 'ticked', 'deadline'],
      rows: [
        section(['1', 'Điều hành']),
        task(['1.1', 'Họp giao ban cải cách hành chính', 'C', 'P', 'P', 'P', 'Hằng tháng'], {
          lead: ['Văn phòng HĐND và UBND'],
          coordinating: ['Phòng Kinh tế', 'Phòng Văn hóa - Xã hội', 'Trung tâm Phục vụ hành chính công'],
          deadline: 'periodic',
        }),
        task(['1.2', 'Tuyên truyền trên loa truyền thanh bằng tiếng dân tộc', 'P', null, 'C', null, 'Thường xuyên'], {
          lead: ['Phòng Văn hóa - Xã hội'],
          coordinating: ['Văn phòng HĐND và UBND'],
          deadline: 'ongoing',
        }),
        section(['2', 'Thủ tục hành chính']),
        task(['2.1', 'Tiếp nhận lưu động tại 03 điểm trường', null, null, 'P', 'C', 'Từ 01/3/2026'], {
          lead: ['Trung tâm Phục vụ hành chính công'],
          coordinating: ['Phòng Văn hóa - Xã hội'],
          deadline: 'date/event/ongoing',
        }),
        task(['2.2', 'Xử lý hồ sơ đất đai tồn từ xã cũ', null, 'C', null, 'P', '30/6/2026'], {
          lead: ['Phòng Kinh tế'],
          coordinating: ['Trung tâm Phục vụ hành chính công'],
          deadline: 'date 2026-06-30',
        }),
        section(['3', 'Công vụ']),
        task(['3.1', 'Kiểm tra giờ giấc làm việc', 'C', null, 'P', null, 'Đột xuất'], {
          lead: ['Văn phòng HĐND và UBND'],
          coordinating: ['Phòng Văn hóa - Xã hội'],
          deadline: 'event/ongoing/periodic/unreadable',
        }),
        section(['4', 'Tài chính']),
        task(['4.1', 'Công khai dự toán, quyết toán', 'P', 'C', null, null, 'Quý I và quý III/2026'], {
          lead: ['Phòng Kinh tế'],
          coordinating: ['Văn phòng HĐND và UBND'],
          deadline: 'several/quarter/periodic 2026-09-30',
        }),
      ],
      below: [[], [null, null, null, null, 'CHỦ TỊCH']],
    },
  ],
};
