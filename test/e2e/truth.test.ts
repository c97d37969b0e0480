import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateResponsibilitySheets } from '../../src/app/responsibility/sheets';
import { createWorkbookFile, openWorkbookFile, type FileWorkbook } from '../../src/workbook/file';
import { FAULTY_PLAN } from '../app/faulty-plan';
import { report, saidBy, sentTo } from '../app/progress/returned';
import { cellsOf, must, reopened, typed } from '../app/workbooks';
import { axeFaults } from './pages/axe';
import { START_MS, startHarness, type Harness } from './pages/harness';
import { openWorkbench, type Workbench } from './pages/workbench';

let harness: Harness;
beforeAll(async () => (harness = await startHarness()), START_MS);
afterAll(() => harness?.close());

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const bytesOf = async (workbook: FileWorkbook): Promise<Buffer> => Buffer.from(must(await workbook.save()));
const tab = (bench: Workbench, name: string) => bench.pane.getByRole('tab', { name });
const said = (bench: Workbench, text: string | RegExp) => bench.pane.getByText(text).first().waitFor();

async function open(bytes: Uint8Array): Promise<Workbench> {
  const bench = await openWorkbench(harness);
  await bench.openBytes('ke-hoach.xlsx', bytes);
  await bench.fileName.getByText('ke-hoach.xlsx').waitFor();
  return bench;
}

/** The pane alone, as Excel shows it beside a sheet: high, and in a low window. */
async function pictures(bench: Workbench, name: string): Promise<void> {
  await bench.picture(`${name}-1366`);
  for (const height of [700, 378]) {
    await bench.page.setViewportSize({ width: 350, height });
    await bench.picture(`${name}-350x${height}`);
  }
  await bench.page.setViewportSize({ width: 1366, height: 768 });
}

describe('the pane on a faulty plan', () => {
  it('says before sheets are made what is wrong, leads there, makes them all the same, and does not call that whole', async () => {
    const bench = await open(await createWorkbookFile([{ name: 'Phụ lục I', cells: cellsOf(FAULTY_PLAN) }]));
    const { page, pane } = bench;
    await tab(bench, 'Giao việc').click();
    await said(bench, /Kế hoạch còn 1 lỗi, 2 dòng chưa có chủ trì, 1 đơn vị lạ\./);
    expect(await axeFaults(page, ['#pane'])).toEqual([]);
    await pictures(bench, 'truth-preview');
    await pane.getByRole('button', { name: 'Xem trước khi tạo' }).click();
    const chip = pane.getByRole('button', { name: /Vấn đề ảnh hưởng đến phiếu/ });
    await chip.waitFor();
    await said(bench, /Sở Nội Vu/);
    expect(await pane.getByText(/Q5/).count()).toBe(0);
    await pictures(bench, 'truth-filtered');
    await chip.click();
    await said(bench, /Q5/);

    await tab(bench, 'Giao việc').click();
    await pane.getByRole('button', { name: 'Tạo phiếu', exact: true }).click();
    await said(bench, 'Đã tạo phiếu');
    await said(bench, 'Tiêu chí chưa giao cho đơn vị nào (mất 0,4 điểm)');
    await said(bench, 'Cột chưa đọc');
    expect(await axeFaults(page, ['#pane'])).toEqual([]);
    await pictures(bench, 'truth-proof');
    await pane.getByRole('button', { name: /^Tiêu chí chưa giao cho đơn vị nào, F11/ }).click();
    await expect.poll(bench.address).toBe('F11');
    expect(await bench.frontSheet()).toBe('Phụ lục I');
    expect(bench.faults).toEqual([]);
  });

  it('merges names that are nearly alike after a look, and takes that back', async () => {
    const bench = await open(await createWorkbookFile([{ name: 'Phụ lục I', cells: cellsOf(FAULTY_PLAN) }]));
    const { page, pane } = bench;
    await pane.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
    await said(bench, '1 nhóm cách viết gần giống nhau');
    await pane.getByText('1 nhóm cách viết gần giống nhau').click();
    await pane.getByRole('checkbox', { name: 'Sở Nội Vu' }).waitFor();
    expect(await axeFaults(page, ['#pane'])).toEqual([]);
    await pane.getByRole('button', { name: 'Gộp 1 ô' }).scrollIntoViewIfNeeded();
    await pictures(bench, 'truth-clusters');
    await pane.getByRole('button', { name: 'Gộp 1 ô' }).click();
    await said(bench, 'Đã gộp cách viết ở 1 ô.');
    expect(await pane.getByText('1 nhóm cách viết gần giống nhau').count()).toBe(0);
    await pane.getByRole('button', { name: /^Hoàn tác: Gộp cách viết/ }).click();
    await said(bench, /^Đã hoàn tác: Gộp cách viết/);
    const saved = must(await openWorkbookFile('x.xlsx', (await bench.save()).bytes));
    expect(must(await saved.read())[0]!.values.flat()).toContain('Sở Nội Vu');
    expect(bench.faults).toEqual([]);
  });
});

describe('what comes back from units', () => {
  const PLAN = [
    ...FAULTY_PLAN.slice(0, 3),
    ['3.1', 'Kiểm soát thủ tục', 1, '0,5', 'Công bố thủ tục', 'Sở Tư pháp', 'Sở Nội vụ', 'Quý I/2024', null],
    ['3.2', 'Công khai thủ tục', 1, '0,6', 'Niêm yết', 'Sở Nội vụ', 'Sở Tư pháp', 'Quý I/2024', null],
    ['3.3', 'Trả kết quả', 1, '0,9', 'Giảm hồ sơ trễ', 'Thanh tra tỉnh', 'Sở Nội vụ', 'Quý I/2024', null],
    ['3.4', 'Số hóa hồ sơ', 1, '0,9', 'Số hóa', 'Sở Tài chính', 'Sở Nội vụ', 'Quý IV/2024', null],
  ];

  it('tells who is to be chased, failures first and changes of the plan; understands units’ own words; calls late who leads', async () => {
    const master = await typed(PLAN);
    must(await generateResponsibilitySheets(master, { today: '2024-06-30' }));
    const workbook = await reopened(master);
    const returned: { name: string; mimeType: string; buffer: Buffer }[] = [];
    const send = async (unit: string, name: string, fill: (file: FileWorkbook) => Promise<void>): Promise<void> => {
      const file = await sentTo(workbook, unit);
      await fill(file);
      returned.push({ name, mimeType: XLSX, buffer: await bytesOf(file) });
    };
    await send('Sở Tư pháp', 'so tu phap.xlsx', async (file) => {
      await report(file, '', '3.1', { progress: 'xong', result: 'Quyết định 12' });
      await report(file, '', '3.2', { progress: 'chờ ý kiến' });
    });
    await send('Sở Nội vụ', 'so noi vu.xlsx', async (file) => {
      await report(file, '', '3.2', { progress: 'Đã hoàn thành, báo cáo 15', deadline: 'Quý IV/2024', achieved: 0.75 });
    });
    await send('Thanh tra tỉnh', 'thanh tra.xlsx', async () => undefined);
    returned.push({ name: 'rách.xlsx', mimeType: XLSX, buffer: Buffer.from([80, 75, 3, 4, 0]) });

    const bench = await open(await bytesOf(workbook));
    const { page, pane } = bench;
    await tab(bench, 'Cả năm').click();
    await said(bench, '4 chưa hoàn thành, trong đó 3 quá hạn');
    await pane.locator('input[type="file"]').setInputFiles(returned);
    await said(bench, 'Đã đọc 4 tệp gửi về');
    await said(bench, '2/4 đơn vị đã báo cáo');
    await said(bench, 'Chưa gửi (1)');
    await said(bench, 'Gửi về nhưng chưa ghi gì (1)');
    await said(bench, '2 ô khác kế hoạch, không lấy vào');
    const text = (await pane.locator('section[aria-label^="Đã đọc 4"]').textContent()) ?? '';
    expect(text).toMatch(/Kế hoạch.*Quý I\/2024.*Gửi về.*Quý IV\/2024/s);
    // Points as they are written here, however the cell holds them.
    expect(text).toMatch(/Kế hoạch0,6Gửi về0,75/);
    expect(text.indexOf('rách.xlsx')).toBeLessThan(text.indexOf('so noi vu.xlsx'));
    expect(text.indexOf('so noi vu.xlsx')).toBeLessThan(text.indexOf('so tu phap.xlsx'));
    expect(await axeFaults(page, ['#pane'])).toEqual([]);
    await pictures(bench, 'truth-intake');
    // What arrives in a letter is what is shown: who has not sent, and who sent an empty sheet, a line each.
    await bench.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await pane.getByRole('button', { name: 'Sao chép danh sách chưa báo cáo' }).click();
    await said(bench, 'Đã sao chép.');
    const shown = await pane
      .locator('section[aria-label^="Đã đọc 4"] details')
      .filter({ has: page.locator('summary', { hasText: /^(Chưa gửi|Gửi về nhưng chưa ghi gì)/ }) })
      .evaluateAll((parts) =>
        parts.flatMap((part) => [
          `${part.querySelector('summary')!.textContent}:`,
          ...[...part.querySelectorAll('li')].map(({ textContent }) => `- ${textContent}`),
        ]),
      );
    expect(shown).toHaveLength(4);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(shown.join('\n'));
    await pane.getByRole('button', { name: 'Đóng báo cáo nhận phiếu' }).click();

    // 3.1 is done by its lead's own word; 3.2 is likely done, and late until somebody says so; 3.3 is late.
    await said(bench, '3 chưa hoàn thành, trong đó 2 quá hạn · 1 chưa rõ tiến độ');
    for (const name of ['Quá hạn: 2', 'Chưa hoàn thành: 3'])
      await pane.getByRole('button', { name, exact: true }).waitFor();
    const units = pane.getByRole('list', { name: /Tiến độ từng đơn vị/ }).getByRole('button');
    const names = async () => (await units.allTextContents()).map((one) => /^[^\d]*/.exec(one.trim())![0].trim());
    expect((await names()).slice(0, 2).sort()).toEqual(['Sở Nội vụ', 'Thanh tra tỉnh']);
    await said(bench, /2 ô tiến độ không có trong danh sách: .* → Hoàn thành\?/);
    await pictures(bench, 'truth-progress');
    await pane.getByText(/2 ô tiến độ không có trong danh sách/).click();
    await pane.getByRole('button', { name: 'Gộp 2 ô' }).click();
    await said(bench, '2 chưa hoàn thành, trong đó 1 quá hạn');
    await pane.getByRole('combobox', { name: 'Vai trò của đơn vị' }).selectOption('implementing');
    await expect.poll(async () => (await names()).includes('Thanh tra tỉnh')).toBe(false);
    const saved = must(await openWorkbookFile('x.xlsx', (await bench.save()).bytes));
    expect(await saidBy(saved, 'Sở Nội vụ', '3.2')).toMatchObject({ progress: 'Hoàn thành', deadline: 'Quý I/2024' });
    expect(await saidBy(saved, 'Sở Tư pháp', '3.1')).toMatchObject({ progress: 'Hoàn thành' });
    expect(bench.faults).toEqual([]);
  });
});
