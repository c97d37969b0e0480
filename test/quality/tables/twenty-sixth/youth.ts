import { type LabelledSheet, section, task } from '../labels';

/** A youth union: a cross below each quarter in which a thing is done, the word for quarter merged above them. */
export const youth: LabelledSheet = {
  name: '26 Đoàn xã CĐS',
  about: 'youth union, crosses below merged quarters, product between work and who does it, brigades and branches',
  tables: [
    {
      above: [['ĐOÀN TNCS HỒ CHÍ MINH XÃ PHÚ LÂM'], ['BẢNG VIỆC CHUYỂN ĐỔI SỐ ĐOÀN XÃ NHẬN NĂM 2026'], []],
      header: [
        ['STT', 'Phần việc', 'Sản phẩm', 'Chi đoàn nhận', 'Quý', '<', '<', '<', 'Hỗ trợ'],
        ['^', '^', '^', '^', 'I', 'II', 'III', 'IV', '^'],
      ],
      columns: [
        'code',
        ['task', 'title'],
        'product',
        ['lead', 'implementing'],
        'ticked',
        'ticked',
        'ticked',
        'ticked',
        'coordinating',
      ],
      rows: [
        section(['A', 'Tổ công nghệ số cộng đồng']),
        task(['1', 'Kiện toàn tổ ở 9 thôn', 'Quyết định', 'BTV Đoàn xã', 'x', null, null, null, 'VH-XH'], {
          deadline: 'quarter 2026-03-31',
        }),
        task(
          ['2', 'Tập huấn dùng AI, VNeID cho thành viên tổ', '2 lớp', 'BTV Đoàn xã', null, 'x', 'x', null, 'CA xã'],
          { deadline: 'several/quarter/periodic 2026-09-30' },
        ),
        task(
          ['3', 'Trực bộ phận một cửa sáng thứ Ba', 'Lịch trực', 'Chi đoàn Cơ quan', 'x', 'x', 'x', 'x', 'TTPVHCC'],
          { deadline: 'several/quarter/periodic/ongoing/year' },
        ),
        section(['B', 'Kinh tế số']),
        task(['4', 'Gắn mã QR cho 60 sạp chợ', '60 mã', 'Chi đoàn Chợ', null, 'x', null, null, 'Ngân hàng; BQL chợ'], {
          coordinating: ['Ngân hàng', 'BQL chợ'],
          deadline: 'quarter 2026-06-30',
        }),
        task(['5', 'Phiên livestream bán nông sản', '4 phiên', 'Chi đoàn thôn 3', 'x', 'x', 'x', 'x', 'HND xã'], {
          deadline: 'several/quarter/periodic/ongoing/year',
        }),
        section(['C', 'Xã hội số']),
        task(['6', 'Bản đồ số điểm di tích', '5 điểm', 'Chi đoàn Trường THPT', null, null, 'x', null, 'VH-XH'], {
          deadline: 'quarter 2026-09-30',
        }),
        task(
          ['7', 'Dạy người cao tuổi tránh lừa đảo mạng', '9 buổi', 'Các chi đoàn thôn', 'x', null, 'x', null, 'CA xã'],
          { deadline: 'several/quarter/periodic 2026-09-30' },
        ),
        task(['8', 'Ra quân cài định danh điện tử mức 2', '95% dân', 'Chi đoàn Công an', 'x', null, null, null, null], {
          deadline: 'quarter 2026-03-31',
        }),
        task(['9', 'Tổng kết, khen tổ làm tốt', 'Báo cáo', 'BTV Đoàn xã', null, null, null, 'x', 'UBND xã'], {
          deadline: 'quarter 2026-12-31',
        }),
      ],
      below: [[], ['TM. BAN THƯỜNG VỤ']],
    },
  ],
};
