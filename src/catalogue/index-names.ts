import type { AppendixKind } from '../model/plan';
import names from './index-names.json';

/** How an index is called, without its criteria: small enough to be there before anything is read. */
export interface IndexNames {
  readonly id: AppendixKind;
  /** For narrow columns: 'PAR'. */
  readonly short: string;
  readonly label: Readonly<Record<'vi' | 'en', string>>;
  readonly name: Readonly<Record<'vi' | 'en', string>>;
  /** fixed: a dotted code names a criterion; free: it is a place in a list. */
  readonly codes: string;
  /** What an empty table of it looks like; '{year}' stands for the plan's year. */
  readonly template?: { readonly shape: string; readonly title: string };
}

/** Names of all indices that come with Phuluc, by id. */
export const INDEX_NAMES: readonly IndexNames[] = names;

/** The names of an index; null for plain task lists and for tables of an index that is not known. */
export const namesOfIndex = (id: AppendixKind): IndexNames | null => INDEX_NAMES.find((one) => one.id === id) ?? null;
