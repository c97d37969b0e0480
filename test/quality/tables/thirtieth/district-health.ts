import { type LabelledSheet, rule, section, task } from '../labels';

/** A regional health centre: the whole order in a cell of lines, header words by hand, remarks between the rows. */
export const districtHealth: LabelledSheet = {
  name: '30 TTYT khu vực phân công',
  about:
    'regional health centre, who leads and helps in lines of one cell, header typed by hand, remarks and blank rows',
  tables: [
    {
      above: [['TTYT KHU VỰC - sau buổi họp hội đồng chất lượng 22/01/2026']],
      header: [['STT', 'Vấn đề người bệnh phàn nàn', 'Khắc phục thế nào', 'Phân công', 'Trước ngày', 'Đo bằng gì']],
      columns: [
        'code',
        [null, 'title'],
        ['task', 'method'],
        ['lead', 'implementing', 'coordinating'],
        'deadline',
        ['product', 'method', null],
      ],
      rows: [
        section([null, 'Khu khám', null, null, null, null], { title: 'Khu khám' }),
        task(
          [
            1,
            'Chờ siêu âm lâu',
            'Mở bàn siêu âm thứ 3 buổi sáng',
            'Chủ trì: Khoa CĐHA\nPhối hợp: Khoa Khám bệnh',
            '10/02/2026',
            'giờ chờ trung bình',
          ],
          { lead: ['Khoa CĐHA'], coordinating: ['Khoa Khám bệnh'], deadline: 'date 2026-02-10' },
        ),
        task(
          [
            2,
            'Không biết đi đâu',
            'Biển chỉ dẫn hai thứ tiếng Kinh - Mông',
            'Chủ trì: Phòng HC-QT',
            '28/02/2026',
            'ảnh',
          ],
          { lead: ['Phòng HC-QT'], deadline: 'date 2026-02-28' },
        ),
        rule([null, 'Lưu ý: tiền biển lấy từ quỹ phát triển', null, null, null, null]),
        section([null, 'Khu nội trú', null, null, null, null], { title: 'Khu nội trú' }),
        task(
          [
            3,
            'Nhà vệ sinh bẩn',
            'Ký lại hợp đồng vệ sinh, phạt 200.000đ/lần bẩn',
            'Chủ trì: Phòng HC-QT\nPhối hợp: các khoa nội trú; Khoa KSNK',
            '15/3/2026',
            'phiếu chấm',
          ],
          {
            lead: ['Phòng HC-QT'],
            coordinating: ['các khoa nội trú', 'Khoa KSNK'],
            deadline: 'date 2026-03-15',
          },
        ),
        task(
          [
            4,
            'Thiếu thuốc, phải mua ngoài',
            'Mua sắm bổ sung 64 mặt hàng',
            'Chủ trì: Khoa Dược\nPhối hợp: Phòng TC-KT',
            '31/3/2026',
            'tỷ lệ đơn đủ thuốc',
          ],
          { lead: ['Khoa Dược'], coordinating: ['Phòng TC-KT'], deadline: 'date 2026-03-31' },
        ),
        task(
          [
            5,
            'Điều dưỡng cáu gắt ca đêm',
            'Xếp lại ca, không quá 2 đêm/tuần',
            'Chủ trì: Phòng Điều dưỡng\nPhối hợp: Công đoàn',
            'áp dụng từ 01/3/2026',
            'phản ánh',
          ],
          {
            lead: ['Phòng Điều dưỡng'],
            coordinating: ['Công đoàn'],
            deadline: 'date/event/ongoing',
          },
        ),
        section([null, 'Thanh toán', null, null, null, null], { title: 'Thanh toán' }),
        task(
          [
            6,
            'Ra viện ngày nghỉ không trả được tiền thừa',
            'Hoàn tiền qua tài khoản',
            'Chủ trì: Phòng TC-KT\nPhối hợp: ngân hàng',
            '20/4/2026',
            'số ca treo',
          ],
          { lead: ['Phòng TC-KT'], coordinating: ['ngân hàng'], deadline: 'date 2026-04-20' },
        ),
        rule([null, '(việc 6 hỏi thêm Kho bạc)', null, null, null, null]),
        task(
          [
            7,
            'Bảng kê chữ nhỏ khó đọc',
            'Sửa mẫu in',
            'Chủ trì: Tổ CNTT\nPhối hợp: Phòng KHTH',
            'tháng 4/2026',
            'mẫu mới',
          ],
          { lead: ['Tổ CNTT'], coordinating: ['Phòng KHTH'], deadline: 'month 2026-04-30' },
        ),
      ],
    },
  ],
};
