import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { build } from './build';
import { HELD_OUT } from './held-out';
import { rolesOf } from './column-labels';
import { REACHED } from './reached';
import { measureAll, percentOf, totalOf } from './report';
import { SEEN } from './seen';

const ALL = [...SEEN, ...HELD_OUT];

describe('the labels', () => {
  it('are of at least 14 tables, half of them held out', () => {
    expect(SEEN.length).toBeGreaterThanOrEqual(7);
    expect(HELD_OUT.length).toBeGreaterThanOrEqual(7);
    expect(new Set(ALL.map(({ name }) => name)).size).toBe(ALL.length);
  });

  it.each(ALL)('$name: a label a column, a name a unit, a label for each deadline', (sheet) => {
    for (const { table, rows } of build(sheet).tables) {
      const width = table.columns.length;
      expect(table.header.every((line) => line.length === width)).toBe(true);
      for (const row of rows) {
        expect(row.cells.length).toBeLessThanOrEqual(width);
        if (/section|total|left/.test(row.is)) continue;
        table.columns.forEach((label, column) => {
          const text = row.shown[column] ?? null;
          const roles = rolesOf(label);
          if (roles.includes('deadline')) expect(text === null, `${row.row}`).toBe(row.says.deadline === undefined);
          const named = roles.some((role) => role !== null && row.says[role as 'lead'] !== undefined);
          if (roles.includes('lead') || roles.includes('coordinating'))
            if (/[;\n]|, (?=\p{Lu})/u.test(String(text))) expect(named, String(text)).toBe(true);
        });
      }
    }
  });
});

describe('whole tables of other offices', () => {
  const seen = measureAll(SEEN);
  const heldOut = measureAll(HELD_OUT);

  it('the rows that were read right still are', () => {
    expect(percentOf(totalOf(seen).rows)).toBeGreaterThanOrEqual(REACHED.rows.seen);
    expect(percentOf(totalOf(heldOut).rows)).toBeGreaterThanOrEqual(REACHED.rows.heldOut);
  });

  it('a planner who names three columns is helped as much as ever', () => {
    expect(percentOf(totalOf(seen).rowsAfterClicks)).toBeGreaterThanOrEqual(REACHED.rowsAfterClicks.seen);
    expect(percentOf(totalOf(heldOut).rowsAfterClicks)).toBeGreaterThanOrEqual(REACHED.rowsAfterClicks.heldOut);
  });

  it('no table is read where none is, beyond those that were', () => {
    expect(totalOf(seen).falseTables).toBeLessThanOrEqual(REACHED.falseTables.seen);
    expect(totalOf(heldOut).falseTables).toBeLessThanOrEqual(REACHED.falseTables.heldOut);
  });

  it('no error is said of what is none, beyond those that were', () => {
    expect(totalOf(seen).falseErrors).toBeLessThanOrEqual(REACHED.falseErrors.seen);
    expect(totalOf(heldOut).falseErrors).toBeLessThanOrEqual(REACHED.falseErrors.heldOut);
  });

  it('docs/quality.md tells of these tables', () => {
    const page = readFileSync(new URL('../../../docs/quality.md', import.meta.url), 'utf8');
    for (const { name } of ALL) expect(page, 'run npm run quality').toContain(`| ${name} |`);
  });
});
