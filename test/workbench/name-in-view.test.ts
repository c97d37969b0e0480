import { describe, expect, it } from 'vitest';
import { nameInView, rowsInView, shownRange } from '../../src/workbench/spreadsheet/name-in-view';

/** Columns of 10 characters are 75 pixels wide, those of 40 are 285. */
const sheet = (...widths: (number | null)[]) => ({
  columns: new Map(widths.map((width, at) => [at, width === null ? { hidden: true } : { width }])),
});
const PLAN = sheet(10, 40, 10, 10, 40, 40);
const NAME = { first: 0, last: 1 };

describe('a cell on show with the name of its row', () => {
  it('is seen beside it where the window has room for both', () => {
    expect(nameInView(PLAN, 3, NAME, 600)).toEqual({ from: 0 });
  });

  it('has the name held fast where the window is too narrow for what is between', () => {
    expect(nameInView(PLAN, 5, NAME, 700)).toEqual({ hold: 2 });
  });

  it('has the code alone held fast where the name would take most of the window', () => {
    expect(nameInView(PLAN, 5, NAME, 500)).toEqual({ hold: 1 });
    expect(nameInView(PLAN, 5, NAME, 100)).toEqual({});
  });

  it('needs nothing where it is the name itself, or in no table', () => {
    expect(nameInView(PLAN, 1, NAME, 300)).toEqual({});
    expect(nameInView(PLAN, 5, undefined, 300)).toEqual({});
  });

  it('does not count hidden columns', () => {
    expect(nameInView(sheet(10, 40, null, null, null, 20), 5, NAME, 600)).toEqual({ from: 0 });
  });
});

describe('rows around a cell on show', () => {
  const rows =
    (...heights: number[]) =>
    (row: number): number =>
      heights[row] ?? 20;

  it('are two above and three below where the window has room for them', () => {
    expect(rowsInView(10, 400, rows())).toEqual({ startRow: 8, endRow: 13 });
    expect(rowsInView(1, 400, rows())).toEqual({ startRow: 0, endRow: 4 });
  });

  it('are no more than fit beside the row itself, so that it is not scrolled out for those below it', () => {
    expect(rowsInView(2, 300, rows(100, 100, 150, 100, 100))).toEqual({ startRow: 2, endRow: 3 });
    expect(rowsInView(2, 300, rows(100, 40, 150, 100, 100))).toEqual({ startRow: 1, endRow: 3 });
    expect(rowsInView(2, 100, rows(100, 100, 150, 100, 100))).toEqual({ startRow: 2, endRow: 2 });
  });

  it('leave out the rows that are held fast at the top', () => {
    const view = { ...sheet(10), freeze: { rows: 2, columns: 1 } };
    const at = { row: 5, column: 0 };
    const room = { width: 600, held: 0, heightOf: rows(60, 60, 60, 60, 60, 60, 60, 60, 60) };
    expect(shownRange(view, at, NAME, { ...room, height: 400 }).range).toMatchObject({ startRow: 4, endRow: 7 });
    expect(shownRange(view, at, NAME, { ...room, height: 300 }).range).toMatchObject({ startRow: 5, endRow: 6 });
  });
});
