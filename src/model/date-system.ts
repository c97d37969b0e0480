import type { CellValue } from './grid';

/** True for Excel number formats that show a date ('d/m/yyyy', 'dd-mmm', '[$-42A]dd mmmm yyyy'). */
export function isDateFormat(format: string): boolean {
  if (format === 'General' || format === '@') return false;
  const bare = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  return /[dy]/i.test(bare) && /[dmy]/i.test(bare);
}

/** Days between the beginnings of Excel's two date systems. Source: "Date systems in Excel", support.microsoft.com. */
const DAYS_TO_1904 = 1462;

/**
 * A workbook may count its days from 1904. Everything of ours counts from 1900, so a number that shows a date is
 * changed where it comes in and where it goes out, and nowhere else.
 */
export const dateFrom1904 = (value: CellValue, format: string): CellValue =>
  typeof value === 'number' && isDateFormat(format) ? value + DAYS_TO_1904 : value;
export const dateTo1904 = (value: CellValue, format: string): CellValue =>
  typeof value === 'number' && isDateFormat(format) ? value - DAYS_TO_1904 : value;
