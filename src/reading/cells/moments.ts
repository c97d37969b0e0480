import type { DeadlineKind } from '../../model/deadline';
import * as words from './deadline-words';

/** One point in time named in a text, the last day of it in ISO; '' where the year is not known. */
export interface Moment {
  readonly kind: DeadlineKind;
  readonly due: string;
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, v: 5 };
const COUNTED: Readonly<Record<string, number>> = { ...ROMAN, đầu: 1, nhất: 1, nhì: 2, hai: 2, ba: 3, tư: 4, cuối: 5 };
/** Where a school year ends: before 31 May. Source: the Ministry of Education's frame of a school year's plan. */
const SCHOOL_YEAR_ENDS = 5;
const FIRST_TERM_ENDS = 1;

export const lastDay = (year: number, month: number): string =>
  new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);

/** The day in ISO; null when there is none such (30 February). */
function dayOf(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : null;
}

const yearNumber = (written: string): number => (written.length === 2 ? 2000 + Number(written) : Number(written));

/** Every point in time of a text, most exact first; `year` is meant where the text names none. */
export function momentsOf(folded: string, year: number | null): Moment[] {
  const found: Moment[] = [];
  let rest = folded;
  const take = (pattern: RegExp, read: (groups: readonly (string | undefined)[]) => readonly Moment[]): void => {
    rest = rest.replace(pattern, (...parts: unknown[]) => {
      const groups = parts.slice(
        0,
        parts.findIndex((part) => typeof part === 'number'),
      ) as (string | undefined)[];
      const moments = read(groups);
      found.push(...moments);
      return moments.length > 0 ? ' ' : groups[0]!;
    });
  };
  const end = (written: string | undefined, month: number): string => {
    const of = written === undefined ? year : Number(written);
    return of === null || month < 1 || month > 12 ? '' : lastDay(of, month);
  };
  const date = (day: number, month: number, written: string | undefined): Moment[] => {
    const of = written === undefined ? year : yearNumber(written);
    const due = dayOf(of ?? 2024, month, day);
    return due === null ? [] : [{ kind: 'date', due: of === null ? '' : due }];
  };
  const within = (written: string | undefined, month: number, day: number): string => {
    const due = end(written, month);
    if (due === '') return '';
    const named = `${due.slice(0, 8)}${String(day).padStart(2, '0')}`;
    return due < named ? due : named;
  };

  take(words.SCHOOL_YEAR, ([, term, , to, alone]) => {
    const of = to === undefined ? null : Number(to);
    const half = term ?? alone;
    const month = half === 'i' || half === '1' ? FIRST_TERM_ENDS : SCHOOL_YEAR_ENDS;
    return [{ kind: half === undefined ? 'year' : 'month', due: of === null ? '' : lastDay(of, month) }];
  });
  take(words.SPAN_OF_DAYS, ([, , , , day, month, of]) => date(Number(day), Number(month), of));
  take(words.DATE, (m) =>
    m[1] !== undefined
      ? date(Number(m[3]), Number(m[2]), m[1])
      : date(Number(m[4] ?? m[7] ?? m[12]), Number(m[5] ?? m[8] ?? m[9] ?? m[13]), m[6] ?? m[10] ?? m[11]),
  );
  take(words.DAY_BEFORE_SIGN, ([, day, month]) => date(Number(day), Number(month), undefined));
  take(words.WEEK_OF_MONTH, ([, week, month, of]) => {
    const number = COUNTED[week!] ?? Number(week);
    return [{ kind: 'month', due: within(of, Number(month), Math.min(31, number * 7 + (number > 4 ? 3 : 0))) }];
  });
  take(words.PART_OF_YEAR, ([, part, of]) => [
    { kind: partMonth(part!) === 3 ? 'year' : 'month', due: end(of, partMonth(part!)) },
  ]);
  take(words.NINE_MONTHS, ([, part, of]) => [{ kind: 'month', due: end(of, partMonth(part!)) }]);
  take(words.QUARTERS, ([, part, list, of]) =>
    list!.match(/(?<![A-Za-zÀ-ỹ])(iv|i{1,3}|[1-4])(?![A-Za-zÀ-ỹ\d])/gu)!.map((quarter) => {
      const last = (ROMAN[quarter] ?? Number(quarter)) * 3;
      const month = part === 'đầu ' ? last - 2 : part === 'giữa ' ? last - 1 : part === 'trước ' ? last - 3 : last;
      return { kind: 'quarter', due: month > 0 ? end(of, month) : before(of, year) };
    }),
  );
  take(words.BARE_QUARTER, ([, quarter, of]) => [{ kind: 'quarter', due: end(of, ROMAN[quarter!]! * 3) }]);
  take(words.MONTHS, ([, part, list, of]) =>
    list!
      .match(/\d+/g)!
      .filter((month) => Number(month) >= 1 && Number(month) <= 12)
      .map((month) => ({ kind: 'month', due: monthPart(part, (day) => within(of, Number(month), day)) })),
  );
  take(words.MONTH_OF_YEAR, (m) => [{ kind: 'month', due: end(m[2], Number(m[1])) }]);
  take(words.SPAN_OF_YEARS, (m) => [{ kind: 'year', due: end(m[2], 12) }]);
  take(words.BEFORE_YEAR, (m) => [{ kind: 'year', due: end(String(Number(m[1]) - 1), 12) }]);
  take(words.WHOLE_YEAR, (m) => [{ kind: 'year', due: end(m[1] ?? m[2], 12) }]);
  take(words.WEEK_OF_YEAR, ([, week, of]) => [
    { kind: 'date', due: endOfWeek(of === undefined ? year : Number(of), Number(week)) },
  ]);
  const period = found.length === 0 ? words.IN_PERIOD.exec(folded) : null;
  if (period)
    found.push(
      period[1] === 'năm'
        ? { kind: 'year', due: end(undefined, 12) }
        : { kind: period[1] === 'quý' ? 'quarter' : 'month', due: '' },
    );
  return found;
}

const partMonth = (part: string): number =>
  part.includes('cuối') ? 12 : part.startsWith('đầu') ? 3 : /^(?:0?9|chín)/.test(part) ? 9 : 6;

/** The end of the year before. */
const before = (written: string | undefined, year: number | null): string => {
  const of = written === undefined ? year : Number(written);
  return of === null ? '' : lastDay(of - 1, 12);
};

/** 'Đầu tháng 5', 'trung tuần tháng 5': the first and the second ten days. */
const monthPart = (part: string | undefined, within: (day: number) => string): string =>
  within(/^(?:đầu|thượng)/.test(part ?? '') ? 10 : /^(?:giữa|trung)/.test(part ?? '') ? 20 : 31);

/** Sunday of a week, counted as ISO 8601 does; '' without a year. */
function endOfWeek(year: number | null, week: number): string {
  if (year === null || week < 1 || week > 53) return '';
  const fourth = new Date(Date.UTC(year, 0, 4));
  const sunday = fourth.getTime() + (7 - (fourth.getUTCDay() || 7) + (week - 1) * 7) * 86_400_000;
  return new Date(sunday).toISOString().slice(0, 10);
}
