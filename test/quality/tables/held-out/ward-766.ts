import { criterion, type LabelledSheet } from '../labels';

/** A ward raises its 766 points: a criterion's number and name merged over the lines of its tasks. */
export const ward766: LabelledSheet = {
  name: '766',
  about: 'ward, 766 points, number and name merged over several lines of tasks, lost points',
  kinds: ['766', 'csc-766', 'csc', 'other'],
  boldHeadings: true,
  tables: [
    {
      above: [
        ['ỦY BAN NHÂN DÂN PHƯỜNG AN PHÚ'],
        ['PHỤ LỤC KHẮC PHỤC ĐIỂM BỊ TRỪ THEO QUYẾT ĐỊNH 766/QĐ-TTg, THÁNG 9/2026'],
        [],
      ],
      header: [
        [
          'Số TT',
          'Nhóm chỉ số/ chỉ số',
          'Điểm',
          '<',
          '<',
          'Biện pháp khắc phục',
          'Bộ phận chủ trì',
          'Bộ phận phối hợp',
          'Hạn hoàn thành',
        ],
        ['^', '^', 'Tối đa', 'Đạt', 'Mất', '^', '^', '^', '^'],
      ],
      columns: ['code', 'title', 'benchmark', 'achieved', null, 'task', 'lead', 'coordinating', 'deadline'],
      rows: [
        criterion(['1', 'Công khai, minh bạch', 18, 16.2, 1.8, null, null, null, null]),
        criterion(
          [
            '1.1',
            'Tỷ lệ thủ tục được công khai đúng hạn',
            6,
            4.2,
            1.8,
            'Rà soát thủ tục chưa đăng',
            'Trung tâm Phục vụ hành chính công',
            'Văn phòng HĐND và UBND phường',
            '10/10/2026',
          ],
          {
            coordinating: ['Văn phòng HĐND và UBND phường'],
            deadline: 'date 2026-10-10',
          },
        ),
        {
          is: 'criterion/task',
          cells: [
            '^',
            '^',
            '^',
            '^',
            '^',
            'Đồng bộ hồ sơ lên Cổng quốc gia',
            'Trung tâm Phục vụ hành chính công',
            'Tổ công nghệ thông tin',
            '20/10/2026',
          ],
          says: { deadline: 'date 2026-10-20' },
        },
        criterion(['2', 'Tiến độ, kết quả giải quyết', 20, 17, 3, null, null, null, null]),
        criterion(
          [
            '2.1',
            'Tỷ lệ hồ sơ đúng hạn',
            20,
            17,
            3,
            'Cảnh báo hồ sơ còn 1 ngày',
            'Phòng Kinh tế, Hạ tầng và Đô thị',
            'Phòng Văn hóa - Xã hội, Công an phường',
            'Hằng ngày',
          ],
          {
            lead: ['Phòng Kinh tế, Hạ tầng và Đô thị'],
            coordinating: ['Phòng Văn hóa - Xã hội', 'Công an phường'],
            deadline: 'ongoing/periodic',
          },
        ),
        {
          is: 'criterion/task',
          cells: [
            '^',
            '^',
            '^',
            '^',
            '^',
            'Xin lỗi người dân khi trễ hạn',
            'Các phòng chuyên môn',
            null,
            'Ngay khi trễ hạn',
          ],
          says: { deadline: 'event' },
        },
        criterion(
          [
            '3',
            'Mức độ hài lòng',
            18,
            17.5,
            0.5,
            'Khảo sát tại quầy',
            'Trung tâm Phục vụ hành chính công',
            'Ủy ban MTTQ Việt Nam phường',
            'Tháng 11',
          ],
          {
            deadline: 'month 2026-11-30',
          },
        ),
      ],
      below: [['Nơi nhận:'], ['- Các phòng, bộ phận;'], ['- Lưu: VT.']],
    },
  ],
};
