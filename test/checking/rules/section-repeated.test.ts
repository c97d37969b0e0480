import { describe, expect, it } from 'vitest';
import { cells, check, edits, only, papi, par, tasks } from '../typed';

describe('section-repeated', () => {
  it('reports the second VII and proposes VIII (S001, Phụ lục III)', () => {
    const found = only(
      check(
        papi([
          ['VI', 'Cung ứng dịch vụ công'],
          ['1', 'x'],
          ['VII', 'Quản trị môi trường'],
          ['1', 'y'],
          ['VII', 'Quản trị điện tử'],
          ['1', 'z'],
        ]),
      ),
      'section-repeated',
    );
    expect([found.severity, found.at.row, found.related[0]?.row]).toEqual(['error', 6, 4]);
    expect(edits(found)).toEqual(['A7=VIII']);
  });

  it('keeps the title of a heading that was pasted into one cell', () => {
    const found = only(
      check(
        papi([
          ['VI', 'Cung ứng dịch vụ công'],
          ['1', 'x'],
          ['VII Quản trị môi trường'],
          ['1', 'y'],
          ['VII Quản trị điện tử'],
          ['1', 'z'],
        ]),
      ),
      'section-repeated',
    );
    expect(edits(found)).toEqual(['A7=VIII Quản trị điện tử']);
  });

  it('proposes nothing when the number before is missing: VI may have been typed as VII', () => {
    const found = only(
      check(
        papi([
          ['V', 'A'],
          ['1', 'x'],
          ['VII', 'B'],
          ['1', 'y'],
          ['VII', 'C'],
          ['1', 'z'],
        ]),
      ),
      'section-repeated',
    );
    expect([found.message, found.fix]).toEqual(['section-repeated', undefined]);
  });

  it('reports a field that stands twice in a PAR table', () => {
    expect(
      cells(
        check(
          par([
            ['2', 'THỂ CHẾ'],
            ['2.4.1', 'x', 1, 0.8],
            ['2', 'THỦ TỤC HÀNH CHÍNH'],
            ['3.4.1', 'y', 1.5, 0.8],
          ]),
        ),
        'section-repeated',
      ),
    ).toEqual(['A5']);
  });

  it('lets a heading go on after a page break', () => {
    expect(
      cells(
        check(
          tasks([
            ['I', 'Công khai'],
            ['1', 'a'],
            ['I', 'Công khai (tiếp theo)'],
            ['2', 'b'],
          ]),
        ),
        'section-repeated',
      ),
    ).toEqual([]);
  });
});
