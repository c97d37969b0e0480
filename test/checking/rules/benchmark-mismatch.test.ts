import { describe, expect, it } from 'vitest';
import { cells, check, edits, only, papi, par } from '../typed';

const WRONG = [
  ['2.4.1', 'x', 1, 0.8],
  ['2.4.2', 'y', 1, 0.8],
  ['3.4.1', 'z', 1.25, 1.2],
] as const;

describe('benchmark-mismatch', () => {
  it('reports a benchmark that differs from the set of the year, and proposes the published one', () => {
    const found = only(check(par(WRONG)), 'benchmark-mismatch');
    expect([found.severity, edits(found)]).toEqual(['error', ['C5=1.5']]);
  });

  it('only warns where the set is not known to be in force', () => {
    const later = par(WRONG);
    const of2026 = {
      ...later,
      cells: later.cells.map((row) =>
        row.map((cell) => (typeof cell === 'string' ? cell.replace('2023', '2026').replace('2024', '2027') : cell)),
      ),
    };
    expect(only(check(of2026), 'benchmark-mismatch').severity).toBe('warning');
  });

  it('doubts the set, not the rows, when most benchmarks differ', () => {
    const found = only(
      check(
        par([
          ['2.4.1', 'x', 2, 0.8],
          ['2.4.2', 'y', 2, 0.8],
          ['2.4.3', 'y', 2, 0.8],
          ['3.4.1', 'z', 3, 1.2],
          ['2.4.4', 'z', 1, 0.5],
        ]),
      ),
      'benchmark-mismatch',
    );
    expect([found.message, found.severity, found.at.row, found.at.column]).toEqual([
      'benchmark-mismatch/other-set',
      'warning',
      1,
      2,
    ]);
  });

  it('says nothing about codes that are not in the set, other indices, and without the catalogue', () => {
    expect(cells(check(par([['9.9.9', 'x', 7, 0.8]])), 'benchmark-mismatch')).toEqual([]);
    expect(cells(check(papi([['2.4.1', 'x']])), 'benchmark-mismatch')).toEqual([]);
    expect(cells(check(par(WRONG), { withCatalogue: false }), 'benchmark-mismatch')).toEqual([]);
  });
});
