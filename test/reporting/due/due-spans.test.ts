import { describe, expect, it } from 'vitest';
import { daysBetween, endsOf, spanOf } from '../../../src/reporting/due/due-spans';

describe('the week, month and quarter of a day', () => {
  it.each([
    // A Friday; the week ends on Sunday.
    ['2024-11-15', '2024-11-17', '2024-11-30', '2024-12-31'],
    // A Sunday is the last day of its own week, a Monday the first.
    ['2024-11-17', '2024-11-17', '2024-11-30', '2024-12-31'],
    ['2024-11-18', '2024-11-24', '2024-11-30', '2024-12-31'],
    // The week goes beyond the month, the quarter and the year.
    ['2024-12-31', '2025-01-05', '2024-12-31', '2024-12-31'],
    ['2024-02-01', '2024-02-04', '2024-02-29', '2024-03-31'],
  ])('of %s end on %s, %s, %s', (day, week, month, quarter) => {
    expect(endsOf(day)).toEqual({ day, week, month, quarter });
  });

  it('hold a day in the nearest of them', () => {
    const ends = endsOf('2024-11-15');
    expect(
      ['2024-11-15', '2024-11-17', '2024-11-18', '2024-11-30', '2024-12-01', '2025-01-01'].map((day) =>
        spanOf(day, ends),
      ),
    ).toEqual(['week', 'week', 'month', 'month', 'quarter', 'later']);
  });

  it('counts whole days, also over the end of February of a leap year', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2024-03-01', '2024-02-28')).toBe(-2);
  });
});
