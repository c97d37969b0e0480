import { criterion, either, section, task, total, type LabelledSheet } from '../labels';

/** A ward council's duties after a session: who watches over them, reports asked for, dates with words around. */
const council: LabelledSheet = {
  name: 'Sau kỳ họp',
  about: 'duties after a session of a ward council, where they come from, who watches, dates with words around',
  kinds: ['tasks'],
  tables: [
    {
      above: [
        ['BẢNG PHÂN CÔNG THỰC HIỆN NGHỊ QUYẾT VÀ KIẾN NGHỊ CỬ TRI SAU KỲ HỌP THỨ 3'],
        ['(Cập nhật ngày 20/7/2026)'],
      ],
      header: [
        [
          'STT',
          'Kiến nghị của cử tri',
          'Nơi kiến nghị',
          'Nội dung giải quyết',
          'Đơn vị giải quyết',
          'Lãnh đạo chỉ đạo',
          'Thời hạn giải quyết',
          'Kết quả đến nay',
        ],
      ],
      columns: ['code', ['title', null], null, 'task', ['lead', 'implementing'], null, 'deadline', null],
      rows: [
        task(
          [
            1,
            'Đường hẻm 12 ngập nước',
            'Khu phố 4',
            'Nạo vét, thay nắp cống',
            'Phòng Kinh tế, Hạ tầng và Đô thị',
            'Phó Chủ tịch',
            'Xong trước 30/9/2026',
            'Đang khảo sát',
          ],
          {
            lead: ['Phòng Kinh tế, Hạ tầng và Đô thị'],
            implementing: ['Phòng Kinh tế, Hạ tầng và Đô thị'],
            deadline: 'date 2026-09-30',
          },
        ),
        task(
          [
            2,
            'Chợ tạm lấn chiếm lòng đường',
            'Khu phố 7',
            'Sắp xếp lại, xử lý vi phạm',
            'Công an phường; Đội Trật tự đô thị',
            'Chủ tịch',
            'Tháng 8/2026',
            'Đã ra quân 02 đợt',
          ],
          {
            lead: ['Công an phường', 'Đội Trật tự đô thị'],
            implementing: ['Công an phường', 'Đội Trật tự đô thị'],
            deadline: 'month 2026-08-31',
          },
        ),
        task(
          [
            3,
            'Trường mầm non thiếu phòng học',
            'Khu phố 2',
            'Lập chủ trương đầu tư',
            'Phòng Văn hóa - Xã hội',
            'Phó Chủ tịch',
            'Quý IV/2026',
            null,
          ],
          { deadline: 'quarter 2026-12-31' },
        ),
      ],
    },
  ],
};

/** A department's satisfaction survey by groups of criteria: shares of two years and what they differ by, who mends. */
const survey: LabelledSheet = {
  name: 'Cải thiện SIPAS',
  about: 'satisfaction by criteria, shares of two years and their difference, why it is low, who mends',
  kinds: ['sipas'],
  boldHeadings: true,
  tables: [
    {
      above: [['UBND TỈNH'], ['PHÂN CÔNG KHẮC PHỤC CÁC TIÊU CHÍ CÓ MỨC ĐỘ HÀI LÒNG THẤP (SIPAS) NĂM 2024'], []],
      header: [
        [
          'TT',
          'Yếu tố/tiêu chí đo lường',
          'Mức độ hài lòng (%)',
          '<',
          '<',
          'Hạn chế',
          'Giải pháp',
          'Cơ quan chịu trách nhiệm',
          'Thời gian',
        ],
        ['^', '^', 'Năm 2023', 'Năm 2024', 'Tăng, giảm', '^', '^', '^', '^'],
      ],
      columns: ['code', 'title', null, ['achieved', null], null, null, 'task', 'lead', 'deadline'],
      rows: [
        section(['I', 'Tiếp cận dịch vụ', null, null, null, null, null, null, null]),
        either(
          'criterion/task',
          [
            1,
            'Nơi ngồi chờ có đủ chỗ',
            80.2,
            81.5,
            1.3,
            'Diện tích hẹp',
            'Sửa chữa bộ phận một cửa',
            'UBND cấp xã',
            'Quý I/2025',
          ],
          { deadline: 'quarter 2025-03-31' },
        ),
        either(
          'criterion/task',
          [
            2,
            'Trang thiết bị phục vụ',
            79.4,
            78.8,
            -0.6,
            'Máy móc cũ',
            'Bổ sung máy tính, máy quét',
            'Sở Tài chính',
            'Năm 2025',
          ],
          { deadline: 'year 2025-12-31' },
        ),
        section(['II', 'Công chức', null, null, null, null, null, null, null]),
        either(
          'criterion/task',
          [
            1,
            'Công chức hướng dẫn tận tình',
            84,
            85.1,
            1.1,
            'Chưa đồng đều',
            'Tập huấn kỹ năng giao tiếp',
            'Sở Nội vụ; các sở, ban, ngành',
            'Thường xuyên',
          ],
          { lead: ['Sở Nội vụ', 'các sở, ban, ngành'], deadline: 'ongoing' },
        ),
      ],
    },
  ],
};

/** An appraisal team's sheet: what each criterion asks and how it is proved, three scores, the team's remark. */
const team: LabelledSheet = {
  name: 'Biên bản thẩm định',
  about: 'sheet of an appraisal team, proof beside the scores, points agreed after an explanation, remarks',
  kinds: ['par', 'other'],
  tables: [
    {
      above: [['BIÊN BẢN THẨM ĐỊNH KẾT QUẢ TỰ CHẤM ĐIỂM CỦA UBND XÃ THANH BÌNH'], ['Năm đánh giá: 2025'], []],
      header: [
        [
          'Mã số',
          'Tiêu chí/nội dung',
          'Mức tối đa',
          'Xã tự chấm',
          'Tài liệu xã cung cấp',
          'Tổ thẩm định chấm lần 1',
          'Điểm thống nhất sau giải trình',
          'Nhận xét của Tổ thẩm định',
        ],
      ],
      columns: ['code', 'title', 'benchmark', 'selfAssessed', ['product', 'method', null], null, 'achieved', null],
      rows: [
        criterion(['1', 'Chỉ đạo điều hành', 10, 10, null, 8, 9, null]),
        criterion(['1.1', 'Kế hoạch năm', 4, 4, 'Kế hoạch số 02', 4, 4, null]),
        criterion(['1.2', 'Tự kiểm tra', 6, 6, 'Báo cáo số 45', 4, 5, 'Kiểm tra chưa đủ 30% đơn vị']),
        criterion(['2', 'Hiện đại hóa', 8, 7.5, null, 7, 7, null]),
        criterion(['2.1', 'Ký số văn bản', 8, 7.5, 'Thống kê phần mềm', 7, 7, 'Còn 12 văn bản giấy']),
        total([null, 'Cộng', 18, 17.5, null, 15, 16, null]),
      ],
    },
  ],
};

/** A hospital group's steps of a project: numbered stages, one body a step, days as date cells, a share of what is done. */
const stages: LabelledSheet = {
  name: 'Tiến độ BAĐT',
  about: 'stages and steps of a project in a hospital, a body a step, days as date cells, shares of what is done',
  kinds: ['tasks'],
  boldHeadings: true,
  tables: [
    {
      above: [['TIẾN ĐỘ TRIỂN KHAI BỆNH ÁN ĐIỆN TỬ'], []],
      header: [
        [
          'Bước',
          'Nội dung các bước',
          'Khoa, phòng đầu mối',
          'Khoa, phòng tham gia',
          'Từ ngày',
          'Đến ngày',
          '% hoàn thành',
          'Vướng mắc',
        ],
      ],
      columns: ['code', 'task', 'lead', 'coordinating', null, 'deadline', null, null],
      rows: [
        section(['A', 'Giai đoạn chuẩn bị', null, null, null, null, null, null]),
        task(
          [
            1,
            'Khảo sát hạ tầng',
            'Phòng CNTT',
            'Các khoa lâm sàng',
            { day: '2026-01-05' },
            { day: '2026-01-31' },
            1,
            null,
          ],
          { deadline: 'date 2026-01-31' },
        ),
        task(
          [
            2,
            'Chuẩn hóa danh mục thuốc',
            'Khoa Dược',
            'Phòng CNTT, Phòng TCKT',
            { day: '2026-02-01' },
            { day: '2026-03-15' },
            0.6,
            'Thiếu mã quốc gia',
          ],
          { coordinating: ['Phòng CNTT', 'Phòng TCKT'], deadline: 'date 2026-03-15' },
        ),
        section(['B', 'Giai đoạn vận hành', null, null, null, null, null, null]),
        task(
          [
            3,
            'Chạy thử tại 03 khoa',
            'Phòng KHTH',
            'Khoa Nội, Khoa Ngoại, Khoa Sản',
            { day: '2026-04-01' },
            { day: '2026-06-30' },
            null,
            null,
          ],
          { coordinating: ['Khoa Nội', 'Khoa Ngoại', 'Khoa Sản'], deadline: 'date 2026-06-30' },
        ),
      ],
    },
  ],
};

/** Four more, written after what the last ones showed was mended. */
export const NEWEST: readonly LabelledSheet[] = [council, survey, team, stages];
