import { left, type LabelledSheet, section, task } from '../labels';

/** A city with one annex for all its indices: a letter for each index, roman numbers for fields, a line of column numbers. */
export const cityIndices: LabelledSheet = {
  name: '32 TP - các chỉ số 2026',
  about:
    'city, one annex for PAR INDEX, SIPAS, PAPI and PCI with a letter each, fields below, a line of column numbers',
  kinds: ['par', 'sipas', 'papi', 'pci', 'tasks', 'other'],
  boldHeadings: true,
  tables: [
    {
      above: [
        ['ỦY BAN NHÂN DÂN THÀNH PHỐ', '<', '<', '<', '<', '<'],
        ['PHỤ LỤC', '<', '<', '<', '<', '<'],
        ['PHÂN CÔNG NHIỆM VỤ NÂNG CAO CÁC CHỈ SỐ PAR INDEX, SIPAS, PAPI, PCI NĂM 2026', '<', '<', '<', '<', '<'],
        ['(Kèm theo Kế hoạch số 33/KH-UBND ngày 30/01/2026 của UBND thành phố)', '<', '<', '<', '<', '<'],
      ],
      header: [
        ['TT', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian thực hiện', 'Sản phẩm/Kết quả'],
      ],
      columns: ['code', ['task', 'title'], 'lead', 'coordinating', 'deadline', 'product'],
      rows: [
        left(['(1)', '(2)', '(3)', '(4)', '(5)', '(6)']),
        section(['A', 'CHỈ SỐ CẢI CÁCH HÀNH CHÍNH (PAR INDEX)']),
        section(['I', 'Công tác chỉ đạo, điều hành']),
        task(
          [
            '1',
            'Giao chỉ tiêu nâng hạng đến từng sở, phường, xã',
            'Sở Nội vụ',
            'Các sở, ban, ngành; UBND các phường, xã',
            'Tháng 02/2026',
            'Quyết định giao chỉ tiêu',
          ],
          {
            coordinating: ['Các sở, ban, ngành', 'UBND các phường, xã'],
            deadline: 'month 2026-02-28',
          },
        ),
        section(['II', 'Cải cách tài chính công']),
        task(
          [
            '1',
            'Giải ngân vốn đầu tư công đạt trên 95%',
            'Sở Tài chính',
            'Các chủ đầu tư',
            '31/01/2027',
            'Báo cáo giải ngân',
          ],
          { deadline: 'date 2027-01-31' },
        ),
        task(
          [
            '2',
            'Sắp xếp lại nhà, đất công dôi dư sau sắp xếp đơn vị hành chính',
            'Sở Tài chính',
            'UBND các phường, xã',
            'Quý IV/2026',
            'Phương án được phê duyệt',
          ],
          { deadline: 'quarter 2026-12-31' },
        ),
        section(['B', 'CHỈ SỐ HÀI LÒNG (SIPAS)']),
        task(
          [
            '1',
            'Khảo sát độc lập mức độ hài lòng tại 40 phường, xã',
            'Sở Nội vụ',
            'Viện Nghiên cứu phát triển thành phố',
            'Quý III/2026',
            'Báo cáo khảo sát',
          ],
          { deadline: 'quarter 2026-09-30' },
        ),
        task(
          [
            '2',
            'Gắn kết quả hài lòng với xếp loại người đứng đầu',
            'Sở Nội vụ',
            'Ban Tổ chức Thành ủy',
            'Tháng 12/2026',
            'Văn bản hướng dẫn',
          ],
          { deadline: 'month 2026-12-31' },
        ),
        section(['C', 'CHỈ SỐ HIỆU QUẢ QUẢN TRỊ VÀ HÀNH CHÍNH CÔNG (PAPI)']),
        task(
          [
            '1',
            'Công khai thu, chi ngân sách phường, xã đến tổ dân phố',
            'UBND các phường, xã',
            'Sở Tài chính',
            'Hằng quý',
            'Thông báo công khai',
          ],
          { deadline: 'periodic' },
        ),
        task(
          [
            '2',
            'Lắp đặt camera an ninh tại khu dân cư',
            'Công an thành phố',
            'UBND các phường, xã',
            'Năm 2026',
            '1.200 camera',
          ],
          { deadline: 'year 2026-12-31' },
        ),
        section(['D', 'CHỈ SỐ NĂNG LỰC CẠNH TRANH (PCI)']),
        task(
          [
            '1',
            'Cắt giảm 50% thời gian giải quyết thủ tục đầu tư',
            'Sở Tài chính',
            'Ban Quản lý Khu công nghệ cao và các khu công nghiệp',
            'Quý II/2026',
            'Quy trình liên thông',
          ],
          {
            coordinating: ['Ban Quản lý Khu công nghệ cao và các khu công nghiệp'],
            deadline: 'quarter 2026-06-30',
          },
        ),
        task(
          [
            '2',
            'Đối thoại với doanh nghiệp theo chuyên đề',
            'Trung tâm Xúc tiến đầu tư',
            'Hiệp hội Doanh nghiệp thành phố',
            'Hằng tháng',
            '12 buổi đối thoại',
          ],
          { deadline: 'periodic' },
        ),
      ],
    },
  ],
};
