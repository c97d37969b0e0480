import type { LabelledSheet, Line } from '../labels';

const noPlan = (name: string, about: string, above: readonly Line[]): LabelledSheet => ({
  name,
  about: `no plan: ${about}`,
  tables: [{ above, header: [], columns: [], rows: [] }],
});

/** A list of procedures with their days and fees, how many forms of a survey go where, and telephone numbers. */
export const NONE_OF_TWENTY_TWO: readonly LabelledSheet[] = [
  noPlan('Danh mục TTHC niêm yết', 'procedures with days, place and fee, as they hang in a one-stop shop', [
    ['DANH MỤC THỦ TỤC HÀNH CHÍNH TIẾP NHẬN TẠI TRUNG TÂM'],
    [],
    ['STT', 'Mã thủ tục', 'Tên thủ tục', 'Số ngày giải quyết', 'Phí, lệ phí (đồng)', 'Mức độ trực tuyến'],
    [1, '1.001193', 'Đăng ký khai sinh', 1, 0, 'Toàn trình'],
    [2, '1.000894', 'Đăng ký kết hôn', 1, 0, 'Một phần'],
    [3, '2.000815', 'Chứng thực bản sao từ bản chính', 1, 2000, 'Một phần'],
    [4, '1.004884', 'Đăng ký lại khai sinh', 5, 8000, 'Toàn trình'],
    [5, '1.001612', 'Đăng ký thành lập hộ kinh doanh', 3, 100000, 'Toàn trình'],
  ]),
  noPlan('Phân bổ phiếu SIPAS 2026', 'how many forms of the survey go to which commune, how many came back', [
    ['PHÂN BỔ PHIẾU ĐIỀU TRA XÃ HỘI HỌC SIPAS NĂM 2026'],
    [],
    ['TT', 'Xã, phường', 'Số thôn, tổ dân phố', 'Số phiếu phát ra', 'Số phiếu thu về', 'Số phiếu hợp lệ'],
    [1, 'Phường Trung Tâm', 24, 120, 118, 115],
    [2, 'Phường Đông Sơn', 18, 90, 90, 88],
    [3, 'Xã Tân Hòa', 15, 75, 71, 70],
    [4, 'Xã Phú Lộc', 12, 60, 60, 60],
    [5, 'Xã Bình Minh', 11, 55, 52, 49],
    [null, 'Cộng', 80, 400, 391, 382],
  ]),
  noPlan('Đường dây nóng', 'telephone numbers and mail addresses of offices for complaints', [
    ['DANH SÁCH ĐƯỜNG DÂY NÓNG TIẾP NHẬN PHẢN ÁNH, KIẾN NGHỊ'],
    [],
    ['TT', 'Cơ quan', 'Số điện thoại', 'Thư điện tử', 'Giờ nhận'],
    [1, 'Văn phòng UBND tỉnh', '0210 000 1001', 'phananh@tinh.example.vn', 'Giờ hành chính'],
    [2, 'Sở Nội vụ', '0210 000 1002', 'noivu@tinh.example.vn', 'Giờ hành chính'],
    [3, 'Sở Y tế', '0210 000 1003', 'yte@tinh.example.vn', 'Cả ngày'],
    [4, 'Thanh tra tỉnh', '0210 000 1004', 'thanhtra@tinh.example.vn', 'Giờ hành chính'],
    [null, 'Cập nhật ngày 05/01/2026'],
  ]),
];
