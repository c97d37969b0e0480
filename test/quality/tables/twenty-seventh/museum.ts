import { day } from '../../typed-sheet';
import { type LabelledSheet, section, task, total } from '../labels';

/** A museum's working file: amounts with their units, days as Excel keeps them, money, not at the corner. */
export const museum: LabelledSheet = {
  name: '27 Bảo tàng - số hóa',
  about: 'museum, not at the corner, amounts with units, days as date cells, money summed up at the end',
  at: 'B3',
  tables: [
    {
      above: [['BẢO TÀNG TỈNH - HẠNG MỤC CHUYỂN ĐỔI SỐ 2026'], []],
      header: [
        [
          '#',
          'Hạng mục',
          'Khối lượng',
          'ĐVT',
          'Người phụ trách',
          'Bộ phận phối hợp',
          'Bàn giao',
          'Đầu ra',
          'Kinh phí (tr.đ)',
        ],
      ],
      columns: [
        'code',
        ['task', 'title'],
        [null, 'benchmark'],
        null,
        ['lead', 'implementing'],
        'coordinating',
        'deadline',
        'product',
        null,
      ],
      rows: [
        section(['A', 'Kho cơ sở']),
        task(
          [
            1,
            'Chụp ảnh, lập phiếu hiện vật gốm',
            1200,
            'hiện vật',
            'Trưởng phòng Kiểm kê - Bảo quản',
            'Phòng Trưng bày',
            day('2026-05-29'),
            'Phiếu điện tử',
            180,
          ],
          { lead: ['Trưởng phòng Kiểm kê - Bảo quản'], deadline: 'date 2026-05-29' },
        ),
        task(
          [
            2,
            'Quét 3D bảo vật quốc gia',
            4,
            'hiện vật',
            'Trưởng phòng Kiểm kê - Bảo quản',
            'Trường Đại học tỉnh',
            day('2026-08-14'),
            'Mô hình 3D',
            320,
          ],
          { lead: ['Trưởng phòng Kiểm kê - Bảo quản'], deadline: 'date 2026-08-14' },
        ),
        task(
          [
            3,
            'Số hóa phim, băng tư liệu',
            86,
            'cuộn',
            'Cán bộ tư liệu',
            'Báo và phát thanh, truyền hình tỉnh',
            day('2026-10-30'),
            'Tệp video',
            95,
          ],
          { coordinating: ['Báo và phát thanh, truyền hình tỉnh'], deadline: 'date 2026-10-30' },
        ),
        section(['B', 'Phục vụ khách']),
        task([4, 'Vé điện tử', 1, 'hệ thống', 'Phó Giám đốc', 'Kế toán', day('2026-04-24'), 'Bán vé qua mã QR', 60], {
          deadline: 'date 2026-04-24',
        }),
        task(
          [
            5,
            'Thuyết minh tự động tiếng Việt, Anh, Hàn',
            40,
            'điểm',
            'Trưởng phòng Giáo dục - Truyền thông',
            'Phòng Trưng bày; cộng tác viên',
            day('2026-09-01'),
            'Ứng dụng nghe',
            150,
          ],
          {
            lead: ['Trưởng phòng Giáo dục - Truyền thông'],
            coordinating: ['Phòng Trưng bày', 'cộng tác viên'],
            deadline: 'date 2026-09-01',
          },
        ),
        task(
          [
            6,
            'Hỏi ý kiến khách tham quan',
            500,
            'phiếu',
            'Trưởng phòng Giáo dục - Truyền thông',
            null,
            'Quý 2, quý 4',
            'Báo cáo hài lòng',
            5,
          ],
          { lead: ['Trưởng phòng Giáo dục - Truyền thông'], deadline: 'several/quarter/periodic 2026-12-31' },
        ),
        section(['C', 'Nội bộ']),
        task([7, 'Văn bản đi ký số', 100, '%', 'Văn thư', 'Các phòng', 'thường xuyên', 'Văn bản điện tử', 0], {
          deadline: 'ongoing',
        }),
        task(
          [
            8,
            'Camera, báo cháy kho',
            16,
            'điểm',
            'Trưởng phòng Hành chính',
            'Công an phường',
            day('2026-06-19'),
            'Biên bản nghiệm thu',
            210,
          ],
          { deadline: 'date 2026-06-19' },
        ),
        total([null, 'Cộng', null, null, null, null, null, null, 1020]),
      ],
    },
  ],
};
