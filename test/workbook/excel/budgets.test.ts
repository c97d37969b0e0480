import { describe, expect, it } from 'vitest';
import type { HighlightRule } from '../../../src/model/sheet-spec';
import { openExcelWorkbook } from '../../../src/workbook/excel';
import { must } from '../../contract/workbook';
import { startExcel } from '../../host';
import { planRows, sheetOf, unitSheet } from './book';
import { measure, PLANS, type Measure } from './measures';

/** Counted, not timed: what costs in Excel is the number of messages and their size. */
const MEGABYTE = 1024 * 1024;

/** A busy machine takes many times as long, and what is counted is the same. */
const SLOW_MS = 600_000;

/** Each plan is measured once, by whoever asks first. */
const measured = new Map<string, Promise<readonly Measure[]>>();
const measuresOf = (plan: (typeof PLANS)[number]): Promise<readonly Measure[]> => {
  const known = measured.get(plan.name) ?? measure(plan);
  measured.set(plan.name, known);
  return known;
};

const rule = (tier: number, rows: number): HighlightRule => ({
  tier: `gap-${tier}`,
  areas: Array.from({ length: rows }, (_, at) => ({ row: 1 + at * 2, column: 0, rows: 1, columns: 12 })),
  formula: `AND(N("phuluc:gap-${tier}")=0,$D2<$C2)`,
  fill: '#F8CBAD',
});

describe('messages to Excel', { timeout: SLOW_MS }, () => {
  it('reads ten rows and five thousand rows in three', async () => {
    for (const rows of [10, 5000]) {
      const host = startExcel();
      sheetOf(host.book, 'Phụ lục 1', planRows(rows));
      sheetOf(host.book, 'Phụ lục 2', planRows(10));
      const grids = must(await openExcelWorkbook().read());
      expect(grids[0]!.values).toHaveLength(rows);
      expect(host.messages.length, `${rows} rows`).toBeLessThanOrEqual(3);
    }
  });

  it('reads a plan of 2,000 rows and 12 columns without a message above a megabyte', async () => {
    const host = startExcel();
    const sheet = sheetOf(host.book, 'Phụ lục 1', planRows(2000));
    sheet.merges = Array.from({ length: 400 }, (_, at) => ({ row: at * 5, column: 0, rows: 4, columns: 1 }));
    const [grid] = must(await openExcelWorkbook().read());
    expect(grid!.merges).toHaveLength(400);
    expect(
      Math.max(...host.messages.map((message) => Math.max(message.requestBytes, message.responseBytes))),
    ).toBeLessThan(MEGABYTE);
  });

  it('highlights five sheets in two, and removes in two', async () => {
    const host = startExcel();
    const names = ['1', '2', '3', '4', '5'].map((name) => sheetOf(host.book, `Phụ lục ${name}`, planRows(100)).name);
    const workbook = openExcelWorkbook();
    const changes = names.map((sheet) => ({
      type: 'highlight' as const,
      sheet,
      rules: [0, 1, 2, 3].map((tier) => rule(tier, 25)),
    }));
    must(await workbook.apply(changes));
    expect(host.messages.length).toBeLessThanOrEqual(2);
    host.forget();
    must(await workbook.apply(changes));
    expect(host.messages.length).toBeLessThanOrEqual(2);
    // One for each of the 25 areas: a rule over several of them would need an address with a list in it.
    expect(host.book.sheets.map((sheet) => sheet.rules.length)).toEqual([100, 100, 100, 100, 100]);
    host.forget();
    must(await workbook.apply(names.map((sheet) => ({ type: 'clear-highlights' as const, sheet }))));
    expect(host.messages.length).toBeLessThanOrEqual(2);
  });

  it('writes twenty sheets in two, new ones and again in place', async () => {
    const host = startExcel();
    sheetOf(host.book, 'Phụ lục 1', planRows(10));
    const workbook = openExcelWorkbook();
    const changes = Array.from({ length: 20 }, (_, at) => ({ type: 'write-sheet' as const, spec: unitSheet(at) }));
    must(await workbook.apply(changes));
    expect(host.messages.length).toBeLessThanOrEqual(2);
    expect(host.book.sheets).toHaveLength(21);
    host.forget();
    must(await workbook.apply(changes));
    expect(host.messages.length).toBeLessThanOrEqual(2);
    expect(host.book.sheets).toHaveLength(21);
  });

  it('writes 120 sheets in two for each twenty, none above a megabyte', async () => {
    const host = startExcel();
    sheetOf(host.book, 'Phụ lục 1', planRows(10));
    must(
      await openExcelWorkbook().apply(
        Array.from({ length: 120 }, (_, at) => ({ type: 'write-sheet' as const, spec: unitSheet(at, 12) })),
      ),
    );
    expect(host.messages.length).toBeLessThanOrEqual(12);
    expect(Math.max(...host.messages.map((message) => message.requestBytes))).toBeLessThan(MEGABYTE);
    expect(Math.max(...host.messages.map((message) => message.responseBytes))).toBeLessThan(MEGABYTE);
  });

  it('parts a sheet that is too large for one message', async () => {
    const host = startExcel();
    sheetOf(host.book, 'Phụ lục 1', planRows(10));
    must(await openExcelWorkbook().apply([{ type: 'write-sheet', spec: unitSheet(1, 4000) }]));
    expect(host.messages.length).toBeGreaterThan(2);
    expect(Math.max(...host.messages.map((message) => message.requestBytes))).toBeLessThan(MEGABYTE);
    const grid = must(await openExcelWorkbook().read())[1]!;
    expect([grid.values.length, grid.values[4002]![0], grid.formats[4002]![0]]).toEqual([4003, '4000', '@']);
  });

  it('edits a thousand cells of one column in three', async () => {
    const host = startExcel();
    sheetOf(host.book, 'Phụ lục 1', planRows(1200));
    const edits = Array.from({ length: 1000 }, (_, at) => ({
      at: { sheet: 'Phụ lục 1', row: at, column: 3 },
      value: 1.4716,
      format: '0.0000',
    }));
    const workbook = openExcelWorkbook();
    const over = must(await workbook.read());
    host.forget();
    must(await workbook.apply([{ type: 'edit-cells', edits, over }]));
    expect(host.messages.length).toBeLessThanOrEqual(3);
    expect(must(await openExcelWorkbook().read())[0]!.values[999]![3]).toBe(1.4716);
  });
});

describe('a press of each button', { timeout: SLOW_MS }, () => {
  it.each(PLANS)(
    '$name: no more messages than allowed, none above a megabyte, nothing written the second time',
    async (plan) => {
      const measures = await measuresOf(plan);
      expect(measures).toHaveLength(23);
      expect(measures.filter(({ syncs, allowed, more }) => syncs > allowed && !more)).toEqual([]);
      expect(
        measures.filter(({ requestBytes, responseBytes }) => Math.max(requestBytes, responseBytes) >= MEGABYTE),
      ).toEqual([]);
    },
  );

  it('looks at what it writes over, where a row was put in, in messages that write', async () => {
    const measures = await measuresOf(PLANS[1]!);
    const of = (action: string): Measure => measures.find((one) => one.action.startsWith(action))!;
    const reading = of('Tạo phiếu lần hai').syncs;
    // One that lists the sheets, then those that write.
    expect(of('Tạo phiếu lại').syncs - reading).toBeLessThanOrEqual(1 + Math.ceil(122 / 20) + 2);
  });

  it('has no excuse on a plan of a usual size', async () => {
    expect((await measuresOf(PLANS[0]!)).filter(({ syncs, allowed }) => syncs > allowed)).toEqual([]);
  });
});
