import { either, type LabelledRow, type LabelledSheet, type Line, type Says, section } from '../labels';

const aim = (cells: Line, says: Says): LabelledRow => either('criterion/task', cells, says);

/** A board of industrial zones on DDCI: rank among departments, what firms said, tasks with names of halls and of officers' posts. */
export const industrialZones: LabelledSheet = {
  name: '28 BQL KCN DDCI',
  about:
    'board of industrial zones, headings over the whole width, points and ranks as texts, what firms said beside the task',
  tables: [
    {
      above: [
        ['BAN QUẢN LÝ CÁC KHU CÔNG NGHIỆP TỈNH'],
        ['CHƯƠNG TRÌNH KHẮC PHỤC CÁC CHỈ TIÊU DDCI ĐẠT THẤP NĂM 2025'],
        ['(Ban hành kèm theo Quyết định số 77/QĐ-BQL ngày 09/3/2026)'],
        [],
      ],
      header: [
        [
          'Chỉ tiêu',
          'Điểm 2025 (hạng/18)',
          'Doanh nghiệp phản ánh',
          'Hành động khắc phục',
          'Thời điểm kết thúc',
          'Phòng/Trung tâm phụ trách',
          'Cùng thực hiện',
        ],
      ],
      columns: [
        'title',
        null,
        null,
        ['task', 'method'],
        'deadline',
        ['lead', 'implementing'],
        ['coordinating', 'implementing'],
      ],
      rows: [
        section(['CSTP 1. Tính minh bạch và tiếp cận thông tin', '<', '<', '<', '<', '<', '<'], {
          code: 'CSTP 1|1|1.|CSTP 1.',
          title: 'Tính minh bạch và tiếp cận thông tin',
        }),
        aim(
          [
            'Dễ tìm quy hoạch, giá thuê đất',
            '6,8 (12/18)',
            'Trang tin chỉ có bản quét, không tra được theo lô',
            'Bản đồ lô đất tương tác, cập nhật giá thuê',
            '30/5/2026',
            'Phòng Quy hoạch và Xây dựng',
            'Trung tâm Hỗ trợ doanh nghiệp',
          ],
          { lead: ['Phòng Quy hoạch và Xây dựng'], deadline: 'date 2026-05-30' },
        ),
        aim(
          [
            'Trả lời câu hỏi của doanh nghiệp',
            '7,1 (9/18)',
            'Chờ thư trả lời 7 - 10 ngày',
            'Trả lời trong 48 giờ, có mã theo dõi',
            'Áp dụng từ 01/4/2026',
            'Văn phòng',
            'Các phòng',
          ],
          { deadline: 'date/event/ongoing' },
        ),
        section(['CSTP 3. Chi phí thời gian', '<', '<', '<', '<', '<', '<'], {
          code: 'CSTP 3|3|3.|CSTP 3.',
          title: 'Chi phí thời gian',
        }),
        aim(
          [
            'Số lần đi lại để hoàn thiện hồ sơ',
            '6,2 (15/18)',
            'Hồ sơ môi trường phải bổ sung 2 - 3 lần',
            'Bộ hồ sơ mẫu, rà soát thử trước khi nộp',
            'Quý II/2026',
            'Phòng Quản lý môi trường',
            'Phòng Quản lý đầu tư',
          ],
          { deadline: 'quarter 2026-06-30' },
        ),
        aim(
          [
            'Trùng lặp kiểm tra',
            '7,9 (5/18)',
            'Hai đoàn kiểm tra phòng cháy trong một quý',
            'Lịch kiểm tra chung công bố trước ngày 15/01 hằng năm',
            'Hằng năm',
            'Văn phòng',
            'Phòng Cảnh sát PCCC và CNCH; Sở Nội vụ',
          ],
          { coordinating: ['Phòng Cảnh sát PCCC và CNCH', 'Sở Nội vụ'], deadline: 'periodic' },
        ),
        section(['CSTP 5. Hỗ trợ doanh nghiệp', '<', '<', '<', '<', '<', '<'], {
          code: 'CSTP 5|5|5.|CSTP 5.',
          title: 'Hỗ trợ doanh nghiệp',
        }),
        aim(
          [
            'Hỗ trợ tuyển dụng lao động',
            '6,5 (13/18)',
            'Thiếu công nhân ca đêm sau Tết',
            'Ngày hội việc làm tại 03 khu công nghiệp',
            'Tháng 02/2027',
            'Trung tâm Hỗ trợ doanh nghiệp',
            'Trung tâm Dịch vụ việc làm tỉnh; Liên đoàn Lao động tỉnh',
          ],
          {
            coordinating: ['Trung tâm Dịch vụ việc làm tỉnh', 'Liên đoàn Lao động tỉnh'],
            deadline: 'month 2027-02-28',
          },
        ),
        aim(
          [
            'Nhà ở cho công nhân',
            '5,4 (17/18)',
            'Giá thuê cao, xa khu công nghiệp',
            'Khởi công 02 khối nhà ở xã hội',
            'Trước ngày 02/9/2026',
            'Phòng Quy hoạch và Xây dựng',
            'Sở Xây dựng',
          ],
          { lead: ['Phòng Quy hoạch và Xây dựng'], deadline: 'date 2026-09-02' },
        ),
        section(['CSTP 8. Vai trò người đứng đầu', '<', '<', '<', '<', '<', '<'], {
          code: 'CSTP 8|8|8.|CSTP 8.',
          title: 'Vai trò người đứng đầu',
        }),
        aim(
          [
            'Lãnh đạo lắng nghe doanh nghiệp',
            '8,0 (4/18)',
            'Muốn gặp Trưởng ban ngoài lịch',
            'Cà phê doanh nhân thứ Bảy đầu tháng',
            'Hằng tháng',
            'Văn phòng',
            'Hội Doanh nghiệp các khu công nghiệp',
          ],
          { deadline: 'periodic' },
        ),
      ],
    },
  ],
};
