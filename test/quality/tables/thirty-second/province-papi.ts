import { criterion, either, type LabelledSheet } from '../labels';

/** A province on PAPI: last year's points and this year's aim of each content and part, typed with commas in Word. */
export const provincePapi: LabelledSheet = {
  name: '32 Phụ lục PAPI 2025',
  about:
    'province, points of last year and aims with commas as text, contents and their parts, bodies of the party lead too',
  kinds: ['papi', 'other', 'tasks'],
  boldHeadings: true,
  tables: [
    {
      above: [
        ['PHỤ LỤC 01', '<', '<', '<', '<', '<', '<', '<'],
        [
          'MỤC TIÊU, NHIỆM VỤ CẢI THIỆN CHỈ SỐ HIỆU QUẢ QUẢN TRỊ VÀ HÀNH CHÍNH CÔNG CẤP TỈNH (PAPI) NĂM 2025',
          '<',
          '<',
          '<',
          '<',
          '<',
          '<',
          '<',
        ],
        ['(Kèm theo Kế hoạch số 96/KH-UBND ngày 25/4/2025 của UBND tỉnh)', '<', '<', '<', '<', '<', '<', '<'],
      ],
      header: [
        [
          'TT',
          'Chỉ số nội dung/nội dung thành phần',
          'Điểm số',
          '<',
          'Nhiệm vụ trọng tâm',
          'Cơ quan thực hiện',
          '<',
          'Thời gian',
        ],
        ['^', '^', 'Năm 2024', 'Mục tiêu 2025', '^', 'Chủ trì', 'Phối hợp', '^'],
      ],
      columns: ['code', 'title', 'achieved', null, 'task', 'lead', 'coordinating', 'deadline'],
      rows: [
        either('section/criterion', ['1', 'Tham gia của người dân ở cấp cơ sở', '4,62', '5,10']),
        criterion(
          [
            '1.1',
            'Tri thức công dân',
            '0,91',
            '1,05',
            'Tuyên truyền Luật Thực hiện dân chủ ở cơ sở đến thôn, tổ dân phố',
            'Sở Tư pháp',
            'UBND cấp xã',
            'Thường xuyên',
          ],
          { deadline: 'ongoing' },
        ),
        criterion(
          [
            '1.2',
            'Cơ hội tham gia',
            '1,22',
            '1,40',
            'Bầu trưởng thôn, tổ trưởng tổ dân phố đúng quy định, có từ 02 ứng viên',
            'Sở Nội vụ',
            'UBND cấp xã; Ủy ban MTTQ Việt Nam tỉnh',
            'Quý III/2025',
          ],
          {
            coordinating: ['UBND cấp xã', 'Ủy ban MTTQ Việt Nam tỉnh'],
            deadline: 'quarter 2025-09-30',
          },
        ),
        criterion(
          [
            '1.4',
            'Đóng góp tự nguyện',
            '0,98',
            '1,12',
            'Công khai các khoản vận động, đóng góp của dân',
            'UBND cấp xã',
            'Ban giám sát đầu tư của cộng đồng',
            'Thường xuyên',
          ],
          { deadline: 'ongoing' },
        ),
        either('section/criterion', [
          '2',
          'Công khai, minh bạch trong việc ra quyết định ở địa phương',
          '5,18',
          '5,50',
        ]),
        criterion(
          [
            '2.2',
            'Công khai, minh bạch về danh sách hộ nghèo',
            '1,70',
            '1,80',
            'Niêm yết danh sách hộ nghèo tại nhà văn hóa, thông báo trên loa truyền thanh',
            'Sở Nông nghiệp và Môi trường',
            'UBND cấp xã',
            'Tháng 12/2025',
          ],
          { lead: ['Sở Nông nghiệp và Môi trường'], deadline: 'month 2025-12-31' },
        ),
        criterion(
          [
            '2.3',
            'Công khai, minh bạch về thu, chi ngân sách cấp xã',
            '1,21',
            '1,35',
            'Công khai dự toán, quyết toán ngân sách xã theo quy định',
            'UBND cấp xã',
            'Sở Tài chính',
            'Hằng quý',
          ],
          { deadline: 'periodic' },
        ),
        either('section/criterion', ['3', 'Trách nhiệm giải trình với người dân', '4,20', '4,55']),
        criterion(
          [
            '3.1',
            'Tương tác với các cấp chính quyền',
            '1,92',
            '2,05',
            'Tổ chức đối thoại giữa Chủ tịch UBND với Nhân dân',
            'UBND cấp xã',
            'Ban Tuyên giáo và Dân vận Tỉnh ủy',
            'Tháng 6 và tháng 11/2025',
          ],
          {
            coordinating: ['Ban Tuyên giáo và Dân vận Tỉnh ủy'],
            deadline: 'several/month 2025-11-30',
          },
        ),
        either('section/criterion', ['7', 'Quản trị môi trường', '3,31', '3,70']),
        criterion(
          [
            '7.1',
            'Nghiêm túc trong bảo vệ môi trường',
            '0,88',
            '1,00',
            'Xử lý dứt điểm các điểm tập kết rác thải tự phát',
            'Sở Nông nghiệp và Môi trường',
            'Công an tỉnh, UBND cấp xã',
            '31/10/2025',
          ],
          {
            lead: ['Sở Nông nghiệp và Môi trường'],
            coordinating: ['Công an tỉnh', 'UBND cấp xã'],
            deadline: 'date 2025-10-31',
          },
        ),
        either('section/criterion', ['8', 'Quản trị điện tử', '3,05', '3,40']),
        criterion(
          [
            '8.1',
            'Sử dụng Cổng thông tin điện tử của chính quyền địa phương',
            '0,46',
            '0,60',
            'Nâng cấp Cổng thông tin điện tử tỉnh và trang thông tin cấp xã',
            'Văn phòng UBND tỉnh',
            'Sở Khoa học và Công nghệ',
            'Trong năm 2025',
          ],
          {
            coordinating: ['Sở Khoa học và Công nghệ'],
            deadline: 'year 2025-12-31',
          },
        ),
      ],
    },
  ],
};
