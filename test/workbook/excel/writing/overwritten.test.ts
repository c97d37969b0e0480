import { describe, expect, it } from 'vitest';
import type { CellValue, Grid } from '../../../../src/model/grid';
import type { SheetSpec } from '../../../../src/model/sheet-spec';
import { openExcelWorkbook } from '../../../../src/workbook/excel';
import type { Change, Workbook } from '../../../../src/workbook/port';
import { must } from '../../../contract/workbook';
import { startExcel, type ExcelHost } from '../../../host';
import { cellAt, touch } from '../../../host/book';
import { planRows, problemOf, sheetOf, unitSheet } from '../book';

/** A co-author types while a run writes: Excel has no lock, so what is written over is looked at before and once more. */

const HEAD = 3;
const [TASK, RESULT] = [5, 11];
const range = (count: number): number[] => Array.from({ length: count }, (_, at) => at);

/** A book with sheets of so many units, and what stands on each. */
async function written(units: number, rows = 12) {
  const host = startExcel();
  sheetOf(host.book, 'Phụ lục 1', planRows(3));
  const workbook = openExcelWorkbook();
  const specs = range(units).map((unit) => unitSheet(unit, rows));
  must(await workbook.apply(specs.map((spec) => ({ type: 'write-sheet', spec }))));
  const grids = must(await workbook.read()).slice(1);
  host.forget();
  return { host, workbook, specs, grids };
}

/** The sheet over the one that stands; `rows`: which line of that each line of the spec is. */
const over = (spec: SheetSpec, before: Grid, rows: readonly number[] = range(spec.rows.length)): Change => ({
  type: 'write-sheet',
  spec,
  over: { before, rows, columns: range(13), keepHeights: rows.map(() => true), linkColumns: [9] },
});

function withCell(spec: SheetSpec, row: number, column: number, value: string): SheetSpec {
  const cells = spec.rows[row]!.cells.with(column, { ...spec.rows[row]!.cells[column]!, value });
  return { ...spec, rows: spec.rows.with(row, { ...spec.rows[row]!, cells }) };
}
/** Other words in the first tasks of a unit's sheet. */
const reworded = (spec: SheetSpec, unit: number, tasks: number): SheetSpec =>
  range(tasks).reduce((next, row) => withCell(next, HEAD + row, TASK, `Việc khác ${unit}`), spec);
const shortened = (spec: SheetSpec, row: number): SheetSpec => ({ ...spec, rows: spec.rows.toSpliced(row, 1) });

const type = ({ book }: ExcelHost, sheet: string, [row, column]: readonly [number, number], value: CellValue): void =>
  void (touch(
    book.sheets.find(({ name }) => name === sheet)!,
    row,
    column,
  ).value = value);
const held = ({ book }: ExcelHost, sheet: string, row: number, column: number): CellValue =>
  cellAt(
    book.sheets.find(({ name }) => name === sheet)!,
    row,
    column,
  )?.value ?? null;

/** Of the second sync: the first looks, this one writes. */
const WRITING = 2;

describe('a co-author types between our look and our writing', () => {
  it.each([
    ['words', 'đang làm'],
    ['a text that would be a formula', '=1+1'],
    ['a number', 12],
    ['a code', '1.10'],
  ])('%s come back into the cell that was written over, and the planner is told', async (_, typed) => {
    const { host, workbook, specs, grids } = await written(1);
    const spec = withCell(withCell(specs[0]!, HEAD + 2, RESULT, 'xong'), HEAD + 4, TASK, 'Việc khác');
    host.beforeSync(WRITING, () => type(host, 'Đơn vị 0', [HEAD + 2, RESULT], typed));
    expect(problemOf(await workbook.apply([over(spec, grids[0]!)]))).toBe('workbook-changed');
    expect(held(host, 'Đơn vị 0', HEAD + 2, RESULT)).toBe(typed);
    expect(cellAt(host.book.sheets[1]!, HEAD + 2, RESULT)?.formula).toBeUndefined();
    expect(held(host, 'Đơn vị 0', HEAD + 4, TASK)).toBe('Việc khác');
    await nothingIsLeft(workbook, host, spec, typed);
  });

  it('a whole row that was taken out comes back in its place, beside what moved', async () => {
    const { host, workbook, specs, grids } = await written(1);
    const gone = [HEAD + 3, HEAD + 6];
    const spec = shortened(shortened(specs[0]!, gone[1]!), gone[0]!);
    host.beforeSync(WRITING, () => gone.forEach((row) => type(host, 'Đơn vị 0', [row, RESULT], `gõ vào dòng ${row}`)));
    const rows = range(HEAD + 12).filter((row) => !gone.includes(row));
    expect(problemOf(await workbook.apply([over(spec, grids[0]!, rows)]))).toBe('workbook-changed');
    expect(range(HEAD + 12).map((row) => held(host, 'Đơn vị 0', row, 12))).toEqual([
      null,
      null,
      'Cột 13',
      ...range(12).map((at) => `id-${at}`),
    ]);
    expect(gone.map((row) => held(host, 'Đơn vị 0', row, RESULT))).toEqual(gone.map((row) => `gõ vào dòng ${row}`));
  });

  it('in a cell that nobody writes over: it stays, and nobody is troubled', async () => {
    const { host, workbook, specs, grids } = await written(1);
    const spec = withCell(specs[0]!, HEAD + 4, TASK, 'Việc khác');
    host.beforeSync(WRITING, () => type(host, 'Đơn vị 0', [HEAD + 4, RESULT], 'đang làm'));
    expect(problemOf(await workbook.apply([over(spec, grids[0]!)]))).toBe('none');
    expect([TASK, RESULT].map((column) => held(host, 'Đơn vị 0', HEAD + 4, column))).toEqual(['Việc khác', 'đang làm']);
  });

  it('on a sheet that comes later: the sheets before it are whole, it and those behind it are as they were', async () => {
    const { host, workbook, specs, grids } = await written(60, 60);
    const changes = specs.map((spec, unit) => over(reworded(spec, unit, 60), grids[unit]!));
    host.beforeSync(WRITING, () => type(host, 'Đơn vị 45', [HEAD + 1, TASK], 'sửa tay'));
    expect(problemOf(await workbook.apply(changes))).toBe('workbook-changed');
    const tasks = range(60).map((unit) => held(host, `Đơn vị ${unit}`, HEAD + 1, TASK));
    const first = tasks.findIndex((task) => !String(task).startsWith('Việc khác'));
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThanOrEqual(45);
    expect(tasks.slice(0, first)).toEqual(range(first).map((unit) => `Việc khác ${unit}`));
    expect(tasks.slice(first).filter((task) => String(task).startsWith('Việc khác'))).toEqual([]);
    expect(tasks[45]).toBe('sửa tay');
  });
});

/** Looked at anew, the run ends, and what was typed is still there. */
async function nothingIsLeft(workbook: Workbook, host: ExcelHost, spec: SheetSpec, typed: CellValue): Promise<void> {
  const [, before] = must(await workbook.read());
  const cells = spec.rows[HEAD + 2]!.cells.with(RESULT, { value: typed as string, style: 'input' });
  const kept = { ...spec, rows: spec.rows.with(HEAD + 2, { cells }) };
  must(await workbook.apply([over(kept, before!)]));
  expect(held(host, 'Đơn vị 0', HEAD + 2, RESULT)).toBe(typed);
}

describe('looking before writing', () => {
  it.each([
    ['few words each', 12, 1],
    ['all words of long sheets', 60, 60],
  ])('takes no message of its own, %s', async (_, rows, changed) => {
    const { host, workbook, specs, grids } = await written(60, rows);
    const changes = specs.map((spec, unit) => over(reworded(spec, unit, changed), grids[unit]!));
    must(await workbook.apply(changes));
    const bytes = host.messages.map(({ requestBytes }) => requestBytes);
    // The list of sheets, and then messages that write.
    expect(bytes.slice(1).filter((size) => size < 20_000)).toEqual([]);
    expect(host.messages.length).toBeLessThanOrEqual(1 + 3);
    expect(Math.max(...bytes, ...host.messages.map(({ responseBytes }) => responseBytes))).toBeLessThan(1024 * 1024);
  });
});
