import { type LabelledSheet, rule, section, task } from '../labels';

/** A commune's farmers' union: numbers typed now and then, ditto words, remarks between the rows. */
export const farmersUnion: LabelledSheet = {
  name: '27 Hội ND xã - việc CĐS',
  about: 'farmers union of a commune, numbers only in part, ditto words for who and when, a remark of its own line',
  tables: [
    {
      above: [['hội nông dân xã'], ['phân công nâng chỉ số chuyển đổi số năm 2026'], []],
      header: [['stt', 'công việc', 'người lo', 'phối hợp với', 'hạn', 'chỉ tiêu']],
      columns: [
        'code',
        ['task', 'title'],
        ['lead', 'implementing'],
        'coordinating',
        'deadline',
        ['product', 'benchmark', null],
      ],
      rows: [
        section([null, 'Với hội viên']),
        task(
          ['1', 'cài VNeID mức 2 cho hội viên trên 60 tuổi', 'chi hội trưởng', 'công an xã', '30/5/2026', '350 người'],
          { deadline: 'date 2026-05-30' },
        ),
        task(['2', 'mở tài khoản nhận tiền hỗ trợ', 'chi hội trưởng', 'Agribank', 'như trên', '200 hộ'], {
          deadline: 'date 2026-05-30',
        }),
        task(['3', 'dạy bán hàng trên mạng', 'đ/c phó chủ tịch', 'đoàn TN + Viettel Post', 'vào tháng 7', '2 lớp'], {
          lead: ['đ/c phó chủ tịch|phó chủ tịch'],
          coordinating: ['đoàn TN', 'Viettel Post'],
          deadline: 'month 2026-07-31',
        }),
        rule([null, '(lớp tháng 3 đã hủy vì trùng vụ cấy)']),
        task([null, 'đưa 5 sản phẩm OCOP lên sàn', 'đ/c phó chủ tịch', 'P.Kinh tế', 'trước 2/9/2026', '5 sản phẩm'], {
          lead: ['đ/c phó chủ tịch|phó chủ tịch'],
          deadline: 'date 2026-09-02',
        }),
        section([null, 'Nội bộ hội']),
        task(
          [
            '4',
            'nhập danh sách hội viên lên phần mềm',
            'đ/c văn phòng hội',
            'chi hội trưởng',
            '15-4-2026',
            '1.240 hội viên',
          ],
          { lead: ['đ/c văn phòng hội|văn phòng hội'], deadline: 'date 2026-04-15' },
        ),
        task(['5', 'thu hội phí bằng chuyển khoản', 'đ/c văn phòng hội', null, 'mỗi quý', '60% hội viên'], {
          lead: ['đ/c văn phòng hội|văn phòng hội'],
          deadline: 'periodic',
        }),
        task([null, 'họp BCH qua Zoom', 'đ/c chủ tịch', null, 'khi cần', null], {
          lead: ['đ/c chủ tịch|chủ tịch'],
          deadline: 'event',
        }),
        section([null, 'Giám sát']),
        task(['6', 'giám sát bộ phận một cửa xã', 'đ/c chủ tịch', 'MTTQ xã', 'quý 3 năm 2026', '1 cuộc'], {
          lead: ['đ/c chủ tịch|chủ tịch'],
          deadline: 'quarter 2026-09-30',
        }),
        rule([null, '+ mời thêm 2 hộ dân cùng đi']),
        task(['7', 'gửi kiến nghị của nông dân lên xã', 'chi hội trưởng', null, 'mùng 5 hằng tháng', null], {
          deadline: 'periodic',
        }),
      ],
    },
  ],
};
