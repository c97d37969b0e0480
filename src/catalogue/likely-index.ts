import type { Appendix, AppendixKind } from '../model/plan';
import { agreementWith, agreesMostly, entryOf } from './agreement';
import { makeCatalogue, type Catalogue } from './catalogue';
import { knownIndices, type KnownIndices } from './known-indices';
import { levelOfTable } from './levels';

/** More rows of a table say the same. */
const ROWS_ASKED = 200;
/** Fewer maxima or names prove nothing. */
const FEWEST = 4;

const madeOf = new WeakMap<KnownIndices, readonly { readonly id: AppendixKind; readonly sets: readonly Held[] }[]>();
interface Held {
  readonly set: Catalogue;
  readonly levels: readonly string[];
}

/**
 * The index that a table of points looks like though no title names it: by codes, names and maxima, most of which must be
 * those of one of its editions. Says only what the table speaks of; what it is held against is chosen by year and level
 * (choose.ts). Null when nothing or more than one agrees.
 */
export function likelyIndex(
  { heading, rows }: Pick<Appendix, 'heading' | 'rows'>,
  indices: KnownIndices = knownIndices(),
): AppendixKind | null {
  const level = levelOfTable({ heading });
  const criteria = rows.filter(({ type }) => type === 'criterion').slice(0, ROWS_ASKED);
  if (criteria.length < FEWEST) return null;
  const likely = heldSets(indices).filter(({ sets }) =>
    sets.some(
      ({ set, levels }) => (level === null || levels.length === 0 || levels.includes(level)) && agrees(criteria, set),
    ),
  );
  return likely.length === 1 ? likely[0]!.id : null;
}

function heldSets(indices: KnownIndices) {
  let made = madeOf.get(indices);
  if (!made) {
    made = indices.all.map((index) => ({
      id: index.id,
      sets: index.editions
        .filter((edition) => edition.criteria.length > 0)
        .map((edition) => ({ set: makeCatalogue(index, edition, { certain: false }), levels: edition.levels })),
    }));
    madeOf.set(indices, made);
  }
  return made;
}

/** Most of the rows are criteria of the set, under its names and with its maxima. */
function agrees(criteria: Appendix['rows'], set: Catalogue): boolean {
  const agreement = agreementWith(criteria, set);
  if (!agreesMostly(agreement) || agreement.maxima.compared < FEWEST) return false;
  const found = criteria.filter((row) => entryOf(row, set) !== null).length;
  return found * 2 >= criteria.length;
}
