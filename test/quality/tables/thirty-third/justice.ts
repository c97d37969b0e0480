import { day } from '../../typed-sheet';
import { type LabelledSheet, task } from '../labels';

/** A department of justice keeps a list of tasks with the paper that gave each and the paper that closed it. */
export const justice: LabelledSheet = {
  name: '33 STP giao việc CCHC',
  about:
    'department of justice, the paper a task comes from, who does it in one column, the number of the paper that closes it',
  tables: [
    {
      above: [['Sở Tư pháp - Theo dõi nhiệm vụ cải thiện PAR INDEX, PAPI năm 2026 (VP Sở tổng hợp)'], []],
      header: [
        ['TT', 'Tên nhiệm vụ', 'Căn cứ', 'Đơn vị thực hiện', 'Ngày giao', 'Hạn HT', 'Tình trạng', 'Số VB', 'Ghi chú'],
      ],
      columns: ['code', ['task', 'title'], null, ['lead', 'implementing'], null, 'deadline', null, null, null],
      rows: [
        task(
          [
            1,
            'Kế hoạch theo dõi thi hành pháp luật',
            'KH 08/KH-UBND',
            'P. QLXLVPHC&TDTHPL',
            day('2026-01-06'),
            day('2026-01-20'),
            'Hoàn thành',
            '112/KH-STP',
            null,
          ],
          {
            lead: ['P. QLXLVPHC&TDTHPL'],
            deadline: 'date 2026-01-20',
          },
        ),
        task(
          [
            2,
            'Rà soát văn bản hết hiệu lực toàn tỉnh năm 2025',
            'KH 08/KH-UBND',
            'P. VBQPPL',
            day('2026-01-06'),
            day('2026-01-31'),
            'Hoàn thành',
            '198/BC-STP',
            null,
          ],
          {
            deadline: 'date 2026-01-31',
          },
        ),
        task(
          [
            3,
            'Kiểm tra VBQPPL tại 15 xã',
            'KH 08/KH-UBND',
            'P. VBQPPL, VP Sở',
            day('2026-02-10'),
            'Quý III/2026',
            'Đang làm',
            null,
            'xong 4 xã',
          ],
          {
            lead: ['P. VBQPPL', 'VP Sở'],
            deadline: 'quarter 2026-09-30',
          },
        ),
        task(
          [
            4,
            'Liên thông khai sinh, BHYT, thường trú',
            'CV 455/UBND-NC',
            'P. HCTP',
            day('2026-02-02'),
            'Thường xuyên',
            'Đang làm',
            null,
            null,
          ],
          {
            deadline: 'ongoing',
          },
        ),
        task(
          [
            5,
            'Số hóa sổ hộ tịch giai đoạn 2',
            'KH 31/KH-UBND',
            'P. HCTP',
            day('2026-02-02'),
            day('2026-06-30'),
            'Đang làm',
            null,
            '83%',
          ],
          {
            deadline: 'date 2026-06-30',
          },
        ),
        task(
          [
            6,
            'Cấp phiếu LLTP qua VNeID',
            'CV 455/UBND-NC',
            'P. HCTP',
            day('2026-02-02'),
            'Đã chuyển CA tỉnh',
            null,
            null,
            null,
          ],
          {
            deadline: 'unreadable/event',
          },
        ),
        task(
          [
            7,
            'Bồi dưỡng hòa giải viên cơ sở',
            'KH 19/KH-UBND',
            'P. PBGDPL',
            day('2026-03-01'),
            'Tháng 9/2026',
            null,
            null,
            null,
          ],
          {
            deadline: 'month 2026-09-30',
          },
        ),
        task(
          [
            8,
            'Trợ giúp pháp lý lưu động vùng DTTS',
            'KH 19/KH-UBND',
            'TT TGPLNN',
            day('2026-03-01'),
            'Hằng quý',
            'Đang làm',
            null,
            'Q1: 6 đợt',
          ],
          {
            deadline: 'periodic',
          },
        ),
        task(
          [
            9,
            'Chấn chỉnh hoạt động công chứng',
            'TB 66/TB-UBND',
            'P. BTTP; Thanh tra',
            day('2026-03-12'),
            day('2026-05-31'),
            'Chậm',
            null,
            null,
          ],
          {
            lead: ['P. BTTP', 'Thanh tra'],
            deadline: 'date 2026-05-31',
          },
        ),
        task([
          10,
          'Công khai kết quả tiếp cận pháp luật cấp xã',
          'KH 31/KH-UBND',
          'P. PBGDPL',
          day('2026-03-12'),
          null,
          null,
          null,
          'chờ HD của Bộ',
        ]),
        task(
          [
            11,
            'Báo cáo tự chấm điểm CCHC',
            'KH 08/KH-UBND',
            'VP Sở',
            day('2026-01-06'),
            day('2026-12-05'),
            null,
            null,
            null,
          ],
          {
            deadline: 'date 2026-12-05',
          },
        ),
      ],
    },
  ],
};
