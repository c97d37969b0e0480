import type { CellPlace, CellValue } from './grid';
import type { ColumnRole } from './plan';
import type { Points } from './points';

/**
 * error: the published table would be wrong; warning: probably a mistake, or work nobody answers for; info: worth
 * knowing.
 */
export type Severity = 'error' | 'warning' | 'info';

/** What a message names. Points and cells are kept apart from text, so that each language prints them its own way. */
export type MessageArgument =
  | string
  | number
  | { readonly points: Points }
  | { readonly cell: CellPlace }
  /** ISO: '2025-03-01'. */
  | { readonly day: string }
  | { readonly list: readonly string[] };

export interface CellEdit {
  readonly at: CellPlace;
  readonly value: CellValue;
  /** Excel number format to set first ('@' for codes). */
  readonly format?: string;
  /** Name of the font that the cell gets; its size, weight and colour stay. */
  readonly font?: string;
  /** Without '='; `value` is its result. Only to put back a formula that a run of ours wrote over. */
  readonly formula?: string;
}

/** safe: changes no meaning; suggestion: to be agreed by the planner. */
export interface Fix {
  readonly grade: 'safe' | 'suggestion';
  readonly edits: readonly CellEdit[];
}

/** A column that was taken for something without good evidence. */
export interface DoubtfulColumn {
  /** Zero-based sheet column. */
  readonly column: number;
  /** Its header as it stands; '' for none. */
  readonly header: string;
  readonly role: ColumnRole;
}

export interface Finding {
  /** Rule id, for example 'children-sum'; never changes. */
  readonly rule: string;
  readonly severity: Severity;
  readonly at: CellPlace;
  /** Other cells that the finding speaks of. */
  readonly related: readonly CellPlace[];
  /** Which of the rule's texts (a rule may have several): 'children-sum' or 'children-sum/benchmark'. */
  readonly message: string;
  readonly args: Readonly<Record<string, MessageArgument>>;
  readonly fix?: Fix;
  /** The finding rests on a column whose role is only guessed: it may be none at all. */
  readonly doubt?: DoubtfulColumn;
}
