import { day } from '../../typed-sheet';
import { criterion, left, section, task, total, type LabelledSheet } from '../labels';

/** A department of home affairs: drafts that are laid before others, who drafts, who leads, who issues. */
export const draftsList: LabelledSheet = {
  name: 'DM văn bản trình 2026',
  about: 'department of home affairs, drafts with who writes them, who helps, the leader above, who issues, month',
  kinds: ['tasks'],
  boldHeadings: true,
  tables: [
    {
      above: [
        ['SỞ NỘI VỤ TỈNH LẠC THỦY'],
        ['Phụ lục II'],
        ['DANH MỤC ĐỀ ÁN, VĂN BẢN THAM MƯU TRÌNH CẤP CÓ THẨM QUYỀN NĂM 2026'],
        ['(Kèm theo Chương trình công tác số 12/CTr-SNV ngày 09/01/2026 của Sở Nội vụ)'],
        [],
      ],
      header: [
        [
          'STT',
          'Tên đề án, văn bản',
          'Phòng soạn thảo',
          'Phòng phối hợp soạn thảo',
          'Lãnh đạo Sở chỉ đạo',
          'Cấp có thẩm quyền ban hành',
          'Thời hạn trình',
        ],
      ],
      columns: ['code', 'task', ['lead', 'implementing'], 'coordinating', null, null, 'deadline'],
      rows: [
        section(['A', 'TRÌNH HỘI ĐỒNG NHÂN DÂN TỈNH', '<', '<', '<', '<', '<']),
        task(
          [
            1,
            'Nghị quyết giao biên chế công chức năm 2027',
            'Phòng Tổ chức bộ máy và Biên chế',
            'Văn phòng Sở',
            'Giám đốc Sở',
            'HĐND tỉnh',
            'Tháng 10/2026',
          ],
          { lead: ['Phòng Tổ chức bộ máy và Biên chế'], deadline: 'month 2026-10-31' },
        ),
        section(['B', 'TRÌNH ỦY BAN NHÂN DÂN TỈNH', '<', '<', '<', '<', '<']),
        task(
          [
            1,
            'Quyết định ban hành Quy chế văn hóa công vụ',
            'Phòng Công chức, viên chức',
            'Phòng Cải cách hành chính và Văn thư, lưu trữ',
            'Phó Giám đốc phụ trách',
            'UBND tỉnh',
            'Tháng 4',
          ],
          {
            lead: ['Phòng Công chức, viên chức'],
            coordinating: ['Phòng Cải cách hành chính và Văn thư, lưu trữ'],
            deadline: 'month 2026-04-30',
          },
        ),
        task(
          [
            2,
            'Kế hoạch kiểm tra cải cách hành chính năm 2026',
            'Phòng Cải cách hành chính và Văn thư, lưu trữ',
            'Các phòng thuộc Sở',
            'Phó Giám đốc phụ trách',
            'Chủ tịch UBND tỉnh',
            'Trước 28/02',
          ],
          {
            lead: ['Phòng Cải cách hành chính và Văn thư, lưu trữ'],
            coordinating: ['Các phòng thuộc Sở'],
            deadline: 'date 2026-02-28',
          },
        ),
        task(
          [
            3,
            'Chỉ thị tăng cường kỷ luật, kỷ cương hành chính',
            'Phòng Công chức, viên chức',
            null,
            'Giám đốc Sở',
            'Chủ tịch UBND tỉnh',
            'Khi UBND tỉnh yêu cầu',
          ],
          { lead: ['Phòng Công chức, viên chức'], deadline: 'event' },
        ),
      ],
    },
  ],
};

/** A department loses points: one criterion is given more than its most. */
export const tradeDeductions: LabelledSheet = {
  name: 'Điểm trừ Sở Công Thương',
  about:
    'department of trade, points at most, reached and taken away under one heading, one criterion above its most, sum',
  kinds: ['par', 'other'],
  boldHeadings: true,
  errors: ['achieved-above-benchmark'],
  tables: [
    {
      above: [['BẢNG PHÂN TÍCH ĐIỂM TRỪ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CẤP SỞ NĂM 2025'], ['Đơn vị: Sở Công Thương'], []],
      header: [
        [
          'TT',
          'Tiêu chí thành phần',
          'Kết quả chấm năm 2025',
          '<',
          '<',
          'Lý do trừ điểm',
          'Hướng xử lý năm 2026',
          'Giao cho',
          'Xong trong',
        ],
        ['^', '^', 'Thang điểm', 'Điểm đạt', 'Trừ', '^', '^', '^', '^'],
      ],
      columns: ['code', 'title', 'benchmark', 'achieved', null, null, 'task', ['lead', 'implementing'], 'deadline'],
      rows: [
        section(['I', 'CHỈ ĐẠO ĐIỀU HÀNH', null, null, null, null, null, null, null]),
        criterion(
          [
            1,
            'Thực hiện kế hoạch cải cách hành chính năm',
            4,
            3.5,
            0.5,
            '02 nhiệm vụ chậm',
            'Giao ban tiến độ vào tuần cuối tháng',
            'Văn phòng Sở',
            'Hằng tháng',
          ],
          { deadline: 'periodic/ongoing' },
        ),
        criterion(
          [
            2,
            'Sáng kiến, cách làm mới',
            2,
            2.5,
            null,
            null,
            'Đăng ký 02 sáng kiến cấp ngành',
            'Công đoàn Sở',
            'Quý I/2026',
          ],
          { deadline: 'quarter 2026-03-31' },
        ),
        section(['II', 'CẢI CÁCH THỦ TỤC HÀNH CHÍNH', null, null, null, null, null, null, null]),
        criterion(
          [
            3,
            'Tỷ lệ hồ sơ trực tuyến toàn trình',
            6,
            4.2,
            1.8,
            'Doanh nghiệp nhỏ còn nộp giấy',
            'Hỗ trợ tại chỗ ở 05 cụm công nghiệp',
            'Phòng Quản lý thương mại',
            'Tháng 6/2026',
          ],
          { deadline: 'month 2026-06-30' },
        ),
        criterion(
          [
            4,
            'Số hóa kết quả còn hiệu lực',
            5,
            5,
            0,
            null,
            'Duy trì',
            'Phòng Kỹ thuật an toàn và Môi trường',
            'Thường xuyên',
          ],
          { lead: ['Phòng Kỹ thuật an toàn và Môi trường'], deadline: 'ongoing' },
        ),
        total([null, 'Cộng', 17, 15.2, 2.3, null, null, null, null]),
      ],
    },
  ],
};

/** Statistics of a province: surveys, when they are held, when the result is sent, numbers of columns below the header. */
export const surveysOfYear: LabelledSheet = {
  name: 'KH điều tra thống kê',
  about:
    'provincial statistics, surveys with the days of collecting and the day of sending, numbers of columns, a note',
  kinds: ['tasks'],
  tables: [
    {
      above: [['THỐNG KÊ TỈNH LẠC THỦY'], ['BIỂU GIAO NHIỆM VỤ ĐIỀU TRA THỐNG KÊ NĂM 2026'], []],
      header: [
        [
          'Số TT',
          'Cuộc điều tra',
          'Phòng chịu trách nhiệm chính',
          'Đơn vị thu thập',
          'Thời gian thu thập',
          'Hạn gửi kết quả',
          'Ghi chú',
        ],
      ],
      columns: ['code', 'task', 'lead', ['implementing', 'coordinating'], null, 'deadline', null],
      rows: [
        left(['A', 'B', 1, 2, 3, 4, 5]),
        task(
          [
            1,
            'Điều tra lao động việc làm',
            'Phòng Thống kê Xã hội',
            'Các Thống kê cơ sở',
            '01 - 10 hằng tháng',
            'Ngày 15 hằng tháng',
            null,
          ],
          { implementing: ['Các Thống kê cơ sở'], deadline: 'periodic' },
        ),
        task(
          [
            2,
            'Điều tra doanh nghiệp',
            'Phòng Thống kê Kinh tế',
            'Thống kê cơ sở Hưng Hòa; Thống kê cơ sở Bình Lâm',
            '01/4 - 30/5/2026',
            '15/6/2026',
            'Phiếu điện tử',
          ],
          {
            implementing: ['Thống kê cơ sở Hưng Hòa', 'Thống kê cơ sở Bình Lâm'],
            deadline: 'date 2026-06-15',
          },
        ),
        task(
          [
            3,
            'Khảo sát mức sống dân cư',
            'Phòng Thống kê Xã hội',
            'Các Thống kê cơ sở',
            'Kỳ 1: tháng 4; kỳ 2: tháng 9',
            'Kỳ 1: 05/5/2026\nKỳ 2: 05/10/2026',
            null,
          ],
          { implementing: ['Các Thống kê cơ sở'], deadline: 'several/date 2026-10-05' },
        ),
        task(
          [
            4,
            'Báo cáo sơ bộ giá trị tăng thêm 6 tháng',
            'Phòng Tổng hợp',
            null,
            'Tháng 5',
            day('2026-05-25'),
            'Theo lịch phổ biến',
          ],
          { deadline: 'date 2026-05-25' },
        ),
      ],
      below: [['(*) Các cuộc điều tra ngoài kế hoạch thực hiện theo văn bản của Cục Thống kê.']],
    },
  ],
};
