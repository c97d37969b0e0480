import { describe, expect, it } from 'vitest';
import { nameInView } from '../../src/workbench/spreadsheet/name-in-view';

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
