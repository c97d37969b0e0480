import type { DueSpan } from '../../app/due/due';
import type { PeriodId } from '../../app/results/periods';
import type { PlannedPoints, Target, TargetScale } from '../../app/target/target';

/**
 * What of each part of the year is chosen, kept while other views are shown. Apart from the views and what they count
 * with: the pane holds it from its first paint.
 */

/** Lines that a list shows before "xem thêm". */
export const YEAR_PAGE = 30;

export interface DueOpened {
  /** ISO: the day that the planner chose; null: the workbook's own. */
  readonly day: string | null;
  /** The unit's key; null: all. */
  readonly unit: string | null;
  /** Null: all. */
  readonly span: DueSpan | null;
  /** The line whose cell was selected last. */
  readonly current: string | null;
  readonly shown: number;
}
export const DUE_CLOSED: DueOpened = { day: null, unit: null, span: null, current: null, shown: YEAR_PAGE };

export const COMPARISON_ORDERS = ['field', 'unit', 'criterion', 'again', 'carried', 'alone'] as const;
export type ComparisonOrder = (typeof COMPARISON_ORDERS)[number];
export interface ComparisonOpened {
  readonly by: ComparisonOrder;
  /** Keys of the fields and units that are open. */
  readonly open: ReadonlySet<string>;
  readonly current: string | null;
  readonly shown: number;
}
export const COMPARISON_CLOSED: ComparisonOpened = { by: 'field', open: new Set(), current: null, shown: YEAR_PAGE };

/** What the planner has typed for one index. */
export interface TargetDraft {
  /** As typed. */
  readonly goal: string;
  readonly unit: Target['unit'];
  readonly scale: TargetScale;
  readonly planned: PlannedPoints;
  /** Criteria whose planned points were typed: a suggestion leaves them alone. */
  readonly byHand: ReadonlySet<string>;
}
export const TARGET_ORDERS = ['criterion', 'field', 'unit'] as const;
export type TargetOrder = (typeof TARGET_ORDERS)[number];
export interface TargetOpened {
  /** The index on show; null: the first. */
  readonly kind: string | null;
  readonly by: TargetOrder;
  readonly drafts: ReadonlyMap<string, TargetDraft>;
  readonly current: string | null;
  readonly shown: number;
}
export const TARGET_CLOSED: TargetOpened = {
  kind: null,
  by: 'criterion',
  drafts: new Map(),
  current: null,
  shown: YEAR_PAGE,
};

export const OVERVIEW_ORDERS = ['unit', 'row'] as const;
export type OverviewOrder = (typeof OVERVIEW_ORDERS)[number];
export interface OverviewOpened {
  readonly by: OverviewOrder;
  readonly current: string | null;
  readonly shown: number;
}
export const OVERVIEW_CLOSED: OverviewOpened = { by: 'unit', current: null, shown: YEAR_PAGE };

/** The period that a planner chose; its days are told by the use case. */
export interface ChosenPeriod {
  readonly id: PeriodId;
  readonly year: number;
}
export const RESULTS_ORDERS = ['index', 'field', 'unit', 'row', 'difficulty'] as const;
export type ResultsOrder = (typeof RESULTS_ORDERS)[number];
export interface ResultsOpened {
  /** Null: the last period that has ended. */
  readonly period: ChosenPeriod | null;
  readonly by: ResultsOrder;
  readonly current: string | null;
  readonly shown: number;
}
export const RESULTS_CLOSED: ResultsOpened = { period: null, by: 'unit', current: null, shown: YEAR_PAGE };

export interface DirectorOpened {
  readonly current: string | null;
}
export const DIRECTOR_CLOSED: DirectorOpened = { current: null };
