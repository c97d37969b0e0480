import { criterion, either, joined, left, rule, section, task, type LabelledSheet } from '../labels';

/** The index of a ministry: codes as numbers, what inquiry gives in a column of its own, bodies of the ministry. */
export const ministryLosses: LabelledSheet = {
  name: 'PAR bộ 2025-2026',
  about:
    'ministry, codes typed as numbers, points of the inquiry in their own column, blank points, departments by commas',
  kinds: ['par', 'other'],
  boldHeadings: true,
  tables: [
    {
      above: [
        ['BỘ HẠ TẦNG VÀ ĐÔ THỊ'],
        ['Phụ lục 02'],
        ['CÁC TIÊU CHÍ CHƯA ĐẠT ĐIỂM TỐI ĐA TRONG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CẤP BỘ NĂM 2025'],
        ['và nhiệm vụ khắc phục trong năm 2026'],
        [],
      ],
      header: [
        [
          'STT',
          'Tiêu chí/TCTP',
          'Điểm tối đa',
          'Điểm tự chấm',
          'Điểm Bộ Nội vụ thẩm định',
          'Điểm ĐTXHH',
          'Nhiệm vụ năm 2026',
          'Đơn vị thực hiện',
          '<',
          'Thời hạn',
        ],
        ['^', '^', '^', '^', '^', '^', '^', 'Chủ trì', 'Phối hợp', '^'],
      ],
      columns: [
        'code',
        'title',
        'benchmark',
        'selfAssessed',
        'achieved',
        null,
        'task',
        'lead',
        'coordinating',
        'deadline',
      ],
      rows: [
        either('section/criterion', [1, 'CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH', 9, 8.75, 8.25, null, null, null, null, null]),
        criterion(
          [
            1.4,
            'Thực hiện nhiệm vụ Chính phủ, Thủ tướng Chính phủ giao',
            2,
            2,
            1.5,
            null,
            'Cảnh báo trước hạn 15 ngày trên hệ thống',
            'Văn phòng Bộ',
            'Các cục, vụ, đơn vị thuộc Bộ',
            'Hằng tuần',
          ],
          { coordinating: ['Các cục, vụ, đơn vị thuộc Bộ'], deadline: 'periodic/ongoing' },
        ),
        either('section/criterion', [2, 'CẢI CÁCH THỂ CHẾ', 17, 12.5, 12.5, null, null, null, null, null]),
        criterion(
          [
            2.5,
            'Tính kịp thời, khả thi của văn bản do Bộ ban hành',
            2,
            null,
            null,
            1.62,
            'Hỏi ý kiến doanh nghiệp chịu tác động trước khi thẩm định',
            'Vụ Pháp chế',
            'Cục Đường bộ, Cục Hàng hải và Đường thủy',
            'Theo chương trình xây dựng văn bản năm 2026',
          ],
          {
            coordinating: ['Cục Đường bộ', 'Cục Hàng hải và Đường thủy'],
            deadline: 'event/year',
          },
        ),
        either('section/criterion', [6, 'CẢI CÁCH TÀI CHÍNH CÔNG', 11, 9.5, 9.1, null, null, null, null, null]),
        criterion(
          [
            6.1,
            'Giải ngân vốn đầu tư công',
            2,
            1.8,
            1.6,
            null,
            'Giao ban với các ban quản lý dự án',
            'Vụ Kế hoạch - Tài chính',
            'Ban QLDA 2; Ban QLDA 7; Ban QLDA phía Nam',
            '31/01/2027 (hết niên độ)',
          ],
          {
            coordinating: ['Ban QLDA 2', 'Ban QLDA 7', 'Ban QLDA phía Nam'],
            deadline: 'date 2027-01-31',
          },
        ),
        criterion([6.3, 'Tự chủ tài chính của đơn vị sự nghiệp', 3, 3, 3, null, null, null, null, null]),
      ],
    },
  ],
};

/** How a department's work stands: pasted page by page, terms put off, remarks typed between the rows. */
export const departmentStanding: LabelledSheet = {
  name: 'Theo dõi PAR INDEX SXD',
  about:
    'department, numbers of columns, head again, a row cut by the page, a remark between rows, terms put off, state',
  kinds: ['par', 'tasks'],
  boldHeadings: true,
  tables: [
    {
      above: [
        ['BẢNG THEO DÕI THỰC HIỆN KẾ HOẠCH KHẮC PHỤC, NÂNG CAO CHỈ SỐ PAR INDEX CỦA SỞ XÂY DỰNG'],
        ['Cập nhật đến ngày 10/4/2026'],
        [],
      ],
      header: [
        [
          'TT',
          'Nội dung nhiệm vụ',
          'Phòng, đơn vị được giao',
          'Phòng, đơn vị phối hợp',
          'Thời hạn giao',
          'Tình trạng',
          'Vướng mắc',
        ],
      ],
      columns: ['code', 'task', ['lead', 'implementing'], 'coordinating', 'deadline', null, null],
      rows: [
        left(['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)']),
        section(['I', 'Nhóm tiêu chí chấm theo tài liệu kiểm chứng', '<', '<', '<', '<', '<']),
        task(
          [
            '1',
            'Công bố thủ tục cấp phép xây dựng sau sửa luật',
            'Phòng Quản lý xây dựng',
            'Văn phòng Sở',
            '15/3/2026, gia hạn đến 15/4/2026',
            'Đang trình',
            'Chờ quyết định của Bộ',
          ],
          { deadline: 'several/date 2026-04-15' },
        ),
        rule([null, '(Giám đốc đã nhắc tại giao ban ngày 06/4)', null, null, null, null, null]),
        task(
          [
            '2',
            'Rà soát vị trí việc làm của các đơn vị sự nghiệp sau khi',
            'Văn phòng Sở',
            'Ban QLDA đầu tư xây dựng; Trung tâm Kiểm định',
            '31/12/2025 (quá hạn)',
            'Chậm',
            null,
          ],
          {
            title: 'Rà soát vị trí việc làm của các đơn vị sự nghiệp sau khi hợp nhất',
            coordinating: ['Ban QLDA đầu tư xây dựng', 'Trung tâm Kiểm định'],
            deadline: 'date 2025-12-31',
          },
        ),
        left([
          'TT',
          'Nội dung nhiệm vụ',
          'Phòng, đơn vị được giao',
          'Phòng, đơn vị phối hợp',
          'Thời hạn giao',
          'Tình trạng',
          'Vướng mắc',
        ]),
        joined([null, 'hợp nhất', null, null, null, null, null]),
        section(['II', 'Nhóm tiêu chí điều tra xã hội học', '<', '<', '<', '<', '<']),
        task(
          [
            '3',
            'Gửi thư cảm ơn, phiếu hỏi tới tổ chức có hồ sơ trong năm',
            'Bộ phận Một cửa',
            'Các phòng chuyên môn',
            'Trước ngày 20 của tháng cuối quý',
            'Làm đủ quý I',
            null,
          ],
          { coordinating: ['Các phòng chuyên môn'], deadline: 'periodic' },
        ),
      ],
      below: [[], [null, 'Người lập bảng', null, null, 'Chánh Văn phòng']],
    },
  ],
};
