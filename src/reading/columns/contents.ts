import { cellText, isDitto, isPlaceholder } from '../../model/cell-text';
import { isDateFormat } from '../../model/date-system';
import { isError, type CellValue, type Grid } from '../../model/grid';
import { isRowNumber } from '../cells/code';
import { readDeadline } from '../cells/deadline';
import type { UnitVocabulary } from '../../units/vocabulary';
import { isCalling } from '../../units/callings';
import { headOf, isPost, isPoliceSign } from '../../units/heads';
import { isMark } from './marks/mark-signs';
import { MEASURES, PEOPLE, PRODUCTS, STATES, TASK_VERBS, TIMES, TITLES } from './content-words';

/** What stands in the cells of one column: how many were looked at, and the share of them that look like something. */
export interface Contents {
  /** Cells that say something; placeholders do not. */
  readonly filled: number;
  readonly shares: Readonly<Record<Look, number>>;
  /** Mean length of the texts. */
  readonly length: number;
  /** Share of different texts. */
  readonly distinct: number;
  /** Up to three different values as they are shown. */
  readonly samples: readonly string[];
  /** The numbers of the rows looked at, null where there is none: row by row as in other columns. */
  readonly numbers: readonly (number | null)[];
  /** Of the same rows, which ones say something here. */
  readonly says: readonly boolean[];
  /** Cells that are not blank, and the crosses, ticks and letters among them with how often they stand there. */
  readonly written: number;
  readonly marks: ReadonlyMap<string, number>;
}

export const LOOKS = [
  'number',
  'figures',
  'large',
  'code',
  'time',
  'duration',
  'unit',
  'person',
  'named',
  'calling',
  'task',
  'product',
  'cited',
  'measure',
  'state',
  'target',
  'words',
  'numbered',
  'long',
] as const;
export type Look = (typeof LOOKS)[number];

/** Rows of a table that are looked at: more of them say the same. */
export const SAMPLE_ROWS = 200;
const SAMPLES = 3;
const SAMPLE_LENGTH = 60;

const after = '(?![A-Za-zÀ-ỹ\\d])';
const begins = (words: string): RegExp => new RegExp(`^(?:${words})${after}`, 'u');
const TASK = begins(TASK_VERBS);
const PRODUCT = begins(PRODUCTS);
const STATE = begins(STATES);
const MEASURE = new RegExp(`^(?:${MEASURES})$`, 'u');
const TIME = new RegExp(
  `^(?:trong |đến |từ |trước |vào |hết |xong |hoàn thành |chậm nhất |muộn nhất )*(?:${TIMES})${after}|^năm 20\\d\\d`,
  'u',
);
/** 'Trước mùa mưa bão', 'Trong 24 giờ', 'Sau mỗi đợt kiểm tra': short, and measured by something that comes and goes. */
const EVENT =
  /^(?:trước|trong|sau|chậm nhất|muộn nhất|đến|hết) .{0,60}(?:ngày|tuần|tháng|quý|năm|giờ|kỳ|mùa|vụ|tết|lễ|đợt|họp|kiểm tra)(?![A-Za-zÀ-ỹ])/u;
const WRITTEN_TIME =
  /(?<![\d/.])\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*(?:20)?\d\d(?!\d)|^(?:q|t|tháng |quý )?\d{0,2}\s*\/\s*20\d\d|^20\d\d(?: ?[-–] ?20\d\d)?$|^q(?:uý)?\.? ?(?:iv|i{1,3}|[1-4])(?:\W|$)|^\d+ (?:ngày|tháng|tuần)/u;
const PERSON = new RegExp(
  `^(?:${TITLES})[\\s.:]+(?:${PEOPLE}|[A-Za-zÀ-ỹ]+\\s[A-Za-zÀ-ỹ]+$)|^(?:${PEOPLE})(?: [A-Za-zÀ-ỹ]{1,8}){1,4}$|(?<!\\d)0\\d{8,10}(?!\\d)`,
  'u',
);
/** Somebody by name or telephone, not by a post. */
const NAMED = new RegExp(
  `^(?:(?:${TITLES})[\\s.:]+)*(?:${PEOPLE})(?: [A-Za-zÀ-ỹ]{1,8}){1,4}$|(?<!\\d)0\\d{8,10}(?!\\d)`,
  'u',
);
/** '1. Gia nhập thị trường': a name with its number before it. */
const NUMBERED = /^(?:\d{1,3}(?:\.\d{1,3})*|[IVX]{1,5})[.)]\s*[A-Za-zÀ-ỹ]{2}/u;
/** '20 ngày', '1,5 giờ làm việc', '7h30 - 11h30': how long it takes or at what hour, not until what day. */
const DURATION =
  /^\d+(?:[.,]\d+)? (?:ngày|giờ|phút|tháng)(?: làm việc)?$|^(?:từ )?\d{1,2}\s?(?:h|giờ|:)\s?\d{0,2}(?:\s?(?:-|–|đến)\s?\d{1,2}\s?(?:h|giờ|:)\s?\d{0,2})?$/u;
/** 'Chủ trì: Tổ Văn phòng' */
const LABELLED = /^(?:(?:đơn vị |cơ quan |bộ phận )?(?:chủ trì|phối hợp|đầu mối)|ct|ph)\s*:\s*[A-Za-zÀ-ỹ]/iu;
/** '15/6', '2,5/3': a day of a month, or points of so many. */
const PAIR = /^(\d{1,2}(?:[.,]\d{1,2})?)\s*\/\s*(\d{1,2})$/;
/** 2 of 3 is no more than all of it; of a column of days some are greater than their month. */
const isPartOfWhole = (pair: string): boolean => {
  const [, part, whole] = PAIR.exec(pair)!;
  return Number(part!.replace(',', '.')) <= Number(whole);
};
const NUMBER = /^[-+−]?\d{1,12}(?:[.,]\d{1,4})?(?:\s*(?:điểm|đ))?$/u;
/** 'Quyết định số 12/QĐ-UBND': a document that is there already. */
const CITED = /\d+\s*\/\s*(?:20\d\d\s*\/\s*)?\p{Lu}{2}/u;
/** '85 %', '≥ 90', '06 buổi', '2 tỷ đồng': an amount, not work and not time. */
const TARGET =
  /^(?:[≥≤><]=?|từ|tối thiểu|ít nhất|trên|đạt|dưới|không quá)?\s*\d[\d.,]*\s*%|^[≥≤><]|^\d[\d.,]* (?!ngày|tuần|tháng|quý|năm|giờ|phút|lần|hằng|hàng)\p{Ll}+(?: \p{Ll}+){0,2}$/u;

/** Looks at the cells of a column, one row of `rows` after the other. */
export function contentsOf(grid: Grid, column: number, rows: readonly number[], vocabulary: UnitVocabulary): Contents {
  const counts = Object.fromEntries(LOOKS.map((look) => [look, 0])) as Record<Look, number>;
  const texts = new Set<string>();
  const numbers: (number | null)[] = [];
  const says: boolean[] = [];
  let filled = 0;
  let length = 0;
  const marks = new Map<string, number>();
  let written = 0;
  const signs: string[] = [];
  const pairs: string[] = [];
  for (const row of rows) {
    const value = grid.values[row - grid.top]?.[column - grid.left] ?? null;
    const text = cellText(value);
    const number = numberOf(value, text);
    numbers.push(number);
    if (isMark(text)) marks.set(text, (marks.get(text) ?? 0) + 1);
    if (text !== '' && (marks.has(text) || !isPlaceholder(text))) written++;
    // An error says nothing of what should stand there.
    says.push(text !== '' && !isError(value) && !isPlaceholder(text) && !isDitto(text));
    if (!says.at(-1)) continue;
    filled++;
    length += text.length;
    texts.add(text);
    const isDate = typeof value === 'number' && isDateFormat(grid.formats[row - grid.top]?.[column - grid.left] ?? '');
    const looks = looksOf(text, number, isDate, vocabulary);
    for (const look of looks) counts[look]++;
    if (isPoliceSign(text)) signs.push(text);
    if (looks.includes('time') && PAIR.test(text)) pairs.push(text);
  }
  if (pairs.length > 0 && pairs.every(isPartOfWhole)) counts.time -= pairs.length;
  // Codes rise from row to row; who answers does not.
  if (signs.some((sign, at) => at > 0 && sign <= signs[at - 1]!)) {
    counts.unit += signs.length;
    counts.code -= signs.length;
  }
  const share = (look: Look): number => (filled === 0 ? 0 : counts[look] / filled);
  return {
    filled,
    shares: Object.fromEntries(LOOKS.map((look) => [look, share(look)])) as Record<Look, number>,
    length: filled === 0 ? 0 : length / filled,
    distinct: filled === 0 ? 0 : texts.size / filled,
    samples: [...texts].slice(0, SAMPLES).map((text) => text.slice(0, SAMPLE_LENGTH)),
    numbers,
    says,
    written,
    marks,
  };
}

function numberOf(value: CellValue, text: string): number | null {
  if (typeof value === 'number') return value;
  return NUMBER.test(text)
    ? Number(
        text
          .replace(',', '.')
          .replace('−', '-')
          .replace(/\s*(điểm|đ)$/u, ''),
      )
    : null;
}

function looksOf(text: string, number: number | null, isDate: boolean, vocabulary: UnitVocabulary): Look[] {
  if (isDate) return ['time'];
  const looks: Look[] = [];
  const isCode = text.length <= 24 && isRowNumber(text) && (number === null || mayBeCode(number));
  if (isCode) looks.push('code');
  if (number !== null) {
    looks.push('number');
    if (Math.abs(number) >= 10_000) looks.push('large');
    if (Number.isInteger(number) && number >= 2000 && number < 2100) looks.push('time');
    return looks;
  }
  const line = text
    .split('\n', 1)[0]!
    .replace(/^[-+•*–\s"“]+/, '')
    .slice(0, 160);
  const folded = line.toLowerCase();
  if (!/[A-Za-zÀ-ỹ]/u.test(text)) looks.push('figures');
  if (NAMED.test(folded)) looks.push('named');
  else if (text.length <= LONGEST_CALLING && callsSomebody(line)) looks.push('calling');
  if (NUMBERED.test(text)) looks.push('numbered');
  if (TARGET.test(folded)) looks.push('target');
  const what = whatOf(line, folded, vocabulary);
  if (text.length <= 120 && (TIME.test(folded) || WRITTEN_TIME.test(folded) || EVENT.test(folded))) looks.push('time');
  else if (what === null && !isCode && isTerm(text)) looks.push('time');
  if (DURATION.test(folded)) looks.push('duration');
  if (what) looks.push(what);
  if (CITED.test(line)) looks.push('cited');
  if (MEASURE.test(folded)) looks.push('measure');
  if (STATE.test(folded)) looks.push('state');
  if (!isCode && /[A-Za-zÀ-ỹ]{2}/u.test(text)) looks.push('words');
  if (text.length > 40) looks.push('long');
  return looks;
}

const LONGEST_TERM = 40;
/** '15/6', 'cuối T6', '31-Mar-2026': short, and read as a deadline where one is asked for. */
const isTerm = (text: string): boolean =>
  text.length <= LONGEST_TERM && HINTS_AT_TIME.test(text) && readDeadline(text, null).kind !== 'unreadable';
const HINTS_AT_TIME = /\d|ngày|tuần|tháng|quý|năm|khi|xuyên|ly$/iu;

const LONGEST_CALLING = 60;
/** 'Kế toán', 'Phó Chủ tịch phụ trách': what somebody is, not who. */
const callsSomebody = (line: string): boolean => isCalling(line) || isPost(headOf(line)?.head ?? '');

/** '81,2' is a share or a score: no list has so many groups. */
const MOST_GROUPS = 40;
const mayBeCode = (number: number): boolean => Number.isInteger(number) || (number > 0 && number < MOST_GROUPS);

/** People, units, tasks and products begin alike ('Ban Dân tộc', 'Ban hành …'): the surest decides. */
function whatOf(line: string, folded: string, vocabulary: UnitVocabulary): Look | null {
  if (PERSON.test(folded)) return 'person';
  if (LABELLED.test(line)) return 'unit';
  const first = line.split(/[;,:(]/, 1)[0]!.trim();
  if (vocabulary.find(first) !== null || vocabulary.isGroup(first)) return 'unit';
  if (TASK.test(folded)) return 'task';
  if (PRODUCT.test(folded)) return 'product';
  // 'tổ Thời sự': a name, though its head is written small.
  return vocabulary.looksLikeUnit(line) || /^\p{Lu}/u.test(headOf(line)?.rest ?? '') ? 'unit' : null;
}
