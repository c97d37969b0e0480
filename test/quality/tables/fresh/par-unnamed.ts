import { criterion, either, total, type LabelledSheet } from '../labels';

/** Points of the PAR INDEX on a sheet whose title does not say so: codes, names and maxima do. */
export const parUnnamed: LabelledSheet = {
  name: 'Sheet1',
  about: 'points of the PAR INDEX under a title that names no index, points of two sources, causes and who mends',
  kinds: ['par', 'other'],
  tables: [
    {
      above: [['BẢNG TỔNG HỢP ĐIỂM NĂM 2023 VÀ NGUYÊN NHÂN MẤT ĐIỂM'], []],
      header: [
        [
          'Mã',
          'Lĩnh vực/Tiêu chí/Tiêu chí thành phần',
          'Điểm tối đa',
          'Điểm tỉnh tự chấm',
          'Điểm Bộ Nội vụ chấm',
          'Điểm bị trừ',
          'Nguyên nhân bị trừ điểm',
          'Cơ quan tham mưu khắc phục',
        ],
      ],
      columns: ['code', 'title', 'benchmark', 'selfAssessed', 'achieved', null, null, 'lead'],
      rows: [
        either('section/criterion', ['1', 'CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CCHC', 9.5, 9, 8.25, 1.25, null, null]),
        criterion(['1.1', 'Kế hoạch cải cách hành chính (CCHC)', 1.5, 1.5, 1.5, 0, null, null]),
        criterion(['1.2', 'Thực hiện chế độ báo cáo CCHC định kỳ', 0.5, 0.5, 0.5, 0, null, null]),
        criterion(['1.3', 'Công tác kiểm tra CCHC', 1.5, 1.5, 1.25, 0.25, 'Xử lý sau kiểm tra 80%', 'Sở Nội vụ']),
        criterion(['1.4', 'Công tác tuyên truyền CCHC', 1, 1, 1, 0, null, null]),
        criterion(['1.5', 'Sáng kiến trong CCHC', 2, 2, 1, 1, 'Chỉ được công nhận 01 sáng kiến', 'Sở Nội vụ']),
        total([null, 'Tổng cộng', 100, 92.5, 88.75, 11.25, null, null]),
      ],
    },
  ],
};

/** A ministry's departments share the points lost: lost points before maxima, points to be won back, two bodies in one column. */
export const lostFirst: LabelledSheet = {
  name: 'Khắc phục mất điểm',
  about: 'a department wins back lost points: lost and expected points, maxima last, who with whom in one column',
  kinds: ['par', 'other'],
  tables: [
    {
      above: [
        ['SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG'],
        ['BIỂU TỔNG HỢP CÁC TIÊU CHÍ BỊ MẤT ĐIỂM CHỈ SỐ CCHC NĂM 2025 VÀ HƯỚNG KHẮC PHỤC NĂM 2026'],
        [],
      ],
      header: [
        [
          'STT',
          'Tiêu chí bị mất điểm',
          'Số điểm',
          '<',
          '<',
          'Phấn đấu năm 2026',
          'Giải pháp khắc phục cụ thể',
          'Phòng, đơn vị\nthực hiện',
          'Hạn hoàn thành',
        ],
        ['^', '^', 'Bị mất', 'Đạt', 'Chuẩn', '^', '^', '^', '^'],
      ],
      columns: ['code', 'title', null, 'achieved', 'benchmark', null, 'task', ['lead', 'implementing'], 'deadline'],
      rows: [
        criterion(
          [
            1,
            'Xử lý vấn đề qua kiểm tra',
            0.25,
            0.75,
            1,
            1,
            'Báo cáo khắc phục sau từng cuộc kiểm tra',
            'Thanh tra Sở',
            'Sau mỗi cuộc kiểm tra 15 ngày',
          ],
          { deadline: 'event/unreadable' },
        ),
        criterion(
          [
            2,
            'Hồ sơ đất đai giải quyết đúng hạn',
            1.2,
            2.8,
            4,
            3.5,
            'Giao ban hồ sơ hằng tuần',
            'Văn phòng Đăng ký đất đai; Phòng Quản lý đất đai',
            'Tháng 6/2026',
          ],
          {
            lead: ['Văn phòng Đăng ký đất đai', 'Phòng Quản lý đất đai'],
            implementing: ['Văn phòng Đăng ký đất đai', 'Phòng Quản lý đất đai'],
            deadline: 'month 2026-06-30',
          },
        ),
        criterion(
          [
            3,
            'Thanh toán trực tuyến nghĩa vụ tài chính',
            0.5,
            1.5,
            2,
            2,
            'Hướng dẫn nộp qua Cổng DVC quốc gia',
            'Các chi nhánh VPĐK',
            'Thường xuyên',
          ],
          { deadline: 'ongoing' },
        ),
        total([null, 'Cộng', 1.95, 5.05, 7, 6.5, null, null, null]),
      ],
    },
  ],
};
