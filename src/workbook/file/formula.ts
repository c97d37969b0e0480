import { columnIndex, columnLetter } from '../../model/address';

const MAX_ROW = 1_048_576;
const MAX_COLUMN = 16_384;

// Quoted sheet names and texts are passed over; a name with a letter, digit, point or bracket beside it is no
// reference.
const PASSED_OVER = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]/;
const CELL = /(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})/;
const COLUMNS = /(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})/;
const ROWS = /(\$?)(\d{1,7}):(\$?)(\d{1,7})/;
const REFERENCE = [CELL, COLUMNS, ROWS].map((one) => one.source).join('|');
const TOKEN = new RegExp(`${PASSED_OVER.source}|(?<![\\p{L}\\d_.\\\\])(?:${REFERENCE})(?![\\p{L}\\d_.(!])`, 'gu');

/**
 * A formula as it reads in another cell: relative references are moved, as Excel does for the cells that share a
 * formula. A reference that would leave the sheet becomes #REF!.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const row = (fixed: string, number: string): string | null => {
    const moved = Number(number) + (fixed ? 0 : rows);
    return moved < 1 || moved > MAX_ROW ? null : `${fixed}${moved}`;
  };
  const column = (fixed: string, letters: string): string | null => {
    const moved = columnIndex(letters) + (fixed ? 0 : columns);
    return moved < 0 || moved >= MAX_COLUMN ? null : `${fixed}${columnLetter(moved)}`;
  };
  const join = (left: string | null, right: string | null, between: string): string =>
    left === null || right === null ? '#REF!' : left + between + right;
  return formula.replace(TOKEN, (whole: string, ...groups: (string | undefined)[]) => {
    const [c1, letters, r1, number, c2, from, c3, to, r2, first, r3, last] = groups;
    if (letters !== undefined) return join(column(c1 ?? '', letters), row(r1 ?? '', number ?? ''), '');
    if (from !== undefined) return join(column(c2 ?? '', from), column(c3 ?? '', to ?? ''), ':');
    if (first !== undefined) return join(row(r2 ?? '', first), row(r3 ?? '', last ?? ''), ':');
    return whole;
  });
}
