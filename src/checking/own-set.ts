import type { Catalogue, OwnSetProblem } from '../catalogue';
import type { PlanContext } from './rule';

type OfKind<K extends OwnSetProblem['kind']> = Extract<OwnSetProblem, { readonly kind: K }>;

/** The faults of one kind in the workbook's own criteria set; each rule reports those that are of its kind. */
export function* setFaults<K extends OwnSetProblem['kind']>({ ownSet }: PlanContext, kind: K): Generator<OfKind<K>> {
  for (const problem of ownSet?.problems ?? []) if (problem.kind === kind) yield problem as OfKind<K>;
}

/** How messages call a criteria set: a published one by its decision, the planner's own by its sheet or its name. */
export const editionOf = ({ origin, edition }: Catalogue): string =>
  origin === 'published' ? edition : `“${edition}”`;
