import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkWorkbook } from '../../src/app/check/check';
import { a1 } from '../../src/model/address';
import type { CellValue, Grid } from '../../src/model/grid';
import { createWorkbookFile, openWorkbookFile, type FileWorkbook } from '../../src/workbook/file';
import { report } from '../app/progress/returned';
import { cellsOf, must } from '../app/workbooks';
import { PICTURES, START_MS, startHarness, type Harness } from './pages/harness';
import { openWorkbench, type Workbench } from './pages/workbench';

let harness: Harness;
beforeAll(async () => (harness = await startHarness()), START_MS);
afterAll(() => harness?.close());

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const HEADER = ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm đạt được 2023', 'Nhiệm vụ', 'Chủ trì', 'Thực hiện', 'Thời gian'];
/** A province's plan: four rows are given to Sở Y tế, two of them by a group; one is not. */
const ABOVE = [
  ['PHỤ LỤC I'],
  ['CẢI THIỆN CHỈ SỐ CẢI CÁCH HÀNH CHÍNH (PAR INDEX) NĂM 2024'],
  ['(Kèm theo Kế hoạch số 45/KH-UBND ngày 15 tháng 01 năm 2024 của Ủy ban nhân dân tỉnh)'],
  HEADER,
  ['2.4.1', 'Tính đồng bộ, thống nhất', 1, 0.82, '- Rà soát văn bản', 'Sở Tư pháp', 'Các sở, ngành tỉnh', 'Quý I/2024'],
  ['2.4.2', 'Tính hợp lý', 1, 0.77, 'Tổng hợp vướng mắc', 'Sở Tư pháp', 'Các sở, ngành tỉnh', 'Quý II/2024'],
  [
    '3.2.2',
    'Công khai TTHC và các quy định có liên quan',
    1.5,
    0.5,
    'Niêm yết tại nơi tiếp nhận',
    'Sở Y tế',
    'Sở Nội vụ',
    'Quý II/2024',
  ],
  ['5.4.1', 'Đào tạo, bồi dưỡng', 1, 0.25, 'Cử cán bộ đi học', 'Sở Nội vụ', 'Sở Y tế', 'Quý IV/2024'],
  ['6.1.1', 'Giải ngân đầu tư công', 1, 0.5, 'Giao ban hằng tháng', 'Sở Tài chính', 'Kho bạc', 'Quý IV/2024'],
];
const LEADS = ['Văn phòng', 'Thanh tra', 'Văn phòng', 'Phòng Tổ chức cán bộ'];

const opened = async (bytes: Uint8Array): Promise<FileWorkbook> => must(await openWorkbookFile('nam.xlsx', bytes));
const gridsOf = async (bench: Workbench): Promise<readonly Grid[]> =>
  must(await (await opened((await bench.save()).bytes)).read());
const tab = (bench: Workbench, name: string) => bench.pane.getByRole('tab', { name }).click();
const part = async (bench: Workbench, name: string): Promise<void> => {
  await tab(bench, 'Cả năm');
  await bench.page.getByRole('group', { name: 'Việc trong năm' }).getByRole('button', { name, exact: true }).click();
};
const said = (bench: Workbench, text: string | RegExp) => bench.pane.getByText(text).first().waitFor();
const press = (bench: Workbench, name: string | RegExp) =>
  bench.pane
    .getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) })
    .first()
    .click();

/** Types into a cell that offers a choice: in one piece, as a Vietnamese keyboard gives it. */
async function choose(bench: Workbench, address: string, text: string): Promise<void> {
  await bench.goTo(address);
  await bench.page.keyboard.insertText(text);
  await bench.page.keyboard.press('Enter');
}

/** Addresses of the cells of a column of the draft, by the words of its header, from the first row of work on. */
function cellsUnder({ values, top, left }: Grid, header: string): readonly string[] {
  const at = values.findIndex((cells) => cells.some((cell) => String(cell).startsWith(header)));
  const column = values[at]!.findIndex((cell) => String(cell).startsWith(header));
  return values.flatMap((cells, row) =>
    row > at && /^\d\.\d\.\d$/.test(String(cells[0])) ? [a1(top + row, left + column)] : [],
  );
}

/** Opens a file in LibreOffice and gives the text of its pages; pictures of them are kept to be looked at. */
function pagesInLibreOffice(name: string, bytes: Uint8Array): string {
  const folder = `${PICTURES}/year`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/${name}`, bytes);
  const profile = `-env:UserInstallation=file://${process.cwd()}/test/output/libreoffice`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, `${folder}/${name}`], {
    stdio: 'ignore',
  });
  const pdf = `${folder}/${name.replace(/\.[^.]+$/, '.pdf')}`;
  execFileSync('pdftoppm', ['-r', '60', '-png', pdf, pdf.replace(/\.pdf$/, '')]);
  return execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
}
function has(command: string): boolean {
  try {
    execFileSync('which', [command], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

it('plays a year through: plan above, draft, check, sheets, files out and in, due list, report, director’s page, saved and opened elsewhere', async () => {
  const bench = await openWorkbench(harness);
  const { page, pane } = bench;
  await page.locator('#create').click();
  await page.locator('#file-name').getByText('mau-').waitFor({ state: 'detached' });

  // The plan above, and whose plan ours is.
  await part(bench, 'Kế hoạch cấp trên');
  await page.getByLabel(/^Chọn tệp kế hoạch cấp trên/).setInputFiles({
    name: 'ke-hoach-tinh.xlsx',
    mimeType: XLSX,
    buffer: Buffer.from(await createWorkbookFile([{ name: 'PL I', cells: cellsOf(ABOVE) }])),
  });
  await said(bench, 'Chưa rõ kế hoạch này của đơn vị nào.');
  await pane.getByRole('textbox').fill('Sở Y tế');
  await page.keyboard.press('Enter');
  await said(bench, 'Cấp trên giao 4 dòng: đã có 0, chưa có 4.');
  await bench.picture('year-1-above');

  // Our draft, with our own offices filled in and one day that is too late.
  await press(bench, 'Từ kế hoạch cấp trên');
  await said(bench, /^Đã lập dự thảo 4 dòng ở/);
  const draft = (await gridsOf(bench)).find(({ sheet }) => sheet.startsWith('Dự thảo'))!;
  await bench.page.locator('#sheet [data-u-comp="slide-tab-item"]', { hasText: draft.sheet }).click();
  for (const [at, address] of cellsUnder(draft, 'Cơ quan chủ trì').entries()) await bench.retype(address, LEADS[at]!);
  for (const address of cellsUnder(draft, 'Đơn vị thực hiện')) await bench.retype(address, 'Thanh tra');
  const [, late] = cellsUnder(draft, 'Thời gian');
  await choose(bench, late!, 'Quý III/2024');
  await bench.picture('year-2-draft');
  await press(bench, 'Đối chiếu lại');
  await press(bench, 'Đồng ý mọi đề xuất');
  await said(bench, /^Đã đồng ý đề xuất ở \d dòng\.$/);

  // The check tells of the day; what is given is all there.
  await tab(bench, 'Kiểm tra');
  await press(bench, 'Kiểm tra');
  await said(bench, /^“PAR 2\.4\.2 Tính hợp lý” có hạn 30\/09\/2024, muộn hơn 30\/06\/2024 của cấp trên/);
  expect(await pane.getByText(/chưa có dòng nào|việc mà bảng này chưa có/).count()).toBe(0);
  await bench.picture('year-3-check');
  await pane
    .getByText(/muộn hơn 30\/06\/2024 của cấp trên/)
    .first()
    .click();
  await expect.poll(bench.address).toBe(late);
  await choose(bench, late!, 'Quý II/2024');
  await press(bench, 'Kiểm tra');
  await pane
    .getByText(/muộn hơn 30\/06\/2024/)
    .first()
    .waitFor({ state: 'detached' });

  // Sheets, a file for each unit, and what two of them send back.
  await tab(bench, 'Giao việc');
  await said(bench, /\d+ trang tính mới/);
  await press(bench, 'Tạo phiếu');
  await said(bench, 'Đã tạo phiếu');
  await part(bench, 'Tiến độ');
  await said(bench, 'Hoàn thành 0/4 nhiệm vụ');
  await press(bench, 'Tách tệp để gửi');
  const downloads: { readonly name: string; readonly path: Promise<string> }[] = [];
  page.on('download', (one) => void downloads.push({ name: one.suggestedFilename(), path: one.path() }));
  await press(bench, /^Tải 3 tệp$/);
  await expect.poll(() => downloads.length).toBe(3);
  const returned: { name: string; mimeType: string; buffer: Buffer }[] = [];
  const fill = async (unit: string, code: string, cells: Record<string, CellValue>): Promise<void> => {
    const { name, path } = downloads.find((one) => one.name.includes(unit))!;
    const file = must(await openWorkbookFile(name, new Uint8Array(readFileSync(await path))));
    await report(file, '', code, cells);
    returned.push({ name, mimeType: XLSX, buffer: Buffer.from(must(await file.save())) });
  };
  await fill('Văn phòng', '2.4.1', {
    progress: 'Hoàn thành',
    result: '=Đã rà soát 12 văn bản',
    evidence: 'Báo cáo số 12/BC-VP',
    finished: '20/03/2024',
  });
  await fill('Thanh tra', '2.4.2', { progress: 'Đang thực hiện', note: 'Thiếu người' });
  await pane.locator('input[type="file"]').setInputFiles(returned);
  await said(bench, 'Đã đọc 2 tệp gửi về');
  await bench.picture('year-4-collected');

  // What is due, with its calendar; the report of the half year, with its letter.
  await part(bench, 'Đến hạn');
  await press(bench, 'Đổi ngày');
  await pane.getByRole('textbox').fill('20/5/2024');
  await page.keyboard.press('Enter');
  await said(bench, 'Tính từ ngày 20/05/2024');
  const calendarComes = page.waitForEvent('download');
  await press(bench, 'Lịch (.ics)');
  const calendar = readFileSync(await (await calendarComes).path(), 'utf8');
  expect(calendar).toContain('DTSTART;VALUE=DATE:20240630');
  await said(bench, /^Đã tạo tệp “.*\.ics”/);
  await press(bench, 'Lập trang đến hạn');
  await said(bench, /^Đã thêm trang tính “Việc đến hạn”/);
  await bench.picture('year-5-due');
  await part(bench, 'Báo cáo');
  await pane.getByRole('combobox').first().selectOption({ label: '6 tháng đầu năm' });
  const year = pane.getByRole('combobox').nth(1);
  if ((await year.count()) > 0) await year.selectOption({ label: '2024' });
  const letterComes = page.waitForEvent('download');
  await press(bench, 'Tải bản Word');
  const letter = new Uint8Array(readFileSync(await (await letterComes).path()));
  await press(bench, /^Lập trang báo cáo/);
  await said(bench, /“Báo cáo kết quả”/);
  await bench.picture('year-6-report');

  // One page for the director.
  await part(bench, 'Lãnh đạo');
  await press(bench, 'Lập trang lãnh đạo');
  await said(bench, /“Trang lãnh đạo”/);
  await bench.picture('year-7-director');

  // Saved, and opened again: here and by others.
  const saved = await bench.save();
  await bench.openBytes('nam-2024.xlsx', saved.bytes);
  await bench.fileName.getByText('nam-2024.xlsx').waitFor();
  await part(bench, 'Tiến độ');
  await said(bench, 'Hoàn thành 1/4 nhiệm vụ');
  const workbook = await opened(saved.bytes);
  const grids = must(await workbook.read());
  const roles = grids.flatMap(({ tag }) => (tag ? [tag.role] : []));
  expect(roles).toEqual(expect.arrayContaining(['director', 'summary', 'unit', 'due', 'results', 'settings']));
  const { findings } = must(await checkWorkbook(workbook));
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(grids.flatMap(({ values }) => values.flat())).toContain('=Đã rà soát 12 văn bản');
  if (has('soffice') && has('pdftotext')) {
    const sheets = pagesInLibreOffice('nam-2024.xlsx', saved.bytes);
    for (const words of [
      'TÌNH HÌNH THỰC HIỆN KẾ HOẠCH',
      'DANH MỤC CÔNG VIỆC ĐẾN HẠN',
      '=Đã rà soát 12 văn bản',
      'Tính hợp lý',
      'Phòng Tổ chức cán bộ',
    ])
      expect(sheets).toContain(words);
    // Where only Calc is installed nothing opens a letter.
    if (has('lowriter')) {
      const text = pagesInLibreOffice('bao-cao.docx', letter);
      expect(text).toContain('BÁO CÁO');
      expect(text).toContain('12/BC-VP');
    }
  }
  expect(bench.faults).toEqual([]);
});
