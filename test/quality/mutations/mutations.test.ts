import { describe, expect, it } from 'vitest';
import { sequence } from '../../bench/plan';
import type { LabelledTable } from '../tables/labels';
import { REACHED } from '../tables/reached';
import { percentOf } from '../tables/report';
import { ALL_SHEETS } from '../tables/sets';
import { measureMutations } from './measure';
import { everyHeaderReworded, MUTATIONS } from './mutate';

const TABLES = ALL_SHEETS.flatMap(({ tables }) => tables);

describe('changes of a header', () => {
  it.each(Object.entries(MUTATIONS))(
    '%s: finds room in some table, changes it, and keeps a label a column',
    (_, change) => {
      const random = sequence(1);
      const changed = TABLES.flatMap((table): [LabelledTable, LabelledTable][] => {
        const next = change(table, random);
        return next ? [[table, next]] : [];
      });
      expect(changed.length).toBeGreaterThan(2);
      for (const [before, after] of changed) {
        expect([after.header, after.rows]).not.toEqual([before.header, before.rows]);
        expect(after.header.every((line) => line.length === after.columns.length)).toBe(true);
        expect(after.rows.every(({ cells }) => cells.length <= after.columns.length)).toBe(true);
      }
    },
  );

  it('the same seed gives the same headers', () => {
    const headers = (seed: number): unknown =>
      TABLES.map((table) => everyHeaderReworded(table, sequence(seed))?.header);
    expect(headers(5)).toEqual(headers(5));
    expect(headers(5)).not.toEqual(headers(6));
  });
});

describe('tables with changed headers', () => {
  it('are read as well as they were', () => {
    const { rows } = measureMutations(ALL_SHEETS, 2, 7);
    expect(percentOf(rows['1'])).toBeGreaterThanOrEqual(REACHED.mutated[1]);
    expect(percentOf(rows['3'])).toBeGreaterThanOrEqual(REACHED.mutated[3]);
    expect(percentOf(rows['every header reworded'])).toBeGreaterThanOrEqual(REACHED.mutated.reworded);
    expect(percentOf(rows['one header in unknown words'])).toBeGreaterThanOrEqual(REACHED.mutated.unknown);
  });
});
