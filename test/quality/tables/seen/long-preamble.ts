import { joined, section, task, type LabelledSheet } from '../labels';

/** The whole plan stands on the sheet: emblem, grounds and aims before the table, pasted rows that are broken, signature below. */
export const longPreamble: LabelledSheet = {
  name: 'Kế hoạch',
  about: 'the whole plan on one sheet, the table far down, rows broken by pasting',
  kinds: ['tasks'],
  tables: [
    {
      above: [
        ['ỦY BAN NHÂN DÂN TỈNH', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
        ['SỞ Y TẾ', null, null, 'Độc lập - Tự do - Hạnh phúc'],
        ['Số:      /KH-SYT', null, null, 'ngày      tháng 02 năm 2026'],
        [],
        ['KẾ HOẠCH'],
        ['Nâng cao chỉ số hài lòng của người bệnh năm 2026'],
        ['I. MỤC ĐÍCH, YÊU CẦU'],
        ['1. Nâng cao thái độ phục vụ của viên chức y tế, giảm thời gian chờ của người bệnh.'],
        ['2. Xác định rõ nhiệm vụ, đơn vị chủ trì, đơn vị phối hợp và thời gian thực hiện.'],
        ['II. NỘI DUNG'],
      ],
      header: [['TT', 'Nội dung', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian']],
      columns: ['code', 'task', 'lead', 'coordinating', 'deadline'],
      rows: [
        section(['1', 'Tổ chức khám bệnh']),
        task(['1.1', 'Tăng bàn khám vào giờ cao', 'Bệnh viện Đa khoa', 'Phòng Nghiệp vụ Y', 'Quý I/2026'], {
          title: 'Tăng bàn khám vào giờ cao điểm',
          lead: ['Bệnh viện Đa khoa tỉnh'],
          deadline: 'quarter 2026-03-31',
        }),
        joined([null, 'điểm', 'tỉnh', null, null]),
        task(
          ['1.2', 'Trả kết quả xét nghiệm qua mạng', 'Trung tâm Kiểm soát bệnh tật', 'Các bệnh viện', 'Tháng 6/2026'],
          {
            deadline: 'month 2026-06-30',
          },
        ),
        section(['2', 'Thái độ phục vụ']),
        task(
          [
            '2.1',
            'Tập huấn giao tiếp',
            'Phòng Tổ chức - Hành chính',
            'Các đơn vị trực thuộc',
            '02 đợt: tháng 4 và tháng 8',
          ],
          {
            deadline: 'month/several 2026-08-31',
          },
        ),
        task(
          [
            '2.2',
            'Xử lý phản ánh qua đường dây nóng',
            'Thanh tra Sở',
            'Trung tâm Y tế khu vực, Bệnh viện Y học cổ truyền',
            'Trong 24 giờ',
          ],
          {
            coordinating: ['Trung tâm Y tế khu vực', 'Bệnh viện Y học cổ truyền'],
            deadline: 'event/ongoing',
          },
        ),
      ],
      below: [
        ['III. TỔ CHỨC THỰC HIỆN'],
        ['1. Phòng Tổ chức - Hành chính theo dõi, đôn đốc, tổng hợp.'],
        ['Nơi nhận:', null, null, 'GIÁM ĐỐC'],
        ['- Các đơn vị;'],
      ],
    },
  ],
};
