import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { build } from './build';
import { rolesOf } from './column-labels';
import { REACHED } from './reached';
import { measureAll, percentOf, totalOf } from './report';
import { ALL_SHEETS, SETS } from './sets';

describe('the labels', () => {
  it('are of at least 40 tables, of which each has a name of its own', () => {
    expect(ALL_SHEETS.length).toBeGreaterThanOrEqual(40);
    expect(new Set(ALL_SHEETS.map(({ name }) => name)).size).toBe(ALL_SHEETS.length);
  });

  it.each(ALL_SHEETS)('$name: a label a column, a name a unit, a label for each deadline', (sheet) => {
    for (const { table, rows } of build(sheet).tables) {
      const width = table.columns.length;
      expect(table.header.every((line) => line.length === width)).toBe(true);
      for (const row of rows) {
        expect(row.cells.length).toBeLessThanOrEqual(width);
        // What a joined row says stands with the row that it carries on.
        if (/section|total|left|^joined$/.test(row.is)) continue;
        table.columns.forEach((label, column) => {
          const text = row.shown[column] ?? null;
          const roles = label === 'ticked' ? [] : rolesOf(label);
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
  it.each(SETS)('$name: what was read right still is, with nothing read where nothing is', ({ sheets }) => {
    const { rows, rowsAfterClicks, falseTables, falseErrors } = totalOf(measureAll(sheets));
    expect(percentOf(rows)).toBeGreaterThanOrEqual(REACHED.rows);
    expect(percentOf(rowsAfterClicks)).toBeGreaterThanOrEqual(REACHED.rowsAfterClicks);
    expect([falseTables, falseErrors]).toEqual([REACHED.falseTables, REACHED.falseErrors]);
  });

  it('docs/quality.md tells of these tables', () => {
    const page = readFileSync(new URL('../../../docs/quality.md', import.meta.url), 'utf8');
    for (const { name } of ALL_SHEETS) expect(page, 'run npm run quality').toContain(`| ${name} |`);
  });
});
