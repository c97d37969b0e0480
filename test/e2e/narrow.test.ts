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
      // Whichever is chosen: its name stands in bold.
      for (const part of isField ? [] : await group.getByRole('button').all()) {
        await part.click();
        expect((await group.boundingBox())!.height, (await part.textContent())!).toBeLessThanOrEqual(70);
      }
    }
    expect(pane.faults).toEqual([]);
    await pane.close();
  });
});

describe('in a contrast theme', () => {
  it('the bars of lost points are seen, frameless buttons stay in line, and a pressed chip takes no more room', async () => {
    const pane = await openPaneInExcel((host) => fillPlan(host.book, '001'));
    const { page } = pane;
    await page.emulateMedia({ forcedColors: 'active' });
    await page.getByRole('tab', { name: 'Điểm mất', exact: true }).click();
    const bar = page.locator('[aria-hidden="true"]:has(> span[style*="width"])').first();
    await bar.waitFor();
    // What is drawn over the page's own colour: a frame around the whole, a filling for what was achieved.
    const [ground, filling, frame] = await bar.evaluate((track) => [
      getComputedStyle(document.body).backgroundColor,
      getComputedStyle(track.firstElementChild!).backgroundColor,
      getComputedStyle(track).borderTopStyle === 'none' ? 'none' : getComputedStyle(track).borderTopColor,
    ]);
    expect(filling).not.toBe(ground);
    expect(frame).not.toBe('none');
    expect(frame).not.toBe(ground);

    const chips = page.getByRole('group', { name: 'Xem theo' }).getByRole('button');
    for (const chip of await chips.all()) {
      await chip.click();
      const [one, ...others] = await Promise.all((await chips.all()).map((each) => each.boundingBox()));
      expect(others.map((each) => each!.y)).toEqual(others.map(() => one!.y));
    }

    await page.getByRole('tab', { name: 'Giao việc', exact: true }).click();
    const more = page.getByRole('button', { name: /^Xem thêm \d+ nhóm/ });
    const heading = page.getByText(/nhóm chưa rõ gồm đơn vị nào/).first();
    expect((await more.boundingBox())!.x).toBeCloseTo((await heading.boundingBox())!.x, 0);
    expect(pane.faults).toEqual([]);
    await pane.close();
  });

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
