import { day } from '../../typed-sheet';
import { type LabelledSheet, task } from '../labels';

/** A commune's clerk writes down what was given out: the day and the letter first, no numbers, a link to the file. */
export const communeLog: LabelledSheet = {
  name: '26 Xã sổ giao việc',
  about: 'commune, day and letter of the order before the work, link to the file, what the chairman wrote, no numbers',
  tables: [
    {
      above: [['UBND XÃ VĨNH THẠNH'], ['SỔ GIAO VIỆC CẢI CÁCH HÀNH CHÍNH 2026 (VP theo dõi)'], []],
      header: [
        ['Ngày giao', 'Số VB', 'Nội dung giao', 'Cán bộ thực hiện', 'Hạn', 'Trạng thái', 'Link hồ sơ', 'Ý kiến CT'],
      ],
      columns: [null, null, ['task', 'title'], ['lead', 'implementing'], 'deadline', [null, 'achieved'], null, null],
      rows: [
        task(
          [
            day('2026-01-08'),
            '12/UBND',
            'Ban hành kế hoạch CCHC của xã',
            'CC Văn phòng',
            day('2026-01-20'),
            'Xong',
            'D:/CCHC/KH',
            null,
          ],
          { deadline: 'date 2026-01-20' },
        ),
        task(
          [
            day('2026-01-08'),
            '12/UBND',
            'Ban hành kế hoạch kiểm tra CCHC các thôn',
            'CC Văn phòng',
            day('2026-02-10'),
            'Xong',
            'D:/CCHC/KT',
            null,
          ],
          { deadline: 'date 2026-02-10' },
        ),
        task(
          [
            day('2026-01-19'),
            '31/UBND',
            'Rà soát danh mục thủ tục niêm yết ở bộ phận một cửa',
            'TT PVHCC',
            day('2026-02-28'),
            'Xong trễ 3 ngày',
            'D:/TTHC/02',
            'lần sau không để trễ',
          ],
          { deadline: 'date 2026-02-28' },
        ),
        task(
          [day('2026-02-05'), 'họp GB', 'Lắp lại bộ phát wifi ở sảnh', 'VH-XH', day('2026-02-25'), 'Xong', null, null],
          { deadline: 'date 2026-02-25' },
        ),
        task(
          [
            day('2026-03-02'),
            '88/UBND',
            'Số hóa hồ sơ hộ tịch 1990 - 2005',
            'CC Tư pháp, Đoàn xã',
            day('2026-09-30'),
            '45%',
            'D:/HOTICH',
            'mỗi tuần báo 1 lần',
          ],
          { lead: ['CC Tư pháp', 'Đoàn xã'], deadline: 'date 2026-09-30' },
        ),
        task(
          [
            day('2026-03-11'),
            '97/UBND',
            'Báo cáo CCHC quý I gửi Sở Nội vụ',
            'CC Văn phòng',
            day('2026-03-15'),
            'Xong',
            'D:/CCHC/BC',
            null,
          ],
          { deadline: 'date 2026-03-15' },
        ),
        task(
          [
            day('2026-03-11'),
            '97/UBND',
            'Khắc phục 6 tiêu chí bị trừ điểm năm 2025',
            'Các phòng chuyên môn',
            day('2026-06-30'),
            'Đang làm',
            'D:/CCHC/DIEM',
            'xong tiêu chí nào báo tiêu chí đó',
          ],
          { deadline: 'date 2026-06-30' },
        ),
        task(
          [
            day('2026-04-20'),
            'họp GB',
            'Xin lỗi bằng văn bản 4 hồ sơ đất đai trễ hẹn',
            'CC Địa chính',
            day('2026-04-24'),
            'Xong',
            'D:/DATDAI/XL',
            null,
          ],
          { deadline: 'date 2026-04-24' },
        ),
        task(
          [
            day('2026-05-06'),
            '154/UBND',
            'Cấp chữ ký số cho 100% công chức',
            'VH-XH',
            day('2026-05-31'),
            'Còn 2 người',
            null,
            'ai chưa có ghi tên ra',
          ],
          { deadline: 'date 2026-05-31' },
        ),
        task(
          [
            day('2026-05-18'),
            '170/UBND',
            'Đối thoại với hộ kinh doanh ở chợ trung tâm',
            'P. Kinh tế',
            day('2026-06-12'),
            'Chưa',
            null,
            null,
          ],
          { deadline: 'date 2026-06-12' },
        ),
        task(
          [
            day('2026-06-01'),
            '183/UBND',
            'Khảo sát hài lòng 200 phiếu tại 11 thôn',
            'MTTQ xã, Đoàn xã',
            day('2026-10-15'),
            'Chưa',
            null,
            'mời thêm Hội CCB',
          ],
          { lead: ['MTTQ xã', 'Đoàn xã'], deadline: 'date 2026-10-15' },
        ),
      ],
      below: [[], ['GB: giao ban; CT: Chủ tịch; TT PVHCC: Trung tâm Phục vụ hành chính công']],
    },
  ],
};
