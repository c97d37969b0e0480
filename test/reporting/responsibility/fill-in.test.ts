import { describe, expect, it } from 'vitest';
import { typedLines } from '../../../src/reporting/responsibility/fill-in';
import type { ExistingSheet, TypedLine } from '../../../src/reporting/rows/existing-sheet';
import type { UnitColumn } from '../../../src/reporting/responsibility/unit-columns';

const [PAR, FIRST, SECOND] = ['PHỤ LỤC 1. PAR INDEX', '1. Chỉ đạo – điều hành', '2. Thể chế'];

const beside = (label: string, column: UnitColumn, value: string): TypedLine => ({
  label,
  cells: new Map([[column, { value }]]),
  extra: [],
});
const sheetWith = (lines: readonly TypedLine[]): ExistingSheet => ({
  rows: [],
  lines,
  columns: new Map(),
  extraHeaders: [],
  layoutMark: null,
  above: [],
  below: [],
});
const words = (line: TypedLine | null): unknown[] => [...(line?.cells.values() ?? [])].map(({ value }) => value);
const linesOf = (...lines: readonly TypedLine[]) => {
  let id = 0;
  return typedLines(sheetWith(lines), () => `+${++id}`);
};

describe('what a unit typed beside headings', () => {
  it('stays beside an appendix and its first section in one line', () => {
    const lines = linesOf(beside(`${PAR} – ${FIRST}`, 'note', 'a'), beside(SECOND, 'note', 'b'));
    expect(words(lines.takeHeading([PAR, FIRST]))).toEqual(['a']);
    expect(words(lines.takeHeading([SECOND]))).toEqual(['b']);
    expect(lines.rest()).toEqual([]);
  });

  it('of a sheet on which they were lines of their own comes together', () => {
    const lines = linesOf(beside(PAR, 'result', 'a'), beside(FIRST, 'note', 'b'));
    expect(words(lines.takeHeading([PAR, FIRST]))).toEqual(['a', 'b']);
    expect(lines.rest()).toEqual([]);
  });

  it('is kept in a row of its own where both lines hold words in one column', () => {
    const lines = linesOf(beside(PAR, 'note', 'a'), beside(FIRST, 'note', 'b'));
    expect(words(lines.takeHeading([PAR, FIRST]))).toEqual(['a']);
    expect(lines.rest().flatMap(({ cells }) => cells.map(({ value }) => value))).toContain('b');
  });

  it('goes along with its section when another one begins the appendix now', () => {
    const lines = linesOf(beside(`${PAR} – ${SECOND}`, 'note', 'b'));
    expect(lines.takeHeading([PAR, FIRST])).toBe(null);
    expect(words(lines.takeHeading([SECOND]))).toEqual(['b']);
  });

  it('goes along with a section that begins the appendix now', () => {
    const lines = linesOf(beside(SECOND, 'note', 'b'));
    expect(words(lines.takeHeading([PAR, SECOND]))).toEqual(['b']);
  });
});
