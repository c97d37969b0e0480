import { either, type LabelledRow, type LabelledSheet, type Line, type Says, section } from '../labels';

const aim = (cells: Line, says: Says): LabelledRow => either('criterion/task', cells, says);

/** A hospital on the 83 criteria: levels now and wanted, tasks pasted from Word with dashes and line breaks, rooms in short. */
export const hospitalLevels: LabelledSheet = {
  name: '29 BVĐK nâng mức 83TC',
  about:
    'general hospital, criteria of quality with level reached and wanted, several tasks pasted into one cell, wards in short, a criterion merged over two tasks',
  tables: [
    {
      above: [
        ['SỞ Y TẾ', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
        ['BỆNH VIỆN ĐA KHOA TỈNH', null, null, 'Độc lập - Tự do - Hạnh phúc'],
        ['BẢNG THEO DÕI NÂNG MỨC CHẤT LƯỢNG BỆNH VIỆN NĂM 2026'],
        [],
      ],
      header: [
        [
          'Mã\ntiêu chí',
          'Tên tiêu chí',
          'Mức\n2025',
          'Mức\n2026',
          'Hoạt động cải tiến',
          'K/P đầu mối',
          'K/P hỗ trợ',
          'Kết thúc',
          'Minh chứng',
        ],
      ],
      columns: [
        'code',
        'title',
        ['achieved', 'selfAssessed', null],
        ['benchmark', null],
        ['task', 'method'],
        'lead',
        'coordinating',
        'deadline',
        ['product', null],
      ],
      rows: [
        section(['A', 'HƯỚNG ĐẾN NGƯỜI BỆNH']),
        aim(
          [
            'A1.1',
            'Người bệnh được chỉ dẫn rõ ràng, đón tiếp khoa học',
            3,
            4,
            '- Sơn vạch màu từ cổng đến 6 khoa\n- Thay 40 biển hai thứ tiếng\n- Bàn đón tiếp có người từ 5h30',
            'P.HCQT',
            'K.Khám bệnh, Tổ CTXH',
            '30/4/2026',
            'ảnh trước - sau',
          ],
          { coordinating: ['K.Khám bệnh', 'Tổ CTXH'], deadline: 'date 2026-04-30' },
        ),
        aim(
          [
            'A1.3',
            'Cải tiến quy trình khám bệnh',
            3,
            4,
            'Đo thời gian chờ của 300 NB\nvà công bố trên bảng tin',
            'K.Khám bệnh',
            'P.KHTH',
            'Quý II/2026',
            'bảng số liệu',
          ],
          { deadline: 'quarter 2026-06-30' },
        ),
        aim(['^', '^', '^', '^', 'Lấy máu tại buồng khám tầng 2', 'K.Xét nghiệm', 'P.ĐD', 'T9/2026', 'quy trình mới'], {
          deadline: 'month 2026-09-30',
        }),
        aim(
          [
            'A2.4',
            'Người bệnh được hưởng tiện nghi bảo đảm sức khỏe',
            2,
            3,
            'Lắp 22 quạt, 8 bình nóng lạnh',
            'P.HCQT',
            'P.TCKT; P.VT-TBYT',
            '15/5/2026',
            null,
          ],
          { coordinating: ['P.TCKT', 'P.VT-TBYT'], deadline: 'date 2026-05-15' },
        ),
        section(['B', 'PHÁT TRIỂN NGUỒN NHÂN LỰC']),
        aim(
          [
            'B2.2',
            'Nhân viên y tế được nâng cao kỹ năng ứng xử',
            4,
            4,
            'Giữ mức: 2 lớp giao tiếp/năm',
            'P.TCCB',
            'Công đoàn BV',
            'tháng 3, tháng 10',
            'danh sách lớp',
          ],
          { deadline: 'several/month/periodic 2026-10-31' },
        ),
        section(['C', 'HOẠT ĐỘNG CHUYÊN MÔN']),
        aim(
          [
            'C2.1',
            'Hồ sơ bệnh án được lập đầy đủ, chính xác',
            3,
            4,
            '1. Bình bệnh án\n2. Trừ thi đua khoa có hồ sơ thiếu chữ ký',
            'P.KHTH',
            'các khoa lâm sàng',
            'hàng tháng',
            'biên bản',
          ],
          { deadline: 'periodic' },
        ),
        aim(
          [
            'C4.2',
            'Xây dựng và hướng dẫn quy trình kiểm soát nhiễm khuẩn',
            2,
            3,
            'Viết lại 7 quy trình, in treo tại buồng thủ thuật',
            'K.KSNK',
            'P.ĐD, P.QLCL',
            '31/8/2026',
            'QĐ ban hành',
          ],
          { coordinating: ['P.ĐD', 'P.QLCL'], deadline: 'date 2026-08-31' },
        ),
        section(['D', 'CẢI TIẾN CHẤT LƯỢNG']),
        aim(
          [
            'D2.1',
            'Phòng ngừa nguy cơ người bệnh bị trượt ngã',
            2,
            4,
            'Tay vịn hành lang nhà B\nDán vòng tay cảnh báo',
            'P.QLCL',
            'P.HCQT',
            '20/7/2026',
            'nghiệm thu',
          ],
          { deadline: 'date 2026-07-20' },
        ),
      ],
      below: [[], ['K: khoa; P: phòng; BV: bệnh viện; NB: người bệnh']],
    },
  ],
};
