import { section, task, type LabelledSheet } from '../labels';

/** Five indices in one table, each a heading; unusual words for what, who, with whom and by when. */
export const fiveIndices: LabelledSheet = {
  name: 'KH 5 chỉ số Đông Ninh',
  about:
    'province, five indices in one list, each with its goal in the heading, numbers start anew, unusual header words',
  boldHeadings: true,
  tables: [
    {
      above: [
        ['UBND TỈNH ĐÔNG NINH'],
        ['PHÂN CÔNG CẢI THIỆN CÁC CHỈ SỐ PAR INDEX, SIPAS, PAPI, PCI, PGI NĂM 2026'],
        ['(Kèm theo Kế hoạch số 88/KH-UBND ngày 14/4/2026)'],
        [],
      ],
      header: [
        ['STT', 'Nội dung cải thiện', 'Kết quả phải đạt', 'Đơn vị đầu mối', 'Đơn vị tham gia', 'Yêu cầu về tiến độ'],
      ],
      columns: ['code', 'task', ['product', null], ['lead', 'implementing'], 'coordinating', 'deadline'],
      rows: [
        section(['A', 'PAR INDEX: phấn đấu thuộc nhóm 15 tỉnh dẫn đầu', null, null, null, null]),
        task(
          [
            '1',
            'Sắp xếp lại đơn vị sự nghiệp sau hợp nhất tỉnh',
            'Giảm 15% đầu mối',
            'Sở Nội vụ',
            'Các sở, ban, ngành có đơn vị sự nghiệp',
            'Trong quý III/2026',
          ],
          { deadline: 'quarter 2026-09-30' },
        ),
        section(['B', 'SIPAS: đạt từ 86% trở lên', null, null, null, null]),
        task(
          [
            '1',
            'Khảo sát nội bộ hai kỳ tại 34 sở, ngành, xã, phường',
            '02 báo cáo',
            'Viện Nghiên cứu phát triển',
            'Ủy ban MTTQ Việt Nam tỉnh / Hội Cựu chiến binh tỉnh',
            'Kỳ I trước 30/5; Kỳ II trước 30/10',
          ],
          {
            coordinating: ['Ủy ban MTTQ Việt Nam tỉnh', 'Hội Cựu chiến binh tỉnh'],
            deadline: 'several/date 2026-10-30',
          },
        ),
        section(['C', 'PCI VÀ PGI: tăng ít nhất 05 bậc', null, null, null, null]),
        task(
          [
            '1',
            'Tổ chức cà phê doanh nhân vào sáng thứ Bảy tuần đầu tháng',
            '12 cuộc',
            'Trung tâm Xúc tiến đầu tư, thương mại và du lịch',
            'Hội Doanh nhân trẻ; Sở Tài chính; Sở Công Thương',
            'Hàng tháng',
          ],
          {
            lead: ['Trung tâm Xúc tiến đầu tư, thương mại và du lịch'],
            coordinating: ['Hội Doanh nhân trẻ', 'Sở Tài chính', 'Sở Công Thương'],
            deadline: 'periodic/ongoing',
          },
        ),
        task(
          [
            '2',
            'Công bố quỹ đất sạch, giá thuê hạ tầng khu công nghiệp',
            'Cập nhật 100%',
            'Sở Nông nghiệp và Môi trường',
            'Ban Quản lý khu kinh tế và UBND các xã, phường',
            'Xong trước khi khai mạc hội nghị xúc tiến đầu tư',
          ],
          {
            lead: ['Sở Nông nghiệp và Môi trường'],
            coordinating: ['Ban Quản lý khu kinh tế', 'UBND các xã, phường'],
            deadline: 'event',
          },
        ),
      ],
    },
  ],
};
