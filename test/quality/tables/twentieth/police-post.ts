import { criterion, type LabelledSheet, section } from '../labels';

/** A commune's police: what is reached of what can be reached in one cell, points lost with a minus. */
export const policePost: LabelledSheet = {
  name: 'CAX - Đề án 06, CCHC',
  about: "commune's police, points as 1,5/2 in one cell, points lost with a minus, ranks and short names",
  tables: [
    {
      above: [['CÔNG AN XÃ TRUNG NGHĨA'], ['BẢNG RÀ TIÊU CHÍ CCHC, ĐỀ ÁN 06 MẤT ĐIỂM VÀ CÁCH GỠ NĂM 2026'], []],
      header: [
        [
          'TT',
          'Tên tiêu chí',
          'Điểm\n(đạt/tối đa)',
          'Mất',
          'Biện pháp, việc làm',
          'CB phụ trách',
          'Phối hợp',
          'T.gian xong',
        ],
      ],
      columns: [
        'code',
        'title',
        ['achieved', 'selfAssessed', 'benchmark', null],
        null,
        'task',
        ['lead', 'implementing'],
        'coordinating',
        'deadline',
      ],
      rows: [
        section([null, 'TTHC lĩnh vực cư trú, căn cước']),
        criterion(
          [
            '1',
            'Hồ sơ cư trú nộp trực tuyến',
            '1,5/2',
            '-0,5',
            'Cài sẵn VNeID ở nhà văn hóa thôn',
            'CSKV',
            'Tổ CNSCĐ',
            '30/6',
          ],
          { deadline: 'date 2026-06-30' },
        ),
        criterion(['2', 'Trả kết quả cư trú đúng hẹn', '2/2', 0, 'Giữ như cũ', 'CB tiếp dân', null, 'thường xuyên'], {
          deadline: 'ongoing',
        }),
        criterion(
          [
            '3',
            'Căn cước cho trẻ dưới 14 tuổi',
            '0,75/1',
            '-0,25',
            'Về 3 trường làm lưu động',
            'Phó Trưởng CAX',
            'Trường TH; Trường MN',
            '1/6',
          ],
          { coordinating: ['Trường TH', 'Trường MN'], deadline: 'date 2026-06-01' },
        ),
        section([null, 'Định danh điện tử']),
        criterion(
          [
            '4',
            'Kích hoạt tài khoản mức 2',
            '1/2',
            '-1',
            'Đi từng ngõ, từng nhà buổi tối',
            'CSKV',
            'ANTT cơ sở, Đoàn xã',
            'xong trước 19/8',
          ],
          { coordinating: ['ANTT cơ sở', 'Đoàn xã'], deadline: 'date 2026-08-19' },
        ),
        criterion(
          [
            '5',
            'Chi trả an sinh qua tài khoản',
            '0,5/1',
            '-0,5',
            'Đối chiếu danh sách với phòng VHXH',
            'CB tổng hợp',
            'Phòng VHXH',
            'T9/2026',
          ],
          { deadline: 'month 2026-09-30' },
        ),
        criterion(
          [
            '6',
            'Làm sạch dữ liệu dân cư',
            '2/3',
            '-1',
            'Gọi điện từng hộ sai thông tin',
            'CSKV',
            'Tư pháp xã',
            'hằng tháng, trước ngày 25',
          ],
          { deadline: 'periodic' },
        ),
        section([null, 'Thái độ phục vụ (dân chấm)']),
        criterion(
          [
            '8',
            'Dân hài lòng khi đến trụ sở',
            '1,8/2',
            '-0,2',
            'Mời nước, hướng dẫn một lần cho đủ',
            'CB tiếp dân',
            'VP UBND xã',
            'cả năm',
          ],
          { deadline: 'ongoing/year' },
        ),
        criterion(
          [
            '9',
            'Trả lời phản ánh trên cổng',
            '1/1',
            0,
            'Có trực ngày nghỉ',
            'Trực ban',
            null,
            'trong 24 giờ từ khi nhận',
          ],
          { deadline: 'event/ongoing/unreadable/periodic' },
        ),
      ],
      below: [[], ['CSKV: cảnh sát khu vực; CB: cán bộ; CAX: Công an xã']],
    },
  ],
};
