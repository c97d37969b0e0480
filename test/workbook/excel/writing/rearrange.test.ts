import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrange, type LineStep } from '../../../../src/workbook/excel/writing/rearrange';

/** What Excel does with the lines of a sheet, action by action; blank lines are null. */
function* actions(sheet: (number | null)[], step: LineStep): Generator<void> {
  const { count } = step;
  const blanks = Array<null>(count).fill(null);
  // Below its last line a sheet is blank, not at an end.
  while (sheet.length < (step.type === 'insert' ? step.at : step.to)) sheet.push(null);
  if (step.type === 'insert') {
    sheet.splice(step.at, 0, ...blanks);
    yield;
    return;
  }
  sheet.splice(step.to, 0, ...blanks);
  yield;
  const from = step.from >= step.to ? step.from + count : step.from;
  sheet.splice(step.to, count, ...sheet.slice(from, from + count));
  sheet.splice(from, count, ...blanks);
  yield;
  expect(sheet.slice(from, from + count)).toEqual(blanks);
  sheet.splice(from, count);
  yield;
}

const orders = fc.integer({ min: 0, max: 12 }).chain((size) =>
  fc
    .tuple(
      fc.constant(size),
      fc.shuffledSubarray(Array.from({ length: size }, (_, at) => at)),
      fc.array(fc.nat(20), { maxLength: 6 }),
    )
    .map(([, kept, blanks]) => {
      const wanted: (number | null)[] = [...kept];
      for (const at of blanks) wanted.splice(at, 0, null);
      return { size, wanted };
    }),
);

describe('lines of a sheet brought into another order', () => {
  it('stand in the wanted order, and none that was there is ever missing on the way', () => {
    fc.assert(
      fc.property(orders, ({ size, wanted }) => {
        const sheet: (number | null)[] = Array.from({ length: size }, (_, at) => at);
        const { steps, layout } = arrange(size, wanted);
        for (const step of steps) {
          const doing = actions(sheet, step);
          while (!doing.next().done)
            expect(sheet.filter((line) => line !== null).sort((a, b) => a - b)).toEqual(
              Array.from({ length: size }, (_, at) => at),
            );
        }
        expect(layout.filter((line) => line !== null)).toEqual(wanted.map((_, at) => at));
        layout.forEach((line, at) => expect(sheet[at] ?? null).toBe(line === null ? sheet[at] : wanted[line]!));
        expect(
          layout
            .flatMap((line, at) => (line === null ? [sheet[at]] : []))
            .every((line) => line !== null && !wanted.includes(line!)),
        ).toBe(true);
      }),
      // A line that moves behind new lines at the end.
      { examples: [[{ size: 3, wanted: [1, 2, null, null, 0] }]] },
    );
  });

  it('takes one step for a row that is put in, one for a row that goes to the end, and none for rows that are gone', () => {
    expect(arrange(4, [0, 1, null, 2, 3]).steps).toEqual([{ type: 'insert', at: 2, count: 1 }]);
    expect(arrange(4, [0, 2, 3, 1])).toEqual({
      steps: [{ type: 'move', from: 1, to: 4, count: 1 }],
      layout: [0, 1, 2, 3],
    });
    expect(arrange(4, [0, 3])).toEqual({ steps: [], layout: [0, null, null, 1] });
    expect(arrange(3, [0, 1, 2, null, null]).steps).toEqual([]);
  });
});
