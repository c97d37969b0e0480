import { describe, expect, it } from 'vitest';
import { checkPlan } from '../../../src/checking/check-plan';
import type { Finding } from '../../../src/model/finding';
import type { CellValue } from '../../../src/model/grid';
import { readPlan } from '../../../src/reading';
import { cells, edits, gridOf, only, par, tasks, type Typed } from '../typed';

/** Checks a table whose number column is not text; `formats` for cells that Excel gave a format of its own. */
function checkTyped(typed: Typed, formats: Readonly<Record<number, string>> = {}): Finding[] {
  const grid = gridOf(typed);
  const plain = grid.formats.map((row, index) =>
    row.map((format, column) => (column === 0 ? (formats[index] ?? 'General') : format)),
  );
  return checkPlan(readPlan([{ ...grid, formats: plain }]), {});
}

const criterion = (code: CellValue): CellValue[] => [code, 'Tiêu chí', 1, 0.5];

describe('code-mangled', () => {
  it('puts a code back that became a number with other digits: 1.10 between 1.9 and 1.11', () => {
    const found = only(
      checkTyped(par([criterion('1.8'), criterion('1.9'), criterion(1.1), criterion('1.11')])),
      'code-mangled',
    );
    expect([
      found.severity,
      found.message,
      found.at.row,
      found.at.column,
      found.args.held,
      found.args.expected,
    ]).toEqual(['error', 'code-mangled', 4, 0, '1,1', '1.10']);
    expect([found.fix?.grade, found.fix?.edits]).toEqual(['safe', [{ at: found.at, value: '1.10', format: '@' }]]);
  });

  it('puts a code back that became a date', () => {
    // 36983 is 2 April 2001.
    const found = only(
      checkTyped(par([criterion('2.4'), criterion(36983), criterion('2.4.2'), criterion('2.4.3')]), { 3: 'd/m/yyyy' }),
      'code-mangled',
    );
    expect([found.severity, found.message, found.args.held, found.fix?.grade, ...edits(found)]).toEqual([
      'error',
      'code-mangled/date',
      '2/4/2001',
      'safe',
      'A4=2.4.1',
    ]);
  });

  it('only warns of a number with the same digits', () => {
    const found = only(
      checkTyped(par([criterion('2.3'), criterion(2.4), criterion('2.5'), criterion('2.6')])),
      'code-mangled',
    );
    expect([found.severity, found.fix?.grade, ...edits(found)]).toEqual(['warning', 'safe', 'A4=2.4']);
  });

  it('leaves it to the planner where several codes are possible', () => {
    const found = only(checkTyped(par([criterion(1.1)])), 'code-mangled');
    expect([found.message, found.fix?.grade]).toEqual(['code-mangled/open', 'suggestion']);
    expect(found.args.others).toEqual({ list: ['1.10'] });
  });

  it('only notes other digits and words around the code', () => {
    const found = checkTyped(par([criterion('Tiêu chí 2.4.1'), criterion('２．４．２'), criterion('2.4.3.')]));
    expect(cells(found, 'code-mangled')).toEqual(['A3', 'A4']);
    expect(
      found
        .filter(({ rule }) => rule === 'code-mangled')
        .map(({ severity, fix }) => [severity, fix?.grade, fix?.edits[0]?.value]),
    ).toEqual([
      ['info', 'safe', '2.4.1'],
      ['info', 'safe', '2.4.2'],
    ]);
  });

  it('speaks once of a column of numbers, and mends it in one go', () => {
    const found = only(checkTyped(par([7.4, 7.5, 7.6, 7.7, 7.8, 7.9].map(criterion))), 'code-mangled');
    expect([found.message, found.at.row, found.related.length, found.fix?.grade, found.fix?.edits.length]).toEqual([
      'code-mangled/column',
      1,
      6,
      'safe',
      6,
    ]);
  });

  it('leaves serial numbers, text and codes beside their titles alone', () => {
    expect(
      cells(
        checkTyped(
          tasks([
            [1, 'a', 'Văn phòng', null, 'Quý I', 'X'],
            [2, 'b', 'Văn phòng', null, 'Quý I', 'X'],
          ]),
        ),
        'code-mangled',
      ),
    ).toEqual([]);
    expect(cells(checkTyped(par([['II Công khai, minh bạch'], criterion('2.4.1')])), 'code-mangled')).toEqual([]);
  });

  it('proposes nothing for a cell with a formula', () => {
    const grid = gridOf(par([criterion('2.3'), criterion(2.4), criterion('2.5')]));
    const formats = grid.formats.map((row) => row.map(() => 'General'));
    const found = checkPlan(readPlan([{ ...grid, formats, formulas: new Set(['A4']) }]), {});
    expect(only(found, 'code-mangled').fix).toBeUndefined();
  });
});
