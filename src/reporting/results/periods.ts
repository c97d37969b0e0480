import { RESULTS } from '../layout/year-words';

/** For how long a report tells: a quarter, or the year up to its half, nine months or end. */
export interface Period {
  readonly id: 'q1' | 'q2' | 'q3' | 'q4' | 'half' | 'nine-months' | 'year';
  readonly year: number;
  /** ISO, both included. */
  readonly from: string;
  readonly to: string;
}
export type PeriodId = Period['id'];

export const PERIOD_IDS: readonly PeriodId[] = ['q1', 'q2', 'q3', 'q4', 'half', 'nine-months', 'year'];

/** First and last day, without the year. */
const SPANS: Readonly<Record<PeriodId, readonly [string, string]>> = {
  q1: ['01-01', '03-31'],
  q2: ['04-01', '06-30'],
  q3: ['07-01', '09-30'],
  q4: ['10-01', '12-31'],
  half: ['01-01', '06-30'],
  'nine-months': ['01-01', '09-30'],
  year: ['01-01', '12-31'],
};

export function periodOf(id: PeriodId, year: number): Period {
  const [from, to] = SPANS[id];
  return { id, year, from: `${year}-${from}`, to: `${year}-${to}` };
}

/** The last period that ended before an ISO day, longest first: what a planner reports on that day. */
export function periodBefore(day: string): Period {
  const year = Number(day.slice(0, 4));
  const ended = (['year', 'nine-months', 'half', 'q1'] as const)
    .map((id) => periodOf(id, year))
    .find(({ to }) => to <= day);
  return ended ?? periodOf('year', year - 1);
}

const QUARTERS: Readonly<Partial<Record<PeriodId, string>>> = { q1: 'I', q2: 'II', q3: 'III', q4: 'IV' };

/** 'quý III năm 2024', as official reports write it. */
export function periodName({ id, year }: Period): string {
  const quarter = QUARTERS[id];
  return quarter === undefined
    ? RESULTS.period[id as 'half' | 'nine-months' | 'year'](year)
    : RESULTS.period.quarter(quarter, year);
}
