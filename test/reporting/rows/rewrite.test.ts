import { describe, expect, it } from 'vitest';
import type { CellValue, Grid } from '../../../src/model/grid';
import type { SheetSpec, SpecRow } from '../../../src/model/sheet-spec';
import { rewriteOf } from '../../../src/reporting/rows/rewrite';
import { gridOfSpec } from '../../../src/reporting/layout/spec-grid';
import { UNIT_COLUMNS, columnOf, type UnitColumn } from '../../../src/reporting/responsibility/unit-columns';
import { SHEET } from '../../../src/reporting/layout/sheet-words';

/** Which row of a unit's sheet is which after a change: told by what a planner would say, not by where it stands. */
const cells = (values: Partial<Record<UnitColumn, string | number>>): SpecRow => ({
  cells: UNIT_COLUMNS.map(({ key, style }) => ({ value: values[key] ?? null, style })),
});
const header = cells(Object.fromEntries(UNIT_COLUMNS.map(({ key, header: text }) => [key, text])));
const line = (code: string, task: string, hash = code): SpecRow =>
  cells({ number: 1, code, title: `Tiêu chí ${code}`, task, id: `PAR/${code}~${hash}`, source: `'Phụ lục 1'!A4` });
const section = (title: string): SpecRow => cells({ number: title, id: '§' });
const total = cells({ number: SHEET.total, id: 'Σ' });
const hint = cells({ number: SHEET.hints[0]! });
const head = (...texts: string[]): SpecRow[] => texts.map((text) => cells({ number: text }));
const foot = (...texts: string[]): SpecRow[] => texts.map((text) => cells(text === '' ? {} : { number: text }));

const spec = (rows: readonly SpecRow[], freezeRows: number): SheetSpec => ({
  tag: { role: 'unit', key: 'thanh tra' },
  name: 'Thanh tra',
  columns: UNIT_COLUMNS.map(({ width, ...column }) => ('hidden' in column ? { width, hidden: true } : { width })),
  rows,
  merges: [],
  dropDowns: [],
  freezeRows,
  print: {
    orientation: 'landscape',
    area: { row: 0, column: 0, rows: rows.length, columns: 5 },
    margins: { top: 20, bottom: 20, left: 30, right: 15 },
    pageNumbers: true,
  },
});
const sheet = (rows: readonly SpecRow[]): Grid => gridOfSpec(spec(rows, 3));
const rowsOf = (before: Grid, rows: readonly SpecRow[], freezeRows = 3): readonly (number | null)[] | undefined =>
  rewriteOf(before, spec(rows, freezeRows))?.rows;

const HEAD = head('SỞ KHOA HỌC', 'PHIẾU GIAO VIỆC');
const A = line('2.4.1', 'Rà soát văn bản của cơ quan');
const B = line('2.4.2', 'Tổng hợp vướng mắc của người dân');
const C = line('2.4.3', 'Khảo sát');
const before = [...HEAD, header, section('I'), A, B, total, hint, ...foot('', 'LẬP BIỂU', '')];

describe('a sheet that is written over', () => {
  it('has its rows where they were when nothing changed', () => {
    expect(rowsOf(sheet(before), before)).toEqual(before.map((_, at) => at));
  });

  it('knows rows by their ids, wherever they go, and headings by their words', () => {
    const next = [
      ...HEAD,
      header,
      section('II'),
      C,
      section('I'),
      B,
      total,
      section(SHEET.gone),
      A,
      hint,
      ...foot('', 'LẬP BIỂU', ''),
    ];
    expect(rowsOf(sheet(before), next)).toEqual([0, 1, 2, null, null, 3, 5, 6, null, 4, 7, 8, 9, 10]);
  });

  it('knows a row that was reworded, and a row that the unit put in itself', () => {
    const own = (id?: string): SpecRow =>
      cells({ number: 'x', task: 'Việc của phòng', result: 'xong', ...(id === undefined ? {} : { id }) });
    const old = [...HEAD, header, A, own(), B, total, hint];
    const next = [
      ...HEAD,
      header,
      line('2.4.1', 'Rà soát văn bản của các cơ quan', 'neu'),
      B,
      total,
      section(SHEET.own),
      own('own/1'),
      hint,
    ];
    expect(rowsOf(sheet(old), next)).toEqual([0, 1, 2, 3, 5, 6, null, 4, 7]);
  });

  it('keeps its head by its lines, or by its words when somebody put a line in', () => {
    const renamed = [...head('SỞ KH&CN', 'PHIẾU GIAO VIỆC'), header, ...before.slice(3)];
    expect(rowsOf(sheet(before), renamed)?.slice(0, 3)).toEqual([0, 1, 2]);
    const longer = [...head('Ghi chú của tôi', 'SỞ KHOA HỌC', 'PHIẾU GIAO VIỆC'), header, ...before.slice(3)];
    expect(rowsOf(sheet(longer), before)?.slice(0, 4)).toEqual([1, 2, 3, 4]);
  });

  it('keeps the height of a row only where its words need the same', () => {
    const long = line('2.4.2', `Tổng hợp vướng mắc ${'của người dân '.repeat(12)}`, '2.4.2');
    const next = before.map((row) =>
      row === B ? long : row === A ? line('2.4.9', 'Rà soát văn bản của cơ quan', '2.4.1') : row,
    );
    const { keepHeights } = rewriteOf(sheet(before), spec(next, 3))!;
    expect([keepHeights[3], keepHeights[4], keepHeights[5]]).toEqual([true, true, false]);
  });

  it('knows columns by their headers, and lets a blank one go that stood between them', () => {
    const moved = (grid: Grid, own: readonly CellValue[]): Grid => ({
      ...grid,
      values: grid.values.map((row, at) => [...row.slice(0, 12), own[at] ?? null, ...row.slice(12)]),
      formats: grid.formats.map((row) => [...row, 'General']),
    });
    const own = [null, null, 'Của đơn vị', null, 'x'];
    const wider = before.map((row, at) => ({
      ...row,
      cells: [...row.cells, { value: own[at] ?? null, style: 'input' as const }],
    }));
    const { columns } = rewriteOf(moved(sheet(before), own), spec(wider, 3))!;
    expect(columns.slice(10)).toEqual([10, 11, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 12]);
    expect(rewriteOf(moved(sheet(before), []), spec(before, 3))!.columns.slice(10)).toEqual([
      10, 11, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24,
    ]);
    // Words would be nowhere: the sheet is drawn anew, and where they go is not for looks to say.
    expect(rewriteOf(moved(sheet(before), own), spec(before, 3))).toBeNull();
  });

  it('says in which columns links are ours also where none is left, and nothing at all where the header is gone', () => {
    expect(rewriteOf(sheet(before), spec(before, 3))!.linkColumns).toEqual([columnOf('number'), columnOf('code')]);
    expect(rewriteOf(sheet(before.filter((row) => row !== header)), spec(before, 3))).toBeNull();
  });
});
