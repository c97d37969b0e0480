import { columnIndex, columnLetter } from '../model/address';
import type { Area } from '../model/grid';

/** Where an area of a sheet lies now; null: none of it is left. */
export type Moved = (area: Area) => Area | null;

const CELLS =
  /^(?:(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?::(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7}))?|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})|(\$?)(\d{1,7}):(\$?)(\d{1,7}))(?![A-Za-zÀ-ỹ\d_.(!])/u;
const [LAST_ROW, LAST_COLUMN] = [1_048_576, 16_384];

/** How often a formula names what is gone, to be compared with what it said before. */
export const breaksIn = (formula: string): number => formula.split('#REF!').length;

/** The formula with all references to the sheet moved; texts and other sheets stay. */
export function withMoved(formula: string, name: string, moved: Moved): string {
  const wanted = name.toLowerCase();
  let [result, at] = ['', 0];
  // Not in other workbooks ([1]Sheet!A1), nor of several sheets (First:Last!A1).
  const prefix =
    /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|(?<![\]A-Za-zÀ-ỹ\d_.\\]|(?:^|[^!A-Za-zÀ-ỹ\d_.$])[A-Za-zÀ-ỹ_][A-Za-zÀ-ỹ\d_.]*:)([A-Za-zÀ-ỹ_\\][A-Za-zÀ-ỹ\d_.\\]*)!/gu;
  for (let found = prefix.exec(formula); found; found = prefix.exec(formula)) {
    const sheet = found[1]?.replaceAll("''", "'") ?? found[2];
    if (sheet?.toLowerCase() !== wanted) continue;
    const from = found.index + found[0].length;
    const cells = CELLS.exec(formula.slice(from));
    // A name of the sheet's own: it goes with the sheet.
    const length = cells?.[0].length ?? /^[A-Za-zÀ-ỹ\d_.\\]*/u.exec(formula.slice(from))![0].length;
    const now = cells ? placed(cells, moved) : moved(WHOLE) && formula.slice(from, from + length);
    result += formula.slice(at, found.index) + (now === null ? '#REF!' : found[0] + now);
    at = prefix.lastIndex = from + length;
  }
  return result + formula.slice(at);
}

/** A text, a column of a table, or cells of another sheet. */
const OTHERS =
  /^(?:"(?:[^"]|"")*"|\[(?:[^[\]]|\[[^\]]*\])*\](?![^'!]*!)|(?:'(?:[^']|'')+'|(?:\[[^\]]*\])?[A-Za-zÀ-ỹ\d_\\][A-Za-zÀ-ỹ\d_.\\]*(?::[A-Za-zÀ-ỹ\d_\\][A-Za-zÀ-ỹ\d_.\\]*)?)!\$?[A-Za-zÀ-ỹ\d_.\\$]*(?::\$?[A-Za-z]{0,3}\$?\d*)?)/u;

/** A formula of the sheet itself whose cells moved: what it names without a sheet goes along. */
export function withOwnMoved(formula: string, moved: Moved): string {
  let [result, at] = ['', 0];
  while (at < formula.length) {
    const rest = formula.slice(at);
    const other = OTHERS.exec(rest)?.[0];
    const cells = other === undefined ? CELLS.exec(rest) : null;
    const length = (other ?? cells?.[0] ?? /^[A-Za-zÀ-ỹ\d_.\\$]+/u.exec(rest)?.[0] ?? rest[0]!).length;
    result += cells ? (placed(cells, moved) ?? '#REF!') : rest.slice(0, length);
    at += length;
  }
  return result;
}
const WHOLE: Area = { row: 0, column: 0, rows: LAST_ROW, columns: LAST_COLUMN };

/** One reference, its '$' signs kept. */
function placed(cells: RegExpExecArray, moved: Moved): string | null {
  const [, c1, letters, r1, number, c2, letters2, r2, number2, w1, from, w2, to, h1, first, h2, last] = cells;
  if (from !== undefined) {
    const [left, right] = [columnIndex(from), columnIndex(to!)];
    const now = moved({ row: 0, rows: LAST_ROW, column: Math.min(left, right), columns: Math.abs(right - left) + 1 });
    return now && `${w1}${columnLetter(now.column)}:${w2}${columnLetter(now.column + now.columns - 1)}`;
  }
  if (first !== undefined) {
    const [top, bottom] = [Number(first) - 1, Number(last) - 1];
    const now = moved({
      row: Math.min(top, bottom),
      rows: Math.abs(bottom - top) + 1,
      column: 0,
      columns: LAST_COLUMN,
    });
    return now && `${h1}${now.row + 1}:${h2}${now.row + now.rows}`;
  }
  const [top, left] = [Number(number) - 1, columnIndex(letters!)];
  const [bottom, right] = number2 === undefined ? [top, left] : [Number(number2) - 1, columnIndex(letters2!)];
  const now = moved({
    row: Math.min(top, bottom),
    column: Math.min(left, right),
    rows: Math.abs(bottom - top) + 1,
    columns: Math.abs(right - left) + 1,
  });
  if (!now) return null;
  const start = `${c1}${columnLetter(now.column)}${r1}${now.row + 1}`;
  return number2 === undefined
    ? start
    : `${start}:${c2}${columnLetter(now.column + now.columns - 1)}${r2}${now.row + now.rows}`;
}
