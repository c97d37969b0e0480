import { describe, expect, it } from 'vitest';
import type { Appendix, Plan, PlanRow } from '../../../src/model/plan';
import { formatPoints, parsePoints, type Points } from '../../../src/model/points';
import { planGap } from '../../../src/app/gaps/gaps';
import { GAP_TIERS } from '../../../src/app/gaps/tiers';
import { countByTier, gapList, percent } from '../../../src/taskpane/gaps/gaps-list';

const SHEET = 'Phụ lục 1';

/** A criterion row as [code, benchmark, achieved]; an unreadable number is null. */
function criterion(
  row: number,
  code: string,
  benchmark: string | null,
  achieved: string | null,
  children: readonly number[] = [],
): PlanRow {
  const points = (text: string | null, column: number) => ({
    value: text === null ? null : parsePoints(text),
    text: text ?? '?',
    at: { sheet: SHEET, row, column },
    origin: 'written' as const,
  });
  const text = (value: string, column: number) => ({
    value,
    text: value,
    at: { sheet: SHEET, row, column },
    origin: 'written' as const,
  });
  return {
    type: 'criterion',
    at: { sheet: SHEET, row, column: 0 },
    sheetRows: [row],
    code: { ...text(code, 0), value: null },
    title: text(`Tiêu chí ${code}`, 1),
    benchmark: points(benchmark, 2),
    achieved: points(achieved, 3),
    children,
  };
}

function planOf(rows: readonly PlanRow[]): Plan {
  const appendix: Appendix = {
    sheet: SHEET,
    kind: 'par',
    range: { row: 0, column: 0, rows: rows.length, columns: 4 },
    headerRow: 0,
    columns: {},
    headers: {},
    heading: [],
    number: 1,
    year: 2023,
    planYear: 2024,
    rows,
    columnReadings: [],
    headerKey: '',
    leftOut: [],
  };
  return { appendices: [appendix], skipped: [], heading: { attachedTo: '', agency: '' } };
}

describe('lost points in the list', () => {
  it('stand largest first and name the cell with the achieved points', () => {
    const { rows } = gapList(
      planOf([criterion(5, '1.2', '1', '0,5'), criterion(6, '1.3', '2', '0'), criterion(7, '1.4', '1', '1')]),
      GAP_TIERS,
    );
    expect(rows.map(({ code, gap }) => [code, formatPoints(gap, 'vi')])).toEqual([
      ['1.3', '2'],
      ['1.2', '0,5'],
    ]);
    expect(rows[0]!.at).toEqual({ sheet: SHEET, row: 6, column: 3 });
  });

  it('leave out what has no achieved points that could be read, and say how many', () => {
    const unread = (rows: readonly PlanRow[]) => {
      const { scored, unscored, benchmark } = gapList(planOf(rows), GAP_TIERS);
      return [scored, unscored, formatPoints(benchmark, 'vi')];
    };
    const without = criterion(8, '1.5', '1', null);
    Reflect.deleteProperty(without, 'achieved');
    expect(
      unread([criterion(5, '1.2', '1', '0,5'), criterion(6, '1.3', '2', null), criterion(7, '1.4', null, null)]),
    ).toEqual([1, 1, '1']);
    expect(unread([criterion(5, '1', '2', null, [1]), criterion(6, '1.1', '2', null)])).toEqual([0, 1, '0']);
    // A table without the column says nothing about points.
    expect(unread([without])).toEqual([0, 0, '0']);
  });

  it('never count a parent beside its listed children', () => {
    const list = gapList(
      planOf([
        criterion(5, '2.4', '2', '1,5', [1, 2]),
        criterion(6, '2.4.1', '1', '0,8'),
        criterion(7, '2.4.2', '1', '0,7'),
      ]),
      GAP_TIERS,
    );
    expect(list.rows.map(({ code }) => code)).toEqual(['2.4.2', '2.4.1']);
    expect(formatPoints(list.gap, 'vi')).toBe('0,5');
    expect(formatPoints(list.benchmark, 'vi')).toBe('2');
  });

  it('add up to what the check and the sheets say, and name what makes that too small', () => {
    const plan = planOf([
      criterion(5, '1.1', '1', '0,4'),
      criterion(6, '1.2', '1', '1,25'),
      criterion(7, '1.3', '2', '2'),
    ]);
    const list = gapList(plan, GAP_TIERS);
    expect([list.gap, formatPoints(list.gap, 'vi'), formatPoints(list.excess, 'vi')]).toEqual([
      planGap(plan),
      '0,35',
      '0,25',
    ]);
    expect(list.exceeding).toEqual([{ code: '1.2', at: { sheet: SHEET, row: 6, column: 3 } }]);
    expect(gapList(planOf([criterion(5, '1.1', '1', '0,4')]), GAP_TIERS).exceeding).toEqual([]);
  });

  it('leave out rows whose points cannot be read, and say how many could be', () => {
    const list = gapList(
      planOf([criterion(5, '1.1', '1', null), criterion(6, '1.2', null, '0,5'), criterion(7, '1.3', '1', '0,9')]),
      GAP_TIERS,
    );
    expect(list.scored).toBe(1);
    expect(list.rows).toHaveLength(1);
    expect(gapList(planOf([]), GAP_TIERS).scored).toBe(0);
  });

  it('keep the order of the workbook among equal losses', () => {
    const { rows } = gapList(planOf([criterion(5, '3.1', '1', '0,5'), criterion(6, '3.2', '1', '0,5')]), GAP_TIERS);
    expect(rows.map(({ code }) => code)).toEqual(['3.1', '3.2']);
  });

  it('are counted by the tiers that the sheet is coloured by', () => {
    const { rows } = gapList(
      planOf([
        criterion(5, 'a', '1', '0'),
        criterion(6, 'b', '1', '0,5'),
        criterion(7, 'c', '1', '0,4999'),
        criterion(8, 'd', '1', '0,8'),
        criterion(9, 'e', '1', '0,79'),
      ]),
      GAP_TIERS,
    );
    expect(countByTier(rows)).toEqual(
      new Map([
        ['gap-0', 1],
        ['gap-1', 1],
        ['gap-2', 2],
        ['gap-3', 1],
      ]),
    );
  });

  it('never show 100 % for a criterion that lost something', () => {
    const { rows } = gapList(planOf([criterion(5, '3.1.1', '1', '0,9999')]), GAP_TIERS);
    expect(rows[0]!.gap).toBe(1 as Points);
    expect(percent(rows[0]!.share)).toBe(99);
  });
});
