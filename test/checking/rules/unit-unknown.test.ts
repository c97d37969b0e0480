import { describe, expect, it } from 'vitest';
import { checkPlan } from '../../../src/checking/check-plan';
import { UNCALCULATED, type CellValue, type Grid } from '../../../src/model/grid';
import { readPlan, readUnitList } from '../../../src/reading';
import { cells, check, edits, gridOf, only, tasks } from '../typed';

const led = (...leads: string[]): ReturnType<typeof tasks> =>
  tasks(leads.map((lead, index): CellValue[] => [String(index + 1), `Việc ${index}`, lead, null, 'Quý I', 'X']));

describe('unit-unknown', () => {
  it('warns of a known unit with a wrong accent or letter, and proposes its name', () => {
    const found = only(check(led('Sở Nội vu')), 'unit-unknown');
    expect([found.severity, found.message, found.at.row, found.at.column, found.args.expected]).toEqual([
      'warning',
      'unit-unknown/likely',
      2,
      2,
      'Sở Nội vụ',
    ]);
    expect([found.fix?.grade, ...edits(found)]).toEqual(['suggestion', 'C3=Sở Nội vụ']);
    expect(only(check(led('Sở Tư phát')), 'unit-unknown').args.expected).toBe('Sở Tư pháp');
  });

  it('warns of a name met once beside a like one of the plan', () => {
    const name = 'Phòng Nghiệp vụ Thú y';
    expect(edits(only(check(led(name, name, name, name, 'Phòng Nghiêp vụ Thú y')), 'unit-unknown'))).toEqual([
      `C7=${name}`,
    ]);
  });

  it('keeps the rest of a cell with several units', () => {
    expect(edits(only(check(led('Sở Nội vu; Sở Tư pháp')), 'unit-unknown'))).toEqual(['C3=Sở Nội vụ; Sở Tư pháp']);
  });

  it('notes a name that does not look like a unit', () => {
    const found = only(check(led('Văn phòng', 'đ/c Nguyễn Văn A')), 'unit-unknown');
    expect([found.severity, found.message, found.at.row]).toEqual(['info', 'unit-unknown', 3]);
  });

  it('says of a formula that was never calculated what to do, and makes no unit of it', () => {
    const [first, ...others] = ['Văn phòng', 'x', 'y'];
    const grid = gridOf(led(first, ...others));
    const values = grid.values.map((row) =>
      row.map((value) => (others.includes(String(value)) ? UNCALCULATED : value)),
    );
    const found = only(checkPlan(readPlan([{ ...grid, values }]), {}), 'unit-unknown');
    expect([found.severity, found.message, found.at.row, found.args.count, edits(found)]).toEqual([
      'warning',
      'unit-unknown/uncalculated',
      3,
      2,
      [],
    ]);
  });

  it('leaves the units of other provinces, groups and abbreviations alone', () => {
    expect(
      cells(
        check(
          led(
            'Sở Ngoại vụ',
            'Phòng Kế toán',
            'Ban Dân vận',
            'Các phòng, đơn vị',
            'Phòng QLKH',
            'Phòng QLCN',
            'Phòng Nghiệp vụ số 1',
            'Phòng Nghiệp vụ số 2',
          ),
        ),
        'unit-unknown',
      ),
    ).toEqual([]);
  });

  it('holds names against the unit list of the workbook', () => {
    const list: Grid = {
      ...gridOf({
        sheet: 'Đơn vị',
        cells: [
          ['Tên đơn vị', 'Tên khác', 'Cấp', 'Nhóm'],
          ['Phòng Kế toán', 'Phòng KT', 'Sở', null],
        ],
        merges: [],
      }),
    };
    const grids = [gridOf(led('Phòng Kế toán', 'Phòng KT', 'Phòng Tổ chức cán bộ')), list];
    const found = only(checkPlan(readPlan(grids), { units: readUnitList(grids) }), 'unit-unknown');
    expect([found.severity, found.message, found.at.row, found.args.list]).toEqual([
      'info',
      'unit-unknown/list',
      4,
      'Đơn vị',
    ]);
  });
});
