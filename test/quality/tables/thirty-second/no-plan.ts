import type { LabelledSheet, Line } from '../labels';

const noPlan = (name: string, about: string, above: readonly Line[]): LabelledSheet => ({
  name,
  about: `no plan: ${about}`,
  tables: [{ above, header: [], columns: [], rows: [] }],
});

/** What comes in the same files as such plans: places of communes, counts of dossiers, money. */
export const NONE_OF_THIRTY_TWO: readonly LabelledSheet[] = [
  noPlan('32 Xếp hạng xã, phường', 'places of communes by their points of a month', [
    ['XẾP HẠNG CÁC XÃ, PHƯỜNG THEO BỘ CHỈ SỐ PHỤC VỤ NGƯỜI DÂN, DOANH NGHIỆP THÁNG 3/2026'],
    [],
    ['Hạng', 'Xã, phường', 'Điểm tháng 02', 'Điểm tháng 3', 'Tăng/giảm', 'Xếp loại'],
    [1, 'Phường Đông Sơn', 93.1, 94.6, 1.5, 'Xuất sắc'],
    [2, 'Xã Tân Hòa', 91.8, 92.2, 0.4, 'Xuất sắc'],
    [3, 'Xã Phú Lộc', 92.5, 91.7, -0.8, 'Xuất sắc'],
    [4, 'Phường An Thịnh', 88, 89.4, 1.4, 'Tốt'],
    [5, 'Xã Bình Minh', 84.2, 83.9, -0.3, 'Tốt'],
  ]),
  noPlan('32 Số liệu hồ sơ quý I', 'how many dossiers were received and solved, field by field', [
    ['TÌNH HÌNH TIẾP NHẬN, GIẢI QUYẾT HỒ SƠ THỦ TỤC HÀNH CHÍNH QUÝ I/2026'],
    [],
    ['STT', 'Lĩnh vực', 'Số hồ sơ tiếp nhận', '<', 'Số hồ sơ đã giải quyết', '<', 'Đang giải quyết'],
    ['^', '^', 'Trực tuyến', 'Trực tiếp', 'Đúng hạn', 'Quá hạn', '^'],
    [1, 'Hộ tịch', 412, 88, 495, 2, 3],
    [2, 'Chứng thực', 905, 310, 1215, 0, 0],
    [3, 'Đất đai', 126, 74, 151, 19, 30],
    [4, 'Bảo trợ xã hội', 63, 41, 98, 1, 5],
    [null, 'Tổng cộng', 1506, 513, 1959, 22, 38],
  ]),
  noPlan('32 Dự toán kinh phí', 'what the survey and the training cost', [
    ['DỰ TOÁN KINH PHÍ THỰC HIỆN KẾ HOẠCH NĂM 2026'],
    ['Đơn vị tính: đồng'],
    ['TT', 'Nội dung chi', 'Đơn vị tính', 'Số lượng', 'Đơn giá', 'Thành tiền'],
    [1, 'In phiếu khảo sát', 'Phiếu', 1200, 3000, 3600000],
    [2, 'Chi điều tra viên', 'Phiếu', 1200, 40000, 48000000],
    [3, 'Báo cáo viên tập huấn', 'Buổi', 6, 1500000, 9000000],
    [4, 'Nước uống học viên', 'Người', 300, 40000, 12000000],
    [null, 'Cộng', null, null, null, 72600000],
    ['Bằng chữ: Bảy mươi hai triệu sáu trăm nghìn đồng'],
  ]),
];
