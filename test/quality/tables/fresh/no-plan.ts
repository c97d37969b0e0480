import type { LabelledSheet } from '../labels';

const beside = (name: string, about: string, lines: LabelledSheet['tables'][number]['above']): LabelledSheet => ({
  name,
  about,
  tables: [{ above: lines ?? [], header: [], columns: [], rows: [] }],
});

/** Further sheets that lie beside plans and ask nothing of anybody. */
export const NO_PLAN_BESIDE: readonly LabelledSheet[] = [
  beside('Lịch tuần', 'no plan: the week of the leaders', [
    ['LỊCH CÔNG TÁC TUẦN 32 (từ 03/8 đến 07/8/2026)'],
    [],
    ['Thứ, ngày', 'Giờ', 'Nội dung', 'Thành phần', 'Địa điểm'],
    ['Thứ Hai 03/8', '8h00', 'Giao ban đầu tuần', 'Lãnh đạo UBND xã', 'Phòng họp số 1'],
    ['Thứ Hai 03/8', '14h00', 'Tiếp công dân', 'Chủ tịch UBND xã', 'Phòng tiếp dân'],
    ['Thứ Ba 04/8', '8h00', 'Kiểm tra thi công đường', 'Phòng Kinh tế', 'Thôn Đông'],
    ['Thứ Tư 05/8', '8h00', 'Họp Ban Chỉ đạo', 'Thành viên Ban Chỉ đạo', 'Hội trường'],
  ]),
  beside('DM TTHC', 'no plan: procedures with their terms and fees', [
    ['DANH MỤC THỦ TỤC HÀNH CHÍNH THUỘC THẨM QUYỀN GIẢI QUYẾT CỦA SỞ XÂY DỰNG'],
    [],
    [
      'STT',
      'Mã TTHC',
      'Tên thủ tục hành chính',
      'Lĩnh vực',
      'Thời hạn giải quyết',
      'Phí, lệ phí (đồng)',
      'Căn cứ pháp lý',
    ],
    [1, '1.013234', 'Cấp giấy phép xây dựng mới', 'Hoạt động xây dựng', '20 ngày', 150000, 'Luật Xây dựng'],
    [2, '1.013236', 'Gia hạn giấy phép xây dựng', 'Hoạt động xây dựng', '05 ngày', 15000, 'Luật Xây dựng'],
    [3, '1.009994', 'Cấp chứng chỉ hành nghề', 'Hoạt động xây dựng', '20 ngày', 300000, 'Nghị định 175/2024/NĐ-CP'],
  ]),
];
