import { type LabelledSheet, section, task } from '../labels';

/** An old official who numbers in his own way: roman with a dash, two digits with a slash, letters behind a hyphen. */
export const oldOfficial: LabelledSheet = {
  name: '31 Công tác PAPI của phường',
  about:
    'old official of a ward, numbers of his own (I/-, 01/, 02-a/) that go on over the parts, posts instead of units',
  tables: [
    {
      above: [
        ['PHƯỜNG: CÔNG TÁC PHẢI LÀM TRONG NĂM 2026 ĐỂ NHÂN DÂN ĐÁNH GIÁ PAPI TỐT HƠN'],
        ['(Bản viết lần thứ hai, sau khi xin ý kiến đồng chí Bí thư)'],
        [],
      ],
      header: [
        ['Mục', 'Công tác cụ thể', 'Đồng chí chủ trì', 'Đồng chí, ban ngành cùng tham gia', 'Kỳ hạn', 'Điều cần nhớ'],
      ],
      columns: ['code', ['task', 'title'], 'lead', ['coordinating', 'implementing'], 'deadline', 'note'],
      rows: [
        section(['I/-', 'Nhân dân tham gia ở cơ sở'], { code: 'I|I/|I/-' }),
        task(
          [
            '01/',
            'Bầu lại trưởng khu phố ở 04 khu mới nhập',
            'Chủ tịch UBMTTQ phường',
            'Bí thư chi bộ khu phố',
            '30/4/2026',
            'Phải có trên một nửa số hộ đi bầu',
          ],
          { code: '01|01/', deadline: 'date 2026-04-30' },
        ),
        task(
          [
            '02/',
            'Lấy ý kiến dân về đặt tên đường',
            'Trưởng phòng Văn hóa - Xã hội',
            'Trưởng khu phố, Hội Cựu chiến binh',
            'Quý 2 năm 2026',
            null,
          ],
          {
            code: '02|02/',
            lead: ['Trưởng phòng Văn hóa - Xã hội'],
            coordinating: ['Trưởng khu phố', 'Hội Cựu chiến binh'],
            deadline: 'quarter 2026-06-30',
          },
        ),
        task(
          ['02-a/', 'Phát phiếu tận nhà', 'Trưởng khu phố', 'Đoàn Thanh niên', 'Từ 04/5 đến 15/5/2026', '2.350 phiếu'],
          { code: '02-a|02-a/|02a', deadline: 'date/several 2026-05-15' },
        ),
        task(['02-b/', 'Tổng hợp, niêm yết kết quả', 'Cán bộ thống kê', null, '25/5/2026', null], {
          code: '02-b|02-b/|02b',
          deadline: 'date 2026-05-25',
        }),
        section(['II/-', 'Công khai, minh bạch'], { code: 'II|II/|II/-' }),
        task(
          [
            '03/',
            'Niêm yết quyết toán quỹ đóng góp năm 2025',
            'Kế toán trưởng',
            'Ban Thanh tra nhân dân',
            'Trước ngày 31/3/2026',
            'Niêm yết đủ 30 ngày',
          ],
          { code: '03|03/', deadline: 'date 2026-03-31' },
        ),
        task(
          [
            '04/',
            'Đọc trên loa danh sách hộ nghèo, cận nghèo',
            'Trưởng phòng Văn hóa - Xã hội',
            'Trưởng khu phố',
            'Tháng 11 năm 2026',
            'Đọc ba buổi liền',
          ],
          { code: '04|04/', lead: ['Trưởng phòng Văn hóa - Xã hội'], deadline: 'month 2026-11-30' },
        ),
        section(['III/-', 'Giải trình với dân'], { code: 'III|III/|III/-' }),
        task(
          [
            '05/',
            'Đối thoại giữa Chủ tịch với nhân dân',
            'Chủ tịch UBND phường',
            'Chủ tịch UBMTTQ phường',
            'Tháng 6 và tháng 12 năm 2026',
            null,
          ],
          { code: '05|05/', deadline: 'several/month/periodic 2026-12-31' },
        ),
        task(
          [
            '06/',
            'Trả lời từng đơn thư bằng văn bản',
            'Chánh Văn phòng',
            'Công chức tiếp dân',
            'Quanh năm',
            'Không để quá 10 ngày',
          ],
          { code: '06|06/', deadline: 'ongoing/year' },
        ),
        section(['IV/-', 'Chống phiền hà'], { code: 'IV|IV/|IV/-' }),
        task(
          [
            '07/',
            'Đổi chỗ ngồi các công chức nhận hồ sơ đất đai',
            'Giám đốc Trung tâm Phục vụ hành chính công phường',
            'Chánh Văn phòng',
            'Sáu tháng một lần',
            null,
          ],
          { code: '07|07/', deadline: 'periodic' },
        ),
      ],
    },
  ],
};
