import type { ColumnRole } from '../../model/plan';

/**
 * Wordings of header cells, in normal form (lower case, one line, no years, no closing punctuation). The first that matches
 * decides. Sources: the headers of S000 to S004, and headers of published scoring software and of other provinces' plans.
 */
export const HEADER_WORDINGS: readonly (readonly [role: ColumnRole, wording: RegExp])[] = [
  ['code', /^(s?\.?t\.?t|số (tt|thứ tự|hiệu)|mã|mã (số|tc|tiêu chí|chỉ số|số tiêu chí)|mục|#)$/],
  ['selfAssessed', /^(điểm )?tự (đánh giá|chấm)( điểm)?$|^điểm (đơn vị |cơ quan )?tự (đánh giá|chấm)( của .*)?$/],
  ['benchmark', /^(số |mức |tổng )?điểm (số )?(chuẩn|tối đa)( .*)?$|^thang điểm$/],
  [
    'achieved',
    /^(số )?điểm (số )?(đạt|đạt được|thẩm định|chấm thực tế|thực tế|được thẩm định|đánh giá)( .*)?$|^điểm [\p{L} ]+ (thẩm định|chấm)$|^điểm( số)?( năm)?$|^kết quả (điểm|chấm điểm|thẩm định|đạt được)( .*)?$|^kết quả( năm)?$/u,
  ],
  ['coordinating', /phối hợp/],
  // 'Chủ trì thực hiện' beside 'chủ trì theo dõi' is the one that does it (S002); see roles of a header row.
  [
    'lead',
    /chủ trì|theo dõi, tổng hợp|^(cơ quan|đơn vị|phòng)(, đơn vị|\/đơn vị)? (theo dõi|đầu mối|phụ trách|chịu trách nhiệm( chính)?)$/,
  ],
  [
    'implementing',
    /^(các )?(phòng|cơ quan|đơn vị|ban|cq|đv)(?=[ ,/])[\p{L}, /]* (thực hiện|được giao|triển khai|tham mưu)( .*)?$|^thực hiện$|^(đơn vị|cơ quan) được giao$/u,
  ],
  [
    'deadline',
    /^(mốc )?(thời gian|thời hạn|tiến độ|hạn|thời điểm)(( |, |\/)(thực hiện|hoàn thành|triển khai|bắt đầu|kết thúc|tiến độ|thời hạn|thời gian))*( .*)?$/,
  ],
  [
    'method',
    /^(phương thức|phương pháp|pp|cách|cách thức|hình thức)( (chấm|tính|đánh giá|xác định))( điểm| .*)?$|^phương thức$|^số liệu kê khai$/,
  ],
  [
    'product',
    /^(dự kiến )?(các )?(sản phẩm|kết quả(, |\/| và )sản phẩm|kết quả đầu ra|tài liệu kiểm chứng|minh chứng|yêu cầu và tài liệu kiểm chứng)([ ,/].*)?$/,
  ],
  ['note', /^(ghi chú|chú thích)( .*)?$/],
  [
    'task',
    /^(các )?(nhiệm vụ|giải pháp|biện pháp)[\p{L}, /;-]*$|^nội dung (hoạt động|nhiệm vụ|công việc|thực hiện|giải pháp)[\p{L}, /]*$|^(công việc|hoạt động)$/u,
  ],
  ['title', /^(các )?(tên )?(tiêu chí|chỉ số|lĩnh vực|nội dung)[\p{L}, /;-]*$|^tc ?\/ ?tctp$|^nội dung$/u],
];

/** Header cells of tables that are no appendix: lists of people, budgets, programmes of meetings. In normal form. */
export const FOREIGN_HEADER =
  /^(họ( và)?( chữ lót,)? tên|chức (vụ|danh)|người .*|(số )?điện thoại|e-?mail|ngày sinh|năm sinh|giới tính|địa (điểm|chỉ)|(đơn vị tính|đvt)|(số|khối) lượng|đơn giá|thành tiền|số tiền|(dự toán|tổng|nguồn)? ?kinh phí.*|dự toán.*|nguồn vốn)$/;

/** A header cell is a few words; anything longer is text. */
export const LONGEST_HEADER = 80;
