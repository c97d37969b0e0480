import { type LabelledSheet, section, task, total } from '../labels';

/** A youth union: where and how many beside what, who does it merged over several lines, feasts and campaigns as days. */
export const youthCommune: LabelledSheet = {
  name: 'Đoàn xã giúp CCHC hè 2026',
  about: 'youth union, who does it merged over lines, a total of persons, campaigns and feasts as days',
  tables: [
    {
      above: [['BCH ĐOÀN XÃ MINH KHAI'], ['CHƯƠNG TRÌNH "THANH NIÊN VỚI CẢI CÁCH HÀNH CHÍNH" NĂM 2026'], []],
      header: [['Số TT', 'Hoạt đông', 'Số ĐVTN', 'Chi đoàn nào làm', 'Phối hợp với', 'Thời gian', 'Ở đâu']],
      columns: ['code', ['task', 'title'], null, ['lead', 'implementing'], 'coordinating', 'deadline', null],
      rows: [
        section([null, 'Trước hè']),
        task([1, 'Tập huấn dùng Cổng dịch vụ công cho bí thư chi đoàn', 15, 'BCH Đoàn xã', 'TTPVHCC xã', '26/3'], {
          deadline: 'date 2026-03-26',
        }),
        task([2, 'Ra mắt đội hình "Bình dân học vụ số"', 20, '^', 'Phòng VHXH', '30/4'], {
          lead: ['BCH Đoàn xã'],
          deadline: 'date 2026-04-30',
        }),
        section([null, 'Trong hè (tháng 6, 7, 8)']),
        task(
          [3, 'Trực hướng dẫn ở một cửa sáng thứ Hai, thứ Tư', 6, 'Chi đoàn Cơ quan', 'TTPVHCC xã', 'từ 01/6 đến 31/8'],
          { deadline: 'date/several/periodic 2026-08-31' },
        ),
        task([4, 'Đến nhà kích hoạt VNeID cho người già', 30, 'Các chi đoàn thôn', 'CA xã, Hội NCT', 'T6, T7/2026'], {
          coordinating: ['CA xã', 'Hội NCT'],
          deadline: 'several/month/periodic 2026-07-31',
        }),
        task([5, 'Vẽ tường tuyên truyền 2 điểm', 12, '^', 'Trường THCS', 'xong trước 27/7'], {
          lead: ['Các chi đoàn thôn'],
          deadline: 'date 2026-07-27',
        }),
        task([6, 'Quét mã QR các thủ tục hay làm, dán ở quán nước', 10, '^', null, 'giữa T7'], {
          lead: ['Các chi đoàn thôn'],
          deadline: 'month/date',
        }),
        section([null, 'Sau hè']),
        task([8, 'Thi tìm hiểu CCHC trên mạng', 40, 'Chi đoàn Trường THPT', 'Hội LHTN xã', 'tháng 10/2026'], {
          deadline: 'month 2026-10-31',
        }),
        task([9, 'Khảo sát thanh niên về thái độ của cán bộ', 7, 'BCH Đoàn xã', 'UBMTTQ xã', 'Quý IV'], {
          deadline: 'quarter 2026-12-31',
        }),
        total([null, 'Tổng cộng (lượt ĐVTN)', 140]),
      ],
      below: [[], ['ĐVTN: đoàn viên, thanh niên']],
    },
  ],
};
