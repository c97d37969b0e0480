import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateResponsibilitySheets } from '../../src/app/responsibility/sheets';
import { readUnitSheet } from '../../src/reporting/rows/existing-sheet';
import { openWorkbookFile, type FileWorkbook } from '../../src/workbook/file';
import { fileDesk } from '../app/responsibility/hands';
import { HEADER, must } from '../app/workbooks';
import { axeFaults } from './pages/axe';
import { START_MS, startHarness, type Harness } from './pages/harness';
import { openWorkbench } from './pages/workbench';

/** What other programs and hands did to sheets of ours, as the planner meets it in the workbench. */

let harness: Harness;
beforeAll(async () => (harness = await startHarness()), START_MS);
afterAll(() => harness?.close());

const PLAN = [
  ['Phụ lục 1'],
  HEADER,
  ['1.7', 'Thực hiện nhiệm vụ', 1.5, 1.25, 'Hoàn thành đúng hạn', 'Văn phòng', 'Thanh tra', 'Quý I/2024'],
  ['1.8', 'Khác', 1, 0.5, 'Tự kiểm tra', 'Thanh tra', 'Văn phòng', 'Quý II/2024'],
];
const TODAY = { today: '2024-05-01' };

/** The master after another program: all tags lost, a copy of one unit's sheet beside it with a result of its own. */
async function spoilt(): Promise<Uint8Array> {
  const desk = await fileDesk('Phụ lục 1', PLAN);
  must(await generateResponsibilitySheets(desk.pane(0), TODAY));
  const report = async (sheet: string, task: string, text: string): Promise<void> => {
    const grid = must(await desk.pane(0).read()).find((one) => one.sheet === sheet)!;
    const { rows, columns } = readUnitSheet(grid)!;
    const { at } = rows.find(({ cells }) => cells.get('task')?.value === task)!;
    await desk.type({ sheet, row: at, column: columns.get('result')! }, text);
  };
  await report('Văn phòng', 'Hoàn thành đúng hạn', 'đã xong quý I');
  await desk.copy('Thanh tra', 'Thanh tra (2)', false);
  await report('Thanh tra', 'Hoàn thành đúng hạn', 'đã nộp');
  await report('Thanh tra (2)', 'Hoàn thành đúng hạn', 'đã nộp bản giấy');
  await report('Thanh tra (2)', 'Tự kiểm tra', 'ghi ở bản sao');
  for (const { sheet } of must(await desk.pane(0).read())) await desk.setTag(sheet, null);
  return must(await (desk.pane(0) as FileWorkbook).save());
}

describe('a workbook that other programs and hands went through', () => {
  it('says what it found, takes over what a copy holds, takes the sheets back with what was typed, and leaves the copy alone', async () => {
    const bench = await openWorkbench(harness);
    const { page, pane } = bench;
    await bench.openBytes('qua-phan-mem-khac.xlsx', await spoilt());
    await bench.fileName.getByText('qua-phan-mem-khac').waitFor();
    await pane.getByRole('tab', { name: 'Giao việc' }).click();
    await pane.getByText(/4 trang tính do Phuluc lập đã mất dấu nhận biết/).waitFor();
    await pane.getByText(/“Thanh tra \(2\)” là bản sao của trang tính “Thanh tra”.*bản sao có 2 ô, dòng/).waitFor();
    // Drop-downs and links of our own sheets come with the file; nobody tried to change them.
    expect(await bench.message.textContent()).not.toContain('chưa sửa được');
    await page.setViewportSize({ width: 350, height: 700 });
    await pane.getByText('2 ô, dòng khác ở bản sao').click();
    await pane.getByText(/1\.8 Khác · Kết quả: ghi ở bản sao/).waitFor();
    await pane.getByText(/phiếu đang dùng ghi “đã nộp”, bản sao ghi “đã nộp bản giấy”/).waitFor();
    await pane.getByRole('button', { name: 'Lấy 1 ô, dòng chưa có từ bản sao' }).scrollIntoViewIfNeeded();
    await bench.picture('copy-350');
    await page.setViewportSize({ width: 1366, height: 768 });
    expect(await axeFaults(page, ['#pane'])).toEqual([]);
    await bench.picture('lost-sheets-1366');
    await page.setViewportSize({ width: 350, height: 700 });
    await bench.picture('lost-sheets-350');
    await page.setViewportSize({ width: 1366, height: 768 });

    await pane.getByRole('button', { name: 'Tạo phiếu' }).click();
    await pane.getByText(/Đã nhận lại trang tính mất dấu nhận biết:.*Văn phòng/).waitFor();
    await bench.picture('taken-back-1366');
    await pane.getByRole('button', { name: 'Lấy 1 ô, dòng chưa có từ bản sao' }).click();
    await pane
      .getByRole('tabpanel')
      .getByText(/Đã lấy 1 ô, dòng sang trang tính “Thanh tra”\. 1 ô ghi khác nhau giữ/)
      .waitFor();
    await bench.picture('copy-taken-over-1366');
    const { name, bytes } = await bench.save();
    const grids = must(await must(await openWorkbookFile(name, bytes)).read());
    const texts = (sheet: string) => grids.find((one) => one.sheet === sheet)!.values.flat();
    expect(grids.filter(({ tag }) => tag?.role === 'unit').map(({ sheet }) => sheet)).toEqual([
      'Văn phòng',
      'Thanh tra',
    ]);
    expect(texts('Văn phòng')).toContain('đã xong quý I');
    expect(texts('Thanh tra (2)')).toContain('ghi ở bản sao');
    expect(texts('Thanh tra')).toEqual(expect.arrayContaining(['ghi ở bản sao', 'đã nộp']));
    expect(bench.faults).toEqual([]);
  });
});
