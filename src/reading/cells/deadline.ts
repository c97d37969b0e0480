import type { Deadline, DeadlineKind } from '../../model/deadline';
import { cleanText, foldText } from '../../model/text';

/** One point in time named in a text, the last day of it in ISO. */
interface Moment {
  readonly kind: DeadlineKind;
  readonly due: string;
}

const YEAR = '(?:\\s*(?:/|-|năm|của năm)\\s*(20\\d\\d))?';
const DATE =
  /(?<!\d)(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(20\d\d)(?!\d)|ngày (\d{1,2})(?: tháng (\d{1,2})|\s*\/\s*(\d{1,2}))(?: năm (20\d\d)|\s*\/\s*(20\d\d))?|(?:^|(?:trước|đến|hết|xong|chậm nhất|vào) )(\d{1,2})\/(\d{1,2})(?![\d/])/g;
const QUARTERS = new RegExp(
  `quý ((?:iv|i{1,3}|[1-4])(?:\\s*(?:,|và|-|–|đến|;|/(?!\\s*20))\\s*(?:quý )?(?:iv|i{1,3}|[1-4])(?![\\p{L}\\d]))*)(?![\\p{L}\\d])${YEAR}`,
  'gu',
);
const MONTHS = new RegExp(`tháng (\\d{1,2}(?:\\s*(?:,|và|-|–|đến)\\s*(?:tháng )?\\d{1,2}(?!\\d))*)(?!\\d)${YEAR}`, 'g');
const MONTH_OF_YEAR = /(?<![\d/])(0?[1-9]|1[0-2])\/(20\d\d)(?!\d)/g;
const PART_OF_YEAR = new RegExp(`(6 tháng đầu|6 tháng cuối|9 tháng đầu|9 tháng)(?: năm)?${YEAR}`, 'g');
const WHOLE_YEAR = /(?:giai đoạn|năm|trong)\s+(?:20\d\d\s*[-–]\s*)?(20\d\d)|^(20\d\d)\.?$/g;

const ONGOING = /^(thực hiện )?(thường xuyên|liên tục|hằng ngày|hàng ngày|(trong )?suốt)|thường xuyên[.;]?$|^tx\.?$/;
const PERIODIC = /định kỳ|(hằng|hàng|mỗi) (tuần|tháng|quý|năm)/;
const EVENT =
  /^(ngay )?(khi|sau khi|theo|tại|ngay|sau|trước khi|đột xuất|trong quá trình|trong thời hạn|trong vòng|kịp thời|phát sinh)(?![\p{L}])| khi (có|phát sinh)/u;
const IN_YEAR = /^(trong|cả|hết|đến hết|cuối) năm/;

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const lastDay = (year: number, month: number): string => new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);

/**
 * Reads a deadline as it is written: 'Quý III, IV năm 2023', 'Tháng 7/2023', 'Thường xuyên', 'Khi có yêu cầu' … The plan's
 * year is used where the text names none; without either, the kind is known but no due date. A day that a text names
 * ('trước ngày 15/12/2024') counts as the last day in time.
 */
export function readDeadline(written: string, planYear: number | null): Deadline {
  const text = cleanText(written);
  // A longer cell is no deadline; its beginning tells as much.
  const folded = usualForm(text.slice(0, 300));
  const yearInText = /(?<!\d)(20\d\d)(?!\d)/.exec(folded);
  const year = yearInText ? Number(yearInText[1]) : planYear;
  if (ONGOING.test(folded)) return { kind: 'ongoing', text, due: [] };
  if (PERIODIC.test(folded) && !/^(tại|khi|sau|ngay)/.test(folded))
    return { kind: 'periodic', text, due: periodicDates(folded, year) };
  const moments = momentsOf(folded, year);
  if (moments.length > 0) {
    const due = [...new Set(moments.map((moment) => moment.due))].filter((date) => date !== '').sort();
    const kind = moments.length === 1 || IN_ONE_SPAN.test(folded) ? moments.at(-1)!.kind : 'several';
    return { kind, text, due: kind === 'several' ? due : due.slice(-1) };
  }
  if (EVENT.test(folded)) return { kind: 'event', text, due: [] };
  return { kind: 'unreadable', text, due: [] };
}

/** Short and other spellings as the usual ones: 'Quí I', 'Q.I', 'T7' → 'quý i', 'tháng 7'; digits of full width as plain ones. */
const usualForm = (text: string): string =>
  foldText(text.normalize('NFKC'))
    .replace(/(?<!\p{L})(?:quí|qúi|qúy|q)[. ]*(?=[iv1-4])/gu, 'quý ')
    .replace(/(?<!\p{L})t\.? ?(?=(?:0?[1-9]|1[0-2])(?!\d))/gu, 'tháng ');

/** Reads deadlines of one table, each wording once: most rows repeat a few. */
export function deadlineReader(planYear: number | null): (written: string) => Deadline {
  const read = new Map<string, Deadline>();
  return (written) => {
    const deadline = read.get(written) ?? readDeadline(written, planYear);
    read.set(written, deadline);
    return deadline;
  };
}

/** 'Từ tháng 3 đến tháng 10/2024', 'Quý II - Quý IV': one span, due at its end. */
const IN_ONE_SPAN = /(^| )từ .* đến |^(quý|tháng) [ivx\d]+\s*[-–]\s*(quý |tháng )?[ivx\d]+/;

function momentsOf(folded: string, year: number | null): Moment[] {
  const found: Moment[] = [];
  let rest = folded;
  const take = (pattern: RegExp, read: (match: RegExpMatchArray) => readonly Moment[]): void => {
    for (const match of rest.matchAll(pattern)) found.push(...read(match));
    rest = rest.replace(pattern, ' ');
  };
  const end = (written: string | undefined, month: number): string => {
    const of = written === undefined ? year : Number(written);
    return of === null || month < 1 || month > 12 ? '' : lastDay(of, month);
  };
  take(DATE, (m) =>
    dateMoment(Number(m[1] ?? m[4] ?? m[9]), Number(m[2] ?? m[5] ?? m[6] ?? m[10]), m[3] ?? m[7] ?? m[8], year),
  );
  take(PART_OF_YEAR, (m) => [
    { kind: 'month', due: end(m[2], m[1]!.includes('cuối') ? 12 : m[1]!.startsWith('6') ? 6 : 9) },
  ]);
  take(QUARTERS, (m) =>
    m[1]!
      .match(/(?<!\p{L})(iv|i{1,3}|[1-4])(?![\p{L}\d])/gu)!
      .map((quarter) => ({ kind: 'quarter', due: end(m[2], (ROMAN[quarter] ?? Number(quarter)) * 3) })),
  );
  take(MONTHS, (m) =>
    m[1]!
      .match(/\d+/g)!
      .filter((month) => Number(month) >= 1 && Number(month) <= 12)
      .map((month) => ({ kind: 'month', due: end(m[2], Number(month)) })),
  );
  take(MONTH_OF_YEAR, (m) => [{ kind: 'month', due: end(m[2], Number(m[1])) }]);
  take(WHOLE_YEAR, (m) => [{ kind: 'year', due: end(m[1] ?? m[2], 12) }]);
  if (found.length === 0 && IN_YEAR.test(folded)) found.push({ kind: 'year', due: end(undefined, 12) });
  return found;
}

function dateMoment(day: number, month: number, written: string | undefined, planYear: number | null): Moment[] {
  const year = written === undefined ? planYear : Number(written);
  if (month < 1 || month > 12 || day < 1 || day > 31) return [];
  if (year === null) return [{ kind: 'date', due: '' }];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 ? [{ kind: 'date', due: date.toISOString().slice(0, 10) }] : [];
}

/** 'Báo cáo tiến độ định kỳ quý/ 6 tháng/ 9 tháng và năm': the ends of the named parts of the year. */
function periodicDates(folded: string, year: number | null): string[] {
  if (year === null) return [];
  const months = new Set<number>();
  const every = (step: number): void => {
    for (let month = step; month <= 12; month += step) months.add(month);
  };
  if (/(hằng|hàng|mỗi|định kỳ) tháng/.test(folded)) every(1);
  if (/quý/.test(folded)) every(3);
  if (/6 tháng/.test(folded)) months.add(6);
  if (/9 tháng/.test(folded)) months.add(9);
  if (/(và|,|\/|hằng|hàng|mỗi|định kỳ) ?năm/.test(folded)) months.add(12);
  return [...months].sort((a, b) => a - b).map((month) => lastDay(year, month));
}
