import type { DeadlineKind } from '../../../src/model/deadline';
import type { ColumnRole, RowType } from '../../../src/model/plan';
import type { TypedSheet } from '../typed-sheet';

/** What a careful reader reads in a small case; everything that is named must hold. */
export interface Right {
  /** By column letter: the roles that are right for it (one of them is enough). */
  readonly columns?: Readonly<Record<string, readonly ColumnRole[]>>;
  /** Types of all rows of the table, top down. */
  readonly types?: readonly RowType[];
  /** Codes of all rows of the table, top down; null: none. */
  readonly codes?: readonly (string | null)[];
  /** By cell: names of the units in it, in any order. A name with '|' may be read either way. */
  readonly units?: Readonly<Record<string, readonly string[]>>;
  /** By cell. */
  readonly deadlines?: Readonly<Record<string, RightDeadline>>;
  /** Rules that must say nothing of the sheet. */
  readonly silent?: readonly string[];
  /** Two cells that name one unit: read as one, or told to the planner as possibly one. */
  readonly oneUnit?: readonly [string, string];
}

export interface RightDeadline {
  /** Kinds that are right. */
  readonly kinds: readonly DeadlineKind[];
  /** The last day in time; null: none. Left out: not asked. */
  readonly due?: string | null;
}

/** A small table cut from what an office wrote, and what is right in it. */
export interface FieldCase {
  readonly kind: 'header' | 'points' | 'scores' | 'deadline' | 'units' | 'silence' | 'rows';
  readonly name: string;
  readonly sheet: TypedSheet;
  readonly right: Right;
}
