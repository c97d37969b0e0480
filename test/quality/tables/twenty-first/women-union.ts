import { rule, task, type LabelledSheet } from '../labels';

/** A commune's Union of women: what it does for the citizens' index, remarks in brackets below, spoken words. */
export const womenUnion: LabelledSheet = {
  name: 'Hội LHPN xã góp sức PAPI',
  about:
    'Union of women, untidy: work and who in spoken words, remarks in brackets on their own lines, heads of groups by post',
  kinds: ['tasks', 'papi', 'other'],
  tables: [
    {
      above: [['HỘI LHPN XÃ SUỐI BẠC'], ['Chị em góp sức nâng điểm PAPI của xã 2026'], []],
      header: [['TT', 'Hội làm gì', 'Chị nào lo', 'Nhờ ai', 'Làm tháng mấy', 'Được bao nhiêu thì đạt']],
      columns: ['code', 'task', ['lead', 'implementing'], 'coordinating', 'deadline', null],
      rows: [
        task(
          [
            '1',
            'Sinh hoạt chi hội có mục hỏi đáp về quyền của dân khi đi làm giấy tờ',
            'Chi hội trưởng các thôn',
            'Công chức tư pháp',
            'Tháng 4/2026',
            '7/7 chi hội',
          ],
          { deadline: 'month 2026-04-30' },
        ),
        rule([null, '(thôn Pá Hốc họp buổi tối, nhớ mang loa)', null, null, null, null]),
        task(
          ['2', 'Vận động chị em cài VNeID, tự tra hồ sơ', 'Phó Chủ tịch Hội', 'Công an xã', 'Tháng 6/2026', '300 chị'],
          { deadline: 'month 2026-06-30' },
        ),
        task(
          [
            '3',
            'Thi tìm hiểu dự toán xã: tiền thu của dân tiêu vào đâu',
            'Chủ tịch Hội',
            'Kế toán xã',
            'Tháng 8/2026',
            '1 cuộc thi',
          ],
          { deadline: 'month 2026-08-31' },
        ),
        rule([null, '(giải thưởng xin Quỹ Hội, không lấy tiền xã)', null, null, null, null]),
        task(
          [
            '4',
            'Đi cùng ban giám sát cộng đồng xem làm đường thôn',
            'Chi hội trưởng thôn Bản Lằn',
            'Ban giám sát cộng đồng',
            'Tháng 5/2026',
            '4 buổi',
          ],
          { deadline: 'month 2026-05-31' },
        ),
        task(
          [
            '5',
            'Nhặt rác bờ suối, phân loại tại nhà',
            'Chi hội trưởng các thôn',
            'Đoàn Thanh niên',
            'Hàng tháng',
            '12 buổi',
          ],
          { deadline: 'periodic/ongoing' },
        ),
        task(
          [
            '6',
            'Ghi lại chuyện bị vòi tiền ở trạm, ở trường, ở xã rồi báo Mặt trận',
            'Chủ tịch Hội',
            'Chủ tịch Mặt trận xã',
            'Thường xuyên',
            'báo 2 lần',
          ],
          { deadline: 'ongoing' },
        ),
        rule([null, '(không ghi tên người kể)', null, null, null, null]),
        task(
          [
            '7',
            'Mời trưởng trạm y tế nói chuyện thẻ bảo hiểm',
            'Phó Chủ tịch Hội',
            'Trạm trưởng y tế',
            'Tháng 9/2026',
            '1 buổi',
          ],
          { deadline: 'month 2026-09-30' },
        ),
        task(['8', 'Tổng kết, khen chi hội làm tốt', 'Ban Thường vụ Hội', null, 'Tháng 12/2026', 'khen 2 chi hội'], {
          deadline: 'month 2026-12-31',
        }),
      ],
      below: [[], [null, 'Tổng số: 8 việc'], [null, null, null, 'T/M BAN THƯỜNG VỤ']],
    },
  ],
};
