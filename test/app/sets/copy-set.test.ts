import { describe, expect, it } from 'vitest';
import { checkWorkbook } from '../../../src/app/check/check';
import { recorded } from '../../../src/app/restore/journal';
import { restoreLast } from '../../../src/app/restore/restore';
import { EMPTY_JOURNAL } from '../../../src/app/restore/runs';
import { copySetIntoWorkbook } from '../../../src/app/sets/copy-set';
import { setOfWorkbook } from '../../../src/app/sets/loaded-set';
import type { LoadedSet } from '../../../src/catalogue';
import { openExcelWorkbook } from '../../../src/workbook/excel';
import type { Workbook } from '../../../src/workbook/port';
import { startExcel } from '../../host';
import { fillPlan } from '../../workbook/excel/book';
import { must, problemOf, sample } from '../workbooks';
import { example } from './stores';

const inExcel = (): Workbook => {
  const host = startExcel();
  fillPlan(host.book, '000');
  return openExcelWorkbook();
};
const SHEET = 'Bộ tiêu chí PAR';
const changed = (changes: Partial<LoadedSet>, edition: Partial<LoadedSet['editions'][number]> = {}): LoadedSet => {
  const set = example();
  return { ...set, ...changes, editions: [{ ...set.editions[0]!, ...edition }] };
};

describe.each([
  ['an .xlsx file', () => sample('000')],
  ['Excel', () => Promise.resolve(inExcel())],
])('a criteria set copied into %s', (_, open) => {
  it('stands on a new sheet that is read as the same set, and every check uses it', async () => {
    const workbook = await open();
    const before = must(await workbook.read());
    expect(must(await copySetIntoWorkbook(workbook, example())).sheet).toBe(SHEET);
    const after = must(await workbook.read());
    expect(after.map(({ sheet }) => sheet)).toEqual([...before.map(({ sheet }) => sheet), SHEET]);
    expect(after.slice(0, before.length).map(({ values }) => values)).toEqual(before.map(({ values }) => values));
    const { criteria } = must(setOfWorkbook('lai.xlsx', after)).editions[0]!;
    expect(criteria).toEqual(example().editions[0]!.criteria);
    const { compared, plan } = must(await checkWorkbook(workbook));
    expect(plan.appendices.map(({ sheet }) => sheet)).not.toContain(SHEET);
    expect(compared.filter(({ kind }) => kind === 'par').map(({ set, why }) => set?.edition ?? why)).not.toContain(
      '876/QĐ-BNV, 10/11/2022',
    );
  });

  it('can be taken back, and is not written beside a set that is there', async () => {
    const workbook = await open();
    const before = must(await workbook.read());
    const { outcome, journal } = await recorded(workbook, EMPTY_JOURNAL, 'criteria-set', (one) =>
      copySetIntoWorkbook(one, example()),
    );
    must(outcome);
    expect(problemOf(await copySetIntoWorkbook(workbook, example()))).toMatchObject({
      id: 'set-on-sheet-already',
      args: { sheet: SHEET },
    });
    expect(must(await restoreLast(workbook, journal))).toMatchObject({ removed: 1, unrestored: [] });
    expect(must(await workbook.read()).map(({ sheet }) => sheet)).toEqual(before.map(({ sheet }) => sheet));
  });
});

it('is not copied where a sheet would be read as another set', async () => {
  const workbook = await sample('000');
  const sheets = must(await workbook.read()).length;
  const [first, , third, fourth] = example().editions[0]!.criteria;
  for (const [why, set] of [
    ['told by name', changed({ codes: 'free' })],
    ['weighted', changed({ partsAddUp: false }, { criteria: [first!, { ...third!, maximum: 7 }, fourth!] })],
    ['a code that only the set knows', changed({}, { criteria: [{ ...fourth!, code: 'tiêu chí phụ' }, first!] })],
    ['no code beside codes', changed({}, { criteria: [{ ...fourth!, code: null }, first!] })],
  ] as const)
    expect(problemOf(await copySetIntoWorkbook(workbook, set)), why).toMatchObject({ id: 'set-unfit-for-sheet' });
  expect(must(await workbook.read())).toHaveLength(sheets);
});
