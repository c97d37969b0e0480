import { describe, expect, it } from 'vitest';
import { cells, check, edits, only, papi, par, tasks } from '../typed';

describe('code-duplicate', () => {
  it('reports the second 6.4 of a group and proposes the next free number (S004)', () => {
    const found = only(
      check(
        tasks([
          ['6', 'Thủ tục hành chính công', null],
          ['6.1', 'a'],
          ['6.2', 'b'],
          ['6.3', 'c'],
          ['6.4', 'Rà soát'],
          ['6.4', 'Giải quyết'],
          ['7', 'Quản trị điện tử', null],
          ['7.1', 'd'],
        ]),
      ),
      'code-duplicate',
    );
    expect([found.severity, found.at.row, found.at.column]).toEqual(['error', 7, 0]);
    expect(found.args).toMatchObject({ code: '6.4', next: '6.5', first: { cell: { row: 6 } } });
    expect(edits(found)).toEqual(['A8=6.5']);
  });

  it('names the next free number but changes nothing when it would be out of order', () => {
    const found = only(
      check(
        tasks([
          ['1', 'a'],
          ['2', 'b'],
          ['2', 'c'],
          ['3', 'd'],
        ]),
      ),
      'code-duplicate',
    );
    expect([found.args.next, found.fix]).toEqual(['4', undefined]);
  });

  it('proposes nothing when the number before is missing as well: either row may be wrong', () => {
    expect(
      only(
        check(
          tasks([
            ['1', 'a'],
            ['3', 'b'],
            ['3', 'c'],
          ]),
        ),
        'code-duplicate',
      ).fix,
    ).toBeUndefined();
  });

  it('reports a criterion that is listed twice, even under another field', () => {
    const found = check(
      par([
        ['2', 'THỂ CHẾ'],
        ['2.4.1', 'Tính đồng bộ', 1, 0.8],
        ['3', 'THỦ TỤC'],
        ['2.4.1', 'Tính đồng bộ', 1, 0.8],
      ]),
    );
    expect(cells(found, 'code-duplicate')).toEqual(['A6']);
    expect(only(found, 'code-duplicate').fix).toBeUndefined();
  });

  it('lets every group begin with 1 again', () => {
    expect(
      cells(
        check(
          papi([
            ['I', 'Tham gia'],
            ['1', 'Tri thức'],
            ['2', 'Cơ hội'],
            ['II', 'Công khai'],
            ['1', 'Tiếp cận'],
            ['2', 'Thu chi'],
          ]),
        ),
        'code-duplicate',
      ),
    ).toEqual([]);
  });

  it('lets letters begin with a again under every number', () => {
    expect(
      cells(
        check(
          tasks([
            ['1', 'x'],
            ['a)', 'y'],
            ['b)', 'z'],
            ['2', 'x'],
            ['a)', 'y'],
          ]),
        ),
        'code-duplicate',
      ),
    ).toEqual([]);
  });

  it('does not count a merged number twice', () => {
    const rows = [
      ['1', 'a', 'Sở Y tế', null, 'Quý I'],
      [null, 'b', 'Sở Tư pháp', null, 'Quý I'],
      ['2', 'c', 'Sở Y tế', null, 'Quý I'],
    ];
    expect(cells(check(tasks(rows, ['A3:A4'])), 'code-duplicate')).toEqual([]);
  });
});
