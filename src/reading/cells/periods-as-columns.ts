import { foldText } from '../../model/text';

/** A part of a year, or a year, that is the header of a column. */
export interface Period {
  readonly kind: 'quarter' | 'month' | 'week' | 'half' | 'year';
  /** Its place in time among those of its kind. */
  readonly at: number;
  /** As a deadline says it: 'Quý II', 'Tháng 3/2026'. */
  readonly says: string;
}

const LONGEST = 30;
const ROMAN = ['I', 'II', 'III', 'IV'];
const YEAR = '(?:\\s*(?:[/-]|năm)\\s*(20\\d\\d))?';
const QUARTER = new RegExp(`^q(?:uý|uí|úy)?[. ]*(iv|i{1,3}|[1-4])${YEAR}$`, 'u');
const MONTH = new RegExp(`^t(?:háng|h)?[. ]*(0?[1-9]|1[0-2])${YEAR}$`, 'u');
const HALF = /^(?:0?6|sáu) tháng (đầu|cuối)(?: năm)?$/;
const WHOLE_YEAR = /^(?:năm )?(20\d\d)$/;
/** 'Giai đoạn 2026 - 2027', '2028-2030' */
const YEARS = /^(?:giai đoạn )?(20\d\d)\s?(?:-|–|đến)\s?(20\d\d)$/;
/** '01/2026' */
const MONTH_OF_YEAR = /^(0?[1-9]|1[0-2])\s?[/.-]\s?(20\d\d)$/;
const BARE = /^(?:(iv|i{1,3})|(0?[1-9]|1[0-2]))$/;
/** 'Tuần 2', 'W2' under 'Tháng 3', or a week of the year. */
const WEEK = /^(?:tuần|w)(?: thứ)?[ .]*(0?[1-9]|[1-4]\d|5[0-3])$/u;
const MONTH_ABOVE = new RegExp(`(?<![A-Za-zÀ-ỹ])t(?:háng|h)?[. ]*(0?[1-9]|1[0-2])(?!\\d)${YEAR}`, 'u');
const BARE_WEEK = /^(0?[1-9]|[1-4]\d|5[0-3])$/;
const OF_WEEKS = /(?<![A-Za-zÀ-ỹ])(?:tuần|week)(?![A-Za-zÀ-ỹ])/u;
/** 'Quý thực hiện', 'Tháng', 'Thời gian hoàn thành', 'Tiến độ' over bare numbers. */
const OF_QUARTERS = /(?<![A-Za-zÀ-ỹ])q(?:uý|uí|úy)(?![A-Za-zÀ-ỹ])/u;
const OF_MONTHS = /(?<![A-Za-zÀ-ỹ])tháng(?![A-Za-zÀ-ỹ])/u;
const OF_TIME =
  /(?<![A-Za-zÀ-ỹ])(?:thời gian|thời hạn|thời điểm|tiến độ|lộ trình|kế hoạch|hoàn thành|năm)(?![A-Za-zÀ-ỹ])/u;

const quarter = (text: string): number => (/^\d$/.test(text) ? Number(text) : ROMAN.indexOf(text.toUpperCase()) + 1);

/** The period that a column stands for, by its header and the headings above it; null when it names none. */
export function periodOf(parts: readonly string[], year: number | null): Period | null {
  const own = foldText(parts.at(-1) ?? '').replace(/\s+/g, ' ');
  if (own === '' || own.length > LONGEST) return null;
  const above = foldText(parts.slice(0, -1).join(' '));
  const quarters = QUARTER.exec(own);
  if (quarters) return ofQuarter(quarter(quarters[1]!), Number(quarters[2] ?? year));
  const months = MONTH.exec(own);
  if (months) return ofMonth(Number(months[1]), Number(months[2] ?? year));
  const weeks = WEEK.exec(own) ?? (OF_WEEKS.test(above) ? BARE_WEEK.exec(own) : null);
  if (weeks) return ofWeek(Number(weeks[1]), MONTH_ABOVE.exec(above), year);
  const half = HALF.exec(own);
  if (half) return { kind: 'half', at: half[1] === 'đầu' ? 1 : 2, says: `6 tháng ${half[1]!} năm` };
  const years = WHOLE_YEAR.exec(own);
  if (years) return { kind: 'year', at: Number(years[1]), says: `Năm ${years[1]!}` };
  const phase = YEARS.exec(own);
  if (phase) return { kind: 'year', at: Number(phase[1]), says: `Giai đoạn ${phase[1]!} - ${phase[2]!}` };
  const monthOf = MONTH_OF_YEAR.exec(own);
  if (monthOf) return ofMonth(Number(monthOf[1]), Number(monthOf[2]));
  const bare = BARE.exec(own);
  if (!bare) return null;
  if (OF_QUARTERS.test(above) || (bare[1] !== undefined && OF_TIME.test(above)))
    return quarter(bare[0]) > 0 && quarter(bare[0]) <= 4 ? ofQuarter(quarter(bare[0]), year ?? Number.NaN) : null;
  return bare[2] !== undefined && OF_MONTHS.test(above) ? ofMonth(Number(bare[2]), year ?? Number.NaN) : null;
}

const withYear = (text: string, year: number): string => (year > 0 ? `${text}/${year}` : text);
const placeIn = (year: number, part: number): number => (year > 0 ? year : 0) * 12 + part;

const ofQuarter = (number: number, year: number): Period => ({
  kind: 'quarter',
  at: placeIn(year, number),
  says: withYear(`Quý ${ROMAN[number - 1]!}`, year),
});
const ofMonth = (number: number, year: number): Period => ({
  kind: 'month',
  at: placeIn(year, number),
  says: withYear(`Tháng ${number}`, year),
});

/** Of a month there are five weeks, of a year 53. */
function ofWeek(number: number, monthAbove: RegExpExecArray | null, year: number | null): Period | null {
  const month = Number(monthAbove?.[1] ?? 0);
  if (month > 0 && number > 5) return null;
  const of = Number(monthAbove?.[2] ?? year ?? Number.NaN);
  const says = month > 0 ? `Tuần ${number} tháng ${month}` : `Tuần ${number}`;
  return { kind: 'week', at: placeIn(of, month) * 60 + number, says: withYear(says, of) };
}
