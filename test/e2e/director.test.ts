import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillPlan } from '../workbook/excel/book';
import { axeFaults } from './pages/axe';
import { openPaneInExcel } from './pages/excel';
import { START_MS, startHarness, type Harness } from './pages/harness';
import { openWorkbench } from './pages/workbench';

let harness: Harness;
beforeAll(async () => (harness = await startHarness()), START_MS);
afterAll(() => harness?.close());

const NAME = 'Trang lãnh đạo';

describe('one page for the director', () => {
  it('is shown in the pane, written into Excel with its charts, walked by keyboard, and taken back', async () => {
    const { page, host, ...pane } = await openPaneInExcel(({ book }) => fillPlan(book, '001'));
    await page.getByRole('tab', { name: 'Cả năm' }).click();
    await page.getByRole('button', { name: 'Lãnh đạo', exact: true }).click();
    await page.getByText('Mất 13,3876/51 điểm').waitFor();
    expect(await axeFaults(page, ['html'])).toEqual([]);
    await pane.picture('director-350');

    const first = page.locator('button[data-row^="field "]').first();
    await first.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    // The second field leads to its heading in the plan, and the focus stays in the pane.
    await expect.poll(() => host.book.selection?.sheet).toBe('Phụ lục I');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-row'))).toMatch(/^field /);

    await page.getByRole('button', { name: 'Lập trang lãnh đạo', exact: true }).click();
    await page.getByText(`Đã thêm trang tính “${NAME}”.`).waitFor();
    const sheet = () => host.book.sheets.find(({ name }) => name === NAME);
    expect(sheet()!.charts.map(({ type, place }) => [type, place !== null])).toEqual([
      ['BarClustered', true],
      ['BarStacked', true],
    ]);
    await page.getByRole('button', { name: 'Lập trang lãnh đạo', exact: true }).click();
    await page.getByText(`Trang tính “${NAME}” đã khớp`).waitFor();
    await page.getByRole('button', { name: 'Hoàn tác' }).first().click();
    await expect.poll(sheet).toBeUndefined();
    expect(pane.faults).toEqual([]);
    await pane.close();
  });

  it('is a sheet of the file in the workbench', async () => {
    const bench = await openWorkbench(harness);
    await bench.openSample('mau-000-so-khcn-can-tho-2024.xlsx');
    await bench.page.getByRole('tab', { name: 'Cả năm' }).click();
    await bench.page.getByRole('button', { name: 'Lãnh đạo', exact: true }).click();
    await bench.page.getByRole('button', { name: 'Lập trang lãnh đạo', exact: true }).click();
    await bench.pane.getByText(`Đã thêm trang tính “${NAME}”.`).first().waitFor();
    await expect.poll(bench.frontSheet).toBe(NAME);
    // Its charts are no empty box: bars in their own blue are drawn on the sheet.
    const blue = (): Promise<number> =>
      bench.page.locator('#sheet canvas[id*="sheet-main-canvas"]').evaluate((canvas: HTMLCanvasElement) => {
        const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
        let pixels = 0;
        for (let at = 0; at < data.length; at += 4)
          if (data[at] === 0x2f && data[at + 1] === 0x55 && data[at + 2] === 0x97) pixels++;
        return pixels;
      });
    await expect.poll(blue).toBeGreaterThan(1000);
    await bench.picture('director-1366');
    expect(bench.faults).toEqual([]);
  });
});
