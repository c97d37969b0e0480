import type { LabelledSheet, Line } from '../labels';

const noPlan = (name: string, about: string, above: readonly Line[]): LabelledSheet => ({
  name,
  about: `no plan: ${about}`,
  tables: [{ above, header: [], columns: [], rows: [] }],
});

/** What stands beside plans in the same files: who can be rung, how communes rank, which car goes where. */
export const NONE_OF_THIRTY_ONE: readonly LabelledSheet[] = [
  noPlan('31 Danh bạ đầu mối', 'who answers for reform in each department, with room and extension', [
    ['DANH BẠ CÔNG CHỨC ĐẦU MỐI CẢI CÁCH HÀNH CHÍNH NĂM 2026'],
    [],
    ['TT', 'Cơ quan', 'Chức vụ', 'Phòng số', 'Máy lẻ', 'Hộp thư'],
    [1, 'Sở Nội vụ', 'Trưởng phòng', '402', '4021', 'cchc@sonoivu'],
    [2, 'Sở Tư pháp', 'Chuyên viên', '205', '2050', 'vp@sotuphap'],
    [3, 'Sở Tài chính', 'Phó Chánh Văn phòng', '118', '1180', 'vp@sotaichinh'],
    [4, 'Sở Xây dựng', 'Chuyên viên chính', '310', '3102', 'vp@soxaydung'],
    [5, 'Thanh tra tỉnh', 'Chánh Văn phòng', '207', '2071', 'vp@thanhtra'],
  ]),
  noPlan('31 Xếp hạng xã quý I', 'how communes rank by points of five groups', [
    ['XẾP HẠNG CÁC XÃ, PHƯỜNG THEO BỘ CHỈ SỐ 766 - QUÝ I/2026'],
    [],
    [
      'Hạng',
      'Xã, phường',
      'Công khai, minh bạch',
      'Tiến độ giải quyết',
      'Dịch vụ trực tuyến',
      'Số hóa hồ sơ',
      'Mức độ hài lòng',
      'Tổng',
    ],
    [1, 'Phường Trung tâm', 17.2, 19.1, 18.4, 21.0, 18.0, 93.7],
    [2, 'Xã Bến Sông', 16.8, 18.7, 17.9, 20.2, 18.0, 91.6],
    [3, 'Xã Đồng Cao', 15.1, 18.0, 16.6, 19.4, 17.9, 87.0],
    [4, 'Xã Suối Mơ', 14.0, 15.5, 13.2, 14.8, 17.6, 75.1],
    [null, 'Trung bình', 15.78, 17.83, 16.53, 18.85, 17.88, 86.85],
  ]),
  noPlan('31 Lịch xe công tác', 'which car goes where on which day with whom', [
    ['LỊCH XE TUẦN 16/2026'],
    [],
    ['Thứ, ngày', 'Giờ đi', 'Nơi đến', 'Xe', 'Lái xe', 'Người đi', 'Số km'],
    ['Thứ Hai, 13/4', '7h00', 'Xã Bến Sông', 'Xe số 1', 'Tổ xe', '04 người', 62],
    ['Thứ Ba, 14/4', '6h30', 'Hà Nội', 'Xe số 2', 'Tổ xe', '03 người', 148],
    ['Thứ Tư, 15/4', '13h30', 'Khu công nghiệp số 2', 'Xe số 1', 'Tổ xe', '05 người', 30],
    ['Thứ Sáu, 17/4', '8h00', 'Xã Suối Mơ', 'Xe số 2', 'Tổ xe', '02 người', 96],
  ]),
];
