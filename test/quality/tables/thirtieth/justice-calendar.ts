import { joined, type LabelledSheet, rule, section, task } from '../labels';

/** A clerk of justice: months merged at the left, lines that carry a task on below it, a person's post in brackets. */
export const justiceCalendar: LabelledSheet = {
  name: '30 STP lịch việc tháng',
  about:
    'department of justice, months as merged cells at the left, tasks that go on in the row below, posts in brackets',
  tables: [
    {
      above: [['Lịch việc PAR INDEX + chuẩn tiếp cận PL - Sở Tư pháp 2026', '<', '<', '<', '<', '<'], []],
      header: [['Tháng', 'Đầu việc', 'Phòng', 'Hỗ trợ', 'Ra cái gì', 'Tình hình']],
      columns: ['deadline', ['task', 'title'], ['lead', 'implementing'], 'coordinating', 'product', [null, 'note']],
      rows: [
        task(
          [
            '01/2026',
            'Danh mục VB hết hiệu lực 2025',
            'P. KTVB (đ/c Trưởng phòng)',
            'Văn phòng',
            'Quyết định công bố',
            'xong',
          ],
          { lead: ['P. KTVB|P. KTVB (đ/c Trưởng phòng)'], deadline: 'month 2026-01-31' },
        ),
        task(['^', 'KH theo dõi thi hành PL', 'P. XDVB', 'các phòng', 'Kế hoạch', 'xong'], {
          deadline: 'month 2026-01-31',
        }),
        task(
          ['03/2026', 'Kiểm tra VB cấp xã: 12 xã vùng cao,', 'P. KTVB', 'P. XDVB', 'Kết luận kiểm tra', 'đang làm'],
          { deadline: 'month 2026-03-31' },
        ),
        joined(['^', 'chú ý xã mới nhập, VB còn dùng tên xã cũ', null, null, null, null]),
        task(['^', 'Trả lời 5 kiến nghị của Cục KTVB', 'P. KTVB', null, 'Công văn', 'chờ GĐ ký'], {
          deadline: 'month 2026-03-31',
        }),
        section(['Quý II', '<', '<', '<', '<', '<'], { code: null, title: 'Quý II' }),
        task(['04/2026', 'Sửa QĐ phối hợp hộ tịch', 'P. HCTP', 'Công an tỉnh (PC06)', 'Quyết định UBND tỉnh', null], {
          coordinating: ['Công an tỉnh|Công an tỉnh (PC06)'],
          deadline: 'month 2026-04-30',
        }),
        task(['^', 'Số hóa sổ hộ tịch đợt cuối', 'P. HCTP', 'UBND các xã; nhà thầu', '412.000 trang', '76%'], {
          coordinating: ['UBND các xã', 'nhà thầu'],
          deadline: 'month 2026-04-30',
        }),
        task(['06/2026', 'Đánh giá xã chuẩn tiếp cận PL', 'P. PBGDPL', 'HĐ phối hợp PBGDPL', 'Bảng điểm 48 xã', null], {
          deadline: 'month 2026-06-30',
        }),
        rule([null, '(nhắc xã nộp hồ sơ trước ngày 10)', null, null, null, null]),
        section(['Quý III', '<', '<', '<', '<', '<'], { code: null, title: 'Quý III' }),
        task(['08/2026', 'Tập huấn LLTP điện tử qua VNeID', 'P. HCTP', 'Công an tỉnh', '01 hội nghị', null], {
          deadline: 'month 2026-08-31',
        }),
        task(['09/2026', 'Chấm thử mục 2 PAR INDEX', 'Văn phòng', 'các phòng', 'Bảng tự chấm', null], {
          deadline: 'month 2026-09-30',
        }),
      ],
    },
  ],
};
