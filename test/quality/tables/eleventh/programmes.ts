import { left, section, task, type LabelledSheet } from '../labels';

/** Results come first: laws and platforms, the aims they serve, numbers of tasks, years. */
export const resultsFirst: LabelledSheet = {
  name: 'Đầu ra NQ57',
  about:
    'ministry, what is to come out stands first with its number in the name, aims, numbers of tasks, years as terms',
  kinds: ['tasks'],
  tables: [
    {
      above: [['BẢNG KẾT QUẢ ĐẦU RA'], []],
      header: [['Kết quả đầu ra', 'Mục tiêu phục vụ', 'Nhiệm vụ số', 'Đơn vị chủ trì', 'Thời hạn hoàn thành']],
      columns: [['task', 'product', 'title'], null, null, 'lead', 'deadline'],
      rows: [
        task(['1. Luật Khoa học sửa đổi', 'Hoàn thiện thể chế', '14, 26', 'Bộ Khoa học và Công nghệ', '2025'], {
          code: '1',
          title: 'Luật Khoa học sửa đổi',
          deadline: 'year 2025-12-31',
        }),
        task(['2. Nghị định về sàn dữ liệu', 'Phát triển thị trường', '31', 'Bộ Công an', '6/2026'], {
          code: '2',
          title: 'Nghị định về sàn dữ liệu',
          deadline: 'month 2026-06-30',
        }),
        task(['3. Nền tảng bản đồ số', 'Hạ tầng dữ liệu', '40, 41', 'Bộ Nông nghiệp và Môi trường', '12/2026'], {
          code: '3',
          title: 'Nền tảng bản đồ số',
          deadline: 'month 2026-12-31',
        }),
      ],
    },
  ],
};

/** A party committee: who drafts, when it goes to the standing committee and when it is issued. */
export const partyDrafts: LabelledSheet = {
  name: 'CTCT Đảng ủy',
  about:
    'party committee of a commune: form of the document, who drafts, by when to the standing committee, by when issued',
  kinds: ['tasks'],
  boldHeadings: true,
  tables: [
    {
      above: [['ĐẢNG BỘ XÃ PHÚ LỘC'], ['CHƯƠNG TRÌNH CÔNG TÁC NĂM 2026'], []],
      header: [
        ['TT', 'Nội dung công việc', 'Hình thức văn bản', 'Cơ quan tham mưu', 'Thời gian', '<'],
        ['^', '^', '^', '^', 'Trình BTV', 'Ban hành'],
      ],
      columns: ['code', 'task', ['product', null], ['lead', 'implementing'], null, 'deadline'],
      rows: [
        section(['I', 'QUÝ I', null, null, null, null]),
        task([1, 'Kiểm tra dấu hiệu vi phạm', 'Kế hoạch', 'UBKT Đảng ủy', '15/01/2026', '20/01/2026'], {
          deadline: 'date 2026-01-20',
        }),
        task([2, 'Sơ kết học tập và làm theo Bác', 'Báo cáo', 'Ban Xây dựng Đảng', '10/3/2026', '15/3/2026'], {
          deadline: 'date 2026-03-15',
        }),
        section(['II', 'QUÝ II', null, null, null, null]),
        task(
          [3, 'Phân công cấp ủy viên phụ trách chi bộ', 'Thông báo', 'Ban Xây dựng Đảng', '05/4/2026', '08/4/2026'],
          { deadline: 'date 2026-04-08' },
        ),
      ],
    },
  ],
};

/** Pasted from a document: no merges, the header again, headings in the first column. */
export const pastedPages: LabelledSheet = {
  name: 'Dán từ Word',
  about: 'pasted: headings in the first column over nothing, the header again on the next page, points behind numbers',
  kinds: ['tasks'],
  tables: [
    {
      above: [['KẾ HOẠCH KHẮC PHỤC HẠN CHẾ SAU ĐÁNH GIÁ'], []],
      header: [['TT', 'HẠN CHẾ', 'BIỆN PHÁP', 'BỘ PHẬN LÀM', 'BỘ PHẬN HỖ TRỢ', 'HẠN CUỐI']],
      columns: ['code', [null, 'title'], 'task', ['lead', 'implementing'], 'coordinating', 'deadline'],
      rows: [
        section(['I. Về tuyên truyền', null, null, null, null, null], { code: 'I', title: 'Về tuyên truyền' }),
        task(
          [
            '1.',
            'Bài viết ít',
            'Mở chuyên mục trên trang thông tin',
            'Phòng Văn hóa - Xã hội',
            'Đoàn Thanh niên',
            '30/4/2026',
          ],
          {
            code: '1',
            deadline: 'date 2026-04-30',
          },
        ),
        task(['2.', 'Chưa có loa thông minh', 'Lắp 15 cụm loa', 'Phòng Kinh tế', 'Điện lực', 'Quý III năm 2026'], {
          code: '2',
          deadline: 'quarter 2026-09-30',
        }),
        left(['TT', 'HẠN CHẾ', 'BIỆN PHÁP', 'BỘ PHẬN LÀM', 'BỘ PHẬN HỖ TRỢ', 'HẠN CUỐI']),
        section(['II. Về hồ sơ', null, null, null, null, null], { code: 'II', title: 'Về hồ sơ' }),
        task(['1.', 'Lưu trữ rời rạc', 'Quét toàn bộ hồ sơ 2024', 'Văn phòng', 'Các phòng', '31-10-2026'], {
          code: '1',
          coordinating: ['Các phòng'],
          deadline: 'date 2026-10-31',
        }),
      ],
      below: [['Ghi chú: các bộ phận báo cáo kết quả về Văn phòng trước ngày 25 hằng tháng.']],
    },
  ],
};

/** A school: parts of the year, teachers' groups, what proves it. */
export const schoolGroups: LabelledSheet = {
  name: 'Trường phân việc',
  about: 'school, the part of the year first and merged, groups of teachers, what proves it, words of everyday',
  kinds: ['tasks'],
  tables: [
    {
      above: [['TRƯỜNG THPT LƯƠNG TÂM'], ['BẢNG PHÂN VIỆC NÂNG CHẤT LƯỢNG PHỤC VỤ'], []],
      header: [['Mảng', 'Đầu việc cụ thể', 'Nhóm phụ trách', 'Cùng làm', 'Khi nào', 'Cái để chứng minh']],
      columns: [[null, 'title'], 'task', ['lead', 'implementing'], 'coordinating', 'deadline', ['product', null]],
      rows: [
        task(
          [
            'Tuyển sinh',
            'Đưa hồ sơ tuyển sinh lên mạng',
            'Tổ Văn phòng',
            'Tổ Tin học',
            '01/6/2026',
            'Ảnh chụp màn hình',
          ],
          {
            deadline: 'date 2026-06-01',
          },
        ),
        task(['^', 'Trực điện thoại giải đáp', 'Tổ Văn phòng', null, 'Tháng 6 - 7/2026', 'Sổ trực'], {
          deadline: 'several/month 2026-07-31',
        }),
        task(['Học phí', 'Thu không tiền mặt', 'Bộ phận Kế toán', 'Giáo viên chủ nhiệm', 'Suốt năm học', 'Sao kê'], {
          deadline: 'ongoing',
        }),
      ],
    },
  ],
};

/** Courts and prosecutors' duties by letters; bodies in a long name; a table that begins far from A1. */
export const farBegin: LabelledSheet = {
  name: 'KH ngành dọc',
  about: 'branch of the state bank, table at C5, letters as numbers, long names of bodies, terms from an event',
  kinds: ['tasks'],
  at: 'C5',
  tables: [
    {
      above: [['DANH MỤC CÔNG VIỆC CẢI CÁCH HÀNH CHÍNH CỦA NGÂN HÀNG NHÀ NƯỚC CHI NHÁNH KHU VỰC 14'], []],
      header: [['Mục', 'Công việc', 'Phòng đầu mối', 'Phòng phối hợp', 'Hạn xử lý', 'Hình thức kết quả']],
      columns: ['code', 'task', ['lead', 'implementing'], 'coordinating', 'deadline', 'product'],
      rows: [
        task(
          [
            'a',
            'Rút thời gian cấp phép đại lý',
            'Phòng Tổng hợp, Nhân sự và Kiểm soát nội bộ',
            'Phòng Thanh tra, giám sát',
            '30 ngày kể từ khi có thông tư',
            'Tờ trình',
          ],
          {
            lead: ['Phòng Tổng hợp, Nhân sự và Kiểm soát nội bộ'],
            implementing: ['Phòng Tổng hợp, Nhân sự và Kiểm soát nội bộ'],
            coordinating: ['Phòng Thanh tra, giám sát'],
            deadline: 'event',
          },
        ),
        task(
          [
            'b',
            'Họp mặt doanh nghiệp',
            'Phòng Hành chính',
            'Phòng Tiền tệ - Kho quỹ',
            'Tuần cuối tháng 6/2026',
            'Biên bản',
          ],
          {
            deadline: 'month/date/event 2026-06-30',
          },
        ),
        task(['c', 'Kết nối dữ liệu tín dụng', 'Phòng Công nghệ', null, 'Năm 2026', 'Báo cáo'], {
          deadline: 'year 2026-12-31',
        }),
      ],
    },
  ],
};
