import type { LabelledSheet, Line } from '../labels';

const noPlan = (name: string, about: string, above: readonly Line[]): LabelledSheet => ({
  name,
  about: `no plan: ${about}`,
  tables: [{ above, header: [], columns: [], rows: [] }],
});

/** Who is on the committee and his telephone, and where a province stood year by year. */
export const NONE_OF_NINETEEN: readonly LabelledSheet[] = [
  noPlan('DS thành viên BCĐ', 'members of a committee with post, office and telephone', [
    ['DANH SÁCH THÀNH VIÊN BAN CHỈ ĐẠO CẢI CÁCH HÀNH CHÍNH TỈNH'],
    [],
    ['TT', 'Chức danh trong BCĐ', 'Chức vụ', 'Cơ quan', 'Điện thoại'],
    [1, 'Trưởng ban', 'Chủ tịch', 'UBND tỉnh', '0200.3000.001'],
    [2, 'Phó Trưởng ban', 'Phó Chủ tịch', 'UBND tỉnh', '0200.3000.002'],
    [3, 'Ủy viên thường trực', 'Giám đốc', 'Sở Nội vụ', '0200.3000.010'],
    [4, 'Ủy viên', 'Giám đốc', 'Sở Tư pháp', '0200.3000.020'],
    [5, 'Ủy viên', 'Giám đốc', 'Sở Tài chính', '0200.3000.030'],
    [6, 'Thư ký', 'Trưởng phòng', 'Sở Nội vụ', '0200.3000.011'],
  ]),
  noPlan('Thứ hạng qua các năm', 'ranks of a province in four indices year by year', [
    ['THỨ HẠNG CÁC CHỈ SỐ CỦA TỈNH GIAI ĐOẠN 2021 - 2025'],
    ['STT', 'Chỉ số', 'Năm 2021', 'Năm 2022', 'Năm 2023', 'Năm 2024', 'Năm 2025'],
    [1, 'PAR INDEX', 34, 29, 31, 22, 19],
    [2, 'SIPAS', 41, 38, 27, 25, 16],
    [3, 'PAPI', 20, 24, 18, 30, 12],
    [4, 'PCI', 45, 40, 36, 33, 21],
    ['Nguồn: Bộ Nội vụ; UNDP; VCCI'],
  ]),
];
