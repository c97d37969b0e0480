import type { HeaderWord } from './kinds';

/** Numbers, codes and points in headers; what they are and where they come from: words.ts. */
export const POINT_WORDS: readonly HeaderWord[] = [
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
  // Points that the ministry's software gives.
  ['hệ thống|hệ thống chấm|phần mềm|phần mềm chấm|máy chấm', 'qualifier', { achieved: 2, benchmark: -2 }],
  ['chấm|chấm điểm|đánh giá|kiểm tra|xác định', 'qualifier', { achieved: 2, method: 2, status: 1 }],
  [
    'đạt|đạt được|thực đạt|được|thực tế|thực hiện được|đã đạt',
    'qualifier',
    { achieved: 3.5, benchmark: -2, product: 0.5, deadline: -3, status: 2 },
  ],
  [
    'mất|bị mất|bị trừ|trừ|giảm trừ|giảm|bị giảm|thiếu|còn thiếu|chưa đạt|không đạt|hụt|chênh lệch|còn lại|tăng giảm|tăng|so với|phải khôi phục|cần khôi phục|phải lấy lại|cần lấy lại|phải giành lại|cần giành lại',
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
  ['chỉ tiêu xếp hạng|mục tiêu xếp hạng|xếp hạng mục tiêu', 'head', { rank: 6, target: 3 }],
  ['xếp hạng|thứ hạng|hạng|xếp loại|xếp thứ|vị trí|thứ bậc|vị thứ', 'head', { rank: 6 }],
  ['xếp hạng|xếp loại|hạng', 'qualifier', { rank: 6, achieved: -3 }],
];
