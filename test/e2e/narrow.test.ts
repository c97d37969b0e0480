import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { columnOf } from '../../src/reporting/responsibility/unit-columns';
import { fillPlan } from '../workbook/excel/book';
import { openPaneInExcel } from './pages/excel';
import { START_MS, startHarness, type Harness } from './pages/harness';

let harness: Harness;
beforeAll(async () => (harness = await startHarness()), START_MS);
afterAll(() => harness?.close());

describe('the parts of the year', () => {
  it('take two rows at most, or are one field where the pane is narrow', async () => {
    const pane = await openPaneInExcel((host) => fillPlan(host.book, '001'));
    const { page } = pane;
    const field = page.getByRole('combobox', { name: 'Việc trong năm' });
    const group = page.getByRole('group', { name: 'Việc trong năm' });
    for (const [width, isField] of [
      [320, true],
      [350, false],
    ] as const) {
      await page.setViewportSize({ width, height: 700 });
      await page.getByRole('tab', { name: 'Cả năm', exact: true }).click();
      await (isField ? field : group).waitFor();
      expect(await (isField ? group : field).count()).toBe(0);
      expect((await (isField ? field : group).boundingBox())!.height).toBeLessThanOrEqual(70);
    }
    expect(pane.faults).toEqual([]);
    await pane.close();
  });
});

describe('in a contrast theme', () => {
  it('what is done and what is late look unlike', async () => {
    const pane = await openPaneInExcel((host) => fillPlan(host.book, '001'));
    const { page, host } = pane;
    await page.emulateMedia({ forcedColors: 'active' });
    await page.getByRole('tab', { name: 'Giao việc', exact: true }).click();
    await page.getByRole('button', { name: 'Tạo phiếu', exact: true }).first().click();
    await page.getByText('Đã tạo phiếu').first().waitFor();
    await host.type({ sheet: 'Sở Nội vụ', row: 9, column: columnOf('progress') }, 'Hoàn thành');
    await page.getByRole('tab', { name: 'Cả năm', exact: true }).click();
    await page.getByRole('group', { name: 'Việc trong năm' }).getByRole('button', { name: 'Tiến độ' }).click();
    const bar = page.locator('[aria-hidden="true"]:has(> span[style*="width"])').first();
    await bar.waitFor();
    const looks = await bar.locator('> span').evaluateAll((parts) =>
      parts.map((one) => {
        const { backgroundColor, backgroundImage } = getComputedStyle(one);
        return `${backgroundColor} ${backgroundImage}`;
      }),
    );
    expect(looks.length).toBeGreaterThanOrEqual(2);
    expect(new Set(looks).size).toBe(looks.length);
    await pane.picture('contrast-progress');
    expect(pane.faults).toEqual([]);
    await pane.close();
  });
});
