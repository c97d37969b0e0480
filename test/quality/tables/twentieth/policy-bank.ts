import { either, type LabelledSheet, section } from '../labels';

/** A branch of the bank for social policies: what is reached by percent, unions that lend on, months by T and a number. */
export const policyBank: LabelledSheet = {
  name: 'PGD NHCSXH 2026',
  about: 'bank for social policies, aims in percent and persons, unions as partners, months as T and a number',
  tables: [
    {
      above: [
        ['PHÒNG GIAO DỊCH NHCSXH'],
        ['PHÂN CÔNG THỰC HIỆN CHỈ TIÊU HÀI LÒNG CỦA NGƯỜI VAY VÀ CHỈ SỐ CCHC NĂM 2026'],
        [],
      ],
      header: [['TT', 'Chỉ tiêu - công việc', 'Kế hoạch', 'ai chịu trách nhiệm', 'Các bên cùng làm', 'Hoàn thành']],
      columns: [
        'code',
        ['task', 'title'],
        [null, 'benchmark', 'product'],
        ['lead', 'implementing'],
        'coordinating',
        'deadline',
      ],
      rows: [
        section(['I.', 'Giao dịch tại xã'], { code: 'I|I.' }),
        either(
          'criterion/task',
          ['1', 'Phiên giao dịch mở đúng ngày, đúng giờ', '100%', 'Tổ giao dịch lưu động', 'UBND xã', 'hàng tháng'],
          { deadline: 'periodic' },
        ),
        either(
          'criterion/task',
          [
            '2',
            'Hộ vay hài lòng với cán bộ',
            '95%',
            'Tổ trưởng tổ Tín dụng',
            'Hội ND; Hội PN; Hội CCB; Đoàn TN',
            'T11/2026',
          ],
          { coordinating: ['Hội ND', 'Hội PN', 'Hội CCB', 'Đoàn TN'], deadline: 'month 2026-11-30' },
        ),
        either(
          'criterion/task',
          ['3', 'Treo biển hiệu mới (địa danh mới sau sáp nhập)', '12 điểm', 'Kế toán trưởng', null, 'T3/2026'],
          { deadline: 'month 2026-03-31' },
        ),
        section(['II.', 'Cho vay, thu nợ'], { code: 'II|II.' }),
        either(
          'criterion/task',
          [
            '1',
            'Giải ngân trong 5 ngày kể từ khi nhận đủ hồ sơ',
            '98%',
            'Cán bộ tín dụng địa bàn',
            'Tổ TK&VV',
            'cả năm',
          ],
          { deadline: 'ongoing/year' },
        ),
        either(
          'criterion/task',
          ['2', 'Nợ quá hạn không quá', '0,2%', 'Giám đốc PGD', 'UBND xã, Tổ TK&VV', '31/12/2026'],
          { coordinating: ['UBND xã', 'Tổ TK&VV'], deadline: 'date 2026-12-31' },
        ),
        either(
          'criterion/task',
          ['4', 'Đối chiếu nợ từng hộ', '4.350 hộ', 'Cán bộ tín dụng địa bàn', 'Hội nhận ủy thác', 'từ T7 đến T9/2026'],
          { deadline: 'month/several/date 2026-09-30' },
        ),
        section(['III.', 'Chuyển đổi số'], { code: 'III|III.' }),
        either(
          'criterion/task',
          [
            '1',
            'Khách cài Mobile Banking của ngân hàng',
            '40%',
            'Tổ trưởng tổ Tín dụng',
            'Đoàn TN',
            '30/6 được 20%, 31/12 được 40%',
          ],
          { deadline: 'several/date/periodic 2026-12-31' },
        ),
        either(
          'criterion/task',
          ['2', 'Bỏ giấy xác nhận cư trú trong hồ sơ vay', '100%', 'Kế toán trưởng', 'CA xã', 'làm từ Q1/2026'],
          { deadline: 'quarter/ongoing/event/date' },
        ),
      ],
      below: [[], [null, 'Cộng: 8 chỉ tiêu'], ['Tổ TK&VV: Tổ Tiết kiệm và vay vốn.']],
    },
  ],
};
