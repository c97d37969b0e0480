import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkWorkbook } from '../../src/app/check/check';
import { valueAt } from '../../src/model/grid';
import { openWorkbookFile } from '../../src/workbook/file';
import { axeFaults } from './pages/axe';
import { NARROW, START_MS, startHarness, type Harness } from './pages/harness';
import { openWorkbench } from './pages/workbench';

let harness: Harness;
beforeAll(async () => (harness = await startHarness()), START_MS);
afterAll(() => harness?.close());

const PARTS = ['#bar', '#pane'];
const REASON = 'Theo điểm Bộ Nội vụ đã công bố';

/** The saved bytes read by themselves. */
async function read(name: string, bytes: Uint8Array) {
  const opened = await openWorkbookFile(name, bytes);
  const checked = opened.ok ? await checkWorkbook(opened.value) : opened;
  if (!checked.ok) throw new Error(checked.problem.id);
  return checked.value;
}

describe('fixing, ignoring and taking back in the workbench', () => {
  it('fixes the repeated heading, takes it back and fixes it again; ignores with a reason that is still there in the saved copy', async () => {
    const bench = await openWorkbench(harness);
    const { page, pane } = bench;
    await page.locator('#samples').selectOption('1');
    await bench.fileName.getByText('mau-001').waitFor();
    const check = pane.getByRole('button', { name: 'Kiểm tra', exact: true });
    await check.click();

    // The second VII of Phụ lục III: before and after are shown, and agreed to.
    const heading = pane.getByRole('listitem').filter({ hasText: 'A37' });
    await heading.getByRole('button').first().click();
    await heading.getByText('VIII').first().waitFor();
    expect(await heading.locator('del').textContent()).toMatch(/^VII\b/);
    expect(await heading.locator('ins').textContent()).toMatch(/^VIII\b/);
    await bench.picture('fix-offered-1366');
    await heading.getByRole('button', { name: 'Sửa theo đề xuất' }).click();
    await pane.getByText('Đã sửa 1 ô và kiểm tra lại.').first().waitFor();
    await heading.waitFor({ state: 'detached' });
    expect(await pane.getByRole('list', { name: 'Kết quả kiểm tra' }).locator(':focus').count()).toBe(1);
    await bench.picture('fix-done-1366');

    // Taken back and made once more.
    await pane.getByRole('button', { name: 'Hoàn tác: Sửa ô' }).click();
    await pane.getByText('Đã hoàn tác: Sửa ô.').first().waitFor();
    // It comes back as it was left: current and open.
    await heading.getByRole('button', { name: 'Sửa theo đề xuất' }).click();
    await heading.waitFor({ state: 'detached' });

    // Ignored by keyboard alone, with a reason.
    const sum = pane.getByRole('listitem').filter({ hasText: '3,2047' });
    await sum.getByRole('button').first().focus();
    await page.keyboard.press('ArrowRight');
    await sum.getByRole('button', { name: 'Bỏ qua…' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    expect(await sum.count()).toBe(1);
    await page.keyboard.type(REASON);
    await bench.picture('ignore-form-1366');
    await page.keyboard.press('Enter');
    await pane.getByText('Đã bỏ qua 1 vấn đề.').first().waitFor();
    await sum.waitFor({ state: 'detached' });
    expect((await bench.sheetNames()).at(-1)).toBe('Thiết lập Phuluc');

    const saved = await bench.save();
    const { grids, ignored, findings } = await read(saved.name, saved.bytes);
    expect(
      valueAt(
        grids.find(({ sheet }) => sheet === 'Phụ lục III')!,
        36,
        0,
      ),
    ).toMatch(/^VIII\b/);
    expect(ignored.map(({ finding, by }) => [finding.rule, by.ignore.reason])).toEqual([['children-sum', REASON]]);
    expect(findings.map(({ rule }) => rule)).not.toContain('children-sum');

    // Opened again: still ignored, nothing to take back; heard again when asked.
    await bench.openBytes('lai.xlsx', saved.bytes);
    await bench.fileName.getByText('lai.xlsx').waitFor();
    expect(await pane.getByRole('button', { name: /^Hoàn tác/ }).count()).toBe(0);
    await check.click();
    await pane.getByText('Đã bỏ qua 1 vấn đề').first().click();
    await pane.getByText(REASON).waitFor();
    expect(await sum.getByRole('button').count()).toBe(0);
    await bench.picture('ignored-list-1366');
    expect(await axeFaults(page, PARTS)).toEqual([]);
    await pane.getByRole('button', { name: /^Hiện lại/ }).click();
    await pane.getByText('Đã hiện lại và kiểm tra lại.').first().waitFor();
    await sum.getByRole('button').first().waitFor();
    expect(bench.faults).toEqual([]);
  });

  it('keeps what somebody typed after a run when the run is taken back, and says so', async () => {
    const bench = await openWorkbench(harness, { viewport: NARROW });
    const { page, pane } = bench;
    await page.locator('#samples').selectOption('1');
    await bench.fileName.getByText('mau-001').waitFor();
    await pane.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
    const sum = pane.getByRole('listitem').filter({ hasText: '3,2047' });
    await sum.getByRole('button').first().click();
    await bench.picture('fix-offered-350');
    await sum.getByRole('button', { name: 'Bỏ qua…' }).click();
    await bench.picture('ignore-form-350');
    expect(await axeFaults(page, PARTS)).toEqual([]);
    await page.keyboard.press('Escape');
    await sum.getByRole('button', { name: 'Sửa theo đề xuất' }).click();
    await pane.getByText('Đã sửa 1 ô và kiểm tra lại.').first().waitFor();

    await pane.getByRole('tab', { name: 'Điểm mất' }).click();
    await pane.getByRole('button', { name: 'Tô màu điểm mất' }).click();
    await pane.getByText('1 việc trước đó').waitFor();
    await pane.getByText('1 việc trước đó').click();
    await bench.picture('runs-350');
    expect(await axeFaults(page, PARTS)).toEqual([]);
    await pane.getByRole('button', { name: 'Hoàn tác: Tô màu điểm mất' }).click();
    await pane.getByText('Đã hoàn tác: Tô màu điểm mất.').first().waitFor();

    await bench.retype('D6', '3,1');
    await pane.getByRole('button', { name: 'Hoàn tác: Sửa ô' }).click();
    await pane.getByText('Chưa hoàn tác được gì của: Sửa ô.').first().waitFor();
    await pane
      .getByText(/Giữ nguyên D6.*đã có người sửa sau đó/)
      .first()
      .waitFor();
    await bench.picture('kept-350');
    const { grids } = await bench.save().then(({ name, bytes }) => read(name, bytes));
    expect(
      valueAt(
        grids.find(({ sheet }) => sheet === 'Phụ lục I')!,
        5,
        3,
      ),
    ).toBe(3.1);
    expect(bench.faults).toEqual([]);
  });
});
