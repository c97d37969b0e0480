import { either, joined, left, section, task, type LabelledSheet } from '../labels';

/** Two years of PAPI below one heading, a sign for better or worse, one part with two works. */
export const papiTwoYears: LabelledSheet = {
  name: 'PAPI hai năm Đông Ninh',
  about:
    'province, PAPI dimensions and parts with the points of two years as text, rise and fall, one part with two works below each other',
  kinds: ['papi'],
  boldHeadings: true,
  tables: [
    {
      above: [
        ['PHỤ LỤC'],
        ['Phân công nhiệm vụ nâng cao Chỉ số Hiệu quả quản trị và hành chính công cấp tỉnh (PAPI) năm 2026'],
        ['(Ban hành kèm theo Quyết định số 1045/QĐ-UBND ngày 29/5/2026 của Chủ tịch UBND tỉnh Đông Ninh)'],
        [],
      ],
      header: [
        [
          'TT',
          'Chỉ số nội dung/nội dung thành phần',
          'Điểm số PAPI',
          '<',
          'Tăng, giảm',
          'Nhiệm vụ trọng tâm năm 2026',
          'Cơ quan chịu trách nhiệm chính',
          'Cơ quan, địa phương phối hợp',
          'Tiến độ thực hiện',
        ],
        ['^', '^', 'Năm 2024', 'Năm 2025', '^', '^', '^', '^', '^'],
      ],
      columns: ['code', 'title', null, ['achieved', null], null, 'task', 'lead', 'coordinating', 'deadline'],
      rows: [
        either('section/criterion', [
          'I',
          'Tham gia của người dân ở cấp cơ sở',
          '5,12',
          '4,98',
          'Giảm 0,14',
          null,
          null,
          null,
          null,
        ]),
        either(
          'criterion/task',
          [
            1,
            'Cơ hội tham gia',
            '1,53',
            '1,49',
            'Giảm 0,04',
            'Công bố thời gian, địa điểm họp thôn trên nhóm mạng xã hội của thôn trước 03 ngày',
            'UBND các xã, phường, đặc khu',
            'Ủy ban MTTQ Việt Nam cấp xã',
            'Từ tháng 6/2026',
          ],
          {
            lead: ['UBND các xã, phường, đặc khu'],
            coordinating: ['Ủy ban MTTQ Việt Nam cấp xã'],
            deadline: 'month/event/ongoing',
          },
        ),
        either('section/criterion', [
          'IV',
          'Kiểm soát tham nhũng trong khu vực công',
          '6,80',
          '6,91',
          'Tăng 0,11',
          null,
          null,
          null,
          null,
        ]),
        either(
          'criterion/task',
          [
            1,
            'Công bằng trong tuyển dụng vào cơ quan nhà nước',
            '1,20',
            '1,12',
            'Giảm 0,08',
            'Thi tuyển trên máy tính, công khai kết quả trong 24 giờ',
            'Sở Nội vụ',
            'Công an tỉnh; Báo và Đài Phát thanh - Truyền hình tỉnh',
            'Theo từng kỳ tuyển dụng',
          ],
          {
            coordinating: ['Công an tỉnh', 'Báo và Đài Phát thanh - Truyền hình tỉnh'],
            deadline: 'event/unreadable/periodic',
          },
        ),
        either(
          'criterion/task',
          [
            '^',
            '^',
            '^',
            '^',
            '^',
            'Thanh tra công vụ đột xuất ở nơi có đơn tố cáo về tuyển dụng',
            'Thanh tra tỉnh',
            'Sở Nội vụ',
            'Quý IV năm 2026',
          ],
          { deadline: 'quarter 2026-12-31' },
        ),
        either(
          'criterion/task',
          [
            2,
            'Kiểm soát tham nhũng trong cung ứng dịch vụ công',
            '1,91',
            '1,98',
            'Tăng 0,07',
            'Lắp hộp thư góp ý, công khai giá dịch vụ khám chữa bệnh và các khoản thu trường học',
            'Sở Y tế\nSở Giáo dục và Đào tạo',
            'UBND cấp xã',
            'Trước 05/9/2026',
          ],
          { lead: ['Sở Y tế', 'Sở Giáo dục và Đào tạo'], deadline: 'date 2026-09-05' },
        ),
      ],
    },
  ],
};

/** A department of home affairs: dimension and part in two columns, merged over the rows, no numbers at all. */
export const papiDepartment: LabelledSheet = {
  name: 'PAPI của Sở Nội vụ',
  about: 'department, PAPI dimension merged down the first column, no numbers, room that is charged, merged terms',
  kinds: ['papi'],
  at: 'B3',
  tables: [
    {
      above: [['BẢNG GIAO VIỆC THỰC HIỆN KẾ HOẠCH CẢI THIỆN CHỈ SỐ PAPI NĂM 2026 (SỞ NỘI VỤ)'], []],
      header: [
        [
          'Chỉ số nội dung',
          'Nội dung thành phần',
          'Việc phải làm',
          'Phòng đảm trách',
          'Phòng, đơn vị hỗ trợ',
          'Xong trước ngày',
        ],
      ],
      columns: [[null, 'title'], ['title', null], 'task', 'lead', 'coordinating', 'deadline'],
      rows: [
        either(
          'criterion/task',
          [
            'Trách nhiệm giải trình với người dân',
            'Tiếp công dân',
            'Hướng dẫn cấp xã lập sổ tiếp công dân điện tử',
            'Phòng Xây dựng chính quyền',
            'Thanh tra tỉnh',
            '30/6/2026',
          ],
          { deadline: 'date 2026-06-30' },
        ),
        either(
          'criterion/task',
          [
            '^',
            'Ban Thanh tra nhân dân',
            'Bồi dưỡng nghiệp vụ cho Ban Thanh tra nhân dân 124 xã, phường',
            'Phòng Xây dựng chính quyền',
            'Trường Chính trị tỉnh, Ủy ban MTTQ Việt Nam tỉnh',
            '30/9/2026',
          ],
          {
            coordinating: ['Trường Chính trị tỉnh', 'Ủy ban MTTQ Việt Nam tỉnh'],
            deadline: 'date 2026-09-30',
          },
        ),
        either(
          'criterion/task',
          [
            'Thủ tục hành chính công',
            'Dịch vụ hành chính cấp xã',
            'Khảo sát mức độ hài lòng tại 30 xã, thông báo kết quả cho từng xã',
            'Phòng Cải cách hành chính',
            'Văn phòng Sở',
            '31/10/2026',
          ],
          { deadline: 'date 2026-10-31' },
        ),
        either(
          'criterion/task',
          [
            '^',
            '^',
            'Kiểm tra việc chấp hành giờ làm việc tại nơi tiếp nhận hồ sơ',
            'Phòng Cải cách hành chính',
            'Phòng Công chức, viên chức',
            '^',
          ],
          { coordinating: ['Phòng Công chức, viên chức'], deadline: 'date 2026-10-31' },
        ),
      ],
      below: [[], ['Người lập biểu', null, null, 'Trưởng phòng']],
    },
  ],
};

/** A department of health: from and to as months, a row cut by the page with the header again. */
export const papiHealth: LabelledSheet = {
  name: 'PAPI y tế công lập',
  about: 'department of health, leads and technical helpers, months from and to, a row cut by the page, header again',
  kinds: ['papi', 'tasks'],
  boldHeadings: true,
  tables: [
    {
      above: [
        ['SỞ Y TẾ TỈNH BÌNH TRỊ'],
        ['KẾ HOẠCH CẢI THIỆN NỘI DUNG "Y TẾ CÔNG LẬP" TRONG CHỈ SỐ PAPI NĂM 2026'],
        [],
      ],
      header: [
        ['STT', 'Hoạt động', 'Phân công', '<', 'Thời gian', '<', 'Chỉ tiêu cuối năm'],
        ['^', '^', 'Chủ trì', 'Hỗ trợ', 'Từ', 'Đến', '^'],
      ],
      columns: ['code', 'task', 'lead', 'coordinating', null, 'deadline', null],
      rows: [
        section(['I', 'Bệnh viện tuyến tỉnh', null, null, null, null, null]),
        task(
          [
            1,
            'Giảm thời gian chờ khám xuống dưới 60 phút, trả kết quả xét nghiệm qua',
            'Bệnh viện Đa khoa tỉnh',
            'Phòng Nghiệp vụ Y',
            '3/2026',
            '9/2026',
            '90% lượt khám',
          ],
          {
            title: 'Giảm thời gian chờ khám xuống dưới 60 phút, trả kết quả xét nghiệm qua điện thoại',
            deadline: 'month 2026-09-30',
          },
        ),
        left(['STT', 'Hoạt động', 'Phân công', '<', 'Thời gian', '<', 'Chỉ tiêu cuối năm']),
        left(['^', '^', 'Chủ trì', 'Hỗ trợ', 'Từ', 'Đến', '^']),
        joined([null, 'điện thoại', null, null, null, null, null]),
        task(
          [
            2,
            'Xóa tình trạng nằm ghép ở khoa Nhi, khoa Nội',
            'Bệnh viện Sản - Nhi tỉnh; Bệnh viện Đa khoa tỉnh',
            'Phòng Kế hoạch - Tài chính',
            '4/2026',
            '12/2026',
            'Không còn nằm ghép',
          ],
          {
            lead: ['Bệnh viện Sản - Nhi tỉnh', 'Bệnh viện Đa khoa tỉnh'],
            deadline: 'month 2026-12-31',
          },
        ),
        section(['II', 'Trạm y tế xã, phường', null, null, null, null, null]),
        task(
          [
            3,
            'Khám sức khỏe miễn phí mỗi năm một lần cho người từ đủ 65 tuổi',
            'Các trạm y tế xã, phường',
            'Trung tâm Kiểm soát bệnh tật tỉnh',
            '5/2026',
            '11/2026',
            '95%',
          ],
          { lead: ['Các trạm y tế xã, phường'], deadline: 'month 2026-11-30' },
        ),
      ],
    },
  ],
};
