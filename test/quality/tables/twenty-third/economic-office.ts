import { criterion, type LabelledSheet, section, task } from '../labels';

/** A commune's economic office: the table of a department and, pasted right below it, its own in other words. */
export const economicOffice: LabelledSheet = {
  name: 'PKT - 2 bảng',
  about:
    "commune's economic office, two tables pasted one below the other, points as 3,5/5, formal and everyday headers",
  tables: [
    {
      above: [['PHÒNG KINH TẾ XÃ HƯNG THỊNH'], ['VIỆC CỦA PHÒNG VỀ MÔI TRƯỜNG KINH DOANH NĂM 2026'], []],
      header: [['TT', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn', 'Sản phẩm']],
      columns: ['code', ['task', 'title'], 'lead', 'coordinating', 'deadline', 'product'],
      rows: [
        section(['I', 'Theo công văn của Sở Tài chính']),
        task(
          [
            '1',
            'Đăng ký hộ kinh doanh trong 01 ngày làm việc',
            'Phòng Kinh tế',
            'Thuế cơ sở',
            'Quý I/2026',
            'Giấy chứng nhận',
          ],
          { deadline: 'quarter 2026-03-31' },
        ),
        task(
          [
            '2',
            'Rà hộ kinh doanh đã nghỉ mà chưa xóa tên',
            'Phòng Kinh tế',
            'Thuế cơ sở; Công an xã',
            '15/5/2026',
            'Danh sách hộ',
          ],
          { coordinating: ['Thuế cơ sở', 'Công an xã'], deadline: 'date 2026-05-15' },
        ),
        section(['II', 'Theo công văn của Sở Công Thương']),
        task(['1', 'Công khai mặt bằng chợ còn trống', 'Phòng Kinh tế', 'Ban Quản lý chợ', '30/6/2026', 'Sơ đồ chợ'], {
          deadline: 'date 2026-06-30',
        }),
        task(['2', 'Gặp mặt hộ kinh doanh, doanh nghiệp', 'UBND xã', 'Phòng Kinh tế', 'Hằng quý', 'Biên bản'], {
          deadline: 'periodic',
        }),
      ],
      below: [[]],
    },
    {
      header: [['Số TT', 'Tiêu chí (sổ của phòng)', 'Điểm 2025 (đạt/tối đa)', 'Phải làm gì', 'Ai lo', 'Nhờ ai', 'Hạn']],
      columns: [
        'code',
        'title',
        ['achieved', 'benchmark', null],
        ['task', 'method'],
        ['lead', 'implementing'],
        'coordinating',
        'deadline',
      ],
      rows: [
        criterion(
          [
            1,
            'Hướng dẫn hộ kinh doanh khai thuế',
            '3,5/5',
            'Mở 4 buổi tối ở chợ',
            'CV thương mại',
            'Thuế cơ sở',
            '31/3',
          ],
          {
            deadline: 'date 2026-03-31',
          },
        ),
        criterion([2, 'Hồ sơ nộp qua mạng', '2/5', 'Làm giúp tại quầy', 'CV đăng ký', 'TTPVHCC', 'từ nay đến hết T6'], {
          deadline: 'month/date/several 2026-06-30',
        }),
        criterion([3, 'Không hẹn lại lần hai', '3/4', 'Phiếu kiểm giấy tờ dán ở quầy', 'CV đăng ký', null, '10/2'], {
          deadline: 'date 2026-02-10',
        }),
        criterion(
          [4, 'Đường vào cụm công nghiệp', '1/3', 'Xin vốn rải đá', 'CV xây dựng', 'Ban QLDA; thôn 3', 'quý 4'],
          {
            coordinating: ['Ban QLDA', 'thôn 3'],
            deadline: 'quarter 2026-12-31',
          },
        ),
        criterion(
          [5, 'Trả lời kiến nghị doanh nghiệp', '2,5/3', 'Có sổ, có hẹn ngày', 'Trưởng phòng', 'VP', 'thường xuyên'],
          {
            deadline: 'ongoing',
          },
        ),
      ],
      below: [[], ['CV: chuyên viên']],
    },
  ],
};
