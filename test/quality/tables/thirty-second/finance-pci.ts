import { type LabelledSheet, section, task } from '../labels';

/** A province on PCI as its department of finance drew it up in Word: several dashes in one cell, units line by line. */
export const financePci: LabelledSheet = {
  name: '32 PL KH cải thiện PCI',
  about:
    'province, pasted from Word: several dashes of work in one cell, units below each other with dashes or a comma',
  kinds: ['pci', 'tasks'],
  boldHeadings: true,
  tables: [
    {
      above: [
        ['Phụ lục'],
        [
          'NHIỆM VỤ, GIẢI PHÁP CẢI THIỆN MÔI TRƯỜNG KINH DOANH, NÂNG CAO CHỈ SỐ NĂNG LỰC CẠNH TRANH CẤP TỈNH (PCI) NĂM 2025',
        ],
        ['(Ban hành kèm theo Kế hoạch số 175/KH-UBND ngày 12/6/2025 của UBND tỉnh)'],
        [],
      ],
      header: [['STT', 'Nhiệm vụ, giải pháp', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành']],
      columns: ['code', ['task', 'title'], 'lead', 'coordinating', 'deadline'],
      rows: [
        section(['I', 'CHỈ SỐ GIA NHẬP THỊ TRƯỜNG']),
        task(
          [
            '1',
            '- Thực hiện đăng ký doanh nghiệp qua mạng đạt 100%.\n- Công khai tiến độ xử lý hồ sơ qua tin nhắn.',
            'Sở Tài chính',
            '- Văn phòng UBND tỉnh\n- Thuế tỉnh',
            'Quý III/2025',
          ],
          {
            coordinating: ['Văn phòng UBND tỉnh', 'Thuế tỉnh'],
            deadline: 'quarter 2025-09-30',
          },
        ),
        task(
          [
            '2',
            'Rà soát, cắt giảm điều kiện kinh doanh thuộc thẩm quyền của tỉnh.',
            'Các sở, ban, ngành',
            'Sở Tư pháp',
            'Tháng 9/2025',
          ],
          { deadline: 'month 2025-09-30' },
        ),
        section(['II', 'CHỈ SỐ TIẾP CẬN ĐẤT ĐAI']),
        task(
          [
            '1',
            '- Công bố danh mục quỹ đất sạch kêu gọi đầu tư.\n- Đẩy nhanh công tác bồi thường, giải phóng mặt bằng.',
            'Sở Nông nghiệp và Môi trường',
            '- Sở Tài chính\n- Sở Xây dựng\n- UBND các xã, phường',
            'Thường xuyên',
          ],
          {
            lead: ['Sở Nông nghiệp và Môi trường'],
            coordinating: ['Sở Tài chính', 'Sở Xây dựng', 'UBND các xã, phường'],
            deadline: 'ongoing',
          },
        ),
        section(['III', 'CHỈ SỐ TÍNH MINH BẠCH']),
        task(
          [
            '1',
            'Duy trì chuyên mục hỏi - đáp doanh nghiệp trên Cổng thông tin điện tử tỉnh, trả lời trong 05 ngày làm việc.',
            'Văn phòng UBND tỉnh',
            'Các sở, ban, ngành',
            'Thường xuyên',
          ],
          { deadline: 'ongoing' },
        ),
        section(['IV', 'CHỈ SỐ CHI PHÍ KHÔNG CHÍNH THỨC']),
        task(
          [
            '1',
            'Thanh tra đột xuất cơ quan có nhiều phản ánh về nhũng nhiễu.',
            'Thanh tra tỉnh',
            'Sở Nội vụ, Công an tỉnh',
            'Theo kế hoạch thanh tra năm 2025',
          ],
          {
            coordinating: ['Sở Nội vụ', 'Công an tỉnh'],
            deadline: 'event/unreadable/year',
          },
        ),
        section(['V', 'CHỈ SỐ TÍNH NĂNG ĐỘNG CỦA CHÍNH QUYỀN TỈNH']),
        task(
          [
            '1',
            '- Lãnh đạo UBND tỉnh gặp mặt doanh nghiệp.\n- Theo dõi việc thực hiện kết luận đối thoại.',
            'Sở Tài chính',
            '- Hiệp hội Doanh nghiệp tỉnh\n- Văn phòng UBND tỉnh',
            'Hằng quý',
          ],
          {
            coordinating: ['Hiệp hội Doanh nghiệp tỉnh', 'Văn phòng UBND tỉnh'],
            deadline: 'periodic',
          },
        ),
        section(['VI', 'CHỈ SỐ CHÍNH SÁCH HỖ TRỢ DOANH NGHIỆP']),
        task(
          [
            '1',
            'Triển khai chương trình hỗ trợ doanh nghiệp nhỏ và vừa chuyển đổi số.',
            'Sở Khoa học và Công nghệ',
            'Sở Tài chính, Sở Công Thương',
            'Năm 2025',
          ],
          {
            lead: ['Sở Khoa học và Công nghệ'],
            coordinating: ['Sở Tài chính', 'Sở Công Thương'],
            deadline: 'year 2025-12-31',
          },
        ),
        task(
          [
            '2',
            'Kết nối ngân hàng với doanh nghiệp.',
            'Ngân hàng Nhà nước khu vực',
            'Các ngân hàng thương mại',
            '15/8/2025',
          ],
          { deadline: 'date 2025-08-15' },
        ),
      ],
      below: [[], [null, null, 'TM. ỦY BAN NHÂN DÂN'], [null, null, 'KT. CHỦ TỊCH'], [null, null, 'PHÓ CHỦ TỊCH']],
    },
  ],
};
