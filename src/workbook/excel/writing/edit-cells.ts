import { dateTo1904 } from '../../../model/date-system';
import type { CellEdit } from '../../../model/finding';
import { done, failed, type Outcome } from '../../../model/outcome';
import { inExcel } from '../run';
import { listSheets, sameName, type SheetEntry } from '../sheets';
import { bytesOf } from '../request-size';
import { needsGeneral, toCell } from '../text';
import { rangeOf } from './looks';
import { setFormat } from './word-steps';

/** Cells of one column that lie below each other and get the same number format. */
interface Run {
  readonly entry: SheetEntry;
  readonly row: number;
  readonly column: number;
  readonly format: string | undefined;
  readonly font: string | undefined;
  readonly values: CellEdit['value'][];
  /** Beside the values, where a formula is meant. */
  readonly formulas: (string | undefined)[];
}

/** A request stays well under 1 MB. */
const MESSAGE_BYTES = 500_000;

/**
 * Writes single cells; nothing at all when one of the sheets is absent or protected. Three syncs: sheets, formats of
 * the cells that keep theirs, writing.
 */
export function editCells(edits: readonly CellEdit[]): Promise<Outcome<void>> {
  const names = [...new Set(edits.map((edit) => edit.at.sheet))];
  return inExcel(
    async (context) => {
      const { sheets, is1904 } = await listSheets(context);
      const entries = new Map<string, SheetEntry>();
      for (const name of names) {
        const entry = sheets.find((sheet) => sameName(sheet.name, name));
        if (!entry) return failed('sheet-gone', { sheet: name });
        if (entry.protected) return failed('sheet-protected', { sheet: name });
        entries.set(name, entry);
      }
      const runs = runsOf(edits, entries);
      // What a text becomes depends on the format that its cell has, and what a number is where days are counted from
      // 1904.
      const kept = runs.filter(
        (run) =>
          run.format === undefined &&
          run.values.some((value) => typeof value === 'string' || (is1904 && typeof value === 'number')),
      );
      const formats = kept.map((run) => cellsOf(context, run).load('numberFormat'));
      if (kept.length > 0) await context.sync();
      const formatsOf = new Map(kept.map((run, at) => [run, formats[at]!.numberFormat.map((row) => String(row[0]))]));
      for (const message of messages(runs)) await send(context, message, formatsOf, is1904);
      return done(undefined);
    },
    { sheets: names },
  );
}

const cellsOf = (context: Excel.RequestContext, run: Run): Excel.Range =>
  rangeOf(context.workbook.worksheets.getItem(run.entry.id), {
    row: run.row,
    column: run.column,
    rows: run.values.length,
    columns: 1,
  });

async function send(
  context: Excel.RequestContext,
  runs: readonly Run[],
  formatsOf: ReadonlyMap<Run, readonly string[]>,
  is1904: boolean,
): Promise<void> {
  for (const run of runs) {
    const range = cellsOf(context, run);
    const formats = run.values.map((_, at) => run.format ?? formatsOf.get(run)?.[at] ?? 'General');
    if (run.format !== undefined) setFormat(range, run.format);
    if (run.font !== undefined) range.format.font.name = run.font;
    const wait = run.values.flatMap((value, at) => (needsGeneral(value, formats[at]) ? [at] : []));
    wait.forEach((at) => setFormat(range.getCell(at, 0), 'General'));
    range.values = run.values.map((value, at) => [
      run.formulas[at] === undefined
        ? toCell(is1904 ? dateTo1904(value, formats[at]!) : value, wait.includes(at) ? 'General' : formats[at]!)
        : `=${run.formulas[at]}`,
    ]);
    wait.forEach((at) => setFormat(range.getCell(at, 0), formats[at]!));
  }
  await context.sync();
}

/** The last edit of a cell counts. */
function runsOf(edits: readonly CellEdit[], entries: ReadonlyMap<string, SheetEntry>): Run[] {
  const last = new Map(
    edits.map((edit) => [`${entries.get(edit.at.sheet)!.id}|${edit.at.column}|${edit.at.row}`, edit]),
  );
  const sorted = [...last.values()].sort(
    (a, b) => a.at.sheet.localeCompare(b.at.sheet) || a.at.column - b.at.column || a.at.row - b.at.row,
  );
  const runs: Run[] = [];
  for (const { at, value, format, font, formula } of sorted) {
    const entry = entries.get(at.sheet)!;
    const run = runs.at(-1);
    if (
      run &&
      run.entry === entry &&
      run.column === at.column &&
      run.row + run.values.length === at.row &&
      run.format === format &&
      run.font === font
    ) {
      run.values.push(value);
      run.formulas.push(formula);
    } else runs.push({ entry, row: at.row, column: at.column, format, font, values: [value], formulas: [formula] });
  }
  return runs;
}

function messages(runs: readonly Run[]): Run[][] {
  const groups: Run[][] = [];
  let bytes = Infinity;
  for (const run of runs) {
    const size = 1_200 + bytesOf(run.values) + run.values.length * 20;
    if (bytes + size > MESSAGE_BYTES) {
      groups.push([]);
      bytes = 0;
    }
    groups.at(-1)!.push(run);
    bytes += size;
  }
  return groups;
}
