import { describe, expect, it } from 'vitest';
import { gapsByField } from '../../../src/app/gaps/gaps';
import { GAP_TIERS } from '../../../src/app/gaps/tiers';
import { barsOf, shownTiers, toggled } from '../../../src/taskpane/gaps/gap-bars';
import { appendix, plan } from '../../reporting/typed-plan';

const GROUPS = gapsByField(
  plan(
    appendix('par', [
      { code: '1', section: 'Chỉ đạo' },
      { code: '1.1', title: 'a', points: ['1', '0'] },
      { code: '1.2', title: 'b', points: ['1', '0,9'] },
      { code: '1.3', title: 'c', points: ['1', '0,8'] },
      { code: '2', section: 'Thể chế' },
      { code: '2.1', title: 'd', points: ['1', '0,35'] },
    ]),
  ),
);

describe('bars', () => {
  it('are as long as their part of the longest, in the colours of the sheet, worst first', () => {
    const [first, second] = barsOf(GROUPS, GAP_TIERS);
    expect(first!.parts.map(({ tier, gap }) => [tier, gap])).toEqual([
      ['gap-0', 10_000],
      ['gap-3', 3_000],
    ]);
    expect(first!.parts.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(1, 10);
    expect(second!.parts).toEqual([{ tier: 'gap-1', gap: 6_500, width: 0.5 }]);
  });

  it('hold the criteria behind them, with the cells to go to', () => {
    expect(barsOf(GROUPS, GAP_TIERS)[0]!.rows.map(({ code, at }) => [code, at.row, at.column])).toEqual([
      ['1.1', 5, 3],
      ['1.3', 7, 3],
      ['1.2', 6, 3],
    ]);
    expect(barsOf([], GAP_TIERS)).toEqual([]);
  });
});

describe('the choice of colours', () => {
  const counts = new Map([
    ['gap-0', 2],
    ['gap-3', 1],
  ] as const);
  it('shows all when none is chosen, and never nothing when a chosen one is gone after a new check', () => {
    expect([...shownTiers(new Set(), counts)]).toEqual(['gap-0', 'gap-3']);
    expect([...shownTiers(new Set(['gap-3']), counts)]).toEqual(['gap-3']);
    expect([...shownTiers(new Set(['gap-1']), counts)]).toEqual(['gap-0', 'gap-3']);
  });

  it('goes on and off, and leaves the set that it came from', () => {
    const one = new Set(['a']);
    expect([...toggled(one, 'a')]).toEqual([]);
    expect([...toggled(one, 'b')]).toEqual(['a', 'b']);
    expect([...one]).toEqual(['a']);
  });
});
