/**
 * Numbers as Excel shows and takes them under Vietnamese settings: with a decimal comma. Univer knows the comma only in cells
 * that have a number format, and would keep "3,2407" as text, which Excel's own sums would then pass over.
 */
const DECIMAL_COMMA = /^[+-]?\d{1,15},\d{1,15}$/;

/** '3,2407' → 3.2407; null for all else. Grouping points are not taken: "1.234" could be either. */
export function typedNumber(text: string): number | null {
  const trimmed = text.trim();
  return DECIMAL_COMMA.test(trimmed) ? Number(trimmed.replace(',', '.')) : null;
}

/** 1.4716 → '1,4716'. */
export const withDecimalComma = (value: number): string => String(value).replace('.', ',');
