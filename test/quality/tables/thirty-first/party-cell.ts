import { type LabelledSheet, section, task } from '../labels';

/** A party cell's secretary: the four marks of a good cell as headings, members by posts, meetings instead of days. */
export const partyCell: LabelledSheet = {
  name: '31 Chi bộ bốn tốt',
  about: 'party cell, four marks of a good cell as headings without numbers, members by posts, months of meetings',
  boldHeadings: true,
  tables: [
    {
      above: [['ĐẢNG BỘ XÃ'], ['CHI BỘ CƠ QUAN'], ['PHÂN CÔNG ĐẢNG VIÊN PHẤN ĐẤU ĐẠT "CHI BỘ BỐN TỐT" NĂM 2026'], []],
      header: [
        [
          'Việc chi bộ bàn',
          'Đảng viên được phân công',
          'Đảng viên, đoàn thể giúp',
          'Báo cáo chi bộ tại kỳ họp',
          'Phải đạt được',
        ],
      ],
      columns: [
        ['task', 'title'],
        ['lead', 'implementing'],
        'coordinating',
        'deadline',
        ['product', 'benchmark', null],
      ],
      rows: [
        section(['Hoàn thành tốt nhiệm vụ chính trị']),
        task(
          [
            'Giải quyết xong hồ sơ tồn của Phòng Kinh tế',
            'Trưởng phòng Kinh tế',
            'Phó Chánh Văn phòng',
            'tháng 5/2026',
            'không còn hồ sơ quá hạn',
          ],
          { deadline: 'month/event 2026-05-31' },
        ),
        task(
          [
            'Đưa điểm cải cách hành chính của xã vào nhóm khá',
            'Phó Chủ tịch UBND xã',
            'Chi đoàn',
            'tháng 11/2026',
            'từ 80 điểm trở lên',
          ],
          { deadline: 'month/event 2026-11-30' },
        ),
        section(['Chất lượng sinh hoạt tốt']),
        task(
          [
            'Gửi tài liệu trước 03 ngày qua Sổ tay đảng viên điện tử',
            'Phó Bí thư chi bộ',
            null,
            'hằng tháng',
            '100% đảng viên mở tài liệu',
          ],
          { deadline: 'periodic' },
        ),
        task(
          [
            'Sinh hoạt chuyên đề về thái độ phục vụ nhân dân',
            'Bí thư chi bộ',
            'Giám đốc Trung tâm Phục vụ hành chính công xã',
            'tháng 3, tháng 6, tháng 9/2026',
            '03 buổi chuyên đề',
          ],
          { deadline: 'several/month/periodic 2026-09-30' },
        ),
        section(['Đoàn kết, kỷ luật tốt']),
        task(
          [
            'Kiểm tra đảng viên chấp hành giờ làm việc',
            'Chi ủy viên phụ trách kiểm tra',
            'Công đoàn cơ quan',
            'tháng 7/2026',
            'kiểm tra 05 đảng viên',
          ],
          { deadline: 'month/event 2026-07-31' },
        ),
        task(
          [
            'Gặp gỡ, nghe góp ý của nhân dân nơi cư trú',
            'Toàn thể đảng viên',
            'Chi bộ thôn',
            'tháng 12/2026',
            'mỗi đảng viên 01 phiếu nhận xét',
          ],
          { lead: ['Toàn thể đảng viên'], deadline: 'month/event 2026-12-31' },
        ),
        section(['Cán bộ, đảng viên tốt']),
        task(
          [
            'Kết nạp ít nhất 02 đảng viên trẻ',
            'Bí thư Đoàn xã',
            'Phó Bí thư chi bộ',
            'trước ngày 02/9/2026',
            '02 quyết định kết nạp',
          ],
          { deadline: 'date 2026-09-02' },
        ),
        task(
          [
            'Học bồi dưỡng kỹ năng số',
            'Phó Chánh Văn phòng',
            'Chi đoàn; Tổ công nghệ số cộng đồng',
            'quý III/2026',
            '100% có chứng nhận',
          ],
          { coordinating: ['Chi đoàn', 'Tổ công nghệ số cộng đồng'], deadline: 'quarter/event 2026-09-30' },
        ),
      ],
      below: [[], [null, null, null, 'T/M CHI BỘ'], [null, null, null, 'BÍ THƯ']],
    },
  ],
};
