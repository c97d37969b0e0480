import { section, task, type LabelledSheet } from '../labels';

/** A state power company: who leads and who helps in one cell, behind "CT:" and "PH:". */
export const powerCompany: LabelledSheet = {
  name: 'Cty Điện lực - tiếp cận điện năng',
  about: 'state power company: CT: and PH: in one cell, days in words',
  tables: [
    {
      above: [
        ['CÔNG TY ĐIỆN LỰC TỈNH'],
        ['KẾ HOẠCH CẢI THIỆN CHỈ SỐ TIẾP CẬN ĐIỆN NĂNG VÀ SỰ HÀI LÒNG KHÁCH HÀNG 2026'],
        [],
      ],
      header: [
        ['STT', 'Giải pháp', 'Đơn vị thực hiện\n(CT: chủ trì; PH: phối hợp)', 'Thời hạn hoàn thành', 'Mục tiêu'],
      ],
      columns: ['code', ['title', 'task'], ['lead', 'implementing'], 'deadline', [null, 'product', 'benchmark']],
      rows: [
        section(['I', 'Cấp điện mới', null, null, null]),
        task(
          [
            '1',
            'Nhận yêu cầu cấp điện qua Cổng Dịch vụ công',
            'CT: Phòng Kinh doanh; PH: Phòng Công nghệ thông tin',
            'ngày 31 tháng 3 năm 2026',
            '100% yêu cầu',
          ],
          {
            lead: ['Phòng Kinh doanh'],
            coordinating: ['Phòng Công nghệ thông tin'],
            deadline: 'date 2026-03-31',
          },
        ),
        task(
          [
            '2',
            'Cấp điện trung áp không quá 03 ngày',
            'CT: Phòng Kỹ thuật; PH: Các Điện lực',
            'ngày 30 tháng 6 năm 2026',
            '03 ngày',
          ],
          {
            lead: ['Phòng Kỹ thuật'],
            coordinating: ['Các Điện lực'],
            deadline: 'date 2026-06-30',
          },
        ),
        task(
          [
            '3',
            'Liên thông cấp phép đào đường với Sở Xây dựng',
            'CT: Phòng Quản lý đầu tư; PH: Phòng Kỹ thuật',
            'quý II/2026',
            '01 thủ tục chung',
          ],
          {
            lead: ['Phòng Quản lý đầu tư'],
            coordinating: ['Phòng Kỹ thuật'],
            deadline: 'quarter 2026-06-30',
          },
        ),
        section(['II', 'Độ tin cậy', null, null, null]),
        task(
          [
            '4',
            'Thay 300 km dây trần bằng dây bọc',
            'CT: Phòng Quản lý đầu tư; PH: Các Điện lực',
            'ngày 15 tháng 11 năm 2026',
            '300 km',
          ],
          {
            lead: ['Phòng Quản lý đầu tư'],
            coordinating: ['Các Điện lực'],
            deadline: 'date 2026-11-15',
          },
        ),
        task(['5', 'Sửa chữa nóng lưới điện, không cắt điện', 'CT: Đội Sửa chữa nóng', 'thường xuyên', '450 lượt'], {
          lead: ['Đội Sửa chữa nóng'],
          deadline: 'ongoing',
        }),
        task(
          [
            '6',
            'Báo trước lịch cắt điện qua Zalo',
            'CT: Phòng Điều độ; PH: Phòng Kinh doanh',
            'ngày 28 tháng 02 năm 2026',
            '100% khách hàng',
          ],
          {
            lead: ['Phòng Điều độ'],
            coordinating: ['Phòng Kinh doanh'],
            deadline: 'date 2026-02-28',
          },
        ),
        section(['III', 'Chăm sóc khách hàng', null, null, null]),
        task(
          [
            '7',
            'Trả lời khiếu nại hóa đơn trong 01 ngày',
            'CT: Phòng Kinh doanh; PH: Các Điện lực',
            'hằng tháng',
            '98%',
          ],
          {
            lead: ['Phòng Kinh doanh'],
            coordinating: ['Các Điện lực'],
            deadline: 'periodic',
          },
        ),
        task(
          ['8', 'Tri ân khách hàng', 'CT: Công đoàn Công ty; PH: Các Điện lực', 'tháng 12/2026', '10 chương trình'],
          {
            lead: ['Công đoàn Công ty'],
            coordinating: ['Các Điện lực'],
            deadline: 'month 2026-12-31',
          },
        ),
      ],
      below: [[], [null, null, null, 'GIÁM ĐỐC']],
    },
  ],
};
