import { describe, expect, it } from 'vitest';
import { chooserOf } from '../../src/catalogue';
import { checkPlan } from '../../src/checking/check-plan';
import { cellAddress } from '../../src/model/address';
import type { Finding } from '../../src/model/finding';
import type { Grid } from '../../src/model/grid';
import { readPlan, readUnitList } from '../../src/reading';
import { gridsOf, headerRowOf, loadFacts, PLAN_NAMES, type PlanName } from '../fixtures/facts';
import { pasted } from '../reading/pasted';

const checkGrids = (grids: readonly Grid[]): Finding[] =>
  checkPlan(readPlan(grids), { choose: chooserOf({}), units: readUnitList(grids) });
const check = (name: PlanName): Finding[] => checkGrids(gridsOf(loadFacts(name)));

const lines = (findings: readonly Finding[]): string[] =>
  findings.map(({ rule, at }) => `${at.sheet} ${cellAddress(at)} ${rule}`);
/** Errors and warnings, without the groups that lead. */
const told = (name: PlanName): string[] =>
  lines(check(name).filter(({ rule, severity }) => rule !== 'lead-is-group' && severity !== 'info'));
const noted = (name: PlanName): string[] => lines(check(name).filter(({ severity }) => severity === 'info'));
/** Points are numbers or text by the dress, not by the plan. */
const notText = ({ rule }: Finding): boolean => rule !== 'points-as-text';
const errors = (name: PlanName): string[] => lines(check(name).filter(({ severity }) => severity === 'error'));

describe('the five plans', () => {
  it('000: the missing number 3, three rows without a time, the reference to an appendix II, the sign of another plan', () => {
    expect(told('000')).toEqual([
      'Phụ lục 1 E46 appendix-reference',
      'Phụ lục 2 A3 appendix-reference',
      'Phụ lục 2 E8 deadline-missing',
      'Phụ lục 2 A10 number-gap',
      'Phụ lục 2 E14 deadline-missing',
      'Phụ lục 2 E16 deadline-missing',
    ]);
    expect(noted('000')).toEqual(['Phụ lục 1 G6 group-undefined', 'Phụ lục 1 G37 unit-variant']);
    expect(errors('000')).toEqual([]);
  });

  it('001: the sum of 2.4, two leads of 7.3.4, the task of 8.3.2 at 8.4, the year in 8.5, the second VII', () => {
    expect(told('001')).toEqual([
      'Phụ lục I D6 children-sum',
      'Phụ lục I F43 lead-several',
      'Phụ lục I E54 task-repeated',
      'Phụ lục I E55 year-mismatch',
      'Phụ lục III A37 section-repeated',
    ]);
    expect(errors('001')).toEqual(['Phụ lục I D6 children-sum', 'Phụ lục III A37 section-repeated']);
  });

  it('001: notes points as text, one task three times, "độ tiến độ" and units with several names', () => {
    expect(noted('001')).toEqual([
      'Phụ lục I C4 points-as-text',
      'Phụ lục I D4 points-as-text',
      'Phụ lục I G7 group-undefined',
      'Phụ lục I G12 unit-variant',
      'Phụ lục I E14 task-repeated',
      'Phụ lục I F43 unit-variant',
      'Phụ lục I H43 deadline-unreadable',
      'Phụ lục I F45 unit-variant',
      'Phụ lục III E11 unit-variant',
      'Phụ lục III E35 unit-variant',
    ]);
  });

  it('001: says that 3,2047 should be 3,2407, with the four components', () => {
    const sum = check('001').find(({ rule }) => rule === 'children-sum')!;
    expect(sum.message).toBe('children-sum/transposed');
    expect(sum.args).toMatchObject({ found: { points: 32047 }, sum: { points: 32407 } });
    expect(sum.related.map(cellAddress)).toEqual(['D7', 'D8', 'D9', 'D10']);
    expect(sum.fix).toEqual({
      grade: 'suggestion',
      edits: [{ at: { sheet: 'Phụ lục I', row: 5, column: 3 }, value: 3.2407 }],
    });
  });

  it('002: one unit in two spellings, and a group', () => {
    expect(told('002')).toEqual([]);
    expect(noted('002')).toEqual(['Phụ lục F6 group-undefined', 'Phụ lục E11 unit-variant']);
  });

  it('003: the two leads of 29, the product that 18 lacks, the heading VII, and 31 groups as leads', () => {
    expect(told('003')).toEqual([
      'Phụ lục C25 product-missing',
      'Phụ lục D38 lead-several',
      'Phụ lục B52 name-mismatch',
    ]);
    expect(noted('003')).toEqual(['Phụ lục E6 group-undefined']);
    expect(check('003').filter(({ rule }) => rule === 'lead-is-group')).toHaveLength(31);
    expect(errors('003')).toEqual([]);
  });

  it('004: the second 6.4, the two leads of 2.1, "của" for "với", a decree of the year 213, and three groups as leads', () => {
    expect(told('004')).toEqual([
      'Phụ lục C9 lead-several',
      'Phụ lục B18 name-mismatch',
      'Phụ lục B21 year-mismatch',
      'Phụ lục A30 code-duplicate',
    ]);
    expect(noted('004')).toEqual(['Phụ lục D6 group-undefined', 'Phụ lục C9 unit-variant']);
    expect(check('004').filter(({ rule }) => rule === 'lead-is-group')).toHaveLength(3);
    expect(errors('004')).toEqual(['Phụ lục A30 code-duplicate']);
  });

  it.each(PLAN_NAMES)('%s: pasted out of a document, gives the same findings, and all points as text', (name) => {
    const facts = loadFacts(name);
    const out = gridsOf(facts).map((grid, index) => pasted(grid, headerRowOf(facts.sheets[index]!)));
    const said = (findings: readonly Finding[]): string[] =>
      findings.map(({ at, message }) => `${at.sheet} ${message}`);
    const pastedFindings = checkGrids(out);
    expect(said(pastedFindings.filter(notText))).toEqual(said(check(name).filter(notText)));
    expect(
      new Set(pastedFindings.filter((finding) => !notText(finding)).map(({ message }) => message)).size,
    ).toBeLessThan(2);
  });
});
