import { section, task, type LabelledSheet } from '../labels';

/** A party cell mends what an inspection found: faults, causes, who is to blame, what is to be done, term and state. */
export const partyFaults: LabelledSheet = {
  name: 'KP sau kiểm tra',
  about: 'party committee after an inspection, faults numbered over several measures, collectives, terms in words',
  kinds: ['tasks'],
  boldHeadings: true,
  tables: [
    {
      above: [
        ['ĐẢNG BỘ XÃ PHƯỚC LONG'],
        ['KẾ HOẠCH KHẮC PHỤC HẠN CHẾ, KHUYẾT ĐIỂM THEO THÔNG BÁO KẾT LUẬN KIỂM TRA'],
        ['(Ban hành kèm theo Kế hoạch số 25-KH/ĐU ngày 12/5/2026)'],
        [],
      ],
      header: [
        [
          'STT',
          'Hạn chế, khuyết điểm',
          'Biện pháp khắc phục',
          'Tập thể chịu trách nhiệm',
          'Cá nhân chỉ đạo',
          'Thời hạn khắc phục',
          'Tình trạng',
        ],
      ],
      columns: ['code', ['title', null], 'task', ['lead', 'implementing'], null, 'deadline', null],
      rows: [
        section(['I', 'Công tác lãnh đạo, chỉ đạo', null, null, null, null, null]),
        task(
          [
            1,
            'Chậm ban hành quy chế làm việc',
            'Ban hành quy chế sửa đổi',
            'Ban Thường vụ Đảng ủy',
            'Đ/c Bí thư',
            'Trong tháng 6/2026',
            'Đang soạn thảo',
          ],
          { deadline: 'month 2026-06-30' },
        ),
        task(
          [
            '^',
            '^',
            'Phân công lại cấp ủy viên phụ trách chi bộ',
            'Ban Xây dựng Đảng',
            'Đ/c Phó Bí thư',
            '30/6/2026',
            'Chưa',
          ],
          { deadline: 'date 2026-06-30' },
        ),
        task(
          [
            2,
            'Sinh hoạt chi bộ chưa đúng hướng dẫn',
            'Dự sinh hoạt, hướng dẫn từng chi bộ',
            'Ủy ban Kiểm tra Đảng ủy',
            'Đ/c Chủ nhiệm',
            'Quý III năm 2026',
            null,
          ],
          { deadline: 'quarter 2026-09-30' },
        ),
        section(['II', 'Công tác quản lý tài chính', null, null, null, null, null]),
        task(
          [
            3,
            'Đảng phí nộp chậm',
            'Đối chiếu, truy thu',
            'Văn phòng Đảng ủy; các chi bộ trực thuộc',
            null,
            'Xong trước ngày 31 tháng 7 năm 2026',
            'Đã thu 80%',
          ],
          {
            lead: ['Văn phòng Đảng ủy', 'các chi bộ trực thuộc'],
            implementing: ['Văn phòng Đảng ủy', 'các chi bộ trực thuộc'],
            deadline: 'date 2026-07-31',
          },
        ),
      ],
      below: [[], [null, null, null, 'T/M BAN THƯỜNG VỤ'], [null, null, null, 'BÍ THƯ']],
    },
  ],
};

/** A state company's list of audit demands: report, kind, whom it concerns, what the board says, day and state. */
export const auditDemands: LabelledSheet = {
  name: 'Kiến nghị kiểm toán',
  about: 'state company, demands of internal audit with report numbers, the board says, days as date cells',
  kinds: ['tasks'],
  tables: [
    {
      above: [['THEO DÕI THỰC HIỆN KIẾN NGHỊ KIỂM TOÁN NỘI BỘ'], ['Kỳ báo cáo: 6 tháng đầu năm 2026'], []],
      header: [
        [
          'Số báo cáo',
          'Ngày báo cáo',
          'Nội dung kiến nghị',
          'Phân loại',
          'Đơn vị thực hiện',
          'Ý kiến của HĐTV',
          'Thời hạn hoàn thành',
          'Tình hình thực hiện',
        ],
      ],
      columns: [null, null, 'task', null, ['implementing', 'lead'], null, 'deadline', null],
      rows: [
        task(
          [
            '03/BC-KTNB',
            { day: '2026-02-10' },
            'Thu hồi công nợ quá hạn của nhà thầu phụ',
            'Tài chính',
            'Ban Tài chính - Kế toán',
            'Đồng ý',
            { day: '2026-06-30' },
            'Đã thu 60%',
          ],
          { lead: ['Ban Tài chính - Kế toán'], implementing: ['Ban Tài chính - Kế toán'], deadline: 'date 2026-06-30' },
        ),
        task(
          [
            '03/BC-KTNB',
            { day: '2026-02-10' },
            'Sửa quy chế mua sắm',
            'Quy chế',
            'Ban Pháp chế',
            'Trình HĐTV tháng 5',
            { day: '2026-05-31' },
            'Hoàn thành',
          ],
          { deadline: 'date 2026-05-31' },
        ),
        task(
          [
            '07/BC-KTNB',
            { day: '2026-04-22' },
            'Kiểm kê vật tư tồn kho chậm luân chuyển',
            'Vật tư',
            'Công ty Điện lực Vị Thanh',
            'Đồng ý',
            { day: '2026-09-30' },
            'Chưa đến hạn',
          ],
          { deadline: 'date 2026-09-30' },
        ),
      ],
    },
  ],
};
