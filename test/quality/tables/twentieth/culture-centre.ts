import { type LabelledSheet, left, section, task } from '../labels';

/** A cultural centre: from when and till when in two columns, a blank column in the middle, the table not at the corner. */
export const cultureCentre: LabelledSheet = {
  name: 'TTVH-TT lo tuyên truyền',
  about: 'cultural centre, not at the corner, from when and till when, a blank column, blank rows, bold headings',
  at: 'B3',
  boldHeadings: true,
  tables: [
    {
      above: [
        ['KẾ HOẠCH TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH, SIPAS, PAPI NĂM 2026'],
        ['Trung tâm Văn hóa - Truyền thông'],
        [],
      ],
      header: [['TT', 'Công viêc', null, 'Bắt đầu', 'Kết thúc', 'Đầu mối', 'Liên quan', 'Kinh phí (tr.đ)']],
      columns: ['code', ['task', 'title'], null, null, 'deadline', ['lead', 'implementing'], 'coordinating', null],
      rows: [
        section([null, 'Truyền thanh, truyền hình']),
        task(
          [
            1,
            'Chuyên mục "Dân hỏi, xã trả lời" mỗi tuần 1 số',
            null,
            '05/01/2026',
            '31/12/2026',
            'Tổ Truyền thông',
            'UBND các xã',
            60,
          ],
          { deadline: 'date 2026-12-31' },
        ),
        task([2, 'Phóng sự về một cửa làm tốt', null, '01/3/2026', '30/4/2026', 'Tổ Truyền thông', 'TTPVHCC', 15], {
          deadline: 'date 2026-04-30',
        }),
        task(
          [
            3,
            'Phát trên loa 30 câu hỏi đáp PAPI',
            null,
            '15/4/2026',
            '15/8/2026',
            'Tổ Truyền thanh cơ sở',
            'Ban Mặt trận các thôn',
            0,
          ],
          { deadline: 'date 2026-08-15' },
        ),
        left([]),
        section([null, 'Cổ động']),
        task([4, 'Treo 40 băng rôn', null, 'tháng 5/2026', 'tháng 9/2026', 'Tổ Cổ động', 'Đội Quản lý trật tự', 32], {
          deadline: 'month 2026-09-30',
        }),
        task(
          [
            5,
            'Vẽ áp phích, in 2.000 tờ rơi',
            null,
            'tháng 6/2026',
            'Q3/2026',
            'Tổ Cổ động',
            'Bưu điện, Hội Phụ nữ',
            24,
          ],
          { coordinating: ['Bưu điện', 'Hội Phụ nữ'], deadline: 'quarter 2026-09-30' },
        ),
        task([6, 'Xe loa đi chợ phiên', null, '01/6/2026', '31/7/2026', 'Tổ Cổ động', 'Ban Quản lý chợ', 5], {
          deadline: 'date 2026-07-31',
        }),
        left([]),
        section([null, 'Hội thi, văn nghệ']),
        task(
          [
            7,
            'Liên hoan tiểu phẩm "Cán bộ vì dân"',
            null,
            '01/8/2026',
            '02/9/2026',
            'Tổ Nghiệp vụ',
            'Công đoàn; Đoàn Thanh niên',
            80,
          ],
          { coordinating: ['Công đoàn', 'Đoàn Thanh niên'], deadline: 'date 2026-09-02' },
        ),
        task(
          [
            8,
            'Thi ảnh nụ cười một cửa',
            null,
            '01/10/2026',
            '20/11/2026',
            'Tổ Nghiệp vụ',
            'Hội Văn học Nghệ thuật',
            20,
          ],
          { deadline: 'date 2026-11-20' },
        ),
        task([10, 'Trao giải, tổng kết', null, null, 'cuối năm 2026', 'Ban Giám đốc', null, 14], {
          deadline: 'year/date/month 2026-12-31',
        }),
      ],
      below: [[], [null, 'Kinh phí: hai trăm năm mươi triệu đồng.']],
    },
  ],
};
