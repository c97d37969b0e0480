import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorkbookFile, openWorkbookFile } from '../../src/workbook/file';
import { valueAt } from '../../src/model/grid';
import { axeFaults } from './pages/axe';
import { START_MS, startHarness, type Harness } from './pages/harness';
import { openWorkbench, type Workbench } from './pages/workbench';
import { highlightLosses } from './pages/pane';

let harness: Harness;
beforeAll(async () => (harness = await startHarness()), START_MS);
afterAll(() => harness?.close());

const SMALL = 'Nhỏ.xlsx';
const small = (name = 'Bảng') => createWorkbookFile([{ name, cells: { A1: 'Một', B1: 1.5 } }]);
const openSmall = async (bench: Workbench): Promise<void> => {
  await bench.openBytes(SMALL, await small());
  await expect.poll(bench.sheetNames).toEqual(['Bảng']);
};
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent);

describe('the pane beside the spreadsheet', () => {
  it('becomes wider and narrower by keys, by dragging and back by a double click, and stays so', async () => {
    const { page, pane } = await openWorkbench(harness);
    const separator = page.getByRole('separator', { name: 'Bề rộng khung kiểm tra' });
    const width = async () => Math.round((await pane.boundingBox())!.width);
    const now = () => separator.getAttribute('aria-valuenow').then(Number);
    await separator.focus();
    expect([await width(), await now()]).toEqual([360, 360]);
    await page.keyboard.press('ArrowLeft');
    expect([await width(), await now()]).toEqual([376, 376]);
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    expect([await width(), await now()]).toEqual([560, 560]);
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    expect([await width(), await now()]).toEqual([320, 320]);

    const box = (await separator.boundingBox())!;
    await page.mouse.move(box.x, 300);
    await page.mouse.down();
    await page.mouse.move(box.x - 60, 320, { steps: 4 });
    await page.mouse.move(box.x - 100, 320);
    await page.mouse.up();
    await page.mouse.move(200, 320);
    expect(Math.abs((await width()) - 420)).toBeLessThanOrEqual(1);
    const kept = await width();
    await page.reload();
    await page.locator('#sheet canvas[id*="sheet-main-canvas"]').waitFor();
    expect(await width()).toBe(kept);
    await separator.dblclick();
    expect(await width()).toBe(360);
  });

  it('stands below the sheet in a narrow window, with room to work in both', async () => {
    const { page, pane } = await openWorkbench(harness, { viewport: { width: 683, height: 384 } });
    await page.keyboard.press('Escape');
    const sheet = (await page.locator('#sheet').boundingBox())!;
    const below = (await pane.boundingBox())!;
    expect(below.y).toBeGreaterThanOrEqual(sheet.y + sheet.height);
    expect(Math.min(sheet.height, below.height)).toBeGreaterThanOrEqual(300);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await expect.poll(() => page.getByRole('separator').count()).toBe(0);
  });
});

describe('first steps', () => {
  it('are shown once, go away with a click into the table, and come back by keyboard', async () => {
    const bench = await openWorkbench(harness);
    const { page } = bench;
    const card = page.locator('#welcome');
    await card.waitFor();
    expect(await axeFaults(page, ['#bar', '#welcome', '#separator'])).toEqual([]);
    const table = (await page.locator('#sheet canvas[id*="sheet-main-canvas"]').boundingBox())!;
    await page.mouse.click(table.x + 200, table.y + table.height - 100);
    await card.waitFor({ state: 'hidden' });
    await page.reload();
    await page.locator('#sheet canvas[id*="sheet-main-canvas"]').waitFor();
    expect(await card.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Hướng dẫn nhanh' }).focus();
    await page.keyboard.press('Enter');
    await card.waitFor();
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'hidden' });
    expect(await focused(page)).toBe('help');
    expect(bench.faults).toEqual([]);
  });
});

describe('files without a way through the disk', () => {
  it('makes a new file, in which an empty table can be put', async () => {
    const bench = await openWorkbench(harness);
    const { page, pane } = bench;
    await page.keyboard.press('Escape');
    await page.locator('#create').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => bench.fileName.textContent()).toBe('Bảng mới.xlsx');
    await expect.poll(bench.sheetNames).toEqual(['Trang tính 1']);
    await bench.retype('A1', 'Kế hoạch');
    await page.locator('#unsaved').waitFor();
    await pane.getByRole('tab').last().click();
    await pane.getByRole('button', { name: /PAR/ }).first().click();
    await expect.poll(async () => (await bench.sheetNames()).length).toBe(2);
    expect((await bench.save()).name).toBe('Bảng mới - Phuluc.xlsx');
    expect(bench.faults).toEqual([]);
  });

  it('opens a file again that was opened before, where the browser can keep its handle, and forgets it when told to', async () => {
    const bench = await openWorkbench(harness);
    const { page } = bench;
    await page.keyboard.press('Escape');
    // A file of the browser's own private folder, handed out by the dialog that no test can click through.
    await page.evaluate(
      async ({ name, bytes }) => {
        const handle = await (await navigator.storage.getDirectory()).getFileHandle(name, { create: true });
        const writable = await handle.createWritable();
        await writable.write(new Uint8Array(bytes));
        await writable.close();
        window.showOpenFilePicker = () => Promise.resolve([handle]);
      },
      { name: SMALL, bytes: [...(await small())] },
    );
    await page.keyboard.press('Control+o');
    await expect.poll(() => bench.fileName.textContent()).toBe(SMALL);
    await expect.poll(() => page.locator('#samples optgroup').count()).toBe(2);

    await page.reload();
    await page.locator('#sheet canvas[id*="sheet-main-canvas"]').waitFor();
    await expect.poll(() => bench.fileName.textContent()).toMatch(/^mau-/);
    await page.locator('#samples').selectOption({ label: SMALL });
    await expect.poll(() => bench.fileName.textContent()).toBe(SMALL);

    await page.evaluate(async (name) => (await navigator.storage.getDirectory()).removeEntry(name), SMALL);
    await page.locator('#samples').selectOption({ label: SMALL });
    await bench.message.getByText(`Không mở lại được “${SMALL}”`).waitFor();
    await page.locator('#samples').selectOption({ label: 'Xóa danh sách gần đây' });
    await expect.poll(() => page.locator('#samples optgroup').count()).toBe(1);
    expect(bench.faults).toEqual([]);
  });
});

describe('the spreadsheet in the page', () => {
  it('speaks English when the pane does, and keeps what was typed', async () => {
    const bench = await openWorkbench(harness);
    const { page, pane } = bench;
    await openSmall(bench);
    await bench.retype('A2', 'giữ lại');
    await pane.getByRole('tab').last().click();
    await pane.getByRole('radio', { name: 'English' }).click();
    const canvas = (await page.locator('#sheet canvas[id*="sheet-main-canvas"]').boundingBox())!;
    await expect
      .poll(async () => {
        await page.mouse.click(canvas.x + 150, canvas.y + 50, { button: 'right' });
        return page.locator('button', { hasText: 'Paste Special' }).count();
      })
      .toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Save a copy' }).waitFor();
    expect(await page.locator('#unsaved').textContent()).toBe('not saved');
    expect(bench.faults).toEqual([]);
  });

  it('says that a cell which it shows is hidden, until another one is shown', async () => {
    const bench = await openWorkbench(harness);
    const { pane } = bench;
    const header = [
      'STT',
      'Tiêu chí, tiêu chí thành phần',
      'Điểm chuẩn',
      'Điểm đạt được 2023',
      'Nhiệm vụ, giải pháp',
      'Cơ quan chủ trì',
    ];
    const rows = [
      header,
      ['2.1.1', 'Theo dõi thi hành pháp luật', 1, 1.7, 'Rà soát', 'Văn phòng'],
      ['2.1.2', 'Xử lý kết quả theo dõi', 1, 1.8, 'Xử lý', 'Văn phòng'],
    ];
    const cells = Object.fromEntries(
      rows.flatMap((row, at) => row.map((value, column) => [`${'ABCDEF'[column]}${at + 1}`, value])),
    );
    await bench.openBytes('ẩn.xlsx', await createWorkbookFile([{ name: 'PAR INDEX', cells, hiddenRows: [2] }]));
    await expect.poll(bench.sheetNames).toEqual(['PAR INDEX']);
    await pane.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
    const finding = (cell: string) =>
      pane
        .getByRole('listitem')
        .filter({ hasText: `Ô ${cell} ghi` })
        .getByRole('button')
        .first();
    await finding('C2').click();
    await bench.message.getByText('Ô C2 nằm ở hàng hoặc cột đang ẩn').waitFor();
    await finding('D3').click();
    await expect.poll(bench.address).toBe('D3');
    await bench.message.waitFor({ state: 'hidden' });
  });

  it('lets somebody type on while the pane checks again by itself', async () => {
    const bench = await openWorkbench(harness);
    const { page, pane } = bench;
    await page.keyboard.press('Escape');
    await pane.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
    await pane.getByRole('listitem').first().waitFor();
    const stale = pane.getByText('Bảng đã thay đổi, hãy kiểm tra lại').first();
    await bench.retype('E6', 'sửa thử');
    await stale.waitFor();
    await bench.goTo('E6');
    await page.keyboard.type('Gõ chậm');
    // The next check was due a second after the edit before.
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    await page.keyboard.type(' rồi mới xong');
    await page.keyboard.press('Enter');
    await stale.waitFor({ state: 'detached' });
    const { name, bytes } = await bench.save();
    const opened = await openWorkbookFile(name, bytes);
    const grids = opened.ok ? await opened.value.read() : opened;
    expect(grids.ok && valueAt(grids.value[0]!, 5, 4)).toBe('Gõ chậm rồi mới xong');
  });

  it('lets edits be undone after the pane has read and coloured, and says so when the add-in has written over the sheet', async () => {
    const bench = await openWorkbench(harness);
    const { page, pane } = bench;
    const saved = async (row: number, column: number) => {
      // By keyboard: the sheet keeps it, and can undo.
      const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')]);
      const opened = await openWorkbookFile('x.xlsx', new Uint8Array(readFileSync(await download.path())));
      const grids = opened.ok ? await opened.value.read() : opened;
      if (!grids.ok) throw new Error(grids.problem.id);
      return valueAt(grids.value[0]!, row, column);
    };
    await page.keyboard.press('Escape');
    await page.locator('#samples').selectOption('1');
    await bench.fileName.getByText('mau-001').waitFor();
    const before = await saved(5, 4);
    await bench.retype('E6', 'sửa thử');
    await pane.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
    await pane.getByRole('listitem').first().waitFor();
    await highlightLosses(pane);
    await bench.goTo('E6');
    expect(await saved(5, 4)).toBe('sửa thử');
    // Colours alone put nothing into another row.
    await page.keyboard.press('Control+z');
    await expect.poll(() => saved(5, 4)).toBe(before);

    // Nor does a fix on another sheet.
    await bench.retype('E6', 'sửa lần hai');
    await pane.getByRole('tab', { name: 'Kiểm tra' }).click();
    await pane.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
    const heading = pane.getByRole('listitem').filter({ hasText: 'A37' });
    await heading.getByRole('button').first().click();
    await heading.getByRole('button', { name: 'Sửa theo đề xuất' }).click();
    await pane.getByText('Đã sửa 1 ô').first().waitFor();
    const tab = (name: string) => page.locator('#sheet [data-u-comp="slide-tab-item"]', { hasText: name }).first();
    await tab('Phụ lục I').click();
    await bench.goTo('E6');
    await page.keyboard.press('Control+z');
    await expect.poll(() => saved(5, 4)).toBe(before);

    await tab('Phụ lục III').click();
    await bench.retype('C8', 'gõ trước');
    await pane.getByRole('button', { name: /^Hoàn tác: Sửa ô/ }).click();
    await pane.getByText('Đã hoàn tác: Sửa ô').first().waitFor();
    await bench.goTo('C8');
    await page.keyboard.press('Control+z');
    await bench.message.getByText('Không còn gì để hoàn tác').waitFor();
    expect(bench.faults).toEqual([]);
  });
});
