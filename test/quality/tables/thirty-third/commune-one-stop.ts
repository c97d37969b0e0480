import { day } from '../../typed-sheet';
import { type Cell, type LabelledRow, type LabelledSheet, type Says, task as labelled } from '../labels';

/** People by their given names are no units. */
const isPerson = (cell: Cell | undefined): boolean => typeof cell === 'string' && cell.startsWith('Đ/c ');
const task = (cells: readonly Cell[], says: Says): LabelledRow =>
  labelled(cells, {
    ...says,
    ...(isPerson(cells[3]) && { lead: [], implementing: [] }),
    ...(isPerson(cells[4]) && { coordinating: [] }),
  });

/** A commune's one-stop centre keeps what each of its people must do for the points of Decision 766. */
export const communeOneStop: LabelledSheet = {
  name: '33 TTPVHCC xã 766',
  about:
    'one-stop centre of a commune, plain list without headings, people by a title and a given name, targets in percent',
  tables: [
    {
      above: [['TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG XÃ'], ['Bảng giao việc nâng điểm 766 - năm 2026'], []],
      header: [
        ['TT', 'Nội dung', 'Chỉ tiêu', 'Người thực hiện', 'Người phối hợp', 'Thời hạn', 'KQ đến 30/4', 'Ghi chú'],
      ],
      columns: [
        'code',
        ['task', 'title'],
        [null, 'benchmark', 'product'],
        ['lead', 'implementing'],
        'coordinating',
        'deadline',
        null,
        null,
      ],
      rows: [
        task(
          [1, 'Tiếp nhận hồ sơ trực tuyến toàn trình', '≥ 80%', 'Đ/c Hương', 'Đ/c Lộc', 'Thường xuyên', '74%', null],
          {
            deadline: 'ongoing',
          },
        ),
        task([2, 'Hướng dẫn dân thanh toán trực tuyến', '≥ 90%', 'Đ/c Lộc', 'Tổ CNSCĐ', 'Thường xuyên', '92%', null], {
          deadline: 'ongoing',
        }),
        task([3, 'Số hóa hồ sơ khi tiếp nhận', '100%', 'Đ/c Hương', null, 'Hằng ngày', '97%', 'máy scan hỏng 1 tuần'], {
          deadline: 'periodic/ongoing',
        }),
        task([4, 'Ký số kết quả, trả bản điện tử', '100%', 'Đ/c Tâm', 'Văn thư', 'Hằng ngày', '88%', null], {
          deadline: 'periodic/ongoing',
        }),
        task(
          [
            5,
            'Rà hồ sơ sắp hết hạn, báo phòng chuyên môn',
            'Không trễ hạn',
            'Đ/c Lộc',
            'P. Kinh tế, P. VHXH',
            '16h hằng ngày',
            'Trễ 4 hs',
            null,
          ],
          {
            coordinating: ['P. Kinh tế', 'P. VHXH'],
            deadline: 'periodic/ongoing',
          },
        ),
        task([6, 'Xử lý hồ sơ treo trên hệ thống cũ', '0 hồ sơ', 'Đ/c Tâm', 'VNPT', day('2026-03-15'), 'Xong', null], {
          deadline: 'date 2026-03-15',
        }),
        task([7, 'Đánh giá hài lòng trên máy tính bảng', '≥ 95%', 'Đ/c Hương', null, 'Thường xuyên', '96%', null], {
          deadline: 'ongoing',
        }),
        task(
          [8, 'Tuyên truyền trên loa và Zalo xã', '02 bài/tháng', 'Đ/c Quý', 'P. VHXH', 'Hàng tháng', '7 bài', null],
          {
            deadline: 'periodic',
          },
        ),
        task(
          [
            9,
            'Mở điểm hỗ trợ DVC ở 4 nhà văn hóa thôn',
            '4 điểm',
            'Đ/c Quý',
            'Đoàn TN, trưởng các thôn',
            day('2026-06-30'),
            '1 điểm',
            null,
          ],
          {
            coordinating: ['Đoàn TN', 'trưởng các thôn'],
            deadline: 'date 2026-06-30',
          },
        ),
        task([10, 'Cập nhật bảng niêm yết TTHC', '100%', 'Đ/c Tâm', null, 'Quý II/2026', null, null], {
          deadline: 'quarter 2026-06-30',
        }),
      ],
      below: [[], ['Cuối tháng từng đồng chí tự điền cột kết quả.']],
    },
  ],
};
