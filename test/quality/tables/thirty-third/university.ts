import { day } from '../../typed-sheet';
import { type LabelledSheet, section, task } from '../labels';

/** A university's quality office follows what it promised after its survey of students. */
export const university: LabelledSheet = {
  name: '33 ĐH sau khảo sát SV',
  about: 'university, divisions shortened, result expected beside state, headings of capitals over the width',
  tables: [
    {
      above: [
        ['TRƯỜNG ĐẠI HỌC - PHÒNG KT&ĐBCL'],
        ['Theo dõi kế hoạch hành động sau khảo sát ý kiến người học năm 2026', '<', '<', '<', '<', '<', '<', '<'],
        [],
      ],
      header: [
        [
          'STT',
          'Nội dung cải tiến',
          'Kết quả mong đợi',
          'Đơn vị phụ trách',
          'Đơn vị phối hợp',
          'Thời hạn',
          'Trạng thái',
          'Ghi chú',
        ],
      ],
      columns: ['code', ['task', 'title'], 'product', 'lead', 'coordinating', 'deadline', null, null],
      rows: [
        section([null, 'HOẠT ĐỘNG GIẢNG DẠY']),
        task(
          [
            1,
            'Cập nhật đề cương học phần theo góp ý SV',
            '100% đề cương khóa 2026',
            'Các khoa',
            'P. ĐT',
            day('2026-07-31'),
            'Đang làm',
            null,
          ],
          {
            lead: ['Các khoa'],
            deadline: 'date 2026-07-31',
          },
        ),
        task(
          [
            2,
            'Phản hồi điểm quá trình trên cổng SV trước khi thi',
            'Quy định mới',
            'P. ĐT',
            'TT CNTT',
            day('2026-05-30'),
            'Hoàn thành',
            null,
          ],
          {
            deadline: 'date 2026-05-30',
          },
        ),
        task(
          [
            3,
            'Dự giờ giảng viên có điểm dưới 3,5',
            'Biên bản dự giờ',
            'P. KT&ĐBCL',
            'Các khoa',
            'Học kỳ I 2026-2027',
            'Chưa đến hạn',
            null,
          ],
          {
            lead: ['P. KT&ĐBCL'],
            coordinating: ['Các khoa'],
            deadline: 'unreadable/event/date/several/year',
          },
        ),
        section([null, 'HỖ TRỢ NGƯỜI HỌC']),
        task(
          [
            4,
            'Cấp giấy xác nhận SV qua cổng trực tuyến',
            'Trả trong 1 ngày',
            'P. CTSV',
            'TT CNTT',
            day('2026-04-15'),
            'Hoàn thành',
            null,
          ],
          {
            deadline: 'date 2026-04-15',
          },
        ),
        task(
          [
            5,
            'Ngày hội việc làm',
            '60 doanh nghiệp',
            'TT HTSV&QHDN',
            'Đoàn TN; Hội SV',
            'Tháng 11/2026',
            'Chưa đến hạn',
            null,
          ],
          {
            lead: ['TT HTSV&QHDN'],
            coordinating: ['Đoàn TN', 'Hội SV'],
            deadline: 'month 2026-11-30',
          },
        ),
        task(
          [
            6,
            'Giải đáp thắc mắc học phí',
            'Trả lời trong 24 giờ',
            'P. KHTC',
            'P. CTSV',
            'Thường xuyên',
            'Đang làm',
            null,
          ],
          {
            deadline: 'ongoing',
          },
        ),
        section([null, 'CƠ SỞ VẬT CHẤT']),
        task(
          [
            7,
            'Thay máy chiếu giảng đường C',
            '18 phòng',
            'P. QTTB',
            'P. KHTC',
            day('2026-08-31'),
            'Đang đấu thầu',
            'chậm 1 tháng',
          ],
          {
            deadline: 'date 2026-08-31',
          },
        ),
        task(
          [8, 'Nâng cấp wifi ký túc xá', '500 Mbps mỗi tầng', 'TT CNTT', 'BQL KTX', 'Quý III/2026', 'Đang làm', null],
          {
            deadline: 'quarter 2026-09-30',
          },
        ),
        task([9, 'Mở cửa thư viện đến 21h', 'Lịch trực', 'TT TT-TV', null, day('2026-03-02'), 'Hoàn thành', null], {
          lead: ['TT TT-TV'],
          deadline: 'date 2026-03-02',
        }),
        task(
          [
            10,
            'Vệ sinh giảng đường 3 lần/ngày',
            'Bảng chấm công ký tên',
            'P. QTTB',
            null,
            'Hằng ngày',
            'Đang làm',
            null,
          ],
          {
            deadline: 'periodic/ongoing',
          },
        ),
      ],
    },
  ],
};
