import type { Deadline } from '../../model/deadline';
import { onceByText } from '../../model/once-by-text';
import { cleanText, foldText } from '../../model/text';
import * as words from './deadline-words';
import { momentsOf } from './moments';
import { termUnit, withTermUnit } from './numbered-terms';
import { NUMBER_WORDS } from './number-words';
import { periodicDates } from './periods';

/** A longer cell is no deadline; its beginning tells as much. */
const READ_LETTERS = 300;

/**
 * Reads a deadline as it is written: 'Quý III, IV năm 2023', 'Tháng 7/2023', 'Thường xuyên', 'Khi có yêu cầu' … The plan's
 * year is used where the text names none; without either, the kind is known but no due date. A day that a text names
 * ('trước ngày 15/12/2024') counts as the last day in time.
 */
export function readDeadline(written: string, planYear: number | null): Deadline {
  const text = cleanText(written);
  const folded = lastTerm(usualForm(text.slice(0, READ_LETTERS)).replace(words.DOCUMENT, ' '));
  const yearInText = /(?<!\d)(20\d\d)(?!\d)/.exec(folded);
  const year = yearInText ? Number(yearInText[1]) : planYear;
  const none = { text, due: [] };
  if (words.ONGOING.test(folded)) return { kind: 'ongoing', text, due: daysNamed(folded, year) };
  if (words.PLAIN_NUMBER.test(folded) || words.AFTER_EVENT.test(folded)) return { kind: 'event', ...none };
  if (words.LIST_OF_PERIODS.test(folded)) return { kind: 'periodic', text, due: periodicDates(folded, year) };
  const periodic = words.PERIODIC.test(folded) && !/^(tại|khi|sau|ngay)(?![A-Za-zÀ-ỹ])/u.test(folded);
  const single = periodic ? clausesWithoutPeriod(folded) : folded;
  // The moon's days are other ones each year.
  const moments = LUNAR.test(single) ? [] : momentsOf(single, year);
  const due = [...new Set(moments.map((moment) => moment.due))].filter((date) => date !== '').sort();
  if (periodic)
    return moments.length > 0
      ? { kind: 'several', text, due }
      : { kind: 'periodic', text, due: periodicDates(folded, year) };
  if (moments.length > 0) {
    if (words.FROM_ON.test(folded) && moments.length === 1) return { kind: 'ongoing', ...none };
    const kind = moments.length === 1 || words.IN_ONE_SPAN.test(folded) ? moments.at(-1)!.kind : 'several';
    return { kind, text, due: kind === 'several' ? due : due.slice(-1) };
  }
  if (words.ENDS_ONGOING.test(folded)) return { kind: 'ongoing', ...none };
  if (words.EVENT.test(folded)) return { kind: 'event', ...none };
  return { kind: 'unreadable', ...none };
}

/** What was put off is due on the later day; without a day on both sides it is something else. */
function lastTerm(folded: string): string {
  const [, before, after] = words.PUT_OFF.exec(folded) ?? [];
  const isTerm = (text: string | undefined): boolean => text !== undefined && momentsOf(text, null).length > 0;
  return isTerm(before) && isTerm(after) ? after! : folded;
}

/** 'Thường xuyên, báo cáo trước 15/12/2026': the days that ongoing work names all the same. */
const daysNamed = (folded: string, year: number | null): string[] =>
  /tiếp theo|trở đi|năm sau/.test(folded)
    ? []
    : momentsOf(folded.replace('24/7', ' '), year)
        .filter(({ kind, due }) => kind === 'date' && due !== '')
        .map(({ due }) => due)
        .sort();

/** 'Hoàn thành trước 30/6/2026; báo cáo định kỳ hằng quý': the clauses that happen once. */
const clausesWithoutPeriod = (folded: string): string =>
  folded
    .split(/[;\n]|\.\s|, (?=báo cáo|định kỳ|hằng|hàng|sau đó|hoàn thành|kết thúc|xong|trước|chậm nhất|đến)/)
    .filter((clause) => !words.PERIODIC.test(clause))
    .join('; ');

const LUNAR = /(?<![A-Za-zÀ-ỹ])(?:rằm|âm lịch)(?![A-Za-zÀ-ỹ])/u;
const MONTH_NAME = /tháng (mười hai|mười một|giêng|chạp|mười|một|hai|ba|tư|sáu|bảy|tám|chín)(?![A-Za-zÀ-ỹ])/gu;
/** 'Ngày mười tám tháng ba': days as they are said. */
const DAY_NAME = new RegExp(
  `ngày (?:mùng |mồng )?(${[...NUMBER_WORDS.keys()].toSorted((a, b) => b.length - a.length).join('|')}) (?=tháng)`,
  'gu',
);
const QUARTER_NAME = /quý (một|hai|ba|bốn)(?![A-Za-zÀ-ỹ])/gu;
/** What months are called that is no number. */
const MONTHS_BY_NAME: Readonly<Record<string, number>> = { giêng: 1, tư: 4, chạp: 12 };
const monthNumber = (name: string): number => MONTHS_BY_NAME[name] ?? NUMBER_WORDS.get(name)!;

/** Terms in English, or typed without accents, as Vietnamese ones. */
const inVietnamese = (text: string): string =>
  [...words.ENGLISH, ...(/^[ -~]*$/.test(text) ? words.WITHOUT_ACCENTS : [])].reduce(
    (folded, [written, said]) => folded.replace(written, said),
    text,
  );

/** Short and other spellings as the usual ones: 'Quí I', 'Q.I', 'T7' → 'quý i', 'tháng 7'; digits of full width as plain ones. */
const usualForm = (text: string): string =>
  inVietnamese(foldText(text.normalize('NFKC')))
    .replace(/(?<![A-Za-zÀ-ỹ])(?:quí|qúi|qúy|quy|quỹ|qui|q)[. ]*(?=(?:iv|i{1,3}|[1-4])(?![A-Za-zÀ-ỹ\d]))/gu, 'quý ')
    .replace(/(?<![A-Za-zÀ-ỹ])quý[. ]*(?=(?:iv|i{1,3}|[1-4])(?![A-Za-zÀ-ỹ\d]))/gu, 'quý ')
    .replace(DAY_NAME, (_, name: string) => `ngày ${NUMBER_WORDS.get(name)!} `)
    .replace(QUARTER_NAME, (_, name: string) => `quý ${NUMBER_WORDS.get(name)!}`)
    .replace(/(?<![A-Za-zÀ-ỹ])(?:thàng|thang|tháng\.)\s*(?=\d)/gu, 'tháng ')
    .replace(/(?<![A-Za-zÀ-ỹ])tháng(?=\d)/gu, 'tháng ')
    .replace(/(?<![A-Za-zÀ-ỹ])t\.? ?(?=(?:0?[1-9]|1[0-2])(?!\d))/gu, 'tháng ')
    .replace(MONTH_NAME, (_, name: string) => `tháng ${monthNumber(name)}`)
    .replace(/tháng (\d{1,2}) ?\/ (?=20\d\d)/g, 'tháng $1/')
    .replace(words.SPAN_OF_MONTHS, monthsSpelt)
    .replace(words.DAY_IN_ENGLISH, dayFromEnglish)
    .replace(/(?<![A-Za-zÀ-ỹ])(?:thướng|thường|thuờng|thương) (?:xuyên|xuyen|xuyện)/gu, 'thường xuyên')
    .trim();

/** '30 June 2026' → '30/6/2026', 'June' → 'tháng 6'. */
function dayFromEnglish(_: string, ...[before, name, after, year]: readonly (string | undefined)[]): string {
  const day = before ?? after;
  const of = year === undefined ? '' : `/${year}`;
  const month = words.monthInEnglish(name!);
  return day === undefined ? `tháng ${month}${of}` : `${day}/${month}${of}`;
}

/** 'Tháng 4 - 9/2026', '4-9/2026', '4/2026 - 9/2026' with both months named, so that the first is not taken for a day. */
function monthsSpelt(written: string, ...[from, fromYear, to, of]: readonly (string | undefined)[]): string {
  const rises = fromYear !== undefined && fromYear !== of ? Number(fromYear) < Number(of) : Number(from) < Number(to);
  return rises ? `tháng ${from}${fromYear ? `/${fromYear}` : ''} đến tháng ${to}/${of}` : written;
}

/** How the deadlines of one table are read. */
export interface DeadlineTable {
  /** Header of their column. */
  readonly header?: string;
  /** The plan's year is the second one of a school year. */
  readonly ofSchool?: boolean;
}

/** Reads deadlines of one table, each wording once: most rows repeat a few. */
export function deadlineReader(
  planYear: number | null,
  { header = '', ofSchool = false }: DeadlineTable = {},
): (written: string) => Deadline {
  const unit = termUnit(header);
  return onceByText((written) => {
    const read = { ...readDeadline(withTermUnit(written, unit), planYear), text: cleanText(written) };
    return ofSchool && planYear !== null && !NAMES_YEAR.test(written) ? inSchoolYear(read, planYear) : read;
  });
}

const NAMES_YEAR = /20\d\d|\d[/.-]\d{1,2}[/.-]\d\d(?!\d)/;
/** Schools begin in August. Source: the Ministry of Education's frame of a school year's plan. */
const SCHOOL_BEGINS = 8;

/** '10/9' and 'Tháng 12' of the school year 2026 - 2027 are in 2026. */
const inSchoolYear = (read: Deadline, second: number): Deadline => ({
  ...read,
  due: read.due
    .map((day) =>
      Number(day.slice(0, 4)) === second && Number(day.slice(5, 7)) >= SCHOOL_BEGINS
        ? `${second - 1}${day.slice(4)}`
        : day,
    )
    .sort(),
});
