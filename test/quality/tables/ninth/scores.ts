import { criterion, either, task, total, type LabelledSheet } from '../labels';

/** A ministry's own index: codes that Excel made numbers of, points of the inquiry beside those of the council. */
export const ministryIndex: LabelledSheet = {
  name: 'CCHC bộ',
  about: 'index of a ministry, codes that are numbers, points by inquiry apart, own and council points, sums first',
  kinds: ['par', 'other'],
  boldHeadings: true,
  tables: [
    {
      above: [['BẢNG CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CÁC CỤC NĂM 2025'], []],
      header: [
        [
          'Mã',
          'Lĩnh vực/tiêu chí',
          'Điểm tối đa',
          'Cục tự đánh giá',
          'Điểm điều tra XHH',
          'Điểm HĐTĐ đánh giá',
          'Ghi chú',
        ],
      ],
      columns: ['code', 'title', 'benchmark', 'selfAssessed', null, 'achieved', 'note'],
      rows: [
        criterion([1, 'Chỉ đạo, điều hành', 8, 7.5, null, 7, null]),
        criterion([1.1, 'Kế hoạch cải cách hành chính', 3, 3, null, 3, null], { code: '1.1' }),
        criterion([1.2, 'Sáng kiến', 5, 4.5, null, 4, 'Thiếu minh chứng'], { code: '1.2' }),
        criterion([2, 'Cải cách thể chế', 6, 5.5, null, 5, null]),
        criterion([2.1, 'Theo dõi thi hành pháp luật', 6, 5.5, null, 5, null], { code: '2.1' }),
        total([null, 'Tổng', 14, 13, null, 12, null]),
      ],
    },
  ],
};

/** Satisfaction by factor: shares beside the mean of the province, several measures in one cell with as many bodies. */
export const sipasLines: LabelledSheet = {
  name: 'SIPAS nhiều dòng',
  about: 'satisfaction by factor, shares beside the mean of the province, numbered measures over lines in one cell',
  kinds: ['sipas', 'other'],
  tables: [
    {
      above: [['KẾ HOẠCH CẢI THIỆN CHỈ SỐ HÀI LÒNG (SIPAS) NĂM 2026'], []],
      header: [
        [
          'STT',
          'Yếu tố',
          'Mức độ hài lòng năm 2025',
          'Trung bình tỉnh',
          'Chênh lệch',
          'Giải pháp',
          'Chủ trì',
          'Thời hạn',
        ],
      ],
      columns: ['code', 'title', ['achieved', null], null, null, 'task', 'lead', 'deadline'],
      rows: [
        either(
          'criterion/task',
          [
            1,
            'Tiếp cận dịch vụ',
            '82,5%',
            '84,1%',
            '-1,6%',
            '1. Bổ sung ghế chờ\n2. Lắp biển chỉ dẫn',
            'Văn phòng HĐND và UBND phường',
            'Quý I/2026',
          ],
          { deadline: 'quarter 2026-03-31' },
        ),
        either(
          'criterion/task',
          [
            2,
            'Thủ tục hành chính',
            '85,0%',
            '84,8%',
            '0,2%',
            'Rà soát, cắt giảm giấy tờ',
            'Trung tâm Phục vụ hành chính công',
            'Quý II/2026',
          ],
          { deadline: 'quarter 2026-06-30' },
        ),
        either(
          'criterion/task',
          [
            3,
            'Công chức',
            '80,3%',
            '83,9%',
            '-3,6%',
            '1. Tập huấn giao tiếp\n2. Chấm điểm hằng tháng',
            'Phòng Văn hóa - Xã hội',
            'Cả năm',
          ],
          { deadline: 'year/ongoing' },
        ),
      ],
    },
  ],
};

/** A digital index whose pillars are headings with points, maxima right of the points, losses, who mends and until when. */
export const digitalPillars: LabelledSheet = {
  name: 'DTI trụ cột',
  about: 'digital index of a department, pillars with points, losses beside, officials and divisions, terms in short',
  kinds: ['dti', 'other'],
  boldHeadings: true,
  tables: [
    {
      above: [['SỞ TƯ PHÁP'], ['CHỈ SỐ CHUYỂN ĐỔI SỐ (DTI) NĂM 2025 VÀ PHÂN CÔNG KHẮC PHỤC'], []],
      header: [
        [
          'TT',
          'Trụ cột/chỉ số',
          'Thang điểm',
          'Điểm 2025',
          'Điểm còn thiếu',
          'Công việc phải làm',
          'Công chức phụ trách',
          'Phòng phụ trách',
          'Hạn chót',
        ],
      ],
      columns: ['code', 'title', 'benchmark', 'achieved', null, 'task', null, 'lead', 'deadline'],
      rows: [
        either('section/criterion', ['I', 'Nhận thức số', 100, 80, 20, null, null, null, null]),
        criterion(
          [
            '1',
            'Người đứng đầu chủ trì họp chuyên đề',
            50,
            40,
            10,
            'Họp mỗi quý một lần',
            'Nguyễn Văn A',
            'Văn phòng Sở',
            '31/12/2026',
          ],
          { deadline: 'date 2026-12-31' },
        ),
        criterion(
          [
            '2',
            'Chuyên mục trên trang thông tin',
            50,
            40,
            10,
            'Cập nhật hằng tuần',
            'Trần Thị B',
            'Phòng Phổ biến, giáo dục pháp luật',
            'Thường xuyên',
          ],
          {
            lead: ['Phòng Phổ biến, giáo dục pháp luật'],
            deadline: 'ongoing',
          },
        ),
        either('section/criterion', ['II', 'Hoạt động số', 200, 150, 50, null, null, null, null]),
        criterion(
          [
            '1',
            'Hồ sơ trực tuyến toàn trình',
            200,
            150,
            50,
            'Hướng dẫn tổ chức hành nghề',
            'Lê Văn C',
            'Phòng Bổ trợ tư pháp',
            '30/9/2026',
          ],
          { deadline: 'date 2026-09-30' },
        ),
      ],
    },
  ],
};

/** Courses of a year: what, for whom, how many, when, who holds them. */
export const courses: LabelledSheet = {
  name: 'KH bồi dưỡng',
  about: 'courses of a province, for whom and how many, who holds them with whom, when, money',
  kinds: ['tasks'],
  tables: [
    {
      above: [['KẾ HOẠCH ĐÀO TẠO, BỒI DƯỠNG CÁN BỘ, CÔNG CHỨC NĂM 2026'], []],
      header: [
        [
          'STT',
          'Tên lớp',
          'Đối tượng',
          'Số lớp',
          'Số học viên',
          'Cơ quan chủ trì',
          'Cơ quan phối hợp',
          'Thời gian mở lớp',
          'Kinh phí (nghìn đồng)',
        ],
      ],
      columns: ['code', ['task', 'title'], null, null, null, 'lead', 'coordinating', 'deadline', null],
      rows: [
        task(
          [
            1,
            'Kỹ năng số cho lãnh đạo cấp xã',
            'Lãnh đạo UBND cấp xã',
            3,
            150,
            'Sở Nội vụ',
            'Trường Chính trị tỉnh',
            'Quý II/2026',
            180000,
          ],
          { deadline: 'quarter 2026-06-30' },
        ),
        task(
          [
            2,
            'Nghiệp vụ một cửa',
            'Công chức một cửa',
            4,
            240,
            'Văn phòng UBND tỉnh',
            'Sở Nội vụ',
            'Tháng 7/2026',
            150000,
          ],
          { deadline: 'month 2026-07-31' },
        ),
        task(
          [
            3,
            'An toàn thông tin',
            'Quản trị mạng',
            1,
            60,
            'Công an tỉnh',
            'Sở Khoa học và Công nghệ',
            'Tháng 9/2026',
            90000,
          ],
          { coordinating: ['Sở Khoa học và Công nghệ'], deadline: 'month 2026-09-30' },
        ),
      ],
    },
  ],
};
