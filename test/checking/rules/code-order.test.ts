import { describe, expect, it } from 'vitest';
import { cells, check, only, papi, par, tasks } from '../typed';

const of = (code: string): (string | number)[] => [code, 'Tiêu chí', 1, 0.5];
const codes = (...all: string[]): string[] => cells(check(par(all.map(of)), { withCatalogue: false }), 'code-order');

describe('code-order', () => {
  it('reports a criterion that stands below a later one', () => {
    const found = only(
      check(par(['2.4.1', '2.4.3', '2.4.2', '2.4.4'].map(of)), { withCatalogue: false }),
      'code-order',
    );
    expect([found.severity, found.message, found.at.row, found.at.column]).toEqual(['warning', 'code-order', 4, 0]);
    expect(found.args).toMatchObject({ code: '2.4.2', after: '2.4.1', afterCell: { cell: { row: 2 } } });
    expect(found.fix).toBeUndefined();
  });

  it('reports a criterion under the wrong field', () => {
    const rows = [
      ['3', 'THỦ TỤC'],
      of('3.2.2'),
      of('3.4.1'),
      ['4', 'BỘ MÁY'],
      of('4.1.3'),
      of('3.4.2'),
      of('4.1.4'),
      of('4.1.5'),
    ];
    expect(cells(check(par(rows), { withCatalogue: false }), 'code-order')).toEqual(['A8']);
  });

  it('says before which row the first one belongs', () => {
    const found = only(check(par(['3.2', '3.3', '3.4', '3.5', '1.7'].map(of)), { withCatalogue: false }), 'code-order');
    expect([found.message, found.args.before]).toEqual(['code-order/first', '3.2']);
  });

  it('compares numbers, not text', () => {
    expect(codes('1.8', '1.9', '1.10', '1.11', '2')).toEqual([]);
    expect(codes('1.1', '1.10', '1.2', '1.3', '1.4', '1.5')).toEqual(['A4']);
  });

  it('reports a task and a heading out of order', () => {
    expect(
      cells(
        check(
          tasks([
            ['1', 'a'],
            ['2', 'b'],
            ['4', 'd'],
            ['3', 'c'],
            ['5', 'e'],
          ]),
        ),
        'code-order',
      ),
    ).toEqual(['A6']);
    expect(
      cells(
        check(
          papi([
            ['I', 'Tham gia'],
            ['1', 'a'],
            ['III', 'Giải trình'],
            ['1', 'c'],
            ['II', 'Công khai'],
            ['1', 'b'],
            ['IV', 'Kiểm soát'],
            ['1', 'd'],
          ]),
        ),
        'code-order',
      ),
    ).toEqual(['A7']);
  });

  it('leaves repeated numbers and numbers of no list to the rules that speak of them', () => {
    expect(
      cells(
        check(
          tasks([
            ['1', 'a'],
            ['2', 'b'],
            ['2', 'c'],
            ['3', 'd'],
          ]),
        ),
        'code-order',
      ),
    ).toEqual([]);
    expect(
      cells(
        check(
          tasks([
            ['1', 'a'],
            ['2', 'b'],
            ['9', 'c'],
            ['4', 'd'],
            ['5', 'e'],
          ]),
        ),
        'code-order',
      ),
    ).toEqual([]);
  });

  it('lets every group begin with 1 again', () => {
    expect(
      cells(
        check(
          papi([
            ['I', 'Tham gia'],
            ['1', 'a'],
            ['2', 'b'],
            ['II', 'Công khai'],
            ['1', 'c'],
            ['2', 'd'],
          ]),
        ),
        'code-order',
      ),
    ).toEqual([]);
  });

  it('is silent about a table that is ordered by something else', () => {
    expect(codes('7.3.7', '5.4', '6.1.1', '2.4.1', '3.2.2', '1.7')).toEqual([]);
  });
});
