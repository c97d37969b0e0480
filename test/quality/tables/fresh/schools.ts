import { criterion, section, task, type LabelledSheet } from '../labels';
import { day } from '../../typed-sheet';

/** A university mends what assessors found: what is lacking, actions, unit and person in one column, two days. */
export const accreditation: LabelledSheet = {
  name: 'KH cải tiến sau ĐGN',
  about: 'university after external assessment, shortcomings beside actions, faculties by letter, start and end',
  kinds: ['tasks'],
  boldHeadings: true,
  tables: [
    {
      above: [
        ['TRƯỜNG ĐẠI HỌC SÔNG HẬU'],
        ['KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG SAU ĐÁNH GIÁ NGOÀI GIAI ĐOẠN 2025 - 2027'],
        [],
      ],
      header: [
        [
          'Tiêu chí',
          'Tồn tại',
          'Hành động cải tiến',
          'Đơn vị chịu trách nhiệm chính',
          'Đơn vị hỗ trợ',
          'Bắt đầu',
          'Hoàn thành',
          'Kết quả cần đạt',
        ],
      ],
      columns: ['code', null, 'task', 'lead', 'coordinating', null, 'deadline', 'product'],
      rows: [
        section(['Tiêu chuẩn 3. Lãnh đạo và quản lý', '<', '<', '<', '<', '<', '<', '<'], {
          code: null,
          title: 'Tiêu chuẩn 3. Lãnh đạo và quản lý',
        }),
        task(
          [
            '3.2',
            'Chưa rà soát quy chế định kỳ',
            'Rà soát toàn bộ quy chế nội bộ',
            'P. TC-HC',
            'K. Luật, K. Kinh tế',
            day('2025-09-01'),
            day('2025-12-31'),
            'Báo cáo rà soát',
          ],
          { code: '3.2', coordinating: ['K. Luật', 'K. Kinh tế'], deadline: 'date 2025-12-31' },
        ),
        task(
          [
            '3.4',
            'Khảo sát chưa đủ đối tượng',
            'Khảo sát cựu sinh viên và nhà tuyển dụng',
            'TT. ĐBCL',
            'Các khoa; P. CTSV',
            day('2026-01-05'),
            day('2026-06-30'),
            'Dữ liệu khảo sát',
          ],
          { code: '3.4', coordinating: ['Các khoa', 'P. CTSV'], deadline: 'date 2026-06-30' },
        ),
        section(['Tiêu chuẩn 7. Cơ sở vật chất', '<', '<', '<', '<', '<', '<', '<'], {
          code: null,
          title: 'Tiêu chuẩn 7. Cơ sở vật chất',
        }),
        task(
          [
            '7.1',
            'Thiết bị phòng thí nghiệm xuống cấp',
            'Thay thiết bị phòng thí nghiệm hóa',
            'P. QTTB',
            'K. Hóa học; P. KH-TC',
            day('2026-03-01'),
            day('2027-03-31'),
            'Biên bản nghiệm thu',
          ],
          { code: '7.1', coordinating: ['K. Hóa học', 'P. KH-TC'], deadline: 'date 2027-03-31' },
        ),
      ],
    },
  ],
};

/** Schools of a ward score themselves on safety: standards with points as headings, evidence, marks in words beside. */
export const safeSchool: LabelledSheet = {
  name: 'Tự ĐG trường',
  about: 'self-scoring of a school, standards as headings with their points, evidence, points typed with a comma',
  kinds: ['other'],
  boldHeadings: true,
  tables: [
    {
      above: [
        ['PHÒNG VĂN HÓA - XÃ HỘI PHƯỜNG AN KHÁNH'],
        ['PHIẾU TỰ ĐÁNH GIÁ MỨC ĐỘ CHUYỂN ĐỔI SỐ CƠ SỞ GIÁO DỤC'],
        ['Năm học 2025 - 2026'],
        [],
      ],
      header: [
        [
          'TT',
          'Tiêu chí',
          'Điểm tối đa của tiêu chí',
          'Điểm tự đánh giá của trường',
          'Mức độ',
          'Minh chứng',
          'Hướng khắc phục',
        ],
      ],
      columns: ['code', 'title', 'benchmark', 'selfAssessed', null, ['product', 'method', null], ['task', null]],
      rows: [
        criterion(['1', 'Chuyển đổi số trong dạy học', '60', '47,5', null, null, null]),
        criterion(['1.1', 'Kế hoạch dạy học trực tuyến', '10', '10', 'Mức 3', 'Kế hoạch số 12', null]),
        criterion([
          '1.2',
          'Kho học liệu số',
          '30',
          '22,5',
          'Mức 2',
          'Đường dẫn kho học liệu',
          'Bổ sung học liệu khối 4',
        ]),
        criterion(['1.3', 'Kiểm tra trên máy tính', '20', '15', 'Mức 2', 'Biên bản kiểm tra', 'Trang bị thêm 20 máy']),
        criterion(['2', 'Chuyển đổi số trong quản trị', '40', '36', null, null, null]),
        criterion(['2.1', 'Học bạ số', '20', '20', 'Mức 3', 'Dữ liệu học bạ', null]),
        criterion(['2.2', 'Thu phí không dùng tiền mặt', '20', '16', 'Mức 2', 'Báo cáo thu', 'Phối hợp ngân hàng']),
      ],
    },
  ],
};
