import { describe, expect, it } from 'vitest';
import { cells, check, only, table } from '../typed';

describe('header-unclear', () => {
  it('says once which columns a table lacks', () => {
    const rows = [1, 2, 3, 4, 5, 6].map((n) => [String(n), 'Văn phòng', 'Quý I']);
    const found = only(check(table(['STT', 'Cơ quan chủ trì', 'Thời gian thực hiện'], rows)), 'header-unclear');
    expect([found.severity, found.at.row]).toEqual(['warning', 1]);
    expect(found.args.missing).toEqual({ list: ['“Nhiệm vụ, giải pháp”'] });
  });

  it('says nothing about a sheet that is no appendix', () => {
    expect(cells(check(table(['Kính gửi', 'Nơi nhận'], [['Sở Nội vụ', 'Như trên']])), 'header-unclear')).toEqual([]);
  });
});
