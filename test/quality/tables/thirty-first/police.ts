import { type LabelledSheet, left, task } from '../labels';

/** A police desk officer in a hurry: small letters, header in small letters, days with points and slashes, no numbers. */
export const police: LabelledSheet = {
  name: '31 CAP - việc gấp cư trú',
  about:
    'police of a ward, typed in a hurry in small letters, no numbers, days with points and slashes, blank rows between',
  tables: [
    {
      above: [['việc làm gấp để hết hs cư trú, cc trễ (tổng đài + phiếu dân chấm) - cap, tháng 5/2026']],
      header: [['việc', 'đ/c làm', 'đ/c phụ', 'xong ngày', 'vướng']],
      columns: [['task', 'title'], ['lead', 'implementing'], 'coordinating', 'deadline', null],
      rows: [
        task(['duyệt hết 96 hs tạm trú trên cổng', 'trực ban', 'cskv', '12/5', null], {
          deadline: 'date 2026-05-12',
        }),
        task(['gọi xin lỗi 21 hộ bị trễ', 'đội trưởng tổ cư trú', null, '8.5', null], {
          deadline: 'date 2026-05-08',
        }),
        left([]),
        task(['đi làm cc lưu động trường cấp 3', 'tổ căn cước', 'đoàn tn, nhà trường', '16/5', 'hỏng 1 máy vân tay'], {
          coordinating: ['đoàn tn', 'nhà trường'],
          deadline: 'date 2026-05-16',
        }),
        task(['trả cc tận nhà người già', 'cskv', 'bưu điện', 'trong tháng 5', null], {
          deadline: 'month 2026-05-31',
        }),
        task(['trực quầy cả tối thứ 3, thứ 5', 'tổ căn cước', 'trực ban', 'hàng tuần', 'thiếu người'], {
          deadline: 'periodic',
        }),
        left([]),
        task(['dán mã qr xin ý kiến ở 3 quầy', 'văn thư', null, '6/5', null], { deadline: 'date 2026-05-06' }),
        task(['đọc góp ý, trả lời dân', 'phó trưởng cap', 'văn thư', 'cuối tuần nào cũng làm', null], {
          deadline: 'periodic',
        }),
        task(
          ['nhắc nhà trọ khai báo qua vneid, 140 nhà', 'cskv', 'tổ bảo vệ an ninh', '25.5.2026', '37 nhà chưa khai'],
          {
            coordinating: ['tổ bảo vệ an ninh'],
            deadline: 'date 2026-05-25',
          },
        ),
        task(['báo cáo trưởng cap', 'trực ban', null, '30/5', null], { deadline: 'date 2026-05-30' }),
      ],
    },
  ],
};
