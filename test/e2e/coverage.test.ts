import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openWorkbookFile } from '../../src/workbook/file';
import { axeFaults } from './pages/axe';
import { NARROW, START_MS, startHarness, type Harness } from './pages/harness';
import { openWorkbench, type Workbench } from './pages/workbench';

let harness: Harness;
beforeAll(async () => (harness = await startHarness()), START_MS);
afterAll(() => harness?.close());

const CITY = 'mau-001-ubnd-tp-can-tho-2023.xlsx';

/** Opens the department's plan and gives the pane the city's. */
async function compared(bench: Workbench): Promise<void> {
  const { page } = bench;
  await bench.openSample('mau-000-so-khcn-can-tho-2024.xlsx');
  await page.getByRole('tab', { name: 'Cả năm' }).click();
  await page.getByRole('button', { name: 'Kế hoạch cấp trên', exact: true }).click();
  await page.getByText('Chọn tệp kế hoạch của tỉnh').waitFor();
  await page.getByLabel(/^Chọn tệp kế hoạch cấp trên/).setInputFiles({
    name: CITY,
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: readFileSync(`assets/samples/${CITY}`),
  });
  await page.getByText('Cấp trên giao 49 dòng: đã có 40, chưa có 9.').waitFor();
}

it('holds a plan against the one above: what is missing, groups that are asked about, the list, a draft, taken back', async () => {
  const bench = await openWorkbench(harness);
  const { page, pane } = bench;
  await compared(bench);
  await pane.getByText('PAR 4.1.3 Tỉ lệ giảm số lượng').waitFor();
  await bench.picture('coverage-1366');

  await page.getByText('Nhóm của cấp trên: 3 nhóm chưa rõ').click();
  await page.getByRole('button', { name: /^Nhóm Sở, ngành thành phố tham mưu .* QPPL có đơn vị mình$/ }).click();
  await page.getByText('Cấp trên giao 53 dòng').waitFor();
  await bench.picture('coverage-groups-1366');

  await page.getByRole('button', { name: 'Ghi trang đối chiếu' }).click();
  await pane.getByText('Đã thêm trang tính “Theo kế hoạch cấp trên” để in.').first().waitFor();
  expect(await bench.sheetNames()).toContain('Theo kế hoạch cấp trên');
  await bench.picture('coverage-sheet-1366');

  await page.getByRole('button', { name: 'Từ kế hoạch cấp trên', exact: true }).click();
  await pane
    .getByText(/^Đã lập dự thảo 53 dòng ở/)
    .first()
    .waitFor();
  expect(await bench.sheetNames()).toContain('Dự thảo phụ lục IV');
  await bench.picture('coverage-draft-1366');
  const saved = await bench.save();
  const opened = await openWorkbookFile(saved.name, saved.bytes);
  expect(opened.ok).toBe(true);

  await page.getByRole('button', { name: 'Hoàn tác' }).first().click();
  await expect.poll(bench.sheetNames).not.toContain('Dự thảo phụ lục IV');
  expect(bench.faults).toEqual([]);
});

it('fits a narrow pane', async () => {
  const bench = await openWorkbench(harness, { viewport: NARROW });
  await compared(bench);
  await bench.picture('coverage-350');
  const wide = await bench.pane.evaluate((pane) =>
    [pane, ...pane.querySelectorAll('*')].some((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 60),
  );
  expect(wide).toBe(false);
  await bench.page.getByText('Nhóm của cấp trên: 3 nhóm chưa rõ').click();
  expect(await axeFaults(bench.page, ['#pane'])).toEqual([]);
  expect(bench.faults).toEqual([]);
});
