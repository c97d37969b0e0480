import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { parseArea } from '../../src/model/address';
import { createWorkbookFile } from '../../src/workbook/file';
import { addSheet, touch } from '../host/book';
import { openPaneInExcel, type PaneInExcel } from './pages/excel';
import { NARROW, START_MS, startHarness, type Harness } from './pages/harness';
import { openWorkbench } from './pages/workbench';

/** A table whose headers and contents say nothing that a program could know. */
const OPAQUE = {
  A1: 'BẢNG CỦA TỔ',
  A3: 'Ký hiệu',
  B3: 'Phần một',
  C3: 'Phần hai',
  A4: 'k1',
  B4: 'Xanh',
  C4: 'Nhất',
  A5: 'k2',
  B5: 'Đỏ',
  C5: 'Nhì',
  A6: 'k3',
  B6: 'Tím vàng',
  C6: 'Nhất',
} as const;
const SHEET = 'Bảng lạ';

let harness: Harness;
beforeAll(async () => (harness = await startHarness()), START_MS);
afterAll(() => harness?.close());

const opaque = () => createWorkbookFile([{ name: SHEET, cells: OPAQUE }]);

const check = async (pane: Locator | Page): Promise<void> => {
  await pane.getByRole('tab', { name: 'Kiểm tra' }).click();
  await pane.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  await pane.getByText('Đã kiểm tra lúc').first().waitFor();
};
const role = (pane: Locator | Page, column: string) => pane.getByRole('combobox', { name: `Cột ${column},` });

/** From a table that was not seen to one that is read: selected, then two of its columns named. */
async function sayAll(pane: Locator | Page, select: () => Promise<void>): Promise<void> {
  await pane.getByRole('button', { name: 'Xem cách đọc' }).first().click();
  const isTable = pane.getByRole('button', { name: 'Vùng đang chọn là một bảng' });
  // What opens takes the keyboard first.
  await isTable.waitFor();
  await select();
  await isTable.click();
  await role(pane, 'B').waitFor();
  await role(pane, 'B').selectOption({ label: 'Nhiệm vụ' });
  await pane.getByText('Đã đọc lại theo lựa chọn.').first().waitFor();
  await role(pane, 'C').selectOption({ label: 'Chủ trì' });
  await expect.poll(() => role(pane, 'C').inputValue()).toBe('lead');
  await expect.poll(() => role(pane, 'B').inputValue()).toBe('task');
}

describe('Cách đọc', () => {
  it('lets the planner say what a table is; the copy that is saved still knows it', async () => {
    const bench = await openWorkbench(harness);
    await bench.openBytes('Bảng lạ.xlsx', await opaque());
    await expect.poll(bench.sheetNames).toEqual([SHEET]);
    await check(bench.pane);
    await sayAll(bench.pane, async () => {
      await bench.goTo('A3');
      await bench.page.keyboard.down('Shift');
      for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowDown'])
        await bench.page.keyboard.press(key);
      await bench.page.keyboard.up('Shift');
    });
    await bench.picture('cach-doc-1366');
    await bench.pane.getByRole('button', { name: 'Quay lại kết quả kiểm tra' }).click();
    await bench.pane.getByText('3 nhiệm vụ').first().waitFor();
    const saved = await bench.save();

    const again = await openWorkbench(harness, { viewport: NARROW });
    await again.openBytes(saved.name, saved.bytes);
    await expect.poll(again.sheetNames).toContain('Thiết lập Phuluc');
    await check(again.pane);
    await again.pane.getByText('3 nhiệm vụ').first().waitFor();
    await again.pane.getByText(/^Đã đọc 1 bảng/).click();
    await again.pane.getByRole('button', { name: 'Xem cách đọc' }).first().click();
    await again.pane.getByText(SHEET, { exact: false }).first().waitFor();
    await again.picture('cach-doc-350');

    // What was said can be taken back, one by one.
    await again.pane.getByRole('button', { name: /^Bỏ lựa chọn: Cột “phần hai”/ }).click();
    await again.pane.getByText('Đã bỏ lựa chọn và đọc lại.').first().waitFor();
    expect([...bench.faults, ...again.faults]).toEqual([]);
  });
});

/** Two headers that no office uses; what stands below them tells. */
const GUESSED = {
  A1: 'PHÂN CÔNG NHIỆM VỤ NĂM 2026',
  A3: 'TT',
  B3: 'Nhiệm vụ',
  C3: 'Cơ quan chủ trì',
  D3: 'Xưng lộ',
  E3: 'Quỳnh tự',
  A4: '1',
  B4: 'Rà soát thủ tục',
  C4: 'Sở Nội vụ',
  D4: 'Sở Tài chính',
  E4: 'Quý I/2026',
  A5: '2',
  B5: 'Số hóa hồ sơ',
  C5: 'Sở Xây dựng',
  D5: 'Công an tỉnh; Sở Y tế',
  E5: '30/6/2026',
} as const;

describe('columns that are guessed', () => {
  it('are agreed to with one press, and asked about no more', async () => {
    const bench = await openWorkbench(harness, { viewport: NARROW });
    await bench.openBytes('Phân công.xlsx', await createWorkbookFile([{ name: 'Phân công', cells: GUESSED }]));
    await check(bench.pane);
    await bench.pane.getByText('2 cột chưa chắc').first().waitFor();
    await bench.pane.getByRole('button', { name: 'Xem cách đọc' }).first().click();
    expect([await role(bench.pane, 'D').inputValue(), await role(bench.pane, 'E').inputValue()]).toEqual([
      'coordinating',
      'deadline',
    ]);
    await bench.picture('cach-doc-doan-350');
    await bench.pane.getByRole('button', { name: '2 cột chưa chắc đều đọc đúng' }).click();
    await bench.pane.getByText('Đã đọc lại theo lựa chọn.').first().waitFor();
    await bench.pane.getByRole('button', { name: 'Quay lại kết quả kiểm tra' }).click();
    await bench.pane.getByText('2 nhiệm vụ').first().waitFor();
    expect(await bench.pane.getByText('chưa chắc').count()).toBe(0);
    expect(bench.faults).toEqual([]);
  });
});

describe('Cách đọc in Excel', () => {
  let opened: PaneInExcel | undefined;
  afterEach(() => opened?.close());

  it('takes the selection of Excel, keeps what was said on the settings sheet, and takes it back with Undo', async () => {
    opened = await openPaneInExcel(({ book }) => {
      const sheet = addSheet(book, SHEET);
      for (const [address, value] of Object.entries(OPAQUE)) {
        const { row, column } = parseArea(address)!;
        touch(sheet, row, column).value = value;
      }
    });
    const { page, host, faults } = opened;
    await check(page);
    await sayAll(page, async () => {
      const sheet = host.book.sheets.find(({ name }) => name === SHEET)!;
      host.book.active = sheet;
      host.book.selection = { sheet: SHEET, area: { row: 2, column: 0, rows: 4, columns: 3 } };
    });
    expect(host.book.sheets.map(({ name }) => name)).toContain('Thiết lập Phuluc');
    await opened.picture('excel-cach-doc-350');
    for (let back = 0; back < 3; back++)
      await page
        .getByRole('button', { name: /^Hoàn tác/ })
        .first()
        .click();
    await page
      .getByText(/^Đã hoàn tác/)
      .first()
      .waitFor();
    expect(faults).toEqual([]);
  });
});
