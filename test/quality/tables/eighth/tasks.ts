import { section, task, type LabelledSheet } from '../labels';

/** A department shares out its year: a division heads its tasks, so that no column says who leads. */
export const unitHeadings: LabelledSheet = {
  name: 'Giao theo phòng',
  about: 'department, each division heads its own tasks and no column names it, terms and products',
  kinds: ['tasks'],
  boldHeadings: true,
  tables: [
    {
      above: [['SỞ DU LỊCH'], ['GIAO NHIỆM VỤ TRỌNG TÂM NĂM 2026 CHO CÁC PHÒNG, ĐƠN VỊ'], []],
      header: [['STT', 'Nhiệm vụ được giao', 'Thời hạn hoàn thành', 'Sản phẩm', 'Ghi chú']],
      columns: ['code', 'task', 'deadline', 'product', 'note'],
      rows: [
        section(['I', 'Văn phòng Sở', null, null, null]),
        task([1, 'Ban hành kế hoạch cải cách hành chính', '15/01/2026', 'Kế hoạch', null], {
          lead: ['Văn phòng Sở'],
          deadline: 'date 2026-01-15',
        }),
        task([2, 'Tổng hợp báo cáo cải cách hành chính', 'Hằng quý', 'Báo cáo', null], {
          lead: ['Văn phòng Sở'],
          deadline: 'periodic',
        }),
        section(['II', 'Phòng Quản lý Du lịch', null, null, null]),
        task([1, 'Rút ngắn thời gian thẩm định khách sạn', 'Quý II/2026', 'Quyết định', 'Trình UBND tỉnh'], {
          lead: ['Phòng Quản lý Du lịch'],
          deadline: 'quarter 2026-06-30',
        }),
        section(['III', 'Trung tâm Xúc tiến Du lịch', null, null, null]),
        task([1, 'Số hóa bản đồ du lịch', 'Tháng 9/2026', 'Bản đồ số', null], {
          lead: ['Trung tâm Xúc tiến Du lịch'],
          deadline: 'month 2026-09-30',
        }),
      ],
    },
  ],
};

/** A commune: the body stands first and is merged over its tasks, the number goes on through all. */
export const unitFirst: LabelledSheet = {
  name: 'Theo đơn vị',
  about: 'commune, the body first and merged over its tasks, numbers going on, helpers and days',
  kinds: ['tasks'],
  tables: [
    {
      above: [['UBND XÃ VĨNH VIỄN'], ['BẢNG PHÂN CÔNG NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026'], []],
      header: [['Đơn vị', 'TT', 'Nội dung nhiệm vụ', 'Phối hợp', 'Ngày hoàn thành']],
      columns: [['lead', 'implementing'], 'code', 'task', 'coordinating', 'deadline'],
      rows: [
        task(['Văn phòng HĐND và UBND xã', 1, 'Xây dựng kế hoạch kiểm tra', 'Các phòng', { day: '2026-02-20' }], {
          deadline: 'date 2026-02-20',
        }),
        task(['^', 2, 'Công khai thủ tục hành chính', 'Trung tâm Phục vụ hành chính công xã', { day: '2026-03-31' }], {
          deadline: 'date 2026-03-31',
        }),
        task(['Phòng Kinh tế', 3, 'Xử lý hồ sơ đất đai tồn đọng', 'Công an xã', { day: '2026-06-30' }], {
          deadline: 'date 2026-06-30',
        }),
        task(
          ['Phòng Văn hóa - Xã hội', 4, 'Khảo sát hài lòng người dân', 'Hội Cựu chiến binh xã', { day: '2026-09-30' }],
          { deadline: 'date 2026-09-30' },
        ),
        task(['^', 5, 'Tổng kết công tác tuyên truyền', null, { day: '2026-12-10' }], { deadline: 'date 2026-12-10' }),
      ],
    },
  ],
};

/** A programme of laws: who drafts, who appraises, two days under one heading of which the later one ends the work. */
export const lawProgramme: LabelledSheet = {
  name: 'Chương trình VBQPPL',
  about:
    'legal documents of a province, who drafts and who appraises, two days under one heading, the kind of document',
  kinds: ['tasks'],
  tables: [
    {
      above: [['DANH MỤC VĂN BẢN QUY PHẠM PHÁP LUẬT BAN HÀNH NĂM 2026'], ['(Kèm theo Quyết định số     /QĐ-UBND)'], []],
      header: [
        ['TT', 'Tên văn bản', 'Hình thức', 'Cơ quan chủ trì soạn thảo', 'Cơ quan phối hợp', 'Thời gian', '<'],
        ['^', '^', '^', '^', '^', 'Gửi thẩm định', 'Trình ban hành'],
      ],
      columns: ['code', ['task', 'title'], [null, 'product'], 'lead', 'coordinating', null, 'deadline'],
      rows: [
        task(
          [
            1,
            'Quy định mức thu phí thăm quan',
            'Nghị quyết',
            'Sở Văn hóa, Thể thao và Du lịch',
            'Sở Tài chính, Sở Tư pháp',
            'Tháng 3/2026',
            'Tháng 6/2026',
          ],
          {
            lead: ['Sở Văn hóa, Thể thao và Du lịch'],
            coordinating: ['Sở Tài chính', 'Sở Tư pháp'],
            deadline: 'month 2026-06-30',
          },
        ),
        task(
          [
            2,
            'Quy định phân cấp quản lý cấp nước',
            'Quyết định',
            'Sở Xây dựng',
            'UBND các xã, phường',
            'Tháng 5/2026',
            'Tháng 8/2026',
          ],
          {
            coordinating: ['UBND các xã, phường'],
            deadline: 'month 2026-08-31',
          },
        ),
        task([3, 'Bãi bỏ một số quyết định', 'Quyết định', 'Sở Tư pháp', null, 'Tháng 9/2026', 'Tháng 11/2026'], {
          deadline: 'month 2026-11-30',
        }),
      ],
    },
  ],
};

/** A board of projects: months hold shares of what shall be done, the days of begin and end stand before them. */
export const projectProgress: LabelledSheet = {
  name: 'Tiến độ dự án',
  about: 'project board, shares by month that are no marks, begin, days and end, what must come before',
  kinds: ['tasks'],
  tables: [
    {
      above: [['BAN QUẢN LÝ DỰ ÁN KHU VỰC 3'], ['KẾ HOẠCH TIẾN ĐỘ XÂY DỰNG TRUNG TÂM HÀNH CHÍNH'], []],
      header: [
        ['STT', 'Hạng mục', 'Bộ phận thực hiện', 'Bắt đầu', 'Số ngày', 'Kết thúc', 'T1', 'T2', 'T3', 'Việc trước'],
      ],
      columns: ['code', 'task', ['implementing', 'lead'], null, null, 'deadline', null, null, null, null],
      rows: [
        task(
          [
            1,
            'Lập báo cáo khảo sát',
            'Phòng Kỹ thuật',
            { day: '2026-01-05' },
            20,
            { day: '2026-01-25' },
            '100%',
            null,
            null,
            null,
          ],
          { deadline: 'date 2026-01-25' },
        ),
        task(
          [
            2,
            'Lấy ý kiến thiết kế',
            'Phòng Kỹ thuật',
            { day: '2026-01-26' },
            25,
            { day: '2026-02-20' },
            '20%',
            '80%',
            null,
            1,
          ],
          { deadline: 'date 2026-02-20' },
        ),
        task(
          [
            3,
            'Tổ chức đấu thầu',
            'Phòng Kế hoạch - Tài chính',
            { day: '2026-02-21' },
            35,
            { day: '2026-03-28' },
            null,
            '30%',
            '70%',
            2,
          ],
          {
            implementing: ['Phòng Kế hoạch - Tài chính'],
            lead: ['Phòng Kế hoạch - Tài chính'],
            deadline: 'date 2026-03-28',
          },
        ),
      ],
    },
  ],
};

/** Letters of citizens: each is a case with who answers it and by when; numbers of papers and days beside. */
export const petitions: LabelledSheet = {
  name: 'Đơn thư',
  about: 'petitions to a province, who sent them left out, bodies that answer, terms, how they stand',
  kinds: ['tasks'],
  tables: [
    {
      above: [
        ['BAN TIẾP CÔNG DÂN'],
        ['THEO DÕI GIẢI QUYẾT KIẾN NGHỊ, PHẢN ÁNH CỦA NGƯỜI DÂN, DOANH NGHIỆP'],
        ['Từ 01/5 đến 31/5/2026'],
        [],
      ],
      header: [
        [
          'TT',
          'Mã phản ánh',
          'Nội dung phản ánh',
          'Lĩnh vực',
          'Cơ quan xử lý',
          'Hạn xử lý',
          'Tình trạng',
          'Mức độ hài lòng',
        ],
      ],
      columns: [[null, 'code'], ['code', null], 'task', null, ['lead', 'implementing'], 'deadline', null, null],
      rows: [
        task(
          [
            1,
            'PA2605001',
            'Chậm cấp lại giấy chứng nhận',
            'Đất đai',
            'Văn phòng Đăng ký đất đai',
            '12/5/2026',
            'Đã trả lời',
            'Hài lòng',
          ],
          { code: 'PA2605001', deadline: 'date 2026-05-12' },
        ),
        task(
          [
            2,
            'PA2605002',
            'Cổng dịch vụ công lỗi thanh toán',
            'CNTT',
            'Sở Khoa học và Công nghệ',
            '15/5/2026',
            'Đang xử lý',
            null,
          ],
          {
            code: 'PA2605002',
            lead: ['Sở Khoa học và Công nghệ'],
            deadline: 'date 2026-05-15',
          },
        ),
        task(
          [
            3,
            'PA2605003',
            'Thái độ của cán bộ một cửa',
            'Công vụ',
            'UBND phường Ngã Bảy',
            '20/5/2026',
            'Đã trả lời',
            'Không hài lòng',
          ],
          { code: 'PA2605003', deadline: 'date 2026-05-20' },
        ),
      ],
    },
  ],
};
