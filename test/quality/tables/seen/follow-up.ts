import { day } from '../../typed-sheet';
import { section, task, total, type LabelledSheet } from '../labels';

/** An office follows up what it was given: no code column, unnumbered headings, sums in the middle, dates as date cells. */
export const followUp: LabelledSheet = {
  name: 'Theo dõi',
  about: 'follow-up list, no code column, unnumbered bold headings, counts in the middle, signature below',
  kinds: ['tasks'],
  boldHeadings: true,
  tables: [
    {
      above: [['THEO DÕI NHIỆM VỤ UBND TỈNH GIAO'], ['(Số liệu đến ngày 30/9/2026)']],
      header: [
        ['Nội dung nhiệm vụ được giao', 'Văn bản giao', 'Đơn vị được giao', 'Hạn xử lý', 'Tình trạng', 'Vướng mắc'],
      ],
      columns: ['task', null, ['lead', 'implementing'], 'deadline', null, null],
      rows: [
        section(['Nhiệm vụ theo chương trình công tác', null, null, null, null, null], { code: null }),
        task(
          [
            'Tham mưu đề án vị trí việc làm',
            '12/KL-UBND',
            'Sở Nội vụ',
            day('2026-03-31', 'd/m/yyyy'),
            'Hoàn thành',
            null,
          ],
          { deadline: 'date 2026-03-31' },
        ),
        task(
          [
            'Báo cáo thu ngân sách địa bàn',
            '15/KL-UBND',
            'Thuế tỉnh, Kho bạc Nhà nước khu vực',
            day('2026-10-15', 'd/m/yyyy'),
            'Đang thực hiện',
            null,
          ],
          {
            implementing: ['Thuế tỉnh', 'Kho bạc Nhà nước khu vực'],
            lead: ['Thuế tỉnh', 'Kho bạc Nhà nước khu vực'],
            deadline: 'date 2026-10-15',
          },
        ),
        total(['Cộng: 02 nhiệm vụ', null, null, null, null, null]),
        section(['Nhiệm vụ phát sinh', null, null, null, null, null], { code: null }),
        task(
          [
            'Giải quyết kiến nghị về đất ở',
            '1101/UBND-NC',
            'Văn phòng Đăng ký đất đai',
            day('2026-08-20', 'd/m/yyyy'),
            'Quá hạn',
            'Thiếu hồ sơ gốc',
          ],
          { deadline: 'date 2026-08-20' },
        ),
        task(
          [
            'Kiểm tra an toàn hồ đập',
            '1187/UBND-KT',
            'Sở Nông nghiệp và Môi trường',
            'Trước mùa mưa bão',
            'Hoàn thành',
            null,
          ],
          { deadline: 'event/unreadable' },
        ),
        task(
          [
            'Sơ kết công tác tiếp công dân',
            '1203/UBND-NC',
            'Ban Tiếp công dân tỉnh',
            'Tháng 7 hằng năm',
            'Hoàn thành',
            null,
          ],
          { deadline: 'periodic/month' },
        ),
        task(
          [
            'Xây dựng quy chế phối hợp',
            '1215/UBND-NC',
            'Thanh tra tỉnh',
            '45 ngày kể từ ngày ký',
            'Đang thực hiện',
            null,
          ],
          { deadline: 'event' },
        ),
        total(['Cộng: 04 nhiệm vụ', null, null, null, null, null]),
        total(['TỔNG SỐ: 06 nhiệm vụ', null, null, null, null, null]),
      ],
      below: [[], ['Nơi nhận:', null, null, 'KT. CHÁNH VĂN PHÒNG'], ['- Như trên;', null, null, 'PHÓ CHÁNH VĂN PHÒNG']],
    },
  ],
};
