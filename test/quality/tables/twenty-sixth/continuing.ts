import { type LabelledSheet, section, task } from '../labels';

/** A centre of continuing education: quarters as headings over the whole width, days within them. */
export const continuing: LabelledSheet = {
  name: '26 GDNN-GDTX theo quý',
  about: 'centre of continuing education, quarters as merged headings, days within them, who checks beside who does',
  tables: [
    {
      above: [['TRUNG TÂM GDNN - GDTX SỐ 2'], ['LỊCH THỰC HIỆN KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH, CHUYỂN ĐỔI SỐ 2026'], []],
      header: [['TT', 'Công việc', 'Sản phẩm', 'Người làm', 'Người kiểm', 'Hạn cuối', 'KQ']],
      columns: ['code', ['task', 'title'], 'product', ['lead', 'implementing'], null, 'deadline', [null, 'achieved']],
      rows: [
        section(['QUÝ I', '<', '<', '<', '<', '<', '<'], { code: null, title: 'QUÝ I' }),
        task([1, 'Kế hoạch CCHC của Trung tâm', 'Kế hoạch', 'Tổ HC', 'PGĐ', '25/01', 'x'], {
          deadline: 'date 2026-01-25',
        }),
        task([2, 'Rà quy chế chi tiêu nội bộ', 'Quy chế mới', 'Kế toán', 'GĐ', '10/02', 'x'], {
          deadline: 'date 2026-02-10',
        }),
        task([3, 'Đưa lịch học, điểm thi lên app', 'App chạy', 'Tổ Giáo vụ', 'PGĐ', '31/03', 'x'], {
          deadline: 'date 2026-03-31',
        }),
        section(['QUÝ II', '<', '<', '<', '<', '<', '<'], { code: null, title: 'QUÝ II' }),
        task([4, 'Ký số giáo án, sổ đầu bài', '100% GV ký', 'Các tổ bộ môn', 'Tổ Giáo vụ', '30/04', 'chưa'], {
          deadline: 'date 2026-04-30',
        }),
        task([5, 'Hỏi ý kiến học viên nghề ngắn hạn', 'Bảng tổng hợp', 'Tổ Tuyển sinh', 'PGĐ', '15/06', null], {
          deadline: 'date 2026-06-15',
        }),
        section(['QUÝ III', '<', '<', '<', '<', '<', '<'], { code: null, title: 'QUÝ III' }),
        task([6, 'Tuyển sinh trực tuyến lớp 10', 'Danh sách', 'Tổ Tuyển sinh', 'GĐ', '15/08', null], {
          deadline: 'date 2026-08-15',
        }),
        task([7, 'Thanh lý máy tính hỏng', 'Biên bản', 'Kế toán, Tổ HC', 'GĐ', '30/09', null], {
          lead: ['Kế toán', 'Tổ HC'],
          deadline: 'date 2026-09-30',
        }),
        section(['QUÝ IV', '<', '<', '<', '<', '<', '<'], { code: null, title: 'QUÝ IV' }),
        task([8, 'Tự chấm điểm CCHC', 'Bảng điểm', 'Tổ HC', 'PGĐ', '20/11', null], { deadline: 'date 2026-11-20' }),
        task([9, 'Báo cáo năm', 'Báo cáo', 'Tổ HC', 'GĐ', '10/12', null], { deadline: 'date 2026-12-10' }),
      ],
      below: [[], ['HC: hành chính; x: đã xong']],
    },
  ],
};
