import { describe, expect, it } from 'vitest';
import { readDeadline } from '../../../src/reading/cells/deadline';
import { DEADLINE_CELLS } from './deadline-cells';

describe('deadlines of many offices', () => {
  it.each(DEADLINE_CELLS)('%j', (cell, expected) => {
    const { kind, due } = readDeadline(cell, 2026);
    expect([kind, ...due].join(' ')).toBe(expected);
  });

  it('a day in each month', () =>
    expect(readDeadline('Trước ngày 25 hằng tháng', 2026).due).toEqual(
      Array.from({ length: 12 }, (_, month) => `2026-${String(month + 1).padStart(2, '0')}-25`),
    ));
});
