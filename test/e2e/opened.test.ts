import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorkbookFile } from '../../src/workbook/file';
import { cellsOf } from '../app/workbooks';
import { fillPlan } from '../workbook/excel/book';
import { openPaneInExcel } from './pages/excel';
import { START_MS, startHarness, type Harness } from './pages/harness';
import { makeSheets } from './pages/pane';
import { openWorkbench, type Workbench } from './pages/workbench';

/** What opens within a view: Escape closes it wherever the keyboard is in it, and the keyboard is where it came from. */
let harness: Harness;
beforeAll(async () => (harness = await startHarness()), START_MS);
afterAll(() => harness?.close());

const PLAN = [
  ['PHỤ LỤC I. Kế hoạch năm 2024'],
  ['STT', 'Nhiệm vụ, giải pháp', 'Cơ quan chủ trì', 'Đơn vị thực hiện', 'Thời gian thực hiện'],
  ['1', 'Hoàn thành nhiệm vụ đúng hạn', 'Văn phòng', 'Thanh tra', 'Quý I/2024'],
  ['2', 'Công khai kết quả rà soát văn bản', null, 'Thanh tra', 'Quý II/2024'],
  ['3', 'Khảo sát mức độ hài lòng', 'Thanh tra', 'Các phòng, đơn vị', 'Quý IV/2024'],
];
/** No row of it says what it is: nothing can be read. */
const OPAQUE = [
  ['Ký hiệu', 'Phần một', 'Phần hai'],
  ['k1', 'Xanh', 'Nhất'],
  ['k2', 'Đỏ', 'Nhì'],
];

async function open(cells: Parameters<typeof cellsOf>[0]): Promise<Workbench> {
  const bench = await openWorkbench(harness);
  await bench.openBytes('ke-hoach.xlsx', await createWorkbookFile([{ name: 'Phụ lục I', cells: cellsOf(cells) }]));
  await bench.fileName.getByText('ke-hoach.xlsx').waitFor();
  return bench;
}
const button = (bench: Workbench, name: string | RegExp) => bench.pane.getByRole('button', { name }).first();
const isFocused = (one: Locator) => one.evaluate((element) => element === document.activeElement);
/** Milliseconds: more than anything that opens takes, also on a machine that is busy. */
const SOON = { timeout: 20_000 };

interface Part {
  readonly opener: Locator;
  /** Can be seen only while the part is open. */
  readonly part: Locator;
  /** Something in it that takes the keyboard; none: what has it after opening. */
  readonly inside?: Locator;
}

async function closesBackTo({ opener, part, inside }: Part): Promise<void> {
  await opener.focus();
  await opener.press('Enter');
  await part.waitFor();
  if (inside) await inside.focus();
  await part.page().keyboard.press('Escape');
  await part.waitFor({ state: 'detached' });
  await expect.poll(() => isFocused(opener), SOON).toBe(true);
}

/** Nothing is wrong in it, but its last column says nothing that anybody could know. */
const UNSURE = [
  ['PHỤ LỤC I. Kế hoạch năm 2024'],
  ['STT', 'Nhiệm vụ, giải pháp', 'Cơ quan chủ trì', 'Đơn vị thực hiện', 'Thời gian thực hiện', 'Sản phẩm', 'Cột phụ'],
  ['1', 'Rà soát văn bản', 'Văn phòng', 'Thanh tra', 'Quý I/2024', 'Báo cáo', 'Quý I/2024'],
  ['2', 'Công khai kết quả', 'Văn phòng', 'Thanh tra', 'Quý II/2024', 'Báo cáo', 'Quý II/2024'],
  ['3', 'Khảo sát mức độ hài lòng', 'Thanh tra', 'Văn phòng', 'Quý IV/2024', 'Báo cáo', '2024'],
];

describe('what opens within a view', () => {
  it('closes by Escape, from within and from its opener, and gives the keyboard back', async () => {
    const bench = await open(PLAN);
    const { pane, page } = bench;
    await button(bench, /^Kiểm tra$/).click();
    await pane
      .getByText(/^Đã đọc 1 bảng/)
      .first()
      .waitFor();

    // Cách đọc, from the line of what was read.
    const back = button(bench, 'Quay lại kết quả kiểm tra');
    await pane.getByText(/^Đã đọc 1 bảng/).click();
    const reading = pane.getByRole('button', { name: 'Xem cách đọc' }).last();
    await closesBackTo({ opener: reading, part: back });
    await closesBackTo({ opener: reading, part: back, inside: button(bench, 'Vùng đang chọn là một bảng') });

    await pane.getByRole('tab', { name: 'Giao việc' }).click();
    await button(bench, 'Tạo phiếu').click();
    await pane.getByText('Đã tạo phiếu').first().waitFor();

    await pane.getByRole('tab', { name: 'Cả năm' }).click();
    const split = button(bench, 'Tách tệp để gửi');
    const title = pane.getByRole('heading', { name: 'Tệp riêng cho từng đơn vị' });
    await closesBackTo({ opener: split, part: title });
    await closesBackTo({ opener: split, part: title, inside: pane.getByRole('checkbox').first() });
    await split.click();
    await title.waitFor();
    const cross = pane.getByRole('button', { name: 'Đóng phần tách tệp' });
    await cross.focus();
    await page.keyboard.press('Enter');
    await title.waitFor({ state: 'detached' });
    await expect.poll(() => isFocused(split), SOON).toBe(true);
    expect(bench.faults).toEqual([]);
  });

  it('in Excel also the help on printing, where Excel lets no add-in print', async () => {
    const excel = await openPaneInExcel(({ book }) => fillPlan(book, '000'));
    try {
      const { page } = excel;
      await page.getByRole('tab', { name: 'Giao việc' }).click();
      await makeSheets(page);
      const opener = page.getByRole('button', { name: 'In các phiếu…' });
      const part = page.getByRole('heading', { name: 'In mọi phiếu trong một lần' });
      await closesBackTo({ opener, part });
      await closesBackTo({ opener, part, inside: page.getByRole('button', { name: /^Mở phiếu đầu/ }) });
      expect(excel.faults).toEqual([]);
    } finally {
      await excel.close();
    }
  });

  it('and whose plan it is, beside the plan above', async () => {
    const bench = await openWorkbench(harness);
    const { page, pane } = bench;
    await bench.openSample('mau-000-so-khcn-can-tho-2024.xlsx');
    await bench.fileName.getByText('mau-000').waitFor();
    await pane.getByRole('tab', { name: 'Cả năm' }).click();
    await pane.getByRole('button', { name: 'Kế hoạch cấp trên', exact: true }).click();
    await page
      .getByLabel(/^Chọn tệp kế hoạch cấp trên/)
      .setInputFiles('assets/samples/mau-001-ubnd-tp-can-tho-2023.xlsx');
    await pane.getByText(/^Cấp trên giao \d+ dòng/).waitFor();
    const opener = button(bench, 'Đổi tên đơn vị lập kế hoạch này');
    const part = pane.getByRole('textbox', { name: 'Đơn vị lập kế hoạch này' });
    await closesBackTo({ opener, part });
    await closesBackTo({ opener, part, inside: pane.getByRole('button', { name: 'Hủy' }) });
    expect(bench.faults).toEqual([]);
  });

  it('also where nothing could be read, and where the browser does not let a text be copied', async () => {
    const bench = await open(OPAQUE);
    await button(bench, /^Kiểm tra$/).click();
    await closesBackTo({ opener: button(bench, 'Xem cách đọc'), part: button(bench, 'Quay lại kết quả kiểm tra') });

    // A list that is empty though not all was read does not say that all is right.
    const unsure = await open(UNSURE);
    await button(unsure, /^Kiểm tra$/).click();
    await unsure.pane.getByText('Chưa thấy lỗi, nhưng chưa đọc hết bảng').waitFor();
    await unsure.pane.getByText('chưa kiểm tra được chắc chắn: 1 cột chưa chắc.').waitFor();
    expect(await unsure.pane.getByText('Không thấy lỗi nào').count()).toBe(0);
    await unsure.page.setViewportSize({ width: 1366, height: 768 });
    await unsure.picture('unsure-1366');
    await closesBackTo({
      opener: button(unsure, 'Xem cách đọc'),
      part: button(unsure, 'Quay lại kết quả kiểm tra'),
    });
    expect(unsure.faults).toEqual([]);

    const again = await open(PLAN);
    await again.page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
      document.execCommand = () => false;
    });
    await button(again, /^Kiểm tra$/).click();
    await again.pane
      .getByRole('button', { name: /chưa có đơn vị chủ trì/ })
      .first()
      .click();
    await closesBackTo({
      opener: again.pane.getByRole('button', { name: 'Sao chép', exact: true }).first(),
      part: again.pane.getByRole('textbox', { name: 'Nội dung để sao chép' }),
    });
    expect([...bench.faults, ...again.faults]).toEqual([]);
  });
});
