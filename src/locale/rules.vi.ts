import type { RuleText } from './findings';

/** Names of the rules and why they are there. */
export const rules = {
  'code-malformed': { name: 'Mã không đọc được', why: 'Dòng không có mã đọc được thì không so được với bộ tiêu chí, không cộng vào tiêu chí cha và khó dẫn chiếu.' },
  'code-unknown': {
    name: 'Mã không có trong bộ tiêu chí',
    why: 'Mã PAR INDEX lấy từ bộ tiêu chí đã công bố (876/QĐ-BNV). Phần mềm chưa có đủ mọi tiêu chí của bộ, nên đây chỉ là gợi ý.',
  },
  'code-duplicate': { name: 'Mã trùng', why: 'Mỗi mã chỉ một dòng; nếu không, đơn vị không biết mình được giao dòng nào.' },
  'number-gap': { name: 'Nhảy số thứ tự', why: 'Danh mục đánh số liên tục mà thiếu một số thì có thể đã sót một nhiệm vụ, hoặc quên đánh lại số sau khi bỏ bớt.' },
  'section-repeated': { name: 'Đề mục trùng số', why: 'Mỗi đề mục cùng cấp có số riêng; hai đề mục cùng số làm dẫn chiếu nhầm.' },
  'points-unreadable': { name: 'Điểm không đọc được', why: 'Ô điểm không phải là số thì không tham gia tính toán: điểm mất, tổng điểm và phiếu giao việc đều thiếu dòng này.' },
  'achieved-above-benchmark': { name: 'Điểm đạt được lớn hơn điểm chuẩn', why: 'Điểm chuẩn là mức tối đa của tiêu chí (876/QĐ-BNV).' },
  'benchmark-mismatch': { name: 'Điểm chuẩn khác bộ tiêu chí', why: 'Điểm chuẩn do bộ tiêu chí đã công bố quy định (876/QĐ-BNV, áp dụng cho các năm 2022–2024).' },
  'children-sum': { name: 'Tổng tiêu chí con không khớp', why: 'Điểm của tiêu chí bằng tổng điểm các tiêu chí thành phần (876/QĐ-BNV); chỉ so khi đã liệt kê đủ tiêu chí thành phần.' },
  'lead-missing': { name: 'Thiếu đơn vị chủ trì', why: 'Đơn vị chủ trì đôn đốc, kiểm tra, tổng hợp kết quả; thiếu thì không ai chịu trách nhiệm về nhiệm vụ.' },
  'deadline-missing': { name: 'Thiếu thời gian', why: 'Không có thời gian thì không theo dõi được tiến độ và không biết khi nào là quá hạn.' },
  'total-mismatch': { name: 'Dòng tổng không khớp', why: 'Số ghi ở dòng tổng phải đúng với số dòng và số điểm trong bảng.' },
} as const satisfies Record<string, RuleText>;
