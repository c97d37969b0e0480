import { foldText } from '../../model/text';

/** Lines that stand with a table and are no rows of it, and the one that ends it. */

/** What a sum in the middle of a table sums up: 'Cộng mục 1', 'Cộng nhóm II', 'Tổng phần A', 'Cộng I'. */
const SUMMED =
  '(?:tiểu )?(?:mục|phần|nhóm|lĩnh vực|hợp phần|chương|khoản|trang|điểm|tiêu chí|nội dung|trụ cột|bảng|khối|toàn|i{1,3}|iv|vi{0,3}|ix|x|[a-h]|[A-Za-zÀ-ỹ]{0,4}\\d{1,2}(?:\\.\\d{1,2})*)';
const TOTAL = new RegExp(
  [
    '(?:tổng (?:cộng|số|điểm|cộng điểm)|tiểu tổng)(?![A-Za-zÀ-ỹ])',
    `(?:tổng|cộng)(?: (?:các|của|theo|riêng))? ${SUMMED}(?![A-Za-zÀ-ỹ\\d])`,
    '(?:tổng|cộng) ?(?:[:(/|]|[–-] |$)',
    '(?:tổng )?số (?:hạng mục|nhiệm vụ|đầu việc|công việc|việc|tiêu chí|nội dung|mục) ?[:=] ?\\d',
    '(?:điểm|chỉ số)(?: [a-z0-9]{2,6})? (?:tổng|chung|tổng (?:hợp|cộng|số|chung))(?: [A-Za-zÀ-ỹ]{2,6})?(?: \\d{4})?$',
    '(?:(?:grand|sub) ?-?)?total(?: ?[:(/|]| [–-] |$| (?:[ivx]+|[a-h]|\\d{1,2}|score|points?|budget)(?![A-Za-zÀ-ỹ\\d]))',
  ]
    .map((one) => `^(?:${one})`)
    .join('|'),
  'u',
);
const NOTE = /^[*( ]*(ghi chú|chú thích)[)* ]*:/;
const PAGE =
  /^trang (số )?\d{1,3}( ?\/ ?\d{1,3})?$|^[(\[]?(?:còn tiếp|xem tiếp|tiếp trang|tiếp theo trang|chuyển trang|sang trang)(?![A-Za-zÀ-ỹ]).{0,20}$/u;
/** What follows the last row of a document after Nghị định 30/2020/NĐ-CP: notes, receivers, who made it, who signs. */
const CLOSING =
  /^[*( ]*(ghi chú|chú thích|nơi nhận)(?![A-Za-zÀ-ỹ])|^(người|cán bộ|chuyên viên) (lập|tổng hợp)|^\(ký(?![A-Za-zÀ-ỹ])|^(tm|kt|tl|tuq|q)\. ?[A-Za-zÀ-ỹ]|^(trưởng phòng|(phó )?giám đốc|(phó )?chủ tịch|chánh văn phòng|thủ trưởng( cơ quan| đơn vị)*)$/u;
const LONGEST = 120;
/** Who signs, in capitals and nothing else: 'TỔ TRƯỞNG', 'THƯ KÝ', 'KẾ TOÁN TRƯỞNG'. */
const POST =
  /^(?:q\. ?)?(?:[A-Za-zÀ-ỹ]+ ){0,3}(?:trưởng|thư ký|chủ tịch|giám đốc|kế toán|bí thư|văn thư|thủ quỹ|lập biểu|tổng hợp|phê duyệt)(?: [A-Za-zÀ-ỹ]+){0,2}$/u;
const LONGEST_POST = 40;

/** 'TỔNG CỘNG: 46 NHIỆM VỤ', 'Tổng điểm', 'Cộng mục I / Subtotal I', 'Total'. */
export const isTotal = (text: string): boolean => TOTAL.test(foldText(text.slice(0, LONGEST)));

/** A note or a page number, which also stand at the foot of each page that was pasted. */
export const isFootLine = (text: string): boolean =>
  NOTE.test(foldText(text.slice(0, LONGEST))) || PAGE.test(foldText(text.slice(0, LONGEST)));

/** Two signatures and more side by side: 'TỔ TRƯỞNG' and 'THƯ KÝ' on one line. */
export const areSignatures = (texts: readonly string[]): boolean =>
  texts.length >= 2 &&
  texts.every((text) => text.length <= LONGEST_POST && text === text.toUpperCase() && /\p{Lu}{2}/u.test(text)) &&
  texts.some((text) => POST.test(foldText(text)));

/** The first line of what stands below a table: 'Ghi chú: …', 'Nơi nhận:', 'KT. GIÁM ĐỐC', 'NGƯỜI LẬP BIỂU'. */
export const closesTable = (text: string): boolean =>
  isFootLine(text) || CLOSING.test(foldText(text.slice(0, LONGEST)));
