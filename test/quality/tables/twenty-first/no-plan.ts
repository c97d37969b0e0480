import type { LabelledSheet, Line } from '../labels';

const noPlan = (name: string, about: string, above: readonly Line[]): LabelledSheet => ({
  name,
  about: `no plan: ${about}`,
  tables: [{ above, header: [], columns: [], rows: [] }],
});

/** Who sits at which counter on which day, and how many files of each field were answered in time. */
export const NONE_OF_TWENTY_FIRST: readonly LabelledSheet[] = [
  noPlan('Lịch trực quầy tuần 32', 'who sits at the counters in a week', [
    ['TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG PHƯỜNG BÌNH TRỊ'],
    ['LỊCH TRỰC TUẦN 32 (từ 03/8 đến 07/8/2026)'],
    [],
    ['Thứ', 'Ngày', 'Quầy tư pháp', 'Quầy đất đai', 'Quầy bảo trợ xã hội', 'Trực trưa'],
    ['Hai', '03/8', 'Công chức tư pháp 1', 'Công chức địa chính 1', 'Công chức văn xã 1', 'Quầy tư pháp'],
    ['Ba', '04/8', 'Công chức tư pháp 2', 'Công chức địa chính 1', 'Công chức văn xã 2', 'Quầy đất đai'],
    ['Tư', '05/8', 'Công chức tư pháp 1', 'Công chức địa chính 2', 'Công chức văn xã 1', 'Quầy tư pháp'],
    ['Năm', '06/8', 'Công chức tư pháp 2', 'Công chức địa chính 2', 'Công chức văn xã 2', 'Quầy đất đai'],
    ['Sáu', '07/8', 'Công chức tư pháp 1', 'Công chức địa chính 1', 'Công chức văn xã 1', 'Quầy bảo trợ'],
    [],
    ['Ai đổi ca báo trước một ngày.'],
  ]),
  noPlan('Số hồ sơ TTHC quý II SXD', 'files answered by field, with sums and percents', [
    ['SỞ XÂY DỰNG'],
    ['KẾT QUẢ GIẢI QUYẾT HỒ SƠ THỦ TỤC HÀNH CHÍNH QUÝ II NĂM 2026'],
    [],
    ['STT', 'Lĩnh vực', 'Số hồ sơ tiếp nhận', '<', 'Đã giải quyết', '<', 'Tỷ lệ đúng hạn'],
    ['^', '^', 'Trực tuyến', 'Trực tiếp', 'Đúng hạn', 'Quá hạn', '^'],
    [1, 'Hoạt động xây dựng', 412, 18, 421, 9, '97,9%'],
    [2, 'Đường bộ', 2150, 340, 2482, 8, '99,7%'],
    [3, 'Quy hoạch, kiến trúc', 61, 7, 66, 2, '97,1%'],
    [4, 'Nhà ở và công sở', 133, 21, 154, 0, '100%'],
    [null, 'Tổng cộng', 2756, 386, 3123, 19, '99,4%'],
  ]),
];
