import { describe, expect, it } from 'vitest';
import type { Change } from '../../../src/workbook/port';
import { openExcelWorkbook } from '../../../src/workbook/excel';
import { RULE, sheetSpec } from '../../contract/start';
import { must } from '../../contract/workbook';
import { startExcel } from '../../host';
import { planRows, problemOf, sheetOf } from './book';
import { content } from './use-cases';

function start() {
  const host = startExcel();
  sheetOf(host.book, 'Phụ lục 1', planRows(20));
  return { host, workbook: openExcelWorkbook() };
}
const HIGHLIGHT: Change = { type: 'highlight', sheet: 'Phụ lục 1', rules: [RULE] };
const WRITE: Change = { type: 'write-sheet', spec: sheetSpec() };
const EDIT: Change = { type: 'edit-cells', edits: [{ at: { sheet: 'Phụ lục 1', row: 1, column: 3 }, value: '- x' }] };

describe('what Excel refuses', () => {
  it('becomes a problem that can be told in words, with Excel’s own words for the report', async () => {
    const cases = [
      ['InvalidOperationInCellEditMode', 'editing-cell'],
      ['AccessDenied', 'read-only'],
      ['ItemNotFound', 'workbook-changed'],
      ['RequestPayloadSizeLimitExceeded', 'message-too-large'],
      ['ApiNotFound', 'excel-too-old'],
      ['RequestAborted', 'connection-lost'],
      ['GeneralException', 'excel-refused'],
      ['SomethingNew', 'excel-refused'],
    ] as const;
    for (const [code, id] of cases) {
      const { host, workbook } = start();
      host.failAt(1, code);
      const outcome = await workbook.apply([EDIT]);
      expect([code, problemOf(outcome)]).toEqual([code, id]);
      expect(outcome).toMatchObject({ problem: { detail: expect.stringContaining(code) as string } });
    }
  });

  it('names the sheet where one is meant', async () => {
    const { host, workbook } = start();
    host.beforeSync(2, () => (host.book.sheets.length = 0));
    expect(await workbook.apply([EDIT])).toMatchObject({ problem: { id: 'sheet-gone', args: { sheet: 'Phụ lục 1' } } });
  });

  it('names the one sheet of many that somebody locked in the last moment', async () => {
    const { host, workbook } = start();
    const specs = ['a', 'b', 'c'].map((key) => sheetSpec({ tag: { role: 'unit', key }, name: `Đơn vị ${key}` }));
    must(await workbook.apply(specs.map((spec): Change => ({ type: 'write-sheet', spec }))));
    host.beforeSync(2, () => (host.book.sheets.find(({ name }) => name === 'Đơn vị b')!.protected = true));
    expect(await workbook.apply(specs.map((spec): Change => ({ type: 'write-sheet', spec })))).toMatchObject({
      problem: { id: 'sheet-protected', args: { sheet: 'Đơn vị b' } },
    });
  });

  it('names the sheet that took a name of ours in the last moment', async () => {
    const { host, workbook } = start();
    host.beforeSync(2, () => void sheetOf(host.book, 'Văn phòng', [['x']]));
    expect(await workbook.apply([WRITE])).toMatchObject({
      problem: { id: 'name-taken', args: { sheet: 'Văn phòng' } },
    });
  });

  it('tells a locked structure from a locked sheet, also when it was locked in the last moment', async () => {
    const { host, workbook } = start();
    host.beforeSync(2, () => (host.book.locked = true));
    expect(problemOf(await workbook.apply([WRITE]))).toBe('workbook-protected');
  });

  it('is a lost connection when no answer comes', async () => {
    const { host, workbook } = start();
    host.loseConnectionAt(2);
    expect(problemOf(await workbook.apply([WRITE]))).toBe('connection-lost');
  });

  it('is a cell being edited when the user begins in the middle of a run', async () => {
    const { host, workbook } = start();
    host.failAt(2, 'InvalidOperationInCellEditMode');
    expect(problemOf(await workbook.apply([WRITE]))).toBe('editing-cell');
  });
});

describe('a run that breaks off', () => {
  const changes: readonly Change[] = [
    HIGHLIGHT,
    WRITE,
    { type: 'write-sheet', spec: sheetSpec({ tag: { role: 'summary', key: '' }, name: 'Tổng hợp' }) },
    EDIT,
  ];

  it('ends as a clean run when it is run again: broken off at every sync, before anything, in the middle, and without an answer', async () => {
    const clean = start();
    must(await clean.workbook.apply(changes));
    const syncs = clean.host.messages.length;
    expect(syncs).toBeGreaterThan(5);
    for (let k = 1; k <= syncs; k++)
      // 12 actions: the sheet is there and has its tag, but nothing else.
      for (const stop of ['before', 12, 60, 'no answer'] as const) {
        const { host, workbook } = start();
        if (stop === 'no answer') host.loseConnectionAt(k);
        else host.failAt(k, 'InvalidOperationInCellEditMode', stop === 'before' ? 0 : stop);
        const first = await workbook.apply(changes);
        expect(problemOf(first), `sync ${k}, ${stop}`).toBe(stop === 'no answer' ? 'connection-lost' : 'editing-cell');
        must(await workbook.apply(changes));
        expect(content(host), `sync ${k}, ${stop}`).toEqual(content(clean.host));
      }
  });
});
