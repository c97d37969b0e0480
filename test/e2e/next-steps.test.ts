import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorkbookFile } from '../../src/workbook/file';
import { unpack } from '../../src/workbook/file/package/zip';
import { cellsOf, must } from '../app/workbooks';
import { fillPlan } from '../workbook/excel/book';
import { openPaneInExcel } from './pages/excel';
import { START_MS, startHarness, type Harness } from './pages/harness';
import { openWorkbench, type Workbench } from './pages/workbench';

/** What leads a planner on: from a finding to its cell's words, from sheets to those who get them, from an edit to the next check. */
let harness: Harness;
beforeAll(async () => (harness = await startHarness()), START_MS);
afterAll(() => harness?.close());

const SLOW_MS = 240_000;
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

describe('from a finding on', { timeout: SLOW_MS }, () => {
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

describe('from the sheets on', { timeout: SLOW_MS }, () => {
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
    await press(bench, 'Sao chép lời gửi kèm');
    await said(bench, /Đã sao chép lời gửi kèm|nhấn Ctrl\+C/);
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

describe('in the 378 pixels of height that Excel gives', { timeout: SLOW_MS }, () => {
  it('each view shows its action and at least four lines of its list, and what explains on a press', async () => {
    const { page, ...pane } = await openPaneInExcel((host) => fillPlan(host.book, '001'));
    await page.setViewportSize({ width: 350, height: 378 });
    const show = (name: string) => page.getByRole('tab', { name, exact: true }).click();
    /** Lines of the list that stand whole above the lower edge of the part that scrolls. */
    const lines = () =>
      page.locator('[role="tabpanel"] li').evaluateAll((items) => {
        const scroller = items[0]?.closest('[tabindex]')?.getBoundingClientRect();
        return items.filter((item) => {
          const box = item.getBoundingClientRect();
          return box.height > 0 && box.top >= (scroller?.top ?? 0) - 1 && box.bottom <= innerHeight;
        }).length;
      });
    const action = (name: string) => page.getByRole('button', { name, exact: true }).first();
    await action('Kiểm tra').click();
    await page
      .getByText(/^Đã kiểm tra lúc/)
      .first()
      .waitFor();
    await expect.poll(lines).toBeGreaterThanOrEqual(4);
    await show('Điểm mất');
    await page.getByText(/^Mất/).first().waitFor();
    expect(await action('Tô màu điểm mất').isVisible()).toBe(true);
    await expect.poll(lines).toBeGreaterThanOrEqual(4);
    expect(await page.getByText(/^Không có điểm/).isVisible()).toBe(false);
    await page.getByText('Chú giải màu').click();
    await page.getByText(/^Không có điểm/).waitFor();
    await show('Giao việc');
    await page
      .getByText(/\d+ trang tính mới/)
      .first()
      .waitFor();
    expect(await action('Tạo phiếu').isVisible()).toBe(true);
    await expect.poll(lines).toBeGreaterThanOrEqual(4);
    await page.locator('summary', { hasText: /^18 nhóm chưa rõ/ }).click();
    await page
      .getByRole('button', { name: /^Chỉ định/ })
      .first()
      .waitFor();
    await action('Tạo phiếu').click();
    await page.getByText('Đã tạo phiếu').first().waitFor();
    await show('Cả năm');
    await page.getByRole('combobox', { name: 'Việc trong năm' }).selectOption({ label: 'Tiến độ' });
    await page
      .getByText(/^Hoàn thành 0/)
      .first()
      .waitFor();
    expect(await action('Nhận phiếu gửi về').isVisible()).toBe(true);
    await expect.poll(lines).toBeGreaterThanOrEqual(4);
    expect(pane.faults).toEqual([]);
  });
});
