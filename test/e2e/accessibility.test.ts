import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorkbookFile } from '../../src/workbook/file';
import { axeFaults } from './pages/axe';
import { DESK, NARROW, START_MS, startHarness, type Harness } from './pages/harness';
import { openWorkbench } from './pages/workbench';
import { highlightLosses, makeSheets } from './pages/pane';

let harness: Harness;
beforeAll(async () => (harness = await startHarness()), START_MS);
afterAll(() => harness?.close());

const PARTS = ['#bar', '#pane'];

const RIGHT_TABLE = {
  A1: 'TT',
  B1: 'Nhiệm vụ',
  C1: 'Chủ trì',
  D1: 'Thời gian',
  E1: 'Sản phẩm',
  A2: '1',
  B2: 'Ban hành kế hoạch cải cách hành chính',
  C2: 'Văn phòng',
  D2: 'Quý I',
  E2: 'Kế hoạch',
  A3: '2',
  B3: 'Kiểm tra việc thực hiện kế hoạch',
  C3: 'Thanh tra',
  D3: 'Quý III',
  E3: 'Báo cáo',
} as const;

describe('the pane for everyone', () => {
  it.each([
    ['1366', DESK],
    ['350', NARROW],
  ])('has no serious fault for axe in any of its states, at %s pixels', async (width, viewport) => {
    const bench = await openWorkbench(harness, { viewport });
    const { page, pane } = bench;
    const state = async (name: string): Promise<void> => {
      await bench.picture(`${name}-${width}`);
      expect(await axeFaults(page, PARTS), name).toEqual([]);
    };
    await state('not-checked');

    await page.locator('#samples').selectOption('1');
    await bench.fileName.getByText('mau-001').waitFor();
    await pane.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
    const finding = pane.getByRole('listitem').filter({ hasText: '3,2047' }).getByRole('button').first();
    await finding.waitFor();
    await state('findings');
    await finding.click();
    await pane.getByText('Vì sao').first().waitFor();
    await state('finding-open');

    await highlightLosses(pane);
    await state('gaps');

    await pane.getByRole('tab', { name: 'Giao việc' }).click();
    await pane
      .getByText(/\d+ trang tính mới/)
      .first()
      .waitFor();
    await state('sheets-preview');
    await makeSheets(pane);
    await state('sheets-done');

    await pane.getByRole('tab', { name: /Thiết lập/ }).click();
    await pane.getByText('Không dữ liệu nào rời khỏi máy này').waitFor();
    await state('settings');
    expect(bench.faults).toEqual([]);
  });

  it('tells an empty workbook, and one without faults, from one that is not checked', async () => {
    const bench = await openWorkbench(harness);
    const { page, pane } = bench;
    const check = () => pane.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
    await bench.openBytes('trống.xlsx', await createWorkbookFile([{ name: 'Trang tính1', cells: {} }]));
    await expect.poll(bench.sheetNames).toEqual(['Trang tính1']);
    await pane.getByText('Chưa kiểm tra').first().waitFor();
    await check();
    await pane.getByText('Không thấy bảng phụ lục nào').first().waitFor();
    await bench.picture('no-table-1366');
    expect(await axeFaults(page, PARTS)).toEqual([]);

    await bench.openBytes('đúng.xlsx', await createWorkbookFile([{ name: 'Phụ lục', cells: RIGHT_TABLE }]));
    await expect.poll(bench.sheetNames).toEqual(['Phụ lục']);
    await check();
    await pane.getByText('Không thấy lỗi nào').first().waitFor();
    await bench.picture('nothing-found-1366');
    expect(await axeFaults(page, PARTS)).toEqual([]);
    expect(bench.faults).toEqual([]);
  });

  it('can be used by keyboard alone, from the sheet to the check, through the findings to a cell and back', async () => {
    const bench = await openWorkbench(harness);
    const { page } = bench;
    await page.locator('#samples').selectOption('1');
    await bench.fileName.getByText('mau-001').waitFor();
    await bench.goTo('B8');
    const focused = () =>
      page.evaluate(() => document.activeElement?.closest('li, button, [role="tab"]')?.textContent ?? '');
    const inPane = () =>
      page.evaluate(() => document.querySelector('#pane')?.contains(document.activeElement) ?? false);

    // F6 leaves the sheet, where Tab goes from cell to cell.
    await page.keyboard.press('F6');
    expect(await inPane()).toBe(true);
    const tabTo = async (text: RegExp): Promise<void> => {
      for (let steps = 0; steps < 20; steps++) {
        if (text.test(await focused())) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`Tab does not come to ${String(text)}`);
    };
    await page.keyboard.press('Tab');
    await tabTo(/^Kiểm tra$/);
    await page.keyboard.press('Enter');
    await bench.pane.getByText('3,2047').first().waitFor();

    await page.keyboard.press('Tab');
    await tabTo(/D6.*3,2047/);
    await page.keyboard.press('ArrowDown');
    await expect.poll(focused).toMatch(/A37/);
    await page.keyboard.press('ArrowUp');
    await expect.poll(focused).toMatch(/D6/);
    await page.keyboard.press('Enter');
    await expect.poll(bench.address).toBe('D6');
    expect(await focused()).toMatch(/D6/);

    // Shift+F6 goes back into the sheet, at the cell, and what is typed goes there.
    await page.keyboard.press('Shift+F6');
    await page.keyboard.type('3,2407');
    await page.keyboard.press('Enter');
    await page.locator('#unsaved').waitFor();
    await page.keyboard.press('F6');
    expect(await focused()).toMatch(/D6/);
    expect(bench.faults).toEqual([]);
  });

  it('keeps the focus on a part of the year while its view comes for the first time', async () => {
    const bench = await openWorkbench(harness);
    const { page } = bench;
    await page.locator('#samples').selectOption('1');
    await bench.fileName.getByText('mau-001').waitFor();
    await bench.pane.getByRole('tab', { name: 'Cả năm' }).click();
    const parts = page.getByRole('group', { name: 'Việc trong năm' });
    for (const name of ['So hai năm', 'Tổng hợp']) {
      const chip = parts.getByRole('button', { name, exact: true });
      await chip.focus();
      await page.keyboard.press('Enter');
      await parts.getByRole('button', { name, exact: true, pressed: true }).waitFor();
      await page.waitForTimeout(300);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(name);
    }
  });

  it('keeps the keyboard’s place in long lists: one Tab stop, and the first new line where more are shown', async () => {
    const bench = await openWorkbench(harness);
    const { page, pane } = bench;
    const focused = () =>
      page.evaluate(
        () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
      );
    await page.locator('#samples').selectOption('1');
    await bench.fileName.getByText('mau-001').waitFor();
    await pane.getByRole('tab', { name: 'Giao việc' }).click();
    await pane
      .getByText(/\d+ trang tính mới/)
      .first()
      .waitFor();
    const loads = pane.locator('summary', { hasText: 'Khối lượng theo đơn vị' });
    await loads.click();
    await pane.getByRole('button', { name: /^Xem thêm \d+ đơn vị$/ }).press('Enter');
    // Loads are no controls: what follows them is.
    await expect.poll(focused).toBe('Đổi tên trang Sở Tư pháp');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('Đổi tên trang Văn phòng UBND TP');
    await page.keyboard.press('End');
    expect(await focused()).toBe('Đổi tên trang Theo dõi tiến độ');
    await page.keyboard.press('Tab');
    expect(await pane.locator('[role="tabpanel"]').evaluate((view) => view.contains(document.activeElement))).toBe(
      false,
    );

    await pane.getByRole('tab', { name: 'Cả năm' }).click();
    await pane.getByRole('button', { name: 'Mục tiêu', exact: true }).click();
    const names = pane.getByRole('list', { name: 'Phương án tăng điểm' }).locator('[data-row]');
    await names.first().focus();
    await page.keyboard.press('Tab');
    expect(await focused()).toMatch(/^Điểm dự kiến của 5\.4/);
    await page.keyboard.press('Tab');
    expect(await focused()).toMatch(/^Điểm dự kiến của 7\.3\.7/);
    const before = await names.count();
    await pane.getByRole('button', { name: /^Xem thêm \d+ / }).press('Enter');
    await expect.poll(() => names.count()).toBeGreaterThan(before);
    expect(await names.nth(before).evaluate((name) => name === document.activeElement)).toBe(true);
    expect(bench.faults).toEqual([]);
  });
});
