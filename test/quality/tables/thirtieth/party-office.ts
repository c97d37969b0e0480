import { type LabelledSheet, rule, section, task } from '../labels';

/** A party committee's office: groups merged at the left, comrades by posts, deadlines tied to sessions. */
export const partyOffice: LabelledSheet = {
  name: '30 ĐU phường NQ57 PAPI',
  about:
    'party committee of a ward, groups merged at the left over their tasks, comrades by posts, sessions as deadlines',
  tables: [
    {
      above: [
        ['ĐẢNG BỘ THÀNH PHỐ', '<'],
        ['ĐẢNG ỦY PHƯỜNG', '<'],
        ['*', '<'],
        ['DANH MỤC VIỆC BAN THƯỜNG VỤ GIAO (chuyển đổi số, dân chủ cơ sở) NĂM 2026', '<', '<', '<', '<', '<'],
      ],
      header: [
        [
          'Nhóm việc',
          'Việc cụ thể',
          'Đ/c UVBTV chỉ đạo',
          'Cơ quan tham mưu, thực hiện',
          'Cơ quan cùng tham gia',
          'Trình BTV',
          'Số văn bản giao',
        ],
      ],
      columns: [[null, 'title'], ['task', 'title'], null, ['lead', 'implementing'], 'coordinating', 'deadline', null],
      rows: [
        task(
          [
            'Chuyển đổi số trong Đảng',
            'Sổ tay đảng viên điện tử đạt 100% chi bộ',
            'Đ/c Phó Bí thư Thường trực',
            'Ban Xây dựng Đảng',
            'Văn phòng Đảng ủy',
            'Kỳ họp tháng 3/2026',
            '112-CV/ĐU',
          ],
          { deadline: 'month/event/date 2026-03-31' },
        ),
        task(
          [
            '^',
            'Họp chi bộ không giấy',
            'Đ/c Phó Bí thư Thường trực',
            'Văn phòng Đảng ủy',
            'các chi bộ trực thuộc',
            'tháng 5/2026',
            '112-CV/ĐU',
          ],
          { coordinating: ['các chi bộ trực thuộc'], deadline: 'month 2026-05-31' },
        ),
        task(
          [
            '^',
            'Kết nối mạng thông tin diện rộng của Đảng',
            'Đ/c Bí thư',
            'Văn phòng Đảng ủy',
            'Viễn thông khu vực',
            '28/02/2026',
            '98-KL/ĐU',
          ],
          { deadline: 'date 2026-02-28' },
        ),
        task(
          [
            'Dân chủ ở cơ sở',
            'Đối thoại giữa Bí thư, Chủ tịch với Nhân dân',
            'Đ/c Bí thư',
            'Ban Xây dựng Đảng',
            'Ủy ban MTTQ phường',
            '02 kỳ: 6/2026, 11/2026',
            '04-QĐ/ĐU',
          ],
          { coordinating: ['Ủy ban MTTQ phường'], deadline: 'several/month 2026-11-30' },
        ),
        task(
          [
            '^',
            'Giám sát công khai quy hoạch treo',
            'Đ/c Chủ nhiệm UBKT',
            'Ủy ban Kiểm tra',
            'HĐND phường',
            'Quý III/2026',
            null,
          ],
          { deadline: 'quarter 2026-09-30' },
        ),
        rule([null, '(đ/c Phó Chủ tịch HĐND nghỉ từ 6/2026, sẽ phân công lại)', null, null, null, null, null]),
        task(
          [
            '^',
            'Lấy ý kiến dân về đặt tên tổ dân phố mới',
            'Đ/c Chủ tịch UBND',
            'Phòng Văn hóa - Xã hội',
            'tổ dân phố',
            'trước kỳ họp HĐND giữa năm',
            '121-CV/ĐU',
          ],
          { lead: ['Phòng Văn hóa - Xã hội'], deadline: 'event/unreadable' },
        ),
        section(['Việc chuyển từ năm 2025 sang', '<', '<', '<', '<', '<', '<'], {
          code: null,
          title: 'Việc chuyển từ năm 2025 sang',
        }),
        task(
          [
            'Kỷ luật, kỷ cương',
            'Kiểm tra giờ giấc, đeo thẻ',
            'Đ/c Chủ nhiệm UBKT',
            'Ủy ban Kiểm tra',
            'Văn phòng HĐND và UBND',
            'đột xuất',
            null,
          ],
          { coordinating: ['Văn phòng HĐND và UBND'], deadline: 'event/periodic/unreadable' },
        ),
        task(
          [
            '^',
            'Bộ quy tắc ứng xử của cán bộ một cửa',
            'Đ/c Chủ tịch UBND',
            'Trung tâm Phục vụ hành chính công',
            'Công đoàn phường',
            '15/4/2026',
            '77-TB/ĐU',
          ],
          { deadline: 'date 2026-04-15' },
        ),
      ],
    },
  ],
};
