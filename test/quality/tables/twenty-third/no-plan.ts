import type { LabelledSheet, Line } from '../labels';

const noPlan = (name: string, about: string, above: readonly Line[]): LabelledSheet => ({
  name,
  about: `no plan: ${about}`,
  tables: [{ above, header: [], columns: [], rows: [] }],
});

/** What an office is, as labels and values; dossiers counted by field; who was away when. */
export const NONE_OF_TWENTY_THREE: readonly LabelledSheet[] = [
  noPlan('Thông tin đơn vị', 'a vertical list about an office: label at the left, value at the right', [
    ['THÔNG TIN ĐƠN VỊ'],
    [],
    ['Tên cơ quan:', 'UBND phường Cẩm Sơn'],
    ['Địa chỉ:', '12 đường Hai tháng Chín'],
    ['Điện thoại:', '0226 333 456'],
    ['Mã số thuế:', '0700000001'],
    ['Số phòng chuyên môn:', 3],
    ['Số biên chế giao:', 41],
    ['Số thủ tục tiếp nhận:', 327],
    ['Giờ làm việc:', '7 giờ 30 đến 17 giờ'],
  ]),
  noPlan('TK hồ sơ tháng 5', 'dossiers by field with sums and shares', [
    ['TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG PHƯỜNG'],
    ['THỐNG KÊ HỒ SƠ THÁNG 5/2026'],
    [],
    ['TT', 'Lĩnh vực', 'Tiếp nhận', 'Đã trả', 'Trước hạn', 'Quá hạn', 'Tỷ lệ đúng hạn'],
    [1, 'Hộ tịch', 214, 212, 190, 0, '100%'],
    [2, 'Chứng thực', 1032, 1032, 1032, 0, '100%'],
    [3, 'Đất đai', 87, 61, 22, 9, '85,2%'],
    [4, 'Bảo trợ xã hội', 45, 44, 40, 1, '97,7%'],
    [null, 'Cộng', 1378, 1349, 1284, 10, '99,3%'],
  ]),
  noPlan('Sổ nghỉ phép 2026', 'who was away from when to when, and why', [
    ['SỔ THEO DÕI NGHỈ PHÉP NĂM 2026'],
    [],
    ['STT', 'Chức danh', 'Nghỉ từ', 'Đến hết', 'Số ngày', 'Lý do', 'Còn lại'],
    [1, 'Công chức tư pháp', '02/3', '06/3', 5, 'việc nhà', 7],
    [2, 'Công chức địa chính', '16/3', '17/3', 2, 'ốm', 10],
    [3, 'Văn thư', '06/4', '10/4', 5, 'đi xa', 7],
    [4, 'Kế toán', '04/5', '05/5', 2, 'con ốm', 8],
    [null, 'Tổng số ngày', null, null, 14],
  ]),
];
