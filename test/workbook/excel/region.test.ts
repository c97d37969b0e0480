import { describe, expect, it } from 'vitest';
import { checkWorkbook } from '../../../src/app/check/check';
import { highlightGaps, removeHighlights } from '../../../src/app/gaps/highlight';
import { generateResponsibilitySheets } from '../../../src/app/responsibility/sheets';
import type { CellValue } from '../../../src/model/grid';
import { PROGRESS } from '../../../src/reporting/layout/sheet-words';
import { openExcelWorkbook } from '../../../src/workbook/excel';
import { toCell } from '../../../src/workbook/excel/text';
import { must } from '../../contract/workbook';
import { startExcel } from '../../host';
import { touch, type Sheet } from '../../host/book';
import { choicesOf, localFormula } from '../../host/region';
import { PLAN, PLAN_SHEET, TODAY } from '../../app/responsibility/acts';
import { sheetOf } from './book';

/**
 * On a machine as in Việt Nam Excel shows and takes '=SUM(A1;2,5)', '#.##0,00' and 31/12/2024. Whatever the adapter reads or
 * writes must be what is the same on all machines. The Excel for tests stands on such a machine (test/host/region.ts).
 */
function office(rows: readonly (readonly CellValue[])[] = PLAN) {
  const host = startExcel();
  const plan = sheetOf(host.book, PLAN_SHEET, rows);
  const ours = (): readonly Sheet[] => host.book.sheets.filter((sheet) => sheet !== plan);
  return { host, plan, ours, workbook: openExcelWorkbook() };
}
const refused = (write: (sheet: Excel.Worksheet) => void): Promise<string> =>
  Excel.run(async (context) => {
    write(context.workbook.worksheets.getItem(PLAN_SHEET));
    await context.sync();
    return 'taken';
  }).catch((cause: OfficeExtension.Error) => cause.code);

describe('an Excel with the decimal comma', () => {
  it('gives what cells hold, not what they show: points, formats, days', async () => {
    const { plan, workbook } = office();
    const put = (column: number, value: CellValue, format: string): void =>
      void Object.assign(touch(plan, 2, column), { value, format });
    put(0, 1.1, '0.00');
    put(2, 2.5, '#,##0.00');
    put(3, 1.25, '0.00');
    put(7, 45_382, 'dd/mm/yyyy');
    const grid = must(await workbook.read())[0]!;
    expect(grid.values[2]).toEqual(expect.arrayContaining([1.1, 2.5, 1.25, 45_382]));
    expect(grid.formats[2]).toEqual(expect.arrayContaining(['0.00', '#,##0.00', 'dd/mm/yyyy']));
    const [row] = must(await checkWorkbook(workbook)).plan.appendices[0]!.rows;
    expect(JSON.stringify(row)).toContain('2024-03-31');
  });

  it('takes no formula that only its formula bar would take, wherever it is written', async () => {
    office();
    const local = '=SUM(A1;B1)';
    expect(await refused((sheet) => (sheet.getRange('Z1').values = [[local]]))).toBe('InvalidArgument');
    expect(
      await refused((sheet) => (sheet.getRange('Z1').conditionalFormats.add('Custom').custom.rule.formula = local)),
    ).toBe('InvalidArgument');
    expect(await refused((sheet) => sheet.names.add('x', local as unknown as Excel.Range))).toBe('InvalidArgument');
    expect(
      await refused(
        (sheet) => (sheet.getRange('Z1').dataValidation.rule = { list: { inCellDropDown: true, source: local } }),
      ),
    ).toBe('InvalidArgument');
    expect(await refused((sheet) => (sheet.getRange('Z1').values = [['=SUM({1,2;3,4})&";"']]))).toBe('taken');
  });

  it('gets sheets whose formulas it works out, and reads them as they were written: nothing is written anew', async () => {
    const { host, ours, workbook } = office();
    must(await generateResponsibilitySheets(workbook, TODAY));
    const formulas = ours().flatMap(({ cells }) => [...cells.values()].flatMap(({ formula }) => formula ?? []));
    expect(formulas.some((formula) => localFormula(formula) !== formula)).toBe(true);
    const read = must(await workbook.read()).flatMap(
      (grid) => [...(grid.formulaTexts ?? new Map()).values()] as string[],
    );
    expect(new Set(read.map((formula) => `=${formula}`))).toEqual(new Set(formulas));
    const before = structuredClone(ours().map(({ name, cells }) => [name, cells]));
    expect(must(await generateResponsibilitySheets(workbook, TODAY))).toMatchObject({ added: 0, updated: 0 });
    expect(ours().map(({ name, cells }) => [name, cells])).toEqual(before);
    expect(host.messages.every(({ error }) => error === null)).toBe(true);
  });

  it('offers the words of progress one by one', async () => {
    const { ours, workbook } = office();
    must(await generateResponsibilitySheets(workbook, TODAY));
    const lists = ours().flatMap(({ validations }) =>
      validations.map(({ rule }) => (rule as { list: { source: string } }).list.source),
    );
    expect(lists.length).toBeGreaterThan(0);
    for (const source of lists) expect(choicesOf(source)).toEqual(PROGRESS);
    expect(choicesOf(PROGRESS.join(';'))).toHaveLength(1);
  });

  it('colours by a formula without a word of its own way, and finds it again to take it off', async () => {
    const { plan, workbook } = office();
    must(await highlightGaps(workbook));
    const coloured = plan.rules.map(({ formula }) => formula);
    expect(coloured.length).toBeGreaterThan(0);
    // The share by which a colour begins: 0,5 would be two arguments.
    expect(coloured.join()).toMatch(/\d\.\d/);
    expect(coloured.join().replace(/"[^"]*"/g, '')).not.toMatch(/\d,\d(?!\))/);
    must(await highlightGaps(workbook));
    expect(plan.rules.map(({ formula }) => formula)).toEqual(coloured);
    must(await removeHighlights(workbook));
    expect(plan.rules).toEqual([]);
  });

  it('gives the mark of a sheet in its own way: it is the same, whatever the unit is called', async () => {
    const names = ['Phòng A; B, 1.5 "C"', `Phòng ${'rất dài '.repeat(35)}Z`];
    const { ours, workbook } = office(PLAN.map((row, at) => (at > 1 ? row.with(5, names[at % 2]!) : row)));
    must(await generateResponsibilitySheets(workbook, TODAY));
    const marks = ours().flatMap((sheet) => [...sheet.names.values()]);
    expect(marks.length).toBeGreaterThan(2);
    expect(marks.map(localFormula)).toEqual(marks);
    expect(must(await generateResponsibilitySheets(workbook, TODAY))).toMatchObject({ added: 0, updated: 0 });
  });

  it('leaves words words that it would make numbers or days of', () => {
    for (const text of ['1,5', '1.234,5', '31/12/2024', '31.12.2024', 'Thg3-24', 'Tháng 6/2024', 'tháng năm 2024'])
      expect([text, toCell(text, 'General')]).toEqual([text, `'${text}`]);
  });
});
