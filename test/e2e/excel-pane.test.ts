import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { fillPlan } from '../workbook/excel/book';
import { wcagBreaches } from './pages/axe';
import { ensureBuilt } from './pages/build';
import { openPaneInExcel, type PaneInExcel, type PaneOptions } from './pages/excel';
import { START_MS } from './pages/harness';
import { highlightLosses, makeSheets } from './pages/pane';

/** The whole add-in as it is delivered: the built page, Microsoft's client, and a workbook behind it. */
beforeAll(ensureBuilt, START_MS);

let opened: PaneInExcel | undefined;
afterEach(async () => {
  await opened?.close();
  opened = undefined;
});
const open = async (options: PaneOptions = {}, plan: '000' | '001' = '000'): Promise<PaneInExcel> =>
  (opened = await openPaneInExcel((host) => fillPlan(host.book, plan), options));

describe('the pane in Excel', () => {
  it('checks, leads to the cell, highlights, writes the sheets and takes them back', async () => {
    const pane = await open({}, '001');
    const { page, host, faults } = pane;
    await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
    const finding = page.getByRole('listitem').getByRole('button').first();
    await finding.waitFor();
    expect(await wcagBreaches(pane.page)).toEqual([]);
    await pane.picture('excel-check-350');

    await finding.click();
    await expect.poll(() => host.book.selection?.sheet).toMatch(/^Phụ lục/);
    expect(await finding.evaluate((button) => button === document.activeElement)).toBe(true);
    // The window goes by way of the row's code: it stays in view where both have room.
    const { shown } = host.book;
    expect(shown.map(({ area }) => [area.row, area.column])).toEqual([
      [shown.at(-1)!.area.row, 0],
      [shown.at(-1)!.area.row, shown.at(-1)!.area.column],
    ]);
    expect(shown.at(-1)!.area.column).toBeGreaterThan(0);

    // Somebody types in the workbook: the pane says that it has read something older, and no more.
    const { sheet, area } = host.book.selection!;
    await host.type({ sheet, row: area.row, column: area.column + 20 }, 'x');
    await page.getByText('Bảng đã thay đổi').first().waitFor();

    await highlightLosses(page);
    expect(host.book.sheets.some(({ rules }) => rules.length > 1)).toBe(true);
    expect(await wcagBreaches(pane.page)).toEqual([]);
    await pane.picture('excel-highlight-350');

    const planners = host.book.sheets.length;
    await page.getByRole('tab', { name: 'Giao việc' }).click();
    await page
      .getByText(/\d+ trang tính mới/)
      .first()
      .waitFor();
    await makeSheets(page);
    expect(host.book.sheets.length).toBeGreaterThan(planners + 10);
    // Writing our own sheets is no edit of the planner's.
    expect(await page.getByText('Bảng đã thay đổi').count()).toBe(0);
    expect(await wcagBreaches(pane.page)).toEqual([]);
    await pane.picture('excel-sheets-350');

    await page.getByRole('button', { name: 'Hoàn tác' }).first().click();
    await expect.poll(() => host.book.sheets.length).toBe(planners);
    expect(host.book.sheets.some(({ rules }) => rules.length > 1)).toBe(true);
    expect(host.messages.filter(({ error }) => error !== null)).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('checks again by itself a second after an edit, in three messages, without writing or moving anything; off where that is chosen', async () => {
    const pane = await open({}, '001');
    const { page, host, faults } = pane;
    await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
    const wrong = page.getByRole('listitem').getByRole('button', { name: /D6/ });
    await wrong.first().waitFor();
    const other = page.getByRole('listitem').getByRole('button', { name: /F43/ }).first();
    await other.focus();
    const table = host.book.sheets[0]!;
    const before = host.messages.length;
    const cells = JSON.stringify([...table.cells]);
    await host.type({ sheet: table.name, row: 5, column: 3 }, 3.2407);
    const typed = JSON.stringify([...table.cells]);
    expect(typed).not.toBe(cells);
    await wrong.first().waitFor({ state: 'detached' });
    await page.getByText('Bảng đã thay đổi').waitFor({ state: 'detached' });
    expect(await other.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(host.messages.length - before).toBeLessThanOrEqual(3);
    expect(JSON.stringify([...table.cells])).toBe(typed);
    expect(host.book.shown).toEqual([]);

    // Half a row typed quickly: many edits, one reading.
    const again = host.messages.length;
    for (const points of [1, 2, 3, 3.2047]) await host.type({ sheet: table.name, row: 5, column: 3 }, points);
    await wrong.first().waitFor();
    expect(host.messages.length - again).toBeLessThanOrEqual(3);

    await page.getByRole('tab', { name: 'Thiết lập' }).click();
    await page.getByRole('radio', { name: 'Chỉ kiểm tra khi bấm' }).check();
    await page.getByRole('tab', { name: 'Kiểm tra', exact: true }).click();
    const off = host.messages.length;
    await host.type({ sheet: table.name, row: 5, column: 3 }, 3.2407);
    await page.getByText('Bảng đã thay đổi').first().waitFor();
    await page.waitForTimeout(2500);
    expect(host.messages.length).toBe(off);
    expect(await wrong.count()).toBeGreaterThan(0);
    expect(faults).toEqual([]);
  });

  it('says how all sheets of units are printed, and brings the first to the front', async () => {
    const pane = await open({}, '000');
    const { page, host, faults } = pane;
    await page.getByRole('tab', { name: 'Giao việc' }).click();
    await page
      .getByText(/\d+ trang tính mới/)
      .first()
      .waitFor();
    await makeSheets(page);
    await page.getByRole('button', { name: 'In các phiếu…' }).click();
    const ours = host.book.sheets
      .filter(({ tabColor, names }) => names.size > 0 && tabColor !== '')
      .map(({ name }) => name);
    const open1 = page.getByRole('button', { name: /^Mở phiếu đầu: / });
    const first = ((await open1.textContent()) ?? '').replace('Mở phiếu đầu: ', '');
    expect(ours).toContain(first);
    await open1.click();
    await expect.poll(() => host.book.active?.name).toBe(first);
    const last = /“([^”]*)”/.exec((await page.getByText(/Giữ phím Shift/).textContent()) ?? '')![1]!;
    // Everything from the first tab to the last is a sheet of a unit, and no such sheet stands outside.
    const names = host.book.sheets.map(({ name }) => name);
    expect(names.slice(names.indexOf(first), names.indexOf(last) + 1).length).toBeGreaterThan(5);
    expect(names.slice(0, names.indexOf(first))).toContain('Tổng hợp phiếu');
    await page.getByText(/bỏ chọn/).waitFor();
    expect(await wcagBreaches(page)).toEqual([]);
    await pane.picture('excel-print-help-350');
    expect(faults).toEqual([]);
  });

  it('begins with what the ribbon asked for, in the theme of Excel', async () => {
    const pane = await open({ search: '?run=sheets', theme: { isDarkTheme: true } });
    await pane.page
      .getByText(/\d+ trang tính mới/)
      .first()
      .waitFor();
    expect(await pane.page.getByRole('tab', { selected: true }).textContent()).toContain('Giao việc');
    expect(pane.host.book.sheets.every(({ names }) => names.size === 0)).toBe(true);
    expect(await wcagBreaches(pane.page)).toEqual([]);
    await pane.picture('excel-dark-350');
    expect(pane.faults).toEqual([]);
  });

  it('follows the system’s theme where Excel tells none, also when it changes', async () => {
    const { page } = await open();
    await page.getByRole('tab', { name: 'Kiểm tra' }).waitFor();
    const background = () =>
      page.getByRole('tabpanel').evaluate((panel) => getComputedStyle(panel.parentElement!).backgroundColor);
    const light = await background();
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(background).not.toBe(light);
    await page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(background).toBe(light);
  });

  it('waits while a cell is being typed in, and goes on by itself', async () => {
    const { page, host } = await open();
    await page.getByRole('tab', { name: 'Kiểm tra' }).waitFor();
    host.editCell(true);
    await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
    await page.getByText('Đang đọc và kiểm tra các bảng…').first().waitFor();
    host.editCell(false);
    await page.getByRole('listitem').getByRole('button').first().waitFor();
  });

  it('says in words what Excel refused, and works again after it', async () => {
    const { page, host } = await open();
    await page.getByRole('tab', { name: 'Kiểm tra' }).waitFor();
    host.loseConnectionAt(1);
    await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
    await page.getByText('Mất kết nối với Excel.').first().waitFor();
    await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
    await page.getByRole('listitem').getByRole('button').first().waitFor();
    expect(await page.getByText('Mất kết nối với Excel.').count()).toBe(0);
  });
});

describe('where the pane cannot work', () => {
  it('names the workbench as the way out of an Excel that is too old', async () => {
    const pane = await open({ excelApi: 13 });
    await pane.page.getByText('Phiên bản Excel này quá cũ.').waitFor();
    expect(await pane.page.getByRole('link', { name: 'Mở bản chạy trên trình duyệt' }).getAttribute('href')).toBe(
      'workbench.html',
    );
    expect(await wcagBreaches(pane.page)).toEqual([]);
    await pane.picture('excel-too-old-350');
    expect(pane.faults).toEqual([]);
  });

  it('says that Office’s library could not be loaded', async () => {
    const pane = await open({ offline: true });
    await pane.page.getByText('Không tải được thư viện của Office').waitFor();
    expect(await wcagBreaches(pane.page)).toEqual([]);
    await pane.picture('excel-offline-350');
  });

  it('is never blank: a part that is gone from the server is told of, with the way to open the pane again', async () => {
    const pane = await open();
    await pane.page.getByRole('tab', { name: 'Kiểm tra' }).waitFor();
    await pane.page.context().route('**/assets/views.*.js', (route) => route.abort());
    await pane.page.reload();
    await pane.page.getByText('Khung Phuluc gặp lỗi').waitFor();
    expect(await wcagBreaches(pane.page)).toEqual([]);
    await pane.picture('excel-crash-350');
    await pane.page.context().unrouteAll();
  });
});
