import { type LabelledSheet, section, task } from '../labels';

/** A department of justice on its component of PCI: its own sections, days of the plan, letters for parts. */
export const justicePci: LabelledSheet = {
  name: '32 Sở Tư pháp - TCPL',
  about: 'department of justice on one component of PCI, parts with letters, numbers begin anew, product last',
  kinds: ['pci', 'tasks', 'other'],
  tables: [
    {
      above: [
        [
          'DANH MỤC NHIỆM VỤ CẢI THIỆN CHỈ SỐ THÀNH PHẦN "THIẾT CHẾ PHÁP LÝ VÀ AN NINH TRẬT TỰ" TRONG BỘ CHỈ SỐ PCI NĂM 2025',
          '<',
          '<',
          '<',
          '<',
          '<',
        ],
        ['(Kèm theo Kế hoạch số 78/KH-STP ngày 21/3/2025 của Sở Tư pháp)', '<', '<', '<', '<', '<'],
        [],
      ],
      header: [
        ['TT', 'Nội dung công việc', 'Đơn vị thực hiện', '<', 'Thời gian thực hiện', 'Sản phẩm dự kiến'],
        ['^', '^', 'Đơn vị chủ trì', 'Đơn vị phối hợp', '^', '^'],
      ],
      columns: ['code', ['task', 'title'], 'lead', 'coordinating', 'deadline', 'product'],
      rows: [
        section(['A', 'Hỗ trợ pháp lý cho doanh nghiệp']),
        task(
          [
            1,
            'Xây dựng chương trình hỗ trợ pháp lý cho doanh nghiệp nhỏ và vừa',
            'Phòng Phổ biến, giáo dục pháp luật',
            'Văn phòng Sở',
            'Quý I/2025',
            'Kế hoạch của UBND tỉnh',
          ],
          {
            lead: ['Phòng Phổ biến, giáo dục pháp luật'],
            deadline: 'quarter 2025-03-31',
          },
        ),
        task(
          [
            2,
            'Đối thoại, giải đáp vướng mắc pháp lý cho doanh nghiệp',
            'Phòng Phổ biến, giáo dục pháp luật',
            'Hiệp hội Doanh nghiệp tỉnh, Đoàn Luật sư tỉnh',
            'Tháng 6, tháng 10/2025',
            '02 hội nghị',
          ],
          {
            lead: ['Phòng Phổ biến, giáo dục pháp luật'],
            coordinating: ['Hiệp hội Doanh nghiệp tỉnh', 'Đoàn Luật sư tỉnh'],
            deadline: 'several/month 2025-10-31',
          },
        ),
        task(
          [
            3,
            'Cập nhật văn bản quy phạm pháp luật của tỉnh lên cơ sở dữ liệu quốc gia',
            'Phòng Xây dựng và kiểm tra văn bản',
            'Các sở, ban, ngành',
            'Thường xuyên',
            'Văn bản được cập nhật',
          ],
          {
            lead: ['Phòng Xây dựng và kiểm tra văn bản'],
            deadline: 'ongoing',
          },
        ),
        section(['B', 'Bổ trợ tư pháp']),
        task(
          [
            1,
            'Kiểm tra tổ chức hành nghề công chứng, đấu giá tài sản',
            'Phòng Bổ trợ tư pháp',
            'Thanh tra Sở',
            'Tháng 5 - 9/2025',
            'Kết luận kiểm tra',
          ],
          { deadline: 'month/several 2025-09-30' },
        ),
        task(
          [
            2,
            'Công bố danh sách trọng tài viên, hòa giải viên thương mại',
            'Phòng Bổ trợ tư pháp',
            null,
            '30/4/2025',
            'Danh sách đăng trên trang của Sở',
          ],
          { deadline: 'date 2025-04-30' },
        ),
        section(['C', 'Thi hành án, giải quyết tranh chấp']),
        task(
          [
            1,
            'Phối hợp rà soát án kinh doanh, thương mại tồn đọng',
            'Văn phòng Sở',
            'Thi hành án dân sự tỉnh; Tòa án nhân dân tỉnh',
            'Quý II/2025',
            'Báo cáo rà soát',
          ],
          {
            coordinating: ['Thi hành án dân sự tỉnh', 'Tòa án nhân dân tỉnh'],
            deadline: 'quarter 2025-06-30',
          },
        ),
        task(
          [
            2,
            'Báo cáo kết quả cải thiện chỉ số gửi Sở Tài chính tổng hợp',
            'Văn phòng Sở',
            'Các phòng, đơn vị thuộc Sở',
            'Trước ngày 15/11/2025',
            'Báo cáo',
          ],
          {
            coordinating: ['Các phòng, đơn vị thuộc Sở'],
            deadline: 'date 2025-11-15',
          },
        ),
      ],
      below: [[], [null, null, null, null, 'GIÁM ĐỐC']],
    },
  ],
};
