import { keepsWidth, type Rewrite, type SheetSpec, type SpecCell, type SpecRow } from '../../../model/sheet-spec';
import { standing } from '../../rewrite';
import { LOOKS } from '../../styles';
import { cellAt, clearAround, moved, opened, stripped, takeOut, type Seal } from './clearing';
import { fitSteps, frameSteps, heightSteps, mergeSteps } from './layout';
import { fontSteps, lookSteps, type CellTest, type Step } from './looks';
import { arrange } from './rearrange';
import { rangeBytes } from '../request-size';
import { formatSteps, GENERAL, linkSteps, unlinkSteps, valueSteps, waits, wireOf, type FormatOf } from './word-steps';

/** Well below a message. */
const TOGETHER_BYTES = 500_000;

/**
 * All writing of a sheet of ours. It may break off after any action, and Excel takes nothing back. So at every moment
 * what a unit typed is on the sheet, and the next run can see whether the sheet is whole. The order:
 * 1. One word of the heading is taken away. It comes back last of all: without it the sheet is not whole.
 * 2. Number formats: they decide how a value is taken, and before values they are much faster. A text that has to go in
 *    while its cell is 'General' gets its format after it.
 * 3. Looks and heights, over the old words, so that a row with words has its looks.
 * 4. Words, each over the old one in its place.
 * 5. Links, and the words of linked cells once more: a link may write its place into a cell. Then the fonts of these
 *    cells: a link brings its own.
 * 6. Merging after values: it drops what it covers.
 *
 * `over` null: a new sheet. 'anew': one that is there, and whose looks are all drawn again.
 */
export function* sheetSteps(spec: SheetSpec, over: Rewrite | 'anew' | null): Generator<void, Step[]> {
  const columns = Math.max(0, ...spec.rows.map((row) => row.cells.length));
  const seal = sealOf(spec);
  if (over !== null && over !== 'anew') return yield* rewriteSteps(spec, columns, seal, over);
  const every = (): boolean => true;
  const formatOf: FormatOf = (row, column) => formatIn(spec.rows[row]!.cells[column]);
  const delayed: CellTest = (row, column) => waits(spec.rows[row]!.cells[column], formatOf(row, column));
  const formats = formatSteps(spec, columns, formatOf, {
    meant: (row, column) => !delayed(row, column),
    cleared: every,
  });
  yield;
  const ready = [
    ...formats,
    ...(yield* lookSteps(spec, columns)),
    ...heightSteps(spec, every),
    ...frameSteps(spec, (column) => over === null || !keepsWidth(spec, column)),
  ];
  yield;
  const values = valueSteps(spec, columns, (row, column) => row !== seal?.row || column !== seal.column, formatOf);
  yield;
  const words = together([
    ...values,
    ...(yield* linkedSteps(
      spec,
      columns,
      (row, column) => spec.rows[row]!.cells[column]?.link !== undefined,
      formatOf,
    )),
    ...formatSteps(spec, columns, formatOf, { meant: delayed, cleared: every }),
  ]);
  yield;
  const whole = together([
    ...mergeSteps(spec),
    ...(over === null ? [] : [clearAround(spec.rows.length, columns)]),
    ...fitSteps(spec, every),
    ...sealSteps(spec, seal),
  ]);
  return [...(over === null ? [] : [stripped(seal)]), ...ready, ...words, ...whole];
}

/**
 * The sheet with its lines moved to where they shall be, by Excel itself: so it carries along all that people gave
 * them, and all that leads to them from elsewhere. Only what is new is drawn, and only what differs is written. Rows
 * that are not wanted any more stay until all words are there.
 */
function* rewriteSteps(spec: SheetSpec, columns: number, seal: Seal | null, over: Rewrite): Generator<void, Step[]> {
  const { before } = over;
  // Columns that nobody wants are blank: rewriteOf sees to that.
  const blanks = Array.from({ length: before.left + (before.values[0]?.length ?? 0) }, (_, column) =>
    over.columns.includes(column) ? column : null,
  );
  const left = blanks.filter((column) => column !== null);
  const across = arrange(
    left.length,
    over.columns.map((column) => (column === null ? null : left.indexOf(column))),
  );
  const down = arrange(before.top + before.values.length, over.rows);
  // The sheet while the unwanted rows are still there: they are neither drawn nor written.
  const between: SheetSpec = {
    ...spec,
    rows: down.layout.map((row): SpecRow => (row === null ? { cells: [] } : spec.rows[row]!)),
  };
  const now = standing(between, {
    ...over,
    rows: down.layout.map((row) => (row === null ? null : (over.rows[row] ?? null))),
  });
  const cellOf = (row: number, column: number): SpecCell | null => between.rows[row]!.cells[column] ?? null;
  const isWanted = (row: number): boolean => down.layout[row] !== null;
  const isBroken = now.isBroken(seal);
  const fresh: CellTest = (row, column) => isWanted(row) && now.isNew(row, column);
  const changed: CellTest = (row, column) =>
    isWanted(row) &&
    !now.holds(row, column) &&
    cellOf(row, column)?.formula === undefined &&
    (down.layout[row] !== seal?.row || column !== seal!.column);
  const isRedone = down.layout.map((row, at) => row !== null && (isBroken || !now.holdsRow(at)));
  const linked: CellTest = (row, column) =>
    isRedone[row]! && over.linkColumns.includes(column) && cellOf(row, column) !== null;

  // A cell that is there keeps the format that somebody gave it, unless the spec names another one for what it shall
  // hold.
  const formatOf: FormatOf = (row, column) => {
    const [cell, format] = [cellOf(row, column), now.formatOf(row, column)];
    return format === null || (cell?.value != null && cell.format !== undefined) ? formatIn(cell) : format;
  };
  const isDelayed: CellTest = (row, column) =>
    (changed(row, column) || isBroken) && waits(cellOf(row, column), formatOf(row, column));
  const isReformatted: CellTest = (row, column) =>
    !isDelayed(row, column) &&
    (fresh(row, column) || (isWanted(row) && formatOf(row, column) !== now.formatOf(row, column)));
  const isOpened: CellTest = (row, column) => isDelayed(row, column) && !fresh(row, column);

  const isFormula: CellTest = (row, column) => spec.rows[row]!.cells[column]?.formula !== undefined;
  yield;
  const formats = [
    ...formatSteps(between, columns, formatOf, { meant: isReformatted, cleared: fresh }),
    ...formatSteps(between, columns, () => GENERAL, { meant: isOpened, cleared: () => false }),
  ];
  yield;
  const looks = yield* lookSteps(between, columns, fresh);
  const values = valueSteps(between, columns, changed, formatOf);
  yield;
  const words = together([
    ...values,
    ...unlinkSteps(between, columns, (row, column) => linked(row, column) && !fresh(row, column)),
    ...(yield* linkedSteps(between, columns, linked, formatOf)),
    ...formatSteps(between, columns, formatOf, { meant: isDelayed, cleared: () => false }),
  ]);
  yield;
  return [
    opened(spec, seal),
    ...takeOut(blanks, 'columns'),
    ...across.steps.map((step) => moved(step, 'columns')),
    ...down.steps.map((step) => moved(step, 'rows')),
    ...formats,
    ...looks,
    ...heightSteps(between, (row) => isWanted(row) && !over.keepHeights[down.layout[row]!]),
    ...words,
    ...takeOut(down.layout, 'rows'),
    ...frameSteps(spec, (column) => !keepsWidth(spec, column) || (over.columns[column] ?? null) === null),
    ...together([
      ...valueSteps(spec, columns, isFormula, () => GENERAL),
      ...mergeSteps(spec),
      ...fitSteps(spec, (row) => isBroken || !over.keepHeights[row]),
      ...sealSteps(spec, seal),
    ]),
  ];
}

/** The number format of a cell of ours. */
const formatIn = (cell: SpecCell | null | undefined): string =>
  cell ? (cell.format ?? LOOKS[cell.style].format) : GENERAL;

/** Links of some cells, then the words of these once more, then their fonts. */
function* linkedSteps(spec: SheetSpec, columns: number, linked: CellTest, formatOf: FormatOf): Generator<void, Step[]> {
  const links = linkSteps(spec, columns, linked);
  const words = valueSteps(
    spec,
    columns,
    (row, column) => linked(row, column) && spec.rows[row]!.cells[column]?.link !== undefined,
    formatOf,
  );
  yield;
  return [...links, ...words, ...fontSteps(spec, columns, linked)];
}

/** Steps that are not to be parted by the end of a message, unless they are too many for one. */
function together(steps: readonly Step[]): readonly Step[] {
  const bytes = steps.reduce((sum, step) => sum + step.bytes, 0);
  return bytes > TOGETHER_BYTES || steps.length === 0
    ? steps
    : [{ bytes, write: (sheet) => steps.forEach((step) => step.write(sheet)) }];
}

/** The first word of the sheet. Null: the sheet has no row with words. */
function sealOf(spec: SheetSpec): Seal | null {
  const fits = (cell: SpecCell | null): boolean =>
    cell?.value != null && !cell.link && cell.formula === undefined && !waits(cell, formatIn(cell));
  const row = spec.rows.findIndex(({ cells }) => cells.some(fits));
  return row < 0 ? null : { row, column: spec.rows[row]!.cells.findIndex(fits) };
}

function sealSteps(spec: SheetSpec, seal: Seal | null): Step[] {
  if (!seal) return [];
  const cell = spec.rows[seal.row]!.cells[seal.column]!;
  const value = wireOf(cell, formatIn(cell));
  return [{ bytes: rangeBytes(0, 1, value) + 40, write: (sheet) => void (cellAt(sheet, seal).values = [[value]]) }];
}
