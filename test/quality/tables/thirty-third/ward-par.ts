import { day } from '../../typed-sheet';
import { type LabelledSheet, section, task } from '../labels';

/** A ward's office keeps who does what of the ward's reform plan, down to the civil servant. */
export const wardPar: LabelledSheet = {
  name: '33 Phường CCHC 2026',
  about: 'ward, the office that leads and the person who does it in two columns, result in a word',
  tables: [
    {
      above: [
        ['UBND PHƯỜNG', '<', null, null],
        ['VĂN PHÒNG HĐND VÀ UBND', '<', null, null],
        ['PHÂN CÔNG NHIỆM VỤ NÂNG CAO CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2026', '<', '<', '<', '<', '<', '<', '<'],
        [],
      ],
      header: [
        ['TT', 'Nội dung công việc', 'Đơn vị chủ trì', 'Đơn vị PH', 'CC thực hiện', 'Hạn HT', 'Kết quả', 'Ghi chú'],
      ],
      // People by their given names are no units.
      columns: ['code', ['task', 'title'], 'lead', 'coordinating', null, 'deadline', null, null],
      rows: [
        section(['I', 'Chỉ đạo điều hành']),
        task([1, 'Ban hành KH CCHC, KH tuyên truyền', 'VP', null, 'Thủy', day('2026-01-10'), 'Xong', null], {
          deadline: 'date 2026-01-10',
        }),
        task([2, 'Báo cáo CCHC quý', 'VP', 'Các phòng', 'Thủy', 'Ngày 10 tháng cuối quý', 'Đã gửi Q1', null], {
          coordinating: ['Các phòng'],
          deadline: 'periodic',
        }),
        task([3, 'Đăng ký sáng kiến CCHC', 'P. VHXH', 'VP', 'Phát', day('2026-03-31'), 'Xong', '02 sáng kiến'], {
          deadline: 'date 2026-03-31',
        }),
        section(['II', 'Cải cách TTHC']),
        task([4, 'Niêm yết TTHC tại quầy và mã QR', 'TT PVHCC', null, 'Ngân', 'Khi có QĐ công bố', 'Xong', null], {
          deadline: 'event',
        }),
        task(
          [
            5,
            'Xử lý hồ sơ trễ hạn lĩnh vực đất đai',
            'P. KTHTĐT',
            'TT PVHCC',
            'Khoa',
            'Thường xuyên',
            'Còn 6 hồ sơ',
            null,
          ],
          { deadline: 'ongoing' },
        ),
        task(
          [
            6,
            'Ra quân hỗ trợ nộp hồ sơ trực tuyến tại khu phố',
            'Đoàn phường',
            'Các khu phố',
            null,
            'Tháng 3, tháng 7',
            null,
            null,
          ],
          {
            coordinating: ['Các khu phố'],
            deadline: 'several/month/periodic 2026-07-31',
          },
        ),
        section(['III', 'Cải cách công vụ']),
        task([7, 'Kiểm tra việc chấp hành giờ giấc', 'VP', 'UBKT Đảng ủy', 'Hậu', 'Hằng tháng', 'Đã làm T1-T4', null], {
          deadline: 'periodic',
        }),
        task([8, 'Cử CC tập huấn kỹ năng số', 'P. VHXH', null, 'Phát', 'Quý II', null, 'theo lịch SNV'], {
          deadline: 'quarter 2026-06-30',
        }),
        section(['IV', 'Chính quyền số']),
        task([9, 'Số hóa sổ hộ tịch còn lại', 'TT PVHCC', 'P. VHXH', 'Ngân', day('2026-09-30'), '60%', null], {
          deadline: 'date 2026-09-30',
        }),
        task([10, 'Ký số 100% văn bản đi', 'VP', 'Các phòng', 'Hậu', 'Thường xuyên', 'Đạt', null], {
          coordinating: ['Các phòng'],
          deadline: 'ongoing',
        }),
      ],
    },
  ],
};
