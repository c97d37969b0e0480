import { day } from '../../typed-sheet';
import { criterion, either, type LabelledSheet, total } from '../labels';

/** A department of health works through the criteria of the province's index for departments. */
export const healthPar: LabelledSheet = {
  name: '33 SYT chấm điểm CCHC',
  about:
    'department of health, the index for departments with points lost in a column, one row of header, a sum at the end',
  kinds: ['par', 'other', 'tasks'],
  boldHeadings: true,
  tables: [
    {
      above: [
        ['SỞ Y TẾ', '<', '<'],
        [
          'BẢNG PHÂN CÔNG KHẮC PHỤC TIÊU CHÍ MẤT ĐIỂM CHỈ SỐ CCHC NĂM 2025',
          '<',
          '<',
          '<',
          '<',
          '<',
          '<',
          '<',
          '<',
          '<',
        ],
        [],
      ],
      header: [
        [
          'STT',
          'Lĩnh vực/Tiêu chí',
          'Điểm chuẩn',
          'Điểm đạt',
          'Điểm trừ',
          'Việc cần làm năm 2026',
          'Phòng chủ trì',
          'Phòng PH',
          'Thời hạn',
          'Trạng thái',
        ],
      ],
      columns: ['code', 'title', 'benchmark', 'achieved', null, 'task', 'lead', 'coordinating', 'deadline', null],
      rows: [
        either('section/criterion', ['I', 'Chỉ đạo, điều hành', 15, 13.5, 1.5]),
        criterion(
          [
            1,
            'Chất lượng báo cáo CCHC',
            2,
            1.5,
            0.5,
            'Gửi báo cáo trước hạn 02 ngày',
            'P. TCCB',
            'VP Sở',
            'Hằng quý',
            'Đang thực hiện',
          ],
          {
            deadline: 'periodic',
          },
        ),
        criterion(
          [
            2,
            'Sáng kiến CCHC',
            2,
            1,
            1,
            'Mỗi phòng đăng ký 01 sáng kiến',
            'P. TCCB',
            'Các phòng',
            day('2026-04-30'),
            'Hoàn thành',
          ],
          {
            coordinating: ['Các phòng'],
            deadline: 'date 2026-04-30',
          },
        ),
        either('section/criterion', ['II', 'Cải cách TTHC', 20, 17.25, 2.75]),
        criterion(
          [
            3,
            'Công bố TTHC đúng hạn',
            3,
            2.25,
            0.75,
            'Theo dõi QĐ công bố của Bộ Y tế trên CSDLQG',
            'VP Sở',
            'P. NVY, P. NVD',
            'Thường xuyên',
            'Đang thực hiện',
          ],
          {
            coordinating: ['P. NVY', 'P. NVD'],
            deadline: 'ongoing',
          },
        ),
        criterion(
          [
            4,
            'Hồ sơ cấp CCHN giải quyết đúng hạn',
            6,
            4.5,
            1.5,
            'Họp hội đồng tư vấn 2 lần/tháng',
            'P. NVY',
            'VP Sở',
            day('2026-03-15'),
            'Hoàn thành',
          ],
          {
            deadline: 'date 2026-03-15',
          },
        ),
        criterion(
          [
            5,
            'Xin lỗi hồ sơ trễ hạn',
            1,
            0.5,
            0.5,
            'Ban hành mẫu thư xin lỗi',
            'VP Sở',
            null,
            day('2026-02-28'),
            'Hoàn thành',
          ],
          {
            deadline: 'date 2026-02-28',
          },
        ),
        either('section/criterion', ['III', 'Cải cách tài chính công', 10, 8, 2]),
        criterion(
          [
            6,
            'Đơn vị sự nghiệp tự chủ chi thường xuyên',
            4,
            2,
            2,
            'Trình đề án tự chủ 05 TTYT',
            'P. KHTC',
            'Các TTYT',
            'Quý III/2026',
            'Chậm',
          ],
          {
            coordinating: ['Các TTYT'],
            deadline: 'quarter 2026-09-30',
          },
        ),
        either('section/criterion', ['IV', 'Chính quyền số', 15, 11.75, 3.25]),
        criterion(
          [
            7,
            'Hồ sơ trực tuyến',
            5,
            3.5,
            1.5,
            'Không nhận hồ sơ giấy TTHC toàn trình',
            'VP Sở',
            'P. NVD',
            'Tháng 6/2026',
            'Đang thực hiện',
          ],
          {
            deadline: 'month 2026-06-30',
          },
        ),
        criterion(
          [
            8,
            'Bệnh án điện tử tại các bệnh viện',
            5,
            3.25,
            1.75,
            'Đôn đốc 04 BV còn lại',
            'P. NVY',
            'Các BV',
            day('2026-09-30'),
            'Đang thực hiện',
          ],
          {
            coordinating: ['Các BV'],
            deadline: 'date 2026-09-30',
          },
        ),
        total([null, 'Cộng', 60, 50.5, 9.5]),
      ],
    },
  ],
};
