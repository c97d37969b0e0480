import { type LabelledSheet, section, task } from '../labels';

/** A police officer of a ward: numbers of two digits, an hour with each day, who commands beside who does. */
export const police: LabelledSheet = {
  name: 'CAP - CCHC',
  about:
    'ward police, codes 01 to 10, hours before the days, a commander beside the team that does, results as Đ and CĐ',
  tables: [
    {
      above: [['CÔNG AN PHƯỜNG ĐỒNG TÂM'], ['PHÂN CÔNG CÔNG TÁC CẢI CÁCH HÀNH CHÍNH, PHỤC VỤ NHÂN DÂN NĂM 2026'], []],
      header: [
        [
          'STT',
          'Mặt công tác, nội dung',
          'Chỉ huy phụ trách',
          'Tổ làm chính',
          'Lực lượng phối hợp',
          'Mốc phải xong',
          'KQ',
        ],
      ],
      columns: [
        'code',
        ['task', 'title'],
        null,
        ['lead', 'implementing'],
        'coordinating',
        'deadline',
        [null, 'achieved'],
      ],
      rows: [
        section(['I', 'CƯ TRÚ, CĂN CƯỚC']),
        task(
          [
            '01',
            'Cấp căn cước lưu động cho người già yếu tại nhà',
            'Phó Trưởng CA phường',
            'Tổ QLHC',
            'Trạm Y tế',
            'Trước 17h00 ngày 31/3/2026',
            'CĐ',
          ],
          { code: '01|1', deadline: 'date 2026-03-31' },
        ),
        task(
          [
            '02',
            'Giải quyết đăng ký thường trú trong 03 ngày',
            'Phó Trưởng CA phường',
            'Tổ QLHC',
            null,
            'Thường xuyên',
            'Đ',
          ],
          { code: '02|2', deadline: 'ongoing' },
        ),
        task(
          [
            '03',
            'Làm sạch dữ liệu dân cư 24 tổ dân phố',
            'Phó Trưởng CA phường',
            'Tổ CSKV',
            'Tổ dân phố; Tổ CNSCĐ',
            'Trước 17h00 ngày 30/6/2026',
            'CĐ',
          ],
          { code: '03|3', coordinating: ['Tổ dân phố', 'Tổ CNSCĐ'], deadline: 'date 2026-06-30' },
        ),
        section(['II', 'PHƯƠNG TIỆN']),
        task(
          [
            '04',
            'Hẹn giờ đăng ký xe qua mạng, không để dân chờ',
            'Trưởng CA phường',
            'Tổ Tổng hợp',
            'Phòng CSGT',
            'Trước 11h30 ngày 15/4/2026',
            'CĐ',
          ],
          { code: '04|4', deadline: 'date 2026-04-15' },
        ),
        task(
          [
            '05',
            'Bấm biển số công khai, có màn hình cho dân xem',
            'Trưởng CA phường',
            'Tổ Tổng hợp',
            'Trung tâm PVHCC',
            'Quý I/2026',
            'Đ',
          ],
          { code: '05|5', deadline: 'quarter 2026-03-31' },
        ),
        section(['III', 'TIẾP DÂN, TIN BÁO']),
        task(
          [
            '06',
            'Công khai số điện thoại trực ban từng tổ dân phố',
            'Phó Trưởng CA phường',
            'Tổ CSKV',
            'Tổ dân phố',
            'Trước 17h00 ngày 28/02/2026',
            'Đ',
          ],
          { code: '06|6', deadline: 'date 2026-02-28' },
        ),
        task(
          [
            '07',
            'Xác minh tin báo đúng hạn, báo lại người báo tin',
            'Trưởng CA phường',
            'Tổ PCTP',
            'Tổ CSKV',
            'Thường xuyên',
            'CĐ',
          ],
          { code: '07|7', deadline: 'ongoing' },
        ),
        task(
          [
            '08',
            'Diễn đàn "Công an lắng nghe ý kiến nhân dân"',
            'Trưởng CA phường',
            'Tổ Tổng hợp',
            'Ủy ban MTTQ phường',
            '08h00 ngày 19/8/2026',
            'CĐ',
          ],
          { code: '08|8', deadline: 'date 2026-08-19' },
        ),
        task(
          ['09', 'Kiểm tra điều lệnh cán bộ tiếp dân', 'Phó Trưởng CA phường', 'Tổ Tổng hợp', null, 'Hằng tuần', 'Đ'],
          { code: '09|9', deadline: 'periodic' },
        ),
      ],
      below: [[], ['Đ: đạt; CĐ: chưa đạt; PCTP: phòng, chống tội phạm; CSKV: cảnh sát khu vực']],
    },
  ],
};
