import type { LoadedSet } from '../../catalogue';
import type { Outcome, Problem } from '../../model/outcome';
import type { AppendixKind } from '../../model/plan';

/** A text that is kept under a key of its own. */
export interface StoredText {
  readonly key: string;
  readonly text: string;
}

/** Where loaded criteria sets stay on this machine, for all workbooks. The page gives it; what a text says is not its business. */
export interface SetStore {
  /** Fails with 'sets-not-kept' where the browser keeps nothing for the page. */
  list(): Promise<Outcome<readonly StoredText[]>>;
  /** Writes the text, in place of an older one with this key. Fails with 'sets-full' or 'sets-not-kept'; then all is as before. */
  put(stored: StoredText): Promise<Outcome<void>>;
  /** Content when there is none. */
  remove(key: string): Promise<Outcome<void>>;
}

/** A criteria set that is kept: one edition of one index. */
export interface KeptSet {
  readonly key: string;
  readonly set: LoadedSet;
  /** How messages call it. */
  readonly edition: string;
  readonly decision: string | null;
  readonly kind: AppendixKind;
  /** Index years; null: no limit. */
  readonly from: number | null;
  readonly to: number | null;
  readonly criteria: number;
}

/** All that is kept. */
export interface KeptSets {
  /** The one that was loaded last is first, and is asked first. */
  readonly sets: readonly KeptSet[];
  /** Keys of texts that are no criteria set any more. */
  readonly unread: readonly string[];
  /** Why nothing can be kept here; null where it can. */
  readonly problem: Problem | null;
}

/** What the planner should know of a set that was loaded; none of it keeps the set from being used. */
export type SetWarning =
  | { readonly what: 'without-points' | 'without-name'; readonly edition: string; readonly count: number }
  /** The topmost criteria do not add up to the total that the file names. */
  | { readonly what: 'total'; readonly edition: string; readonly found: number; readonly total: number }
  /** The id is of no known index: only tables of points of no known index are held against it. */
  | { readonly what: 'unknown-index'; readonly id: string }
  /** An edition without criteria was left out. */
  | { readonly what: 'left-out'; readonly edition: string }
  /** An edition stands in place of one that was loaded before. */
  | { readonly what: 'replaced'; readonly edition: string };
