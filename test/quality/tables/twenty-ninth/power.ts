import { day } from '../../typed-sheet';
import { type LabelledSheet, section, task } from '../labels';

/** A provincial power company: the date in front, blank columns kept for printing, its districts' teams by number. */
export const power: LabelledSheet = {
  name: '29 PC tỉnh - tiếp cận điện',
  about:
    'provincial power company, order of columns turned round with the date first and the number last, blank columns, dates as cells in several formats',
  at: 'B2',
  tables: [
    {
      above: [
        ['CÔNG TY ĐIỆN LỰC - Ban Kinh doanh'],
        [null, null, 'CÁC VIỆC VỀ CHỈ SỐ TIẾP CẬN ĐIỆN NĂNG & HÀI LÒNG KHÁCH HÀNG 2026'],
        [],
      ],
      header: [['Chốt ngày', null, 'Hạng mục', 'Chỉ số cần đạt', null, 'ĐV đầu mối', 'ĐV cùng làm', '% xong', 'Mã']],
      columns: [
        'deadline',
        null,
        ['task', 'title'],
        ['product', 'benchmark', null],
        null,
        'lead',
        'coordinating',
        [null, 'achieved'],
        'code',
      ],
      rows: [
        section([null, null, 'Cấp điện mới', null, null, null, null, null, 'A']),
        task(
          [
            day('2026-03-31'),
            null,
            'Rút thủ tục cấp điện trung áp còn 2 bước',
            '≤ 4 ngày',
            null,
            'Ban Kinh doanh',
            'Ban Kỹ thuật',
            0.75,
            'A1',
          ],
          { deadline: 'date 2026-03-31' },
        ),
        task(
          [
            day('2026-05-20', 'dd-mmm-yy'),
            null,
            'Khách tự chọn ngày treo công tơ',
            '80% yêu cầu',
            null,
            'Đội QLĐ số 1',
            'Đội QLĐ số 2 + Đội QLĐ số 3',
            0.2,
            'A2',
          ],
          { coordinating: ['Đội QLĐ số 2', 'Đội QLĐ số 3'], deadline: 'date 2026-05-20' },
        ),
        task(
          ['Q3', null, 'Ký hợp đồng điện tử tại hiện trường', '95%', null, 'Ban Kinh doanh', 'Ban CNTT', 0.1, 'A3'],
          { deadline: 'quarter 2026-09-30' },
        ),
        section([null, null, 'Mất điện', null, null, null, null, null, 'B']),
        task(
          [
            day('2026-04-15', 'd/m/yy'),
            null,
            'Báo lịch ngừng điện trước 5 ngày qua Zalo',
            '100% khách',
            null,
            'Trung tâm Điều độ',
            'Ban CNTT; Đội QLĐ số 4',
            1,
            'B1',
          ],
          { coordinating: ['Ban CNTT', 'Đội QLĐ số 4'], deadline: 'date 2026-04-15' },
        ),
        task(
          [
            'thường xuyên',
            null,
            'Vệ sinh sứ bằng nước áp lực, không cắt điện',
            '24 tuyến',
            null,
            'Đội Hotline',
            null,
            0.5,
            'B2',
          ],
          { deadline: 'ongoing' },
        ),
        task(
          [
            day('2026-09-01', 'mm/yyyy'),
            null,
            'Lắp 60 recloser trên lưới 22 kV',
            'SAIDI < 90 phút',
            null,
            'Ban Kỹ thuật',
            'Ban QLDA lưới điện, Ban Vật tư',
            0.3,
            'B3',
          ],
          { coordinating: ['Ban QLDA lưới điện', 'Ban Vật tư'], deadline: 'month 2026-09-30' },
        ),
        section([null, null, 'Chăm sóc khách hàng', null, null, null, null, null, 'C']),
        task(
          ['6 tháng/lần', null, 'Hội nghị khách hàng lớn', '02 cuộc', null, 'Ban Kinh doanh', 'Văn phòng', 0, 'C1'],
          { deadline: 'periodic' },
        ),
        task(
          [day('2026-10-30'), null, 'Hỏi ý kiến 1.000 hộ sau sửa chữa', '≥ 8,4/10', null, 'Tổ CSKH', null, 0, 'C2'],
          { deadline: 'date 2026-10-30' },
        ),
        task(
          [
            'trước 15/12/2026',
            null,
            'Dán lại mã khách hàng trên 12.000 công tơ',
            '12.000',
            null,
            'các Đội QLĐ',
            'Tổ CSKH',
            0,
            'C3',
          ],
          { lead: ['các Đội QLĐ'], deadline: 'date 2026-12-15' },
        ),
      ],
    },
  ],
};
