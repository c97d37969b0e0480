import type { ColumnRole } from '../../../src/model/plan';

/**
 * How offices call a column. Gathered from plans, follow-up lists and scoring applications in public repositories and pages,
 * and apart from what the reading knows: what is measured with these words is how it takes words that it was not given.
 */
export const WORDINGS: Readonly<Partial<Record<ColumnRole, readonly string[]>>> = {
  code: ['STT', 'TT', 'Số TT', 'Số thứ tự', 'Mã số', 'Ký hiệu'],
  title: [
    'Tiêu chí',
    'Tên tiêu chí',
    'Tiêu chí/tiêu chí thành phần',
    'Nội dung tiêu chí',
    'Tên chỉ số',
    'Chỉ số thành phần',
    'Nội dung đánh giá',
    'Tiêu chí chấm điểm',
    'Chỉ tiêu đánh giá',
  ],
  task: [
    'Nhiệm vụ',
    'Nội dung nhiệm vụ',
    'Tên nhiệm vụ',
    'Tên công việc',
    'Nội dung công việc',
    'Việc cần làm',
    'Đầu việc',
    'Nhiệm vụ trọng tâm',
    'Nhiệm vụ, giải pháp chủ yếu',
    'Nội dung thực hiện',
    'Nội dung triển khai',
    'Công việc cụ thể',
    'Hoạt động',
    'Giải pháp thực hiện',
  ],
  lead: [
    'Cơ quan chủ trì',
    'Đơn vị chủ trì',
    'Chủ trì',
    'Đơn vị đầu mối',
    'Cơ quan đầu mối',
    'Đơn vị/cá nhân chủ trì',
    'Đơn vị chủ trì tham mưu',
    'Đơn vị chịu trách nhiệm chính',
    'Bộ phận chủ trì',
    'Đơn vị được giao chủ trì',
    'Phòng, ban chủ trì',
  ],
  implementing: ['Đơn vị thực hiện', 'Cơ quan thực hiện', 'Đơn vị triển khai', 'Đơn vị tổ chức thực hiện'],
  coordinating: [
    'Cơ quan phối hợp',
    'Đơn vị phối hợp',
    'Phối hợp',
    'Đơn vị phối hợp thực hiện',
    'Đơn vị/cá nhân phối hợp',
    'Cơ quan, đơn vị phối hợp',
    'Đơn vị tham gia',
    'Đơn vị hỗ trợ',
    'Bộ phận phối hợp',
    'Đơn vị liên quan',
  ],
  deadline: [
    'Thời gian hoàn thành',
    'Thời gian thực hiện',
    'Thời hạn',
    'Thời hạn hoàn thành',
    'Hạn hoàn thành',
    'Hạn xử lý',
    'Tiến độ',
    'Tiến độ thực hiện',
    'Ngày hoàn thành',
    'Mốc thời gian',
    'Thời điểm hoàn thành',
    'Lộ trình',
    'Hoàn thành trước',
    'Thời hạn HT',
  ],
  product: [
    'Sản phẩm',
    'Sản phẩm đầu ra',
    'Sản phẩm dự kiến',
    'Sản phẩm hoàn thành',
    'Kết quả, sản phẩm',
    'Kết quả đầu ra',
    'Kết quả dự kiến',
    'Kết quả cần đạt',
    'Đầu ra',
  ],
  benchmark: [
    'Điểm tối đa',
    'Điểm chuẩn',
    'Thang điểm',
    'Điểm quy định',
    'Số điểm tối đa',
    'Điểm tối đa theo quy định',
  ],
  selfAssessed: ['Điểm tự chấm', 'Điểm tự đánh giá', 'Tự đánh giá', 'Tự chấm', 'Đơn vị tự chấm'],
  achieved: ['Điểm đạt được', 'Điểm đạt', 'Điểm thẩm định', 'Kết quả thẩm định', 'Điểm thực đạt', 'Số điểm đạt được'],
  note: ['Ghi chú', 'Lưu ý'],
};

/** What is written short, the longer first. */
export const SHORT_FORMS: readonly (readonly [string, string])[] = [
  ['Cơ quan, đơn vị', 'CQ, ĐV'],
  ['Cơ quan', 'CQ'],
  ['Đơn vị', 'ĐV'],
  ['phối hợp', 'PH'],
  ['chủ trì', 'CT'],
  ['Thời gian', 'TG'],
  ['thời gian', 'TG'],
  ['hoàn thành', 'HT'],
  ['thực hiện', 'TH'],
  ['Nhiệm vụ', 'NV'],
  ['nhiệm vụ', 'NV'],
  ['Sản phẩm', 'SP'],
  ['tiêu chí', 'TC'],
  ['Tiêu chí', 'TC'],
];

/** Columns that nobody is to read, and what stands in them. */
export const OTHER_COLUMNS: readonly {
  readonly header: string;
  readonly cells: readonly (string | number | null)[];
}[] = [
  { header: 'Lãnh đạo phụ trách', cells: ['Đ/c Phó Giám đốc', 'Đ/c Giám đốc'] },
  { header: 'Kinh phí (triệu đồng)', cells: [120, null, 45, 300] },
  { header: 'Tình trạng', cells: ['Đang thực hiện', 'Hoàn thành', null] },
  { header: 'Văn bản giao', cells: ['45/TB-VP', '102/KL-UBND', null] },
  { header: 'Mức độ ưu tiên', cells: ['Cao', 'Trung bình'] },
  { header: 'Ghi chú', cells: [null, null, 'Điều chỉnh'] },
];

/** Headings over columns of units and of points. */
export const GROUP_HEADERS = {
  units: ['Phân công thực hiện', 'Trách nhiệm', 'Tổ chức thực hiện'],
  points: ['Kết quả chấm điểm', 'Điểm số', 'Kết quả đánh giá'],
} as const;

/** Words of no office: names out of old poems. */
export const UNKNOWN_WORDS: readonly string[] = [
  'Xưng lộ',
  'Bạch huề',
  'Quỳnh tự',
  'Phong khuê',
  'Dĩ hoành',
  'Vọng cổ thư',
  'Trúc lam',
  'Uyên thao',
];
