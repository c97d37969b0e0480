import type { ColumnRole } from '../model/plan';

/**
 * Wordings of header cells, in normal form (lower case, one line, no years, no closing punctuation). The first that matches
 * decides. Sources: the headers of S000 to S004, and headers of published scoring software and of other provinces' plans.
 */
export const HEADER_WORDINGS: readonly (readonly [role: ColumnRole, wording: RegExp])[] = [
  ['code', /^(stt|tt|số tt|số thứ tự|mã|mã số|mã tiêu chí|mã số tiêu chí)$/],
  ['selfAssessed', /^(điểm )?tự (đánh giá|chấm)( điểm)?$|^điểm (đơn vị |cơ quan )?tự (đánh giá|chấm)( của .*)?$/],
  ['benchmark', /^(số )?điểm (chuẩn|tối đa)( .*)?$|^thang điểm$|^điểm chuẩn$/],
  ['achieved', /^(số )?điểm (số )?(đạt|đạt được|thẩm định|chấm thực tế|thực tế|được thẩm định)( .*)?$|^điểm( số)?( năm)?$|^kết quả (điểm|chấm điểm|thẩm định)( .*)?$|^kết quả( năm)?$/],
  ['coordinating', /phối hợp/],
  // 'Chủ trì thực hiện' beside 'chủ trì theo dõi' is the one that does it (S002); see roles of a header row.
  ['lead', /chủ trì|theo dõi, tổng hợp|^(cơ quan|đơn vị|phòng) theo dõi$/],
  ['implementing', /^(các )?(phòng|cơ quan|đơn vị|ban)[\p{L}, /]* (thực hiện|được giao|triển khai)( .*)?$|^thực hiện$|^(đơn vị|cơ quan) được giao$/u],
  ['deadline', /^(thời gian|thời hạn|tiến độ|hạn|thời điểm)( (thực hiện|hoàn thành|triển khai|bắt đầu|kết thúc))?( .*)?$/],
  ['method', /^(phương thức|phương pháp|cách|cách thức|hình thức)( (chấm|tính|đánh giá))( điểm| .*)?$|^số liệu kê khai$/],
  ['product', /^(dự kiến )?(các )?(sản phẩm|kết quả, sản phẩm|kết quả đầu ra|tài liệu kiểm chứng|yêu cầu và tài liệu kiểm chứng|sản phẩm, kết quả)( .*)?$|^các yêu cầu và tài liệu kiểm chứng$/],
  ['note', /^(ghi chú|chú thích)( .*)?$/],
  ['task', /^(các )?(nhiệm vụ|giải pháp)[\p{L}, /;]*$|^nội dung (hoạt động|nhiệm vụ|công việc|thực hiện|giải pháp)[\p{L}, /]*$|^(công việc|hoạt động)$/u],
  ['title', /^(các )?(tên )?(tiêu chí|chỉ số|lĩnh vực|nội dung)[\p{L}, /;]*$|^tc ?\/ ?tctp$|^nội dung$/u],
];

/** A header cell is a few words; anything longer is text. */
export const LONGEST_HEADER = 80;
