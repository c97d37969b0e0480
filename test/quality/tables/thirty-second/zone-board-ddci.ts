import { type LabelledSheet, task } from '../labels';

/** A board of industrial zones on its place in the province's own survey of businesses: a flat list, no headings. */
export const zoneBoardDdci: LabelledSheet = {
  name: '32 BQL KCN - DDCI, PCI',
  about: 'board of industrial zones, a flat list without headings, the weakness first and then what is done about it',
  kinds: ['pci', 'tasks', 'other'],
  tables: [
    {
      above: [
        ['BAN QUẢN LÝ CÁC KHU CÔNG NGHIỆP TỈNH'],
        ['KẾ HOẠCH CHI TIẾT CẢI THIỆN CHỈ SỐ DDCI, GÓP PHẦN NÂNG CAO CHỈ SỐ PCI NĂM 2026'],
        [],
      ],
      header: [
        [
          'STT',
          'Nội dung còn hạn chế',
          'Giải pháp cải thiện',
          'Phòng chủ trì',
          'Phòng phối hợp',
          'Thời gian hoàn thành',
          'Ghi chú',
        ],
      ],
      columns: ['code', ['title', null], ['task', 'method'], 'lead', 'coordinating', 'deadline', 'note'],
      rows: [
        task(
          [
            1,
            'Doanh nghiệp khó tiếp cận thông tin quy hoạch khu công nghiệp',
            'Đăng bản đồ quỹ đất sạch trên trang thông tin điện tử của Ban',
            'Phòng Quy hoạch, Xây dựng',
            'Văn phòng',
            'Tháng 3/2026',
          ],
          {
            lead: ['Phòng Quy hoạch, Xây dựng'],
            deadline: 'month 2026-03-31',
          },
        ),
        task(
          [
            2,
            'Thời gian điều chỉnh giấy chứng nhận đăng ký đầu tư còn dài',
            'Giảm từ 15 ngày xuống còn 10 ngày',
            'Phòng Quản lý đầu tư',
            'Văn phòng',
            'Quý II/2026',
          ],
          { deadline: 'quarter 2026-06-30' },
        ),
        task(
          [
            3,
            'Trùng lặp kiểm tra môi trường',
            'Lập kế hoạch kiểm tra chung với Sở Nông nghiệp và Môi trường',
            'Phòng Tài nguyên và Môi trường',
            'Phòng Doanh nghiệp và Lao động',
            '28/02/2026',
          ],
          {
            lead: ['Phòng Tài nguyên và Môi trường'],
            coordinating: ['Phòng Doanh nghiệp và Lao động'],
            deadline: 'date 2026-02-28',
          },
        ),
        task(
          [
            4,
            'Đối thoại doanh nghiệp chưa thường xuyên',
            'Tổ chức cà phê doanh nhân',
            'Văn phòng',
            'Các phòng',
            'Thứ Bảy tuần cuối hằng tháng',
          ],
          { deadline: 'periodic' },
        ),
        task(
          [
            5,
            'Chậm trả lời kiến nghị',
            'Trả lời bằng văn bản trong 05 ngày làm việc',
            'Văn phòng',
            'Các phòng',
            'Thường xuyên',
          ],
          { deadline: 'ongoing' },
        ),
        task(
          [
            6,
            'Thiếu nhà ở cho công nhân',
            'Hỗ trợ chủ đầu tư hoàn thành thủ tục 02 dự án nhà ở xã hội',
            'Phòng Quy hoạch, Xây dựng',
            'Phòng Quản lý đầu tư',
            'Năm 2026',
            'KCN phía Nam',
          ],
          {
            lead: ['Phòng Quy hoạch, Xây dựng'],
            deadline: 'year 2026-12-31',
          },
        ),
        task(
          [
            7,
            'Hướng dẫn hồ sơ phải sửa nhiều lần',
            'Ban hành bộ hồ sơ mẫu, hướng dẫn một lần đầy đủ',
            'Phòng Quản lý đầu tư',
            'Phòng Doanh nghiệp và Lao động',
            '15/4/2026',
          ],
          {
            coordinating: ['Phòng Doanh nghiệp và Lao động'],
            deadline: 'date 2026-04-15',
          },
        ),
        task(
          [
            8,
            'Hồ sơ lao động nước ngoài nộp trực tiếp còn nhiều',
            'Tiếp nhận trực tuyến toàn trình cấp giấy phép lao động',
            'Phòng Doanh nghiệp và Lao động',
            'Văn phòng',
            'Quý III/2026',
          ],
          {
            lead: ['Phòng Doanh nghiệp và Lao động'],
            deadline: 'quarter 2026-09-30',
          },
        ),
        task(
          [
            9,
            'Chưa đánh giá nội bộ',
            'Khảo sát 200 doanh nghiệp, báo cáo lãnh đạo Ban',
            'Văn phòng',
            'Các phòng',
            '30/10/2026',
          ],
          { deadline: 'date 2026-10-30' },
        ),
      ],
      below: [[], [null, null, null, null, null, 'TRƯỞNG BAN']],
    },
  ],
};
