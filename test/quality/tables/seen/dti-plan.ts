import { criterion, total, type LabelledSheet } from '../labels';

/** A province raises its DTI: points out of 1000, a target beside what was reached, the sum first. */
export const dtiPlan: LabelledSheet = {
  name: 'DTI',
  about: 'DTI plan, scale 1000, targets, sum in the first row, line breaks in headers',
  kinds: ['dti', 'other'],
  tables: [
    {
      above: [['Phụ lục 2'], ['GIẢI PHÁP NÂNG CAO CHỈ SỐ CHUYỂN ĐỔI SỐ (DTI) CẤP TỈNH NĂM 2026'], []],
      header: [
        [
          'STT',
          'Chỉ số chính/\nchỉ số thành phần',
          'Điểm\ntối đa',
          'Điểm đạt\nnăm 2025',
          'Mục tiêu\nnăm 2026',
          'Giải pháp\ncải thiện',
          'Cơ quan\nchịu trách nhiệm',
          'Cơ quan\nphối hợp',
          'Hoàn thành\ntrước',
        ],
      ],
      columns: [
        'code',
        'title',
        'benchmark',
        'achieved',
        null,
        'task',
        ['lead', 'implementing'],
        'coordinating',
        'deadline',
      ],
      rows: [
        total([null, 'TỔNG ĐIỂM', 1000, 712.4, 790, null, null, null, null]),
        criterion(['1', 'Nhận thức số', 100, 82, 90, null, null, null, null]),
        criterion(
          [
            '1.1',
            'Chuyên mục chuyển đổi số trên đài',
            20,
            12,
            18,
            'Tăng thời lượng phát sóng',
            'Báo và Phát thanh, Truyền hình tỉnh',
            'Sở VHTTDL',
            '30/6/2026',
          ],
          {
            lead: ['Báo và Phát thanh, Truyền hình tỉnh'],
            deadline: 'date 2026-06-30',
          },
        ),
        criterion(
          [
            '1.2',
            'Tổ công nghệ số cộng đồng',
            80,
            70,
            72,
            'Tập huấn lại các tổ',
            'UBND cấp xã',
            'Sở KH&CN, Tỉnh đoàn',
            'Quý III/2026',
          ],
          {
            coordinating: ['Sở KH&CN', 'Tỉnh đoàn'],
            deadline: 'quarter 2026-09-30',
          },
        ),
        criterion(['2', 'Thể chế số', 100, 64.4, 80, null, null, null, null]),
        criterion(['2.1', 'Kế hoạch chuyển đổi số hằng năm', 40, 40, 40, null, null, null, null]),
        criterion(
          [
            '2.2',
            'Văn bản hỗ trợ doanh nghiệp số',
            60,
            24.4,
            40,
            'Trình nghị quyết hỗ trợ',
            'Sở Tài chính',
            'Sở KH&CN; Thuế tỉnh; Hiệp hội Doanh nghiệp',
            'Kỳ họp giữa năm 2026',
          ],
          {
            coordinating: ['Sở KH&CN', 'Thuế tỉnh', 'Hiệp hội Doanh nghiệp'],
            deadline: 'event/unreadable/several/month/year',
          },
        ),
        criterion(['3', 'Hạ tầng số', 200, 160, 180, null, null, null, null]),
        criterion(
          [
            '3.1',
            'Tỷ lệ hộ có cáp quang',
            120,
            100,
            110,
            'Đầu tư vùng lõm',
            'VNPT tỉnh',
            'Viettel tỉnh, MobiFone tỉnh',
            'Tháng 10/2026',
          ],
          {
            coordinating: ['Viettel tỉnh', 'MobiFone tỉnh'],
            deadline: 'month 2026-10-31',
          },
        ),
        criterion(
          [
            '3.2',
            'Tỷ lệ người dùng điện thoại thông minh',
            80,
            60,
            70,
            'Hỗ trợ hộ nghèo',
            'Sở KH&CN',
            null,
            'Giai đoạn 2026-2028',
          ],
          {
            deadline: 'year/several 2028-12-31',
          },
        ),
      ],
      below: [['* Điểm năm 2025 theo thông báo của Bộ.']],
    },
  ],
};
