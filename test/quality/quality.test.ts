import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { RULES } from '../../src/checking/inventory';
import { ruleName } from '../../src/locale/check/findings';
import { GENUINE, TOLERATED } from './anomalies';
import { checkGrids, measureQuality, precisionOf, recallOf, type RuleQuality } from './measure';
import { page, SEED } from './report';
import { bookOf, cellAt, dressed, DRESSES } from './workbooks';

let results: ReadonlyMap<string, RuleQuality>;
beforeAll(() => {
  results = measureQuality(SEED);
});

describe('faults planted in the nine tables', () => {
  it.each(RULES.map(({ id, severity }) => [id, severity] as const))('%s: at least 20 planted', (id) => {
    expect(results.get(id)!.planted).toBeGreaterThanOrEqual(20);
  });

  it.each(RULES.filter(({ severity }) => severity === 'error').map(({ id }) => id))(
    '%s finds every fault and nothing else',
    (id) => {
      const result = results.get(id)!;
      expect(result.missed).toEqual([]);
      expect(result.falseAlarms).toEqual([]);
    },
  );

  it.each(RULES.map(({ id }) => id))('%s finds nine of ten faults, and nine of ten of its findings are true', (id) => {
    const result = results.get(id)!;
    expect(recallOf(result), result.missed.join('\n')).toBeGreaterThanOrEqual(0.9);
    expect(precisionOf(result), result.falseAlarms.join('\n')).toBeGreaterThanOrEqual(0.9);
  });

  it('docs/quality.md tells these results', () => {
    // What it says of reading is held by test/quality/tables.
    const [written] = readFileSync(new URL('../../docs/quality.md', import.meta.url), 'utf8').split('\n## Tables of');
    expect(written, 'run npm run quality').toBe(page(results));
  });
});

describe.each(DRESSES)('the plans as they are, %s', (dress) => {
  it.each(GENUINE)('$plan $sheet $cell: $what', ({ plan, sheet, cell, rule }) => {
    const { grids, placeOf } = dressed(bookOf(plan, dress));
    const found = checkGrids(grids).filter((finding) => finding.rule === rule);
    expect(
      found.map(({ at }) => at),
      ruleName(rule, 'en'),
    ).toContainEqual(placeOf(cellAt(sheet, cell)));
  });

  it.each(TOLERATED)('$plan $sheet $cell, let pass: $what', ({ plan, sheet, cell, silent }) => {
    const { grids, placeOf } = dressed(bookOf(plan, dress));
    const { row } = placeOf(cellAt(sheet, cell));
    const said = checkGrids(grids).filter(({ at }) => at.sheet === sheet && at.row === row);
    expect(
      said
        .filter(
          ({ severity, rule }) =>
            severity === 'error' && !GENUINE.some((one) => one.plan === plan && one.rule === rule),
        )
        .map(({ message }) => message),
    ).toEqual([]);
    expect(said.filter(({ rule }) => silent.includes(rule)).map(({ message }) => message)).toEqual([]);
  });
});
