import { isError, type CellValue } from '../../model/grid';

/** A value as `Range.values` takes it. */
export type WireValue = string | number | boolean;

/**
 * The value for `Range.values`, so that the cell holds exactly this value. Text that Excel would make a formula, a
 * number, a date or a truth value of goes in behind an apostrophe, which Excel takes off again. In a cell of format '@'
 * only the formula signs are minded, and such a cell is to be 'General' while it is written (see `needsGeneral`).
 */
export function toCell(value: CellValue, format: string): WireValue {
  if (value === null) return '';
  if (isError(value)) return value.error;
  if (typeof value !== 'string') return value;
  const risky = format === '@' ? FORMULA_SIGN.test(value) : FORMULA_SIGN.test(value) || CONVERTED.test(value.trim());
  return risky ? `'${value}` : value;
}

/**
 * True for text that needs its apostrophe although the cell is to have format '@'. Whether Excel takes an apostrophe
 * off in such a cell is not documented, so the format is set after the value.
 */
export const needsGeneral = (value: CellValue, format: string | undefined): boolean =>
  format === '@' && typeof value === 'string' && FORMULA_SIGN.test(value);

// "If the value starts with plus, minus or equal sign, Excel interprets this value as a formula": Range.values. '@' is
// the sign of implicit intersection; a leading apostrophe would be taken off.
const FORMULA_SIGN = /^[=+\-@']/;

// Strings in `values` are read as if typed in an American Excel: numbers, money, dates ("5 Mar", "Mar 2023"), TRUE,
// errors. Months as a Vietnamese one writes them are no dates there (OfficeDev/office-js issue 1559); on the web the account
// has had its say (issue 2824), and an apostrophe costs nothing.
const CONVERTED =
  /^([\d.,(#$€£¥₫%+-]|(true|false)$|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s.,-]*\d|th(g|áng)\s*[A-Za-zÀ-ỹ\d]+([\s./-]+\d+)?$)/iu;

/** A value that Excel gave, with its type from `Range.valueTypes`. */
export function fromCell(value: unknown, isErrorType: boolean): CellValue {
  if (isErrorType) return { error: String(value) };
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'string' && value !== '' ? value : null;
}
