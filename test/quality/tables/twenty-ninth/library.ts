import { type LabelledSheet, rule, section, task } from '../labels';

/** A provincial library: what was asked, answered by whom, in sentences; who helps often left blank. */
export const library: LabelledSheet = {
  name: '29 Thư viện - sổ việc',
  about:
    'provincial library, a book of work with the day it was written down beside the day due, departments and a person, remarks between rows, numbers missing in places',
  tables: [
    {
      above: [['THƯ VIỆN TỈNH'], ['Sổ việc cải thiện sự hài lòng bạn đọc 2026 - bắt đầu ghi 05/01/2026'], []],
      header: [['Ghi ngày', 'Số', 'Phải làm', 'Giao', 'Nhờ thêm', 'Hẹn xong', 'Có gì để xem', 'Đến đâu rồi']],
      columns: [null, 'code', ['task', 'title'], 'lead', 'coordinating', 'deadline', ['product', null], null],
      rows: [
        section([null, null, 'PHÒNG ĐỌC', null, null, null, null, null]),
        task(
          [
            '05/01/2026',
            '1',
            'Mở cửa đến 20h các ngày trong tuần',
            'Phòng Phục vụ bạn đọc',
            'Tổ Bảo vệ',
            '01/02/2026',
            'bảng giờ mới',
            'xong',
          ],
          { deadline: 'date 2026-02-01' },
        ),
        task(['05/01/2026', '2', 'Sửa 14 ổ cắm, thay bóng', 'Phòng Hành chính', null, '20/01/2026', null, 'xong'], {
          deadline: 'date 2026-01-20',
        }),
        task(
          [
            '12/01/2026',
            '3',
            'Góc đọc cho người khiếm thị',
            'Phòng Phục vụ bạn đọc',
            'Hội Người mù tỉnh',
            'tháng 5/2026',
            '2 máy đọc',
            null,
          ],
          { deadline: 'month 2026-05-31' },
        ),
        rule([null, null, '(chuyển xe lưu động sang sổ khác)', null, null, null, null, null]),
        section([null, null, 'THẺ, MƯỢN TRẢ', null, null, null, null, null]),
        task(
          [
            '19/01/2026',
            '4',
            'Làm thẻ bằng VNeID, 5 phút',
            'Phòng Công nghệ',
            'Phòng Phục vụ bạn đọc',
            'hết quý 1/2026',
            'quy trình',
            'thiếu thiết bị đọc',
          ],
          { deadline: 'quarter 2026-03-31' },
        ),
        task(['19/01/2026', null, 'Gia hạn mượn qua tin nhắn', 'Phòng Công nghệ', null, '15/3/2026', null, null], {
          deadline: 'date 2026-03-15',
        }),
        task(
          [
            '02/02/2026',
            '5',
            'Trả sách 24/24 ở hộp ngoài cổng',
            'Phòng Hành chính',
            'Phòng Kế toán, Tổ Bảo vệ',
            '30/4/2026',
            '1 hộp trả sách',
            'đặt mua',
          ],
          { coordinating: ['Phòng Kế toán', 'Tổ Bảo vệ'], deadline: 'date 2026-04-30' },
        ),
        section([null, null, 'SÁCH MỚI', null, null, null, null, null]),
        task(
          [
            '02/02/2026',
            '6',
            'Hỏi bạn đọc muốn mua sách gì',
            'Phòng Bổ sung',
            'Phòng Phục vụ bạn đọc',
            'quý một lần',
            'danh mục đề nghị',
            null,
          ],
          { deadline: 'periodic' },
        ),
        task(
          [
            '09/02/2026',
            '7',
            'Đưa 900 tài liệu địa chí lên mạng',
            'Phòng Công nghệ',
            'Phòng Bổ sung; Bảo tàng tỉnh',
            '30/11/2026',
            '900 tài liệu',
            null,
          ],
          { coordinating: ['Phòng Bổ sung', 'Bảo tàng tỉnh'], deadline: 'date 2026-11-30' },
        ),
      ],
      below: [[], ['(tiếp trang sau)']],
    },
  ],
};
