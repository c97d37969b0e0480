import { type LabelledSheet, section, task } from '../labels';

/** A border guard post: teams as columns, a full circle where a team leads and an open one where it helps, told above. */
export const borderGuard: LabelledSheet = {
  name: '31 Đồn BP cửa khẩu - nhiệm vụ',
  about: 'border guard post, teams as columns with full and open circles told above, sections of a set of its own',
  tables: [
    {
      above: [
        ['ĐỒN BIÊN PHÒNG CỬA KHẨU QUỐC TẾ'],
        ['NHIỆM VỤ NÂNG ĐIỂM CẢI CÁCH HÀNH CHÍNH CỦA ĐỒN NĂM 2026'],
        ['● chủ trì; ○ phối hợp'],
        [],
      ],
      header: [
        ['TT', 'Nhiệm vụ', 'Bộ phận', '<', '<', '<', 'Thời gian', 'Yêu cầu đạt được'],
        [
          '^',
          '^',
          'Trạm Kiểm soát xuất nhập cảnh',
          'Đội Vận động quần chúng',
          'Đội Vũ trang',
          'Đội Tham mưu - Hành chính',
          '^',
          '^',
        ],
      ],
      columns: [
        'code',
        ['task', 'title'],
        'ticked',
        'ticked',
        'ticked',
        'ticked',
        'deadline',
        ['product', 'benchmark', null],
      ],
      rows: [
        section(['I', 'Thủ tục biên phòng']),
        task(['1', 'Khai báo tạm trú điện tử cho lái xe nước bạn', '●', null, null, '○', '31/3/2026', '100% lượt xe'], {
          lead: ['Trạm Kiểm soát xuất nhập cảnh'],
          coordinating: ['Đội Tham mưu - Hành chính'],
          deadline: 'date 2026-03-31',
        }),
        task(['2', 'Làm thủ tục cho khách đoàn trong 10 phút', '●', null, null, null, 'Thường xuyên', 'Đo 30 đoàn'], {
          lead: ['Trạm Kiểm soát xuất nhập cảnh'],
          deadline: 'ongoing',
        }),
        task(['3', 'Đặt máy đọc hộ chiếu thứ hai', '●', null, '○', '○', 'Quý II/2026', 'Biên bản lắp đặt'], {
          lead: ['Trạm Kiểm soát xuất nhập cảnh'],
          coordinating: ['Đội Vũ trang', 'Đội Tham mưu - Hành chính'],
          deadline: 'quarter 2026-06-30',
        }),
        section(['II', 'Phục vụ nhân dân khu vực biên giới']),
        task(
          [
            '4',
            'Cấp giấy phép vào khu vực biên giới tại bản',
            null,
            '●',
            '○',
            null,
            'Thứ Tư hằng tuần',
            '04 bản xa nhất',
          ],
          { lead: ['Đội Vận động quần chúng'], coordinating: ['Đội Vũ trang'], deadline: 'periodic' },
        ),
        task(['5', 'Dán hướng dẫn bằng tiếng Mông, tiếng Thái', '○', '●', null, null, '15/4/2026', '22 bản'], {
          lead: ['Đội Vận động quần chúng'],
          coordinating: ['Trạm Kiểm soát xuất nhập cảnh'],
          deadline: 'date 2026-04-15',
        }),
        task(['6', 'Hỏi ý kiến nhân dân, lái xe, doanh nghiệp', '○', '●', null, '○', 'Tháng 9/2026', '250 phiếu'], {
          lead: ['Đội Vận động quần chúng'],
          coordinating: ['Trạm Kiểm soát xuất nhập cảnh', 'Đội Tham mưu - Hành chính'],
          deadline: 'month 2026-09-30',
        }),
        section(['III', 'Kỷ luật, tác phong']),
        task(['7', 'Tập chào hỏi, mặc quân phục đúng khi trực', '○', null, '●', null, 'Tháng 3/2026', '02 buổi'], {
          lead: ['Đội Vũ trang'],
          coordinating: ['Trạm Kiểm soát xuất nhập cảnh'],
          deadline: 'month 2026-03-31',
        }),
        task(['8', 'Kiểm tra đột xuất ca đêm', null, null, '●', '○', 'Mỗi tháng 02 lần', 'Sổ kiểm tra'], {
          lead: ['Đội Vũ trang'],
          coordinating: ['Đội Tham mưu - Hành chính'],
          deadline: 'periodic',
        }),
        task(['9', 'Báo cáo Bộ Chỉ huy', null, null, null, '●', '05/12/2026', 'Báo cáo năm'], {
          lead: ['Đội Tham mưu - Hành chính'],
          deadline: 'date 2026-12-05',
        }),
      ],
    },
  ],
};
