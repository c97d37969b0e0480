import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkWorkbook } from '../../src/app/check/check';
import { openWorkbookFile, type FileWorkbook } from '../../src/workbook/file';
import { axeFaults } from './pages/axe';
import { START_MS, startHarness, type Harness } from './pages/harness';
import { savedRows } from './pages/saved-sheets';
import { openWorkbench, type Workbench } from './pages/workbench';
import { highlightLosses, makeSheets } from './pages/pane';

let harness: Harness;
beforeAll(async () => (harness = await startHarness()), START_MS);
afterAll(() => harness?.close());

const GROUP = 'Các phòng, đơn vị thuộc, trực thuộc Sở';

async function saved(bench: Workbench): Promise<FileWorkbook> {
  const { name, bytes } = await bench.save();
  const opened = await openWorkbookFile(name, bytes);
  if (!opened.ok) throw new Error(opened.problem.id);
  return opened.value;
}

/** What a keyboard does: Tab until the focused control is called so. */
async function tabTo({ page }: Workbench, name: RegExp, back = false): Promise<void> {
  for (let steps = 0; steps < 60; steps++) {
    const focused = await page.evaluate(() => {
      const { activeElement: element } = document;
      return (
        element?.getAttribute('aria-label') ??
        (element instanceof HTMLInputElement
          ? [...(element.labels ?? [])].map((label) => label.textContent).join(' ')
          : element?.textContent) ??
        ''
      );
    });
    if (name.test(focused)) return;
    await page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
  }
  throw new Error(`Tab does not come to ${String(name)}`);
}

describe('responsibility in the workbench', () => {
  it('asks once who a group is, by keyboard alone: the unit’s sheet has the rows, and the saved file says why', async () => {
    const bench = await openWorkbench(harness);
    const { page, pane } = bench;
    await bench.openSample('mau-004-so-khcn-hung-yen-2024.xlsx');
    await bench.fileName.getByText('mau-004').waitFor();
    await pane.getByRole('tab', { name: 'Giao việc' }).click();
    await pane.getByText('2 nhóm chưa rõ gồm đơn vị nào').waitFor();
    expect(await axeFaults(page, ['#pane'])).toEqual([]);

    await tabTo(bench, new RegExp(`^Chỉ định đơn vị cho ${GROUP}$`));
    await page.keyboard.press('Enter');
    await pane.getByText('Mọi dòng (19)').waitFor();
    expect(await axeFaults(page, ['#pane'])).toEqual([]);
    // Escape leaves everything as it was, and the keyboard where it was.
    await page.keyboard.press('Escape');
    expect(await pane.getByText('Mọi dòng (19)').count()).toBe(0);
    await page.keyboard.press('Enter');

    // One row: the sheet shows it while the keyboard stays in the form.
    await page.keyboard.press('ArrowDown');
    const row = pane.getByRole('combobox', { name: 'Dòng' });
    await row.waitFor();
    await expect.poll(bench.address).toMatch(/^[A-Z]+\d+$/);
    expect(await axeFaults(page, ['#pane'])).toEqual([]);
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => row.count()).toBe(0);

    await tabTo(bench, /^Ban Thanh tra nhân dân$/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    expect(await pane.getByRole('checkbox', { name: 'Thanh tra Sở' }).isChecked()).toBe(true);
    await page.keyboard.press('Enter');
    await pane.getByText(`Đã ghi đơn vị được giao việc của nhóm “${GROUP}”.`).first().waitFor();
    await pane.getByText('1 nhóm chưa rõ gồm đơn vị nào').waitFor();
    expect(await page.getByRole('status').first().textContent()).toContain(GROUP);

    await pane.getByText('Đã chỉ định 1 nhóm').click();
    await pane.getByText('Mọi dòng', { exact: false }).first().waitFor();
    expect(await axeFaults(page, ['#pane'])).toEqual([]);
    await bench.picture('group-answered-1366');
    await pane.getByText('Khối lượng theo đơn vị').click();
    expect(await axeFaults(page, ['#pane'])).toEqual([]);

    await makeSheets(pane);
    expect(await pane.getByText('Lệch').count()).toBe(0);
    const workbook = await saved(bench);
    const grids = await workbook.read();
    if (!grids.ok) throw new Error(grids.problem.id);
    const unitSheets = grids.value.filter(({ tag }) => tag?.role === 'unit');
    const rowsOf = (name: string): number =>
      savedRows(unitSheets.find(({ values }) => values.flat().includes(`Đơn vị: ${name}`))!).length;
    // Its own six rows, and those of the group that it did not lead already.
    expect(rowsOf('Thanh tra Sở')).toBeGreaterThan(15);
    expect(unitSheets.some(({ values }) => values.flat().includes(`Nhóm đơn vị: ${GROUP}`))).toBe(false);
    const settings = grids.value.find(({ tag }) => tag?.role === 'settings')!;
    expect(settings.values.flat()).toEqual(expect.arrayContaining(['NHÓM ĐÃ THỐNG NHẤT', GROUP, 'Thanh tra Sở']));

    // Taken away, the group is open again.
    await pane.getByRole('button', { name: `Bỏ chỉ định của ${GROUP}, Mọi dòng` }).click();
    await pane.getByText('2 nhóm chưa rõ gồm đơn vị nào').waitFor();
    expect(bench.faults).toEqual([]);
  });

  it('keeps what sheets say of the plan and where the colours end, in the saved file and on the tables', async () => {
    const bench = await openWorkbench(harness);
    const { page, pane } = bench;
    await page.locator('#samples').selectOption('1');
    await bench.fileName.getByText('mau-001').waitFor();
    await highlightLosses(pane);

    await pane.getByRole('tab', { name: /Thiết lập/ }).click();
    await pane.getByText('đối chiếu với 876/QĐ-BNV', { exact: false }).waitFor();
    expect(await axeFaults(page, ['#pane'])).toEqual([]);
    await tabTo(bench, /^Sửa…$/);
    await page.keyboard.press('Enter');
    await pane.getByLabel('Địa danh').fill('Cần Thơ');
    await pane.getByLabel('Ngày ban hành').fill('31/02/2023');
    await pane.getByText('Chưa đúng ngày, ví dụ 05/07/2024.').waitFor();
    expect(await axeFaults(page, ['#pane'])).toEqual([]);
    await pane.getByLabel('Ngày ban hành').fill('07/06/2023');
    await page.keyboard.press('Enter');
    await pane.getByText('Kế hoạch số 121/KH-UBND ngày 07 tháng 6 năm 2023', { exact: false }).waitFor();

    await pane.getByLabel('Mốc thấp (%)').fill('90');
    await pane.getByText('Mốc thấp phải nhỏ hơn mốc cao.').waitFor();
    expect(await axeFaults(page, ['#pane'])).toEqual([]);
    await pane.getByLabel('Mốc thấp (%)').fill('60');
    await page.keyboard.press('Enter');
    await pane.getByText('Đã lưu mốc và tô lại các bảng.').first().waitFor();
    await bench.picture('settings-1366');
    await pane.getByRole('tab', { name: 'Điểm mất' }).click();
    await pane.getByRole('button', { name: /^Dưới 60 %: \d+$/ }).waitFor();
    await pane.getByRole('button', { name: 'Mọi vai trò' }).click();
    await pane.locator('button[data-row^="bar|"]').first().click();
    expect(await axeFaults(page, ['#pane'])).toEqual([]);

    const workbook = await saved(bench);
    const checked = await checkWorkbook(workbook);
    if (!checked.ok) throw new Error(checked.problem.id);
    expect(checked.value.settings).toMatchObject({
      plan: { place: 'Cần Thơ', day: '2023-06-07', agency: '' },
      thresholds: { low: 60, high: 80 },
      notes: [],
    });
    const formulas = workbook
      .sheets()
      .find(({ name }) => name === 'Phụ lục I')!
      .highlights.map(({ formula }) => formula)
      .join();
    expect([formulas.includes('>=0.6,'), formulas.includes('>=0.5,')]).toEqual([true, false]);
    expect(bench.faults).toEqual([]);
  });
});
