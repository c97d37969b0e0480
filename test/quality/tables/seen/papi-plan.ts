import { either, type LabelledSheet } from '../labels';

/** Another province's PAPI plan: two years of points under one heading, no maximum, points typed with a comma. */
export const papiPlan: LabelledSheet = {
  name: 'PAPI',
  about: 'PAPI plan, two years under one heading, no maximum, points as text',
  kinds: ['papi'],
  boldHeadings: true,
  tables: [
    {
      above: [
        ['PHỤ LỤC III'],
        ['PHÂN CÔNG CẢI THIỆN CHỈ SỐ PAPI NĂM 2025'],
        ['(Kèm theo Kế hoạch số 88/KH-UBND ngày 12/6/2025 của UBND tỉnh)'],
        [],
      ],
      header: [
        [
          'TT',
          'Chỉ số nội dung, nội dung thành phần',
          'Điểm số PAPI',
          '<',
          'Việc cần làm',
          'Chủ trì',
          'Phối hợp',
          'Thời gian',
        ],
        ['^', '^', 'Năm 2023', 'Năm 2024', '^', '^', '^', '^'],
      ],
      columns: ['code', 'title', null, 'achieved', 'task', 'lead', 'coordinating', 'deadline'],
      rows: [
        either('section/criterion', [
          'I',
          'Tham gia của người dân ở cấp cơ sở',
          '4,71',
          '4,95',
          null,
          null,
          null,
          null,
        ]),
        either(
          'criterion/task',
          [
            '1.1',
            'Tri thức công dân',
            '0,92',
            '0,98',
            'Phổ biến pháp luật ở thôn',
            'Sở Tư pháp',
            'UBND các xã, phường, đặc khu',
            'Thường xuyên',
          ],
          {
            coordinating: ['UBND các xã, phường, đặc khu'],
            deadline: 'ongoing',
          },
        ),
        either(
          'criterion/task',
          [
            '1.2',
            'Cơ hội tham gia',
            '1,20',
            '1,31',
            'Công khai lịch họp thôn',
            'Sở Nội vụ',
            'Ủy ban MTTQ Việt Nam tỉnh, Hội Liên hiệp Phụ nữ tỉnh',
            'Quý III, IV/2025',
          ],
          {
            coordinating: ['Ủy ban MTTQ Việt Nam tỉnh', 'Hội Liên hiệp Phụ nữ tỉnh'],
            deadline: 'quarter/several 2025-12-31',
          },
        ),
        either('section/criterion', ['II', 'Công khai, minh bạch', '5,18', '5,02', null, null, null, null]),
        either(
          'criterion/task',
          [
            '2.1',
            'Tiếp cận thông tin',
            '0,81',
            '0,79',
            'Mở chuyên trang hỏi đáp',
            'Văn phòng UBND tỉnh',
            'Cổng Thông tin điện tử tỉnh',
            'Tháng 8, tháng 9/2025',
          ],
          {
            deadline: 'month/several 2025-09-30',
          },
        ),
        either(
          'criterion/task',
          [
            '2.2',
            'Công khai danh sách hộ nghèo',
            '1,77',
            '1,70',
            'Niêm yết tại nhà văn hóa',
            'UBND các xã, phường, đặc khu',
            'Sở Nông nghiệp và Môi trường',
            'Hằng năm',
          ],
          {
            lead: ['UBND các xã, phường, đặc khu'],
            deadline: 'periodic',
          },
        ),
        either('section/criterion', ['III', 'Quản trị môi trường', '3,40', '3,55', null, null, null, null]),
        either(
          'criterion/task',
          [
            '3.1',
            'Chất lượng không khí',
            '1,98',
            '2,05',
            'Lắp thêm trạm quan trắc',
            'Sở Nông nghiệp và Môi trường',
            'Công an tỉnh; Ban Quản lý Khu kinh tế',
            '31/12/2025',
          ],
          {
            coordinating: ['Công an tỉnh', 'Ban Quản lý Khu kinh tế'],
            deadline: 'date 2025-12-31',
          },
        ),
      ],
    },
  ],
};
