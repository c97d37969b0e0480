import { unwrapLines } from '../model/text';

/** A year of the past in a text about what is to be done. */
export interface PastYear {
  readonly year: number;
  /** Where its four digits stand in the text. */
  readonly index: number;
}

/** Copied plans are those of the last years; what is older is history. */
const OLDEST = 5;

const YEAR = /(?<![\d/.:,-])20\d\d(?![\d/]|\s*[-–]\s*(?:năm )?(?:20)?\d\d)/g;

/**
 * Documents have the year in which they were made, also without a number: 'Luật năm 2015 (sửa đổi, bổ sung năm 2020)'.
 */
const DOCUMENT =
  /(?:^|[^A-Za-zÀ-ỹ])(?:bộ luật|(?<!pháp |kỷ )luật|hiến pháp|pháp lệnh|nghị định|nghị quyết|thông tư|quyết định|chỉ thị|công văn|công điện|kết luận|iso|tcvn)(?![A-Za-zÀ-ỹ])/u;
/** Plans, programmes and reports are of a year to come as well: only their number makes them a document of the past. */
const NUMBERED =
  /(?:^|[^A-Za-zÀ-ỹ])(?:kế hoạch|chương trình|đề án|báo cáo|tờ trình|hướng dẫn|văn bản|thông báo) (?:số )?\d/u;
/** What was done or measured, and what is made good or kept of it. */
const LOOKS_BACK =
  /(?:^|[^A-Za-zÀ-ỹ])(?:so với|cùng kỳ|giai đoạn|nhiệm kỳ|thời kỳ|đã|kết quả|công bố|khảo sát|điều tra|đánh giá|xếp hạng|thứ hạng|mất điểm|trừ điểm|điểm số|hạn chế|tồn tại|tồn đọng|thiếu sót|khắc phục|rút kinh nghiệm|kiểm điểm|quyết toán|tổng kết|sơ kết|duy trì|giữ vững|phát huy)(?![A-Za-zÀ-ỹ])/u;
/** Right before the year: 'không thấp hơn năm 2022', 'từ năm 2021', 'cuối 2022', 'quy định năm 2020'. */
const TIED =
  /(?:^|[^A-Za-zÀ-ỹ])(?:so|hơn|bằng|vượt|quá|tương đương|như|của|từ|kể từ|sau|trước|đến|tới|cuối|đầu|hết|quy định|quy chế|hướng dẫn|phê duyệt|ban hành|sửa đổi|bổ sung|thông qua|thành lập|được giao)(?: cuối| đầu| hết)?(?: năm)? ?$/u;

/**
 * Years before the plan's that stand for the year of the work itself: 'Đạt mục tiêu tăng trưởng năm 2022' in a plan of
 * 2023. Years of documents, dates, spans, comparisons and of what is looked back on are passed over.
 */
export function pastYears(written: string, planYear: number): readonly PastYear[] {
  if (!written.includes('20')) return [];
  const text = unwrapLines(written);
  const found: PastYear[] = [];
  for (const match of text.matchAll(YEAR)) {
    const year = Number(match[0]);
    if (year >= planYear || year < planYear - OLDEST) continue;
    const clause = clauseBefore(text, match.index);
    if (
      !DOCUMENT.test(clause) &&
      !NUMBERED.test(clause) &&
      !LOOKS_BACK.test(clause) &&
      !TIED.test(clause) &&
      !/ngày \d{1,2}/.test(clause)
    )
      found.push({ year, index: match.index });
  }
  return found;
}

/** What stands before a place in the same clause, in lower case. */
function clauseBefore(text: string, index: number): string {
  const before = text.slice(Math.max(0, index - 120), index);
  // Within parentheses the sentence outside still speaks: 'Luật … năm 2015 (sửa đổi năm 2020)'.
  const from = Math.max(
    before.lastIndexOf(';'),
    before.lastIndexOf('\n'),
    before.search(/[.!?]\s+(?=\p{Lu})(?!.*[.!?]\s+\p{Lu})/su),
  );
  return before.slice(from + 1).toLowerCase();
}

/** A document's number whose year cannot be one: '90/213/NĐ-CP'. */
export interface OddDocument {
  readonly number: string;
  readonly year: string;
}

const DOCUMENT_NUMBER =
  /(?<![\d/])\d{1,5}\/(\d{2,6})\/(?:NĐ|NQ|QĐ|TT|TTLT|CT|KH|QH|L|UBTVQH|PL)(?![\p{Ll}])[\p{Lu}\d&-]*/gu;
/** The first documents of the State are of 1945. */
const FIRST_YEAR = 1945;

/** Document numbers with a year that is none, or later than the year after the plan's. */
export function oddDocuments(text: string, planYear: number | null): readonly OddDocument[] {
  if (!text.includes('/')) return [];
  return [...text.matchAll(DOCUMENT_NUMBER)].flatMap(([number, year]): OddDocument[] => {
    const value = Number(year);
    return value < FIRST_YEAR || value > (planYear ?? 2098) + 1 ? [{ number, year: year! }] : [];
  });
}
