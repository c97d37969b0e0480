import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../src/model/grid';
import { cells, check, edits, only, par, tasks } from '../typed';

const duty = (...cellsFromE: CellValue[]): ReturnType<typeof check> =>
  check(par([['9.1', 'Tiêu chí', 1, 0.5, ...cellsFromE]]));

describe('value-misplaced', () => {
  it('proposes to exchange a lead and a time that changed places', () => {
    const found = duty('Việc', 'Quý I/2024', 'Phòng Kế hoạch', 'Văn phòng', 'Báo cáo');
    const one = only(found, 'value-misplaced');
    expect([one.severity, one.message, one.at.column, one.fix?.grade, ...edits(one)]).toEqual([
      'warning',
      'value-misplaced/swapped',
      5,
      'suggestion',
      'F3=Văn phòng',
      'H3=Quý I/2024',
    ]);
    expect(cells(found, 'deadline-unreadable')).toEqual([]);
  });

  it('moves a time out of a column of units, when the time is blank', () => {
    expect(edits(only(duty('Việc', 'Văn phòng', 'Thường xuyên', null, 'Báo cáo'), 'value-misplaced'))).toEqual([
      'H3=Thường xuyên',
      'G3=null',
    ]);
  });

  it('reports points and ways of scoring among the units', () => {
    expect(cells(duty('Việc', 'Văn phòng', '0,8152', 'Quý I', 'X'), 'value-misplaced')).toEqual(['G3']);
    expect(cells(duty('Việc', 'Phần mềm', 'Phòng Kế hoạch', 'Quý I', 'X'), 'value-misplaced')).toEqual(['F3']);
  });

  it('reports a unit among the times, and only once', () => {
    const found = duty('Việc', 'Văn phòng', 'Phòng Kế hoạch', 'Thanh tra', 'X');
    expect(cells(found, 'value-misplaced')).toEqual(['H3']);
    expect(cells(found, 'deadline-unreadable')).toEqual([]);
  });

  it('only notes an X among the units (S000, 6.2.5), and moves it to the blank product', () => {
    const found = only(duty('Việc', 'Văn phòng', 'X', 'Quý I', null), 'value-misplaced');
    expect([found.severity, found.message, ...edits(found)]).toEqual([
      'info',
      'value-misplaced/placeholder',
      'I3=X',
      'G3=null',
    ]);
  });

  it('leaves an X as the lead to the rule that misses the lead', () => {
    expect(cells(duty('Việc', 'X', 'Phòng Kế hoạch', 'Quý I', 'X'), 'value-misplaced')).toEqual([]);
  });

  it.each<CellValue[]>([
    ['1', 'Thường xuyên kiểm tra công vụ', 'Văn phòng', '-', 'Trong năm 2024', 'X'],
    ['1', 'Văn phòng tham mưu kế hoạch', 'Văn phòng', 'Các phòng, đơn vị', 'Khi có yêu cầu', 'Báo cáo Quý I/2024'],
    ['1', 'Rà soát', 'Văn phòng', null, 'Theo Kế hoạch của UBND tỉnh', 'Phần mềm'],
    ['1', 'Rà soát', 'Phòng Quý hiếm', 'Ban Quản lý dự án', 'Quý I', 'Sở Tư pháp thẩm định'],
  ])('lets %s %s %s %s %s %s be', (...row) => expect(cells(check(tasks([row])), 'value-misplaced')).toEqual([]));
});
