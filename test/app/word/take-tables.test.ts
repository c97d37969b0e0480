import { describe, expect, it } from 'vitest';
import { checkWorkbook } from '../../../src/app/check/check';
import { recorded } from '../../../src/app/restore/journal';
import { restoreLast } from '../../../src/app/restore/restore';
import { EMPTY_JOURNAL } from '../../../src/app/restore/runs';
import { takeWordTables } from '../../../src/app/word/take-tables';
import type { Grid } from '../../../src/model/grid';
import type { WordTables } from '../../../src/model/word-tables';
import { openExcelWorkbook } from '../../../src/workbook/excel';
import type { Workbook } from '../../../src/workbook/port';
import { readWordFile } from '../../../src/workbook/word';
import { planDocx } from '../../fixtures/plan-docx';
import { startExcel } from '../../host';
import { fillPlan } from '../../workbook/excel/book';
import { must, problemOf, sample, typed } from '../workbooks';

const tables = async (): Promise<WordTables> => must(await readWordFile('kế hoạch.docx', await planDocx()));
const names = (grids: readonly Grid[]): readonly string[] => grids.map(({ sheet }) => sheet);
const take = async (workbook: Workbook) => {
  const read = await tables();
  return recorded(workbook, EMPTY_JOURNAL, 'word', (one) => takeWordTables(one, read));
};

const inExcel = (): Workbook => {
  const host = startExcel();
  fillPlan(host.book, '000');
  return openExcelWorkbook();
};

describe.each([
  ['an .xlsx file', () => sample('000')],
  ['Excel', async () => inExcel()],
])('tables from Word in %s', (_, open) => {
  it('go on new sheets; those that are there stay as they are, and the names are unlike theirs', async () => {
    const workbook = await open();
    const before = must(await workbook.read());
    expect(must((await take(workbook)).outcome).sheets).toEqual(['Phụ lục 1 (2)', 'Phụ lục 2 (2)', 'Phụ lục 3 (2)']);
    const after = must(await workbook.read());
    expect(names(after)).toEqual([...names(before), 'Phụ lục 1 (2)', 'Phụ lục 2 (2)', 'Phụ lục 3 (2)']);
    expect(after.slice(0, before.length).map(({ values }) => values)).toEqual(before.map(({ values }) => values));
  });

  it('are text, with merged cells, and are the planner’s own', async () => {
    const workbook = await open();
    must((await take(workbook)).outcome);
    const [typedSheet, taken] = must(await workbook.read()).filter(({ sheet }) => sheet.startsWith('Phụ lục 1'));
    const typedTexts = typedSheet!.values.map((row) =>
      row.map((value) => (typeof value === 'number' ? String(value).replace('.', ',') : value)),
    );
    expect(taken!.values).toEqual(typedTexts);
    expect(new Set(taken!.formats.flat())).toEqual(new Set(['@']));
    expect(taken!.merges).toHaveLength(typedSheet!.merges.length);
    expect(taken!.tag).toBeNull();
  });

  it('are read and checked like any other', async () => {
    const workbook = await open();
    must((await take(workbook)).outcome);
    const { plan } = must(await checkWorkbook(workbook));
    expect(plan.appendices.map(({ sheet, kind, rows }) => [sheet, kind, rows.length])).toEqual(
      ['', ' (2)'].flatMap((twice) => [
        [`Phụ lục 1${twice}`, 'par', 48],
        [`Phụ lục 2${twice}`, 'sipas', 12],
        [`Phụ lục 3${twice}`, 'papi', 10],
      ]),
    );
  });

  it('can be taken back, but for a sheet that somebody changed meanwhile', async () => {
    const workbook = await open();
    const before = names(must(await workbook.read()));
    const { journal } = await take(workbook);
    const at = { sheet: 'Phụ lục 2 (2)', row: 5, column: 2 };
    must(await workbook.apply([{ type: 'edit-cells', edits: [{ at, value: 'Việc mới' }] }]));
    const result = must(await restoreLast(workbook, journal))!;
    expect(result.removed).toBe(2);
    expect(result.unrestored).toEqual([{ sheet: 'Phụ lục 2 (2)', reason: 'changed' }]);
    expect(names(must(await workbook.read()))).toEqual([...before, 'Phụ lục 2 (2)']);
  });
});

it('is refused where no sheet can be added', async () => {
  const host = startExcel();
  fillPlan(host.book, '003');
  host.book.locked = true;
  expect(problemOf(await takeWordTables(openExcelWorkbook(), await tables()))).toMatchObject({
    id: 'workbook-protected',
  });
});

it('writes nothing when a text is longer than a cell', async () => {
  const workbook = await typed([['a']]);
  const read = await tables();
  const [first] = read.sheets;
  const long = { ...first!, rows: [{ cells: [{ value: 'x'.repeat(40_000), style: 'text' as const }] }] };
  expect(problemOf(await takeWordTables(workbook, { ...read, sheets: [long] }))).toMatchObject({ id: 'text-too-long' });
  expect(names(must(await workbook.read()))).toEqual(['Phụ lục 1']);
});
