import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorkbookFile } from '../../src/workbook/file';
import { cellsOf } from '../app/workbooks';
import { NARROW, START_MS, startHarness, type Harness } from './pages/harness';
import { openWorkbench } from './pages/workbench';

let harness: Harness;
beforeAll(async () => (harness = await startHarness()), START_MS);
afterAll(() => harness?.close());

const EXAMPLE = 'Ví dụ: bộ tiêu chí của phường, 2026';
/** A table that names the index and the year of the example, with one benchmark that differs from it. */
const plan = (): Promise<Uint8Array> =>
  createWorkbookFile([
    {
      name: 'Bảng chấm',
      cells: cellsOf([
        ['BẢNG CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CẤP XÃ'],
        ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm đạt được 2026'],
        ['1', 'Chỉ đạo, điều hành cải cách hành chính', 20, 15],
        ['1.1', 'Ban hành kế hoạch cải cách hành chính năm', 6, 5],
        ['1.2', 'Mức độ hoàn thành kế hoạch', 14, 10],
      ]),
      formats: { 'A3:A5': '@' },
    },
  ]);
const json = (name: string, text: string) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
const TEXT = readFileSync('assets/sets/vi-du.json', 'utf8');

describe('criteria sets that are loaded in the settings', () => {
  it('are listed, used by checks also after the page is opened again, and removed; a faulty one is not kept', async () => {
    const bench = await openWorkbench(harness);
    const { page, pane } = bench;
    await bench.openBytes('bang.xlsx', await plan());
    await expect.poll(() => bench.fileName.textContent()).toBe('bang.xlsx');
    await page.getByRole('tab', { name: 'Thiết lập' }).click();
    await pane.getByText('Phuluc chưa có bộ của năm và cấp này').waitFor();
    await pane.getByText('Chưa nạp bộ nào.').waitFor();
    const chooser = page.getByLabel('Chọn tệp bộ tiêu chí (.xlsx, .json)');

    await chooser.last().setInputFiles(json('sai.json', TEXT.replace('"maximum": 15', '"maximum": 16')));
    await pane.getByText('mã 1 ghi 20 điểm nhưng các tiêu chí thành phần cộng được 21').first().waitFor();
    await pane.getByText('Chưa nạp bộ nào.').waitFor();

    await chooser.last().setInputFiles('assets/sets/vi-du.json');
    const list = pane.getByRole('list', { name: 'Các bộ tiêu chí đã nạp' });
    await list.getByText(EXAMPLE).waitFor();
    expect(await list.textContent()).toContain('PAR INDEX · từ năm 2026 · 4 tiêu chí');
    await pane.getByText(`đối chiếu với ${EXAMPLE}, bộ đã nạp trên máy này`).waitFor();
    await bench.picture('sets-loaded-1366');

    // Kept on this machine: the page opened anew, another file.
    await page.reload();
    await page.locator('#sheet canvas[id*="sheet-main-canvas"]').waitFor({ state: 'visible' });
    await bench.openBytes('bang.xlsx', await plan());
    await expect.poll(() => bench.fileName.textContent()).toBe('bang.xlsx');
    await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
    await pane
      .getByText(/điểm chuẩn 6 nhưng/i)
      .first()
      .waitFor();
    await page.getByRole('tab', { name: 'Thiết lập' }).click();
    await pane.getByText(`đối chiếu với ${EXAMPLE}, bộ đã nạp trên máy này`).waitFor();

    await list.getByRole('button', { name: `Bỏ bộ tiêu chí: ${EXAMPLE}` }).click();
    await pane.getByText('Chưa nạp bộ nào.').waitFor();
    await pane.getByText('Phuluc chưa có bộ của năm và cấp này').waitFor();
    expect(bench.faults).toEqual([]);
  });

  it('are exported as they came, and copied into the workbook, which can be taken back', async () => {
    const bench = await openWorkbench(harness);
    const { page, pane } = bench;
    await bench.openBytes('bang.xlsx', await plan());
    await expect.poll(() => bench.fileName.textContent()).toBe('bang.xlsx');
    await page.getByRole('tab', { name: 'Thiết lập' }).click();
    await page.getByLabel('Chọn tệp bộ tiêu chí (.xlsx, .json)').last().setInputFiles('assets/sets/vi-du.json');
    const list = pane.getByRole('list', { name: 'Các bộ tiêu chí đã nạp' });
    await pane.getByText(`đối chiếu với ${EXAMPLE}, bộ đã nạp trên máy này`).waitFor();

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      list.getByRole('button', { name: `Xuất tệp: ${EXAMPLE}` }).click(),
    ]);
    expect(JSON.parse(readFileSync(await download.path(), 'utf8'))).toEqual(JSON.parse(TEXT));

    await list.getByRole('button', { name: `Sao chép vào tệp này: ${EXAMPLE}` }).click();
    await expect.poll(bench.sheetNames).toEqual(['Bảng chấm', 'Bộ tiêu chí PAR']);
    await pane.getByText('đối chiếu với Bộ tiêu chí PAR, bộ tiêu chí trong tệp').waitFor();
    await page.getByRole('button', { name: /^Hoàn tác/ }).click();
    await expect.poll(bench.sheetNames).toEqual(['Bảng chấm']);
    await pane.getByText(`đối chiếu với ${EXAMPLE}, bộ đã nạp trên máy này`).waitFor();
    expect(bench.faults).toEqual([]);
  });

  it('stand in one quiet part of a narrow pane', async () => {
    const bench = await openWorkbench(harness, { viewport: NARROW });
    await bench.page.getByRole('tab', { name: 'Thiết lập' }).click();
    await bench.page.getByLabel('Chọn tệp bộ tiêu chí (.xlsx, .json)').last().setInputFiles('assets/sets/vi-du.json');
    const list = bench.pane.getByRole('list', { name: 'Các bộ tiêu chí đã nạp' });
    await list.getByText(EXAMPLE).waitFor();
    await list.getByRole('button', { name: /^Bỏ/ }).scrollIntoViewIfNeeded();
    await bench.picture('sets-pane-350');
    expect(await bench.pane.evaluate((pane) => pane.scrollWidth <= pane.clientWidth)).toBe(true);
    expect(bench.faults).toEqual([]);
  });
});
