import type { LabelledSheet, Line } from '../labels';

const noPlan = (name: string, about: string, above: readonly Line[]): LabelledSheet => ({
  name,
  about: `no plan: ${about}`,
  tables: [{ above, header: [], columns: [], rows: [] }],
});

/** What lies in the same files as plans: whom to call, what the rank was over years, what a class costs. */
export const NONE_OF_THIRTY: readonly LabelledSheet[] = [
  noPlan('30 Danh bạ đầu mối', 'whom to call in which office, with extension and mailbox', [
    ['DANH BẠ ĐẦU MỐI CẢI CÁCH HÀNH CHÍNH CÁC CƠ QUAN'],
    [],
    ['STT', 'Cơ quan', 'Chức vụ người làm đầu mối', 'Số máy lẻ', 'Hộp thư'],
    [1, 'Sở Nội vụ', 'Trưởng phòng CCHC', 101, 'cchc@example.vn'],
    [2, 'Sở Tài chính', 'Chánh Văn phòng', 118, 'vp.stc@example.vn'],
    [3, 'Sở Y tế', 'Chuyên viên', 124, 'vp.syt@example.vn'],
    [4, 'UBND phường Tân Hòa', 'Phó Chánh Văn phòng', 160, 'tanhoa@example.vn'],
    [5, 'UBND xã Long Điền', 'Công chức văn phòng', 171, 'longdien@example.vn'],
  ]),
  noPlan('30 Thứ hạng qua các năm', 'rank and value of indices over five years', [
    ['THỨ HẠNG CÁC CHỈ SỐ CỦA TỈNH GIAI ĐOẠN 2021 - 2025'],
    ['Chỉ số', 2021, 2022, 2023, 2024, 2025],
    ['PAR INDEX', 31, 28, 22, 25, 14],
    ['SIPAS', 40, 37, 33, 20, 18],
    ['PAPI', 12, 15, 9, 11, 8],
    ['PCI', 45, 41, 38, null, 17],
    ['DTI', 29, 27, 30, 26, 12],
    ['Nguồn: Bộ Nội vụ, UNDP, VCCI, Bộ Khoa học và Công nghệ. Từ năm 2025 xếp hạng trên 34 tỉnh, thành phố.'],
  ]),
  noPlan('30 Dự toán lớp tập huấn', 'costs of a training class line by line with a sum', [
    ['DỰ TOÁN KINH PHÍ 01 LỚP TẬP HUẤN (02 ngày, 80 học viên)'],
    [],
    ['TT', 'Khoản chi', 'Đơn vị tính', 'Số lượng', 'Đơn giá (đồng)', 'Thành tiền (đồng)'],
    [1, 'Thù lao giảng viên', 'buổi', 4, 1000000, 4000000],
    [2, 'Nước uống', 'người/ngày', 160, 40000, 6400000],
    [3, 'Tài liệu', 'bộ', 80, 30000, 2400000],
    [4, 'Trang trí hội trường', 'lần', 1, 1500000, 1500000],
    [null, 'Tổng cộng', null, null, null, 14300000],
  ]),
];
