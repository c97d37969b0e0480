import { section, task, type LabelledSheet } from '../labels';

/** PAPI of a province: who does it stands before what, the points of the dimensions stand in their headings. */
export const provincePapi: LabelledSheet = {
  name: 'PAPI Lâm Sơn 2026',
  about: 'province, bodies before the work, dimensions with their points in the heading, numbered with their works',
  kinds: ['papi', 'tasks'],
  boldHeadings: true,
  at: 'B2',
  tables: [
    {
      above: [['ỦY BAN NHÂN DÂN TỈNH LÂM SƠN'], ['BIỂU GIAO NHIỆM VỤ NÂNG CAO CHỈ SỐ PAPI NĂM 2026'], []],
      header: [
        [
          'Số TT',
          'Cơ quan chủ trì tham mưu',
          'Nội dung nhiệm vụ',
          'Cơ quan phối hợp thực hiện',
          'Sản phẩm đầu ra',
          'Thời gian hoàn thành',
        ],
      ],
      columns: ['code', 'lead', 'task', 'coordinating', 'product', 'deadline'],
      rows: [
        section(['1. Tham gia của người dân ở cấp cơ sở (năm 2025 đạt 4,62 điểm)', '<', '<', '<', '<', '<'], {
          code: '1',
          title: 'Tham gia của người dân ở cấp cơ sở (năm 2025 đạt 4,62 điểm)',
        }),
        task(
          [
            '1.1',
            'Sở Nội vụ',
            'Hướng dẫn bầu trưởng thôn, tổ trưởng tổ dân phố sau khi nhập thôn',
            'UBND các xã, phường',
            'Văn bản hướng dẫn',
            'Quý I/2026',
          ],
          { deadline: 'quarter 2026-03-31' },
        ),
        task(
          [
            '1.2',
            'Ủy ban MTTQ Việt Nam tỉnh',
            'Giám sát việc huy động nhân dân đóng góp làm đường, nhà văn hóa',
            'Sở Tài chính; UBND các xã, phường; Ban Thanh tra nhân dân',
            '12 cuộc giám sát',
            'Tháng 4 - tháng 10/2026',
          ],
          {
            coordinating: ['Sở Tài chính', 'UBND các xã, phường', 'Ban Thanh tra nhân dân'],
            deadline: 'several/month 2026-10-31',
          },
        ),
        section(['2. Công khai, minh bạch (năm 2025 đạt 5,18 điểm)', '<', '<', '<', '<', '<'], {
          code: '2',
          title: 'Công khai, minh bạch (năm 2025 đạt 5,18 điểm)',
        }),
        task(
          [
            '2.1',
            'Sở Nông nghiệp và Môi trường',
            'Công khai danh sách hộ nghèo, hộ cận nghèo và kế hoạch sử dụng đất tại nhà văn hóa thôn',
            'UBND các xã, phường',
            'Biên bản niêm yết',
            '15/12/2026',
          ],
          { deadline: 'date 2026-12-15' },
        ),
        task(
          [
            '2.2',
            'Sở Tài chính',
            'Công khai thu, chi ngân sách cấp xã theo mẫu rút gọn dễ hiểu',
            'UBND các xã, phường',
            'Mẫu công khai; báo cáo kiểm tra',
            'Sau kỳ họp HĐND cấp xã cuối năm',
          ],
          { deadline: 'event/ongoing/unreadable' },
        ),
        section(['4. Kiểm soát tham nhũng (năm 2025 đạt 6,77 điểm)', '<', '<', '<', '<', '<'], {
          code: '4',
          title: 'Kiểm soát tham nhũng (năm 2025 đạt 6,77 điểm)',
        }),
        task(
          [
            '4.1',
            'Thanh tra tỉnh',
            'Thanh tra đột xuất nơi có phản ánh chi tiền ngoài quy định',
            'Công an tỉnh, Sở Nội vụ',
            'Kết luận thanh tra',
            'Khi có phản ánh',
          ],
          { coordinating: ['Công an tỉnh', 'Sở Nội vụ'], deadline: 'event' },
        ),
        task(
          [
            '4.2',
            'Sở Y tế',
            'Treo bảng "Nói không với phong bì" và số nóng tại khoa, phòng khám',
            'Các bệnh viện công lập; các trung tâm y tế khu vực',
            'Hình ảnh, báo cáo',
            'Tháng 5/2026',
          ],
          { coordinating: ['Các bệnh viện công lập', 'các trung tâm y tế khu vực'], deadline: 'month 2026-05-31' },
        ),
        task(
          [
            '4.3',
            'Sở Giáo dục và Đào tạo',
            'Kiểm tra các khoản thu đầu năm học',
            'UBND các xã, phường',
            'Thông báo kết quả kiểm tra',
            'Tháng 9, tháng 10/2026',
          ],
          { deadline: 'several/month 2026-10-31' },
        ),
        section(['7. Quản trị môi trường (năm 2025 đạt 3,41 điểm)', '<', '<', '<', '<', '<'], {
          code: '7',
          title: 'Quản trị môi trường (năm 2025 đạt 3,41 điểm)',
        }),
        task(
          [
            '7.1',
            'Sở Nông nghiệp và Môi trường',
            'Công bố chất lượng không khí, nước sinh hoạt tại 40 điểm quan trắc',
            'Sở Khoa học và Công nghệ, Sở Y tế',
            'Bản tin trên Cổng Thông tin điện tử tỉnh',
            'Hằng tháng',
          ],
          { coordinating: ['Sở Khoa học và Công nghệ', 'Sở Y tế'], deadline: 'periodic/ongoing' },
        ),
        task(
          [
            '7.2',
            'Công an tỉnh',
            'Xử lý xe chở vật liệu rơi vãi, cơ sở xả thải ban đêm',
            'Sở Xây dựng; Sở Nông nghiệp và Môi trường',
            'Hồ sơ xử phạt',
            'Cả năm 2026',
          ],
          { coordinating: ['Sở Xây dựng', 'Sở Nông nghiệp và Môi trường'], deadline: 'ongoing/year' },
        ),
        section(['8. Quản trị điện tử (năm 2025 đạt 3,60 điểm)', '<', '<', '<', '<', '<'], {
          code: '8',
          title: 'Quản trị điện tử (năm 2025 đạt 3,60 điểm)',
        }),
        task(
          [
            '8.1',
            'Sở Khoa học và Công nghệ',
            'Phủ Internet cáp quang, sóng di động tới 23 thôn còn lõm',
            'Các doanh nghiệp viễn thông',
            '100% thôn có sóng',
            'Trước ngày 31 tháng 12 năm 2026',
          ],
          { deadline: 'date 2026-12-31' },
        ),
      ],
      below: [[], [null, null, null, null, 'TM. ỦY BAN NHÂN DÂN'], [null, null, null, null, 'PHÓ CHỦ TỊCH']],
    },
  ],
};
