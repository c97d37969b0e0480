import { left, type LabelledSheet, section, task } from '../labels';

/** A water company puts three offices' mails one below the other: each with its own header and its own numbers. */
export const waterCompany: LabelledSheet = {
  name: 'Cấp nước - gom 3 phòng',
  about: "water company, three offices' lists in one table, headers again in other words, numbers that restart",
  tables: [
    {
      above: [['CÔNG TY CỔ PHẦN CẤP NƯỚC'], ['DANH MỤC VIỆC NÂNG MỨC HÀI LÒNG CỦA KHÁCH HÀNG NĂM 2026'], []],
      header: [['STT', 'Nội dung công việc', 'Bộ phận thực hiện', 'Bộ phận phối hợp', 'Thời hạn', 'Ghi chú']],
      columns: ['code', ['task', 'title'], ['lead', 'implementing'], 'coordinating', 'deadline', null],
      rows: [
        section(['A', 'Phòng Kinh doanh gửi']),
        task([1, 'Lắp đồng hồ mới trong 5 ngày từ khi nộp đơn', 'Phòng Kinh doanh', 'Đội Thi công', '31/3/2026'], {
          deadline: 'date 2026-03-31',
        }),
        task(
          [
            2,
            'Thu tiền qua ngân hàng, ví điện tử đạt 80% khách',
            'Phòng Kinh doanh',
            'Phòng Kế toán',
            '12/2026',
            'đang 61%',
          ],
          { deadline: 'month 2026-12-31' },
        ),
        task([3, 'Gọi lại 100% khách than phiền', 'Tổ Chăm sóc khách hàng', null, 'trong ngày'], {
          deadline: 'ongoing/periodic/event/unreadable',
        }),
        section(['B', 'Phòng Kỹ thuật gửi (mail 10/2)']),
        left(['TT', 'CÔNG VIỆC', 'Đơn vị thực hiện', 'Đ/v phối hợp', 'Hạn xong', 'GC']),
        task([1, 'Báo cúp nước trước 24 giờ qua Zalo', 'Phòng Kỹ thuật', 'Tổ Chăm sóc khách hàng', 'thường xuyên'], {
          deadline: 'ongoing',
        }),
        task(
          [
            2,
            'Thay 4 km ống thép cũ đường Lê Lợi',
            'Đội Thi công',
            'UBND phường; Công an phường',
            'quý 3/2026',
            'phải xin phép đào đường',
          ],
          { coordinating: ['UBND phường', 'Công an phường'], deadline: 'quarter 2026-09-30' },
        ),
        task([3, 'Giảm thất thoát nước còn 14%', 'Phòng Kỹ thuật', 'Đội Quản lý mạng', '31/12/2026'], {
          deadline: 'date 2026-12-31',
        }),
        section(['C', 'Phòng Tổ chức gửi']),
        left(['TT', 'CÔNG VIỆC', 'Đơn vị thực hiện', 'Đ/v phối hợp', 'Hạn xong', 'GC']),
        task(
          [
            1,
            'Dạy nhân viên ghi số cách nói với khách',
            'Phòng Tổ chức - Hành chính',
            'Công đoàn',
            '2 đợt: tháng 4 và tháng 9',
          ],
          { lead: ['Phòng Tổ chức - Hành chính'], deadline: 'several/month/periodic 2026-09-30' },
        ),
        task([2, 'May đồng phục, làm thẻ tên', 'Phòng Tổ chức - Hành chính', 'Phòng Kế toán', 'cuối quý I/2026'], {
          deadline: 'quarter/date 2026-03-31',
        }),
        task([5, 'Xử lý người bị khách phản ánh 2 lần', 'Ban Giám đốc', 'Phòng Tổ chức - Hành chính', 'hằng quý'], {
          deadline: 'periodic',
        }),
      ],
      below: [[], ['Tổng số: 9 việc, 3 phòng.']],
    },
  ],
};
