import { criterion, either, rule, total, type LabelledSheet } from '../labels';

/** 766 of a department: the published maxima, points lost, causes, who answers, sums by group. */
export const service766: LabelledSheet = {
  name: 'Điểm 766 Sở Y tế',
  about: 'department, 766 points of a year, groups with their sums, lost points, causes, way, who answers',
  kinds: ['csc'],
  boldHeadings: true,
  tables: [
    {
      above: [['PHÂN TÍCH KẾT QUẢ BỘ CHỈ SỐ 766 NĂM 2025 VÀ GIẢI PHÁP NÂNG ĐIỂM NĂM 2026'], ['Đơn vị: Sở Y tế'], []],
      header: [
        [
          'TT',
          'Chỉ số/ Tiêu chí',
          'Điểm tối đa',
          'Điểm đạt',
          'Điểm bị trừ',
          'Nguyên nhân',
          'Giải pháp',
          'Bộ phận chịu trách nhiệm',
          'Thời hạn',
        ],
      ],
      columns: ['code', 'title', 'benchmark', 'achieved', null, null, 'task', ['lead', 'implementing'], 'deadline'],
      rows: [
        either('section/criterion', [1, 'Công khai, minh bạch', 18, 16.4, 1.6, null, null, null, null]),
        criterion(
          [
            '1.1',
            'Tỷ lệ thủ tục hành chính công bố đúng hạn',
            6,
            5,
            1,
            'Trình công bố chậm 03 thủ tục',
            'Theo dõi quyết định công bố của Bộ Y tế hằng tuần',
            'Văn phòng Sở',
            'Thường xuyên',
          ],
          { deadline: 'ongoing' },
        ),
        criterion(
          [
            '1.4',
            'Tỷ lệ hồ sơ đồng bộ lên Cổng Dịch vụ công quốc gia',
            6,
            5.4,
            0.6,
            'Lỗi mã hồ sơ',
            'Rà soát, đồng bộ lại hồ sơ lỗi',
            'Bộ phận một cửa',
            'Trước ngày 05 hằng tháng',
          ],
          { deadline: 'periodic' },
        ),
        either('section/criterion', [2, 'Tiến độ, kết quả giải quyết', 20, 19.5, 0.5, null, null, null, null]),
        criterion(
          [
            '2.1',
            'Tỷ lệ hồ sơ xử lý trước hạn, đúng hạn',
            20,
            19.5,
            0.5,
            'Thẩm định cơ sở kinh doanh thuốc chậm',
            'Cảnh báo hồ sơ còn 02 ngày đến hạn',
            'Phòng Nghiệp vụ Dược',
            'Quý II/2026',
          ],
          { deadline: 'quarter 2026-06-30' },
        ),
        either('section/criterion', [5, 'Mức độ hài lòng', 18, 17.2, 0.8, null, null, null, null]),
        criterion(
          [
            '5.2',
            'Tiến độ xử lý phản ánh, kiến nghị',
            6,
            5.2,
            0.8,
            'Chậm trả lời 01 phản ánh',
            'Phân công người trực xử lý phản ánh trên Cổng',
            'Văn phòng Sở',
            'Quý I/2026',
          ],
          { deadline: 'quarter 2026-03-31' },
        ),
      ],
    },
  ],
};

/** A commune marks itself: criteria with rules below them; the sum of one group is wrong by half a point. */
export const communeMarks: LabelledSheet = {
  name: 'Xã tự chấm CCHC',
  about: 'commune marks itself, rules as rows, three marks and reasons; one parent is not the sum of its parts',
  kinds: ['par', 'other'],
  boldHeadings: true,
  errors: ['children-sum'],
  tables: [
    {
      above: [
        ['UBND XÃ TÂN PHƯỚC'],
        ['BẢNG TỰ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CẤP XÃ NĂM 2026'],
        ['(Theo Bộ tiêu chí ban hành kèm theo Quyết định số 1720/QĐ-UBND của UBND tỉnh)'],
        [],
      ],
      header: [
        ['STT', 'Lĩnh vực/ Tiêu chí/ Tiêu chí thành phần', 'Điểm tối đa', 'Điểm đánh giá', '<', '<', 'Giải trình'],
        ['^', '^', '^', 'Xã tự chấm', 'Tổ thẩm định', 'Điểm đạt', '^'],
      ],
      columns: ['code', 'title', 'benchmark', 'selfAssessed', null, 'achieved', null],
      rows: [
        either('section/criterion', ['1', 'CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH', 8, 7.5, 7, 7, null]),
        criterion(['1.1', 'Kế hoạch cải cách hành chính năm', 3, 3, 3, 3, null]),
        rule([null, 'Ban hành trong quý I: 3 điểm', null, null, null, null, null]),
        rule([null, 'Ban hành sau quý I: 0 điểm', null, null, null, null, null]),
        criterion(['1.2', 'Chế độ báo cáo định kỳ', 2, 1.5, 1.5, 1.5, 'Báo cáo quý III gửi chậm 02 ngày']),
        criterion([
          '1.3',
          'Sáng kiến trong cải cách hành chính',
          3,
          3,
          2.5,
          2.5,
          'Sáng kiến chưa được công nhận cấp tỉnh',
        ]),
        either('section/criterion', ['2', 'CẢI CÁCH THỦ TỤC HÀNH CHÍNH', 12, 11.5, 11, 10.5, null]),
        criterion(['2.1', 'Niêm yết công khai thủ tục hành chính', 4, 4, 4, 4, null]),
        criterion(['2.2', 'Tỷ lệ hồ sơ giải quyết đúng hạn', 8, 7.5, 7, 7, 'Tỷ lệ đúng hạn 97,6%']),
        either('section/criterion', ['3', 'CẢI CÁCH CHẾ ĐỘ CÔNG VỤ', 5, 5, 5, 5, null]),
        criterion(['3.1', 'Chấp hành kỷ luật, kỷ cương hành chính', 3, 3, 3, 3, null]),
        criterion(['3.2', 'Bồi dưỡng công chức', 2, 2, 2, 2, null]),
      ],
    },
  ],
};

/** DTI of a department: pillars by letters, three marks, evidence. */
export const dtiMarks: LabelledSheet = {
  name: 'DTI Sở GDĐT',
  about:
    'department marks its digital index: pillars with sums, own marks and those of the board, what is to be mended',
  boldHeadings: true,
  tables: [
    {
      above: [['BẢNG ĐÁNH GIÁ CHỈ SỐ CHUYỂN ĐỔI SỐ (DTI) NĂM 2025 - SỞ GIÁO DỤC VÀ ĐÀO TẠO'], []],
      header: [
        [
          'TT',
          'Chỉ số',
          'Thang điểm',
          'Điểm tự đánh giá',
          'Điểm thẩm định',
          'Tài liệu minh chứng',
          'Nội dung cần khắc phục',
          'Phòng chịu trách nhiệm',
        ],
      ],
      columns: [
        'code',
        'title',
        'benchmark',
        'selfAssessed',
        'achieved',
        [null, 'method', 'product'],
        ['task', null],
        ['lead', 'implementing'],
      ],
      rows: [
        either('section/criterion', ['I', 'Nhận thức số', 30, 30, 27, null, null, null]),
        criterion([
          '1',
          'Người đứng đầu chủ trì chuyển đổi số',
          20,
          20,
          20,
          'Quyết định kiện toàn',
          null,
          'Văn phòng Sở',
        ]),
        criterion([
          '2',
          'Chuyên mục chuyển đổi số trên trang thông tin',
          10,
          10,
          7,
          'Đường dẫn',
          'Tăng số tin, bài',
          'Văn phòng Sở',
        ]),
        either('section/criterion', ['II', 'Hạ tầng số, dữ liệu số', 40, 35, 31, null, null, null]),
        criterion([
          '1',
          'Cơ sở dữ liệu ngành kết nối liên thông',
          25,
          20,
          16,
          'Biên bản kết nối',
          'Kết nối học bạ số với kho dữ liệu tỉnh',
          'Phòng GDPT',
        ]),
        criterion(['2', 'Trường có phòng máy đạt chuẩn', 15, 15, 15, 'Danh sách trường', null, 'Phòng KHTC']),
        total([null, 'TỔNG ĐIỂM', 70, 65, 58, null, null, null]),
      ],
    },
  ],
};
