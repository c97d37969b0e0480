import { type LabelledSheet, rule, section, task } from '../labels';

/** A land registry's branch as its head dictated it: letters that restart, who urges on beside who does. */
export const landOffice: LabelledSheet = {
  name: 'CN VPĐKĐĐ - sếp đọc gõ lại',
  about: 'land registry, letters as numbers that restart, capitals in headers, who urges on in a column of its own',
  tables: [
    {
      above: [
        ['CHI NHÁNH VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI KHU VỰC V'],
        ['VIỆC GỠ HỒ SƠ ĐẤT TRỄ HẠN ĐỂ KHÔNG KÉO TỤT CHỈ SỐ CCHC CỦA TỈNH NĂM 2026'],
        [],
      ],
      header: [['MỤC', 'CÔNG VIỆC', 'TỔ NÀO LÀM', 'CÙNG VỚI', 'HẠN CHÓT', 'AI ĐÔN ĐỐC', null]],
      columns: ['code', ['task', 'title'], ['lead', 'implementing'], 'coordinating', 'deadline', null, null],
      rows: [
        section(['I', 'Nhận và trả hồ sơ']),
        task(
          [
            'a',
            'Kiểm đủ giấy tờ ngay lúc nhận, không trả lại lần hai',
            'Tổ Tiếp nhận',
            'TTPVHCC các xã',
            'làm thường xuyên',
            'Phó Giám đốc',
          ],
          { deadline: 'ongoing' },
        ),
        task(['b', 'Viết lại phiếu hẹn cho dễ hiểu', 'Tổ Tiếp nhận', null, '15/3/2026', 'Phó Giám đốc'], {
          deadline: 'date 2026-03-15',
        }),
        task(['c', 'Trả sổ tại nhà qua bưu điện', 'Tổ Hành chính', 'Bưu điện khu vực', 'Q2/2026', 'Phó Giám đốc'], {
          deadline: 'quarter 2026-06-30',
        }),
        rule([null, '(giá cước hỏi bưu điện rồi mới in tờ rơi)']),
        section(['II', 'Đo đạc, chỉnh lý']),
        task(['a', 'Đo lại 130 thửa lệch bản đồ', 'Tổ Đo đạc', 'Địa chính các xã', '30/8/2026', 'Giám đốc'], {
          deadline: 'date 2026-08-30',
        }),
        task(
          ['b', 'Làm chung một ngày đo cho cùng một xóm', 'Tổ Đo đạc', 'Trưởng thôn', 'từ T4 tới T8/2026', 'Giám đốc'],
          { deadline: 'month/several/date 2026-08-31' },
        ),
        task(
          [
            'c',
            'Nhập dữ liệu địa chính 6 xã',
            'Tổ Dữ liệu',
            'VPĐK tỉnh; Viettel',
            'cuối năm 2026',
            'Giám đốc',
            'thuê 4 người',
          ],
          { coordinating: ['VPĐK tỉnh', 'Viettel'], deadline: 'year/date/month 2026-12-31' },
        ),
        section(['III', 'Liên thông thuế']),
        task(
          [
            'a',
            'Chuyển phiếu thông tin sang thuế trong 1 ngày',
            'Tổ Tiếp nhận',
            'Thuế cơ sở 4',
            'thường xuyên',
            'Phó Giám đốc',
          ],
          { deadline: 'ongoing' },
        ),
        task(
          [
            'b',
            'Đối chiếu hồ sơ đang nằm ở thuế',
            'Tổ Hành chính',
            'Thuế cơ sở 4',
            'chiều thứ 6 hằng tuần',
            'Phó Giám đốc',
          ],
          { deadline: 'periodic' },
        ),
        task(
          [
            'd',
            'Nộp tiền sử dụng đất trên Cổng DVCQG',
            'Tổ Dữ liệu',
            'Kho bạc, Thuế cơ sở 4',
            'Tháng 9 năm 2026',
            'Giám đốc',
          ],
          { coordinating: ['Kho bạc', 'Thuế cơ sở 4'], deadline: 'month 2026-09-30' },
        ),
        section(['IV', 'Con người']),
        task(
          [
            'a',
            'Đổi chỗ người ngồi quầy quá 2 năm',
            'Giám đốc Chi nhánh',
            'Tổ Hành chính',
            '30/6 và 31/12/2026',
            'Giám đốc',
          ],
          { deadline: 'several/date/periodic 2026-12-31' },
        ),
        task(['b', 'Hộp thư góp ý, mở mỗi tuần', 'Công đoàn', 'Tổ Hành chính', 'hằng tuần', 'Phó Giám đốc'], {
          deadline: 'periodic',
        }),
      ],
      below: [[], ['Tổng cộng: 11 việc']],
    },
  ],
};
