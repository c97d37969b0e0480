import { describe, expect, it } from 'vitest';
import { unitVocabulary } from '../../../src/units/vocabulary';
import type { Grid } from '../../../src/model/grid';
import type { Appendix, Field, PlanRow, UnitMention } from '../../../src/model/plan';
import { formatPoints } from '../../../src/model/points';
import { foldText } from '../../../src/model/text';
import { readPlan } from '../../../src/reading';
import { RESPONSIBILITIES } from '../../fixtures/expected-responsibility';
import { PAR_POINTS, TABLES } from '../../fixtures/expected';
import { gridsOf, headerRowOf, loadFacts, PLAN_NAMES, type PlanName } from '../../fixtures/facts';
import { pasted } from '../pasted';

const typedGrids = (name: PlanName): Grid[] => gridsOf(loadFacts(name));
const pastedGrids = (name: PlanName): Grid[] => {
  const facts = loadFacts(name);
  return gridsOf(facts).map((grid, index) => pasted(grid, headerRowOf(facts.sheets[index]!)));
};
const DRESSES = { typed: typedGrids, pasted: pastedGrids };
const vocabulary = unitVocabulary();

const appendixOf = (grids: readonly Grid[], sheet: string): Appendix =>
  readPlan(grids).appendices.find((one) => one.sheet === sheet)!;
const workOf = (appendix: Appendix): PlanRow[] =>
  appendix.rows.filter((row) => row.type === 'criterion' || row.type === 'task');
const keys = (field: Field<readonly UnitMention[]> | undefined): string[] =>
  (field?.value ?? []).map((unit) => unit.key);
const keysOf = (names: readonly string[] | undefined): string[] | undefined => names?.map(vocabulary.keyOf);

describe.each(Object.entries(DRESSES))('the nine tables, %s', (_, grids) => {
  it.each(TABLES)('$plan $sheet: every row is there once, with its kind', (expected) => {
    const appendix = appendixOf(grids(expected.plan), expected.sheet);
    const count = (type: PlanRow['type']): number => appendix.rows.filter((row) => row.type === type).length;
    expect(appendix.kind).toBe(expected.kind);
    expect({
      sections: count('section'),
      criteria: count('criterion'),
      tasks: count('task'),
      totals: count('total'),
    }).toEqual({
      sections: expected.sections,
      criteria: expected.criteria,
      tasks: expected.tasks,
      totals: expected.totals,
    });
    expect(
      appendix.rows
        .filter((row) => row.type === 'section')
        .map((row) => row.code?.value?.text)
        .join(' '),
    ).toBe(expected.sectionCodes);
  });

  it.each(['000', '001'] as const)('%s: codes and points of the PAR INDEX table are exact', (plan) => {
    const appendix = readPlan(grids(plan)).appendices.find((one) => one.kind === 'par')!;
    const read = workOf(appendix).map((row) => [
      row.code?.value?.text,
      formatPoints(row.benchmark!.value!, 'vi'),
      formatPoints(row.achieved!.value!, 'vi'),
    ]);
    expect(read).toEqual(PAR_POINTS[plan]);
  });

  it.each(RESPONSIBILITIES)('$plan $sheet: who answers for each row, and by when', ({ plan, sheet, rows }) => {
    const work = workOf(appendixOf(grids(plan), sheet));
    const read = work.map((row, index) => ({
      code: row.code?.value?.text ?? '',
      lead: rows[index]?.lead && keys(row.lead),
      implementing: rows[index]?.implementing && keys(row.implementing),
      coordinating: rows[index]?.coordinating && keys(row.coordinating),
      deadline: foldText(row.deadline?.text ?? ''),
    }));
    expect(read).toEqual(
      rows.map((row) => ({
        code: row.code,
        lead: keysOf(row.lead),
        implementing: keysOf(row.implementing),
        coordinating: keysOf(row.coordinating),
        deadline: foldText(row.deadline ?? ''),
      })),
    );
  });
});

it.each(PLAN_NAMES)('%s: pasted and typed give the same titles, tasks, methods and products', (name) => {
  const texts = (grids: readonly Grid[]): unknown =>
    readPlan(grids).appendices.map((appendix) =>
      appendix.rows.map((row) => ({
        code: row.code?.value?.text,
        section: row.section,
        parent: row.parent,
        ...Object.fromEntries(
          (['title', 'task', 'method', 'product', 'note'] as const).map((role) => [
            role,
            row[role] && foldText(row[role].value),
          ]),
        ),
      })),
    );
  expect(texts(pastedGrids(name))).toEqual(texts(typedGrids(name)));
});

describe('what the headings say', () => {
  it.each([
    [
      '000',
      '(Kèm theo Kế hoạch số /KH-SKHCN ngày tháng 7 năm 2024 của Sở Khoa học và Công nghệ)',
      'Sở Khoa học và Công nghệ',
    ],
    [
      '001',
      '(Kèm theo Kế hoạch số 121/KH-UBND ngày 06 tháng 6 năm 2023 của Ủy ban nhân dân thành phố)',
      'Ủy ban nhân dân thành phố',
    ],
  ] as const)('%s: the plan and the agency', (name, attachedTo, agency) => {
    expect(readPlan(typedGrids(name)).heading).toEqual({ attachedTo, agency });
  });

  it.each([
    ['000', [1, 2, 3], [2023, 2024, 2024], 2024],
    ['001', [1, 2, 3], [2022, 2023, 2023], 2023],
    ['003', [null], [2023], 2023],
    ['004', [null], [2024], 2024],
  ] as const)(
    '%s: numbers of the appendices, year of the points, year of the plan',
    (name, numbers, years, planYear) => {
      const { appendices } = readPlan(typedGrids(name));
      expect(appendices.map((one) => one.number)).toEqual(numbers);
      expect(appendices.map((one) => one.year)).toEqual(years);
      expect(appendices.map((one) => one.planYear)).toEqual(appendices.map(() => planYear));
    },
  );
});

describe('marks of how a value came about', () => {
  const rows = workOf(appendixOf(typedGrids('001'), 'Phụ lục I'));
  const row = (code: string): PlanRow => rows.find((one) => one.code?.value?.text === code)!;

  it('an entry of a merge is inherited, from the cell that holds it', () => {
    expect(row('2.4.1').lead!.origin).toBe('written');
    expect(row('2.4.4').lead).toMatchObject({ origin: 'inherited', at: row('2.4.1').lead!.at });
  });

  it('a parent criterion and the first row of a field inherit nothing', () => {
    expect(row('2.4').lead).toBeUndefined();
    expect(row('8.1').lead).toBeUndefined();
    expect(
      row('8.1').children.map((child) => appendixOf(typedGrids('001'), 'Phụ lục I').rows[child]!.code!.text),
    ).toEqual(['8.1.1', '8.1.2', '8.1.3', '8.1.4', '8.1.5']);
  });

  it('the same unit has one name in the workbook, the one used most, and keeps how it was written', () => {
    const [office] = row('7.3.7').lead!.value;
    expect(office).toEqual({
      key: vocabulary.keyOf('Văn phòng UBND TP'),
      name: 'Văn phòng UBND TP',
      written: 'Văn phòng UBND thành phố',
      isGroup: false,
    });
    const [first] = workOf(appendixOf(typedGrids('002'), 'Phụ lục'))[0]!.lead!.value;
    expect(first!.name).toBe('Văn phòng Sở');
    const [standards] = workOf(appendixOf(typedGrids('003'), 'Phụ lục'))[15]!.lead!.value;
    expect(standards!.name).toBe('Chi cục Tiêu chuẩn Đo lường Chất lượng');
  });
});
