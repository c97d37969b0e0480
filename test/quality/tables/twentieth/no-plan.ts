import type { LabelledSheet, Line } from '../labels';

const noPlan = (name: string, about: string, above: readonly Line[]): LabelledSheet => ({
  name,
  about: `no plan: ${about}`,
  tables: [{ above, header: [], columns: [], rows: [] }],
});

/** Whose turn it is at the counters, and what was bought for a one-stop shop. */
export const NONE_OF_TWENTY: readonly LabelledSheet[] = [
  noPlan('Lịch trực quầy T6', 'who sits at which counter on which day, telephone numbers', [
    ['LỊCH TRỰC QUẦY MỘT CỬA THÁNG 6/2026'],
    [],
    ['STT', 'Ngày trực', 'Sáng', 'Chiều', 'Số điện thoại'],
    [1, '01/6', 'Quầy 1: hộ tịch', 'Quầy 2: đất đai', '0205 333 111'],
    [2, '02/6', 'Quầy 2: đất đai', 'Quầy 3: chứng thực', '0205 333 112'],
    [3, '03/6', 'Quầy 3: chứng thực', 'Quầy 1: hộ tịch', '0205 333 113'],
    [4, '04/6', 'Quầy 1: hộ tịch', 'Quầy 3: chứng thực', '0205 333 111'],
    [null, 'Nghỉ bù: 07/6'],
  ]),
  noPlan('Đồ mua cho một cửa', 'things bought, how many, at what price, with a sum', [
    ['BẢNG KÊ MUA SẮM TTPVHCC NĂM 2026'],
    [],
    ['TT', 'Tên hàng', 'ĐVT', 'Số lượng', 'Đơn giá', 'Thành tiền', 'Nơi bán'],
    [1, 'Máy quét 2 mặt', 'cái', 2, 8500000, 17000000, 'Cửa hàng vi tính'],
    [2, 'Ghế chờ 4 chỗ', 'dãy', 5, 2400000, 12000000, 'Nội thất Thành Công'],
    [3, 'Máy lấy số thứ tự', 'bộ', 1, 21000000, 21000000, 'Cửa hàng vi tính'],
    [4, 'Bảng mica niêm yết', 'tấm', 6, 350000, 2100000, 'Quảng cáo Sao Mai'],
    [null, 'Cộng', null, null, null, 52100000],
  ]),
];
