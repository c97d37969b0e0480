import { readFileSync } from 'node:fs';
import type { Download } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readProgress } from '../../src/app/progress/progress';
import { generateResponsibilitySheets } from '../../src/app/responsibility/sheets';
import { createWorkbookFile, openWorkbookFile, type FileWorkbook } from '../../src/workbook/file';
import { report, saidBy, sheetOf } from '../app/progress/returned';
import { cellsOf, must, reopened, typed } from '../app/workbooks';
import { axeFaults } from './pages/axe';
import { fillPlan } from '../workbook/excel/book';
import { openPaneInExcel } from './pages/excel';
import { START_MS, startHarness, type Harness } from './pages/harness';
import { openWorkbench, type Workbench } from './pages/workbench';

let harness: Harness;
beforeAll(async () => (harness = await startHarness()), START_MS);
afterAll(() => harness?.close());

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const PLAN = [
  ['PHỤ LỤC I. Kế hoạch năm 2024'],
  [
    'STT',
    'Tiêu chí, tiêu chí thành phần',
    'Điểm chuẩn',
    'Điểm đạt được 2023',
    'Nhiệm vụ, giải pháp',
    'Cơ quan chủ trì',
    'Đơn vị thực hiện',
    'Thời gian thực hiện',
  ],
  ['1.7', 'Thực hiện nhiệm vụ', 1.5, 1.25, 'Hoàn thành đúng hạn', 'Văn phòng', 'Thanh tra', 'Quý I/2024'],
  ['1.8', 'Sáng kiến', 1, 0.5, 'Báo cáo', 'Văn phòng', null, 'Quý II/2024'],
  ['2.1', 'Rà soát văn bản', 1, 0.5, 'Rà soát', 'Thanh tra', null, 'Quý IV/2024'],
];
const TASK = 'E3';
const opened = async (bytes: Uint8Array, name = 'x.xlsx'): Promise<FileWorkbook> =>
  must(await openWorkbookFile(name, bytes));
const bytesOf = async (workbook: FileWorkbook): Promise<Buffer> => Buffer.from(must(await workbook.save()));

/** The plan with its sheets, judged on 30 April 2024: 1.7 is late. */
async function master(): Promise<FileWorkbook> {
  const workbook = await typed(PLAN);
  must(await generateResponsibilitySheets(workbook, { today: '2024-04-30' }));
  return reopened(workbook);
}

async function open(bytes: Uint8Array): Promise<Workbench> {
  const bench = await openWorkbench(harness);
  await bench.openBytes('ke-hoach.xlsx', bytes);
  await bench.fileName.getByText('ke-hoach.xlsx').waitFor();
  return bench;
}
const tab = (bench: Workbench, name: string) => bench.pane.getByRole('tab', { name });
const said = (bench: Workbench, text: string | RegExp) => bench.pane.getByText(text).first().waitFor();
const focused = (bench: Workbench) => bench.page.evaluate(() => document.activeElement?.textContent ?? '');

describe('progress in the workbench', () => {
  it('is the same on the summary and in the list where a unit writes how far it is as a text of numbers', async () => {
    const workbook = await master();
    await report(workbook, 'Văn phòng', '1.7', { progress: '100%' });
    await report(workbook, 'Văn phòng', '1.8', { progress: '80 %' });
    const { top, values } = await sheetOf(workbook, 'Văn phòng');
    const last = top + values.findIndex((row) => row.includes('1.8')) + 1;
    must(await generateResponsibilitySheets(workbook, { today: '2024-04-30' }));
    const bench = await open(await bytesOf(workbook));
    await tab(bench, 'Cả năm').click();
    await said(bench, 'Hoàn thành 1/3 nhiệm vụ');
    // The spreadsheet works its formulas out when a cell that they look at is typed into.
    await tab(bench, 'Giao việc').click();
    await bench.pane.getByRole('button', { name: 'Văn phòng', exact: true }).click();
    await expect.poll(bench.frontSheet).toBe('Văn phòng');
    await bench.retype(`N${last}`, '80 %');
    const line = async (): Promise<unknown[]> => {
      const { values } = await sheetOf(await opened((await bench.save()).bytes), 'Tổng hợp phiếu');
      const header = values.find((row) => row[0] === 'STT')!;
      const office = values.find((row) => row[1] === 'Văn phòng')!;
      return ['Hoàn thành', 'Đang thực hiện', 'Chưa rõ', 'Quá hạn', 'Điểm mất chưa khắc phục'].map(
        (name) => office[header.indexOf(name)],
      );
    };
    expect(await line()).toEqual([1, 1, 0, 0, 0.5]);
    expect(bench.faults).toEqual([]);
  });

  it('keeps what a unit typed in the spreadsheet over a change of the plan, in the sheets, in the saved file and in the list', async () => {
    const bench = await open(await createWorkbookFile([{ name: 'Phụ lục I', cells: cellsOf(PLAN) }]));
    const { page, pane } = bench;
    await tab(bench, 'Cả năm').click();
    await said(bench, 'Chưa có phiếu nào');
    await pane.getByRole('button', { name: 'Sang Giao việc' }).click();
    await said(bench, /\d+ trang tính mới/);
    await pane.getByRole('button', { name: 'Tạo phiếu', exact: true }).click();
    await said(bench, 'Đã tạo phiếu');

    // By keyboard from the list to the cell, and from there into the sheet.
    await tab(bench, 'Cả năm').click();
    await said(bench, 'Hoàn thành 0/3 nhiệm vụ');
    await said(bench, 'Chưa đơn vị nào báo cáo tiến độ.');
    await pane.getByRole('button', { name: 'Nhiệm vụ', exact: true }).click();
    const row = pane.getByRole('button', { name: /^1\.7/ });
    await row.focus();
    await page.keyboard.press('Enter');
    await expect.poll(bench.frontSheet).toBe('Văn phòng');
    expect(await focused(bench)).toContain('1.7');
    await expect.poll(bench.address).toMatch(/^N\d+$/);
    const cell = await bench.address();
    await page.keyboard.press('Shift+F6');
    await expect
      .poll(() => page.evaluate(() => document.querySelector('#sheet')!.contains(document.activeElement)))
      .toBe(true);
    // In one piece, as a Vietnamese keyboard gives it: the spreadsheet's list of choices takes single keys to itself.
    await page.keyboard.insertText('Hoàn thành');
    await page.keyboard.press('Enter');
    await said(bench, 'Bảng đã thay đổi');
    await bench.picture('progress-stale-1366');
    await pane.getByRole('button', { name: 'Đọc lại' }).click();
    await said(bench, 'Hoàn thành 1/3 nhiệm vụ');

    await page.locator('#sheet [data-u-comp="slide-tab-item"]', { hasText: 'Phụ lục I' }).click();
    await bench.retype(TASK, 'Giao việc theo tuần, nhắc trước hạn');
    await tab(bench, 'Giao việc').click();
    await said(bench, /trang tính cập nhật/);
    await pane.getByRole('button', { name: 'Tạo phiếu', exact: true }).click();
    await said(bench, 'Đã tạo phiếu');
    await tab(bench, 'Cả năm').click();
    await said(bench, 'Hoàn thành 1/3 nhiệm vụ');
    await row.click();
    await expect.poll(bench.address).toBe(cell);
    await bench.picture('progress-1366');

    const { bytes } = await bench.save();
    const saved = await opened(bytes);
    expect(await saidBy(saved, 'Văn phòng', '1.7')).toMatchObject({
      progress: 'Hoàn thành',
      task: 'Giao việc theo tuần, nhắc trước hạn',
    });
    expect(await saidBy(saved, 'Thanh tra', '1.7')).toMatchObject({ task: 'Giao việc theo tuần, nhắc trước hạn' });
    expect((await sheetOf(saved, 'Theo dõi')).values.find((values) => values[2] === '1.7')).toContain('Hoàn thành');
    expect(bench.faults).toEqual([]);
  });

  it('hands out a file for each chosen unit, takes the filled files in beside one that is broken, and takes that back', async () => {
    const bench = await open(await bytesOf(await master()));
    const { page, pane } = bench;
    await tab(bench, 'Cả năm').click();
    await said(bench, '3 chưa hoàn thành, trong đó 1 quá hạn');
    await pane.getByRole('button', { name: 'Tách tệp để gửi' }).click();
    const all = pane.getByRole('checkbox', { name: 'Chọn tất cả' });
    expect(await all.isChecked()).toBe(true);
    await pane.getByRole('checkbox', { name: /^Thanh tra/ }).uncheck();
    await pane.getByRole('button', { name: 'Tải 1 tệp' }).waitFor();
    await all.check();
    await bench.picture('split-1366');
    const downloads: Download[] = [];
    page.on('download', (download) => void downloads.push(download));
    await pane.getByRole('button', { name: 'Tải 2 tệp' }).click();
    await said(bench, 'Đã tạo 2 tệp.');
    await expect.poll(() => downloads.length).toBe(2);

    const returned: { name: string; mimeType: string; buffer: Buffer }[] = [];
    for (const download of downloads) {
      const name = download.suggestedFilename();
      const file = await opened(new Uint8Array(readFileSync(await download.path())), name);
      const unit = name.includes('Thanh tra') ? 'Thanh tra' : 'Văn phòng';
      expect(must(await file.read()).map(({ tag }) => tag?.role)).toEqual(['unit']);
      await report(
        file,
        '',
        '1.7',
        unit === 'Văn phòng'
          ? { progress: 'Hoàn thành', result: '- 12/BC-VP' }
          : { progress: 'Đang thực hiện', percent: 40 },
      );
      returned.push({ name, mimeType: XLSX, buffer: await bytesOf(file) });
    }
    returned.push({ name: 'rách.xlsx', mimeType: XLSX, buffer: Buffer.from([80, 75, 3, 4, 0]) });
    const before = await bench.save();
    await pane.locator('input[type="file"]').setInputFiles(returned);
    await said(bench, 'Đã đọc 3 tệp gửi về');
    await said(bench, 'Văn phòng: lấy 2 ô');
    await said(bench, 'Thanh tra: lấy 2 ô');
    await said(bench, /“rách\.xlsx” bị hỏng/);
    await said(bench, 'Hoàn thành 1/3 nhiệm vụ');
    expect(await pane.getByRole('status').textContent()).toBe(
      'Đã đọc 3 tệp gửi về: lấy 4 ô và dòng, 1 tệp chưa lấy hết.',
    );
    await bench.picture('collected-1366');
    // The two units differ: who said what stands there in plain words.
    await pane.getByRole('button', { name: 'Nhiệm vụ', exact: true }).click();
    await pane.getByRole('button', { name: 'Báo cáo chưa thống nhất: 1' }).click();
    const differing = pane.getByRole('button', { name: /^1\.7/ });
    expect(await differing.textContent()).toMatch(/Văn phòng: Hoàn thành.*Thanh tra: Đang thực hiện \(40 %\)/s);
    await differing.click();
    await pane.getByRole('button', { name: /^Thanh tra/ }).click();
    await expect.poll(bench.frontSheet).toBe('Thanh tra');
    await bench.picture('conflict-1366');
    const after = await opened((await bench.save()).bytes);
    expect([await saidBy(after, 'Văn phòng', '1.7'), await saidBy(after, 'Thanh tra', '1.7')]).toMatchObject([
      { progress: 'Hoàn thành', result: '- 12/BC-VP' },
      { progress: 'Đang thực hiện', percent: 40 },
    ]);

    await pane.getByRole('button', { name: /^Hoàn tác: Nhận phiếu/ }).click();
    await said(bench, /^Đã hoàn tác: Nhận phiếu/);
    await said(bench, 'Hoàn thành 0/3 nhiệm vụ');
    expect(await pane.getByText('Đã đọc 3 tệp gửi về').count()).toBe(0);
    const back = await opened((await bench.save()).bytes);
    expect(must(await back.read())).toEqual(must(await (await opened(before.bytes)).read()));
    expect(bench.faults).toEqual([]);
  });

  it('keeps what the workbook holds where a returned file differs, shows both, and lets the file win when asked', async () => {
    const workbook = await master();
    await report(workbook, 'Văn phòng', '1.8', { result: 'đã họp' });
    const file = await opened(new Uint8Array(await bytesOf(workbook)));
    await report(file, 'Văn phòng', '1.8', { result: 'đã ký', evidence: 'công văn 12' });
    const bench = await open(await bytesOf(workbook));
    const { page, pane } = bench;
    await tab(bench, 'Cả năm').click();
    await said(bench, 'Hoàn thành 0/3 nhiệm vụ');
    await pane
      .locator('input[type="file"]')
      .setInputFiles({ name: 'VP.xlsx', mimeType: XLSX, buffer: await bytesOf(file) });
    await said(bench, '1 ô ghi khác nhau, giữ theo tệp này');
    expect(await pane.locator('dl').first().textContent()).toMatch(/1\.8.*Tệp này.*đã họp.*Gửi về.*đã ký/s);
    expect(await axeFaults(page, ['#pane'])).toEqual([]);
    await bench.picture('collect-conflict-1366');
    await pane.getByRole('button', { name: 'Lấy 1 ô theo phiếu gửi về' }).click();
    await said(bench, '1 ô đã thay theo phiếu gửi về');
    const saved = await opened((await bench.save()).bytes);
    expect(await saidBy(saved, 'Văn phòng', '1.8')).toMatchObject({ result: 'đã ký', evidence: 'công văn 12' });
    await pane.getByRole('button', { name: 'Đóng báo cáo nhận phiếu' }).click();
    await pane.getByRole('heading', { name: 'Đã đọc 1 tệp gửi về' }).waitFor({ state: 'detached' });
    expect(bench.faults).toEqual([]);
  });

  it('can be walked by keyboard alone: the tab, the day, the list, a cell', async () => {
    const bench = await open(await bytesOf(await master()));
    const { page, pane } = bench;
    await tab(bench, 'Kiểm tra').focus();
    for (const name of ['Điểm mất', 'Giao việc', 'Cả năm']) {
      await page.keyboard.press('ArrowRight');
      expect(await focused(bench)).toBe(name);
    }
    await page.keyboard.press('Enter');
    await said(bench, 'Hoàn thành 0/3 nhiệm vụ');
    const tabTo = async (text: RegExp): Promise<void> => {
      for (let steps = 0; steps < 30; steps++) {
        if (text.test(await focused(bench))) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`Tab does not come to ${String(text)}`);
    };
    await tabTo(/^Đổi ngày$/);
    await page.keyboard.press('Enter');
    await page.keyboard.type('31/13/2024');
    await page.keyboard.press('Enter');
    await said(bench, 'Ngày chưa đúng. Ví dụ: 31/12/2024.');
    expect(await axeFaults(page, ['#pane'])).toEqual([]);
    await bench.picture('due-day-1366');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('15/7/2024');
    await page.keyboard.press('Enter');
    await said(bench, '3 chưa hoàn thành, trong đó 2 quá hạn');
    expect(await focused(bench)).toBe('Đổi ngày');
    await pane.getByRole('button', { name: /^Hoàn tác: Đổi ngày tính quá hạn/ }).waitFor();

    await tabTo(/^Văn phòng/);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    expect(await focused(bench)).toContain('1.7');
    await page.keyboard.press('Enter');
    await expect.poll(bench.frontSheet).toBe('Văn phòng');
    expect(await focused(bench)).toContain('1.7');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => pane.getByRole('button', { name: /^1\.7/ }).count()).toBe(0);
    const saved = await opened((await bench.save()).bytes);
    expect(must(await readProgress(saved)).asOf).toBe('2024-07-15');
    expect(bench.faults).toEqual([]);
  });
});

describe('progress in Excel', () => {
  it('makes files under the page’s policy: as downloads, and as workbooks that Excel opens where it refuses downloads; takes one in', async () => {
    const { page, host, faults, close } = await openPaneInExcel(({ book }) => fillPlan(book, '000'));
    await page.getByRole('tab', { name: 'Cả năm' }).click();
    await page.getByText('Chưa có phiếu nào').waitFor();
    await page.getByRole('button', { name: 'Tách tệp để gửi' }).click();
    await page.getByRole('checkbox', { name: 'Chọn tất cả' }).uncheck();
    await page.getByRole('checkbox', { name: /^Văn phòng/ }).check();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tải 1 tệp' }).click(),
    ]);
    const file = await opened(new Uint8Array(readFileSync(await download.path())));
    await page.getByRole('button', { name: 'Mở trong Excel: Văn phòng' }).click();
    await expect.poll(() => host.book.opened.length).toBe(1);
    expect(must(await (await opened(new Uint8Array(Buffer.from(host.book.opened[0]!, 'base64')))).read())).toEqual(
      must(await file.read()),
    );

    const [grid] = must(await file.read());
    const code = grid!.values
      .flat()
      .find((value) => typeof value === 'string' && /^\d+(\.\d+)+$/.test(value)) as string;
    await report(file, '', code, { result: '- đã gửi' });
    const sheets = host.book.sheets.length;
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: 'VP.xlsx', mimeType: XLSX, buffer: await bytesOf(file) });
    await page.getByRole('heading', { name: 'Đã đọc 1 tệp gửi về' }).waitFor();
    expect(host.book.sheets.length).toBeGreaterThan(sheets);
    expect(
      [...host.book.sheets.find(({ name }) => name === 'Văn phòng')!.cells.values()].map(({ value }) => value),
    ).toContain('- đã gửi');
    await page.getByRole('button', { name: /^Hoàn tác: Nhận phiếu/ }).click();
    await expect.poll(() => host.book.sheets.length).toBe(sheets);

    // An empty table goes again as long as nobody has typed in it.
    await page.getByRole('tab', { name: /Thiết lập/ }).click();
    await page.getByRole('button', { name: 'SIPAS', exact: true }).click();
    await expect.poll(() => host.book.sheets.length).toBe(sheets + 1);
    await page.getByRole('button', { name: /^Hoàn tác: Thêm bảng trống/ }).click();
    await expect.poll(() => host.book.sheets.length).toBe(sheets);
    expect(faults).toEqual([]);
    await close();
  });
});
