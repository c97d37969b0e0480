import { day } from '../../typed-sheet';
import { type LabelledSheet, section, task, total } from '../labels';

/** A power company: units of measure beside units that work, what was planned and done, real day cells. */
export const powerCompany: LabelledSheet = {
  name: '30 PC điểm tiếp cận điện',
  about:
    'power company, unit of measure beside who does it, planned and done amounts, real days of one format, a count',
  at: 'A3',
  tables: [
    {
      above: [['CÔNG TY ĐIỆN LỰC - BẢNG BÁM VIỆC "TIẾP CẬN ĐIỆN NĂNG" (PCI) & HÀI LÒNG KHÁCH HÀNG 2026'], []],
      header: [
        [
          '#',
          'Hạng mục',
          'ĐVT',
          'KH 2026',
          'TH đến T3',
          '% TH',
          'ĐV thực hiện',
          'ĐV phối hợp',
          'Hạn chót',
          'Vướng mắc',
        ],
      ],
      columns: [
        'code',
        ['task', 'title'],
        null,
        null,
        null,
        null,
        ['lead', 'implementing'],
        'coordinating',
        'deadline',
        [null, 'note'],
      ],
      rows: [
        section(['A', 'CẤP ĐIỆN MỚI']),
        task(
          ['A1', 'Cấp điện trung áp', 'ngày', 3.5, 3.7, '94%', 'P. Kinh doanh', 'P. Kỹ thuật', day('2026-06-30'), null],
          {
            deadline: 'date 2026-06-30',
          },
        ),
        task(
          [
            'A2',
            'Khảo sát cùng Sở XD một lần',
            'công trình',
            60,
            11,
            '18%',
            'P. Kinh doanh',
            'Sở Xây dựng',
            day('2026-12-31'),
            'sở đổi người',
          ],
          { deadline: 'date 2026-12-31' },
        ),
        task(
          [
            'A3',
            'Hợp đồng điện tử',
            '%',
            100,
            98.6,
            '98,6%',
            'Các Đội QLĐ khu vực',
            'P. CNTT',
            day('2026-05-15'),
            null,
          ],
          { lead: ['Các Đội QLĐ khu vực'], deadline: 'date 2026-05-15' },
        ),
        section(['B', 'ĐỘ TIN CẬY']),
        task(
          [
            'B1',
            'Giảm SAIDI',
            'phút',
            210,
            38,
            null,
            'P. Điều độ',
            'Các Đội QLĐ khu vực',
            'lũy kế cuối năm',
            'mùa mưa bão',
          ],
          { coordinating: ['Các Đội QLĐ khu vực'], deadline: 'year/date/event/unreadable' },
        ),
        task(
          [
            'B2',
            'Thay dây trần qua khu dân cư',
            'km',
            42,
            9,
            '21%',
            'Ban QLDA',
            'UBND xã (GPMB)',
            day('2026-09-20'),
            'hành lang tuyến',
          ],
          { coordinating: ['UBND xã|UBND xã (GPMB)'], deadline: 'date 2026-09-20' },
        ),
        task(['B3', 'Vệ sinh sứ hotline', 'vị trí', 800, 240, '30%', 'Đội Hotline', null, day('2026-08-31'), null], {
          deadline: 'date 2026-08-31',
        }),
        section(['C', 'CHĂM SÓC KHÁCH HÀNG']),
        task(
          ['C1', 'Báo trước lịch cắt điện 5 ngày', '%', 100, 100, '100%', 'P. Điều độ', 'TT CSKH', 'liên tục', null],
          { deadline: 'ongoing' },
        ),
        task(
          [
            'C2',
            'Gặp 50 DN dùng điện lớn',
            'DN',
            50,
            12,
            '24%',
            'P. Kinh doanh',
            'Đội QLĐ khu vực 3',
            day('2026-10-31'),
            null,
          ],
          { deadline: 'date 2026-10-31' },
        ),
        task(
          [
            'C3',
            'Khảo sát độc lập',
            'điểm',
            8.4,
            null,
            null,
            'TT CSKH',
            'đơn vị tư vấn',
            day('2026-11-30'),
            'chờ Tổng công ty',
          ],
          {
            deadline: 'date 2026-11-30',
          },
        ),
        total([null, 'Số hạng mục: 9']),
      ],
    },
  ],
};
