import { type LabelledSheet, task } from '../labels';

/** A provincial women's union: the deadline and who leads merged down over several tasks, no headings at all. */
export const womenUnion: LabelledSheet = {
  name: '25 Hội LHPN tỉnh',
  about: "provincial women's union, who leads and the deadline merged down over several tasks, amounts, no headings",
  kinds: ['tasks', 'papi', 'dti', 'other'],
  tables: [
    {
      above: [
        ['HỘI LIÊN HIỆP PHỤ NỮ TỈNH'],
        ['PHÂN CÔNG NHIỆM VỤ THAM GIA CẢI CÁCH HÀNH CHÍNH, CHUYỂN ĐỔI SỐ NĂM 2026'],
        [],
      ],
      header: [['TT', 'Hoạt động', 'Số lượng', 'Ban chủ trì', 'Đơn vị phối hợp', 'Thời gian']],
      columns: ['code', ['task', 'title'], [null, 'benchmark', 'product'], 'lead', 'coordinating', 'deadline'],
      rows: [
        task(
          [
            1,
            'Mở lớp kỹ năng bán hàng trực tuyến cho hội viên',
            '25 lớp',
            'Ban Hỗ trợ phụ nữ phát triển kinh tế',
            'Sở Công Thương',
            'Quý II/2026',
          ],
          {
            deadline: 'quarter 2026-06-30',
          },
        ),
        task([2, 'Đưa sản phẩm của tổ hợp tác nữ lên sàn', '80 sản phẩm', '^', 'Bưu điện tỉnh', '^'], {
          lead: ['Ban Hỗ trợ phụ nữ phát triển kinh tế'],
          deadline: 'quarter 2026-06-30',
        }),
        task([3, 'Vận động chi hội không dùng tiền mặt', '1.240 chi hội', '^', 'Các ngân hàng', '^'], {
          lead: ['Ban Hỗ trợ phụ nữ phát triển kinh tế'],
          deadline: 'quarter 2026-06-30',
        }),
        task(
          [
            4,
            'Giám sát thái độ phục vụ tại Trung tâm Phục vụ hành chính công cấp xã',
            '12 đơn vị',
            'Ban Chính sách - Luật pháp',
            'Ủy ban MTTQ Việt Nam tỉnh',
            'Tháng 7 đến tháng 9/2026',
          ],
          {
            lead: ['Ban Chính sách - Luật pháp'],
            deadline: 'month/several/date 2026-09-30',
          },
        ),
        task(
          [
            5,
            'Phản biện dự thảo nghị quyết về hỗ trợ giáo viên mầm non',
            '01 hội nghị',
            '^',
            'Sở Giáo dục và Đào tạo',
            '^',
          ],
          {
            lead: ['Ban Chính sách - Luật pháp'],
            deadline: 'month/several/date 2026-09-30',
          },
        ),
        task(
          [
            6,
            'Trợ giúp pháp lý lưu động',
            '08 buổi',
            '^',
            'Trung tâm Trợ giúp pháp lý nhà nước; Hội Luật gia tỉnh',
            '^',
          ],
          {
            lead: ['Ban Chính sách - Luật pháp'],
            coordinating: ['Trung tâm Trợ giúp pháp lý nhà nước', 'Hội Luật gia tỉnh'],
            deadline: 'month/several/date 2026-09-30',
          },
        ),
        task(
          [
            7,
            'Truyền thông về PAPI trong sinh hoạt chi hội',
            'mỗi chi hội 02 buổi',
            'Ban Tuyên giáo',
            'Báo và phát thanh, truyền hình tỉnh',
            'Cả năm 2026',
          ],
          {
            coordinating: ['Báo và phát thanh, truyền hình tỉnh'],
            deadline: 'ongoing/year',
          },
        ),
        task(
          [
            8,
            'Cuộc thi video ngắn "Phụ nữ với dịch vụ công trực tuyến"',
            '01 cuộc thi',
            '^',
            'Sở Văn hóa, Thể thao và Du lịch',
            '20/10/2026',
          ],
          {
            lead: ['Ban Tuyên giáo'],
            coordinating: ['Sở Văn hóa, Thể thao và Du lịch'],
            deadline: 'date 2026-10-20',
          },
        ),
        task([9, 'Báo cáo kết quả năm', '01 báo cáo', 'Văn phòng', 'Các ban', '05/12/2026'], {
          deadline: 'date 2026-12-05',
        }),
      ],
      below: [[], [null, null, null, 'TM. BAN THƯỜNG VỤ']],
    },
  ],
};
