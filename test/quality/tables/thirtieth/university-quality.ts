import { type LabelledSheet, section, task } from '../labels';

/** A university after its assessment: recommendations, action, who starts when, evidence that is to be shown. */
export const universityQuality: LabelledSheet = {
  name: '30 ĐH sau đánh giá ngoài',
  about:
    'university, recommendations of assessors beside the action, begin and end in two columns, evidence with codes',
  tables: [
    {
      above: [
        ['BỘ GIÁO DỤC VÀ ĐÀO TẠO'],
        ['TRƯỜNG ĐẠI HỌC'],
        ['KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG SAU ĐÁNH GIÁ NGOÀI CHU KỲ 2 (2026 - 2027)'],
        [],
      ],
      header: [
        [
          'TC',
          'Khuyến nghị của Đoàn đánh giá',
          'Hành động cải tiến',
          'Đơn vị đầu mối',
          'Đơn vị tham gia',
          'Bắt đầu',
          'Kết thúc',
          'Minh chứng dự kiến',
        ],
      ],
      columns: [
        'code',
        [null, 'title'],
        ['task', 'title'],
        'lead',
        ['coordinating', 'implementing'],
        null,
        'deadline',
        ['product', null],
      ],
      rows: [
        section(['1', 'Tầm nhìn, sứ mạng và văn hóa', '<', '<', '<', '<', '<', '<'], {
          title: 'Tầm nhìn, sứ mạng và văn hóa',
        }),
        task(
          [
            '1.3',
            'Chưa lấy ý kiến người học về giá trị văn hóa',
            'Khảo sát 2.000 người học, điều chỉnh tuyên bố giá trị',
            'Phòng Công tác sinh viên',
            'Đoàn Thanh niên; các khoa',
            '3/2026',
            '6/2026',
            'H1.01.03.05',
          ],
          { coordinating: ['Đoàn Thanh niên', 'các khoa'], deadline: 'month 2026-06-30' },
        ),
        section(['6', 'Quản lý nguồn nhân lực', '<', '<', '<', '<', '<', '<'], { title: 'Quản lý nguồn nhân lực' }),
        task(
          [
            '6.2',
            'Tiêu chí tuyển dụng chưa phổ biến rộng',
            'Công khai đề án vị trí việc làm, quy trình tuyển dụng',
            'Phòng Tổ chức - Nhân sự',
            'Phòng Truyền thông',
            '01/2026',
            '04/2026',
            'H6.06.02.01',
          ],
          { lead: ['Phòng Tổ chức - Nhân sự'], deadline: 'month 2026-04-30' },
        ),
        task(
          [
            '6.4',
            'Bồi dưỡng giảng viên chưa theo nhu cầu',
            'Xây dựng bản đồ năng lực giảng viên',
            '^',
            'Các khoa, viện',
            '9/2026',
            '5/2027',
            'H6.06.04.02',
          ],
          { lead: ['Phòng Tổ chức - Nhân sự'], coordinating: ['Các khoa, viện'], deadline: 'month 2027-05-31' },
        ),
        section(['9', 'Hệ thống bảo đảm chất lượng bên trong', '<', '<', '<', '<', '<', '<'], {
          title: 'Hệ thống bảo đảm chất lượng bên trong',
        }),
        task(
          [
            '9.5',
            'Dữ liệu phân tán',
            'Kết nối phần mềm đào tạo, khảo thí, tài chính',
            'Trung tâm Công nghệ thông tin và Học liệu',
            'Phòng Đào tạo; Phòng Khảo thí và Đảm bảo chất lượng',
            '4/2026',
            '12/2026',
            'H9.09.05.01',
          ],
          {
            lead: ['Trung tâm Công nghệ thông tin và Học liệu'],
            coordinating: ['Phòng Đào tạo', 'Phòng Khảo thí và Đảm bảo chất lượng'],
            deadline: 'month 2026-12-31',
          },
        ),
        section(['15', 'Giảng dạy và học tập', '<', '<', '<', '<', '<', '<'], { title: 'Giảng dạy và học tập' }),
        task(
          [
            '15.2',
            'Ít hoạt động học qua dự án',
            'Mỗi chương trình có 02 học phần dự án với doanh nghiệp',
            'Các khoa, viện',
            'Trung tâm Quan hệ doanh nghiệp',
            'HK1 2026-2027',
            'HK2 2026-2027',
            'H15.15.02.07',
          ],
          { lead: ['Các khoa, viện'], deadline: 'event/unreadable/year/several' },
        ),
        task(
          [
            '15.4',
            'Chưa đánh giá hiệu quả dạy học kết hợp',
            'Nghiên cứu so sánh kết quả của 20 lớp',
            'Viện Nghiên cứu giáo dục',
            null,
            '10/2026',
            '7/2027',
            'H15.15.04.03',
          ],
          { deadline: 'month 2027-07-31' },
        ),
        section(['22', 'Kết quả đào tạo', '<', '<', '<', '<', '<', '<'], { title: 'Kết quả đào tạo' }),
        task(
          [
            '22.3',
            'Tỷ lệ phản hồi của cựu sinh viên thấp',
            'Cổng cựu sinh viên, gọi điện bổ sung, đạt 70% phản hồi',
            'Phòng Công tác sinh viên',
            'Hội Cựu sinh viên, các khoa',
            '5/2026',
            '15/11/2026',
            'H22.22.03.02',
          ],
          { coordinating: ['Hội Cựu sinh viên', 'các khoa'], deadline: 'date 2026-11-15' },
        ),
      ],
    },
  ],
};
