import { type LabelledSheet, task } from '../labels';

/** A project board: whose sheet it is as labels with values beside them, then a table whose projects stand once. */
export const projectBoard: LabelledSheet = {
  name: 'BQL - giải ngân, dân vùng DA',
  about: 'project board, a vertical list above the table, the project typed once and blank below, no numbers',
  tables: [
    {
      above: [
        ['Đơn vị:', 'Ban QLDA khu vực 3'],
        ['Nội dung:', 'Việc để giải ngân kịp và dân vùng dự án hài lòng'],
        ['Năm:', 2026],
        ['Người lập:', 'Tổ Tổng hợp'],
        ['Lập ngày:', '15/01/2026'],
        [],
      ],
      header: [['Dự án', 'Việc phải làm', 'Phòng phụ trách', 'Phối hợp với', 'Thời hạn', 'Vướng mắc']],
      columns: [[null, 'title'], ['task', 'title'], ['lead', 'implementing'], 'coordinating', 'deadline', null],
      rows: [
        task(
          ['Cầu Bến Đá', 'Công khai bảng giá đền bù tại nhà văn hóa', 'Phòng GPMB', 'UBND xã Bến Đá', '28/02/2026'],
          {
            deadline: 'date 2026-02-28',
          },
        ),
        task(
          [
            null,
            'Trả tiền đền bù cho 46 hộ qua tài khoản',
            'Phòng Tài chính',
            'Kho bạc',
            '31/3/2026',
            '3 hộ chưa mở tài khoản',
          ],
          {
            deadline: 'date 2026-03-31',
          },
        ),
        task([null, 'Giải ngân đạt 60% vốn', 'Phòng Kế hoạch', 'Nhà thầu', 'Quý II/2026'], {
          deadline: 'quarter 2026-06-30',
        }),
        task(['Trường THCS Tân An', 'Rào công trường, tưới bụi', 'Phòng Giám sát', 'Nhà thầu', 'thường xuyên'], {
          deadline: 'ongoing',
        }),
        task(
          [null, 'Bàn giao 8 phòng học', 'Phòng Giám sát', 'Trường THCS Tân An', 'trước khai giảng', 'chờ cửa kính'],
          {
            deadline: 'event/date',
          },
        ),
        task([null, 'Quyết toán gói xây lắp', 'Phòng Tài chính', 'Sở Tài chính', '30/11/2026'], {
          deadline: 'date 2026-11-30',
        }),
        task(
          ['Kè sông Mới', 'Họp dân hai bờ, ghi ý kiến', 'Phòng GPMB', 'UBND xã Bến Đá; UBND xã Tân An', 'tháng 3/2026'],
          {
            coordinating: ['UBND xã Bến Đá', 'UBND xã Tân An'],
            deadline: 'month 2026-03-31',
          },
        ),
        task(
          [
            null,
            'Trả lời đơn của 9 hộ nứt nhà',
            'Phòng Giám sát',
            'Nhà thầu, Bảo hiểm công trình',
            '15/4/2026',
            '2 đơn gửi vượt cấp',
          ],
          {
            coordinating: ['Nhà thầu', 'Bảo hiểm công trình'],
            deadline: 'date 2026-04-15',
          },
        ),
        task([null, 'Thi công xong 1,2 km', 'Phòng Giám sát', 'Nhà thầu', 'trước mùa lũ'], { deadline: 'event/date' }),
        task([null, 'Giải ngân 100% vốn năm', 'Phòng Kế hoạch', 'Kho bạc', '31/01/2027'], {
          deadline: 'date 2027-01-31',
        }),
      ],
      below: [[], ['Tổ Tổng hợp gửi các phòng, ai thấy sai thì báo lại.']],
    },
  ],
};
