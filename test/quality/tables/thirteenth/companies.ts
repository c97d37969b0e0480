import { day } from '../../typed-sheet';
import { section, task, type LabelledSheet } from '../labels';

/** An electricity company: amounts under one heading, teams with short names, terms in months by letters. */
export const powerGrid: LabelledSheet = {
  name: 'Độ tin cậy lưới điện',
  about: 'electricity company, unit and amount under one heading, teams with short names, terms as months by letters',
  kinds: ['tasks'],
  boldHeadings: true,
  tables: [
    {
      above: [
        ['CÔNG TY ĐIỆN LỰC LẠC THỦY'],
        ['CHƯƠNG TRÌNH NÂNG CAO ĐỘ TIN CẬY CUNG CẤP ĐIỆN VÀ DỊCH VỤ KHÁCH HÀNG NĂM 2026'],
        [],
      ],
      header: [
        ['TT', 'Hạng mục', 'Khối lượng', '<', 'Đơn vị phụ trách', 'Đơn vị hỗ trợ', 'Tiến độ'],
        ['^', '^', 'ĐVT', 'Số lượng', '^', '^', '^'],
      ],
      columns: ['code', 'task', null, null, ['lead', 'implementing'], 'coordinating', 'deadline'],
      rows: [
        section(['I', 'Lưới điện', null, null, null, null, null]),
        task(['I.1', 'Thay sứ cách điện đường dây 22 kV', 'quả', 640, 'Đội QLVH 1', 'Phòng Kỹ thuật', 'T4-T6/2026'], {
          deadline: 'several/month 2026-06-30',
        }),
        task(
          [
            'I.2',
            'Lắp thiết bị báo sự cố đầu nhánh',
            'bộ',
            85,
            'Phòng Điều độ',
            'Đội QLVH 1, Đội QLVH 2',
            'Quý III/2026',
          ],
          { coordinating: ['Đội QLVH 1', 'Đội QLVH 2'], deadline: 'quarter 2026-09-30' },
        ),
        section(['II', 'Dịch vụ khách hàng', null, null, null, null, null]),
        task(
          ['II.1', 'Nhắn tin báo trước lịch ngừng cấp điện', '%', 100, 'Phòng Kinh doanh', 'Phòng Điều độ', 'Liên tục'],
          { deadline: 'ongoing' },
        ),
        task(
          [
            'II.2',
            'Hội nghị khách hàng sử dụng điện lớn',
            'hội nghị',
            2,
            'Phòng Kinh doanh',
            'Văn phòng',
            'T5 và T11/2026',
          ],
          { deadline: 'several/month 2026-11-30' },
        ),
      ],
    },
  ],
};

/** A project board: projects as headings, three lines of header, days of begin and end as date cells. */
export const projectBoard: LabelledSheet = {
  name: 'Giao việc Ban QLDA',
  about: 'project board, projects as headings across, three lines of header, begin and end as date cells, obstacles',
  kinds: ['tasks'],
  boldHeadings: true,
  tables: [
    {
      above: [
        ['BAN QUẢN LÝ DỰ ÁN ĐẦU TƯ XÂY DỰNG KHU VỰC HƯNG HÒA'],
        ['BẢNG GIAO VIỆC THÚC ĐẨY GIẢI NGÂN NĂM 2026'],
        [],
      ],
      header: [
        ['STT', 'Gói việc', 'Tổ chức thực hiện', '<', '<', '<', 'Vướng mắc, kiến nghị'],
        ['^', '^', 'Giao phòng', '<', 'Thời gian', '<', '^'],
        ['^', '^', 'Phòng đảm nhận', 'Phòng hỗ trợ', 'Khởi đầu', 'Hoàn tất', '^'],
      ],
      columns: ['code', 'task', ['lead', 'implementing'], 'coordinating', null, 'deadline', null],
      rows: [
        section(['Dự án: Đường nối trung tâm xã Yên Sơn - Quốc lộ 12', '<', '<', '<', '<', '<', '<'], {
          code: null,
          title: 'Dự án: Đường nối trung tâm xã Yên Sơn - Quốc lộ 12',
        }),
        task(
          [
            1,
            'Chi trả bồi thường đợt 2',
            'Phòng Bồi thường, tái định cư',
            'Phòng Tài chính - Kế toán',
            day('2026-03-02'),
            day('2026-04-10'),
            '07 hộ chưa nhận tiền',
          ],
          { lead: ['Phòng Bồi thường, tái định cư'], deadline: 'date 2026-04-10' },
        ),
        task(
          [
            2,
            'Nghiệm thu nền đường Km0 - Km3',
            'Phòng Điều hành dự án 1',
            'Phòng Kỹ thuật - Thẩm định',
            day('2026-05-04'),
            day('2026-06-30'),
            null,
          ],
          { deadline: 'date 2026-06-30' },
        ),
        section(['Dự án: Trường THCS Bình Lâm', '<', '<', '<', '<', '<', '<'], {
          code: null,
          title: 'Dự án: Trường THCS Bình Lâm',
        }),
        task(
          [
            1,
            'Trình thẩm định thiết kế bản vẽ thi công',
            'Phòng Kỹ thuật - Thẩm định',
            null,
            day('2026-02-09'),
            day('2026-03-20'),
            null,
          ],
          { deadline: 'date 2026-03-20' },
        ),
        task(
          [
            2,
            'Lựa chọn nhà thầu xây lắp qua mạng',
            'Phòng Kế hoạch - Đấu thầu',
            'Phòng Điều hành dự án 2',
            day('2026-03-23'),
            day('2026-05-15'),
            'Phụ thuộc việc 1',
          ],
          { deadline: 'date 2026-05-15' },
        ),
      ],
    },
  ],
};
