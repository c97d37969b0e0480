import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellStyle, PrintSetup, SpecRow } from '../../../src/model/sheet-spec';
import { pageBreaks } from '../../../src/reporting/layout/page-breaks';
import { MARGINS } from '../../../src/reporting/layout/sheet-frame';

const row = (height: number, style: CellStyle = 'text'): SpecRow => ({ height, cells: [{ value: 'x', style }] });
const print = (rows: readonly SpecRow[]): PrintSetup => ({
  orientation: 'landscape',
  titleRows: { from: 1, to: 1 },
  area: { row: 0, column: 0, rows: rows.length, columns: 1 },
  margins: MARGINS,
  pageNumbers: true,
});
/** As wide as the page is: nothing is made smaller. A page holds 170 mm, 481 points. */
const breaks = (rows: readonly SpecRow[], together = rows.length): readonly number[] =>
  pageBreaks({ columns: [{ width: 100 }], rows, print: print(rows) }, together);

describe('page breaks', () => {
  it('are not needed on one page', () => {
    expect(breaks([row(20), row(20), ...Array.from({ length: 10 }, () => row(40))])).toEqual([]);
  });

  it('let a heading begin the page on which its rows are', () => {
    const rows = [
      row(20),
      row(20),
      ...Array.from({ length: 9 }, () => row(45)),
      row(16, 'section'),
      row(16, 'section'),
      row(45),
      row(45),
    ];
    expect(breaks(rows.with(9, row(20)))).toEqual([11]);
  });

  it('keep the end of the table with the signatures', () => {
    const rows = [row(20), row(20), ...Array.from({ length: 9 }, () => row(42)), row(20), row(20), row(60)];
    expect(breaks(rows, 10)).toEqual([10]);
  });

  it('never end a page with a heading, never part what stays together, and fill no page beyond its room', () => {
    const anyRow = fc
      .tuple(fc.integer({ min: 15, max: 200 }), fc.boolean())
      .map(([height, heading]) => row(heading ? 18 : height, heading ? 'section' : 'text'));
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 1, maxLength: 60 }), (body) => {
        const rows = [row(20), row(20), ...body, row(60), row(20), row(60), row(40)];
        const together = 2 + body.length;
        const found = breaks(rows, together);
        expect(found.some((at) => at > together)).toBe(false);
        expect([...found].sort((a, b) => a - b)).toEqual(found);
        for (const [index, at] of found.entries()) {
          expect(rows[at - 1]!.cells[0]!.style).not.toBe('section');
          const page = rows.slice(found[index - 1] ?? 0, at);
          const headings = page.filter(({ cells }) => cells[0]!.style === 'section').length;
          // A run of headings that fills a page by itself cannot be kept together.
          if (headings < page.length - 2)
            expect(page.reduce((sum, { height }) => sum + height!, index > 0 ? 20 : 0)).toBeLessThan(482);
        }
      }),
    );
  });
});
