import { describe, expect, it } from 'vitest';
import { generateResponsibilitySheets } from '../../../src/app/responsibility/sheets';
import { recorded } from '../../../src/app/restore/journal';
import { restoreLast } from '../../../src/app/restore/restore';
import { EMPTY_JOURNAL } from '../../../src/app/restore/runs';
import { a1 } from '../../../src/model/address';
import type { CellValue, Grid } from '../../../src/model/grid';
import { readUnitSheet } from '../../../src/reporting/rows/existing-sheet';
import { createWorkbookFile, openWorkbookFile, type FileWorkbook } from '../../../src/workbook/file';
import { words } from '../../../src/locale';
import { restoredSentences } from '../../../src/taskpane/restore/restore-words';
import { cellsOf, HEADER, must, typed } from '../workbooks';
import { sheetOf } from '../progress/returned';

/** Formulas that people type beside our sheets and on them, when the plan changes and rows move. */

const TODAY = { today: '2024-05-01' };
const row = (code: string, task: string, lead: string, other: string): CellValue[] => [
  code,
  'Tiêu chí',
  2,
  1,
  task,
  lead,
  other,
  'Quý I/2024',
];
const FIRST = row('1.1', 'Việc một', 'Thanh tra', 'Văn phòng');
const SECOND = row('1.2', 'Việc hai', 'Thanh tra', 'Văn phòng');
const plan = (...rows: CellValue[][]): CellValue[][] => [['Phụ lục 1'], HEADER, ...rows];

/** Where a unit's sheet has its result for a task. */
async function place(
  workbook: FileWorkbook,
  unit: string,
  task: string,
): Promise<{ grid: Grid; at: string; row: number; column: number }> {
  const grid = await sheetOf(workbook, unit);
  const { rows, columns } = readUnitSheet(grid)!;
  const { at } = rows.find(({ cells }) => cells.get('task')?.value === task)!;
  const column = columns.get('result')!;
  return { grid, at: a1(at, column), row: at, column };
}

/** The plan with another one of its tasks: the rows of the table are typed over. */
async function replan(workbook: FileWorkbook, rows: readonly CellValue[][]): Promise<void> {
  rows.forEach((cells, at) =>
    cells.forEach((value, column) => workbook.type({ sheet: 'Phụ lục 1', row: at + 2, column }, { value })),
  );
  await Promise.resolve();
}
const formulaAt = async (workbook: FileWorkbook, unit: string, task: string): Promise<string | undefined> => {
  const { grid, at } = await place(workbook, unit, task);
  return grid.formulaTexts?.get(at);
};

describe('a formula that a unit types on its sheet', () => {
  it('goes along with the rows of its own sheet and of other units’ sheets, whichever is written first', async () => {
    for (const [on, to] of [
      ['Văn phòng', 'Thanh tra'],
      ['Thanh tra', 'Văn phòng'],
    ] as const) {
      const workbook = await typed(plan(SECOND, FIRST));
      must(await generateResponsibilitySheets(workbook, TODAY));
      const [there, one, two] = [
        await place(workbook, to, 'Việc một'),
        await place(workbook, on, 'Việc một'),
        await place(workbook, on, 'Việc hai'),
      ];
      workbook.type({ sheet: to, row: there.row, column: there.column }, { value: 'xong' });
      workbook.type({ sheet: on, row: two.row, column: two.column }, { value: 'đủ' });
      const formula = `'${to}'!${there.at}&${two.at}&"${two.at}"`;
      workbook.type({ sheet: on, row: one.row, column: one.column }, { value: 'xongđủ', formula });
      await replan(workbook, [row('1.0', 'Việc mới', 'Thanh tra', 'Văn phòng'), FIRST, SECOND]);
      const run = must(await generateResponsibilitySheets(workbook, TODAY));
      expect(run.updated).toBeGreaterThan(1);
      const saved = must(await openWorkbookFile('b.xlsx', must(await workbook.save())));
      const [newThere, newTwo] = [await place(saved, to, 'Việc một'), await place(saved, on, 'Việc hai')];
      expect([there.at, two.at]).not.toEqual([newThere.at, newTwo.at]);
      expect(await formulaAt(saved, on, 'Việc một')).toBe(`'${to}'!${newThere.at}&${newTwo.at}&"${two.at}"`);
    }
  });
});

describe('a formula elsewhere that names a row of a unit’s sheet', () => {
  const cell = { sheet: 'Báo cáo', row: 1, column: 0 };
  async function counted() {
    const cells = cellsOf(plan(FIRST, SECOND));
    const bytes = await createWorkbookFile([
      { name: 'Phụ lục 1', cells },
      { name: 'Báo cáo', cells: { A1: 'Kết quả' } },
    ]);
    const workbook = must(await openWorkbookFile('a.xlsx', bytes, { view: true }));
    workbook.onWritten(() => undefined);
    const made = await recorded(workbook, EMPTY_JOURNAL, 'generate', (one) => generateResponsibilitySheets(one, TODAY));
    const { at } = await place(workbook, 'Văn phòng', 'Việc hai');
    workbook.type(cell, { value: 0, formula: `COUNTA('Văn phòng'!${at})` });
    return { workbook, journal: made.journal };
  }
  const broken = { formulas: ['Báo cáo'], charts: [], pivots: [], names: [], left: [], leftNames: [] };

  it('is told when a run takes the row out', async () => {
    const { workbook } = await counted();
    await replan(workbook, [FIRST, SECOND.map(() => null)]);
    expect(must(await generateResponsibilitySheets(workbook, TODAY)).broken).toEqual(broken);
  });

  it('is told when the run that made the sheet is taken back', async () => {
    const { workbook, journal } = await counted();
    const back = must(await restoreLast(workbook, journal))!;
    expect(back.broken).toEqual(broken);
    for (const language of ['vi', 'en'] as const)
      expect(restoredSentences(back, words(language), language).join()).toMatch(/Báo cáo.*#REF!/);
  });
});
