/**
 * How near a day is: late; gone by where nobody answers for the work, who could be late; in this week, month or quarter; after it; gone by without being late (an earlier report of a
 * row whose last one is still to come); no day at all.
 */
export const DUE_SPANS = ['overdue', 'nobody', 'week', 'month', 'quarter', 'later', 'undated', 'passed'] as const;
export type DueSpan = (typeof DUE_SPANS)[number];

/** A day, and the last days of its week (Sunday), month and quarter; all ISO. */
export interface DueEnds {
  readonly day: string;
  readonly week: string;
  readonly month: string;
  readonly quarter: string;
}

const DAY_MS = 86_400_000;
const timeOf = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);
const isoOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The ends of the week, month and quarter that an ISO day is in. */
export function endsOf(day: string): DueEnds {
  const date = new Date(timeOf(day));
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  const endOf = (lastMonth: number): string => isoOf(Date.UTC(year, lastMonth + 1, 0));
  return {
    day,
    week: isoOf(timeOf(day) + ((7 - date.getUTCDay()) % 7) * DAY_MS),
    month: endOf(month),
    quarter: endOf(month - (month % 3) + 2),
  };
}

/** The first span that holds a day which is still to come. */
export function spanOf(due: string, ends: DueEnds): Extract<DueSpan, 'week' | 'month' | 'quarter' | 'later'> {
  if (due <= ends.week) return 'week';
  if (due <= ends.month) return 'month';
  return due <= ends.quarter ? 'quarter' : 'later';
}

/** Whole days from one ISO day to another; negative when it is gone by. */
export const daysBetween = (from: string, to: string): number => Math.round((timeOf(to) - timeOf(from)) / DAY_MS);
