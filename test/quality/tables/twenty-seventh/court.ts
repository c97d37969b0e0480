import { type LabelledSheet, section, task } from '../labels';

/** A provincial court's administration: the quarters of the year as columns that are ticked. */
export const court: LabelledSheet = {
  name: '27 TAND - lịch CCTP 2026',
  about:
    'provincial court, quarters of the year as ticked columns, sections with roman numbers, what comes out at the right',
  tables: [
    {
      above: [['TÒA ÁN NHÂN DÂN TỈNH - VĂN PHÒNG'], ['TIẾN ĐỘ THỰC HIỆN CẢI CÁCH HÀNH CHÍNH TƯ PHÁP NĂM 2026'], []],
      header: [
        ['TT', 'Công việc', 'Bộ phận chủ trì', 'Thời gian thực hiện năm 2026', '<', '<', '<', 'Kết quả'],
        ['^', '^', '^', 'Quý I', 'Quý II', 'Quý III', 'Quý IV', '^'],
      ],
      columns: ['code', ['task', 'title'], 'lead', 'ticked', 'ticked', 'ticked', 'ticked', 'product'],
      rows: [
        section(['I', 'Bộ phận hành chính tư pháp một cửa']),
        task(['1', 'Sửa quy chế tiếp nhận đơn khởi kiện', 'Văn phòng', 'x', null, null, null, 'Quyết định'], {
          deadline: 'quarter 2026-03-31',
        }),
        task(['2', 'Lắp máy lấy số và màn hình tại sảnh', 'Văn phòng', null, 'x', null, null, '02 bộ máy'], {
          deadline: 'quarter 2026-06-30',
        }),
        task(
          ['3', 'Hỏi ý kiến đương sự, luật sư', 'Phòng Tổ chức - Cán bộ', null, 'x', null, 'x', '300 phiếu mỗi đợt'],
          { lead: ['Phòng Tổ chức - Cán bộ'], deadline: 'several/quarter/periodic 2026-12-31' },
        ),
        section(['II', 'Tòa án điện tử']),
        task(
          [
            '4',
            'Nộp đơn, nộp tạm ứng án phí trực tuyến',
            'Tổ Công nghệ thông tin',
            null,
            null,
            'x',
            null,
            '50% đơn khởi kiện',
          ],
          { deadline: 'quarter 2026-09-30' },
        ),
        task(
          [
            '5',
            'Xét xử trực tuyến tại các Tòa án khu vực',
            'Phòng Kiểm tra nghiệp vụ',
            'x',
            'x',
            'x',
            'x',
            'Mỗi Tòa án khu vực 10 vụ',
          ],
          { deadline: 'several/quarter/periodic/ongoing 2026-12-31' },
        ),
        task(
          [
            '6',
            'Công bố bản án trên Cổng thông tin',
            'Phòng Kiểm tra nghiệp vụ',
            'x',
            'x',
            'x',
            'x',
            '100% bản án được công bố',
          ],
          { deadline: 'several/quarter/periodic/ongoing 2026-12-31' },
        ),
        task(['7', 'Trợ lý ảo cho thẩm phán', 'Tổ Công nghệ thông tin', null, null, null, 'x', 'Báo cáo sử dụng'], {
          deadline: 'quarter 2026-12-31',
        }),
        section(['III', 'Kỷ luật công vụ']),
        task(['8', 'Kiểm tra giờ mở phiên tòa', 'Thanh tra Tòa án', 'x', null, 'x', null, 'Thông báo'], {
          deadline: 'several/quarter/periodic 2026-09-30',
        }),
        task(['9', 'Tập huấn giao tiếp cho thư ký', 'Phòng Tổ chức - Cán bộ', null, 'x', null, null, '01 lớp'], {
          lead: ['Phòng Tổ chức - Cán bộ'],
          deadline: 'quarter 2026-06-30',
        }),
      ],
      below: [[], [null, null, null, null, null, 'CHÁNH VĂN PHÒNG']],
    },
  ],
};
