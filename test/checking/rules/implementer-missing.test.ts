import { describe, expect, it } from 'vitest';
import { cells, check, par, table, tasks } from '../typed';

const row = (code: string, implementing: string | null): (string | number | null)[] => [
  code,
  'x',
  1,
  0.8,
  'Việc',
  'Văn phòng',
  implementing,
  'Quý I',
  'X',
];

describe('implementer-missing', () => {
  it('reports a row that does not say who does it', () => {
    expect(
      cells(
        check(par([['2', 'A'], row('2.4.1', null), ['3', 'B'], row('3.2.2', 'Các phòng, đơn vị')])),
        'implementer-missing',
      ),
    ).toEqual(['G4']);
  });

  it('takes a dash as an answer, a merged cell, and a table without the column', () => {
    expect(cells(check(par([row('2.4.1', '-'), row('2.4.2', 'Phòng A')])), 'implementer-missing')).toEqual([]);
    expect(cells(check(par([row('2.4.1', 'Phòng A'), row('2.4.2', null)], ['G3:G4'])), 'implementer-missing')).toEqual(
      [],
    );
    expect(cells(check(tasks([['1', 'a']])), 'implementer-missing')).toEqual([]);
  });

  it('takes a blank where other units help the lead (S002)', () => {
    const header = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị thực hiện', 'Đơn vị phối hợp', 'Thời gian'];
    expect(
      cells(
        check(
          table(header, [
            ['1', 'a', 'Văn phòng', null, 'Phòng A', 'Quý I'],
            ['2', 'b', 'Văn phòng', 'Phòng A', null, 'Quý I'],
          ]),
        ),
        'implementer-missing',
      ),
    ).toEqual([]);
  });
});
