import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { valueAt } from '../../src/model/grid';
import { openWorkbookFile } from '../../src/workbook/file';
import { docx, p } from '../fixtures/docx';
import { planDocx } from '../fixtures/plan-docx';
import { DESK, NARROW, START_MS, startHarness, type Harness } from './pages/harness';
import { dropFile, openWorkbench } from './pages/workbench';
import { makeSheets } from './pages/pane';

let harness: Harness;
beforeAll(async () => (harness = await startHarness()), START_MS);
afterAll(() => harness?.close());

describe('a Word file in the workbench', () => {
  it('opens as a workbook with a sheet for each appendix, is checked, gets its sheets, and is saved as .xlsx', async () => {
    const bench = await openWorkbench(harness);
    const { page } = bench;
    await bench.openBytes('Kế hoạch.docx', await planDocx());
    await expect.poll(() => bench.fileName.textContent()).toBe('Kế hoạch.xlsx');
    await expect.poll(bench.sheetNames).toEqual(['Phụ lục 1', 'Phụ lục 2', 'Phụ lục 3']);
    await bench.message.getByText('Đã lấy các bảng của “Kế hoạch.docx”').waitFor();
    expect(await bench.message.textContent()).toContain('Đã nối lại 1 chỗ bảng bị ngắt trang.');
    await bench.picture('word-opened-1366');

    await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
    await bench.pane.getByText('40 tiêu chí').first().waitFor();
    await bench.picture('word-checked-1366');
    await page.getByRole('tab', { name: 'Giao việc' }).click();
    await makeSheets(page);
    expect((await bench.sheetNames()).length).toBeGreaterThan(10);

    const saved = await bench.save();
    expect(saved.name).toBe('Kế hoạch - Phuluc.xlsx');
    const opened = await openWorkbookFile(saved.name, saved.bytes);
    const read = opened.ok ? await opened.value.read() : opened;
    if (!read.ok) throw new Error(read.problem.id);
    expect(valueAt(read.value[0]!, 5, 3)).toBe('1,4716');
    expect(bench.faults).toEqual([]);
  });

  it('is taken by dropping too, whatever its name says, and refused in a sentence when it has no table', async () => {
    const bench = await openWorkbench(harness, { viewport: DESK });
    await dropFile(bench.page, 'kế hoạch.xlsx', await planDocx());
    await expect.poll(bench.sheetNames).toEqual(['Phụ lục 1', 'Phụ lục 2', 'Phụ lục 3']);
    await bench.openBytes('thư.docx', await docx(p('Kính gửi')));
    await bench.message.getByText('“thư.docx” không có bảng nào để lấy').waitFor();
    await expect.poll(bench.sheetNames).toEqual(['Phụ lục 1', 'Phụ lục 2', 'Phụ lục 3']);
    expect(bench.faults).toEqual([]);
  });
});

it('is one button in a narrow pane of the workbench', async () => {
  const bench = await openWorkbench(harness, { viewport: NARROW });
  await bench.page.getByRole('tab', { name: 'Thiết lập' }).click();
  await bench.page.getByRole('button', { name: 'Lấy bảng từ tệp Word…' }).scrollIntoViewIfNeeded();
  await bench.picture('word-pane-350');
  expect(bench.faults).toEqual([]);
});
