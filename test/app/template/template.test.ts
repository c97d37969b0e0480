import { describe, expect, it } from 'vitest';
import { checkWorkbook } from '../../../src/app/check/check';
import { draftUnitList, generateResponsibilitySheets } from '../../../src/app/responsibility/sheets';
import { TEMPLATE_KINDS } from '../../../src/app/index-names';
import { insertTemplate } from '../../../src/app/template/template';
import { createWorkbookFile, openWorkbookFile } from '../../../src/workbook/file';
import { must, onShow, problemOf, reopened, sample } from '../workbooks';

const TODAY = new Date(2026, 10, 21);
const blank = async () =>
  onShow(must(await openWorkbookFile('trong.xlsx', await createWorkbookFile([{ name: 'Trang tính 1', cells: {} }]))));

describe('an empty template', () => {
  it.each(TEMPLATE_KINDS)('of %s is read as its kind, with no rows and nothing found', async (kind) => {
    const workbook = await blank();
    expect(must(await insertTemplate(workbook, kind, TODAY))).toEqual({ sheet: 'Phụ lục I' });
    const { plan, findings } = must(await checkWorkbook(await reopened(workbook)));
    expect(plan.appendices.map((one) => [one.sheet, one.kind, one.number, one.planYear, one.rows.length])).toEqual([
      ['Phụ lục I', kind, 1, 2026, 0],
    ]);
    expect(findings).toEqual([]);
  });

  it('asks for the points of the year before the plan', async () => {
    const workbook = await blank();
    must(await insertTemplate(workbook, 'par', TODAY));
    const [appendix] = must(await checkWorkbook(workbook)).plan.appendices;
    expect([appendix!.year, appendix!.headers.achieved]).toEqual([2025, 'Điểm đạt được 2025']);
    expect(Object.keys(appendix!.columns).sort()).toEqual([
      'achieved',
      'benchmark',
      'code',
      'deadline',
      'implementing',
      'lead',
      'method',
      'product',
      'task',
      'title',
    ]);
  });

  it('keeps the codes that are typed in it as text, and checks them like any table', async () => {
    const workbook = await blank();
    must(await insertTemplate(workbook, 'par', TODAY));
    const codes = workbook
      .sheets()
      .at(-1)!
      .cells.filter(({ row, column }) => row >= 4 && column === 0);
    expect([codes.length, new Set(codes.map(({ format }) => format))]).toEqual([30, new Set(['@'])]);
    for (const [row, cells] of [
      ['2.4', 'Tác động', 4, 3.2],
      ['2.4.1', 'Khả thi', 1, 0.8],
      ['2.4.1', 'Hợp lý', 1, 0.7],
    ].entries())
      for (const [column, value] of cells.entries())
        workbook.type({ sheet: 'Phụ lục I', row: 4 + row, column }, { value });
    const { plan, findings } = must(await checkWorkbook(await reopened(workbook)));
    expect(plan.appendices[0]!.rows.map((row) => row.code?.text)).toEqual(['2.4', '2.4.1', '2.4.1']);
    expect(findings.map(({ rule }) => rule)).toContain('code-duplicate');
  });

  it('takes the next number and the year of the plan that is there, and adds nothing to what is found', async () => {
    const workbook = await sample('001');
    const before = must(await checkWorkbook(workbook));
    must(await insertTemplate(workbook, 'tasks', TODAY));
    must(await insertTemplate(workbook, 'tasks', TODAY));
    const after = must(await checkWorkbook(workbook));
    expect(after.plan.appendices.slice(3).map((one) => [one.sheet, one.number, one.planYear])).toEqual([
      ['Phụ lục IV', 4, 2023],
      ['Phụ lục V', 5, 2023],
    ]);
    expect(after.findings).toEqual(before.findings);
    expect(after.plan.heading).toEqual(before.plan.heading);
  });

  it('never takes the name of a sheet that is there', async () => {
    const workbook = must(
      await openWorkbookFile('x.xlsx', await createWorkbookFile([{ name: 'PHỤ LỤC I', cells: { A1: 'của tôi' } }])),
    );
    expect(must(await insertTemplate(workbook, 'papi', TODAY)).sheet).toBe('Phụ lục I (2)');
    expect(must(await workbook.read())[0]!.values).toEqual([['của tôi']]);
  });

  it('offers the units of the workbook’s own list, ways of scoring and times, and refuses no other text', async () => {
    const workbook = await sample('000');
    must(await draftUnitList(workbook));
    const { sheet } = must(await insertTemplate(workbook, 'par', TODAY));
    const view = workbook.sheets().find(({ name }) => name === sheet)!;
    expect(
      view.dropDowns.map(({ area, values, source }) => [area.column, source?.replace(/\d+$/, 'n') ?? values[0]]),
    ).toEqual([
      [5, "'Đơn vị'!$A$2:$A$n"],
      [6, "'Đơn vị'!$A$2:$A$n"],
      [7, 'Thường xuyên'],
      [8, 'Phần mềm'],
    ]);
    const own = workbook.sheets().find(({ name }) => name === 'Đơn vị')!;
    const last = Number(/\d+$/.exec(view.dropDowns[0]!.source!)![0]);
    expect(own.cells.filter(({ column, value }) => column === 0 && value !== null)).toHaveLength(last);
  });

  it('is no sheet of ours: a run neither rewrites nor counts it', async () => {
    const workbook = await sample('000');
    must(await insertTemplate(workbook, 'sipas', TODAY));
    const before = must(await workbook.read()).at(-1)!;
    must(await generateResponsibilitySheets(workbook));
    expect(must(await workbook.read()).find(({ sheet }) => sheet === before.sheet)).toEqual(before);
  });

  it('is not added to a workbook whose structure is locked, and that is said', async () => {
    const locked = must(
      await openWorkbookFile(
        'khoa.xlsx',
        await createWorkbookFile([{ name: 'Trang tính 1', cells: {} }], { structureProtected: true }),
      ),
    );
    expect(problemOf(await insertTemplate(locked, 'par', TODAY))).toMatchObject({ id: 'workbook-protected' });
    expect(must(await locked.read())).toHaveLength(1);
  });
});
