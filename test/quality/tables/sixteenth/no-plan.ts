import type { LabelledSheet, Line } from '../labels';

const noPlan = (name: string, about: string, above: readonly Line[]): LabelledSheet => ({
  name,
  about: `no plan: ${about}`,
  tables: [{ above, header: [], columns: [], rows: [] }],
});

/** Who sits in the working group, and how many files were dealt with by field. */
export const NONE_OF_SIXTEEN: readonly LabelledSheet[] = [
  noPlan('DS Tổ công tác', 'members of a working group with their offices and duties in it', [
    ['DANH SÁCH TỔ CÔNG TÁC CẢI THIỆN CÁC CHỈ SỐ CỦA TỈNH SƠN HÀ'],
    ['(Kèm theo Quyết định số 915/QĐ-UBND ngày 24/4/2026)'],
    [],
    ['STT', 'Họ và tên', 'Chức vụ, đơn vị công tác', 'Chức danh trong Tổ', 'Số điện thoại'],
    [1, 'Nguyễn Văn A', 'Phó Chủ tịch UBND tỉnh', 'Tổ trưởng', '0900 000 001'],
    [2, 'Trần Thị B', 'Giám đốc Sở Nội vụ', 'Tổ phó thường trực', '0900 000 002'],
    [3, 'Lê Văn C', 'Phó Chánh Văn phòng UBND tỉnh', 'Tổ phó', '0900 000 003'],
    [4, 'Phạm Thị D', 'Phó Giám đốc Sở Tài chính', 'Thành viên', '0900 000 004'],
    [5, 'Hoàng Văn E', 'Trưởng phòng CCHC, Sở Nội vụ', 'Thư ký', '0900 000 005'],
    [],
    ['Danh sách gồm 05 người./.'],
  ]),
  noPlan('Hồ sơ theo lĩnh vực', 'files received and answered by field at a centre of public service', [
    ['TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG PHƯỜNG THANH BÌNH'],
    ['THỐNG KÊ KẾT QUẢ GIẢI QUYẾT HỒ SƠ QUÝ I NĂM 2026'],
    [],
    ['STT', 'Lĩnh vực', 'Tiếp nhận', '<', '<', 'Đã giải quyết', '<', 'Đang giải quyết', 'Tỷ lệ đúng hạn'],
    ['^', '^', 'Tổng số', 'Trực tuyến', 'Trực tiếp', 'Đúng hạn', 'Quá hạn', '^', '^'],
    [1, 'Hộ tịch', 412, 380, 32, 409, 0, 3, '100%'],
    [2, 'Chứng thực', 1530, 96, 1434, 1530, 0, 0, '100%'],
    [3, 'Đất đai', 288, 141, 147, 236, 11, 41, '95,5%'],
    [4, 'Bảo trợ xã hội', 97, 90, 7, 88, 2, 7, '97,8%'],
    [null, 'Tổng cộng', 2327, 707, 1620, 2263, 13, 51, '99,4%'],
  ]),
];
