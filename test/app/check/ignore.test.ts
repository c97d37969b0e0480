import { describe, expect, it } from 'vitest';
import { checkWorkbook } from '../../../src/app/check/check';
import { ignoresOf } from '../../../src/app/check/finding-parts';
import { ignoreFinding, stopIgnoring } from '../../../src/app/check/ignore';
import { planReport } from '../../../src/app/check/report';
import type { CheckResult } from '../../../src/app/session';
import { generateResponsibilitySheets } from '../../../src/app/responsibility/sheets';
import type { Finding } from '../../../src/model/finding';
import { SETTINGS } from '../../../src/reporting/settings/blocks';
import type { FileWorkbook } from '../../../src/workbook/file';
import { HEADER, must, problemOf, reopened, sample, typed } from '../workbooks';

const SHEET = 'Phụ lục 1';
const ROWS = [
  ['Phụ lục 1. Chỉ số cải cách hành chính'],
  HEADER,
  ['2.4', 'Chất lượng', 4, 1, 'a', 'Văn phòng', 'Thanh tra', 'Năm 2024'],
  ['2.4.1', 'Đồng bộ', 1, 0.3, 'b', 'Văn phòng', 'Văn phòng', 'Năm 2024'],
  ['2.4.2', 'Hợp lý', 1, 0.8, 'c', 'Thanh tra', 'Văn phòng', null],
  ['2.6', 'Khác', 1, 0.5, 'd', null, 'Văn phòng', 'Năm 2024'],
];
const SHIFTED = [['Phụ lục 1. Chỉ số cải cách hành chính'], [], ...ROWS.slice(1)];
const check = async (workbook: FileWorkbook): Promise<CheckResult> => must(await checkWorkbook(workbook));
const sumOf = ({ findings }: CheckResult): Finding => findings.find(({ rule }) => rule === 'children-sum')!;
const settings = async (workbook: FileWorkbook) =>
  must(await workbook.read()).find(({ tag }) => tag?.role === 'settings')!;
const REASON = 'Điểm theo Quyết định công bố';

async function ignoring(workbook: FileWorkbook, scope: 'cell' | 'column' | 'rule', of = sumOf): Promise<CheckResult> {
  const result = await check(workbook);
  return must(await ignoreFinding(workbook, result, of(result), { scope, reason: REASON }));
}
/** Types a row of the settings sheet below what stands there. */
async function typeRow(workbook: FileWorkbook, cells: readonly string[]): Promise<void> {
  const { sheet, top, values } = await settings(workbook);
  cells.forEach((value, column) => workbook.type({ sheet, row: top + values.length, column }, { value }));
}

describe('an ignored finding', () => {
  it.each(['cell', 'column', 'rule'] as const)(
    '(%s) is no longer reported nor counted, and stays so in the saved copy',
    async (scope) => {
      const workbook = await typed(ROWS);
      const before = await check(workbook);
      const after = await ignoring(workbook, scope);
      expect(after.findings).toEqual(before.findings.filter(({ rule }) => rule !== 'children-sum'));
      expect(after.ignored.map(({ finding, by }) => [finding.rule, by.ignore.reason])).toEqual([
        ['children-sum', REASON],
      ]);
      expect(after.summary.errors).toBe(before.summary.errors - 1);
      const saved = await check(await reopened(workbook));
      expect([saved.findings, saved.ignored, saved.staleIgnores, saved.unreadIgnores]).toEqual([
        after.findings,
        after.ignored,
        [],
        [],
      ]);
      expect(planReport('x', saved, 'vi').findings.map(({ rule }) => rule)).not.toContain('children-sum');
      expect(saved.plan.skipped).toEqual([{ sheet: SETTINGS.name, reason: 'ours' }]);
    },
  );

  it('needs a reason', async () => {
    const workbook = await typed(ROWS);
    const result = await check(workbook);
    expect(
      problemOf(await ignoreFinding(workbook, result, sumOf(result), { scope: 'cell', reason: '  ' })),
    ).toMatchObject({ id: 'reason-missing' });
    expect(workbook.unsaved).toBe(false);
  });

  it('of one cell comes back when the cell holds something else, and its ignore is told to be stale', async () => {
    const workbook = await typed(ROWS);
    await ignoring(workbook, 'cell');
    workbook.type({ sheet: SHEET, row: 2, column: 3 }, { value: 0.9 });
    const after = await check(workbook);
    expect(sumOf(after)).toBeDefined();
    expect(after.staleIgnores.map(({ ignore }) => ignore.rule)).toEqual(['children-sum']);
  });

  it('of one cell is followed when rows are put in above, and not to another row that holds the same', async () => {
    const workbook = await typed(SHIFTED);
    const source = await typed(ROWS);
    await ignoring(source, 'cell');
    const row = (await settings(source)).values.at(-1)!.map(String);
    // The settings of the first workbook in the second, where the table begins a row further down.
    await ignoring(workbook, 'rule', ({ findings }) => findings.find(({ rule }) => rule !== 'children-sum')!);
    await typeRow(workbook, row);
    expect((await check(workbook)).ignored.map(({ finding }) => [finding.rule, finding.at.row])).toContainEqual([
      'children-sum',
      3,
    ]);
    await typeRow(workbook, row.with(3, 'D4 (2.9)'));
    expect((await check(workbook)).staleIgnores.map(({ ignore }) => ignore.scope)).toEqual(['cell']);
  });

  it('comes back when the ignoring ends, and the other rows of the sheet stay', async () => {
    const workbook = await typed(ROWS);
    await ignoring(workbook, 'cell');
    await typeRow(workbook, ['không rõ', 'Ô này', SHEET, 'D9', '', 'vì sao']);
    const result = await check(workbook);
    const [unread] = result.unreadIgnores;
    expect(result.unreadIgnores).toEqual([{ at: unread!.at, part: 'rule', found: 'không rõ' }]);
    expect(unread!.at.column).toBe(0);
    const after = must(await stopIgnoring(workbook, result, ignoresOf(result)[0]!.kept));
    expect([sumOf(after).rule, after.ignored, after.unreadIgnores.length]).toEqual(['children-sum', [], 1]);
    expect(must(await stopIgnoring(workbook, after, ignoresOf(result)[0]!.kept)).findings).toEqual(after.findings);
  });
});

describe('the settings sheet', () => {
  it('stands at the end, tagged, readable: rule, scope, sheet, cell, content, reason and day in Vietnamese', async () => {
    const workbook = await sample('001');
    const before = must(await workbook.read());
    await ignoring(workbook, 'cell');
    const grids = must(await (await reopened(workbook)).read());
    expect(grids.slice(0, -1)).toEqual(before);
    const { sheet, tag, values } = grids.at(-1)!;
    expect([sheet, tag?.role]).toEqual([SETTINGS.name, 'settings']);
    expect(values.at(-3)![0]).toBe('BỎ QUA');
    expect(values.at(-2)).toEqual(['Quy tắc', 'Phạm vi', 'Trang', 'Ô/cột', 'Nội dung lúc bỏ qua', 'Lý do', 'Ngày']);
    expect(values.at(-1)).toEqual([
      expect.stringMatching(/\(children-sum\)$/),
      'Ô này',
      'Phụ lục I',
      'D6 (2.4)',
      '3,2047',
      REASON,
      expect.stringMatching(/^\d\d\/\d\d\/\d{4}$/),
    ]);
  });

  it('is read as people correct it: other words, other order of columns, a date of Excel’s, another name of the sheet', async () => {
    const workbook = await typed(ROWS);
    const { findings } = await ignoring(workbook, 'rule', ({ findings }) =>
      findings.find(({ rule }) => rule !== 'children-sum')!,
    );
    const { sheet, top, values } = await settings(workbook);
    const header = top + values.length - 2;
    const put = (row: number, column: number, value: string | number, format?: string): void =>
      workbook.type({ sheet, row, column }, { value, ...(format && { format }) });
    put(header, 3, 'Lý do');
    put(header, 5, 'ô/cột');
    put(header + 1, 3, 'lý do cũ');
    put(header + 1, 5, '');
    for (const [column, text] of ['Children-sum', ' ô ', SHEET, 'đã hỏi', 'bất kỳ', '$D$3'].entries())
      put(header + 2, column, text);
    put(header + 2, 4, 1, 'General');
    put(header + 2, 0, 'children-sum');
    put(header + 2, 6, 45_356, 'dd/mm/yyyy');
    const after = await check(workbook);
    expect(after.unreadIgnores).toEqual([]);
    expect(after.ignored.find(({ finding }) => finding.rule === 'children-sum')?.by.ignore).toMatchObject({
      rule: 'children-sum',
      scope: 'cell',
      reason: 'đã hỏi',
      place: 'D3',
      day: '2024-03-05',
    });
    expect(after.findings).toHaveLength(findings.length - 1);
  });

  it.each([
    ['scope', ['children-sum', 'đâu đó', SHEET, 'D3', '', 'x']],
    ['sheet', ['children-sum', 'Cả cột', '', 'D', '', 'x']],
    ['place', ['children-sum', 'Ô này', SHEET, 'chỗ kia', '', 'x']],
    ['place', ['children-sum', 'Cả cột', SHEET, 'D3', '', 'x']],
    ['reason', ['children-sum', 'Cả quy tắc', '', '', '', '']],
    ['day', ['children-sum', 'Cả quy tắc', '', '', '', 'x', 'hôm qua']],
  ] as const)(
    'tells a row whose %s is unclear, ignores nothing by it and keeps it over the next writing',
    async (part, cells) => {
      const workbook = await typed(ROWS);
      await ignoring(workbook, 'rule', ({ findings }) => findings.find(({ rule }) => rule !== 'children-sum')!);
      await typeRow(workbook, cells);
      const result = await check(workbook);
      expect(result.unreadIgnores.map((one) => one.part)).toEqual([part]);
      const after = must(await ignoreFinding(workbook, result, sumOf(result), { scope: 'column', reason: REASON }));
      expect(after.unreadIgnores.map((one) => one.part)).toEqual([part]);
      expect(
        (await settings(workbook)).values
          .at(-2)!
          .slice(0, cells.length)
          .map((value) => value ?? ''),
      ).toEqual(cells);
      expect(after.ignored.map(({ finding }) => finding.rule)).toContain('children-sum');
    },
  );

  it('keeps a block that this version does not know, notes above, and cells to the right', async () => {
    const workbook = await typed(ROWS);
    await ignoring(workbook, 'column');
    const { sheet, values } = await settings(workbook);
    const end = values.length;
    const put = (row: number, column: number, value: string): void => workbook.type({ sheet, row, column }, { value });
    put(2, 0, 'Ghi chú của tôi');
    put(end - 1, 8, 'đã báo cáo');
    put(end + 1, 0, 'DỮ LIỆU KẾ HOẠCH');
    put(end + 2, 0, 'Tên');
    put(end + 2, 1, 'Giá trị');
    put(end + 3, 0, 'Cơ quan');
    put(end + 3, 1, 'Sở A');
    const result = await check(workbook);
    const other = result.findings[0]!;
    must(await ignoreFinding(workbook, result, other, { scope: 'rule', reason: 'y' }));
    const after = (await settings(await reopened(workbook))).values.map((row) => row.filter((value) => value !== null));
    expect(after).toContainEqual(['Ghi chú của tôi']);
    expect(after.slice(-3)).toEqual([['DỮ LIỆU KẾ HOẠCH'], ['Tên', 'Giá trị'], ['Cơ quan', 'Sở A']]);
    expect(after.find((row) => row.includes('đã báo cáo'))).toContain(REASON);
    expect((await check(workbook)).ignored.length).toBeGreaterThan(1);
  });

  it('takes another name beside a planner’s own sheet of that name, and is written in place over other sheets of ours', async () => {
    const workbook = await typed(ROWS);
    await ignoring(workbook, 'cell');
    must(await generateResponsibilitySheets(workbook));
    const again = await ignoring(workbook, 'rule', ({ findings }) => findings[0]!);
    expect(again.ignored.length).toBeGreaterThan(1);
    expect(must(await workbook.read()).filter(({ tag }) => tag?.role === 'settings')).toHaveLength(1);
    expect(must(await generateResponsibilitySheets(workbook))).toMatchObject({ added: 0, updated: 0 });
  });
});
