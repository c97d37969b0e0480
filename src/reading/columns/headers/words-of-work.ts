import type { HeaderWord } from './kinds';

/** What is to be done and who does it in headers; what they are and where they come from: words.ts. */
export const WORK_WORDS: readonly HeaderWord[] = [
  // What is to be done, and what it is about.
  [
    'nhiệm vụ|nv|gp|đầu việc|công việc|giải pháp|biện pháp|hoạt động|công tác|việc|phần việc|hành động|phương hướng|hướng khắc phục|cách sửa|cách làm|cách khắc phục|cách xử lý|việc cần làm|việc phải làm|việc làm|làm gì|phải làm|cần làm',
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
    'tiêu chí|tiêu chí thành phần|tiêu chuẩn|câu hỏi|câu hỏi khảo sát|chỉ số|chỉ số thành phần|tctp|tc|trụ cột|nội dung thành phần|nội dung đánh giá|nội dung chấm điểm|nội dung tiêu chí|danh mục tiêu chí|danh mục chỉ số|danh mục chỉ tiêu|nội dung chỉ tiêu|tiêu mục',
    'head',
    { title: 5.5, task: 1 },
  ],
  ['chỉ tiêu', 'head', { title: 4, task: 2, target: 2 }],
  ['chỉ tiêu đánh giá|chỉ tiêu chấm điểm', 'head', { title: 5.5, task: 1 }],
  ['tiểu mục chưa đạt|tiêu chí chưa đạt|chỉ số chưa đạt|nội dung chưa đạt|mục chưa đạt', 'head', { cause: 6 }],
  ['yếu tố', 'head', { title: 4 }],
  [
    'nhóm giải pháp|nhóm nhiệm vụ|nhóm việc phải làm|gói giải pháp|nhóm nhiệm vụ giải pháp',
    'head',
    { task: 4, title: 1.5, field: 2 },
  ],
  ['nhóm chỉ số|nhóm tiêu chí|nhóm chỉ tiêu|bộ chỉ số', 'head', { title: 3.5, field: 2 }],
  ['bước|các bước', 'head', { task: 3.5 }],
  ['lĩnh vực|mảng|nhóm|nhóm việc|chuyên đề|loại|phân loại|loại hình|trục', 'head', { field: 3, title: 2.5, task: 0.5 }],
  ['danh mục', 'head', { title: 2.8, task: 2.5 }],
  ['mục tiêu', 'head', { target: 3, title: 2, task: 1, product: 1 }],
  [
    'mục tiêu|phấn đấu|kỳ vọng|mong muốn|hướng tới|hướng đến|nhắm tới|nhắm đến|đăng ký|cần đạt|kế hoạch giao|chỉ tiêu giao|giá trị',
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
  // Who had it before does not have it any more.
  [
    'cũ|trước đây|trước kia|đang giữ|đã giữ|trước sáp nhập|trước sắp xếp|đã làm',
    'qualifier',
    { lead: -4, implementing: -4, coordinating: -4, task: -1 },
  ],
  [
    'nay giao|nay giao cho|giao lại|giao lại cho|bàn giao cho|chuyển cho|đơn vị mới|nơi tiếp nhận|đơn vị tiếp nhận|cơ quan tiếp nhận|bên tiếp nhận|bên nhận|nay do|nay thuộc',
    'head',
    { lead: 3.2, implementing: 4 },
  ],
  [
    'đảm trách|đảm nhận|đảm nhiệm|đảm đương|cáng đáng|gánh vác|lo chính|làm chính|đứng mũi',
    'qualifier',
    { lead: 3.2, implementing: 2.5, coordinating: -2, person: 0.5 },
  ],
  [
    'pt chính|phụ trách chính|chủ kpi|chủ okr|chủ chỉ số|chủ chỉ tiêu|chủ tiêu chí|chủ công việc|chủ nhiệm vụ',
    'head',
    { lead: 5 },
  ],
  ['theo dõi|tổng hợp|đôn đốc', 'qualifier', { lead: 3.2, person: 0.5 }],
  // Who watches does not answer for the work.
  ['giám sát|kiểm soát', 'qualifier', { decider: 3.5, lead: 0.5, implementing: -2, person: 0.5 }],
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
    'phối hợp|cùng phối hợp|phối hợp thực hiện|ph|p.hợp|p/hợp|p/h|cqph|đvph',
    'qualifier',
    { coordinating: 6, lead: -3, implementing: -2 },
  ],
  [
    'tham gia|hỗ trợ|giúp|giúp việc|liên quan|có liên quan|cùng thực hiện|cùng làm|cùng tham gia|cộng tác|hiệp đồng|lo cùng|cùng xử lý|cùng giải quyết|cùng triển khai|cùng lo',
    'qualifier',
    { coordinating: 3, method: -4, lead: -1.5, achieved: -4, benchmark: -4, selfAssessed: -4 },
  ],
  ['phụ|phụ giúp', 'qualifier', { coordinating: 4, lead: -3, implementing: -2 }],
  // 'Làm chính, làm phụ' over marks names both.
  ['làm phụ', 'qualifier', { coordinating: 1 }],
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
    'lãnh đạo|lđ|người|cán bộ|chuyên viên|công chức|viên chức|đồng chí|đ/c|nhân sự|giám đốc|thủ trưởng|trưởng phòng|lãnh đạo phòng|người đứng đầu|ủy viên',
    'head',
    { person: 6 },
  ],
  [
    'chỉ huy|chủ tịch|phó chủ tịch|ct phường|ct xã|ct ubnd|pct|phó ct|bí thư|phó bí thư|hiệu trưởng|trưởng ban|thành viên phụ trách|thành viên ubnd',
    'head',
    { person: 6 },
  ],
  // Not 'người phụ', who only helps.
  ['người phụ trách', 'head', { person: 7, lead: 1.2, coordinating: -2 }],
  ['cá nhân', 'head', { person: 4 }],
  [
    'người bệnh|người dân|người nhà|người học|người sử dụng|người dùng|người lao động|người nộp thuế',
    'head',
    { field: 2 },
  ],
  ['chưa hài lòng|không hài lòng|phàn nàn|phản ánh', 'qualifier', { cause: 4 }],
  [
    'ai làm|ai thực hiện|ai lo|ai nhận|ai đảm nhiệm|giao ai|giao cho ai',
    'head',
    { implementing: 4, lead: 1, person: 2 },
  ],
  [
    'nhờ|nhờ ai|nhờ thêm|mời|mời ai|mời thêm|mời cùng|mời tham gia|cùng với|cùng ai|làm cùng|làm với ai|với ai|ai giúp|người phụ|người phụ giúp|bên liên quan|các bên liên quan',
    'head',
    { coordinating: 4.5 },
  ],
  ['phòng nào lo|phòng nào làm|bộ phận nào lo|tổ nào làm|tổ nào lo', 'head', { lead: 3.2, implementing: 3 }],
  [
    'ai đôn đốc|ai nhắc|ai kiểm tra|ai giám sát|ai duyệt|người đôn đốc|người nhắc việc|người giao|người giao việc|lãnh đạo giao|ai giao',
    'head',
    { decider: 5 },
  ],
  [
    'ai chủ trì|ai chịu trách nhiệm|ai chính|ai đầu mối|ai phụ trách|ai làm chính|ai lo chính|đơn vị làm chính|bộ phận làm chính|phòng làm chính|người làm chính',
    'head',
    { lead: 5, person: 2 },
  ],
  [
    'người làm|người nhận|người nhận việc|người được giao|đơn vị nhận|đơn vị nhận việc|bộ phận nhận|bộ phận nhận việc|bộ phận làm|đơn vị làm|người/bộ phận làm|bộ phận/người làm|đơn vị/người làm|nơi làm',
    'head',
    { implementing: 4, lead: 1.5 },
  ],
  [
    'thẩm quyền|thẩm quyền ban hành|cấp trình|cấp phê duyệt|cấp ban hành|cấp quyết định|cấp có thẩm quyền|cấp thẩm quyền|cơ quan trình|nơi nhận|cơ quan giao|đơn vị giao|cơ quan nhận báo cáo|cơ quan kiểm tra|đơn vị kiểm tra|bộ phận kiểm tra|người kiểm tra|cơ quan giám sát|đơn vị giám sát|bộ phận giám sát|người giám sát|ban giám sát|cơ quan kiểm soát|đơn vị kiểm soát|bộ phận kiểm soát|người kiểm soát|kiểm tra giám sát|lãnh đạo ký|người ký|ký duyệt|cấp ký',
    'head',
    { decider: 6 },
  ],
  [
    'điện thoại|số điện thoại|sđt|email|e-mail|thư điện tử|zalo|số máy|liên hệ|thông tin liên hệ|liên lạc|đầu mối liên lạc|đầu mối liên hệ|người liên hệ|người liên lạc',
    'head',
    { contact: 7 },
  ],
  ['cơ sở', 'head', { reference: 3, implementing: 1.5, lead: 1.5, coordinating: 1.5 }],
  [
    'cùng tổ|cùng phòng|cùng đội|cùng ban|cùng khoa|phòng khác|đơn vị khác|cơ quan khác|bên khác|bộ phận khác|khoa khác|phòng ban khác|ngành khác|nơi khác|ai giúp|ai hỗ trợ|ai phối hợp|ai cùng làm|cùng làm|cùng thực hiện|cùng tham gia|làm cùng|cùng phối hợp|người cùng làm',
    'head',
    { coordinating: 5 },
  ],
  [
    'thứ tự ưu tiên|mức ưu tiên|độ ưu tiên|mức độ ưu tiên|ưu tiên|mức độ cấp thiết|tính cấp thiết',
    'head',
    { field: 5 },
  ],
  ['đối tượng', 'head', { field: 3.5, title: 1 }],
  ['đối tượng thực hiện|đối tượng phải thực hiện|đối tượng chịu trách nhiệm', 'head', { implementing: 4, lead: 2 }],
  ['địa điểm|địa chỉ|địa bàn|phạm vi|phạm vi áp dụng|phạm vi thực hiện|nơi|phòng họp', 'head', { place: 6 }],
];
