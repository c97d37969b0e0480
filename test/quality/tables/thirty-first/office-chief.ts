import { type LabelledSheet, task } from '../labels';

/** An office chief who follows what the chairman concluded in meetings: the notice merged down over its conclusions. */
export const officeChief: LabelledSheet = {
  name: '31 VP theo dõi kết luận PCI',
  about:
    'office of a province, conclusions of meetings on PCI, notice merged down, several bodies a cell, a state, a mark',
  kinds: ['pci', 'tasks', 'other'],
  tables: [
    {
      above: [
        ['VĂN PHÒNG UBND TỈNH'],
        ['THEO DÕI CÁC Ý KIẾN KẾT LUẬN CỦA CHỦ TỊCH VỀ CẢI THIỆN CHỈ SỐ PCI (đến ngày 08/5/2026)'],
        [],
      ],
      header: [
        [
          'STT',
          'Thông báo kết luận',
          'Nội dung kết luận',
          'Cơ quan được giao',
          'Cơ quan liên quan',
          'Hạn báo cáo',
          'Tình hình',
          'Đánh giá',
        ],
      ],
      columns: ['code', null, ['task', 'title'], 'lead', 'coordinating', 'deadline', null, null],
      rows: [
        task(
          [
            '1',
            'TB 31/TB-VPUBND ngày 21/01/2026 (họp gặp mặt doanh nghiệp đầu năm)',
            'Trả lời dứt điểm 18 kiến nghị của doanh nghiệp về thuê đất',
            'Sở Nông nghiệp và Môi trường',
            'Sở Tài chính; Thuế tỉnh',
            '28/02/2026',
            'Đã trả lời 15/18',
            'Chậm',
          ],
          {
            lead: ['Sở Nông nghiệp và Môi trường'],
            coordinating: ['Sở Tài chính', 'Thuế tỉnh'],
            deadline: 'date 2026-02-28',
          },
        ),
        task(
          [
            '2',
            '^',
            'Lập danh mục đất sạch trong khu, cụm công nghiệp, đăng công khai',
            'Ban Quản lý các khu công nghiệp',
            'Sở Công Thương\nSở Xây dựng',
            '31/3/2026',
            'Đã đăng ngày 27/3',
            'Đạt',
          ],
          {
            lead: ['Ban Quản lý các khu công nghiệp'],
            coordinating: ['Sở Công Thương', 'Sở Xây dựng'],
            deadline: 'date 2026-03-31',
          },
        ),
        task(
          [
            '3',
            '^',
            'Không thanh tra một doanh nghiệp quá 01 lần trong năm',
            'Thanh tra tỉnh',
            'Các sở, ngành',
            'Thường xuyên',
            'Đã rà kế hoạch, bỏ 11 cuộc trùng',
            'Đang làm',
          ],
          { coordinating: ['Các sở, ngành'], deadline: 'ongoing' },
        ),
        task(
          [
            '4',
            'TB 64/TB-VPUBND ngày 12/3/2026 (họp phân tích điểm PCI)',
            'Giải trình vì sao chỉ số Chi phí thời gian giảm 0,6 điểm',
            'Sở Tài chính',
            null,
            '20/3/2026',
            'Báo cáo 142/BC-STC',
            'Đạt',
          ],
          { deadline: 'date 2026-03-20' },
        ),
        task(
          [
            '5',
            '^',
            'Mỗi sở chọn ít nhất 05 thủ tục để rút một nửa thời gian',
            'Các sở, ngành',
            'Trung tâm Phục vụ hành chính công tỉnh',
            'Tháng 5/2026',
            '09 sở đã gửi',
            'Đang làm',
          ],
          {
            lead: ['Các sở, ngành'],
            coordinating: ['Trung tâm Phục vụ hành chính công tỉnh'],
            deadline: 'month 2026-05-31',
          },
        ),
        task(
          [
            '6',
            '^',
            'Đường dây nóng của Chủ tịch có người trực ngoài giờ',
            'Văn phòng UBND tỉnh',
            'Sở Khoa học và Công nghệ',
            '01/4/2026',
            'Đã trực từ 30/3',
            'Đạt',
          ],
          {
            lead: ['Văn phòng UBND tỉnh'],
            coordinating: ['Sở Khoa học và Công nghệ'],
            deadline: 'date 2026-04-01',
          },
        ),
        task(
          [
            '7',
            'TB 97/TB-VPUBND ngày 22/4/2026 (cà phê doanh nhân kỳ 2)',
            'Hỗ trợ 200 doanh nghiệp nhỏ lên sàn thương mại điện tử',
            'Sở Công Thương',
            'Hiệp hội Doanh nghiệp tỉnh, Bưu điện tỉnh',
            'Quý III/2026',
            null,
            null,
          ],
          { coordinating: ['Hiệp hội Doanh nghiệp tỉnh', 'Bưu điện tỉnh'], deadline: 'quarter 2026-09-30' },
        ),
        task(
          [
            '8',
            '^',
            'Báo cáo tiến độ mặt bằng cụm công nghiệp phía Nam',
            'UBND các xã phía Nam',
            'Trung tâm Phát triển quỹ đất',
            'Ngày 25 hằng tháng',
            'Kỳ tháng 4 còn thiếu 01 xã',
            'Chậm',
          ],
          { lead: ['UBND các xã phía Nam'], deadline: 'periodic' },
        ),
        task(
          [
            '9',
            '^',
            'Trình nghị quyết miễn phí đăng ký kinh doanh qua mạng',
            'Sở Tài chính',
            'Sở Tư pháp',
            'Kỳ họp HĐND giữa năm 2026',
            'Đang lấy ý kiến',
            'Đang làm',
          ],
          { deadline: 'event/date/month/unreadable' },
        ),
      ],
      below: [[], ['Tổng hợp: 09 nội dung; đạt 03, đang làm 03, chậm 02, chưa báo cáo 01.']],
    },
  ],
};
