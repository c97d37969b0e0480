import { describe, expect, it } from 'vitest';
import { cells, check, edits, only, papi, par, table, tasks } from '../typed';

describe('number-gap', () => {
  it('is silent on the criteria of a set that nobody holds: only those that lost points are listed', () => {
    const found = check(
      table(
        ['TT', 'Tiêu chí', 'Điểm trừ', 'Nhiệm vụ', 'Thực hiện', 'Thời gian'],
        [
          ['1.2', 'Báo cáo định kỳ', '-0,25', 'Gửi đúng hạn', 'Văn phòng', 'Quý I'],
          ['3.1', 'Công khai thủ tục', '-0,5', 'Cập nhật cơ sở dữ liệu', 'Thanh tra', 'Quý II'],
        ],
      ),
    );
    expect(cells(found, 'number-gap')).toEqual([]);
  });

  it('reports the missing 3 of a list that runs through its groups (S000, Phụ lục 2)', () => {
    const found = only(
      check(
        tasks([
          ['I', 'Tiếp cận'],
          ['1', 'a'],
          ['II', 'Thủ tục'],
          ['2', 'b'],
          ['III', 'Công chức'],
          ['4', 'c'],
          ['5', 'd'],
          ['6', 'e'],
          ['IV', 'Kết quả'],
          ['7', 'f'],
        ]),
      ),
      'number-gap',
    );
    expect([found.severity, found.at.row, found.at.column, found.args.missing]).toEqual(['warning', 7, 0, '3']);
  });

  it('reports a gap inside a group when every group begins with 1', () => {
    expect(
      cells(
        check(
          tasks([
            ['I', 'A'],
            ['1', 'a'],
            ['2', 'b'],
            ['4', 'c'],
            ['II', 'B'],
            ['1', 'd'],
            ['2', 'e'],
            ['III', 'C'],
            ['1', 'f'],
          ]),
        ),
        'number-gap',
      ),
    ).toEqual(['A6']);
  });

  it('counts a heading that stands in the list (1, 2 over 2.1 and 2.2, 3), and reports what is missing beside it', () => {
    const list = (last: string) =>
      tasks([
        ['1', 'a'],
        ['2', 'Nhóm dịch vụ công'],
        ['2.1', 'b'],
        ['2.2', 'c'],
        [last, 'd'],
      ]);
    expect(cells(check(list('3')), 'number-gap')).toEqual([]);
    expect(only(check(list('4')), 'number-gap').args).toMatchObject({ missing: '3' });
  });

  it('reports a gap of several numbers once, with its ends', () => {
    expect(
      only(
        check(
          tasks([
            ['1', 'a'],
            ['2', 'b'],
            ['6', 'c'],
            ['7', 'd'],
          ]),
        ),
        'number-gap',
      ).args,
    ).toMatchObject({ missing: '3–5' });
  });

  it('reports a gap in dotted numbers', () => {
    const found = only(
      check(
        tasks([
          ['1', 'Nhóm', null],
          ['1.1', 'a'],
          ['1.2', 'b'],
          ['1.4', 'c'],
        ]),
      ),
      'number-gap',
    );
    expect(found.args).toMatchObject({ missing: '1.3', previous: '1.2', next: '1.4' });
  });

  it('calls one odd number mistyped and proposes the right one', () => {
    const found = only(
      check(
        tasks([
          ['1', 'a'],
          ['2', 'b'],
          ['30', 'c'],
          ['4', 'd'],
        ]),
      ),
      'number-gap',
    );
    expect([found.message, edits(found)]).toEqual(['number-gap/mistyped', ['A5=3']]);
  });

  it('reports a list that begins with 2', () => {
    expect(
      only(
        check(
          tasks([
            ['2', 'a'],
            ['3', 'b'],
            ['4', 'c'],
          ]),
        ),
        'number-gap',
      ).message,
    ).toBe('number-gap/start');
  });

  it('takes a list that begins high as the continuation of another', () => {
    expect(
      cells(
        check(
          tasks([
            ['17', 'a'],
            ['18', 'b'],
            ['19', 'c'],
          ]),
        ),
        'number-gap',
      ),
    ).toEqual([]);
  });

  it('takes many gaps as a selection', () => {
    expect(
      cells(
        check(
          tasks([
            ['3', 'a'],
            ['7', 'b'],
            ['12', 'c'],
            ['15', 'd'],
            ['16', 'e'],
          ]),
        ),
        'number-gap',
      ),
    ).toEqual([]);
  });

  it('never reports criteria tables, which list only what lost points', () => {
    expect(
      cells(
        check(
          par([
            ['2.4.1', 'x', 1, 0.8],
            ['2.4.3', 'y', 1, 0.8],
            ['7.3.6', 'z', 1.5, 0.8],
          ]),
        ),
        'number-gap',
      ),
    ).toEqual([]);
    expect(
      cells(
        check(
          papi([
            ['IV', 'Kiểm soát tham nhũng'],
            ['1', 'x'],
            ['3', 'y'],
          ]),
        ),
        'number-gap',
      ),
    ).toEqual([]);
  });

  it('never reports headings: a department has groups II to V only (S000, Phụ lục 3)', () => {
    expect(
      cells(
        check(
          tasks([
            ['II', 'A'],
            ['1', 'a'],
            ['V', 'B'],
            ['1', 'b'],
          ]),
        ),
        'number-gap',
      ),
    ).toEqual([]);
  });

  it('says nothing about a gap where an unreadable number stands', () => {
    expect(
      cells(
        check(
          tasks([
            ['1', 'a'],
            ['2', 'b'],
            ['ba', 'c'],
            ['4', 'd'],
          ]),
        ),
        'number-gap',
      ),
    ).toEqual([]);
  });
});
