import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { valueAt } from '../../src/model/grid';
import { openWorkbookFile } from '../../src/workbook/file';
import { fillPlan } from '../workbook/excel/book';
import { axeFaults } from './pages/axe';
import { openPaneInExcel } from './pages/excel';
import { NARROW, START_MS, startHarness, type Harness } from './pages/harness';
import { openWorkbench, type Workbench } from './pages/workbench';

let harness: Harness;
beforeAll(async () => (harness = await startHarness()), START_MS);
afterAll(() => harness?.close());

const PARTS = ['#bar', '#pane'];
/** Excel's pane on a screen of 1366 × 768. */
const LOW = { width: 350, height: 378 } as const;

/** The second sample, checked. */
async function checked(options: Parameters<typeof openWorkbench>[1] = {}): Promise<Workbench> {
  const bench = await openWorkbench(harness, options);
  await bench.page.locator('#samples').selectOption('1');
  await bench.fileName.getByText('mau-001').waitFor();
  await bench.pane.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  await bench.pane.getByText('3,2047').first().waitFor();
  return bench;
}
const list = (pane: Locator) => pane.getByRole('list', { name: 'Kết quả kiểm tra' });
const shown = (pane: Locator) => pane.getByText(/^\d+\/\d+ vấn đề$/);
const press = async ({ page }: Workbench, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};
/** Tab until the control of that name has the focus. */
async function tabTo({ page }: Workbench, name: RegExp): Promise<void> {
  const focused = () =>
    page.evaluate(
      () =>
        `${document.activeElement?.getAttribute('aria-label') ?? ''}${document.activeElement?.id ? (document.querySelector(`label[for="${CSS.escape(document.activeElement.id)}"]`)?.textContent ?? '') : ''}${document.activeElement?.tagName === 'BUTTON' ? document.activeElement.textContent : ''}`,
    );
  for (let steps = 0; steps < 30; steps++) {
    if (name.test(await focused())) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not come to ${String(name)}`);
}

describe('looking through findings by keyboard', () => {
  it('searches without accents, filters by unit, goes on among what is left, and takes each filter off again', async () => {
    const bench = await checked();
    const { page, pane } = bench;
    const all = await pane.getByRole('button', { name: /^\d+ (lỗi|cảnh báo|gợi ý)$/ }).allTextContents();
    await pane.getByRole('button', { name: 'Kiểm tra', exact: true }).focus();

    await tabTo(bench, /^Tìm trong kết quả/);
    await page.keyboard.type('nhieu don vi chu tri');
    await shown(pane).getByText(/^1\//).waitFor();
    expect(await list(pane).getByRole('listitem').allTextContents()).toEqual([expect.stringContaining('F43')]);
    expect(await pane.getByRole('button', { name: '1 cảnh báo', exact: true }).count()).toBe(1);
    expect(await pane.getByRole('button', { name: '0 lỗi', exact: true }).count()).toBe(1);
    // Announcement once the typing stops.
    await expect.poll(() => pane.getByRole('status').textContent()).toMatch(/^1\/\d+ vấn đề$/);

    await page.keyboard.press('Control+A');
    await page.keyboard.type('xyz');
    await pane.getByText('Không có vấn đề nào khớp').waitFor();
    await bench.picture('findings-none-1366');
    expect(await axeFaults(page, PARTS)).toEqual([]);
    await tabTo(bench, /^Bỏ mọi bộ lọc$/);
    await press(bench, 'Enter');
    expect(await pane.getByRole('button', { name: /^\d+ (lỗi|cảnh báo|gợi ý)$/ }).allTextContents()).toEqual(all);

    // A unit is chosen from the keys of a list of the browser.
    await pane.getByRole('searchbox').focus();
    await tabTo(bench, /^Lọc$/);
    await press(bench, 'Enter');
    await tabTo(bench, /^Đơn vị$/);
    const units = await pane.getByLabel('Đơn vị', { exact: true }).locator('option').allTextContents();
    const chosen = units.findIndex((one) => Number(/\((\d+)\)$/.exec(one)?.[1]) > 1);
    const [, name, count] = /^(.*) \((\d+)\)$/.exec(units[chosen]!)!;
    await press(bench, ...Array<string>(chosen).fill('ArrowDown'), 'Tab');
    await shown(pane).getByText(`${count}/`).waitFor();
    await bench.picture('findings-filter-1366');
    expect(await axeFaults(page, PARTS)).toEqual([]);

    // Next goes through what is left, and stops at its end.
    const next = pane.getByRole('button', { name: 'Vấn đề sau' });
    const cells = new Set<string>();
    await next.focus();
    for (let step = 0; step < Number(count); step++) {
      await press(bench, 'Enter');
      cells.add(await list(pane).locator('[aria-current]').first().innerText());
    }
    expect(cells.size).toBe(Number(count));
    expect(await next.getAttribute('aria-disabled')).toBe('true');

    await tabTo(bench, new RegExp(`^Bỏ lọc: ${name}`));
    await press(bench, 'Enter');
    await pane.getByRole('button', { name: /^Bỏ lọc/ }).waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Lọc');
    // Escape closes the choices and gives the focus back to what opened them.
    await pane.getByLabel('Đơn vị', { exact: true }).focus();
    await press(bench, 'Escape');
    expect(await pane.getByLabel('Đơn vị', { exact: true }).count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Lọc');
    expect(bench.faults).toEqual([]);
  });

  it('leaves most of Excel’s low pane to the list', async () => {
    const { page, faults, close } = await openPaneInExcel(({ book }) => fillPlan(book, '001'));
    await page.setViewportSize(LOW);
    await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
    await page.getByText('3,2047').first().waitFor();
    const [view, region] = await page.evaluate(() =>
      ['[role="tabpanel"]', '[role="region"]'].map(
        (part) => document.querySelector(part)!.getBoundingClientRect().height,
      ),
    );
    expect(region!).toBeGreaterThan(view! * 0.6);
    expect(faults).toEqual([]);
    await close();
  });
});

describe('taking findings along', () => {
  it('copies one finding and all that are shown as text, and shows the text selected where the browser refuses', async () => {
    const bench = await checked();
    const { page, pane, context } = bench;
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    const finding = list(pane).getByRole('listitem').filter({ hasText: '3,2047' });
    await finding.getByRole('button').first().focus();
    await press(bench, 'ArrowRight');
    await tabTo(bench, /^Sao chép$/);
    await press(bench, 'Enter');
    await finding.getByText('Đã sao chép 1 vấn đề.').waitFor();
    expect(await pane.getByRole('status').textContent()).toBe('Đã sao chép 1 vấn đề.');
    expect((await copied()).replaceAll('\r\n', '\n').split('\n')).toEqual([
      'Lỗi · ô D6, trang Phụ lục I',
      expect.stringMatching(/^Ô D6 ghi 3,2047/),
      expect.stringMatching(/^Cách sửa: .*3,2407/),
    ]);

    await pane.getByRole('button', { name: '2 lỗi', exact: true }).click();
    await tabTo(bench, /^Sao chép, ghi ra trang tính$/);
    await press(bench, 'Enter');
    await tabTo(bench, /^Sao chép 2 vấn đề$/);
    await press(bench, 'Enter');
    await pane.getByText('Đã sao chép 2 vấn đề.').first().waitFor();
    const both = (await copied()).replaceAll('\r\n', '\n').split('\n\n');
    expect(both).toEqual([
      'Kết quả kiểm tra: 2 vấn đề',
      expect.stringMatching(/^1\. Lỗi · ô D6/),
      expect.stringMatching(/^2\. Lỗi · ô A37, trang Phụ lục III/),
    ]);
    await bench.picture('findings-copied-1366');
    expect(await axeFaults(page, PARTS)).toEqual([]);

    // As in a frame whose policy allows neither way.
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
      document.execCommand = () => false;
    });
    await pane.getByRole('button', { name: 'Sao chép 2 vấn đề' }).click();
    const field = pane.getByRole('textbox', { name: 'Nội dung để sao chép' });
    await field.waitFor();
    expect(await page.evaluate(() => getSelection()!.toString().startsWith('Kết quả kiểm tra: 2 vấn đề'))).toBe(true);
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    await bench.picture('findings-copy-refused-1366');
    expect(await axeFaults(page, PARTS)).toEqual([]);
    expect(bench.faults).toEqual([]);
  });

  it('copies by a selection where the page may not use the clipboard itself', async () => {
    const bench = await checked();
    const { page, pane } = bench;
    await bench.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.evaluate(() =>
      Object.assign(navigator.clipboard, {
        writeText: () => Promise.reject(new DOMException('blocked by policy', 'NotAllowedError')),
      }),
    );
    await list(pane).getByRole('listitem').filter({ hasText: '3,2047' }).getByRole('button').first().click();
    const copy = pane.getByRole('button', { name: 'Sao chép', exact: true });
    await copy.click();
    await pane.getByText('Đã sao chép 1 vấn đề.').first().waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Ô D6 ghi 3,2047');
    expect(await copy.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(bench.faults).toEqual([]);
  });

  it('writes the findings on a sheet that is seen in the workbook, keeps what was written to them, is taken back, and stands in the saved copy', async () => {
    const bench = await checked();
    const { page, pane } = bench;
    const sheet = 'Kết quả kiểm tra';
    await tabTo(bench, /^Sao chép, ghi ra trang tính$/);
    await press(bench, 'Enter');
    await tabTo(bench, /^Ghi ra trang tính$/);
    await press(bench, 'Enter');
    await pane.getByText(`Đã ghi kết quả vào trang tính “${sheet}”.`).first().waitFor();
    expect(await bench.sheetNames()).toContain(sheet);
    await expect.poll(bench.frontSheet).toBe(sheet);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Ghi ra trang tính');
    await bench.picture('findings-sheet-1366');
    expect(await axeFaults(page, PARTS)).toEqual([]);

    await pane.getByRole('button', { name: 'Hoàn tác: Ghi kết quả kiểm tra (1 trang tính)' }).click();
    await pane.getByText('Đã hoàn tác: Ghi kết quả kiểm tra (1 trang tính).').first().waitFor();
    expect(await bench.sheetNames()).not.toContain(sheet);
    const write = pane.getByRole('button', { name: 'Ghi ra trang tính', exact: true });
    await write.click();
    await pane.getByText(`Đã ghi kết quả vào trang tính “${sheet}”.`).first().waitFor();

    // The planner's own words in the yellow column, by hand.
    const first = await bench.save();
    const opened = await openWorkbookFile(first.name, first.bytes);
    if (!opened.ok) throw new Error(opened.problem.id);
    const grids = await opened.value.read();
    if (!grids.ok) throw new Error(grids.problem.id);
    const grid = grids.value.find(({ tag }) => tag?.role === 'findings')!;
    const row = grid.values.findIndex((values) => values.includes('D6')) + grid.top;
    const column = grid.values.find((values) => values.includes('Cách xử lý'))!.indexOf('Cách xử lý') + grid.left;
    expect(String(valueAt(grid, row, 5))).toContain('3,2047');
    await bench.retype(`${String.fromCharCode(65 + column)}${row + 1}`, 'đã hỏi phòng KSTT');
    await write.click();
    await pane.getByText(`Trang tính “${sheet}” đã khớp kết quả kiểm tra, không cần cập nhật.`).first().waitFor();

    const saved = await bench.save();
    await bench.openBytes('lai.xlsx', saved.bytes);
    await bench.fileName.getByText('lai.xlsx').waitFor();
    await pane.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
    await list(pane).getByText('3,2047').first().waitFor();
    await list(pane).getByRole('listitem').filter({ hasText: 'A37' }).getByRole('button').first().click();
    await pane.getByRole('button', { name: 'Sửa theo đề xuất' }).click();
    await pane.getByText('Đã sửa 1 ô và kiểm tra lại.').first().waitFor();
    await pane.getByRole('button', { name: 'Sao chép, ghi ra trang tính' }).click();
    await write.click();
    await pane.getByText(`Đã cập nhật trang tính “${sheet}”`).first().waitFor();
    const last = await bench.save();
    const reread = await openWorkbookFile(last.name, last.bytes);
    const after = reread.ok ? await reread.value.read() : reread;
    if (!after.ok) throw new Error(after.problem.id);
    const now = after.value.find(({ tag }) => tag?.role === 'findings')!;
    expect(now.values.find((values) => values.includes('D6'))).toContain('đã hỏi phòng KSTT');
    expect(now.values.filter((values) => values.includes('A37'))).toEqual([]);
    expect(bench.faults).toEqual([]);
  });

  it('shows a wrong and a right example of the rule in place', async () => {
    const bench = await checked({ viewport: NARROW });
    const { page, pane } = bench;
    await list(pane).getByRole('listitem').filter({ hasText: '3,2047' }).getByRole('button').first().click();
    await pane.getByText('Ví dụ sai và đúng').focus();
    await press(bench, 'Enter');
    await pane.getByRole('table', { name: 'Sai' }).waitFor();
    expect(await pane.getByRole('table', { name: 'Đúng' }).getByRole('cell', { name: '3,2407' }).count()).toBe(1);
    await bench.picture('findings-examples-350');
    expect(await axeFaults(page, PARTS)).toEqual([]);
    expect(bench.faults).toEqual([]);
  });
});
