import { type LabelledSheet, section, task, total } from '../labels';

/** An accountant: every work is an item of money, its group carries the sum, and done means paid. */
export const accountant: LabelledSheet = {
  name: 'DT chi CCHC 2026',
  about: 'accountant, each work with three sums of money and none of points, sums on the headings, done means settled',
  tables: [
    {
      above: [
        ['VĂN PHÒNG HĐND VÀ UBND XÃ ĐÔNG THỊNH'],
        ['CÁC VIỆC CẢI CÁCH HÀNH CHÍNH PHẢI CHI TIỀN NĂM 2026'],
        [null, null, null, null, null, null, 'Đơn vị tính: đồng'],
        [],
      ],
      header: [
        [
          'Mã',
          'Chi cho việc gì',
          'Bộ phận thực hiện',
          'Dự toán',
          'Đã tạm ứng',
          'Còn phải chi',
          'Nghiệm thu, thanh toán xong trước',
          'Chứng từ',
        ],
      ],
      columns: ['code', ['task', 'title'], ['lead', 'implementing'], null, null, null, 'deadline', [null, 'product']],
      rows: [
        section(['A', 'In ấn, niêm yết', null, 18500000, 6000000, 12500000]),
        task(
          [
            'A1',
            'In lại 12 bảng niêm yết thủ tục',
            'Trung tâm PVHCC',
            12000000,
            6000000,
            6000000,
            '31/3/2026',
            'Hóa đơn, biên bản giao nhận',
          ],
          { deadline: 'date 2026-03-31' },
        ),
        task(
          [
            'A2',
            'In 5.000 tờ rơi hướng dẫn nộp hồ sơ trực tuyến',
            'Phòng VH-XH',
            6500000,
            0,
            6500000,
            '15/4/2026',
            'Hóa đơn',
          ],
          { deadline: 'date 2026-04-15' },
        ),
        section(['B', 'Thiết bị', null, 74000000, 20000000, 54000000]),
        task(
          [
            'B1',
            'Mua 2 máy quét phục vụ số hóa',
            'Trung tâm PVHCC',
            44000000,
            20000000,
            24000000,
            '30/6/2026',
            'Hợp đồng, hóa đơn',
          ],
          { deadline: 'date 2026-06-30' },
        ),
        task(
          [
            'B2',
            'Lắp máy lấy số thứ tự',
            'Văn phòng',
            30000000,
            0,
            30000000,
            'Quý III/2026',
            'Hợp đồng, biên bản nghiệm thu',
          ],
          { deadline: 'quarter 2026-09-30' },
        ),
        section(['C', 'Con người', null, 27600000, 0, 27600000]),
        task(
          [
            'C1',
            'Tập huấn kỹ năng giao tiếp cho 24 công chức',
            'Phòng VH-XH',
            9600000,
            0,
            9600000,
            'Tháng 5/2026',
            'Danh sách ký nhận',
          ],
          { deadline: 'month 2026-05-31' },
        ),
        task(['C2', 'Hỗ trợ tổ công nghệ số ở 9 thôn', 'Phòng VH-XH', 18000000, 0, 18000000, 'Hằng quý', 'Bảng kê'], {
          deadline: 'periodic',
        }),
        total([null, 'CỘNG A + B + C', null, 120100000, 26000000, 94100000]),
      ],
      below: [
        ['Bằng chữ: Một trăm hai mươi triệu một trăm nghìn đồng.'],
        [],
        ['KẾ TOÁN', null, null, null, null, 'CHỦ TÀI KHOẢN'],
      ],
    },
  ],
};
