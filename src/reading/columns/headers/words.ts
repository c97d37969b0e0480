import type { HeaderWord } from './kinds';
import { POINT_WORDS } from './words-of-points';
import { WORK_WORDS } from './words-of-work';

/**
 * Words of header cells and what they speak for; 5 speaks clearly, 3 likely, below zero against. Sources: the headers of
 * S000 to S004; of scoring software in public code; of plans, score sheets and follow-up lists of ministries, provinces,
 * wards and communes (domain.md, 3.1; public plans of 2023 to 2026).
 */
export const HEADER_WORDS: readonly HeaderWord[] = [
  ...POINT_WORDS,
  ...WORK_WORDS,

  // By when.
  [
    'thời gian|t.gian|tgian|thời hạn|t.hạn|hạn|mốc thời gian|thời điểm|kỳ hạn|hạn cuối|hạn chót|lộ trình|mốc|tg|deadline|hẹn|hẹn xong|ngày hẹn|hẹn ngày|hẹn trả|bao giờ xong|bao giờ|lúc nào|khi nào',
    'head',
    { deadline: 5, start: 0.5 },
  ],
  ['kết thúc', 'head', { deadline: 4.5 }],
  [
    'yêu cầu về tiến độ|yêu cầu tiến độ|yêu cầu về thời gian|yêu cầu thời gian|yêu cầu thời hạn',
    'head',
    { deadline: 5 },
  ],
  ['tiến độ', 'head', { deadline: 4, status: 2, start: 0.5 }],
  ['ngày|số ngày|đến ngày', 'head', { deadline: 3.5, start: 1.5, reference: 1 }],
  ['từ ngày', 'head', { start: 5, deadline: 1 }],
  ['ngày báo cáo|ngày giao|ngày nhận', 'head', { reference: 3, deadline: 4 }],
  ['ngày giao|ngày nhận|ngày bắt đầu', 'head', { start: 5 }],
  ['tháng|quý', 'head', { deadline: 3, period: 2 }],
  ['năm', 'head', { period: 3, deadline: 2.5 }],
  ['bắt đầu|khởi đầu|khởi công|tiếp nhận|giao việc|giao nhiệm vụ', 'qualifier', { start: 5 }],
  [
    'kết thúc|kt|ht|hoàn thành|đến hạn|xong|báo cáo|trình|gửi|nộp|bàn giao',
    'qualifier',
    { deadline: 3, status: 1, start: -1 },
  ],

  // What comes out.
  [
    'sản phẩm|sp|s.phẩm|đầu ra|kết quả đầu ra|sản phẩm đầu ra|minh chứng|tài liệu kiểm chứng|tài liệu minh chứng|hồ sơ minh chứng|kiểm chứng|sản phẩm hoàn thành',
    'head',
    { product: 5.5 },
  ],
  ['kết quả|kq', 'head', { product: 3, achieved: 2.5, status: 2 }],
  ['ra cái gì|được cái gì|xong thì có gì|có gì', 'head', { product: 4 }],
  ['chỉ số đầu ra|chỉ tiêu đầu ra|chỉ số kết quả', 'head', { product: 4, target: 2 }],
  ['yêu cầu|tài liệu', 'head', { product: 3, target: 1.5 }],
  [
    'chỉ số kpi|chỉ số kpis|kpi|kpis|chỉ số đo lường|chỉ số theo dõi|chỉ tiêu theo dõi|chỉ số giám sát',
    'head',
    { target: 6 },
  ],
  ['ước thực hiện|ước th|mức hiện tại|mức đang đạt|mức hiện nay', 'head', { status: 4, achieved: 1.5 }],
  [
    'đến nay|tính đến nay|hiện nay|hiện tại|đến thời điểm báo cáo',
    'qualifier',
    { status: 4, deadline: -3, achieved: 1 },
  ],
  ['kết quả cần đạt', 'head', { target: 3, product: 4 }],
  ['yêu cầu cần đạt|mục tiêu cần đạt|yêu cầu chất lượng', 'head', { target: 4, product: 3 }],
  [
    'trạng thái|tình trạng|tình hình|mức độ|mức độ hoàn thành|tỷ lệ|tỉ lệ|tỷ lệ hoàn thành|đã hoàn thành|chưa hoàn thành|đang thực hiện|kết quả thực hiện|kết quả triển khai|tiến độ thực hiện đến nay',
    'head',
    { status: 4.5, product: 3, achieved: 1 },
  ],
  ['hình thức văn bản|loại văn bản|tên văn bản', 'head', { product: 4 }],
  [
    'hình thức kết quả|hình thức sản phẩm|hình thức hoàn thành|dạng kết quả|dạng sản phẩm|loại sản phẩm',
    'head',
    { product: 5 },
  ],
  ['văn bản|số văn bản|hồ sơ', 'head', { reference: 2.6, product: 2.6 }],
  [
    'số báo cáo|số ký hiệu|số kí hiệu|ký hiệu văn bản|kí hiệu văn bản|trích yếu|căn cứ|cơ sở pháp lý|văn bản giao|số văn bản|số văn bản giao|văn bản chỉ đạo|nguồn giao|ngày ban hành|ngày văn bản|ngày ký|nguồn|nguồn số liệu|tài liệu tham chiếu|link|đường link|link hồ sơ|link tài liệu|link minh chứng|đường dẫn',
    'head',
    { reference: 6 },
  ],

  // How it is scored, and notes.
  ['phương thức|phương pháp|pp|cách thức|hình thức', 'head', { method: 3.2, product: 0.5 }],
  [
    'cách tính|cách chấm|cách xác định|cách đánh giá|cách tính điểm|cách chấm điểm|hướng dẫn chấm|hướng dẫn chấm điểm|quy tắc chấm điểm|nguyên tắc chấm điểm|căn cứ chấm điểm|số liệu kê khai|công thức|công thức tính|thang đánh giá|hướng dẫn đánh giá|phương án chấm điểm',
    'head',
    { method: 6 },
  ],
  ['tính', 'qualifier', { method: 2 }],
  ['ghi chú|gc|g/c|chú thích|lưu ý|chú giải', 'head', { note: 6 }],
  [
    'ý kiến|ý kiến chỉ đạo|phê|bút phê|lời phê|giải trình|nhận xét|diễn giải|giải thích|đề xuất|kiến nghị|phản hồi|thuyết minh',
    'head',
    { remark: 5, note: 1 },
  ],

  // Money and amounts.
  [
    'kinh phí|kp|dự toán|số tiền|thành tiền|đơn giá|nguồn vốn|nguồn kinh phí|nguồn lực|vốn|chi phí|ngân sách|tổng mức đầu tư|giá|tổng kinh phí|tổng tiền|nội dung chi',
    'head',
    { money: 7 },
  ],
  [
    'số lượng|khối lượng|sl|quy mô|số cuộc|số người|số hồ sơ|số vụ|số lượt|số đơn vị|số lần|số lần góp ý|số ý kiến',
    'head',
    { quantity: 5 },
  ],
  ['đơn vị tính|đvt|đơn vị đo|đơn vị đo lường|đvt tính', 'head', { measure: 7 }],
  ['hiện trạng|thực trạng|giá trị hiện tại|giá trị|số liệu', 'head', { status: 4 }],

  // English beside or instead of Vietnamese, in companies and projects.
  ['task|tasks|activity|activities|action|actions|main tasks|key tasks', 'head', { task: 5, title: 1.5 }],
  ['criterion|criteria|indicator|indicators|content|contents|item', 'head', { title: 4.5, task: 2 }],
  ['score|scores|point|points', 'head', { benchmark: 2.5, achieved: 3, selfAssessed: 0.5 }],
  ['maximum|max score|weighting', 'qualifier', { benchmark: 5, achieved: -6 }],
  ['self assessment|self assessed', 'qualifier', { selfAssessed: 6 }],
  ['unit|agency|department|organization|division', 'head', { lead: 2, implementing: 2.2, coordinating: 1.5 }],
  ['lead|leading|owner|responsible|in charge|lead unit|lead agency', 'qualifier', { lead: 5 }],
  ['support|supporting|coordination|coordinating|cooperation|cooperating', 'qualifier', { coordinating: 5 }],
  ['implementing|implementation', 'qualifier', { implementing: 2.5 }],
  ['due|due date|timeline|time|completion date|schedule', 'head', { deadline: 5, start: 1 }],
  ['output|outputs|deliverable|deliverables|product|products', 'head', { product: 5 }],
  ['result|results', 'head', { product: 3, achieved: 2.5, status: 2 }],
  ['note|notes|remark|remarks', 'head', { note: 5 }],
  ['code|id', 'head', { code: 5 }],
  ['budget|cost|funding|expense', 'head', { money: 6 }],
  ['status|progress', 'head', { status: 5 }],
  ['target|targets', 'head', { target: 5 }],
  ['person|pic|person in charge|staff', 'head', { person: 6 }],
];

/** Words that may stand anywhere in a header and say nothing. */
export const FILLERS: ReadonlySet<string> = new Set(
  (
    'các những tên của theo trong về để tại ở cho với từ đến số mức tổng bộ phần thành cấp chi tiết chung riêng chính ' +
    'cần phải này nếu có là do bởi trên dưới toàn tỉnh phố huyện xã phường lần đợt kỳ giai đoạn quy định nâng cao lượng ' +
    'thứ 1 2 3 4 i ii iii iv khác dự rõ nêu ghi được'
  ).split(' '),
);

/** A header cell is a few words; anything longer is text. */
export const LONGEST_HEADER = 120;
