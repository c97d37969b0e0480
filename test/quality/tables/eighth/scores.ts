import { criterion, either, task, total, type LabelledSheet } from '../labels';

/** PAPI beside the best of the country: several columns of points, ranks, an appraisal in words, who is asked. */
export const papiBest: LabelledSheet = {
  name: 'PAPI so sánh',
  about:
    'PAPI of two years beside the best and the mean of the country, ranks, an appraisal in words, bodies that answer',
  kinds: ['papi'],
  tables: [
    {
      above: [['PHÂN TÍCH CHỈ SỐ PAPI NĂM 2025 VÀ NHIỆM VỤ NÂNG CAO NĂM 2026'], []],
      header: [
        [
          'Số TT',
          'Chỉ số thành phần',
          'Điểm năm 2024',
          'Điểm năm 2025',
          'Trung bình cả nước',
          'Tỉnh cao nhất',
          'Thứ hạng',
          'Đánh giá',
          'Nhiệm vụ',
          'Cơ quan theo dõi, tham mưu',
        ],
      ],
      columns: ['code', 'title', null, 'achieved', null, null, null, null, 'task', 'lead'],
      rows: [
        criterion([
          1,
          'Tham gia của người dân ở cấp cơ sở',
          4.9,
          5.02,
          4.95,
          5.6,
          '12/34',
          'Trung bình cao',
          'Công khai việc bầu trưởng ấp',
          'Sở Nội vụ',
        ]),
        criterion(
          [
            2,
            'Công khai, minh bạch',
            5.1,
            5.05,
            5.2,
            5.9,
            '25/34',
            'Thấp',
            'Niêm yết bảng giá đất',
            'Sở Nông nghiệp và Môi trường',
          ],
          { lead: ['Sở Nông nghiệp và Môi trường'] },
        ),
        criterion(
          [
            3,
            'Quản trị điện tử',
            3.2,
            3.41,
            3.3,
            4.1,
            '10/34',
            'Khá',
            'Mở rộng dịch vụ công',
            'Sở Khoa học và Công nghệ',
          ],
          { lead: ['Sở Khoa học và Công nghệ'] },
        ),
      ],
    },
  ],
};

/** A department scores its units: maxima in the names, two scores, parts by roman numbers, a sum below. */
export const maximaInNames: LabelledSheet = {
  name: 'Chấm đơn vị',
  about: 'scores of a unit, maxima in parentheses behind the names, own and appraised points, remarks',
  kinds: ['other', 'par'],
  boldHeadings: true,
  tables: [
    {
      above: [
        ['BẢNG CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH CÁC ĐƠN VỊ TRỰC THUỘC SỞ NĂM 2025'],
        ['Đơn vị: Trung tâm Kiểm nghiệm'],
        [],
      ],
      header: [['STT', 'Tiêu chí đánh giá', 'Đơn vị tự chấm', 'Tổ thẩm định chấm', 'Lý do điều chỉnh']],
      columns: ['code', 'title', 'selfAssessed', 'achieved', null],
      rows: [
        either('section/criterion', ['I', 'Công tác chỉ đạo (30 điểm)', 28, 26, null]),
        criterion([1, 'Kế hoạch, báo cáo (10 điểm)', 10, 9, 'Báo cáo quý II chậm']),
        criterion([2, 'Kiểm tra nội bộ (20 điểm)', 18, 17, null]),
        either('section/criterion', ['II', 'Cải cách thủ tục (20 điểm)', 20, 19, null]),
        criterion([1, 'Trả kết quả đúng hạn (20 điểm)', 20, 19, 'Có 02 hồ sơ trễ']),
        total([null, 'Tổng cộng', 48, 45, null]),
      ],
    },
  ],
};

/** New-rural criteria by what is reached or not, what is missing and who mends it until when. */
export const reachedOrNot: LabelledSheet = {
  name: 'Rà soát NTM',
  about: 'new-rural criteria, reached or not in words, what is missing, who mends it, abbreviations of bodies',
  kinds: ['tasks', 'other'],
  tables: [
    {
      above: [['KẾT QUẢ RÀ SOÁT BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI GIAI ĐOẠN 2026 - 2030'], ['Xã Phương Bình'], []],
      header: [
        [
          'TT',
          'Tên tiêu chí',
          'Nội dung tiêu chí',
          'Quy định',
          'Kết quả thực hiện',
          'Tự đánh giá',
          'Phần việc còn lại',
          'Phân công phụ trách',
          'Thời gian hoàn thành',
        ],
      ],
      columns: [
        'code',
        ['title', null],
        ['title', 'task', null],
        null,
        null,
        null,
        'task',
        ['lead', 'implementing'],
        'deadline',
      ],
      rows: [
        either(
          'criterion/task',
          [
            1,
            'Quy hoạch',
            'Có quy hoạch chung được duyệt',
            'Đạt',
            'Đã phê duyệt',
            'Đạt',
            'Công bố quy hoạch',
            'Phòng Kinh tế',
            'Tháng 4/2026',
          ],
          { deadline: 'month 2026-04-30' },
        ),
        either(
          'criterion/task',
          [
            2,
            'Giao thông',
            'Tỷ lệ đường xã được cứng hóa',
            '100%',
            '92%',
            'Chưa đạt',
            'Bê tông hóa 4 km',
            'Ban QLDA xã',
            'Quý III/2026',
          ],
          { deadline: 'quarter 2026-09-30' },
        ),
        either(
          'criterion/task',
          [
            3,
            'Y tế',
            'Tỷ lệ người dân có sổ sức khỏe điện tử',
            '≥ 90%',
            '81%',
            'Chưa đạt',
            'Lập sổ tại các ấp',
            'Trạm Y tế xã',
            '30/11/2026',
          ],
          { deadline: 'date 2026-11-30' },
        ),
      ],
    },
  ],
};

/** Points of service quality by groups: maxima and points with a comma as text, group sums as rows in between, who mends. */
export const serviceQuality: LabelledSheet = {
  name: '766 của sở',
  about:
    'service quality of a department, points as text with a comma, sums of groups in rows, measures and short deadlines',
  kinds: ['csc', 'other'],
  boldHeadings: true,
  tables: [
    {
      above: [['KẾT QUẢ BỘ CHỈ SỐ PHỤC VỤ NGƯỜI DÂN, DOANH NGHIỆP (QUYẾT ĐỊNH 766/QĐ-TTg)'], ['Tháng 6/2026'], []],
      header: [
        [
          'TT',
          'Nhóm chỉ số',
          'Điểm tối đa',
          'Điểm tháng 5',
          'Điểm tháng 6',
          'Tăng/giảm',
          'Biện pháp',
          'Bộ phận thực hiện',
          'Hạn',
        ],
      ],
      columns: ['code', 'title', 'benchmark', null, 'achieved', null, 'task', ['implementing', 'lead'], 'deadline'],
      rows: [
        criterion(
          [
            '1',
            'Công khai, minh bạch',
            '18',
            '15,5',
            '16,2',
            '0,7',
            'Cập nhật quyết định công bố',
            'Văn phòng',
            '15/7',
          ],
          { deadline: 'date 2026-07-15' },
        ),
        criterion(
          [
            '2',
            'Tiến độ giải quyết',
            '20',
            '18,9',
            '19,1',
            '0,2',
            'Nhắc hồ sơ sắp đến hạn',
            'Bộ phận Một cửa',
            'Hằng ngày',
          ],
          { deadline: 'periodic/ongoing' },
        ),
        criterion(
          [
            '3',
            'Số hóa hồ sơ',
            '22',
            '17',
            '16,4',
            '-0,6',
            'Số hóa ngay khi tiếp nhận',
            'Bộ phận Một cửa',
            'Thường xuyên',
          ],
          { deadline: 'ongoing' },
        ),
        total([null, 'Tổng', '60', '51,4', '51,7', '0,3', null, null, null]),
      ],
    },
  ],
};

/** Works that bodies enrol for a congress: what, who enrols, how large, how long, money by source. */
export const enrolled: LabelledSheet = {
  name: 'Công trình chào mừng',
  about: 'works enrolled for a congress, who enrols, size, span of time, money of two sources',
  kinds: ['tasks'],
  tables: [
    {
      above: [['ĐẢNG BỘ PHƯỜNG CÁI KHẾ'], ['ĐĂNG KÝ CÔNG TRÌNH, PHẦN VIỆC CHÀO MỪNG ĐẠI HỘI'], []],
      header: [
        [
          'STT',
          'Tên công trình, phần việc',
          'Đơn vị đăng ký thực hiện',
          'Quy mô',
          'Thời gian thực hiện',
          'Kinh phí (triệu đồng)',
          '<',
        ],
        ['^', '^', '^', '^', '^', 'Ngân sách', 'Xã hội hóa'],
      ],
      columns: ['code', ['task', 'title'], ['implementing', 'lead'], null, 'deadline', null, null],
      rows: [
        task([1, 'Lắp camera an ninh tuyến hẻm', 'Công an phường', '12 camera', 'Từ 01/3 - 30/4/2026', 60, 40], {
          deadline: 'date 2026-04-30',
        }),
        task([2, 'Sơn lại tường rào trường học', 'Đoàn Thanh niên phường', '500 m2', 'Tháng 5/2026', null, 15], {
          deadline: 'month 2026-05-31',
        }),
        task([3, 'Tặng máy tính cho học sinh nghèo', 'Hội Khuyến học phường', '10 bộ', 'Trước 05/9/2026', null, 90], {
          deadline: 'date 2026-09-05',
        }),
      ],
    },
  ],
};
