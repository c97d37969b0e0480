import { a1, parseArea } from '../../src/model/address';
import type { Area } from '../../src/model/grid';
import { COLUMNS, dropCells, overlaps, placeKey, placeOf, ROWS, type Sheet } from './book';
import { HostError, invalidArgument } from './protocol';

/**
 * Whole rows and columns that are put in, taken out and moved (Range.insert and delete, 1.1; Range.moveTo, 1.11). As in
 * Excel all that hangs on the cells goes along: looks, links, notes, heights and widths, merged cells, rules,
 * drop-downs, page breaks, and references in formulas, also those of other sheets. That a move takes heights and widths
 * along is an assumption (checklist).
 */
export type Direction = 'rows' | 'columns';

/** Only whole lines are emulated; a shift that does not fit them is refused. */
export function lineDirection(area: Area, shift: unknown, rows: string, columns: string): Direction {
  if (shift === rows && area.columns === COLUMNS) return 'rows';
  if (shift === columns && area.rows === ROWS) return 'columns';
  throw invalidArgument('The host puts in and takes out whole rows and columns only.');
}

export function putIn(sheets: readonly Sheet[], sheet: Sheet, direction: Direction, area: Area): void {
  const [at, count] = span(direction, area);
  shift(sheets, sheet, direction, (line) => (line >= at ? line + count : line));
  // What is put in takes the looks of the line before it: Excel's 'Same Format As Above'.
  for (const [key, cell] of [...sheet.cells]) {
    const place = placeOf(key);
    if (lineOf(direction, place) !== at - 1) continue;
    for (let more = 0; more < count; more++)
      sheet.cells.set(placeKey(...withLine(direction, place, at + more)), {
        value: null,
        format: cell.format,
        look: cell.look,
      });
  }
}

export function takeOut(sheets: readonly Sheet[], sheet: Sheet, direction: Direction, area: Area): void {
  const [at, count] = span(direction, area);
  dropCells(sheet, area);
  shift(sheets, sheet, direction, (line) => (line < at ? line : line < at + count ? null : line - count));
}

/** Cut and paste: what stood at the destination is replaced, and the source is left blank. */
export function moveTo(sheets: readonly Sheet[], sheet: Sheet, from: Area, to: Area): void {
  if (from.rows !== to.rows || from.columns !== to.columns || overlaps(from, to)) throw invalidArgument();
  const direction: Direction = from.columns === COLUMNS ? 'rows' : 'columns';
  if (direction === 'columns' && from.rows !== ROWS)
    throw new HostError('NotImplemented', 'The host moves whole rows and columns only.', 501);
  if (sheet.merges.some((merge) => overlaps(merge, from) || overlaps(merge, to)))
    throw new HostError('MergedRangeConflict', 'A merged cell is in the way.');
  const [[source, count], [target]] = [span(direction, from), span(direction, to)];
  dropCells(sheet, to);
  for (const line of linesOf(sheet, direction).keys())
    if (line >= target && line < target + count) linesOf(sheet, direction).delete(line);
  shift(sheets, sheet, direction, (line) => (line >= source && line < source + count ? line - source + target : line));
}

const span = (direction: Direction, area: Area): readonly [number, number] =>
  direction === 'rows' ? [area.row, area.rows] : [area.column, area.columns];
const lineOf = (direction: Direction, [row, column]: readonly [number, number]): number =>
  direction === 'rows' ? row : column;
const withLine = (
  direction: Direction,
  [row, column]: readonly [number, number],
  line: number,
): readonly [number, number] => (direction === 'rows' ? [line, column] : [row, line]);
const linesOf = (sheet: Sheet, direction: Direction): Map<number, object> =>
  direction === 'rows' ? sheet.rows : sheet.columns;

/** Every line goes to its new place; null: it is gone. */
function shift(
  sheets: readonly Sheet[],
  sheet: Sheet,
  direction: Direction,
  to: (line: number) => number | null,
): void {
  const cells = [...sheet.cells];
  sheet.cells.clear();
  for (const [key, cell] of cells) {
    const line = to(lineOf(direction, placeOf(key)));
    if (line === null) continue;
    sheet.cells.set(placeKey(...withLine(direction, placeOf(key), line)), cell);
  }
  for (const one of sheets)
    for (const cell of one.cells.values())
      if (cell.formula !== undefined)
        cell.formula = shiftReferences(cell.formula, one === sheet, sheet.name, direction, to);
  const lines = linesOf(sheet, direction);
  const kept = [...lines];
  lines.clear();
  for (const [line, about] of kept) if (to(line) !== null) lines.set(to(line)!, about);
  const area = (one: Area): Area[] => shiftArea(one, direction, to);
  sheet.merges = sheet.merges.flatMap(area);
  sheet.rules = sheet.rules.map((rule) => ({ ...rule, areas: rule.areas.flatMap(area) }));
  sheet.validations = sheet.validations.flatMap((one) => area(one.area).map((at) => ({ ...one, area: at })));
  if (direction === 'rows' && sheet.page.breaks)
    sheet.page.breaks = (sheet.page.breaks as readonly number[]).flatMap((row) => to(row) ?? []);
}

/** The block around all lines of the area that are left; a block that reaches to the end of the sheet still does. */
function shiftArea(area: Area, direction: Direction, to: (line: number) => number | null): Area[] {
  const [at, count] = span(direction, area);
  if (count >= (direction === 'rows' ? ROWS : COLUMNS)) return [area];
  const lines = Array.from({ length: count }, (_, more) => to(at + more)).filter((line) => line !== null);
  if (lines.length === 0) return [];
  const [first, last] = [Math.min(...lines), Math.max(...lines)];
  return [
    direction === 'rows'
      ? { ...area, row: first, rows: last - first + 1 }
      : { ...area, column: first, columns: last - first + 1 },
  ];
}

/** A block that a formula names grows and shrinks with its lines; a name of a cell that is gone is an error. */
function shiftReferences(
  formula: string,
  isOwn: boolean,
  sheet: string,
  direction: Direction,
  to: (line: number) => number | null,
): string {
  const reference =
    /("(?:[^"]|"")*")|('(?:[^']|'')+'!|[\p{L}_][\p{L}\d_.]*!)?(?<![\w.])(\$?[A-Z]{1,3}\$?\d{1,7})(?::(\$?[A-Z]{1,3}\$?\d{1,7}))?(?![\w.(])/gu;
  const fixed = (pattern: string, address: string): string =>
    address.replace(
      /^([A-Z]+)(\d+)$/,
      (_, letters: string, number: string) =>
        `${pattern.startsWith('$') ? '$' : ''}${letters}${/\w\$/.test(pattern) ? '$' : ''}${number}`,
    );
  return formula.replace(
    reference,
    (
      whole: string,
      text: string | undefined,
      prefix: string | undefined,
      first: string | undefined,
      last: string | undefined,
    ) => {
      if (text !== undefined || first === undefined) return whole;
      const named = prefix?.slice(0, -1).replace(/^'|'$/g, '').replaceAll("''", "'");
      if (named === undefined ? !isOwn : named.toLowerCase() !== sheet.toLowerCase()) return whole;
      const area = parseArea(`${first}:${last ?? first}`.replaceAll('$', ''))!;
      const [moved] = shiftArea(area, direction, to);
      if (!moved) return `${prefix ?? ''}#REF!`;
      const [from, until] = [
        fixed(first, a1(moved.row, moved.column)),
        fixed(last ?? first, a1(moved.row + moved.rows - 1, moved.column + moved.columns - 1)),
      ];
      return `${prefix ?? ''}${last === undefined ? from : `${from}:${until}`}`;
    },
  );
}
