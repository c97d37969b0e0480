import { day } from '../../typed-sheet';
import { either, section, type ColumnLabel, type LabelledSheet, type Line } from '../labels';

/** A hospital by the 83 criteria: parts and chapters with letters, levels of two assessors, wards in short. */
export const hospitalChapters: LabelledSheet = {
  name: '83 TC 2026',
  about:
    'hospital, parts and chapters with letters above their criteria, levels of two assessors, wards and offices in short',
  kinds: ['other', 'tasks'],
  boldHeadings: true,
  tables: [
    {
      above: [
        ['SỞ Y TẾ HÀ LÂM', null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
        ['BỆNH VIỆN ĐA KHOA KHU VỰC NAM HÀ', null, null, null, 'Độc lập - Tự do - Hạnh phúc'],
        [],
        ['BẢNG CẢI TIẾN CÁC TIÊU CHÍ CHẤT LƯỢNG CHƯA ĐẠT MỤC TIÊU, NĂM 2026'],
      ],
      header: [
        [
          'Mã số',
          'Phần, chương, tiêu chí',
          'Mức chất lượng',
          '<',
          '<',
          'Tiểu mục chưa đạt',
          'Nội dung cải tiến',
          'Khoa/phòng',
          '<',
          'Thời gian',
        ],
        ['^', '^', 'BV tự đánh giá', 'Đoàn SYT đánh giá', 'Mục tiêu', '^', '^', 'Phụ trách', 'Phối hợp', '^'],
      ],
      columns: [
        'code',
        'title',
        ['selfAssessed', null],
        ['achieved', null],
        [null, 'benchmark'],
        null,
        'task',
        ['lead', 'implementing'],
        'coordinating',
        'deadline',
      ],
      rows: [
        section(['A', 'HƯỚNG ĐẾN NGƯỜI BỆNH', null, null, null, null, null, null, null, null]),
        section(['A1', 'Chỉ dẫn, tiếp đón, hướng dẫn người bệnh', null, null, null, null, null, null, null, null]),
        either(
          'criterion/task',
          [
            'A1.1',
            'Người bệnh được chỉ dẫn rõ ràng, đón tiếp và hướng dẫn cụ thể',
            4,
            3,
            4,
            'TM 19, 21',
            'Vẽ vạch màu dẫn đường từ cổng đến 06 khoa',
            'P. HCQT',
            'K. KB, P. ĐD',
            '31/03/2026',
          ],
          { coordinating: ['K. KB', 'P. ĐD'], deadline: 'date 2026-03-31' },
        ),
        section(['B', 'PHÁT TRIỂN NGUỒN NHÂN LỰC', null, null, null, null, null, null, null, null]),
        either(
          'criterion/task',
          [
            'B2.2',
            'Nhân viên y tế được nâng cao kỹ năng giao tiếp, ứng xử, y đức',
            3,
            3,
            4,
            'TM 14',
            'Dạy bằng tình huống quay tại bệnh viện, 100% nhân viên',
            'P. TCCB',
            'P. ĐD; Công đoàn',
            'Tuần 3 tháng 4/2026',
          ],
          { coordinating: ['P. ĐD', 'Công đoàn'], deadline: 'month/date/event' },
        ),
        section(['D', 'HOẠT ĐỘNG CẢI TIẾN CHẤT LƯỢNG', null, null, null, null, null, null, null, null]),
        either(
          'criterion/task',
          [
            'D1.1',
            'Thiết lập hệ thống quản lý chất lượng bệnh viện',
            4,
            4,
            5,
            'TM 23',
            'Mỗi khoa một nhân viên mạng lưới, giao ban chất lượng',
            'P. QLCL',
            'Mạng lưới QLCL',
            'Ngày 5 hằng tháng',
          ],
          { deadline: 'periodic' },
        ),
        either(
          'criterion/task',
          [
            'D3.1',
            'Đánh giá chính xác thực trạng và công bố công khai chất lượng bệnh viện',
            3,
            2,
            4,
            'TM 9, 12, 15',
            'Đăng kết quả từng quý lên trang điện tử',
            'P. QLCL',
            'Tổ CNTT',
            'Q3',
          ],
          { deadline: 'quarter 2026-09-30' },
        ),
      ],
      below: [[], [null, 'THƯ KÝ HỘI ĐỒNG QLCL', null, null, null, null, null, 'GIÁM ĐỐC']],
    },
  ],
};

const patientHeader: Line = [
  'Mã',
  'Điều người bệnh chưa hài lòng',
  'Tỷ lệ hài lòng (%)',
  'Nguyên nhân gốc rễ',
  'Giải pháp',
  'Người chịu trách nhiệm',
  'Bắt đầu',
  'Kết thúc',
];
const patientColumns: readonly ColumnLabel[] = [
  'code',
  ['title', null],
  [null, 'achieved'],
  null,
  'task',
  ['lead', 'implementing'],
  null,
  'deadline',
];

/** What patients inside and outside say: two tables with the same head on one sheet, begin and end as date cells. */
export const patientsTwice: LabelledSheet = {
  name: 'HL người bệnh',
  about:
    'hospital, patients of two kinds in two tables with the same head, begin and end as date cells, persons by office',
  kinds: ['sipas', 'tasks', 'other'],
  tables: [
    {
      above: [
        ['BỆNH VIỆN PHỔI HÀ LÂM'],
        ['KẾ HOẠCH CẢI THIỆN SỰ HÀI LÒNG CỦA NGƯỜI BỆNH 6 THÁNG CUỐI NĂM 2026'],
        ['Bảng 1. Người bệnh nội trú'],
      ],
      header: [patientHeader],
      columns: patientColumns,
      rows: [
        either(
          'criterion/task',
          [
            'A2',
            'Khó tìm khoa, buồng bệnh',
            88.1,
            'Biển cũ chưa thay sau sửa chữa',
            'Thay 24 biển, dán sơ đồ ở buồng bệnh',
            'Trưởng phòng HCQT',
            day('2026-07-15'),
            day('2026-08-31'),
          ],
          { deadline: 'date 2026-08-31' },
        ),
        either(
          'criterion/task',
          [
            'C4',
            'Nhà vệ sinh không sạch vào ban đêm',
            71.4,
            'Không có ca dọn sau 21 giờ',
            'Thêm ca dọn đêm, ký bảng kiểm từng giờ',
            'Điều dưỡng trưởng bệnh viện; Công ty vệ sinh',
            day('2026-07-01'),
            day('2026-07-31'),
          ],
          {
            lead: ['Điều dưỡng trưởng bệnh viện', 'Công ty vệ sinh'],
            deadline: 'date 2026-07-31',
          },
        ),
        either(
          'criterion/task',
          [
            'C9',
            'Suất ăn nguội',
            79.0,
            'Xe chở không giữ nhiệt',
            'Mua 03 xe giữ nhiệt',
            'Trưởng khoa Dinh dưỡng',
            day('2026-08-01'),
            day('2026-10-15'),
          ],
          { deadline: 'date 2026-10-15' },
        ),
      ],
      below: [[]],
    },
    {
      above: [['Bảng 2. Người bệnh ngoại trú']],
      header: [patientHeader],
      columns: patientColumns,
      rows: [
        either(
          'criterion/task',
          [
            'B3',
            'Chờ lấy máu lâu',
            83.6,
            'Dồn từ 7 đến 9 giờ',
            'Mở quầy lấy máu lúc 6 giờ',
            'Trưởng khoa Xét nghiệm',
            day('2026-07-06'),
            day('2026-07-20'),
          ],
          { deadline: 'date 2026-07-20' },
        ),
        either(
          'criterion/task',
          [
            'B6',
            'Không biết còn phải chờ bao lâu',
            80.2,
            'Màn hình chỉ hiện số',
            'Hiện giờ dự kiến trên màn hình và tin nhắn',
            'Tổ trưởng CNTT',
            day('2026-08-10'),
            day('2026-11-30'),
          ],
          { deadline: 'date 2026-11-30' },
        ),
      ],
      below: [[], [null, 'Phòng QLCL lập', null, null, null, 'GIÁM ĐỐC DUYỆT']],
    },
  ],
};
