import { a1, quoteSheet } from '../../model/address';
import type { Area } from '../../model/grid';
import type { SheetSpec, SpecCell } from '../../model/sheet-spec';
import { LOOKS } from '../styles';
import { rectangles } from './areas';
import { layoutSteps } from './layout';
import { ACTION, lookSteps, type Step } from './looks';
import { needsGeneral, toCell, type WireValue } from './text';

/** Values of one step; more rows go in further steps, so that a message can end between them. */
const VALUE_BYTES = 200_000;

/**
 * All writing of a sheet of ours, new or there already, in the order in which it must be done. Excel's own quirks set the order: links first,
 * because a link writes its text and its own look into the cell; number formats before values, because they decide how a
 * value is taken and because it is much faster; looks after values.
 */
export function sheetSteps(spec: SheetSpec, isNew: boolean): Step[] {
  const columns = Math.max(0, ...spec.rows.map((row) => row.cells.length));
  return [...(isNew ? [] : [CLEAR]), ...linkSteps(spec, columns), ...formatSteps(spec, columns, false), ...valueSteps(spec, columns), ...formatSteps(spec, columns, true), ...lookSteps(spec, columns), ...layoutSteps(spec)];
}

/** The sheet is made blank in place; deleting it would break links to it and Excel's undo. */
const CLEAR: Step = {
  bytes: ACTION * 8,
  write: (sheet) => {
    const whole = sheet.getRange().untrack();
    whole.unmerge();
    whole.clear('Hyperlinks');
    whole.clear('All');
    whole.dataValidation.clear();
    whole.columnHidden = false;
    whole.format.autofitRows();
  },
};

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

function valueSteps(spec: SheetSpec, columns: number): Step[] {
  if (columns === 0) return [];
  const matrix = spec.rows.map(({ cells }) => Array.from({ length: columns }, (_, column) => wireOf(cells[column] ?? null)));
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
