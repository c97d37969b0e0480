import { isError, type CellValue } from '../../src/model/grid';
import { invalidArgument } from './protocol';

/**
 * This Excel stands on a machine as in Việt Nam: decimal comma, ';' between the parts of a list, day before month. What the
 * client library gives and takes in English (`formulas`, `values`, `numberFormat`, `rule.formula`) knows nothing of it; what
 * does is given here in the way of that machine, so that whoever reads or writes it is found out.
 */

/** A formula with what separates its parts changed; words in quotes and names of sheets stay. */
const between = (formula: string, change: (text: string) => string): string =>
  formula.replace(/("(?:[^"]|"")*"|'(?:[^']|'')*')|[^"']+/g, (part, quoted?: string) => quoted ?? change(part));

/** As the formula bar shows it: '=SUM(A1;2,5)'; a row of an array constant is parted by '\'. */
export const localFormula = (formula: string): string =>
  between(formula, (text) =>
    text.replace(/\{[^}]*|[^{]+/g, (part) =>
      part.startsWith('{') ? part.replaceAll(',', '\\') : part.replaceAll(',', ';').replace(/(\d)\.(\d)/g, '$1,$2'),
    ),
  );

/** Refuses a formula that only the formula bar of this machine would take. */
export function english(formula: string): string {
  between(formula, (text) => {
    if (text.replace(/\{[^}]*\}?/g, '').includes(';')) throw invalidArgument();
    return text;
  });
  return formula;
}

/** '#.##0,00' for '#,##0.00', 'dd/mm/yyyy' as 'nn/tt/nnnn': `numberFormatLocal`. */
export const localFormat = (format: string): string =>
  format === '@' || format === 'General'
    ? format
    : /[dy]/i.test(format)
      ? format.replace(/[dmy]/gi, (letter) => ({ d: 'n', m: 't', y: 'N' })[letter.toLowerCase()]!)
      : format.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'));

/** What the cell shows, roughly: `text`. A date is its day as this machine writes it. */
export function shownText(value: CellValue, format: string): string {
  if (value === null) return '';
  if (isError(value)) return value.error;
  if (typeof value !== 'number') return String(value).toUpperCase() === 'TRUE' ? 'TRUE' : String(value);
  if (/[dy]/i.test(format)) return new Date(Math.round((value - 25_569) * 86_400_000)).toLocaleDateString('vi-VN');
  const digits = /\.(0+)/.exec(format)?.[1]!.length;
  return (digits === undefined ? String(value) : value.toFixed(digits)).replace('.', ',');
}

/**
 * The choices that a list of words gives. It is parted by commas on every machine: "the source property is not locale
 * supported" (OfficeDev/office-js issue 2128).
 */
export const choicesOf = (source: string): readonly string[] => source.split(',').map((choice) => choice.trim());

/** How a Vietnamese Excel takes what is typed and an American one does not: '1.234,5', '31/12/2024', 'Thg3-24'. */
export function isNumberHere(text: string): boolean {
  return (
    /^[+-]?(\d{1,3}(\.\d{3})+|\d+)(,\d*)?%?$/.test(text) ||
    /^\d{1,2}[/.-]\d{1,2}([/.-]\d{2,4})?$/.test(text) ||
    /^(\d{1,2}[ -])?(thg|tháng) ?\d{1,2}([ /-]\d{2,4})?$/i.test(text) ||
    /^tháng (giêng|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|mười một|mười hai)( \d{4})?$/i.test(text) ||
    /^\d{1,2}:\d{2}(:\d{2})? ?(SA|CH)?$/i.test(text)
  );
}
