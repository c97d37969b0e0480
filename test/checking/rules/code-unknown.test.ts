import { describe, expect, it } from 'vitest';
import { cells, check, edits, only, papi, par, table, tasks } from '../typed';

describe('code-unknown', () => {
  it('notes a code that is not in the known part of the set, as information only', () => {
    const found = only(
      check(
        par([
          ['2.4.1', 'Tính đồng bộ', 1, 0.8],
          ['2.9.7', 'Tiêu chí lạ', 1, 0.5],
        ]),
      ),
      'code-unknown',
    );
    expect([found.severity, found.at.row, found.at.column]).toEqual(['info', 3, 0]);
  });

  it('knows a parent of which only the children are evidenced', () => {
    expect(
      cells(
        check(
          par([
            ['3.4', 'Kết quả giải quyết hồ sơ', 5, 4],
            ['3.4.1', 'Tỷ lệ hồ sơ', 1.5, 1.4],
          ]),
        ),
        'code-unknown',
      ),
    ).toEqual([]);
  });

  it('never looks up the numbers of PAPI tables and task lists', () => {
    expect(cells(check(papi([['9.9', 'Tri thức công dân']])), 'code-unknown')).toEqual([]);
    expect(cells(check(tasks([['9.9', 'Rà soát']])), 'code-unknown')).toEqual([]);
  });

  it('is silent with the catalogue switched off', () => {
    expect(cells(check(par([['9.9', 'Tiêu chí lạ', 1, 0.5]]), { withCatalogue: false }), 'code-unknown')).toEqual([]);
  });

  it('says it once when nearly every code is unknown: the table follows another set', () => {
    const header = ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm đạt được 2023', 'Đơn vị chủ trì', 'Thời gian'];
    const rows = [1, 2, 3, 4, 5, 6].map((n) => [`9.${n}`, `Tiêu chí ${n}`, 1, 0.5, 'Văn phòng', 'Quý I']);
    const found = only(check(table(header, rows, 'CẢI THIỆN PAR INDEX NĂM 2024')), 'code-unknown');
    expect([found.message, found.at.row, found.related.length]).toEqual(['code-unknown/other-codes', 1, 0]);
  });

  it('warns of a strange code with the name of a known one, and proposes that code', () => {
    const found = only(
      check(par([['2.9.7', 'Tính hợp lý của các VBQPPL thuộc phạm vi quản lý nhà nước của thành phố', 1, 0.5]])),
      'code-unknown',
    );
    expect([found.severity, found.message, found.args.expected, found.fix?.grade, ...edits(found)]).toEqual([
      'warning',
      'code-unknown/likely',
      '2.4.2',
      'suggestion',
      'A3=2.4.2',
    ]);
  });

  it('proposes nothing when the code of that name has a row of its own', () => {
    const name = 'Tính hợp lý của các VBQPPL thuộc phạm vi quản lý nhà nước của tỉnh';
    expect(
      only(
        check(
          par([
            ['2.4.2', name, 1, 0.5],
            ['2.9.7', name, 1, 0.5],
          ]),
        ),
        'code-unknown',
      ).fix,
    ).toBeUndefined();
  });
});
