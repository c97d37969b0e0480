import { left, task, type LabelledSheet } from '../labels';

/** A ward's office keeps two tables on one sheet: what has a day, and what goes on the whole year. */
export const wardOffice: LabelledSheet = {
  name: 'VP phường - 2 bảng việc',
  about: 'office of a ward: two tables on a sheet, the second without a deadline; "nt" for unit and day',
  tables: [
    {
      above: [
        ['UBND PHƯỜNG NGỌC HÀ'],
        ['DANH MỤC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026'],
        [],
        ['Bảng 1. Nhiệm vụ có thời hạn'],
      ],
      header: [['STT', 'Tên nhiệm vụ', 'ĐV chủ trì', 'ĐV phối hợp', 'Thời hạn HT', 'Sản phẩm', 'Cán bộ theo dõi']],
      columns: ['code', ['title', 'task'], 'lead', 'coordinating', 'deadline', 'product', null],
      rows: [
        task([1, 'Kế hoạch CCHC năm 2026', 'Phòng VHXH', 'VP HĐND&UBND', '15/01/2026', 'Kế hoạch', 'CC văn hóa'], {
          deadline: 'date 2026-01-15',
        }),
        task([2, 'Kế hoạch kiểm soát TTHC', 'TTPVHCC', 'Phòng VHXH', 'nt', 'Kế hoạch', 'CC một cửa'], {
          deadline: 'date 2026-01-15',
        }),
        task([3, 'Kế hoạch tuyên truyền CCHC', 'Phòng VHXH', 'Các đoàn thể', '31/01/2026', 'Kế hoạch', 'CC văn hóa'], {
          deadline: 'date 2026-01-31',
        }),
        task(
          [
            4,
            'Rà soát, đề nghị đơn giản hóa 03 TTHC',
            'TTPVHCC',
            'Công chức chuyên môn',
            '30/6/2026',
            'Báo cáo',
            'CC một cửa',
          ],
          {
            deadline: 'date 2026-06-30',
          },
        ),
        task([5, 'Lấy phiếu hài lòng 500 người dân', 'nt', 'Các tổ dân phố', '30/9/2026', 'Báo cáo', 'CC một cửa'], {
          lead: ['TTPVHCC'],
          deadline: 'date 2026-09-30',
        }),
        task(
          [
            6,
            'Thi trực tuyến tìm hiểu CCHC',
            'Phòng VHXH',
            'Đoàn TN phường',
            'Tháng 8/2026',
            'Tổng kết cuộc thi',
            'CC văn hóa',
          ],
          {
            deadline: 'month 2026-08-31',
          },
        ),
        task(
          [
            7,
            'Tự chấm điểm CCHC của phường',
            'VP HĐND&UBND',
            'Các phòng, đơn vị',
            '20/11/2026',
            'Bảng điểm',
            'CC văn phòng',
          ],
          {
            coordinating: ['Các phòng, đơn vị'],
            deadline: 'date 2026-11-20',
          },
        ),
        task([8, 'Báo cáo CCHC năm', 'VP HĐND&UBND', 'Các phòng, đơn vị', '05/12/2026', 'Báo cáo', 'CC văn phòng'], {
          coordinating: ['Các phòng, đơn vị'],
          deadline: 'date 2026-12-05',
        }),
        left([]),
      ],
    },
    {
      above: [['Bảng 2. Nhiệm vụ thường xuyên']],
      header: [['STT', 'Tên nhiệm vụ', 'ĐV chủ trì', 'ĐV phối hợp', 'Tần suất', 'Sản phẩm', 'Cán bộ theo dõi']],
      columns: ['code', ['title', 'task'], 'lead', 'coordinating', 'deadline', 'product', null],
      rows: [
        task(
          [
            1,
            'Công khai tiến độ giải quyết hồ sơ',
            'TTPVHCC',
            'VP HĐND&UBND',
            'Hằng tuần',
            'Bảng công khai',
            'CC một cửa',
          ],
          {
            deadline: 'periodic',
          },
        ),
        task(
          [
            2,
            'Kiểm tra giờ giấc, tác phong công chức',
            'VP HĐND&UBND',
            'Ban TTND',
            'Hằng tháng',
            'Biên bản',
            'CC văn phòng',
          ],
          {
            deadline: 'periodic',
          },
        ),
        task(
          [
            3,
            'Đối thoại giữa lãnh đạo phường và dân',
            'VP HĐND&UBND',
            'UBMTTQ phường',
            'Hằng quý',
            'Thông báo kết luận',
            'CC văn phòng',
          ],
          {
            deadline: 'periodic',
          },
        ),
        task(
          [
            4,
            'Cập nhật trang thông tin điện tử',
            'Phòng VHXH',
            'Các phòng, đơn vị',
            'Thường xuyên',
            'Tin, bài',
            'CC văn hóa',
          ],
          {
            coordinating: ['Các phòng, đơn vị'],
            deadline: 'ongoing',
          },
        ),
      ],
      below: [[], ['Tổng số: 12 nhiệm vụ']],
    },
  ],
};
