import { type LabelledSheet, section, task } from '../labels';

/** A provincial hospital after its survey of patients: what they complain of, the remedy, and which ward mends it. */
export const provinceHospital: LabelledSheet = {
  name: '33 BVĐK hài lòng NB',
  about:
    'provincial hospital, shares of satisfied patients beside each point, departments shortened, who watches in a column of its own',
  boldHeadings: true,
  tables: [
    {
      above: [
        ['BỆNH VIỆN ĐA KHOA TỈNH', '<', '<'],
        ['PHÒNG QUẢN LÝ CHẤT LƯỢNG', '<', '<'],
        ['KẾ HOẠCH CẢI TIẾN SAU KHẢO SÁT HÀI LÒNG NGƯỜI BỆNH QUÝ I/2026', '<', '<', '<', '<', '<', '<', '<', '<'],
        [],
      ],
      header: [
        [
          'STT',
          'Nội dung NB chưa hài lòng',
          'Tỷ lệ HL',
          'Biện pháp cải tiến',
          'Khoa/phòng thực hiện',
          'Phối hợp',
          'Thời hạn',
          'Kết quả',
          'Giám sát',
        ],
      ],
      columns: [
        'code',
        ['title', null],
        [null, 'achieved'],
        ['task', 'method'],
        ['lead', 'implementing'],
        'coordinating',
        'deadline',
        null,
        null,
      ],
      rows: [
        section(['A', 'Ngoại trú']),
        task(
          [
            1,
            'Sơ đồ, biển báo khó tìm',
            '82%',
            'Kẻ vạch màu dẫn đường, thay biển khu khám',
            'P. HCQT',
            'Khoa Khám bệnh',
            '30/5/2026',
            'Xong',
            'QLCL',
          ],
          {
            deadline: 'date 2026-05-30',
          },
        ),
        task(
          [
            2,
            'Chờ lấy máu xét nghiệm lâu',
            '71%',
            'Thêm 02 bàn lấy máu từ 6h30',
            'Khoa Xét nghiệm',
            'P. Điều dưỡng',
            '15/5/2026',
            'Xong',
            'QLCL',
          ],
          {
            deadline: 'date 2026-05-15',
          },
        ),
        task(
          [
            3,
            'Chờ thanh toán, lĩnh thuốc',
            '76%',
            'Thanh toán QR tại khoa',
            'P. TCKT',
            'P. CNTT, Khoa Dược',
            'Quý III/2026',
            'Đang làm',
            'KHTH',
          ],
          {
            coordinating: ['P. CNTT', 'Khoa Dược'],
            deadline: 'quarter 2026-09-30',
          },
        ),
        task(
          [
            4,
            'Nhà vệ sinh khu khám',
            '68%',
            'Sửa 6 buồng, ký vệ sinh 2 giờ/lần',
            'P. HCQT',
            'Cty vệ sinh',
            'Tháng 6/2026',
            'Đang làm',
            'QLCL',
          ],
          {
            deadline: 'month 2026-06-30',
          },
        ),
        section(['B', 'Nội trú']),
        task(
          [
            5,
            'Nằm ghép khoa Nội, Nhi',
            '79%',
            'Điều phối giường hằng ngày',
            'P. KHTH',
            'Khoa Nội TH; Khoa Nhi',
            'Thường xuyên',
            null,
            'BGĐ',
          ],
          {
            coordinating: ['Khoa Nội TH', 'Khoa Nhi'],
            deadline: 'ongoing',
          },
        ),
        task(
          [
            6,
            'Giải thích về thuốc chưa rõ',
            '84%',
            'Tờ hướng dẫn dùng thuốc khi ra viện',
            'Khoa Dược',
            'Các khoa lâm sàng',
            '30/6/2026',
            'In 5.000 tờ',
            'P. Điều dưỡng',
          ],
          {
            coordinating: ['Các khoa lâm sàng'],
            deadline: 'date 2026-06-30',
          },
        ),
        task(
          [
            7,
            'Thái độ nhân viên hành chính khoa',
            '85%',
            'Tập huấn giao tiếp ứng xử',
            'P. CTXH',
            'P. TCCB',
            'Tháng 4 và tháng 9',
            'Đã xong đợt 1',
            'Công đoàn',
          ],
          {
            deadline: 'several/month/periodic 2026-09-30',
          },
        ),
        task(
          [
            8,
            'Suất ăn bệnh lý',
            '74%',
            'Đổi thực đơn, khảo sát lại',
            'Khoa Dinh dưỡng',
            null,
            'Hằng tháng',
            null,
            'QLCL',
          ],
          {
            deadline: 'periodic',
          },
        ),
        section(['C', 'Nhân viên y tế']),
        task(
          [
            9,
            'Thiếu chỗ nghỉ trực',
            '66%',
            'Bố trí phòng nghỉ trực khu B',
            'P. HCQT',
            'Công đoàn',
            '31/12/2026',
            null,
            'BGĐ',
          ],
          {
            deadline: 'date 2026-12-31',
          },
        ),
        task(
          [
            10,
            'Chi trả phụ cấp chậm',
            '70%',
            'Chi trước ngày 10',
            'P. TCKT',
            'P. TCCB',
            'Hằng tháng',
            'Đạt từ T4',
            'Công đoàn',
          ],
          {
            deadline: 'periodic',
          },
        ),
      ],
    },
  ],
};
