import { either, section, type LabelledSheet } from '../labels';

/** A power company: figures of two years with their unit, works under each figure's group. */
export const powerCompany: LabelledSheet = {
  name: 'CT khách hàng 2026',
  about:
    'power company, figures with their unit of two years, departments in short, months and ranges, groups by letters',
  kinds: ['tasks', 'sipas', 'other'],
  boldHeadings: true,
  tables: [
    {
      above: [
        ['TỔNG CÔNG TY ĐIỆN LỰC MIỀN ĐÔNG'],
        ['CÔNG TY ĐIỆN LỰC SƠN HÀ'],
        ['CHƯƠNG TRÌNH NÂNG CAO ĐIỂM HÀI LÒNG KHÁCH HÀNG VÀ CHỈ SỐ TIẾP CẬN ĐIỆN NĂNG NĂM 2026'],
        [],
      ],
      header: [['STT', 'Giải pháp', 'ĐVT', 'TH 2025', 'KH 2026', 'Phòng/Đội chủ trì', 'Phòng/Đội phối hợp', 'Tiến độ']],
      columns: ['code', 'task', null, [null, 'achieved'], [null, 'benchmark'], 'lead', 'coordinating', 'deadline'],
      rows: [
        section(['A', 'TIẾP CẬN ĐIỆN NĂNG', null, null, null, null, null, null]),
        either(
          'criterion/task',
          [
            1,
            'Rút ngắn thời gian cấp điện trung áp phía ngành điện',
            'ngày',
            2.6,
            2.3,
            'Phòng Kinh doanh',
            'Phòng Kỹ thuật, các Đội QLĐ',
            'Từ Quý I/2026',
          ],
          { coordinating: ['Phòng Kỹ thuật', 'các Đội QLĐ'], deadline: 'quarter/event/ongoing' },
        ),
        either(
          'criterion/task',
          [2, 'Ký hợp đồng mua bán điện bằng chữ ký số', '%', 81, 95, 'Phòng Kinh doanh', 'Phòng CNTT', '30/6/2026'],
          { deadline: 'date 2026-06-30' },
        ),
        section(['B', 'ĐỘ TIN CẬY CUNG CẤP ĐIỆN', null, null, null, null, null, null]),
        either(
          'criterion/task',
          [3, 'Giảm thời gian mất điện bình quân (SAIDI)', 'phút', 182, 150, 'Phòng Điều độ', 'Các Đội QLĐ', 'Cả năm'],
          { deadline: 'ongoing/year' },
        ),
        either(
          'criterion/task',
          [4, 'Thay 40 km dây trần qua khu dân cư', 'km', 25, 40, 'Phòng Kỹ thuật', 'Ban QLDA', 'Tháng 3 - tháng 10'],
          { deadline: 'several/month 2026-10-31' },
        ),
        either(
          'criterion/task',
          [
            5,
            'Chặt tỉa hành lang tuyến trước mùa mưa bão',
            'tuyến',
            31,
            38,
            'Các Đội QLĐ',
            'UBND các xã, phường',
            'Trước 31/5 và trước 30/9',
          ],
          { deadline: 'several/date 2026-09-30' },
        ),
        section(['C', 'DỊCH VỤ KHÁCH HÀNG', null, null, null, null, null, null]),
        either(
          'criterion/task',
          [
            6,
            'Nhắn tin báo lịch ngừng điện trước 05 ngày',
            '% khách hàng',
            92,
            100,
            'Phòng Điều độ',
            'Trung tâm Chăm sóc khách hàng',
            'Thường xuyên',
          ],
          { deadline: 'ongoing' },
        ),
        either(
          'criterion/task',
          [
            7,
            'Gọi lại khách hàng chấm dưới 7 điểm để xin lỗi, khắc phục',
            '% cuộc gọi',
            60,
            100,
            'Đội QLĐ khu vực 1; Đội QLĐ khu vực 2',
            'Phòng Kinh doanh',
            'Trong 03 ngày sau khảo sát',
          ],
          { lead: ['Đội QLĐ khu vực 1', 'Đội QLĐ khu vực 2'], deadline: 'event' },
        ),
        either(
          'criterion/task',
          [
            8,
            'Khảo sát độc lập mức độ hài lòng',
            'điểm',
            8.36,
            8.45,
            'Phòng Kinh doanh',
            'Đơn vị tư vấn',
            'Quý 4/2026',
          ],
          { deadline: 'quarter 2026-12-31' },
        ),
      ],
      below: [[], ['Ghi chú: TH - thực hiện; KH - kế hoạch; QLĐ - quản lý điện.']],
    },
  ],
};
