import type { ColumnRole } from '../../model/plan';

/** What a column may be that has no role: recognised, so that it takes none. */
export const OTHER_KINDS = [
  'people',
  'person',
  'contact',
  'money',
  'quantity',
  'measure',
  'target',
  'rank',
  'gap',
  'bonus',
  'weight',
  'survey',
  'cause',
  'remark',
  'status',
  'start',
  'field',
  'place',
  'reference',
  'period',
  'decider',
] as const;
export type OtherKind = (typeof OTHER_KINDS)[number];
export type ColumnKind = ColumnRole | OtherKind;
export type KindWeights = Readonly<Partial<Record<ColumnKind, number>>>;

/**
 * A word of headers: `head` says what kind of thing the column holds ('điểm', 'cơ quan'), `qualifier` which of that kind
 * ('tối đa', 'chủ trì'), `filler` nothing. Several wordings are parted by '|'; all in lower case.
 */
type HeaderWord = readonly [wordings: string, part: 'head' | 'qualifier', says: KindWeights];

/**
 * Words of header cells and what they speak for; 5 speaks clearly, 3 likely, below zero against. Sources: the headers of
 * S000 to S004; of scoring software in public code; of plans, score sheets and follow-up lists of ministries, provinces,
 * wards and communes (domain.md, 3.1; public plans of 2023 to 2026).
 */
export const HEADER_WORDS: readonly HeaderWord[] = [
  // Numbers and codes.
  ['stt|s.t.t|s.tt|st.t|tt|t.t|số tt|số thứ tự|thứ tự|s tt|#|no', 'head', { code: 6 }],
  [
    'mã|mã số|mã hiệu|mã nhiệm vụ|mã tiêu chí|mã số tiêu chí|mã chỉ số|mã chỉ tiêu|mã tc|mã nv|số hiệu',
    'head',
    { code: 6 },
  ],
  ['mục|số mục|khoản|ký hiệu|kí hiệu', 'head', { code: 4 }],

  // Points.
  [
    'điểm|điểm số|số điểm|mức điểm|tổng điểm|tổng số điểm',
    'head',
    { benchmark: 2.5, achieved: 3, selfAssessed: 0.5, gap: 1, target: 1, survey: 0.5, bonus: 0.5 },
  ],
  ['thang điểm|khung điểm|barem|barem điểm|ba rem điểm|biểu điểm|cơ cấu điểm|điểm quy định', 'head', { benchmark: 6 }],
  // In letters. 'Điểm TĐ' and 'Điểm TC' mean two things each: short-scores.ts tells which.
  ['điểm tđ|đtđ|đ.tđ|đ tđ|tđ', 'head', { achieved: 4, benchmark: 2.5 }],
  ['điểm tc|đtc|đ.tc|đ tc', 'head', { selfAssessed: 3.5, benchmark: 2.5 }],
  ['điểm tđg|tđg|đtđg|điểm tự', 'head', { selfAssessed: 6 }],
  [
    'điểm hđ|hđ chấm|hđ đánh giá|hđ thẩm định|điểm hđtđ|đhđ|điểm đg|điểm pt|tđ chấm|tđ đánh giá|điểm tđ1|điểm tđ2|điểm tđ3|tđ1|tđ2|tđ3|tđ lần',
    'head',
    { achieved: 5 },
  ],
  ['kết quả điểm|kết quả chấm điểm|kết quả chấm', 'head', { achieved: 6 }],
  ['tối đa|chuẩn|max|trần', 'qualifier', { benchmark: 5, achieved: -6, selfAssessed: -6, gap: -4, deadline: -2 }],
  [
    'tự chấm|tự đánh giá|tự chấm điểm|tự đánh giá chấm điểm|tự đánh giá điểm|tự cho|tự nhận|tự cho điểm|tự tính|tự xác định|tự kê khai|tự đg|tự đgiá',
    'qualifier',
    { selfAssessed: 6, achieved: -2, benchmark: -4 },
  ],
  [
    'thẩm định|thẩm tra|tđ|đánh giá lại|hội đồng',
    'qualifier',
    { achieved: 4, benchmark: -3, lead: -2, implementing: -2, coordinating: -2, decider: 5, deadline: -1.5 },
  ],
  [
    'phúc tra|phúc khảo|kết luận|thống nhất|chính thức|công nhận|công bố|cuối cùng|chốt|được duyệt|sau thẩm định|sau giải trình',
    'qualifier',
    { achieved: 4.5, benchmark: -3 },
  ],
  ['chấm|chấm điểm|đánh giá|kiểm tra|xác định', 'qualifier', { achieved: 2, method: 2, status: 1 }],
  [
    'đạt|đạt được|thực đạt|được|thực tế|thực hiện được|đã đạt',
    'qualifier',
    { achieved: 3.5, benchmark: -2, product: 0.5, deadline: -3, status: 2 },
  ],
  [
    'mất|bị mất|bị trừ|trừ|giảm trừ|giảm|bị giảm|thiếu|còn thiếu|chưa đạt|không đạt|hụt|chênh lệch|còn lại|tăng giảm|tăng|so với',
    'qualifier',
    { gap: 6, achieved: -4, benchmark: -4, selfAssessed: -4 },
  ],
  ['mất điểm|trừ điểm|so sánh|biến động|chênh', 'head', { gap: 5 }],
  ['thưởng|cộng|điểm thưởng|điểm cộng|cộng thêm', 'qualifier', { bonus: 6, achieved: -3, benchmark: -3 }],
  ['trọng số|hệ số|tỷ trọng|tỉ trọng', 'head', { weight: 6 }],
  ['bình quân|trung bình|trung vị|cao nhất|thấp nhất', 'qualifier', { period: 6, achieved: -3, benchmark: -3 }],
  [
    'điều tra|khảo sát|điều tra xã hội học|điều tra xhh|xã hội học|đtxhh|xhh|phiếu khảo sát',
    'qualifier',
    { survey: 5, achieved: -2 },
  ],
  ['xếp hạng|thứ hạng|hạng|xếp loại|xếp thứ|vị trí|thứ bậc|vị thứ', 'head', { rank: 6 }],
  ['xếp hạng|xếp loại|hạng', 'qualifier', { rank: 6, achieved: -3 }],

  // What is to be done, and what it is about.
  [
    'nhiệm vụ|nv|gp|đầu việc|công việc|giải pháp|biện pháp|hoạt động|công tác|việc|phần việc|hành động|phương hướng|hướng khắc phục|việc cần làm|việc phải làm|việc làm',
    'head',
    { task: 5, title: 1.5 },
  ],
  [
    'nội dung công việc|nội dung nhiệm vụ|nội dung nv|nội dung cv|nội dung hoạt động|nội dung thực hiện|nội dung giải pháp|nội dung triển khai|nội dung chỉ đạo|nội dung cam kết|nội dung khắc phục|nội dung phân công|nội dung giao|nội dung yêu cầu|nội dung các nhiệm vụ|nội dung cải thiện|trích yếu nhiệm vụ|trích yếu nội dung nhiệm vụ|trích yếu công việc|danh mục nhiệm vụ|danh mục công việc',
    'head',
    { task: 5.5, title: 2 },
  ],
  ['nội dung', 'head', { title: 4.2, task: 4 }],
  ['hạng mục|sáng kiến|công trình', 'head', { task: 3.2, title: 2 }],
  ['quy trình|tiến trình', 'head', { title: 2.5, task: 1.5 }],
  ['chương trình|kế hoạch|đề án|dự án|mô hình', 'head', { task: 2.6, title: 1.5, product: 1 }],
  [
    'tiêu chí|tiêu chí thành phần|tiêu chuẩn|chỉ số|chỉ số thành phần|tctp|tc|trụ cột|nội dung thành phần|nội dung đánh giá|nội dung chấm điểm|nội dung tiêu chí|danh mục tiêu chí|danh mục chỉ số|danh mục chỉ tiêu|nội dung chỉ tiêu|tiêu mục',
    'head',
    { title: 5.5, task: 1 },
  ],
  ['chỉ tiêu', 'head', { title: 4, task: 2, target: 2 }],
  ['yếu tố', 'head', { title: 4 }],
  ['bước|các bước', 'head', { task: 3.5 }],
  ['lĩnh vực|mảng|nhóm|nhóm việc|chuyên đề|loại|phân loại|loại hình|trục', 'head', { field: 3, title: 2.5, task: 0.5 }],
  ['danh mục', 'head', { title: 2.8, task: 2.5 }],
  ['mục tiêu', 'head', { target: 3, title: 2, task: 1, product: 1 }],
  [
    'mục tiêu|phấn đấu|kỳ vọng|mong muốn|hướng tới|đăng ký|cần đạt|kế hoạch giao|chỉ tiêu giao|giá trị',
    'qualifier',
    { target: 4, achieved: -3, benchmark: -2 },
  ],
  ['kế hoạch', 'qualifier', { target: 2.5, achieved: -2 }],
  ['dự kiến|ước', 'qualifier', { target: 1, achieved: -3, benchmark: -1 }],
  ['kế hoạch năm|kế hoạch quý|kh năm|kế hoạch được giao', 'head', { target: 4 }],
  ['khắc phục|cải thiện|trọng tâm|cụ thể|chủ yếu', 'qualifier', { task: 1 }],
  [
    'nguyên nhân|lý do|lí do|tồn tại|hạn chế|vấn đề|khó khăn|vướng mắc|tồn tại hạn chế|điểm nghẽn|bất cập|vi phạm|sai phạm|thiếu sót|khuyết điểm|sai sót|yếu kém|nội dung vi phạm|nội dung sai phạm|nội dung tồn tại|nội dung hạn chế',
    'head',
    { cause: 6 },
  ],
  ['nguyên nhân|lý do|tồn tại|hạn chế', 'qualifier', { cause: 3 }],

  // Who.
  [
    'cơ quan|đơn vị|đ.vị|đvị|đ/vị|đ/v|c.quan|bp|phòng|ban|bộ phận|sở|ngành|cq|đv|tổ chức|khoa|phòng ban|địa phương|cơ sở|tổ|khối|đầu mối đơn vị|chủ thể',
    'head',
    { lead: 2, implementing: 2.2, coordinating: 1.5, measure: 1, decider: 0.5 },
  ],
  [
    'chủ trì|ct|c.trì|cqct|đvct|chủ trì tham mưu|chủ quản|chủ công',
    'qualifier',
    { lead: 5, implementing: -1, coordinating: -3, deadline: -2, product: -2 },
  ],
  [
    'đầu mối|chịu trách nhiệm|trách nhiệm|phụ trách|chủ đạo|thường trực|trách nhiệm chính',
    'qualifier',
    { lead: 4, coordinating: -2, person: 1 },
  ],
  ['theo dõi|tổng hợp|đôn đốc|giám sát|kiểm soát', 'qualifier', { lead: 3.2, person: 0.5 }],
  ['tham mưu|chuẩn bị|soạn thảo|dự thảo|biên soạn', 'qualifier', { implementing: 2.4, lead: 2.3, coordinating: -1 }],
  [
    'được kiểm tra|được thanh tra|được giám sát|được đánh giá|được hỗ trợ|được kiến nghị|được khảo sát|được thụ hưởng',
    'qualifier',
    { field: 3, lead: -5, implementing: -5, coordinating: -5 },
  ],
  ['giao|được giao|phân công|được phân công|phân giao|nhận việc', 'qualifier', { implementing: 2.5, lead: 0.5 }],
  ['giải quyết|xử lý', 'qualifier', { implementing: 2.5, task: 1, deadline: 0.5, method: -1 }],
  [
    'thực hiện|th|t.hiện|cqth|đvth|triển khai|tổ chức thực hiện|thi hành|triển khai thực hiện',
    'qualifier',
    { implementing: 2.5, task: 0.5, deadline: 0.5, status: 0.5, method: -1 },
  ],
  [
    'phối hợp|cùng phối hợp|phối hợp thực hiện|ph|p.hợp|p/h|cqph|đvph',
    'qualifier',
    { coordinating: 6, lead: -3, implementing: -2 },
  ],
  [
    'tham gia|hỗ trợ|liên quan|có liên quan|cùng thực hiện|cùng tham gia',
    'qualifier',
    { coordinating: 3, method: -4, lead: -1.5 },
  ],
  [
    'ban hành|phê duyệt|quyết định|ký',
    'qualifier',
    { lead: -1, implementing: -1, coordinating: -2, start: 1, decider: 5 },
  ],
  [
    'họ và tên|họ tên|họ và chữ lót|họ|tên người|thành viên|giới tính|ngày sinh|năm sinh|chức vụ|chức danh|trình độ',
    'head',
    { people: 7 },
  ],
  [
    'lãnh đạo|người|cán bộ|chuyên viên|công chức|viên chức|đồng chí|đ/c|nhân sự|giám đốc|thủ trưởng|trưởng phòng|lãnh đạo phòng|người đứng đầu|ủy viên',
    'head',
    { person: 6 },
  ],
  [
    'chủ tịch|phó chủ tịch|bí thư|phó bí thư|hiệu trưởng|trưởng ban|thành viên phụ trách|thành viên ubnd',
    'head',
    { person: 6 },
  ],
  ['cá nhân', 'head', { person: 4 }],
  ['ai làm|ai thực hiện|ai chủ trì|ai chịu trách nhiệm', 'head', { person: 3, implementing: 3 }],
  [
    'thẩm quyền|thẩm quyền ban hành|cấp trình|cấp phê duyệt|cấp ban hành|cấp quyết định|cấp có thẩm quyền|cấp thẩm quyền|cơ quan trình|nơi nhận|cơ quan giao|đơn vị giao|cơ quan nhận báo cáo|cơ quan kiểm tra|đơn vị kiểm tra',
    'head',
    { decider: 6 },
  ],
  ['điện thoại|số điện thoại|sđt|email|e-mail|liên hệ|thông tin liên hệ', 'head', { contact: 7 }],
  ['cơ sở', 'head', { reference: 4, implementing: 1.5, lead: 1.5 }],
  [
    'ai giúp|ai hỗ trợ|ai phối hợp|ai cùng làm|cùng làm|cùng thực hiện|cùng tham gia|làm cùng|cùng phối hợp|người cùng làm',
    'head',
    { coordinating: 5 },
  ],
  ['đối tượng', 'head', { field: 3.5, title: 1 }],
  ['đối tượng thực hiện|đối tượng phải thực hiện|đối tượng chịu trách nhiệm', 'head', { implementing: 4, lead: 2 }],
  ['địa điểm|địa chỉ|địa bàn|nơi|phòng họp', 'head', { place: 6 }],

  // By when.
  [
    'thời gian|t.gian|tgian|thời hạn|t.hạn|hạn|mốc thời gian|thời điểm|kỳ hạn|hạn cuối|hạn chót|lộ trình|mốc|tg|deadline|bao giờ xong|khi nào',
    'head',
    { deadline: 5, start: 0.5 },
  ],
  ['kết thúc', 'head', { deadline: 4.5 }],
  ['tiến độ', 'head', { deadline: 4, status: 2, start: 0.5 }],
  ['ngày|số ngày|đến ngày', 'head', { deadline: 3.5, start: 1.5, reference: 1 }],
  ['từ ngày', 'head', { start: 5, deadline: 1 }],
  ['ngày báo cáo|ngày giao|ngày nhận', 'head', { reference: 3, deadline: 4 }],
  ['ngày giao|ngày nhận|ngày bắt đầu', 'head', { start: 5 }],
  ['tháng|quý', 'head', { deadline: 3, period: 2 }],
  ['năm', 'head', { period: 3, deadline: 2.5 }],
  ['bắt đầu|khởi đầu|khởi công|tiếp nhận|giao việc|giao nhiệm vụ', 'qualifier', { start: 5 }],
  ['kết thúc|kt|ht|hoàn thành|đến hạn|xong|báo cáo|trình|gửi|nộp', 'qualifier', { deadline: 3, status: 1, start: -1 }],

  // What comes out.
  [
    'sản phẩm|sp|s.phẩm|đầu ra|kết quả đầu ra|sản phẩm đầu ra|minh chứng|tài liệu kiểm chứng|tài liệu minh chứng|hồ sơ minh chứng|kiểm chứng|sản phẩm hoàn thành',
    'head',
    { product: 5.5 },
  ],
  ['kết quả|kq', 'head', { product: 3, achieved: 2.5, status: 2 }],
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
    'số báo cáo|số ký hiệu|số kí hiệu|ký hiệu văn bản|kí hiệu văn bản|trích yếu|căn cứ|cơ sở pháp lý|văn bản giao|văn bản chỉ đạo|nguồn giao|ngày ban hành|ngày văn bản|ngày ký|nguồn|nguồn số liệu|tài liệu tham chiếu',
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
    'ý kiến|giải trình|nhận xét|diễn giải|giải thích|đề xuất|kiến nghị|phản hồi|thuyết minh',
    'head',
    { remark: 5, note: 1 },
  ],

  // Money and amounts.
  [
    'kinh phí|dự toán|số tiền|thành tiền|đơn giá|nguồn vốn|nguồn kinh phí|nguồn lực|vốn|chi phí|ngân sách|tổng mức đầu tư|giá|tổng kinh phí|tổng tiền|nội dung chi',
    'head',
    { money: 7 },
  ],
  ['số lượng|khối lượng|sl|quy mô|số cuộc|số người|số hồ sơ|số vụ|số lượt|số đơn vị', 'head', { quantity: 5 }],
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
