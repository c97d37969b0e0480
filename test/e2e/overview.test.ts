import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { planDocx } from '../fixtures/plan-docx';
import { axeFaults } from './pages/axe';
import { NARROW, START_MS, startHarness, type Harness } from './pages/harness';
import { openWorkbench, type Workbench } from './pages/workbench';

let harness: Harness;
beforeAll(async () => (harness = await startHarness()), START_MS);
afterAll(() => harness?.close());

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const DEPARTMENT = readFileSync('assets/samples/mau-000-so-khcn-can-tho-2024.xlsx');
const file = (name: string, buffer: Buffer) => ({ name, mimeType: XLSX, buffer });

/** Opens the city's plan and the part about plans that units sent. */
async function onOverview(bench: Workbench): Promise<void> {
  await bench.openSample('mau-001-ubnd-tp-can-tho-2023.xlsx');
  await bench.page.getByRole('tab', { name: 'Cả năm' }).click();
  const parts = bench.page.getByRole('group', { name: 'Việc trong năm' });
  await parts.getByRole('button', { name: 'Tổng hợp' }).click();
}
const choose = (bench: Workbench, files: readonly ReturnType<typeof file>[]): Promise<void> =>
  bench.page.getByLabel(/^Chọn nhiều tệp/).setInputFiles([...files]);

it('sums up what units sent: a line each, also of a broken file; by criterion; on two sheets; taken back', async () => {
  const bench = await openWorkbench(harness);
  const { page, pane } = bench;
  await onOverview(bench);
  await pane.getByText('Chưa chọn kế hoạch nào').waitFor();
  await bench.picture('overview-start-1366');
  await choose(bench, [
    file('khcn.xlsx', DEPARTMENT),
    file('Sở Nội vụ.docx', Buffer.from(await planDocx())),
    file('hong.xlsx', Buffer.from('PK không phải tệp Excel')),
  ]);
  await pane.getByText(/^2 kế hoạch đã gửi, 1 tệp không đọc được/).waitFor();
  await pane.getByText('có 40/49').first().waitFor();
  await bench.picture('overview-units-1366');
  expect(await axeFaults(page, ['#pane'])).toEqual([]);

  await pane.getByRole('button', { name: /^Tiêu chí: / }).click();
  await pane.getByRole('button', { name: /^PAR 2\.4\.1 / }).click();
  await expect.poll(bench.address).toBe('A7');
  await bench.picture('overview-rows-1366');

  await page.getByRole('button', { name: 'Lập trang tổng hợp' }).click();
  await pane.getByText('Đã thêm trang tính “Tổng hợp kế hoạch” và trang tính theo tiêu chí.').waitFor();
  expect(await bench.sheetNames()).toEqual(expect.arrayContaining(['Tổng hợp kế hoạch', 'Theo tiêu chí, nhiệm vụ']));
  await bench.picture('overview-sheet-1366');
  await page.getByRole('button', { name: 'Hoàn tác' }).first().click();
  await expect.poll(bench.sheetNames).not.toContain('Tổng hợp kế hoạch');
  expect(bench.faults).toEqual([]);
});

it('can be stopped between two of many files, fits a narrow pane, and lets go of every file that it has read', async () => {
  const bench = await openWorkbench(harness, { viewport: NARROW });
  const { page, pane } = bench;
  await onOverview(bench);
  const many = (count: number) =>
    Array.from({ length: count }, (_, at) => file(`UBND xã số ${at + 1}.xlsx`, DEPARTMENT));
  await choose(bench, many(40));
  await pane.getByText(/^Đã đọc [1-9]\d*\/40 tệp$/).waitFor();
  await bench.picture('overview-reading-350');
  await page.getByRole('button', { name: 'Dừng' }).click();
  await pane.getByText(/^Đã dừng: còn \d+ tệp chưa đọc\.$/).waitFor();
  await bench.picture('overview-stopped-350');
  const wide = await pane.evaluate((root) =>
    [root, ...root.querySelectorAll('*')].some((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 60),
  );
  expect(wide).toBe(false);

  const heap = await page.context().newCDPSession(page);
  const held = async (count: number): Promise<number> => {
    await choose(bench, many(count));
    await pane.getByText(new RegExp(`^${count} kế hoạch đã gửi`)).waitFor({ timeout: 120_000 });
    await heap.send('HeapProfiler.collectGarbage');
    return (await heap.send('Runtime.getHeapUsage')).usedSize / 1e6;
  };
  const few = await held(5);
  const lots = await held(45);
  console.log(`overview: ${few.toFixed(1)} MB after 5 files, ${lots.toFixed(1)} MB after 45`);
  // A plan that is read is several megabytes; a line is a few kilobytes.
  expect(lots - few).toBeLessThan(8);
  expect(bench.faults).toEqual([]);
});
