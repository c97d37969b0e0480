import { type LabelledSheet, section, task } from '../labels';

/** A mountain commune shares out its work on PAPI among its officials and villages. */
export const communePapi: LabelledSheet = {
  name: '33 Xã vùng cao PAPI',
  about: 'mountain commune, officials by their posts, villages help, headings across the whole width with their number',
  boldHeadings: true,
  tables: [
    {
      above: [
        ['ỦY BAN NHÂN DÂN XÃ'],
        ['BIỂU PHÂN CÔNG NHIỆM VỤ CẢI THIỆN CHỈ SỐ PAPI NĂM 2026', '<', '<', '<', '<', '<', '<'],
      ],
      header: [['STT', 'Nhiệm vụ', 'Người phụ trách', 'Phối hợp', 'Thời gian thực hiện', 'Kết quả 6 tháng', 'Ghi chú']],
      columns: ['code', ['task', 'title'], ['lead', 'implementing'], 'coordinating', 'deadline', null, null],
      rows: [
        section(['I. Tham gia của người dân ở cơ sở', '<', '<', '<', '<', '<', '<'], {
          code: 'I|I.',
          title: 'Tham gia của người dân ở cơ sở',
        }),
        task(
          [
            1,
            'Tổ chức họp bản bàn mức đóng góp làm đường',
            'Trưởng các bản',
            'Công chức địa chính',
            'Quý I/2026',
            '14/14 bản',
            null,
          ],
          {
            lead: ['Trưởng các bản'],
            deadline: 'quarter 2026-03-31',
          },
        ),
        task(
          [
            2,
            'Kiện toàn Ban giám sát đầu tư cộng đồng',
            'Chủ tịch UBMTTQ xã',
            'Trưởng các bản',
            '30/4/2026',
            'Xong',
            null,
          ],
          {
            coordinating: ['Trưởng các bản'],
            deadline: 'date 2026-04-30',
          },
        ),
        section(['II. Công khai, minh bạch', '<', '<', '<', '<', '<', '<'], {
          code: 'II|II.',
          title: 'Công khai, minh bạch',
        }),
        task(
          [
            3,
            'Niêm yết danh sách hộ nghèo tại nhà văn hóa bản',
            'Công chức VHXH',
            'Trưởng các bản',
            '15/12/2026',
            null,
            'sau rà soát',
          ],
          {
            coordinating: ['Trưởng các bản'],
            deadline: 'date 2026-12-15',
          },
        ),
        task([4, 'Công khai thu chi ngân sách xã', 'Kế toán xã', 'Văn phòng', 'Hằng quý', 'Đã làm Q1, Q2', null], {
          deadline: 'periodic',
        }),
        task(
          [
            5,
            'Công khai kế hoạch sử dụng đất bằng tiếng Mông',
            'Công chức địa chính',
            'Đài truyền thanh',
            'Tháng 5',
            'Đang dịch',
            null,
          ],
          {
            deadline: 'month 2026-05-31',
          },
        ),
        section(['III. Trách nhiệm giải trình', '<', '<', '<', '<', '<', '<'], {
          code: 'III|III.',
          title: 'Trách nhiệm giải trình',
        }),
        task([6, 'Tiếp công dân định kỳ', 'Chủ tịch UBND xã', 'Văn phòng', 'Thứ 5 hằng tuần', '23 buổi', null], {
          deadline: 'periodic',
        }),
        task(
          [
            7,
            'Giải quyết đơn tranh chấp nương rẫy',
            'Công chức địa chính',
            'Tổ hòa giải các bản',
            'Thường xuyên',
            '4/5 đơn',
            null,
          ],
          {
            coordinating: ['Tổ hòa giải các bản'],
            deadline: 'ongoing',
          },
        ),
        section(['IV. Dịch vụ công', '<', '<', '<', '<', '<', '<'], { code: 'IV|IV.', title: 'Dịch vụ công' }),
        task(
          [8, 'Khám sức khỏe người cao tuổi tại bản', 'Trạm trưởng Trạm Y tế', 'Y tế thôn bản', 'Tháng 8', null, null],
          {
            deadline: 'month 2026-08-31',
          },
        ),
        task(
          [9, 'Sửa đường nước sinh hoạt 3 bản', 'Phó Chủ tịch UBND xã', null, 'Trước mùa khô', null, 'chờ vốn CTMTQG'],
          {
            deadline: 'event/unreadable',
          },
        ),
        task([10, 'Lắp wifi 5 nhà văn hóa bản', 'Công chức VHXH', 'Viettel', '30/9/2026', '2/5', null], {
          deadline: 'date 2026-09-30',
        }),
      ],
    },
  ],
};
