import { describe, expect, it } from 'vitest';
import { cells, check, only, tasks } from '../typed';

describe('lead-several', () => {
  it('reports two leads in one cell', () => {
    const found = only(
      check(
        tasks([
          ['1', 'a', 'Sở Tư pháp; Sở Nội vụ', null, 'Quý I'],
          ['2', 'b'],
        ]),
      ),
      'lead-several',
    );
    expect([found.severity, found.at.row, found.at.column, found.args.count]).toEqual(['warning', 2, 2, 2]);
  });

  it('takes one unit whose name holds "và" or a comma for one', () => {
    expect(
      cells(
        check(
          tasks([
            ['1', 'a', 'Sở Thông tin và Truyền thông', null, 'Quý I'],
            ['2', 'b', 'Sở Lao động, Thương binh và Xã hội', null, 'Quý I'],
          ]),
        ),
        'lead-several',
      ),
    ).toEqual([]);
  });
});
