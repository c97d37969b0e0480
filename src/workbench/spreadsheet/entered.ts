/**
 * What a cell holds after something was typed or pasted into it. Univer would read "0,839" as 839, "2.10" as 2.1 and
 * "05/03/2024" as 3 May: points, codes and days of a plan, spoilt without a word. So only what can be nothing but a
 * number becomes one, with the decimal comma of Vietnamese settings; all else stays as it was written.
 */
const WHOLE = /^[+-]?(0|[1-9]\d{0,14})$/;
const DECIMAL_COMMA = /^[+-]?\d{1,15},\d{1,15}$/;
const DECIMAL_POINT = /^[+-]?\d{1,15}\.\d{1,15}$/;

/**
 * '3,2407' → 3.2407; '12' → 12; '2.10', '012', '31/12/2024' and '1.234,5' → the same text.
 * @param overNumber true when the cell held a number: who corrects points with a decimal point means a number, too
 */
export function entered(text: string, overNumber: boolean): string | number {
  const trimmed = text.trim();
  if (WHOLE.test(trimmed)) return Number(trimmed);
  if (DECIMAL_COMMA.test(trimmed)) return Number(trimmed.replace(',', '.'));
  return overNumber && DECIMAL_POINT.test(trimmed) ? Number(trimmed) : text;
}

/** 1.4716 → '1,4716'. */
export const withDecimalComma = (value: number): string => String(value).replace('.', ',');
