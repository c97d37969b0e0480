import { type LabelledRow, type LabelledSheet, type Line, section, task } from '../labels';

/** The header above says that these are rooms: either name is right. */
const rooms = (names: readonly string[]): string[] => names.map((name) => `${name}|Phòng ${name}`);

const shared = (cells: Line, lead: readonly string[], helping: readonly string[], deadline: string): LabelledRow =>
  task(cells, { lead: rooms(lead), ...(helping.length > 0 && { coordinating: rooms(helping) }), deadline });

/** A regional treasury: letters under its rooms say who leads and who helps. */
export const treasury: LabelledSheet = {
  name: '29 KBNN KV - ma trận',
  about:
    'regional treasury, a matrix with C for who leads and P for who helps under the rooms, what the letters mean told above, deadlines at the left',
  tables: [
    {
      above: [
        ['KHO BẠC NHÀ NƯỚC KHU VỰC'],
        ['MA TRẬN TRÁCH NHIỆM CẢI CÁCH HÀNH CHÍNH NĂM 2026'],
        ['Ghi chú: C = chủ trì; P = phối hợp'],
        [],
      ],
      header: [
        ['TT', 'Hạn', 'Nhiệm vụ', 'Phòng', '<', '<', '<', 'Sản phẩm'],
        ['^', '^', '^', 'Kế toán Nhà nước', 'Kiểm soát chi', 'Tài vụ - Quản trị', 'Thanh tra - Kiểm tra', '^'],
      ],
      columns: ['code', 'deadline', ['task', 'title'], 'ticked', 'ticked', 'ticked', 'ticked', 'product'],
      rows: [
        section(['I', null, 'Kiểm soát chi', null, null, null, null, null]),
        shared(
          ['1', '31/03/2026', 'Rút thời gian kiểm soát chi thường xuyên còn 1 ngày', 'P', 'C', null, null, 'Quy trình'],
          ['Kiểm soát chi'],
          ['Kế toán Nhà nước'],
          'date 2026-03-31',
        ),
        shared(
          ['2', 'Quý II/2026', 'Nhận hồ sơ điện tử từ 06 đơn vị quân đội', 'P', 'C', 'P', null, '06 đơn vị tham gia'],
          ['Kiểm soát chi'],
          ['Kế toán Nhà nước', 'Tài vụ - Quản trị'],
          'quarter 2026-06-30',
        ),
        shared(
          ['3', 'Hàng tháng', 'Công khai hồ sơ bị trả lại và lý do', null, 'C', null, 'P', 'Bảng công khai'],
          ['Kiểm soát chi'],
          ['Thanh tra - Kiểm tra'],
          'periodic',
        ),
        section(['II', null, 'Kế toán, thanh toán', null, null, null, null, null]),
        shared(
          ['4', '30/6/2026', 'Thanh toán song phương với ngân hàng thứ sáu', 'C', null, 'P', null, 'Thỏa thuận'],
          ['Kế toán Nhà nước'],
          ['Tài vụ - Quản trị'],
          'date 2026-06-30',
        ),
        shared(
          ['5', '15/01/2027', 'Tổng hợp báo cáo tài chính nhà nước 2026', 'C', 'P', null, null, 'Báo cáo'],
          ['Kế toán Nhà nước'],
          ['Kiểm soát chi'],
          'date 2027-01-15',
        ),
        section(['III', null, 'Kỷ luật, hài lòng', null, null, null, null, null]),
        shared(
          ['6', 'Tháng 8/2026', 'Khảo sát 250 đơn vị sử dụng ngân sách', null, null, 'P', 'C', 'Báo cáo khảo sát'],
          ['Thanh tra - Kiểm tra'],
          ['Tài vụ - Quản trị'],
          'month 2026-08-31',
        ),
        shared(
          ['7', 'Thường xuyên', 'Kiểm tra đột xuất giờ giao dịch', null, null, null, 'C', 'Biên bản'],
          ['Thanh tra - Kiểm tra'],
          [],
          'ongoing',
        ),
        shared(
          ['8', '20/11/2026', 'Sửa quầy giao dịch cho người khuyết tật', null, null, 'C', null, 'Quầy thấp, đường dốc'],
          ['Tài vụ - Quản trị'],
          [],
          'date 2026-11-20',
        ),
        shared(
          ['9', '6 tháng, năm', 'Chấm điểm CCHC các phòng giao dịch', 'P', 'P', 'P', 'C', 'Bảng điểm'],
          ['Thanh tra - Kiểm tra'],
          ['Kế toán Nhà nước', 'Kiểm soát chi', 'Tài vụ - Quản trị'],
          'periodic/several',
        ),
      ],
    },
  ],
};
