import { joined, left, task, type LabelledSheet } from '../labels';

/** A plain list of what a province's inspection asked for, who answers named alone. */
export const afterConclusion: LabelledSheet = {
  name: 'KP theo KL số 41',
  about:
    'province, what a conclusion found, how it is mended, who answers, term in days from the plan, state of things',
  boldHeadings: true,
  tables: [
    {
      above: [
        ['BIỂU TỔNG HỢP NỘI DUNG KHẮC PHỤC TỒN TẠI, HẠN CHẾ'],
        ['theo Kết luận số 41/KL-ĐKT ngày 20/5/2026 của Đoàn kiểm tra cải cách hành chính'],
        [],
      ],
      header: [
        [
          'TT',
          'Tồn tại, hạn chế',
          'Nội dung khắc phục',
          'Cơ quan chịu trách nhiệm',
          'Thời hạn khắc phục',
          'Kết quả khắc phục đến 30/6/2026',
        ],
      ],
      columns: ['code', ['title', null], 'task', ['lead', 'implementing'], 'deadline', null],
      rows: [
        task(
          [
            '1.',
            'Chưa cập nhật kịp thời 12 thủ tục lĩnh vực đất đai',
            'Rà soát, cập nhật đầy đủ trên Cổng Dịch vụ công quốc gia',
            'Sở Nông nghiệp và Môi trường',
            '15 ngày kể từ ngày ban hành Kế hoạch',
            'Đã cập nhật 12/12',
          ],
          { code: '1', lead: ['Sở Nông nghiệp và Môi trường'], deadline: 'event' },
        ),
        task(
          [
            '2.',
            'Hồ sơ trễ hạn không có văn bản xin lỗi',
            'Thực hiện xin lỗi 100% hồ sơ trễ hạn; kiểm điểm trách nhiệm cá nhân',
            'UBND phường Bình Khê, UBND xã Tân Phước',
            'Trước 30/6/2026',
            'Đang thực hiện',
          ],
          { code: '2', lead: ['UBND phường Bình Khê', 'UBND xã Tân Phước'], deadline: 'date 2026-06-30' },
        ),
        task(
          [
            '3.',
            'Chưa ban hành danh mục vị trí việc làm sau sắp xếp',
            'Xây dựng, trình phê duyệt Đề án vị trí việc làm',
            'Sở Xây dựng',
            'Tháng 7/2026',
            null,
          ],
          { code: '3', deadline: 'month 2026-07-31' },
        ),
      ],
      below: [[], [null, null, null, 'NGƯỜI LẬP BIỂU', null, 'GIÁM ĐỐC']],
    },
  ],
};

/** Copied from a document page by page: the header again, numbers of columns, a row cut by the end of a page. */
export const brokenPages: LabelledSheet = {
  name: 'Dán từ Kế hoạch 58',
  about: 'pasted from a document, numbers of columns, header repeated, one row cut by the page, everything as text',
  tables: [
    {
      above: [['Phụ lục 1: Nhiệm vụ nâng cao chất lượng giải quyết thủ tục hành chính của xã năm 2025'], []],
      header: [
        ['STT', 'Nhiệm vụ cụ thể', 'Cơ quan, đơn vị chủ trì', 'Cơ quan, đơn vị phối hợp', 'Thời hạn hoàn thành'],
      ],
      columns: ['code', 'task', 'lead', 'coordinating', 'deadline'],
      rows: [
        left(['(1)', '(2)', '(3)', '(4)', '(5)']),
        task(
          [
            '1',
            'Kiện toàn nhân sự Trung tâm Phục vụ hành chính công xã sau sắp xếp',
            'Văn phòng HĐND và UBND xã',
            'Các phòng chuyên môn',
            'Tháng 8/2025',
          ],
          {
            lead: ['Văn phòng HĐND và UBND xã'],
            coordinating: ['Các phòng chuyên môn'],
            deadline: 'month 2025-08-31',
          },
        ),
        task(
          [
            '2',
            'Rà soát quy trình nội bộ chưa phù hợp với mô hình chính quyền địa phương',
            'Trung tâm Phục vụ hành chính công',
            'Phòng Kinh tế',
            'Quý IV/2025',
          ],
          {
            title: 'Rà soát quy trình nội bộ chưa phù hợp với mô hình chính quyền địa phương 02 cấp, kiến nghị sửa đổi',
            deadline: 'quarter 2025-12-31',
          },
        ),
        left(['STT', 'Nhiệm vụ cụ thể', 'Cơ quan, đơn vị chủ trì', 'Cơ quan, đơn vị phối hợp', 'Thời hạn hoàn thành']),
        joined([null, '02 cấp, kiến nghị sửa đổi', null, null, null]),
        task(
          [
            '3',
            'Tổ chức hội nghị đối thoại với người dân về giải quyết thủ tục đất đai',
            'Phòng Kinh tế',
            'Chi nhánh Văn phòng Đăng ký đất đai khu vực 4',
            'Trước 15/11/2025',
          ],
          { deadline: 'date 2025-11-15' },
        ),
        task(
          [
            '4',
            'Khảo sát mức độ hài lòng của người dân đến giao dịch',
            'Trung tâm Phục vụ hành chính công',
            '-',
            'Hằng tháng',
          ],
          { coordinating: [], deadline: 'periodic' },
        ),
      ],
    },
  ],
};

/** Months are marked in twelve columns. */
export const tickedMonths: LabelledSheet = {
  name: 'Tiến độ 12 tháng',
  about: 'department, twelve columns of months with marks and no column of terms, the last mark tells when it is done',
  kinds: ['tasks'],
  boldHeadings: true,
  tables: [
    {
      above: [['TIẾN ĐỘ THỰC HIỆN KẾ HOẠCH TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH NĂM 2026'], []],
      header: [
        ['TT', 'Nội dung', 'Chủ trì', 'Phối hợp', 'Tiến độ theo tháng', ...Array<string>(11).fill('<'), 'Ghi chú'],
        ['^', '^', '^', '^', ...Array.from({ length: 12 }, (_, month) => month + 1), '^'],
      ],
      columns: ['code', 'task', 'lead', 'coordinating', ...Array<'ticked'>(12).fill('ticked'), null],
      rows: [
        task(
          [
            1,
            'Ban hành kế hoạch tuyên truyền',
            'Văn phòng Sở',
            'Phòng Báo chí',
            'x',
            ...Array<null>(11).fill(null),
            null,
          ],
          { deadline: 'month 2026-01-31' },
        ),
        task(
          [
            2,
            'Thi tìm hiểu dịch vụ công trực tuyến',
            'Phòng Báo chí',
            'Tỉnh đoàn',
            null,
            null,
            null,
            'x',
            'x',
            'x',
            ...Array<null>(6).fill(null),
            'Chung kết tháng 6',
          ],
          { deadline: 'several/month 2026-06-30' },
        ),
        task(
          [
            3,
            'Phát sóng chuyên mục "Cải cách hành chính"',
            'Báo và Phát thanh, truyền hình tỉnh',
            'Sở Nội vụ',
            ...Array<string>(12).fill('x'),
            null,
          ],
          {
            lead: ['Báo và Phát thanh, truyền hình tỉnh'],
            deadline: 'several/periodic/ongoing/year/month',
          },
        ),
      ],
    },
  ],
};
