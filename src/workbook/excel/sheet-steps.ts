import { a1, columnLetter, quoteSheet } from '../../model/address';
import type { Area } from '../../model/grid';
import type { SheetSpec, SpecCell } from '../../model/sheet-spec';
import { LOOKS } from '../styles';
import { rectangles } from './areas';
import { frameSteps, mergeSteps, rowSteps } from './layout';
import { ACTION, linkLookSteps, lookSteps, type Step } from './looks';
import { needsGeneral, toCell, type WireValue } from './text';

/** Values of one step; more rows go in further steps, so that a message can end between them. */
const VALUE_BYTES = 200_000;

/** Well below a message. */
const TOGETHER_BYTES = 500_000;

// Sizes of a sheet: Excel specifications and limits.
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 'XFD';

/**
 * All writing of a sheet of ours, new or there already. It may break off after any action, and Excel takes nothing back, so the
 * order is such that the next run sees that the sheet is not whole, and that what a unit typed is on the sheet at every moment:
 * formats and looks first, over the old words; then words that replace the old ones in place; one word of the heading, taken away
 * at the beginning, comes back last of all. Excel's own quirks within that: number formats before values, because they decide
 * how a value is taken and because it is much faster; links before values, because a link writes its place into a blank cell,
 * and the looks of linked cells after it, because it brings its own; merging after values, because it drops what it covers.
 */
export function sheetSteps(spec: SheetSpec, isNew: boolean): Step[] {
  const columns = Math.max(0, ...spec.rows.map((row) => row.cells.length));
  const seal = sealOf(spec);
  const words = together([...linkSteps(spec, columns), ...valueSteps(spec, columns, seal), ...linkLookSteps(spec, columns), ...formatSteps(spec, columns, true)]);
  const ready = [...formatSteps(spec, columns, false), ...lookSteps(spec, columns), ...frameSteps(spec, isNew)];
  const whole = together([...mergeSteps(spec), ...(isNew ? [] : [clearAround(spec, columns)]), ...rowSteps(spec), ...sealSteps(spec, seal)]);
  return [...(isNew ? [] : [stripped(seal)]), ...ready, ...words, ...whole];
}

/** Steps that are not to be parted by the end of a message, unless they are too many for one. */
function together(steps: readonly Step[]): readonly Step[] {
  const bytes = steps.reduce((sum, step) => sum + step.bytes, 0);
  return bytes > TOGETHER_BYTES ? steps : [{ bytes, write: (sheet) => steps.forEach((step) => step.write(sheet)) }];
}

/** The first word of the sheet: its cell is blank while the sheet is not whole. Null: the sheet has no row with words. */
interface Seal {
  readonly row: number;
  readonly column: number;
}
function sealOf(spec: SheetSpec): Seal | null {
  const fits = (cell: SpecCell | null): boolean => cell?.value != null && !cell.link && !needsGeneral(cell.value, formatOf(cell));
  const row = spec.rows.findIndex(({ cells }) => cells.some(fits));
  return row < 0 ? null : { row, column: spec.rows[row]!.cells.findIndex(fits) };
}
const cellAt = (sheet: Excel.Worksheet, { row, column }: Seal): Excel.Range => rangeOf(sheet, { row, column, rows: 1, columns: 1 });

function sealSteps(spec: SheetSpec, seal: Seal | null): Step[] {
  if (!seal) return [];
  const value = wireOf(spec.rows[seal.row]!.cells[seal.column]!);
  return [{ bytes: bytesOf(value) + ACTION * 2, write: (sheet) => void (cellAt(sheet, seal).values = [[value]]) }];
}

/** All but the words; deleting the sheet would break links to it and Excel's undo. */
const stripped = (seal: Seal | null): Step => ({
  bytes: ACTION * 12,
  write: (sheet) => {
    if (seal) cellAt(sheet, seal).values = [['']];
    const whole = sheet.getRange().untrack();
    whole.unmerge();
    whole.clear('Hyperlinks');
    whole.clear('Formats');
    whole.dataValidation.clear();
    whole.columnHidden = false;
    whole.format.autofitRows();
    sheet.horizontalPageBreaks.removePageBreaks();
  },
});

/** Words of a larger version that stand below and beside the new one. */
const clearAround = (spec: SheetSpec, columns: number): Step => ({
  bytes: ACTION * 4,
  write: (sheet) => {
    sheet.getRange(`${spec.rows.length + 1}:${LAST_ROW}`).untrack().clear('Contents');
    sheet.getRange(`${columnLetter(columns)}:${LAST_COLUMN}`).untrack().clear('Contents');
  },
});

/** The number format of a cell of ours. */
const formatOf = (cell: SpecCell): string => cell.format ?? LOOKS[cell.style].format;

/** Scalar number formats over blocks of equal cells. `after`: those that must wait until the value is in. */
function formatSteps(spec: SheetSpec, columns: number, after: boolean): Step[] {
  const waits = (cell: SpecCell): boolean => needsGeneral(cell.value, formatOf(cell));
  const formats = new Set(spec.rows.flatMap((row) => row.cells.flatMap((cell) => (cell && waits(cell) === after ? [formatOf(cell)] : []))));
  formats.delete('General');
  return [...formats].flatMap((format) => {
    const areas = rectangles(spec.rows.length, columns, (row, column) => {
      const cell = spec.rows[row]!.cells[column];
      return cell != null && waits(cell) === after && formatOf(cell) === format;
    });
    return areas.map((area) => ({ bytes: ACTION * 2, write: (sheet: Excel.Worksheet) => setFormat(rangeOf(sheet, area), format) }));
  });
}

/** One format for a whole range: a single value is allowed although the types ask for a matrix (Range.numberFormat). */
export function setFormat(range: Excel.Range, format: string): void {
  range.numberFormat = format as unknown as string[][];
}

/** A range that is used in one message only, and so not tracked. */
export const rangeOf = (sheet: Excel.Worksheet, area: Area): Excel.Range => sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns).untrack();

/** Size of a value in UTF-8, as JSON carries it. */
export const bytesOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;

/** All values but the one that seals the sheet. */
function valueSteps(spec: SheetSpec, columns: number, seal: Seal | null): Step[] {
  if (columns === 0) return [];
  const matrix = spec.rows.map(({ cells }, row) => Array.from({ length: columns }, (_, column) => (row === seal?.row && column === seal.column ? '' : wireOf(cells[column] ?? null))));
  const steps: Step[] = [];
  let [from, bytes] = [0, 0];
  matrix.forEach((row, at) => {
    bytes += bytesOf(row);
    if (bytes < VALUE_BYTES && at + 1 < matrix.length) return;
    const rows = matrix.slice(from, at + 1);
    const area = { row: from, column: 0, rows: rows.length, columns };
    // The client itself parts more than 1,500 cells, with some 600 bytes around each part.
    const parts = Math.ceil((rows.length * columns) / 1_500);
    steps.push({ bytes: bytes + ACTION * 2 + parts * 900, write: (sheet) => void (rangeOf(sheet, area).values = rows) });
    [from, bytes] = [at + 1, 0];
  });
  return steps;
}

function wireOf(cell: SpecCell | null): WireValue {
  if (!cell) return '';
  if (cell.formula !== undefined) return `=${cell.formula}`;
  return toCell(cell.value, needsGeneral(cell.value, formatOf(cell)) ? 'General' : formatOf(cell));
}

/** Links of a column in one call, from its first to its last. */
function linkSteps(spec: SheetSpec, columns: number): Step[] {
  return Array.from({ length: columns }, (_, column) => column).flatMap((column) => {
    const linked = spec.rows.flatMap((row, at) => (row.cells[column]?.link ? [at] : []));
    if (linked.length === 0) return [];
    const [first, last] = [linked[0]!, linked.at(-1)!];
    const properties: Excel.SettableCellProperties[][] = spec.rows.slice(first, last + 1).map(({ cells }) => {
      const link = cells[column]?.link;
      return [link ? { hyperlink: { documentReference: `${quoteSheet(link.sheet)}!${a1(link.row, link.column)}` } } : {}];
    });
    const area = { row: first, column, rows: last - first + 1, columns: 1 };
    return [{ bytes: bytesOf(properties) + ACTION * 2, write: (sheet: Excel.Worksheet) => void rangeOf(sheet, area).setCellProperties(properties) }];
  });
}
