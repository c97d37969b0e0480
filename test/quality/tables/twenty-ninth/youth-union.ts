import { type LabelledSheet, task } from '../labels';

/** A provincial youth union: who does it first, merged over all that it does; no headings at all. */
export const youthUnion: LabelledSheet = {
  name: '29 Tỉnh đoàn - theo ban',
  about:
    'provincial youth union, sections of the office first and merged over their tasks, who helps and the proof merged as well, numbers going through, campaigns as deadlines',
  tables: [
    {
      above: [
        ['TỈNH ĐOÀN'],
        ['***'],
        ['PHÂN CÔNG THAM GIA NÂNG CHỈ SỐ CHUYỂN ĐỔI SỐ, PAPI - NĂM 2026'],
        ['(kèm Công văn số 318-CV/TĐTN-VP, ngày 10/02/2026)'],
        [],
      ],
      header: [['Ban, đơn vị', 'TT', 'Phần việc', 'Đơn vị cùng thực hiện', 'Thời điểm', 'Chỉ tiêu']],
      columns: [
        'lead',
        'code',
        ['task', 'title'],
        ['coordinating', 'implementing'],
        'deadline',
        ['product', 'benchmark', null],
      ],
      rows: [
        task(
          ['Ban Phong trào', 1, 'Đội hình hỗ trợ nộp hồ sơ trực tuyến', 'Đoàn xã, phường', 'Tháng 3/2026', '103 đội'],
          { coordinating: ['Đoàn xã, phường'], deadline: 'month 2026-03-31' },
        ),
        task(['^', 2, 'Hè tình nguyện: cài VNeID mức 2 cho người già', '^', '01/6 - 31/8/2026', '20.000 lượt'], {
          coordinating: ['Đoàn xã, phường'],
          deadline: 'date/several 2026-08-31',
        }),
        task(['^', 3, 'Chợ không tiền mặt', 'VNPT tỉnh; Ban Quản lý chợ', 'Quý IV/2026', '15 chợ'], {
          coordinating: ['VNPT tỉnh', 'Ban Quản lý chợ'],
          deadline: 'quarter 2026-12-31',
        }),
        task(
          [
            'Ban Tuyên giáo',
            4,
            'Video ngắn về quyền giám sát của dân',
            'Báo và Đài PT-TH tỉnh',
            'Mỗi tháng 02 video',
            '20 video',
          ],
          { coordinating: ['Báo và Đài PT-TH tỉnh'], deadline: 'periodic' },
        ),
        task(['^', 5, 'Thi tìm hiểu dân chủ cơ sở', 'Sở Tư pháp', '09/11/2026', '8.000 lượt thi'], {
          deadline: 'date 2026-11-09',
        }),
        task(
          [
            'Ban Trường học',
            6,
            'Sinh viên đi khảo sát hài lòng',
            'Hội Sinh viên các trường',
            '15/7/2026',
            '1.200 phiếu',
          ],
          { coordinating: ['Hội Sinh viên các trường'], deadline: 'date 2026-07-15' },
        ),
        task(['^', 7, 'Câu lạc bộ kỹ năng số trong trường THPT', 'Sở GD&ĐT', 'Năm học 2026 - 2027', '40 câu lạc bộ'], {
          coordinating: ['Sở GD&ĐT'],
          deadline: 'year/several/event/unreadable/date',
        }),
        task(['Văn phòng', 8, 'Họp, ký số 100% văn bản', null, 'Thường xuyên', '100%'], { deadline: 'ongoing' }),
        task(['^', 9, 'Báo cáo Tỉnh ủy', 'các ban', '20/6 và 20/11/2026', '02 báo cáo'], {
          deadline: 'several/date/periodic 2026-11-20',
        }),
      ],
      below: [[], [null, null, null, 'TM. BAN THƯỜNG VỤ TỈNH ĐOÀN']],
    },
  ],
};
