import { joined, left, section, task, type LabelledSheet } from '../labels';

/** A clerk who learnt tables in Word pastes hers: lines of a cell became rows, blank rows stand between the groups. */
export const pastedFromWord: LabelledSheet = {
  name: 'KH CCHC xã - dán từ Word',
  about: 'clerk of a commune, pasted from Word: cells that broke into rows, blank rows between groups',
  tables: [
    {
      above: [['PHỤ LỤC NHIỆM VỤ NÂNG CAO CHỈ SỐ CCHC NĂM 2026 CỦA XÃ'], []],
      header: [['Stt', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian thực hiện']],
      columns: ['code', ['title', 'task'], 'lead', 'coordinating', 'deadline'],
      rows: [
        section(['I.', 'Chỉ đạo, điều hành', null, null, null], { code: 'I|I.' }),
        task(
          [
            '1.',
            'Ban hành kế hoạch CCHC năm 2026',
            'Phòng Văn hóa - Xã hội',
            'Văn phòng HĐND và UBND',
            'Tháng 01/2026',
          ],
          {
            code: '1|1.',
            coordinating: ['Văn phòng HĐND và UBND'],
            deadline: 'month 2026-01-31',
          },
        ),
        task(['2.', 'Tổ chức họp giao ban CCHC với các thôn,', 'Phòng Văn hóa - Xã hội', 'Các thôn', 'Hằng quý'], {
          code: '2|2.',
          deadline: 'periodic',
        }),
        joined([null, 'kiểm điểm việc chậm của từng thôn', null, null, null]),
        task(
          [
            '3.',
            'Tự kiểm tra CCHC 02 đợt trong năm',
            'Văn phòng HĐND và UBND',
            'Các phòng chuyên môn',
            'Quý II, quý IV/2026',
          ],
          {
            code: '3|3.',
            lead: ['Văn phòng HĐND và UBND'],
            deadline: 'several/quarter 2026-12-31',
          },
        ),
        left([]),
        section(['II.', 'Cải cách thủ tục hành chính', null, null, null], { code: 'II|II.' }),
        task(
          [
            '4.',
            'Hướng dẫn người dân nộp hồ sơ trực tuyến tại nhà',
            'Đoàn Thanh niên xã',
            'Tổ công nghệ số cộng đồng',
            'Thường xuyên',
          ],
          {
            code: '4|4.',
            deadline: 'ongoing',
          },
        ),
        task(['5.', 'Số hóa kết quả còn hiệu lực của lĩnh vực', 'Trung tâm Phục vụ', 'Công an xã', 'Trước 30/9/2026'], {
          code: '5|5.',
          lead: ['Trung tâm Phục vụ hành chính công xã'],
          deadline: 'date 2026-09-30',
        }),
        joined([null, 'hộ tịch, chứng thực', 'hành chính công xã', null, null]),
        task(
          [
            '6.',
            'Niêm yết 100% TTHC tại trụ sở và nhà văn hóa thôn',
            'Trung tâm Phục vụ hành chính công xã',
            'Các thôn',
            'Tháng 02/2026',
          ],
          {
            code: '6|6.',
            deadline: 'month 2026-02-28',
          },
        ),
        left([]),
        section(['III.', 'Chuyển đổi số', null, null, null], { code: 'III|III.' }),
        task(['7.', 'Ký số 100% văn bản đi', 'Văn phòng HĐND và UBND', 'Các phòng chuyên môn', 'Thường xuyên'], {
          code: '7|7.',
          lead: ['Văn phòng HĐND và UBND'],
          deadline: 'ongoing',
        }),
        task(['8.', 'Nâng cấp trang thông tin điện tử xã', 'Văn phòng HĐND và UBND', null, '15/5/2026'], {
          code: '8|8.',
          lead: ['Văn phòng HĐND và UBND'],
          deadline: 'date 2026-05-15',
        }),
        left([]),
      ],
      below: [[null, null, null, 'NGƯỜI LẬP BIỂU']],
    },
  ],
};
