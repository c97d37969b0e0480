import { type LabelledSheet, section, task } from '../labels';

/** A province's Fatherland Front: who leads and who helps stand in one cell, each behind its word. */
export const provinceFront: LabelledSheet = {
  name: 'MTTQ giám sát PAPI-SIPAS',
  about: 'Fatherland Front of a province, who leads and who helps in one cell behind their words, forms of supervision',
  kinds: ['tasks', 'papi', 'sipas', 'other'],
  tables: [
    {
      above: [
        ['ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM TỈNH'],
        ['BAN THƯỜNG TRỰC'],
        ['DANH MỤC NỘI DUNG GIÁM SÁT, PHỐI HỢP NÂNG CAO CHỈ SỐ PAPI, SIPAS NĂM 2026'],
        [],
      ],
      header: [['TT', 'Nội dung', 'Hình thức', 'Phân công (chủ trì, phối hợp)', 'Thời gian', 'Địa bàn']],
      columns: ['code', ['task', 'title'], null, ['lead', 'implementing', 'coordinating'], 'deadline', null],
      rows: [
        section(['I', 'HOẠT ĐỘNG GIÁM SÁT']),
        task(
          [
            '1',
            'Việc công khai, lấy ý kiến Nhân dân về quy hoạch, kế hoạch sử dụng đất',
            'Đoàn giám sát',
            'Chủ trì: Ban Dân chủ, Giám sát và Phản biện xã hội\nPhối hợp: Hội Nông dân tỉnh; Hội Luật gia tỉnh',
            'Quý II/2026',
            '06 xã',
          ],
          {
            lead: ['Ban Dân chủ, Giám sát và Phản biện xã hội'],
            coordinating: ['Hội Nông dân tỉnh', 'Hội Luật gia tỉnh'],
            deadline: 'quarter 2026-06-30',
          },
        ),
        task(
          [
            '2',
            'Việc tiếp nhận và trả kết quả tại Trung tâm Phục vụ hành chính công cấp xã',
            'Khảo sát thực tế',
            'Chủ trì: Ban Dân chủ, Giám sát và Phản biện xã hội\nPhối hợp: Hội Cựu chiến binh tỉnh',
            'Tháng 7/2026',
            '10 xã, phường',
          ],
          {
            lead: ['Ban Dân chủ, Giám sát và Phản biện xã hội'],
            coordinating: ['Hội Cựu chiến binh tỉnh'],
            deadline: 'month 2026-07-31',
          },
        ),
        task(
          [
            '3',
            'Việc thu, chi các khoản đóng góp đầu năm học',
            'Giám sát qua văn bản',
            'Chủ trì: Hội Liên hiệp Phụ nữ tỉnh\nPhối hợp: Sở Giáo dục và Đào tạo',
            'Tháng 10/2026',
            'Toàn tỉnh',
          ],
          {
            lead: ['Hội Liên hiệp Phụ nữ tỉnh'],
            coordinating: ['Sở Giáo dục và Đào tạo'],
            deadline: 'month 2026-10-31',
          },
        ),
        section(['II', 'PHẢN BIỆN XÃ HỘI']),
        task(
          [
            '4',
            'Dự thảo nghị quyết về mức hỗ trợ người nộp hồ sơ trực tuyến',
            'Hội nghị phản biện',
            'Chủ trì: Văn phòng cơ quan\nPhối hợp: Sở Nội vụ; Sở Tài chính',
            'Trước kỳ họp giữa năm của HĐND tỉnh',
            null,
          ],
          { lead: ['Văn phòng cơ quan'], coordinating: ['Sở Nội vụ', 'Sở Tài chính'], deadline: 'event/date/month' },
        ),
        task(
          [
            '5',
            'Dự thảo quy định thu gom rác thải sinh hoạt',
            'Góp ý bằng văn bản',
            'Chủ trì: Hội Nông dân tỉnh\nPhối hợp: Hội Liên hiệp Phụ nữ tỉnh',
            '15/8/2026',
            null,
          ],
          { lead: ['Hội Nông dân tỉnh'], coordinating: ['Hội Liên hiệp Phụ nữ tỉnh'], deadline: 'date 2026-08-15' },
        ),
        section(['III', 'VẬN ĐỘNG, TUYÊN TRUYỀN']),
        task(
          [
            '6',
            'Vận động Nhân dân sử dụng dịch vụ công trực tuyến',
            'Sinh hoạt khu dân cư',
            'Chủ trì: Ban Phong trào\nPhối hợp: Tỉnh đoàn',
            'Thường xuyên',
            'Toàn tỉnh',
          ],
          { lead: ['Ban Phong trào'], coordinating: ['Tỉnh đoàn'], deadline: 'ongoing' },
        ),
        task(
          [
            '7',
            'Lồng ghép nội dung PAPI vào Ngày hội Đại đoàn kết',
            'Ngày hội',
            'Chủ trì: Ban Phong trào\nPhối hợp: Ủy ban MTTQ Việt Nam các xã, phường',
            '18/11/2026',
            'Các khu dân cư',
          ],
          {
            lead: ['Ban Phong trào'],
            coordinating: ['Ủy ban MTTQ Việt Nam các xã, phường'],
            deadline: 'date 2026-11-18',
          },
        ),
        section(['IV', 'NẮM TÌNH HÌNH NHÂN DÂN']),
        task(
          [
            '8',
            'Tổng hợp ý kiến cử tri về thái độ phục vụ của công chức',
            'Báo cáo',
            'Chủ trì: Văn phòng cơ quan\nPhối hợp: các tổ chức chính trị - xã hội',
            'Hằng tháng',
            null,
          ],
          { lead: ['Văn phòng cơ quan'], coordinating: ['các tổ chức chính trị - xã hội'], deadline: 'periodic' },
        ),
      ],
      below: [[], [null, null, null, 'TM. BAN THƯỜNG TRỰC']],
    },
  ],
};
