import { day } from '../../typed-sheet';
import { section, task, type LabelledSheet } from '../labels';

/** A board's notice of conclusions: headers in the manner of the "clear" rule, quarters ticked, letters as numbers. */
export const sixClear: LabelledSheet = {
  name: '6 rõ',
  about: 'tasks after a meeting, headers "rõ việc", quarters ticked in columns, numbers a), b)',
  kinds: ['tasks'],
  boldHeadings: true,
  tables: [
    {
      above: [['PHÂN CÔNG NHIỆM VỤ THEO NGUYÊN TẮC "6 RÕ" NĂM 2026'], []],
      header: [
        [
          'Stt',
          'Rõ việc',
          'Rõ đơn vị chủ trì',
          'Rõ đơn vị phối hợp',
          'Quý thực hiện',
          '<',
          '<',
          '<',
          'Rõ thời hạn',
          'Rõ sản phẩm',
        ],
        ['^', '^', '^', '^', 'I', 'II', 'III', 'IV', '^', '^'],
      ],
      columns: ['code', 'task', 'lead', 'coordinating', null, null, null, null, 'deadline', 'product'],
      rows: [
        section(['1', 'Giải phóng mặt bằng']),
        task(
          [
            'a)',
            'Kiểm đếm đất ở',
            'Trung tâm Phát triển quỹ đất',
            'UBND phường Đông Hải',
            'x',
            null,
            null,
            null,
            day('2026-03-20'),
            'Hồ sơ',
          ],
          {
            code: 'a',
            deadline: 'date 2026-03-20',
          },
        ),
        task(
          [
            'b)',
            'Phê duyệt phương án bồi thường',
            'Phòng Kinh tế, Hạ tầng và Đô thị',
            'Thanh tra thành phố, Tòa án nhân dân khu vực 2',
            null,
            'x',
            null,
            null,
            day('2026-06-15'),
            'Quyết định',
          ],
          {
            code: 'b',
            lead: ['Phòng Kinh tế, Hạ tầng và Đô thị'],
            coordinating: ['Thanh tra thành phố', 'Tòa án nhân dân khu vực 2'],
            deadline: 'date 2026-06-15',
          },
        ),
        section(['2', 'Thi công']),
        task(
          [
            'a)',
            'Lựa chọn nhà thầu',
            'Ban QLDA khu vực',
            'Công ty Điện lực, Công ty CP Môi trường đô thị',
            null,
            'x',
            'x',
            null,
            'Chậm nhất 31/8',
            'Hợp đồng',
          ],
          {
            code: 'a',
            coordinating: ['Công ty Điện lực', 'Công ty CP Môi trường đô thị'],
            deadline: 'date 2026-08-31',
          },
        ),
        task(
          [
            'b)',
            'Di dời đường điện',
            'Công ty Điện lực',
            'Ban QLDA khu vực',
            null,
            null,
            'x',
            'x',
            'Xong trước Tết Nguyên đán',
            'Biên bản bàn giao',
          ],
          {
            code: 'b',
            deadline: 'event/unreadable',
          },
        ),
      ],
      below: [[], ['Các đơn vị báo cáo trước 16 giờ thứ Năm hằng tuần.']],
    },
  ],
};
