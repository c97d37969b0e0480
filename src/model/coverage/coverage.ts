import type { CellPlace } from '../grid';
import type { Appendix, PlanRow } from '../plan';
import type { Points } from '../points';

/** What a plan above gives to a unit, beside what the unit's own plan has for it. Data alone: src/reporting/coverage makes it. */

/** Whether a group of the plan above takes in our unit. maybe: its words set a condition ('có liên quan') that only we know. */
export type Membership = 'in' | 'maybe' | 'out';

/** A group that the plan above names. */
export interface GroupMembership {
  readonly key: string;
  readonly name: string;
  readonly membership: Membership;
  /** The planner said so. */
  readonly answered: boolean;
  /** Rows of the plan above that name it. */
  readonly rows: number;
}

/** A row of either plan that asks somebody to do something. */
export interface PlacedRow {
  readonly appendix: Appendix;
  readonly row: PlanRow;
  /** As in `rowIds` of its plan. */
  readonly id: string;
}

export type CoverageRole = 'lead' | 'implementing' | 'coordinating';

/** In what role a row is ours, and by which group. */
export interface GivenRole {
  readonly role: CoverageRole;
  /** The group that takes us in; absent where we are named ourselves. */
  readonly via?: string;
}

/** How two rows were found to speak of the same: the planner agreed, equal codes, equal names, like words. */
export type MatchedBy = 'agreed' | 'code' | 'name' | 'words';

/** A row of ours for a row of the plan above. */
export interface RowMatch {
  readonly ours: PlacedRow;
  readonly by: MatchedBy;
  /** A reader would look twice: to be agreed or refused. */
  readonly doubtful: boolean;
}

/**
 * covered: in the same or nearly the same words; reworded: the same criterion or task in words of our own; doubtful: only rows
 * that may be meant; missing: none.
 */
export type CoverageState = 'covered' | 'reworded' | 'doubtful' | 'missing';

/** What the plan above asks by a day, and ours later or on no day. */
export interface LaterDeadline {
  /** ISO. */
  readonly given: string;
  /** ISO; null: work that goes on, or waits for an event. */
  readonly ours: string | null;
  readonly at: CellPlace;
}

/** Points that should be equal in both plans. */
export interface OtherPoints {
  readonly role: 'benchmark' | 'achieved';
  readonly given: Points;
  readonly ours: Points;
  readonly at: CellPlace;
}

/** A row of the plan above that is given to us. */
export interface GivenRow extends PlacedRow {
  readonly roles: readonly GivenRole[];
  /** Only a condition of a group makes it ours: nobody has said whether it holds. */
  readonly conditional: boolean;
  readonly state: CoverageState;
  /** The likeliest first. */
  readonly matches: readonly RowMatch[];
  readonly later: readonly LaterDeadline[];
  readonly points: readonly OtherPoints[];
}

/** A row of ours that the plan above does not give us. */
export interface NotGivenRow extends PlacedRow {
  /** The row of the plan above that speaks of the same and names others; null: there is none. */
  readonly above: PlacedRow | null;
}

export interface Coverage {
  /** How we are called, the first name that the planner gave. */
  readonly unit: string;
  /** Groups of the plan above, in its order. */
  readonly groups: readonly GroupMembership[];
  /** In the order of the plan above. */
  readonly given: readonly GivenRow[];
  readonly notGiven: readonly NotGivenRow[];
  /** Years of both plans where they differ: days are not compared then. */
  readonly years: { readonly above: number; readonly ours: number } | null;
}

/** Counts of a coverage; rows with a condition that nobody has answered are counted apart. */
export interface CoverageCounts {
  readonly given: number;
  readonly covered: number;
  readonly reworded: number;
  readonly doubtful: number;
  readonly missing: number;
  readonly conditional: number;
  readonly later: number;
  readonly otherPoints: number;
  readonly notGiven: number;
}

export function coverageCounts({ given, notGiven }: Coverage): CoverageCounts {
  const sure = given.filter(({ conditional }) => !conditional);
  const ofState = (state: CoverageState): number => sure.filter((row) => row.state === state).length;
  return {
    given: sure.length,
    covered: ofState('covered'),
    reworded: ofState('reworded'),
    doubtful: ofState('doubtful'),
    missing: ofState('missing'),
    conditional: given.length - sure.length,
    later: given.filter(({ later }) => later.length > 0).length,
    otherPoints: given.filter(({ points }) => points.length > 0).length,
    notGiven: notGiven.length,
  };
}
