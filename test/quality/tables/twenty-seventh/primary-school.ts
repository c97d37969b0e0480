import { type LabelledSheet, section, task } from '../labels';

/** A primary school: several lines in a cell, teachers by their work, days of a school year, headings in the first column. */
export const primarySchool: LabelledSheet = {
  name: '27 TH chuyển đổi số 26-27',
  about: 'primary school, no numbers, several lines in a cell, teachers by their work, a school year over two years',
  tables: [
    {
      above: [['Trường Tiểu học - việc chuyển đổi số năm học 2026-2027'], []],
      header: [['Nội dung', 'Người làm', 'Hỗ trợ', 'Thời gian', 'Sản phẩm nộp', 'Ghi chú']],
      columns: [['task', 'title'], ['lead', 'implementing'], 'coordinating', 'deadline', 'product', null],
      rows: [
        section(['DẠY HỌC', '<', '<', '<', '<', '<']),
        task(
          [
            'Soạn bài giảng điện tử\n- mỗi GV 2 bài/kỳ\n- nộp vào kho chung',
            'Giáo viên các khối',
            'GV Tin học',
            'HK1: 25/12/2026\nHK2: 10/5/2027',
            'Link kho học liệu',
            null,
          ],
          { deadline: 'several/date/periodic 2027-05-10' },
        ),
        task(
          [
            'Kiểm tra cuối kỳ trên máy khối 4, 5',
            'Cô hiệu phó',
            'GV Tin học, GV chủ nhiệm',
            'Tháng 12/2026',
            'Bảng điểm',
            'phòng máy có 28 máy',
          ],
          { coordinating: ['GV Tin học', 'GV chủ nhiệm'], deadline: 'month 2026-12-31' },
        ),
        task(['Học bạ số', 'GV chủ nhiệm', 'Văn phòng', '31/5/2027', 'Học bạ có ký số', null], {
          deadline: 'date 2027-05-31',
        }),
        section(['QUẢN LÝ', '<', '<', '<', '<', '<']),
        task(
          [
            'Sổ liên lạc điện tử, không thu tiền',
            'Tổng phụ trách Đội',
            'Ban đại diện CMHS',
            'Từ 05/9/2026',
            null,
            null,
          ],
          { deadline: 'date/event/ongoing' },
        ),
        task(
          [
            'Thu tiền ăn qua ngân hàng',
            'Kế toán',
            'Ngân hàng',
            'hằng tháng',
            'Sao kê',
            'còn 40 phụ huynh nộp tiền mặt',
          ],
          { deadline: 'periodic' },
        ),
        task(['Nhận hồ sơ lớp 1 trực tuyến', 'Văn thư', 'Công an xã', '01/7 - 31/7/2027', 'Danh sách lớp 1', null], {
          deadline: 'date/several 2027-07-31',
        }),
        task(
          ['Tập huấn AI cho giáo viên', 'Thầy hiệu trưởng', 'Viettel', 'trước 20/11/2026', 'Ảnh, danh sách ký', null],
          { deadline: 'date 2026-11-20' },
        ),
        section(['HỎI Ý KIẾN PHỤ HUYNH', '<', '<', '<', '<', '<']),
        task(['Gửi phiếu Google cho phụ huynh', 'GV chủ nhiệm', null, 'Tuần 2 tháng 4/2027', 'Biểu đồ kết quả', null], {
          deadline: 'month/date/event',
        }),
        task(
          ['Sửa những điểm phụ huynh chê', 'Thầy hiệu trưởng', 'Công đoàn', 'Hè 2027', null, 'năm trước: nhà vệ sinh'],
          { deadline: 'event/unreadable/date/year' },
        ),
      ],
    },
  ],
};
