import { either, task, type LabelledSheet } from '../labels';

/** Aims and works of one plan on one sheet, each with its own columns. */
export const aimsAndWorks: LabelledSheet = {
  name: 'Biểu chỉ tiêu, nhiệm vụ',
  about: 'commune, two tables on one sheet: aims with figures of two years and who watches them, then works',
  tables: [
    {
      above: [
        ['UBND XÃ HÒA LỘC'],
        ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH VÀ CHUYỂN ĐỔI SỐ NĂM 2026'],
        [],
        ['Biểu 01: CHỈ TIÊU'],
      ],
      header: [['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Thực hiện 2025', 'Kế hoạch 2026', 'Đơn vị theo dõi']],
      columns: ['code', ['title', 'task'], null, null, null, ['lead', 'implementing']],
      rows: [
        either('criterion/task', [
          1,
          'Tỷ lệ hồ sơ giải quyết đúng hạn',
          '%',
          98.2,
          99.5,
          'Trung tâm Phục vụ hành chính công',
        ]),
        either('criterion/task', [2, 'Tỷ lệ hồ sơ nộp trực tuyến', '%', 71.4, 85, 'Trung tâm Phục vụ hành chính công']),
        either('criterion/task', [3, 'Tỷ lệ văn bản ký số', '%', 94, 100, 'Văn phòng HĐND và UBND'], {
          lead: ['Văn phòng HĐND và UBND'],
        }),
        either('criterion/task', [4, 'Số thôn có tổ công nghệ số hoạt động', 'thôn', 9, 14, 'Phòng Văn hóa - Xã hội']),
      ],
      below: [[]],
    },
    {
      above: [['Biểu 02: NHIỆM VỤ']],
      header: [['STT', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Hạn hoàn thành', 'Ghi chú']],
      columns: ['code', 'task', 'lead', 'coordinating', 'deadline', null],
      rows: [
        task(
          [
            1,
            'Cắt giảm giấy tờ phải nộp ở 20 thủ tục thuộc thẩm quyền của xã',
            'Trung tâm Phục vụ hành chính công',
            'Phòng Kinh tế\nPhòng Văn hóa - Xã hội',
            '31/5/2026',
            null,
          ],
          { coordinating: ['Phòng Kinh tế', 'Phòng Văn hóa - Xã hội'], deadline: 'date 2026-05-31' },
        ),
        task(
          [
            2,
            'Tổ chức "Ngày thứ Tư không hẹn"',
            'Trung tâm Phục vụ hành chính công',
            null,
            'Thứ Tư hằng tuần',
            'Duy trì',
          ],
          { deadline: 'periodic/ongoing' },
        ),
        task([3, 'Kiện toàn 14 tổ công nghệ số cộng đồng', 'Phòng Văn hóa - Xã hội', 'Các thôn', 'Tháng 3', null], {
          coordinating: ['Các thôn'],
          deadline: 'month 2026-03-31',
        }),
      ],
      below: [[], [null, null, null, null, 'CHỦ TỊCH']],
    },
  ],
};

/** One cell holds three things to do. */
export const threeInOne: LabelledSheet = {
  name: 'Giải pháp theo nhóm',
  about:
    'province, one cell holds three works under each other, body and helpers for all of them, term told for two stages',
  tables: [
    {
      above: [['Phụ lục 03'], ['CÁC NHÓM GIẢI PHÁP CẢI THIỆN CHỈ SỐ NĂNG LỰC CẠNH TRANH CẤP TỈNH (PCI) NĂM 2026'], []],
      header: [['Nhóm chỉ số', 'Nhiệm vụ cụ thể', 'Đơn vị đầu mối', 'Đơn vị phối hợp', 'Thời hạn']],
      columns: ['title', 'task', ['lead', 'implementing'], 'coordinating', 'deadline'],
      rows: [
        either(
          'criterion/task',
          [
            '1. Gia nhập thị trường',
            '- Đăng ký doanh nghiệp trong 01 ngày;\n- Liên thông hóa đơn điện tử;\n- Công khai quy trình.',
            'Sở Tài chính',
            'Thuế tỉnh\nCông an tỉnh',
            'Quý II/2026',
          ],
          {
            code: '1',
            title: 'Gia nhập thị trường',
            coordinating: ['Thuế tỉnh', 'Công an tỉnh'],
            deadline: 'quarter 2026-06-30',
          },
        ),
        either(
          'criterion/task',
          [
            '2. Tiếp cận đất đai',
            'a) Công bố quỹ đất sạch;\nb) Cắt giảm 1/3 thời gian thẩm định giá đất;\nc) Số hóa hồ sơ địa chính.',
            'Sở Nông nghiệp và Môi trường',
            'BQL các khu công nghiệp; UBND cấp xã',
            'Công bố: Tháng 4/2026\nCác việc còn lại: Tháng 12/2026',
          ],
          {
            code: '2',
            title: 'Tiếp cận đất đai',
            coordinating: ['BQL các khu công nghiệp', 'UBND cấp xã'],
            deadline: 'several 2026-12-31',
          },
        ),
        either(
          'criterion/task',
          [
            '3. Chi phí thời gian',
            '- Không kiểm tra quá 01 lần/năm đối với một doanh nghiệp;\n- Liên thông kết quả kiểm tra giữa các ngành.',
            'Thanh tra tỉnh',
            'Các sở, ban, ngành',
            'Thường xuyên',
          ],
          {
            code: '3',
            title: 'Chi phí thời gian',
            coordinating: ['Các sở, ban, ngành'],
            deadline: 'ongoing',
          },
        ),
      ],
    },
  ],
};
