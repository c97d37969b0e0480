import { left, type LabelledSheet, section, task } from '../labels';

/** A ministry's published appendix: letters above roman numbers, who helps in brackets behind who leads, letters for column numbers. */
export const ministryBureau: LabelledSheet = {
  name: '29 Bộ - PL2 KH CCHC',
  about:
    'ministry, published appendix, letters above roman numbers, who helps in brackets behind who leads, products in several lines, columns named by letters',
  tables: [
    {
      above: [
        ['Phụ lục II', '<', '<', '<', '<'],
        ['NHIỆM VỤ KHẮC PHỤC HẠN CHẾ, NÂNG CAO CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CỦA BỘ NĂM 2026', '<', '<', '<', '<'],
        ['(Ban hành kèm theo Quyết định số 705/QĐ-BXD ngày 22 tháng 4 năm 2026)', '<', '<', '<', '<'],
      ],
      header: [
        [
          'TT',
          'Hạn chế và nhiệm vụ khắc phục',
          'Kết quả đầu ra',
          'Đơn vị được giao\n(đơn vị phối hợp)',
          'Thời điểm hoàn thành',
        ],
      ],
      columns: ['code', ['task', 'title'], 'product', ['lead', 'implementing', 'coordinating'], 'deadline'],
      rows: [
        left(['a', 'b', 'c', 'd', 'e']),
        section(['A', 'HẠN CHẾ THUỘC TRÁCH NHIỆM CÁC VỤ', null, null, null]),
        section(['I', 'Xây dựng thể chế', null, null, null]),
        task(
          [
            '1',
            'Ban hành đúng hạn 100% văn bản quy định chi tiết',
            'Nghị định, thông tư',
            'Vụ Pháp chế (Văn phòng Bộ)',
            'Theo tiến độ từng văn bản',
          ],
          { lead: ['Vụ Pháp chế'], coordinating: ['Văn phòng Bộ'], deadline: 'event/unreadable' },
        ),
        task(
          [
            '2',
            'Kiểm tra văn bản của 06 địa phương',
            'Kết luận kiểm tra',
            'Vụ Pháp chế (Thanh tra Bộ, Vụ Tổ chức cán bộ)',
            'Quý III năm 2026',
          ],
          {
            lead: ['Vụ Pháp chế'],
            coordinating: ['Thanh tra Bộ', 'Vụ Tổ chức cán bộ'],
            deadline: 'quarter 2026-09-30',
          },
        ),
        section(['II', 'Tổ chức bộ máy', null, null, null]),
        task(
          ['3', 'Phê duyệt lại vị trí việc làm sau hợp nhất', 'Quyết định', 'Vụ Tổ chức cán bộ', 'Tháng 6 năm 2026'],
          { lead: ['Vụ Tổ chức cán bộ'], deadline: 'month 2026-06-30' },
        ),
        section(['B', 'HẠN CHẾ THUỘC TRÁCH NHIỆM CÁC CỤC', null, null, null]),
        section(['I', 'Thủ tục hành chính', null, null, null]),
        task(
          [
            '4',
            'Cắt giảm 30% thời gian cấp giấy phép hoạt động cảng',
            '- Thông tư sửa đổi\n- Quy trình điện tử',
            'Cục Hàng hải và Đường thủy Việt Nam (Vụ Pháp chế)',
            '30/9/2026',
          ],
          { lead: ['Cục Hàng hải và Đường thủy Việt Nam'], coordinating: ['Vụ Pháp chế'], deadline: 'date 2026-09-30' },
        ),
        task(
          [
            '5',
            'Phân cấp đăng kiểm xe cơ giới cho địa phương',
            'Thông tư',
            'Cục Đăng kiểm Việt Nam (Cục Đường bộ Việt Nam; Vụ Vận tải và An toàn giao thông)',
            '31/10/2026',
          ],
          {
            lead: ['Cục Đăng kiểm Việt Nam'],
            coordinating: ['Cục Đường bộ Việt Nam', 'Vụ Vận tải và An toàn giao thông'],
            deadline: 'date 2026-10-31',
          },
        ),
        section(['II', 'Chuyển đổi số', null, null, null]),
        task(
          [
            '6',
            'Chia sẻ dữ liệu quy hoạch đô thị cho 34 tỉnh, thành phố',
            'Dịch vụ dữ liệu',
            'Trung tâm Công nghệ thông tin (Cục Phát triển đô thị)',
            'Năm 2026 - 2027',
          ],
          {
            lead: ['Trung tâm Công nghệ thông tin'],
            coordinating: ['Cục Phát triển đô thị'],
            deadline: 'year/several 2027-12-31',
          },
        ),
        task(
          [
            '7',
            'Công khai tiến độ hồ sơ theo thời gian thực',
            'Bảng theo dõi trực tuyến',
            'Trung tâm Công nghệ thông tin (Văn phòng Bộ)',
            'Ngày 01 tháng 8 năm 2026',
          ],
          { lead: ['Trung tâm Công nghệ thông tin'], coordinating: ['Văn phòng Bộ'], deadline: 'date 2026-08-01' },
        ),
      ],
    },
  ],
};
