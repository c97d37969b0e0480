import type { LabelledSheet, Line } from '../labels';

const noPlan = (name: string, about: string, above: readonly Line[]): LabelledSheet => ({
  name,
  about: `no plan: ${about}`,
  tables: [{ above, header: [], columns: [], rows: [] }],
});

/** Where to reach whom; which computers there are; how people answered a survey. */
export const NONE_OF_TWENTY_SIX: readonly LabelledSheet[] = [
  noPlan('26 Danh bạ', 'a list of offices with telephones and rooms', [
    ['DANH BẠ NỘI BỘ UBND XÃ (cập nhật 02/2026)'],
    [],
    ['STT', 'Bộ phận', 'Số máy', 'Máy lẻ', 'Phòng', 'Thư điện tử'],
    [1, 'Văn thư', '0235 388 100', 11, 'A101', 'vanthu@xa.example'],
    [2, 'Một cửa', '0235 388 100', 12, 'A102', 'motcua@xa.example'],
    [3, 'Phòng Kinh tế', '0235 388 100', 21, 'B201', 'kinhte@xa.example'],
    [4, 'Phòng VH-XH', '0235 388 100', 22, 'B202', 'vhxh@xa.example'],
    [5, 'Ban CHQS', '0235 388 113', null, 'C101', null],
    [6, 'Trạm Y tế', '0235 388 115', null, 'ngoài trụ sở', 'tyt@xa.example'],
    [],
    ['Máy lẻ 11 trực cả buổi trưa'],
  ]),
  noPlan('26 Kiểm kê máy tính', 'computers by room with year, worth and state, with a sum', [
    ['TRƯỜNG TIỂU HỌC SỐ 1'],
    ['BẢNG KIỂM KÊ MÁY TÍNH, MÁY IN ĐẾN 31/12/2025'],
    [],
    ['TT', 'Mã tài sản', 'Tên thiết bị', 'Phòng', 'Năm mua', 'Nguyên giá', 'Giá trị còn lại', 'Hiện trạng'],
    [1, 'MT-01', 'Máy tính để bàn', 'Văn thư', 2019, 12500000, 2500000, 'dùng được'],
    [2, 'MT-02', 'Máy tính để bàn', 'Kế toán', 2022, 14200000, 8520000, 'tốt'],
    [3, 'MX-01', 'Máy tính xách tay', 'Hiệu trưởng', 2021, 18000000, 7200000, 'pin yếu'],
    [4, 'MI-01', 'Máy in hai mặt', 'Văn thư', 2018, 6400000, 0, 'hỏng'],
    [null, null, 'Cộng', null, null, 51100000, 18220000],
    [],
    ['Kế toán', null, null, 'Thủ kho', null, null, 'Hiệu trưởng'],
  ]),
  noPlan('26 KQ phiếu hỏi', 'answers of a survey counted by question and by how content people were', [
    ['KẾT QUẢ PHIẾU HỎI NGƯỜI DÂN QUÝ I/2026 (312 phiếu)'],
    [],
    ['Câu', 'Nội dung hỏi', 'Mức độ (số phiếu)', '<', '<', '<', 'Tỷ lệ hài lòng'],
    ['^', '^', 'Rất hài lòng', 'Hài lòng', 'Bình thường', 'Không', '^'],
    [1, 'Chỗ ngồi chờ', 120, 150, 32, 10, '86,5%'],
    [2, 'Hồ sơ dễ hiểu', 88, 141, 60, 23, '73,4%'],
    [3, 'Thái độ công chức', 160, 120, 25, 7, '89,7%'],
    [4, 'Đúng ngày hẹn', 142, 110, 35, 25, '80,8%'],
    [5, 'Tiếp nhận góp ý', 75, 130, 80, 27, '65,7%'],
    [null, 'Bình quân', null, null, null, null, '79,2%'],
  ]),
];
