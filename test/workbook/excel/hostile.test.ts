import { describe, expect, it } from 'vitest';
import { checkWorkbook } from '../../../src/app/check/check';
import { highlightGaps } from '../../../src/app/gaps/highlight';
import { generateResponsibilitySheets } from '../../../src/app/responsibility/sheets';
import type { CellValue } from '../../../src/model/grid';
import { openExcelWorkbook } from '../../../src/workbook/excel';
import { must } from '../../contract/workbook';
import { startExcel } from '../../host';
import { placeKey, type Sheet } from '../../host/book';
import { PLAN, PLAN_SHEET, TODAY } from '../../app/responsibility/acts';
import { problemOf, sheetOf } from './book';

/** Workbooks that offices have, through Excel: all of it works, or is refused in words before anything is written. */

const MEGABYTE = 1024 * 1024;
const UNITS = ['Văn phòng', 'Thanh tra', 'Phòng QLKH'];
function office(rows: readonly (readonly CellValue[])[] = PLAN) {
  const host = startExcel();
  const plan = sheetOf(host.book, PLAN_SHEET, rows);
  const named = (name: string): Sheet => host.book.sheets.find((sheet) => sheet.name === name)!;
  const names = (): readonly string[] => host.book.sheets.map(({ name }) => name);
  return { host, plan, named, names, workbook: openExcelWorkbook() };
}
const stateOf = (sheet: Sheet) => structuredClone([sheet.name, sheet.visibility, sheet.cells, sheet.merges]);

describe('a workbook in Excel', () => {
  it('with a protected plan is checked and gets its sheets; colours are refused with the name of the sheet', async () => {
    const { host, plan, workbook } = office();
    plan.protected = true;
    const before = stateOf(plan);
    must(await checkWorkbook(workbook));
    const refused = await highlightGaps(workbook);
    expect(refused).toMatchObject({ ok: false, problem: { id: 'sheet-protected', args: { sheet: PLAN_SHEET } } });
    expect(must(await generateResponsibilitySheets(workbook, TODAY)).added).toBeGreaterThan(UNITS.length);
    expect([stateOf(plan), plan.protected, plan.rules]).toEqual([before, true, []]);
    expect(host.book.sheets.filter((sheet) => sheet.protected)).toEqual([plan]);
  });

  it('with a sheet of the planner’s that is called like one of ours leaves it alone', async () => {
    const { host, names, named, workbook } = office();
    sheetOf(host.book, 'VĂN PHÒNG', [['Danh bạ điện thoại'], ['Chánh Văn phòng', '0292 3820 000']]);
    const before = stateOf(named('VĂN PHÒNG'));
    for (const run of [1, 2]) {
      const made = must(await generateResponsibilitySheets(workbook, TODAY));
      expect([run, made.updated, made.added > 0]).toEqual([run, 0, run === 1]);
    }
    expect(stateOf(named('VĂN PHÒNG'))).toEqual(before);
    expect(names().filter((name) => name.toLowerCase().startsWith('văn phòng'))).toHaveLength(2);
  });

  it('with a unit that is a formula, or anything else that Excel would run, writes it as text', async () => {
    const odd = ['=HYPERLINK("http://x","y")', '+SUM(1,2)', '@SUM(1,2)', '-1+1'];
    const rows = PLAN.map((row, at) => (at > 1 ? row.with(5, odd[at - 2]!) : row));
    const { host, plan, workbook } = office(rows);
    const before = stateOf(plan);
    must(await generateResponsibilitySheets(workbook, TODAY));
    const ours = host.book.sheets.filter((sheet) => sheet !== plan);
    const formulas = ours.flatMap(({ cells }) => [...cells.values()].flatMap(({ formula }) => formula ?? []));
    expect(formulas.filter((formula) => /^=HYPERLINK\("http|^=\+|^=@|^=-1|^=SUM\(1,2/.test(formula))).toEqual([]);
    const values = ours.flatMap(({ cells }) => [...cells.values()].map(({ value }) => String(value)));
    expect(values.some((value) => value.includes('=HYPERLINK'))).toBe(true);
    for (const { name } of ours) expect(name).toMatch(/^(?!')[^\\/?*[\]:]{1,31}(?<!')$/);
    expect(stateOf(plan)).toEqual(before);
  });

  it('with hidden and very hidden sheets reads no tables in them and leaves them hidden', async () => {
    const { host, names, named, workbook } = office();
    const hidden = [
      ['Nháp', 'Hidden'],
      ['Năm trước', 'VeryHidden'],
    ] as const;
    for (const [name, visibility] of hidden) sheetOf(host.book, name, PLAN).visibility = visibility;
    const before = hidden.map(([name]) => stateOf(named(name)));
    expect(must(await checkWorkbook(workbook)).plan.appendices.map(({ sheet }) => sheet)).toEqual([PLAN_SHEET]);
    must(await highlightGaps(workbook));
    must(await generateResponsibilitySheets(workbook, TODAY));
    expect(hidden.map(([name]) => stateOf(named(name)))).toEqual(before);
    expect(hidden.flatMap(([name]) => named(name).rules)).toEqual([]);
    expect(names().filter((name) => hidden.some(([one]) => one === name))).toHaveLength(2);
  });

  it('of a locked structure is checked and coloured; sheets are refused in words, and nothing is half made', async () => {
    const { host, names, workbook } = office();
    host.book.locked = true;
    must(await checkWorkbook(workbook));
    must(await highlightGaps(workbook));
    expect(problemOf(await generateResponsibilitySheets(workbook, TODAY))).toBe('workbook-protected');
    expect(names()).toEqual([PLAN_SHEET]);
  });

  it('with everything merged, down and across, is read like one whose blanks stand for the same', async () => {
    const { plan, workbook } = office();
    const [title, header, ...tasks] = PLAN;
    plan.merges = [
      { row: 0, column: 0, rows: 1, columns: header!.length },
      // One lead for all, one deadline for all, one benchmark for the first two.
      { row: 2, column: 5, rows: tasks.length, columns: 1 },
      { row: 2, column: 7, rows: tasks.length, columns: 1 },
    ];
    for (const { row, column, rows } of plan.merges.slice(1))
      for (let at = row + 1; at < row + rows; at++) plan.cells.delete(placeKey(at, column));
    expect(title).toHaveLength(1);
    const check = must(await checkWorkbook(workbook));
    expect(check.plan.appendices[0]!.rows.filter(({ type }) => type === 'criterion')).toHaveLength(tasks.length);
    must(await highlightGaps(workbook));
    const made = must(await generateResponsibilitySheets(workbook, TODAY));
    expect(made.proof.assignments.sheets).toBe(made.proof.assignments.plan);

    const one = office();
    one.plan.merges = [{ row: 0, column: 0, rows: 40, columns: 12 }];
    expect((await checkWorkbook(one.workbook)).ok).toBe(true);
  });

  it('of ten thousand rows is checked in three messages that Excel on the web takes', async () => {
    const rows = Array.from({ length: 10_000 }, (_, at): CellValue[] => {
      const row: CellValue[] = [...PLAN[2 + (at % 4)]!];
      row[0] = `${1 + Math.floor(at / 100)}.${1 + (at % 100)}`;
      return row;
    });
    const { host, workbook } = office([...PLAN.slice(0, 2), ...rows]);
    const { plan } = must(await checkWorkbook(workbook));
    expect(plan.appendices[0]!.rows.filter(({ type }) => type === 'criterion')).toHaveLength(10_000);
    // What Excel on the web refuses is five.
    expect(Math.max(...host.messages.map(({ requestBytes }) => requestBytes))).toBeLessThan(MEGABYTE);
    expect(Math.max(...host.messages.map(({ responseBytes }) => responseBytes))).toBeLessThan(5 * MEGABYTE);
    expect(host.messages.length).toBeLessThanOrEqual(3);
  });
});
