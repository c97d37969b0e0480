import { describe, expect, it } from 'vitest';
import { openExcelWorkbook } from '../../../src/workbook/excel';
import { must, place } from '../../contract/workbook';
import { settled, startExcel } from '../../host';
import { addSheet } from '../../host/book';
import { planRows, sheetOf, unitSheet } from './book';

async function listening() {
  const host = startExcel();
  sheetOf(host.book, 'A', planRows(3));
  const workbook = openExcelWorkbook();
  const told: string[] = [];
  const end = workbook.onEdited(() => told.push('edited'));
  await settled();
  return { host, workbook, told, end };
}

describe('being told of edits', () => {
  it('asks nothing of Excel before somebody listens', async () => {
    const host = startExcel();
    openExcelWorkbook();
    await settled();
    expect(host.messages).toEqual([]);
  });

  it('hears of sheets that the user adds or deletes, not of our own, however late the event comes', async () => {
    const { host, workbook, told } = await listening();
    must(await workbook.apply([{ type: 'write-sheet', spec: unitSheet(1) }]));
    const ours = host.book.sheets.at(-1)!;
    await host.tell('added', ours);
    must(await workbook.apply([{ type: 'remove-sheet', tag: unitSheet(1).tag }]));
    await host.tell('deleted', ours);
    expect(told).toEqual([]);
    await host.tell('added', addSheet(host.book, 'Của tôi'));
    expect(told).toHaveLength(1);
  });

  it('does not hear of cells that we wrote', async () => {
    const { workbook, told } = await listening();
    must(await workbook.apply([{ type: 'edit-cells', edits: [{ at: place('A', 'A1'), value: 'x' }] }]));
    await settled();
    expect(told).toEqual([]);
  });

  it('registers later when a cell was being edited, with the next read', async () => {
    const host = startExcel();
    sheetOf(host.book, 'A', planRows(3));
    const workbook = openExcelWorkbook();
    let told = 0;
    host.failAt(1, 'InvalidOperationInCellEditMode');
    workbook.onEdited(() => (told += 1));
    await settled();
    await host.type(place('A', 'A1'), 'x');
    expect(told).toBe(0);
    must(await workbook.read());
    await settled();
    await host.type(place('A', 'A1'), 'y');
    expect(told).toBe(1);
  });

  it('ends for one listener and goes on for another, also when both are the same function', async () => {
    const { host, workbook, told, end } = await listening();
    workbook.onEdited(() => told.push('second'));
    end();
    await host.type(place('A', 'A1'), 'x');
    expect(told).toEqual(['second']);
  });
});
