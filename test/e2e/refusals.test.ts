import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorkbookFile } from '../../src/workbook/file';
import { START_MS, startHarness, type Harness } from './pages/harness';
import { openWorkbench, type Workbench } from './pages/workbench';

let harness: Harness;
beforeAll(async () => (harness = await startHarness()), START_MS);
afterAll(() => harness?.close());

describe('what the workbench cannot take into the file yet', () => {
  // A refusal changes nothing, so that the next one is tried on the same page.
  let bench: Workbench;
  beforeAll(async () => {
    bench = await openWorkbench(harness);
  });

  it('refuses to insert a row, in words, and changes nothing', async () => {
    const { page } = bench;
    await bench.goTo('B8');
    const text = await page.locator('#sheet canvas[id*="sheet-main-canvas"]').boundingBox();
    await page.mouse.click(text!.x + 20, text!.y + 330, { button: 'right' });
    // The item holds a field for the number of rows; its words are beside it.
    const item = page.locator('button', { hasText: 'hàng ở trên' });
    await item.click({ position: { x: (await item.boundingBox())!.width - 30, y: 16 } });
    await bench.message.getByText(/chưa chèn, xóa hàng hoặc cột được/).waitFor();
    await bench.picture('refused-1366');
    expect(await page.locator('#unsaved').isVisible()).toBe(false);
    expect(bench.faults).toEqual([]);
  });

  it('refuses bold type in words', async () => {
    await bench.goTo('B8');
    await bench.page.keyboard.press('Control+b');
    await bench.message.getByText(/chỉ sửa được nội dung ô/).waitFor();
    expect(await bench.page.locator('#unsaved').isVisible()).toBe(false);
  });

  it('refuses to move a cell by cutting it out, in words', async () => {
    await bench.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await bench.goTo('B8');
    await bench.page.keyboard.press('Control+x');
    // The browser hands the clipboard over in its own time.
    const paste = async () => {
      for (const key of ['ArrowDown', 'Control+v']) await bench.page.keyboard.press(key);
      return bench.message.textContent();
    };
    await expect.poll(paste, { interval: 500 }).toMatch(/chưa dời hoặc sắp xếp ô được/);
    expect(await bench.page.locator('#unsaved').isVisible()).toBe(false);
  });

  it('refuses another name for a sheet', async () => {
    await bench.page.locator('#sheet [data-u-comp="slide-tab-item"]').first().dblclick();
    await bench.message.getByText(/chưa thêm, xóa, đổi tên/).waitFor();
    expect((await bench.sheetNames())[0]).toBe('Phụ lục 1');
  });

  it('refuses to type over a protected sheet', async () => {
    await bench.openBytes(
      'khóa.xlsx',
      await createWorkbookFile([{ name: 'Khóa', cells: { A1: 'gốc' }, protected: true }]),
    );
    await expect.poll(bench.sheetNames).toEqual(['Khóa']);
    await bench.retype('A1', 'sửa');
    await bench.message.getByText(/đang bị khóa/).waitFor();
    expect(await bench.page.locator('#unsaved').isVisible()).toBe(false);
  });
});
