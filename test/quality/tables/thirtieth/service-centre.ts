import { left, type LabelledSheet, section, task } from '../labels';

/** A clerk of a province's service centre: two small tables one below the other, lower case, the second with other columns. */
export const serviceCentre: LabelledSheet = {
  name: '30 TT PVHCC tỉnh hai bảng',
  about: 'service centre of a province, two tables one below the other with unlike columns, lower case, far from A1',
  at: 'C4',
  tables: [
    {
      above: [['BẢNG 1. việc của trung tâm (766)']],
      header: [['nv', 'làm gì', 'cq ct', 'cq ph', 'tg', 'sp']],
      columns: ['code', ['task', 'title'], 'lead', 'coordinating', 'deadline', 'product'],
      rows: [
        task(
          ['1', 'giao diện hỗ trợ người khuyết tật tại quầy', 'phòng tiếp nhận', 'phòng ktcn', '30.4.2026', '02 quầy'],
          {
            deadline: 'date 2026-04-30',
          },
        ),
        task(['2', 'cảnh báo hồ sơ sắp trễ qua zalo', 'phòng ktcn', 'vnpt', '15.3.2026', 'tin nhắn tự động'], {
          deadline: 'date 2026-03-15',
        }),
        task(['3', 'đánh giá cán bộ bằng phím bấm', 'phòng tiếp nhận', null, 'thg 5/2026', 'bảng điểm tháng'], {
          deadline: 'month 2026-05-31',
        }),
        task(
          [
            '4',
            'gửi danh sách hồ sơ trễ cho chủ tịch tỉnh',
            'phòng kiểm soát tthc',
            'phòng ktcn',
            'sáng t2 hằng tuần',
            'danh sách',
          ],
          {
            deadline: 'periodic',
          },
        ),
        task(['5', 'họp với 5 sở trễ nhiều nhất', 'gđ trung tâm', 'phòng kiểm soát tthc', '3.4.2026', 'tb kết luận'], {
          deadline: 'date 2026-04-03',
        }),
      ],
      below: [[], []],
    },
    {
      above: [['BẢNG 2. việc nhờ sở, xã làm giúp']],
      header: [['stt', 'đề nghị', 'gửi đơn vị', 'lãnh đạo ký', 'đề nghị trả lời trước', 'đã gửi?']],
      columns: ['code', ['task', 'title'], ['lead', 'implementing'], null, 'deadline', null],
      rows: [
        section([null, 'cấp sở', null, null, null, null]),
        task(['1', 'cắt 1/3 thời gian cấp phép môi trường', 'sở nn&mt', 'giám đốc', '20/3/2026', 'rồi'], {
          deadline: 'date 2026-03-20',
        }),
        task(['2', 'ký số biên lai điện tử', 'sở tài chính; thuế tỉnh', 'phó gđ', '25/3/2026', null], {
          lead: ['sở tài chính', 'thuế tỉnh'],
          deadline: 'date 2026-03-25',
        }),
        left([]),
        section([null, 'cấp xã', null, null, null, null]),
        task(['3', 'bố trí người thay khi cán bộ nghỉ', 'ubnd 12 xã (ds kèm)', 'giám đốc', '10/4/2026', 'rồi'], {
          lead: ['ubnd 12 xã|ubnd 12 xã (ds kèm)'],
          deadline: 'date 2026-04-10',
        }),
        task(['4', 'lắp camera tại quầy', 'ubnd các xã, phường', 'phó gđ', 'quý 2/2026', null], {
          lead: ['ubnd các xã, phường'],
          deadline: 'quarter 2026-06-30',
        }),
      ],
    },
  ],
};
