import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../src/model/grid';
import { cells, check, edits, only, tasks } from '../typed';

const led = (...leads: string[]): ReturnType<typeof check> =>
  check(tasks(leads.map((lead, index): CellValue[] => [String(index + 1), `Việc ${index}`, lead, null, 'Quý I', 'X'])));

describe('unit-variant', () => {
  it('notes once a unit with several spellings, and writes the most used one into the other cells', () => {
    const found = only(
      led('Sở Thông tin và Truyền thông', 'Sở thông tin và Truyền thông', 'Sở Thông tin và Truyền thông', 'Sở TTTT'),
      'unit-variant',
    );
    expect([found.severity, found.at.row, found.at.column, found.args.count]).toEqual(['info', 3, 2, 2]);
    expect([found.fix?.grade, ...edits(found)]).toEqual([
      'safe',
      'C4=Sở Thông tin và Truyền thông',
      'C6=Sở Thông tin và Truyền thông',
    ]);
  });

  it('leaves the rest of a cell as it is', () => {
    expect(
      edits(
        only(
          led('Văn phòng UBND TP', 'Văn phòng UBND TP', 'Sở Nội vụ; Văn phòng UBND thành phố (đầu mối)'),
          'unit-variant',
        ),
      ),
    ).toEqual(['C5=Sở Nội vụ; Văn phòng UBND TP (đầu mối)']);
  });

  it('only suggests where two wordings mean one unit', () => {
    const found = only(
      led(
        'Trung tâm Thông tin, thống kê, ứng dụng KH&CN',
        'Trung tâm Thông tin, thống kê, ứng dụng KH&CN',
        'Trung tâm Thông tin, thống kê và ứng dụng KH&CN',
      ),
      'unit-variant',
    );
    expect(found.fix?.grade).toBe('suggestion');
  });

  it('does not touch a name within another name', () => {
    const found = only(led('Văn phòng Sở', 'Văn phòng Sở', 'Văn phòng UBND TP; Văn phòng'), 'unit-variant');
    expect([found.args.count, found.fix]).toEqual([1, undefined]);
  });

  it('says nothing of one spelling, of inherited cells and of units that differ by accents', () => {
    expect(cells(led('Sở Nội vụ', 'Sở Nội vụ', 'Sở Nội vu'), 'unit-variant')).toEqual([]);
    const rows: CellValue[][] = [
      ['1', 'a', 'Sở Nội vụ', null, 'Quý I', 'X'],
      ['2', 'b', null, null, 'Quý I', 'X'],
    ];
    expect(cells(check(tasks(rows, ['C3:C4'])), 'unit-variant')).toEqual([]);
  });
});
