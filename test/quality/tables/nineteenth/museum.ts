import { task, type LabelledSheet } from '../labels';

/** A library and a museum under one roof: a short table that starts in B2, no numbers, "nt" for the same again. */
export const libraryMuseum: LabelledSheet = {
  name: 'Thư viện - Bảo tàng (SIPAS)',
  about: 'library and museum: no numbers, the work first, "nt" and "như trên" for what stands above, "-" for nobody',
  at: 'B2',
  tables: [
    {
      above: [['Việc phải làm để bạn đọc, khách tham quan hài lòng hơn - năm 2026'], []],
      header: [['Công việc', 'Bộ phận chủ trì', 'Bộ phận phối hợp', 'Xong trước', 'Cho ra kết quả gì']],
      columns: [['title', 'task'], 'lead', 'coordinating', 'deadline', 'product'],
      rows: [
        task(['Cấp thẻ bạn đọc qua mạng', 'Phòng Phục vụ bạn đọc', 'Tổ Tin học', '31/3/2026', 'Trang đăng ký thẻ'], {
          deadline: 'date 2026-03-31',
        }),
        task(['Số hóa 500 tài liệu địa chí', 'Tổ Tin học', 'Phòng Địa chí', '30/10/2026', 'Kho tài liệu số'], {
          deadline: 'date 2026-10-30',
        }),
        task(
          [
            'Gắn mã QR thuyết minh cho 60 hiện vật',
            'Phòng Trưng bày',
            'Tổ Tin học',
            '18/5/2026',
            'Mã QR, bài thuyết minh',
          ],
          {
            deadline: 'date 2026-05-18',
          },
        ),
        task(['Thuyết minh bằng tiếng Anh', 'nt', 'Đoàn Thanh niên cơ sở', '30/6/2026', 'Tệp âm thanh'], {
          lead: ['Phòng Trưng bày'],
          deadline: 'date 2026-06-30',
        }),
        task(['Lối đi cho xe lăn', 'Phòng Hành chính', '-', '15/8/2026', 'Lối đi, nhà vệ sinh'], {
          coordinating: [],
          deadline: 'date 2026-08-15',
        }),
        task(['Sửa điều hòa phòng đọc', 'nt', '-', '30/4/2026', 'Biên bản nghiệm thu'], {
          coordinating: [],
          lead: ['Phòng Hành chính'],
          deadline: 'date 2026-04-30',
        }),
        task(['Mở cửa thêm tối thứ Bảy', 'Phòng Phục vụ bạn đọc', 'Phòng Hành chính', '01/6/2026', 'Thông báo'], {
          deadline: 'date 2026-06-01',
        }),
        task(
          [
            'Xe thư viện lưu động về 20 trường',
            'Phòng Phục vụ bạn đọc',
            'Các trường học',
            '31/12/2026',
            'Lịch chạy xe',
          ],
          {
            deadline: 'date 2026-12-31',
          },
        ),
        task(
          ['Phát phiếu hỏi ý kiến bạn đọc, khách', 'như trên', 'Phòng Trưng bày', '30/11/2026', 'Bảng tổng hợp phiếu'],
          {
            lead: ['Phòng Phục vụ bạn đọc'],
            deadline: 'date 2026-11-30',
          },
        ),
      ],
    },
  ],
};
