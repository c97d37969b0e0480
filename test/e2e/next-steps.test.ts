import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorkbookFile } from '../../src/workbook/file';
import { unpack } from '../../src/workbook/file/package/zip';
import { cellsOf, must } from '../app/workbooks';
import { START_MS, startHarness, type Harness } from './pages/harness';
import { openWorkbench, type Workbench } from './pages/workbench';

/** What leads a planner on: from a finding to its cell's words, from sheets to those who get them, from an edit to the next check. */
let harness: Harness;
beforeAll(async () => (harness = await startHarness()), START_MS);
afterAll(() => harness?.close());

const PLAN = [
  ['PHỤ LỤC I. Kế hoạch năm 2024'],
  ['(Kèm theo Kế hoạch số 45/KH-SKHCN ngày 05 tháng 7 năm 2024 của Sở Khoa học và Công nghệ)'],
  ['STT', 'Nhiệm vụ, giải pháp', 'Cơ quan chủ trì', 'Đơn vị thực hiện', 'Thời gian thực hiện'],
  ['1', 'Hoàn thành nhiệm vụ đúng hạn', 'Văn phòng', 'Thanh tra', 'Quý I/2024'],
  ['2', 'Công khai kết quả rà soát văn bản', null, 'Thanh tra', 'Quý II/2024'],
  ['3', 'Khảo sát mức độ hài lòng', 'Thanh tra', 'Các phòng, đơn vị', 'Quý IV/2024'],
];

async function open(): Promise<Workbench> {
  const bench = await openWorkbench(harness);
  await bench.openBytes('ke-hoach.xlsx', await createWorkbookFile([{ name: 'Phụ lục I', cells: cellsOf(PLAN) }]));
  await bench.fileName.getByText('ke-hoach.xlsx').waitFor();
  return bench;
}
const tab = (bench: Workbench, name: string) => bench.pane.getByRole('tab', { name });
const said = (bench: Workbench, text: string | RegExp) => bench.pane.getByText(text).first().waitFor();
const press = (bench: Workbench, name: string | RegExp) => bench.pane.getByRole('button', { name }).first().click();

describe('from a finding on', () => {
  it('is called by its row, and a missing lead is chosen in it and taken back', async () => {
    const bench = await open();
    await press(bench, /^Kiểm tra$/);
    const missing = bench.pane.getByRole('button', {
      name: /2 Công khai kết quả rà soát văn bản.*chưa có đơn vị chủ trì/,
    });
    await missing.click();
    const choice = bench.pane.getByRole('combobox', { name: 'Chủ trì' });
    expect(await choice.getByRole('option').allTextContents()).toEqual(['Chọn đơn vị…', 'Thanh tra', 'Văn phòng']);
    await choice.selectOption('Thanh tra');
    await press(bench, 'Ghi vào ô');
    await said(bench, 'Đã sửa 1 ô và kiểm tra lại.');
    await missing.waitFor({ state: 'detached' });
    await press(bench, /^Hoàn tác: Sửa ô/);
    await missing.waitFor();
    expect(bench.faults).toEqual([]);
  });

  it('keeps code and name of its row in view where its cell stands far to the right', async () => {
    const bench = await openWorkbench(harness);
    const { page, pane } = bench;
    await bench.openSample('mau-001-ubnd-tp-can-tho-2023.xlsx');
    await bench.fileName.getByText('mau-001').waitFor();
    await page.setViewportSize({ width: 900, height: 600 });
    await press(bench, /^Kiểm tra$/);
    /** The letters and widths of the first columns, as they are drawn above the cells. */
    const firstColumns = async (): Promise<string> => {
      const box = (await page.locator('#sheet canvas[id*="sheet-main-canvas"]').boundingBox())!;
      const clip = { x: box.x + 50, y: box.y, width: 150, height: 19 };
      return (await page.screenshot({ clip, animations: 'disabled' })).toString('base64');
    };
    const go = async (cell: string): Promise<void> => {
      await pane
        .getByRole('button', { name: new RegExp(`\\b${cell}\\b`) })
        .first()
        .click();
      await expect.poll(bench.address).toBe(cell);
    };
    await go('D6');
    await expect.poll(async () => (await firstColumns()) === (await firstColumns())).toBe(true);
    const before = await firstColumns();
    await go('E54');
    await bench.picture('name-in-view-900');
    await expect.poll(async () => (await firstColumns()) === before).toBe(true);
    // The file knows nothing of it: it is as it was opened.
    expect(await page.locator('#unsaved').isVisible()).toBe(false);
    expect(bench.faults).toEqual([]);
  });

  it('goes away by itself after the cell is filled in, and comes back only on a press where that is off', async () => {
    const bench = await open();
    await press(bench, /^Kiểm tra$/);
    const missing = bench.pane.getByRole('button', { name: /chưa có đơn vị chủ trì/ });
    await missing.waitFor();
    const other = bench.pane.getByRole('button', { name: /^Cảnh báo|^Gợi ý|nhóm/ }).last();
    await other.focus();
    const focus = await bench.page.evaluate(() => document.activeElement?.getAttribute('data-row'));
    await bench.retype('C5', 'Thanh tra');
    await missing.waitFor({ state: 'detached' });
    await bench.pane.getByText('Bảng đã thay đổi, hãy kiểm tra lại').waitFor({ state: 'detached' });
    expect(focus === null || (await bench.pane.locator(`[data-row="${focus}"]`).count()) > 0).toBe(true);

    await tab(bench, 'Thiết lập').click();
    await bench.pane.getByRole('radio', { name: 'Chỉ kiểm tra khi bấm' }).check();
    await tab(bench, 'Kiểm tra').click();
    await bench.retype('C6', '-');
    await said(bench, 'Bảng đã thay đổi, hãy kiểm tra lại');
    await bench.page.waitForTimeout(2500);
    expect(await missing.count()).toBe(0);
    await press(bench, /^Kiểm tra$/);
    await missing.waitFor();
    expect(bench.faults).toEqual([]);
  });
});

describe('from an empty view on', () => {
  it('leads to the sheets where nothing is wrong, and to how a table is read where a column is not there', async () => {
    const right = PLAN.map((row, at) =>
      at === 4 ? row.with(2, 'Văn phòng') : at === 5 ? row.with(3, 'Văn phòng') : row,
    );
    const bench = await openWorkbench(harness);
    await bench.openBytes('dung.xlsx', await createWorkbookFile([{ name: 'Phụ lục I', cells: cellsOf(right) }]));
    await bench.fileName.getByText('dung.xlsx').waitFor();
    await press(bench, /^Kiểm tra$/);
    await said(bench, 'Không thấy lỗi nào');
    await press(bench, 'Sang Giao việc');
    await bench.pane.getByRole('button', { name: 'Tạo phiếu' }).waitFor();

    await tab(bench, 'Điểm mất').click();
    await said(bench, 'Không có bảng chấm điểm');
    await press(bench, 'Xem cách đọc');
    await bench.pane.getByRole('button', { name: 'Quay lại kết quả kiểm tra' }).waitFor();
    await said(bench, /Phụ lục I, A3:E6/);
    expect(bench.faults).toEqual([]);
  });
});

describe('from the sheets on', () => {
  it('opens each by its line, and hands all of them out in one .zip that names plan and year', async () => {
    const bench = await open();
    await tab(bench, 'Giao việc').click();
    await press(bench, 'Tạo phiếu');
    await said(bench, 'Đã tạo phiếu');
    await press(bench, 'Thanh tra');
    await expect.poll(bench.frontSheet).toBe('Thanh tra');

    await tab(bench, 'Cả năm').click();
    await press(bench, 'Tách tệp để gửi');
    const [download] = await Promise.all([bench.page.waitForEvent('download'), press(bench, 'Tải một tệp .zip')]);
    const title = 'Phiếu giao việc KH 45-KH-SKHCN năm 2024';
    expect(download.suggestedFilename()).toBe(`${title}.zip`);
    const files = must(await unpack('phieu.zip', new Uint8Array(readFileSync(await download.path()))));
    expect([...files.keys()].toSorted()).toEqual(
      expect.arrayContaining([`${title} - Thanh tra.xlsx`, `${title} - Văn phòng.xlsx`]),
    );
    await bench.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const copied = () => bench.page.evaluate(() => navigator.clipboard.readText());
    await press(bench, 'Sao chép lời gửi kèm');
    await said(bench, 'Đã sao chép lời gửi kèm.');
    expect(await copied()).toMatch(/^Kính gửi: Văn phòng; Thanh tra; .*\.\n\nGửi kèm phiếu giao việc/);
    // The note names those who are chosen, as they are shown.
    await bench.pane.getByRole('checkbox', { name: 'Chọn tất cả' }).uncheck();
    await bench.pane.getByRole('checkbox', { name: /^Thanh tra/ }).check();
    await press(bench, 'Sao chép lời gửi kèm');
    await expect.poll(copied).toMatch(/^Kính gửi: Thanh tra\.\n\n/);
    expect(bench.faults).toEqual([]);
  });

  it('puts all of them before the print dialog, as pages like those of the file, and leaves no trace in the page', async () => {
    const bench = await open();
    const { page } = bench;
    await tab(bench, 'Giao việc').click();
    await press(bench, 'Tạo phiếu');
    await said(bench, 'Đã tạo phiếu');
    const title = await page.title();
    // A browser without a window has no dialog: it stays open until the test says that it was closed.
    await page.evaluate(() => (window.print = () => undefined));
    await press(bench, 'In các phiếu…');
    const papers = page.locator('#papers');
    await papers.waitFor({ state: 'attached' });
    expect(await papers.isVisible()).toBe(false);
    expect(await page.title()).toBe('Phiếu giao việc KH 45-KH-SKHCN năm 2024');
    await page.emulateMedia({ media: 'print' });
    for (const words of ['PHIẾU GIAO VIỆC', 'Công khai kết quả rà soát văn bản', 'Quý IV/2024'])
      await papers.getByText(words).first().waitFor();
    expect(await page.locator('#pane').isVisible()).toBe(false);
    const sheets = await papers.locator('section').count();
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(sheets);
    // A4 lying on its side, in points.
    expect(pdf).toMatch(/\/MediaBox \[0 0 84[12][.\d]* 59[456]/);
    await page.emulateMedia({ media: null });
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await papers.waitFor({ state: 'detached' });
    expect(await page.title()).toBe(title);
    expect(bench.faults).toEqual([]);
  });

  it('tells cell by cell what a rewrite would change, before it is made', async () => {
    const bench = await open();
    await tab(bench, 'Giao việc').click();
    await press(bench, 'Tạo phiếu');
    await said(bench, 'Đã tạo phiếu');
    await bench.retype('E4', 'Quý III/2024');
    await press(bench, 'Xem lại');
    const changes = bench.pane.locator('summary', { hasText: /^Xem trước \d+ ô sẽ đổi ở \d+ trang tính$/ });
    await changes.click();
    for (const unit of ['Thanh tra', 'Văn phòng']) await said(bench, unit);
    await said(bench, /1 .*· Thời gian: Quý I\/2024 → Quý III\/2024/);
    // Printing waits until the sheets say what the plan says.
    await press(bench, 'In các phiếu…');
    await said(bench, /trang tính chưa cập nhật theo kế hoạch: bấm Tạo phiếu trước khi in\./);
    expect(await bench.page.locator('#papers').count()).toBe(0);
    await press(bench, 'Tạo phiếu');
    await said(bench, 'Đã tạo phiếu');
    await changes.waitFor({ state: 'detached' });
    expect(bench.faults).toEqual([]);
  });

  it('shows the list of units as soon as it is drafted', async () => {
    const bench = await open();
    await tab(bench, 'Giao việc').click();
    await press(bench, 'Lập trang Đơn vị');
    await said(bench, 'Đã lập trang Đơn vị');
    await expect.poll(bench.frontSheet).toBe('Đơn vị');
    expect(bench.faults).toEqual([]);
  });
});

describe('who wants to read first', () => {
  it('finds the guide with its pictures, beside the pages, in the first steps and in the settings', async () => {
    const bench = await openWorkbench(harness);
    const read = async (click: () => Promise<void>): Promise<void> => {
      const [guide] = await Promise.all([bench.context.waitForEvent('page'), click()]);
      await guide.getByRole('heading', { level: 1, name: 'Hướng dẫn sử dụng Phuluc' }).waitFor();
      const broken = await guide.evaluate(() =>
        Promise.all(
          [...document.images].map((image) =>
            image.decode().then(
              () => null,
              () => image.src,
            ),
          ),
        ),
      );
      expect(broken.length).toBeGreaterThan(10);
      expect(broken.filter((one) => one !== null)).toEqual([]);
      await guide.getByRole('link', { name: 'các quy tắc kiểm tra' }).click();
      await guide.getByRole('heading', { level: 1 }).waitFor();
      await guide.getByRole('link', { name: /Hướng dẫn sử dụng Phuluc/ }).waitFor();
      await guide.close();
    };
    await read(() => bench.page.getByRole('link', { name: /Hướng dẫn đầy đủ/ }).click());
    await tab(bench, 'Thiết lập').click();
    await read(() => bench.pane.getByRole('link', { name: 'Hướng dẫn sử dụng' }).click());
    expect(bench.faults).toEqual([]);
  });
});
