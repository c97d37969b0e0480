import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkWorkbook } from '../../src/app/check/check';
import { openWorkbookFile } from '../../src/workbook/file';
import { START_MS, startHarness, type Harness } from './pages/harness';
import { assignedGap, rowsByUnit, savedRows } from './pages/saved-sheets';
import { openWorkbench } from './pages/workbench';
import { highlightLosses, makeSheets } from './pages/pane';

let harness: Harness;
beforeAll(async () => (harness = await startHarness()), START_MS);
afterAll(() => harness?.close());

describe('the main job in the workbench', () => {
  it('checks the plan of 2023, leads to the wrong cell, takes its correction, and hands out the work', async () => {
    const bench = await openWorkbench(harness);
    const { page, pane } = bench;
    await page.locator('#samples').selectOption('1');
    await bench.fileName.getByText('mau-001').waitFor();

    // The check finds the two digits that changed places in the achieved points of criterion 2.4.
    await pane.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
    const swapped = pane.getByRole('listitem').filter({ hasText: '3,2047' }).getByRole('button').first();
    await swapped.waitFor();
    await bench.picture('check-1366');

    // A click selects the cell and leaves the keyboard in the pane.
    await page.locator('#sheet [role="tab"]', { hasText: 'Phụ lục III' }).click();
    await swapped.click();
    await expect.poll(bench.address).toBe('D6');
    expect(await bench.frontSheet()).toBe('Phụ lục I');
    expect(await swapped.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await page.locator('#unsaved').isVisible()).toBe(false);
    await bench.picture('finding-1366');

    // Retyped as a Vietnamese planner types it; the pane says that its results are old, and a new check no longer finds it.
    await bench.retype('D6', '3,2407');
    await pane.getByText('Bảng đã thay đổi').first().waitFor();
    expect(await page.locator('#unsaved').isVisible()).toBe(true);
    await pane.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
    await swapped.waitFor({ state: 'detached' });
    await pane.getByRole('listitem').filter({ hasText: 'A37' }).first().waitFor();

    await highlightLosses(pane);
    await bench.picture('highlight-1366');

    await pane.getByRole('tab', { name: 'Giao việc' }).click();
    await pane
      .getByText(/\d+ trang tính mới/)
      .first()
      .waitFor();
    await bench.picture('preview-1366');
    await makeSheets(pane);
    expect(await pane.getByText('Lệch').count()).toBe(0);
    await bench.picture('sheets-1366');

    // The saved copy, read by itself: the correction, the highlights, one sheet per unit, and nothing lost on the way.
    const saved = await bench.save();
    expect(saved.name).toBe('mau-001-ubnd-tp-can-tho-2023 - Phuluc.xlsx');
    await expect.poll(() => page.locator('#unsaved').isVisible()).toBe(false);
    const opened = await openWorkbookFile(saved.name, saved.bytes);
    if (!opened.ok) throw new Error(opened.problem.id);
    const checked = await checkWorkbook(opened.value);
    const grids = await opened.value.read();
    if (!checked.ok || !grids.ok) throw new Error('the saved copy cannot be read');
    const { plan, findings } = checked.value;
    expect(findings.filter(({ rule }) => rule === 'children-sum')).toEqual([]);
    expect(opened.value.sheets().find(({ name }) => name === 'Phụ lục I')?.highlights.length).toBeGreaterThan(3);

    const unitSheets = grids.value.filter(({ tag }) => tag?.role === 'unit');
    const saidOf = new Map(unitSheets.map((grid) => [grid.tag!.key, savedRows(grid)]));
    const asked = rowsByUnit(plan);
    expect(asked.size).toBeGreaterThan(10);
    expect(Object.fromEntries([...saidOf].map(([key, rows]) => [key, rows.length]))).toEqual(Object.fromEntries(asked));
    expect(grids.value.filter(({ tag }) => tag?.role === 'summary').map(({ sheet }) => sheet)).toEqual([
      'Tổng hợp phiếu',
      'Theo dõi tiến độ',
    ]);

    const bySource = new Map([...saidOf.values()].flat().map(({ source, gap }) => [source, gap]));
    expect([...bySource.values()].reduce((sum, gap) => sum + gap, 0)).toBe(assignedGap(plan));

    // The sheets stand in the spreadsheet too, and Excel's order of tabs is the file's.
    expect(await bench.sheetNames()).toEqual(
      opened.value
        .sheets()
        .filter(({ visible }) => visible)
        .map(({ name }) => name),
    );
    expect(bench.faults).toEqual([]);
  });
});
