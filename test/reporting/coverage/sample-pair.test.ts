import { describe, expect, it } from 'vitest';
import type { GivenRow, PlacedRow } from '../../../src/model/coverage/coverage';
import { readPlan } from '../../../src/reading';
import { coverageOf, planAbove } from '../../../src/reporting/coverage/coverage';
import { ownUnit } from '../../../src/reporting/coverage/memberships';
import { gridsOf, loadFacts } from '../../fixtures/facts';
import byHand from './plan-001-to-000.json';

type Line = readonly [index: string, number: string, group: string, ours: string | null];
const BY_HAND = byHand.given as unknown as readonly Line[];

const above = planAbove(readPlan(gridsOf(loadFacts('001'))));
const ours = readPlan(gridsOf(loadFacts('000')));
const unit = ownUnit('Sở Khoa học và Công nghệ')!;

/** '2.4.1'; 'III/2' where numbers begin anew under every heading. */
function numberOf({ appendix, row }: PlacedRow): string {
  const code = row.code?.value?.text ?? '';
  if (appendix.kind === 'par') return code;
  return `${row.section === undefined ? '' : (appendix.rows[row.section]?.code?.value?.text ?? '')}/${code}`;
}
const lineOf = (given: GivenRow): Line => [
  given.appendix.kind,
  numberOf(given),
  given.roles.map(({ via }) => via).join('; '),
  given.matches.filter(({ doubtful }) => !doubtful).map((match) => numberOf(match.ours))[0] ?? null,
];

describe('a department below its city (plan 001 above plan 000)', () => {
  const coverage = coverageOf(above, ours, { unit });

  it('has every row that a reader finds, with the row of ours beside it, and no other', () => {
    expect(coverage.given.map(lineOf)).toEqual(BY_HAND);
    expect(coverage.given.filter(({ state }) => state === 'missing').map(numberOf)).toEqual(
      BY_HAND.filter(([, , , own]) => own === null).map(([, number]) => number),
    );
  });

  it('has the rows of one group alone when the planner says that the others are not meant', () => {
    const group = 'Sở, ban, ngành TP';
    const others = coverage.groups.filter(({ name }) => name !== group).map(({ key }) => [key, 'out'] as const);
    const alone = coverageOf(above, ours, { unit, groups: new Map(others) });
    expect(alone.given.map(lineOf)).toEqual(BY_HAND.filter(([, , via]) => via === group));
    expect(alone.given).toHaveLength(22);
  });

  it('asks about groups whose words set a condition', () => {
    const conditional = coverage.given.filter((row) => row.conditional).map((row) => row.roles[0]!.via);
    expect([...new Set(conditional)]).toEqual([
      'Sở, ngành thành phố tham mưu ban hành văn bản QPPL',
      'Cơ quan, đơn vị có kết luận sau thanh tra, kiểm tra, kiểm toán',
      'Các cơ quan, đơn vị có thẩm quyền tuyển dụng',
    ]);
  });

  it('tells what the department took up by itself, and what others were given', () => {
    expect(
      coverage.notGiven.map((row) => [row.appendix.kind, numberOf(row), row.above && numberOf(row.above)]),
    ).toEqual(byHand.notGiven);
  });

  it('compares no days of different years', () => {
    expect(coverage.years).toEqual({ above: 2023, ours: 2024 });
    expect(coverage.given.flatMap(({ later }) => later)).toEqual([]);
  });
});
