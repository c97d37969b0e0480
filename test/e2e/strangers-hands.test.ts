import { afterAll, beforeAll, expect, it } from 'vitest';
import { generateResponsibilitySheets } from '../../src/app/responsibility/sheets';
import { setPlanHeading } from '../../src/app/settings/settings';
import { readUnitSheet } from '../../src/reporting/rows/existing-sheet';
import { openWorkbookFile, type FileWorkbook } from '../../src/workbook/file';
import { copiedByHand, isHidden, reorder, spoilIds, typeInto } from '../app/progress/hands';
import { report, saidBy, sentTo, sheetOf } from '../app/progress/returned';
import { HEADER, must, reopened, typed } from '../app/workbooks';
import { axeFaults } from './pages/axe';
import { START_MS, startHarness, type Harness } from './pages/harness';
import { openWorkbench } from './pages/workbench';

let harness: Harness;
beforeAll(async () => (harness = await startHarness()), START_MS);
afterAll(() => harness?.close());

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const UNITS = [
  'Tư pháp',
  'Nội vụ',
  'Tài chính',
  'Y tế',
  'Công Thương',
  'Xây dựng',
  'Giáo dục và Đào tạo',
  'Ngoại vụ',
].map((name) => `Sở ${name}`);
/** Two tasks for each unit: 1.1 and 1.2 for the first, 2.1 and 2.2 for the second, … */
const PLAN = [
  ['Phụ lục 1'],
  HEADER,
  ...UNITS.flatMap((unit, index) =>
    [1, 2].map((task) => [
      `${index + 1}.${task}`,
      `Tiêu chí ${index + 1}.${task}`,
      1,
      0.5,
      `Việc thứ ${task} của ${unit}`,
      unit,
      null,
      'Quý I/2024',
    ]),
  ),
];
const TODAY = { today: '2024-06-30' };
const HEADING = { superior: '', agency: 'UBND tỉnh', number: '45/KH-UBND', day: '05/07/2024', place: '', signer: '' };

async function master(number = HEADING.number): Promise<FileWorkbook> {
  const workbook = await typed(PLAN);
  must(await setPlanHeading(workbook, { ...HEADING, number }));
  must(await generateResponsibilitySheets(workbook, TODAY));
  return reopened(workbook);
}

/** The file of a unit (its place in the list, from 1), with a result beside each task. */
async function filled(workbook: FileWorkbook, at: number): Promise<FileWorkbook> {
  const file = await sentTo(workbook, UNITS[at - 1]!);
  for (const task of [1, 2])
    await report(file, '', `${at}.${task}`, { progress: 'xong', result: `kết quả ${at}.${task}` });
  return file;
}

it('takes in thirteen files in the states in which units send them, gives each result to its own task, and tells the rest', async () => {
  const workbook = await master();
  const returned: { name: string; mimeType: string; buffer: Buffer }[] = [];
  const send = async (name: string, file: FileWorkbook): Promise<void> => {
    returned.push({ name, mimeType: XLSX, buffer: Buffer.from(must(await file.save())) });
  };
  const merged = async (at: number): Promise<FileWorkbook> => {
    const file = await filled(workbook, at);
    const grid = await sheetOf(file, '');
    const { rows, columns } = readUnitSheet(grid)!;
    const column = columns.get('result')!;
    typeInto(file, grid, rows[1]!.at, column, null);
    return copiedByHand(file, '', { merge: [{ row: rows[0]!.at, column, rows: 2, columns: 1 }] });
  };

  const first = await filled(workbook, 1);
  await send('01 như đã gửi.xlsx', first);
  const sorted = await filled(workbook, 2);
  await reorder(sorted, '', [1, 0], (key) => !isHidden(key));
  await send('02 sắp xếp lại.xlsx', sorted);
  await send('03 chép tay.xlsx', await copiedByHand(await filled(workbook, 3), ''));
  const pasted = await filled(workbook, 4);
  await spoilIds(pasted, '', 'Hoàn thành');
  await send('04 dán đè cột ẩn.xlsx', pasted);
  const blanked = await filled(workbook, 5);
  await spoilIds(blanked, '', null);
  await send('05 xóa cột ẩn.xlsx', blanked);
  await send('06 gộp ô kết quả.xlsx', await merged(6));
  const old = await sentTo(workbook, UNITS[6]!);
  await report(old, '', '7.1', { result: '§· hoµn thµnh b¸o c¸o quý' });
  await send('07 phông chữ cũ.xlsx', old);
  const formula = await sentTo(workbook, UNITS[7]!);
  const grid = await sheetOf(formula, '');
  const sheet = readUnitSheet(grid)!;
  const percent = { sheet: grid.sheet, row: sheet.rows[0]!.at, column: sheet.columns.get('percent')! };
  formula.type(percent, { value: { error: '#N/A' }, formula: 'VLOOKUP(1,A1:B2,2,0)' });
  await send('08 công thức lỗi.xlsx', formula);
  const whole = await reopened(workbook);
  await report(whole, UNITS[7]!, '8.2', { progress: 'đang làm', result: 'kết quả 8.2' });
  await send('09 cả tệp kế hoạch.xlsx', whole);
  const twice = await filled(workbook, 1);
  await report(twice, '', '1.2', { result: 'kết quả khác' });
  await send('10 gửi lần hai.xlsx', twice);
  await send('11 kế hoạch khác.xlsx', await filled(await master('12/KH-STC'), 3));
  returned.push({ name: '12 rách.xlsx', mimeType: XLSX, buffer: Buffer.from([80, 75, 3, 4, 0]) });
  returned.push({ name: '~$01 như đã gửi.xlsx', mimeType: XLSX, buffer: Buffer.alloc(165, 32) });
  expect(returned).toHaveLength(13);

  const bench = await openWorkbench(harness);
  const { page, pane } = bench;
  await bench.openBytes('ke-hoach.xlsx', must(await workbook.save()));
  await bench.fileName.getByText('ke-hoach.xlsx').waitFor();
  await pane.getByRole('tab', { name: 'Cả năm' }).click();
  await pane
    .getByText(/^Hoàn thành 0\/16/)
    .first()
    .waitFor();
  await pane.locator('input[type="file"]').setInputFiles(returned);
  // The lock file is no file that was sent.
  const said = pane.locator('section[aria-label^="Đã đọc 12"]');
  await said.waitFor({ timeout: 60_000 });
  const text = ((await said.textContent()) ?? '').normalize('NFC');
  expect(text).toContain('8/8 đơn vị đã báo cáo');
  expect(text).not.toContain('~$');
  // Failures stand first: what cannot be opened, and the sheet of another plan, which is asked about.
  const at = (name: string): number => text.indexOf(name);
  expect(Math.max(at('12 rách'), at('11 kế hoạch khác'))).toBeLessThan(at('01 như đã gửi'));
  expect(text).toContain('Phiếu của kế hoạch số 12/KH-STC, không phải 45/KH-UBND');
  expect(text).toMatch(/1 ô ghi khác nhau/);
  expect(text).toContain('là công thức chưa có kết quả, báo lỗi');
  expect(await axeFaults(page, ['#pane'])).toEqual([]);
  await bench.picture('hands-report-1366');
  await page.setViewportSize({ width: 350, height: 700 });
  await bench.picture('hands-report-350');
  await page.setViewportSize({ width: 1366, height: 768 });

  const saved = must(await openWorkbookFile('x.xlsx', (await bench.save()).bytes));
  for (const unit of [1, 2, 3, 4, 5])
    for (const task of [1, 2])
      expect([unit, task, await saidBy(saved, UNITS[unit - 1]!, `${unit}.${task}`)]).toMatchObject([
        unit,
        task,
        { task: `Việc thứ ${task} của ${UNITS[unit - 1]}`, result: `kết quả ${unit}.${task}` },
      ]);
  for (const task of [1, 2])
    expect(await saidBy(saved, UNITS[5]!, `6.${task}`)).toMatchObject({ result: 'kết quả 6.1' });
  expect(await saidBy(saved, UNITS[6]!, '7.1')).toMatchObject({ result: 'Đã hoàn thành báo cáo quý' });
  expect(await saidBy(saved, UNITS[7]!, '8.2')).toMatchObject({ result: 'kết quả 8.2' });
  expect((await saidBy(saved, UNITS[7]!, '8.1'))['percent'] ?? null).toBeNull();
  // Nobody's row came in a second time.
  for (const unit of UNITS) expect(readUnitSheet(await sheetOf(saved, unit))!.rows).toHaveLength(2);
  expect(bench.faults).toEqual([]);
});
