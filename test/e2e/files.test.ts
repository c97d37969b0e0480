import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { valueAt } from '../../src/model/grid';
import { createWorkbookFile, openWorkbookFile } from '../../src/workbook/file';
import { START_MS, startHarness, type Harness } from './pages/harness';
import { dropFile, openWorkbench } from './pages/workbench';

let harness: Harness;
beforeAll(async () => (harness = await startHarness()), START_MS);
afterAll(() => harness?.close());

const SMALL = 'Kế hoạch của tôi.xlsx';
const small = () =>
  createWorkbookFile([
    { name: 'Bảng', cells: { A1: 'Một', B1: 1.5, A2: 'Hai', B2: 2, B3: { formula: 'SUM(B1:B2)', value: 3.5 } } },
  ]);

async function savedGrid(saved: { readonly name: string; readonly bytes: Uint8Array }) {
  const opened = await openWorkbookFile(saved.name, saved.bytes);
  if (!opened.ok) throw new Error(opened.problem.id);
  const read = await opened.value.read();
  if (!read.ok) throw new Error(read.problem.id);
  return read.value[0]!;
}

describe('files in the workbench', () => {
  it('opens with a sample, and every sample on offer is served', async () => {
    const bench = await openWorkbench(harness);
    const titles = await bench.page.locator('#samples option:not(:disabled)').allTextContents();
    expect(titles.length).toBe(4);
    for (const index of titles.keys()) {
      await bench.page.locator('#samples').selectOption(String(index));
      await expect.poll(() => bench.fileName.textContent()).toMatch(new RegExp(`^mau-00${[0, 1, 3, 4][index]}-`));
    }
    expect(bench.faults).toEqual([]);
  });

  it('opens a chosen file, takes what is typed, and saves a copy that holds it', async () => {
    const bench = await openWorkbench(harness);
    await bench.openBytes(SMALL, await small());
    await expect.poll(() => bench.fileName.textContent()).toBe(SMALL);
    await expect.poll(bench.sheetNames).toEqual(['Bảng']);
    await bench.retype('B1', '2,25');
    await bench.retype('A2', '-5 việc');
    await bench.goTo('A1');
    await bench.page.keyboard.press('Delete');
    await bench.retype('C1', '=B1*2');
    await bench.page.locator('#unsaved').waitFor();
    const saved = await bench.save();
    expect(saved.name).toBe('Kế hoạch của tôi - Phuluc.xlsx');
    const grid = await savedGrid(saved);
    // A decimal comma makes a number, as in Excel under Vietnamese settings; results of formulas follow.
    expect([
      valueAt(grid, 0, 0),
      valueAt(grid, 0, 1),
      valueAt(grid, 1, 0),
      valueAt(grid, 2, 1),
      valueAt(grid, 0, 2),
    ]).toEqual([null, 2.25, '-5 việc', 4.25, 4.5]);
    expect([...grid.formulas].sort()).toEqual(['B3', 'C1']);
    expect(bench.faults).toEqual([]);
  });

  it('takes over a cell that is still being typed in when the copy is saved', async () => {
    const bench = await openWorkbench(harness);
    await bench.openBytes(SMALL, await small());
    await expect.poll(bench.sheetNames).toEqual(['Bảng']);
    await bench.goTo('A1');
    await bench.page.keyboard.type('Chưa nhấn Enter');
    const grid = await savedGrid(await bench.save());
    expect(valueAt(grid, 0, 0)).toBe('Chưa nhấn Enter');
  });

  it('gives back what was undone', async () => {
    const bench = await openWorkbench(harness);
    await bench.openBytes(SMALL, await small());
    await expect.poll(bench.sheetNames).toEqual(['Bảng']);
    await bench.retype('A1', 'Nhầm');
    await bench.retype('C5', 'Đúng');
    await bench.page.keyboard.press('Control+z');
    await bench.page.keyboard.press('Control+z');
    await bench.page.keyboard.press('Control+y');
    const grid = await savedGrid(await bench.save());
    expect([valueAt(grid, 0, 0), valueAt(grid, 4, 2)]).toEqual(['Nhầm', null]);
  });

  it('opens a file that is dropped anywhere, and asks for one at a time', async () => {
    const bench = await openWorkbench(harness);
    await dropFile(bench.page, SMALL, await small());
    await expect.poll(() => bench.fileName.textContent()).toBe(SMALL);
    await bench.page.locator('#chooser').evaluate((input: HTMLInputElement) => {
      const two = new DataTransfer();
      for (const name of ['một.xlsx', 'hai.xlsx']) two.items.add(new File(['x'], name));
      input.ownerDocument.body.dispatchEvent(
        new DragEvent('drop', { dataTransfer: two, bubbles: true, cancelable: true }),
      );
    });
    await bench.message.getByText('Mỗi lần chỉ mở được một tệp').waitFor();
    expect(await bench.fileName.textContent()).toBe(SMALL);
  });

  it('says in a sentence what is wrong with a file that it cannot open, and keeps the one that is open', async () => {
    const sample = new Uint8Array(readFileSync('assets/samples/mau-003-so-khcn-can-tho-cchc-2023.xlsx'));
    const old = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600));
    const bench = await openWorkbench(harness);
    const before = await bench.fileName.textContent();
    for (const [bytes, sentence] of [
      [sample.slice(0, 4000), /“hỏng\.xlsx” bị hỏng/],
      [new TextEncoder().encode('%PDF-1.7'), /không phải tệp Excel/],
      [old, /kiểu cũ \(\.xls\)/],
      [new Uint8Array(), /trống: tệp không có nội dung/],
    ] as const) {
      await bench.openBytes('hỏng.xlsx', bytes);
      await bench.message.getByText(sentence).waitFor();
      expect(await bench.message.textContent()).not.toMatch(/[{}]|undefined|Error/);
      expect(await bench.fileName.textContent()).toBe(before);
    }
    expect(bench.faults).toEqual([]);
  });

  it('gives up unsaved work only when told to, and holds the page open for it', async () => {
    const bench = await openWorkbench(harness);
    await bench.openBytes(SMALL, await small());
    await expect.poll(bench.sheetNames).toEqual(['Bảng']);
    await bench.retype('C5', 'mới');
    await bench.openSample('mau-003-so-khcn-can-tho-cchc-2023.xlsx');
    await bench.message.getByText('chưa lưu').waitFor();
    expect(await bench.fileName.textContent()).toBe(SMALL);

    const asked = new Promise<string>((resolve) =>
      bench.page.once('dialog', (dialog) => {
        resolve(dialog.type());
        void dialog.dismiss();
      }),
    );
    await bench.page.close({ runBeforeUnload: true });
    expect(await asked).toBe('beforeunload');

    await bench.page.getByRole('button', { name: 'Bỏ thay đổi' }).click();
    await expect.poll(() => bench.fileName.textContent()).toMatch(/^mau-003/);
    expect(await bench.page.locator('#unsaved').isVisible()).toBe(false);
  });
});
