import { a1, quoteSheet } from '../../../model/address';
import type { SheetSpec, SpecCell } from '../../../model/sheet-spec';
import { rectangles } from './areas';
import { over, rangeOf, type CellTest, type Step } from './looks';
import { bytesOf, rangeBytes } from '../request-size';
import { needsGeneral, toCell, type WireValue } from '../text';

/** Values of one step; more rows go in further steps, so that a message can end between them. */
const VALUE_BYTES = 200_000;
/** What a range of its own costs more than blank cells between the rows that are written: a null takes five bytes. */
const CELLS_BETWEEN = 80;

/** The number format that a cell of the sheet shall have, once its value is in. */
export type FormatOf = (row: number, column: number) => string;

/** A cell whose text goes in while it is 'General', and which gets its format after that. */
export const waits = (cell: SpecCell | null | undefined, format: string): boolean =>
  cell != null && cell.formula === undefined && needsGeneral(cell.value, format);

/**
 * Number formats of the cells that are `meant`, one for each block of equal cells; `cleared` ones are 'General' already. Blank cells
 * between two of one format take it too, because a heading between the rows would part the block; what somebody types
 * below or above does not.
 */
export function formatSteps(
  spec: SheetSpec,
  columns: number,
  formatOf: FormatOf,
  { meant, cleared }: { readonly meant: CellTest; readonly cleared: CellTest },
): Step[] {
  const rows = spec.rows.length;
  const isBlank: CellTest = (row, column) =>
    spec.rows[row]!.cells[column]?.value == null && spec.rows[row]!.cells[column]?.formula === undefined;
  const wanted = spec.rows.map((_, row) =>
    Array.from({ length: columns }, (__, column) => (meant(row, column) ? formatOf(row, column) : null)),
  );
  for (let column = 0; column < columns; column++) {
    let [above, blanks]: [string | null, number[]] = [null, []];
    for (let row = 0; row < rows; row++) {
      const format = wanted[row]![column]!;
      if (above !== null && format === GENERAL && isBlank(row, column)) {
        blanks.push(row);
        continue;
      }
      if (format === above) for (const at of blanks) wanted[at]![column] = above;
      [above, blanks] = [format === GENERAL ? null : format, []];
    }
  }
  const formats = new Set(wanted.flat());
  return [...formats].flatMap((format) =>
    format === null
      ? []
      : rectangles(
          rows,
          columns,
          (row, column) => wanted[row]![column] === format && (format !== GENERAL || !cleared(row, column)),
        ).map((area) => ({
          bytes: rangeBytes(0, 1, format) + 40,
          write: (sheet: Excel.Worksheet) => setFormat(rangeOf(sheet, area), format),
        })),
  );
}
export const GENERAL = 'General';

/** One format for a whole range: a single value is allowed although the types ask for a matrix (Range.numberFormat). */
export function setFormat(range: Excel.Range, format: string): void {
  range.numberFormat = format as unknown as string[][];
}

/** The values of some cells; all others stay as they are. `formatOf`: what the cells have while they are written. */
export function valueSteps(spec: SheetSpec, columns: number, meant: CellTest, formatOf: FormatOf): Step[] {
  const rows = spec.rows.map(({ cells }, row) =>
    Array.from({ length: columns }, (_, column): WireValue | null =>
      meant(row, column) ? wireOf(cells[column] ?? null, formatOf(row, column)) : null,
    ),
  );
  return blocksOf(rows).flatMap(({ row, column, values }) => {
    const steps: Step[] = [];
    let [from, bytes] = [0, 0];
    values.forEach((line, at) => {
      bytes += bytesOf(line) + 1;
      if (bytes < VALUE_BYTES && at + 1 < values.length) return;
      const part = values.slice(from, at + 1);
      const area = { row: row + from, column, rows: part.length, columns: line.length };
      // The client itself parts more than 1,500 cells, row by row, with objects around each part.
      const parts = part.length * line.length > 1_500 ? Math.ceil((part.length * line.length) / 1_500) : 0;
      steps.push({
        bytes: bytes + rangeBytes(0, 1) + 60 + parts * 4 * rangeBytes(0, 0),
        write: (sheet) => void (rangeOf(sheet, area).values = part),
      });
      [from, bytes] = [at + 1, 0];
    });
    return steps;
  });
}

interface Block {
  readonly row: number;
  readonly column: number;
  readonly values: (WireValue | null)[][];
}

/** The written cells as few blocks of rows, from their first column to their last. */
function blocksOf(rows: readonly (readonly (WireValue | null)[])[]): Block[] {
  const blocks: { from: number; to: number; left: number; right: number }[] = [];
  rows.forEach((cells, row) => {
    const left = cells.findIndex((value) => value !== null);
    if (left < 0) return;
    const right = cells.findLastIndex((value) => value !== null);
    const last = blocks.at(-1);
    if (last && (row - last.to - 1) * (Math.max(last.right, right) - Math.min(last.left, left) + 1) <= CELLS_BETWEEN)
      Object.assign(last, { to: row, left: Math.min(last.left, left), right: Math.max(last.right, right) });
    else blocks.push({ from: row, to: row, left, right });
  });
  return blocks.map(({ from, to, left, right }) => ({
    row: from,
    column: left,
    values: rows.slice(from, to + 1).map((cells) => cells.slice(left, right + 1)),
  }));
}

/** A cell's value as it goes to Excel, into a cell of that format. */
export function wireOf(cell: SpecCell | null, format: string): WireValue {
  if (!cell) return '';
  if (cell.formula !== undefined) return `=${cell.formula}`;
  return toCell(cell.value, needsGeneral(cell.value, format) ? GENERAL : format);
}

/** Links of a column in one call, from its first to its last. */
export function linkSteps(spec: SheetSpec, columns: number, meant: CellTest): Step[] {
  return Array.from({ length: columns }, (_, column) => column).flatMap((column) => {
    const linked = spec.rows.flatMap((row, at) => (row.cells[column]?.link && meant(at, column) ? [at] : []));
    if (linked.length === 0) return [];
    const [first, last] = [linked[0]!, linked.at(-1)!];
    const properties: Excel.SettableCellProperties[][] = spec.rows.slice(first, last + 1).map(({ cells }, at) => {
      const link = meant(first + at, column) ? cells[column]?.link : undefined;
      return [
        link ? { hyperlink: { documentReference: `${quoteSheet(link.sheet)}!${a1(link.row, link.column)}` } } : {},
      ];
    });
    const area = { row: first, column, rows: last - first + 1, columns: 1 };
    return [
      {
        bytes: rangeBytes(0, 1, properties) + 40,
        write: (sheet: Excel.Worksheet) => void rangeOf(sheet, area).setCellProperties(properties),
      },
    ];
  });
}

/** Takes the links off cells that have none any more. */
export const unlinkSteps = (spec: SheetSpec, columns: number, meant: CellTest): Step[] =>
  over(
    rectangles(
      spec.rows.length,
      columns,
      (row, column) => meant(row, column) && spec.rows[row]!.cells[column]?.link === undefined,
    ),
    0,
    1,
    (cells) => cells.clear('Hyperlinks'),
  );
