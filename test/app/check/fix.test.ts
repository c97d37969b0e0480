import { describe, expect, it } from 'vitest';
import { checkWorkbook } from '../../../src/app/check/check';
import { changesOf } from '../../../src/app/check/finding-parts';
import { applyFixes } from '../../../src/app/check/fix';
import type { CheckResult } from '../../../src/app/session';
import { a1, parseArea } from '../../../src/model/address';
import type { CellEdit, Finding, Fix } from '../../../src/model/finding';
import { formatAt, valueAt, type CellPlace } from '../../../src/model/grid';
import type { FileWorkbook } from '../../../src/workbook/file';
import { must, reopened, sample, typed } from '../workbooks';

const SHEET = 'Phụ lục 1';
const ROWS = [
  ['Phụ lục 1'],
  [
    'STT',
    'Tiêu chí, tiêu chí thành phần',
    'Điểm chuẩn',
    'Điểm đạt được PAR INDEX 2023',
    'Nhiệm vụ, giải pháp',
    'Cơ quan chủ trì',
    'Đơn vị thực hiện',
    'Thời gian thực hiện',
  ],
  ['2.4', 'Chất lượng', 4, 1, 'a', 'Văn phòng', 'Thanh tra', 'Năm 2024'],
  ['2.4.1', 'Tính đồng bộ', 1, '0,3', 'b', 'Văn phòng', 'Văn phòng', 'Năm 2024'],
  ['2.4.2', 'Hợp lý', 1, 0.8, 'c', 'Thanh tra', 'Văn phòng', 'Năm 2024'],
];
const place = (address: string, sheet = SHEET): CellPlace => ({
  sheet,
  row: parseArea(address)!.row,
  column: parseArea(address)!.column,
});
const edit = (address: string, value: CellEdit['value'], format?: string): CellEdit => ({
  at: place(address),
  value,
  ...(format && { format }),
});
const fixing = (grade: Fix['grade'], edits: readonly CellEdit[], related: readonly CellPlace[] = []): Finding => ({
  rule: 'points-as-text',
  severity: 'warning',
  at: edits[0]!.at,
  related,
  message: 'points-as-text',
  args: {},
  fix: { grade, edits },
});
const check = async (workbook: FileWorkbook): Promise<CheckResult> => must(await checkWorkbook(workbook));
async function cell(workbook: FileWorkbook, address: string): Promise<{ value: unknown; format: string }> {
  const grid = must(await workbook.read()).find(({ sheet }) => sheet === SHEET)!;
  const { row, column } = place(address);
  return { value: valueAt(grid, row, column), format: formatAt(grid, row, column) };
}

describe('a fix', () => {
  it('of plan 001 writes VIII where VII stood a second time, and the finding is gone, also in the saved copy', async () => {
    const workbook = await sample('001');
    const before = await check(workbook);
    const finding = before.findings.find(({ rule }) => rule === 'section-repeated')!;
    expect(changesOf(before, finding).map(({ before, after }) => [before, after])).toEqual([
      [expect.stringMatching(/^VII\b/), expect.stringMatching(/^VIII\b/)],
    ]);
    const { check: after, fixed, skipped, gone, appeared } = must(await applyFixes(workbook, before, [finding]));
    expect([fixed, skipped, gone, appeared]).toEqual([[finding], [], 1, []]);
    expect(after.findings).toEqual(before.findings.filter((one) => one !== finding));
    const saved = await check(await reopened(workbook));
    expect(saved.findings).toEqual(after.findings);
  });

  it('of a child brings the sum of its parent right, or shows that it is wrong', async () => {
    const workbook = await typed(ROWS);
    const before = await check(workbook);
    expect(before.findings.filter(({ rule }) => rule === 'children-sum')).toHaveLength(1);
    const { check: after, gone } = must(await applyFixes(workbook, before, [fixing('suggestion', [edit('D4', 0.2)])]));
    expect(after.findings.filter(({ rule }) => rule === 'children-sum')).toEqual([]);
    expect(gone).toBeGreaterThan(0);
    expect(await cell(workbook, 'D4')).toMatchObject({ value: 0.2 });
  });

  it('keeps text as text and numbers as numbers', async () => {
    const workbook = await typed(ROWS);
    workbook.type(place('D4'), { value: '0,3', format: '@' });
    const result = await check(workbook);
    must(
      await applyFixes(workbook, result, [
        fixing('safe', [edit('D4', 0.3)]),
        fixing('safe', [edit('A5', '2.10')]),
        fixing('safe', [edit('E3', '- Báo cáo')]),
        fixing('safe', [edit('E4', '=1+1')]),
      ]),
    );
    const saved = await reopened(workbook);
    expect(await cell(saved, 'D4')).toEqual({ value: 0.3, format: 'General' });
    expect(await cell(saved, 'A5')).toEqual({ value: '2.10', format: '@' });
    expect((await cell(saved, 'E3')).value).toBe('- Báo cáo');
    expect((await cell(saved, 'E4')).value).toBe('=1+1');
    expect(must(await saved.read())[0]!.formulas.size).toBe(0);
  });
});

describe('a fix is refused, and everything else of the run is made', () => {
  const skippedOf = async (workbook: FileWorkbook, result: CheckResult, findings: readonly Finding[]) =>
    must(await applyFixes(workbook, result, findings)).skipped.map(({ at, reason }) => [a1(at.row, at.column), reason]);

  it('where the cell, or one that it rests on, holds something else than when it was checked', async () => {
    const workbook = await typed(ROWS);
    const result = await check(workbook);
    workbook.type(place('D4'), { value: '0,5' });
    const findings = [
      fixing('safe', [edit('D4', 0.3)]),
      fixing('safe', [edit('D3', 1.1)], [place('D4')]),
      fixing('safe', [edit('D5', 0.9)]),
    ];
    expect(await skippedOf(workbook, result, findings)).toEqual([
      ['D4', 'changed'],
      ['D4', 'changed'],
    ]);
    expect([
      (await cell(workbook, 'D4')).value,
      (await cell(workbook, 'D3')).value,
      (await cell(workbook, 'D5')).value,
    ]).toEqual(['0,5', 1, 0.9]);
  });

  it('where the cell holds a formula', async () => {
    const workbook = await typed(ROWS);
    workbook.type(place('D3'), { value: 1.2, formula: 'D5+0.4' });
    const result = await check(workbook);
    expect(await skippedOf(workbook, result, [fixing('safe', [edit('D3', 1.1)])])).toEqual([['D3', 'formula']]);
  });

  it('where the sheet is protected or gone', async () => {
    const workbook = await typed(ROWS, { protected: true });
    const result = await check(workbook);
    const elsewhere = fixing('safe', [{ at: place('D3', 'Phụ lục 9'), value: 1 }]);
    expect(await skippedOf(workbook, result, [fixing('safe', [edit('D3', 1.1)]), elsewhere])).toEqual([
      ['D3', 'sheet-protected'],
      ['D3', 'sheet-gone'],
    ]);
    expect(workbook.unsaved).toBe(false);
  });

  it('where an earlier one wrote the same cell otherwise; the same twice is one', async () => {
    const workbook = await typed(ROWS);
    const result = await check(workbook);
    const [first, second, again] = [
      fixing('safe', [edit('D3', 1.1)]),
      fixing('safe', [edit('D3', 1.3), edit('D5', 0.1)]),
      fixing('safe', [edit('D3', 1.1)]),
    ];
    expect(await skippedOf(workbook, result, [first, second, again])).toEqual([['D3', 'conflict']]);
    expect([(await cell(workbook, 'D3')).value, (await cell(workbook, 'D5')).value]).toEqual([1.1, 0.8]);
  });

  it('when it is a suggestion among others', async () => {
    const workbook = await typed(ROWS);
    const result = await check(workbook);
    expect(
      await skippedOf(workbook, result, [fixing('suggestion', [edit('D3', 1.1)]), fixing('safe', [edit('D5', 0.9)])]),
    ).toEqual([['D3', 'suggestion-alone']]);
  });
});
