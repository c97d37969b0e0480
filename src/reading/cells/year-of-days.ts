import { isDateFormat } from '../../model/date-system';
import type { DraftRow } from '../rows/draft';
import { shownDate } from './dates';

const YEAR = /(?<!\d)20\d\d(?!\d)/;
/** '15/4/2026', '4/2026': a day or month of the work itself, not a year to which plans reach. */
const DAY_OR_MONTH = /\d{1,2}\s*[/.-]\s*20\d\d(?!\d)|tháng \d{1,2}(?: năm)? 20\d\d/i;
/** So large a part of those that name a year must name the same one. */
const MOST = 2 / 3;

/** The year that the deadlines of a table themselves name, where no title does: '10/10/2026' beside 'Tháng 11'. */
export function yearOfDays(rows: readonly DraftRow[]): number | null {
  const years = new Map<string, number>();
  let named = 0;
  let days = 0;
  for (const { own } of rows) {
    const cell = own.get('deadline');
    if (!cell) continue;
    const isDate = typeof cell.value === 'number' && isDateFormat(cell.format);
    const text = isDate ? (shownDate(cell.value as number, cell.format) ?? '') : cell.text;
    const year = YEAR.exec(text)?.[0];
    if (!year) continue;
    named++;
    if (isDate || DAY_OR_MONTH.test(text)) days++;
    years.set(year, (years.get(year) ?? 0) + 1);
  }
  const [most] = [...years].sort((a, b) => b[1] - a[1]);
  // One alone tells it only as a day or month.
  return most && (named > 1 || days > 0) && most[1] >= named * MOST ? Number(most[0]) : null;
}
