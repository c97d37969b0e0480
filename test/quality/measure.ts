import { chooserOf } from '../../src/catalogue';
import { checkPlan } from '../../src/checking/check-plan';
import { RULES } from '../../src/checking/inventory';
import { cellAddress } from '../../src/model/address';
import type { Finding, Severity } from '../../src/model/finding';
import type { CellPlace, Grid } from '../../src/model/grid';
import { readPlan, readUnitList } from '../../src/reading';
import { sequence } from '../bench/plan';
import { PLAN_NAMES } from '../fixtures/facts';
import { coverageOf, planAbove } from '../../src/reporting/coverage/coverage';
import { ownUnit } from '../../src/reporting/coverage/memberships';
import { ABOVE_PLANTERS } from './plant-above';
import { CODE_PLANTERS } from './plant-codes';
import { RESPONSIBILITY_PLANTERS } from './plant-responsibility';
import { POINT_PLANTERS } from './plant-points';
import { TEXT_PLANTERS } from './plant-texts';
import type { Planter } from './planting';
import { bookOf, dressed, DRESSES, type Book } from './workbooks';

export const PLANTERS: readonly Planter[] = [
  ...CODE_PLANTERS,
  ...POINT_PLANTERS,
  ...RESPONSIBILITY_PLANTERS,
  ...TEXT_PLANTERS,
  ...ABOVE_PLANTERS,
];

/** Faults of each rule in each dress. */
const PER_DRESS = 20;
const MOST_TRIES = 40;

export interface RuleQuality {
  readonly rule: string;
  readonly severity: Severity;
  planted: number;
  found: number;
  /** Planted faults that were not found: plan, dress and cell. */
  readonly missed: string[];
  /** Findings of this rule, in any spoilt workbook, that nothing planted explains. */
  readonly falseAlarms: string[];
}

export function checkGrids(grids: readonly Grid[], above?: Book['above']): Finding[] {
  const plan = readPlan(grids);
  return checkPlan(plan, {
    choose: chooserOf({}),
    units: readUnitList(grids),
    coverage: above && {
      ...coverageOf(planAbove(readPlan(above.grids)), plan, { unit: ownUnit(above.unit)! }),
      file: '',
    },
  });
}

const cellKey = ({ sheet, row, column }: CellPlace): string => `${sheet}|${row}|${column}`;
const sayingOf = (finding: Finding): string =>
  `${finding.message}|${cellKey(finding.at)}|${JSON.stringify(finding.args)}`;

/**
 * Plants single faults of every rule into the nine tables in both dresses, and counts what the check finds of them, and
 * what it says that is not there. The same seed gives the same faults.
 */
export function measureQuality(seed: number): ReadonlyMap<string, RuleQuality> {
  const results = new Map(
    RULES.map(({ id, severity }): [string, RuleQuality] => [
      id,
      { rule: id, severity, planted: 0, found: 0, missed: [], falseAlarms: [] },
    ]),
  );
  const random = sequence(seed);
  for (const planter of PLANTERS) {
    const result = results.get(planter.rule);
    if (!result) throw new Error(`no rule ${planter.rule}`);
    for (const dress of planter.dress ? [planter.dress] : DRESSES) {
      const before = result.planted;
      for (let attempt = 0; attempt < MOST_TRIES * 5 && result.planted - before < PER_DRESS; attempt++) {
        const plan = PLAN_NAMES[attempt % PLAN_NAMES.length]!;
        const prepare = planter.prepare ?? ((book: Book) => book);
        const book = prepare(bookOf(plan, dress));
        const planted = book && planter.plant(book, random);
        if (!planted) continue;
        const clean = baseline(plan, dress, planter);
        const { grids, placeOf } = dressed(book);
        count(
          results,
          result,
          planter,
          checkGrids(grids, book.above),
          clean,
          placeOf(planted.at),
          planted.also ?? [],
          `${plan} ${dress}`,
        );
      }
    }
  }
  return results;
}

interface Clean {
  readonly sayings: ReadonlySet<string>;
  /** Rule and cell of what was said. */
  readonly cells: ReadonlySet<string>;
}

const baselines = new Map<string, Clean>();

/** What is found in the workbook with nothing planted: the document's own faults. */
function baseline(plan: Book['plan'], dress: Book['dress'], { prepare, rule }: Planter): Clean {
  const key = `${plan}|${dress}|${prepare ? rule : ''}`;
  const known = baselines.get(key);
  if (known) return known;
  const book = bookOf(plan, dress);
  const prepared = prepare?.(book) ?? book;
  const findings = checkGrids(dressed(prepared).grids, prepared.above);
  const clean = {
    sayings: new Set(findings.map(sayingOf)),
    cells: new Set(findings.map(({ rule: id, at }) => `${id}|${cellKey(at)}`)),
  };
  baselines.set(key, clean);
  return clean;
}

function count(
  results: ReadonlyMap<string, RuleQuality>,
  result: RuleQuality,
  { rule }: Planter,
  findings: readonly Finding[],
  clean: Clean,
  at: CellPlace,
  also: readonly string[],
  where: string,
): void {
  const cell = cellKey(at);
  const fresh = findings.filter((finding) => !clean.sayings.has(sayingOf(finding)));
  const speaks = (finding: Finding): boolean =>
    finding.rule === rule && (cellKey(finding.at) === cell || finding.related.some((place) => cellKey(place) === cell));
  result.planted++;
  if (fresh.some(speaks)) result.found++;
  else result.missed.push(`${where} ${at.sheet} ${cellAddress(at)}`);
  for (const finding of fresh) {
    if (speaks(finding) || also.includes(finding.rule) || clean.cells.has(`${finding.rule}|${cellKey(finding.at)}`))
      continue;
    results
      .get(finding.rule)!
      .falseAlarms.push(
        `${where} ${finding.at.sheet} ${cellAddress(finding.at)} (${finding.message}) for ${rule} at ${cellAddress(at)}`,
      );
  }
}

/** Shares of 1; null where there is nothing to divide. */
export const recallOf = ({ planted, found }: RuleQuality): number | null => (planted === 0 ? null : found / planted);
export const precisionOf = ({ found, falseAlarms }: RuleQuality): number | null =>
  found + falseAlarms.length === 0 ? null : found / (found + falseAlarms.length);
