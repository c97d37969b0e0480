import { describe, expect, it } from 'vitest';
import { catalogueFor } from '../../src/catalogue';
import { checkPlan } from '../../src/checking/check-plan';
import { cellAddress } from '../../src/model/address';
import type { Finding } from '../../src/model/finding';
import type { Grid } from '../../src/model/grid';
import { readPlan } from '../../src/reading';
import { gridsOf, headerRowOf, loadFacts, PLAN_NAMES, type PlanName } from '../fixtures/facts';
import { pasted } from '../reading/pasted';

const checkGrids = (grids: readonly Grid[]): Finding[] => checkPlan(readPlan(grids), { catalogue: ({ kind, year }) => catalogueFor(kind, year) });
const check = (name: PlanName): Finding[] => checkGrids(gridsOf(loadFacts(name)));

const lines = (findings: readonly Finding[]): string[] => findings.map(({ rule, at }) => `${at.sheet} ${cellAddress(at)} ${rule}`);
const told = (name: PlanName): string[] => lines(check(name).filter(({ rule }) => rule !== 'lead-is-group'));
const errors = (name: PlanName): string[] => lines(check(name).filter(({ severity }) => severity === 'error'));

describe('the five plans', () => {
  it('000: the missing number 3, three rows without a time, the reference to an appendix II, and nothing else', () => {
    expect(told('000')).toEqual(['Phụ lục 1 E46 appendix-reference', 'Phụ lục 2 E8 deadline-missing', 'Phụ lục 2 A10 number-gap', 'Phụ lục 2 E14 deadline-missing', 'Phụ lục 2 E16 deadline-missing']);
    expect(errors('000')).toEqual([]);
  });

  it('001: the sum of 2.4, the second VII, two leads of 7.3.4, a task that stands three times, and nothing else', () => {
    expect(told('001')).toEqual(['Phụ lục I D6 children-sum', 'Phụ lục I E14 task-repeated', 'Phụ lục I F43 lead-several', 'Phụ lục III A37 section-repeated']);
    expect(errors('001')).toEqual(['Phụ lục I D6 children-sum', 'Phụ lục III A37 section-repeated']);
  });

  it('001: says that 3,2047 should be 3,2407, with the four components', () => {
    const sum = check('001').find(({ rule }) => rule === 'children-sum')!;
    expect(sum.message).toBe('children-sum/transposed');
    expect(sum.args).toMatchObject({ found: { points: 32047 }, sum: { points: 32407 } });
    expect(sum.related.map(cellAddress)).toEqual(['D7', 'D8', 'D9', 'D10']);
    expect(sum.fix).toEqual({ grade: 'suggestion', edits: [{ at: { sheet: 'Phụ lục I', row: 5, column: 3 }, value: 3.2407 }] });
  });

  it('002: nothing', () => {
    expect(check('002').filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(told('002')).toEqual([]);
  });

  it('003: the two leads of 29, the product that 18 lacks, and 31 groups as leads', () => {
    expect(told('003')).toEqual(['Phụ lục C25 product-missing', 'Phụ lục D38 lead-several']);
    expect(check('003').filter(({ rule }) => rule === 'lead-is-group')).toHaveLength(31);
    expect(errors('003')).toEqual([]);
  });

  it('004: the second 6.4, the two leads of 2.1, and three groups as leads', () => {
    expect(told('004')).toEqual(['Phụ lục C9 lead-several', 'Phụ lục A30 code-duplicate']);
    expect(check('004').filter(({ rule }) => rule === 'lead-is-group')).toHaveLength(3);
    expect(errors('004')).toEqual(['Phụ lục A30 code-duplicate']);
  });

  it.each(PLAN_NAMES)('%s: pasted out of a document, gives the same findings in the same order', (name) => {
    const facts = loadFacts(name);
    const out = gridsOf(facts).map((grid, index) => pasted(grid, headerRowOf(facts.sheets[index]!)));
    const said = (findings: readonly Finding[]): string[] => findings.map(({ at, message }) => `${at.sheet} ${message}`);
    expect(said(checkGrids(out))).toEqual(said(check(name)));
  });
});
