import { left, section, task, type LabelledSheet } from '../labels';

/** A regional treasury: the time stands before who leads and helps, letters below the header for the columns. */
export const regionTreasury: LabelledSheet = {
  name: 'KBNN KV IX CCHC',
  about: 'regional treasury, time before the offices, groups and numbers in one merged cell, letters of the columns',
  kinds: ['tasks', 'par'],
  boldHeadings: true,
  tables: [
    {
      above: [
        ['KHO BẠC NHÀ NƯỚC'],
        ['KHO BẠC NHÀ NƯỚC KHU VỰC IX'],
        ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026'],
        ['(Kèm theo Quyết định số 41/QĐ-KBKV9 ngày 12 tháng 01 năm 2026)'],
        [],
      ],
      header: [
        [
          'STT',
          'Tên nhiệm vụ, hoạt động',
          'Thời gian thực hiện, hoàn thành',
          'Đơn vị chủ trì',
          'Đơn vị phối hợp',
          'Kết quả, sản phẩm',
        ],
      ],
      columns: ['code', 'task', 'deadline', 'lead', 'coordinating', 'product'],
      rows: [
        left(['A', 'B', 'C', 'D', 'E', 'F']),
        section(['I. CẢI CÁCH THỦ TỤC HÀNH CHÍNH', '<', '<', '<', '<', '<'], {
          code: 'I',
          title: 'CẢI CÁCH THỦ TỤC HÀNH CHÍNH',
        }),
        task(
          [
            '1',
            'Rút thời gian kiểm soát chi thường xuyên xuống 01 ngày',
            'Quý I/2026',
            'Phòng Kế toán nhà nước',
            'Các phòng giao dịch',
            'Báo cáo đánh giá',
          ],
          { deadline: 'quarter 2026-03-31' },
        ),
        task(
          [
            '2',
            'Giao nhận 100% hồ sơ qua dịch vụ công trực tuyến',
            'Thường xuyên',
            'Phòng Kế toán nhà nước',
            'Phòng Kiểm soát chi; các phòng giao dịch',
            'Số liệu hằng tháng',
          ],
          { coordinating: ['Phòng Kiểm soát chi', 'các phòng giao dịch'], deadline: 'ongoing' },
        ),
        task(
          [
            '3',
            'Gỡ vướng hồ sơ giải ngân của các Ban Quản lý dự án',
            'Thứ Sáu hằng tuần',
            'Phòng Kiểm soát chi',
            'Các chủ đầu tư',
            'Biên bản làm việc',
          ],
          { deadline: 'periodic/ongoing' },
        ),
        section(['II. CẢI CÁCH CHẾ ĐỘ CÔNG VỤ', '<', '<', '<', '<', '<'], {
          code: 'II',
          title: 'CẢI CÁCH CHẾ ĐỘ CÔNG VỤ',
        }),
        task(
          [
            '1',
            'Điều chỉnh vị trí việc làm sau hợp nhất khu vực',
            'Tháng 5/2026',
            'Phòng Tổ chức cán bộ',
            'Các phòng',
            'Đề án vị trí việc làm',
          ],
          { deadline: 'month 2026-05-31' },
        ),
        task(
          [
            '2',
            'Kiểm tra kỷ cương giao dịch tại quầy',
            'Theo kế hoạch kiểm tra nội bộ',
            'Phòng Thanh tra - Kiểm tra',
            'Văn phòng',
            '06 biên bản',
          ],
          { deadline: 'event' },
        ),
        section(['III. HIỆN ĐẠI HÓA VÀ ĐO LƯỜNG HÀI LÒNG', '<', '<', '<', '<', '<'], {
          code: 'III',
          title: 'HIỆN ĐẠI HÓA VÀ ĐO LƯỜNG HÀI LÒNG',
        }),
        task(
          [
            '1',
            'Thay máy chủ, đường truyền dự phòng cho 09 phòng giao dịch',
            'Trước 30/9/2026',
            'Phòng Công nghệ thông tin',
            'Văn phòng',
            'Biên bản nghiệm thu',
          ],
          { deadline: 'date 2026-09-30' },
        ),
        task(
          [
            '2',
            'Khảo sát đơn vị sử dụng ngân sách',
            'Tháng 11/2026',
            'Văn phòng',
            'Sở Tài chính Lâm Sơn, Sở Tài chính Phước Bình',
            'Báo cáo 600 phiếu',
          ],
          {
            coordinating: ['Sở Tài chính Lâm Sơn', 'Sở Tài chính Phước Bình'],
            deadline: 'month 2026-11-30',
          },
        ),
        task(
          [
            '3',
            'Xếp hạng mức độ hài lòng giữa các phòng giao dịch',
            '15/12/2026',
            'Văn phòng',
            'Các phòng giao dịch',
            'Bảng xếp hạng',
          ],
          { deadline: 'date 2026-12-15' },
        ),
      ],
    },
  ],
};
