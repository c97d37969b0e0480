import { isDateFormat } from '../../model/date-system';
import type { DraftRow } from '../rows/draft';
import { shownDate } from './dates';

const YEAR = /(?<!\d)20\d\d(?!\d)/;
/** So many days must name their year, and so large a part of them the same one. */
const FEWEST = 2;
const MOST = 2 / 3;

/** The year that the deadlines of a table themselves name, where no title does: '10/10/2026' beside 'Tháng 11'. */
export function yearOfDays(rows: readonly DraftRow[]): number | null {
  const years = new Map<string, number>();
  let named = 0;
  for (const { own } of rows) {
    const cell = own.get('deadline');
    if (!cell) continue;
    const isDate = typeof cell.value === 'number' && isDateFormat(cell.format);
    const year = YEAR.exec(isDate ? (shownDate(cell.value as number, cell.format) ?? '') : cell.text)?.[0];
    if (!year) continue;
    named++;
    years.set(year, (years.get(year) ?? 0) + 1);
  }
  const [most] = [...years].sort((a, b) => b[1] - a[1]);
  return most && most[1] >= FEWEST && most[1] >= named * MOST ? Number(most[0]) : null;
}
