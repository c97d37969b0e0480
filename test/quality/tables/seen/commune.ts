import { section, task, type LabelledSheet } from '../labels';

/** A commune of 2025: headings merged over the whole width without a number, abbreviated bodies, the commune itself leads. */
export const commune: LabelledSheet = {
  name: 'Phân công',
  about: 'commune, headings over the whole width, abbreviations',
  kinds: ['tasks'],
  boldHeadings: true,
  tables: [
    {
      above: [
        ['PHỤ LỤC'],
        ['BẢNG PHÂN CÔNG CHI TIẾT NHIỆM VỤ CHUYỂN ĐỔI SỐ NĂM 2026'],
        ['(Ban hành kèm theo Kế hoạch số     /KH-UBND ngày    /01/2026 của Ủy ban nhân dân xã Bình Hòa)'],
      ],
      header: [
        ['STT', 'Tên nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Kết quả/Sản phẩm', 'Thời gian', 'Ghi chú'],
      ],
      columns: ['code', 'task', 'lead', 'coordinating', 'product', 'deadline', 'note'],
      rows: [
        section(['Công tác chỉ đạo', '<', '<', '<', '<', '<', '<'], { code: null, title: 'Công tác chỉ đạo' }),
        task([1, 'Kiện toàn Ban Chỉ đạo', 'Phòng VH-XH', 'VP HĐND-UBND', 'Quyết định', 'Tháng 1', null], {
          deadline: 'month 2026-01-31',
        }),
        task(
          [
            2,
            'Giao ban tổ công nghệ số',
            'UBND xã',
            'Phòng VH-XH, Tổ CNSCĐ các ấp',
            'Thông báo kết luận',
            'Hằng quý',
            null,
          ],
          {
            coordinating: ['Phòng VH-XH', 'Tổ CNSCĐ các ấp'],
            deadline: 'periodic',
          },
        ),
        section(['Dịch vụ công và số hóa hồ sơ', '<', '<', '<', '<', '<', '<'], {
          code: null,
          title: 'Dịch vụ công và số hóa hồ sơ',
        }),
        task(
          [
            3,
            'Số hóa kết quả còn hiệu lực',
            'TT PVHCC',
            'Phòng Kinh tế; Phòng VH-XH',
            'Kho dữ liệu',
            'Quý III',
            'Theo lộ trình',
          ],
          {
            coordinating: ['Phòng Kinh tế', 'Phòng VH-XH'],
            deadline: 'quarter 2026-09-30',
          },
        ),
        task(
          [
            4,
            'Hướng dẫn nộp hồ sơ trực tuyến',
            'TT PVHCC',
            'UBMTTQ, Xã đoàn, Tổ CNSCĐ các ấp',
            'Lượt hướng dẫn',
            'Thường xuyên',
            null,
          ],
          {
            coordinating: ['UBMTTQ', 'Xã đoàn', 'Tổ CNSCĐ các ấp'],
            deadline: 'ongoing',
          },
        ),
        task([5, 'Làm sạch dữ liệu dân cư', 'Công an xã', 'TT PVHCC; các ấp', 'Báo cáo', 'Trước 30/11', null], {
          coordinating: ['TT PVHCC', 'các ấp'],
          deadline: 'date 2026-11-30',
        }),
        section(['Kinh tế số, xã hội số', '<', '<', '<', '<', '<', '<'], {
          code: null,
          title: 'Kinh tế số, xã hội số',
        }),
        task(
          [6, 'Đưa nông sản lên sàn', 'Phòng Kinh tế', 'Hội Nông dân, các HTX', 'Gian hàng', '6 tháng cuối năm', null],
          {
            coordinating: ['Hội Nông dân', 'các HTX'],
            deadline: 'year/several/quarter/month 2026-12-31',
          },
        ),
        task(
          [7, 'Lập hồ sơ sức khỏe điện tử', 'Trạm Y tế', 'Phòng VH-XH và các trường học', 'Hồ sơ', 'Quý I - IV', null],
          {
            coordinating: ['Phòng VH-XH', 'các trường học'],
            deadline: 'quarter/several 2026-12-31',
          },
        ),
        task(
          [8, 'Dạy lập trình cho học sinh', 'Các trường học', 'Phòng VH-XH', 'Câu lạc bộ', 'Năm học 2026 - 2027', null],
          {
            deadline: 'year/several/ongoing',
          },
        ),
      ],
    },
  ],
};
