import type { Appendix, AppendixKind } from '../model/plan';
import { agreementWith, agreesMostly, entryOf } from './agreement';
import { makeCatalogue, type Catalogue } from './catalogue';
import { knownIndices, type KnownIndices } from './known-indices';
import { levelOfTable } from './levels';
import { nameWords } from './names';

/** More rows of a table say the same. */
const ROWS_ASKED = 200;
/** Of so many rows a quarter must have a name of the set to the word, before more is asked. */
const NAMES_LOOKED_AT = 40;
const nameKey = (name: string): string => nameWords(name).join(' ');
/** Fewer maxima or names prove nothing. */
const FEWEST = 4;

const madeOf = new WeakMap<KnownIndices, readonly { readonly id: AppendixKind; readonly sets: readonly Held[] }[]>();
interface Held {
  readonly set: Catalogue;
  /** Its names as words, for a look that costs nothing. */
  readonly names: ReadonlySet<string>;
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
  const names = criteria.slice(0, NAMES_LOOKED_AT).map(({ title }) => nameKey(title?.value ?? ''));
  const likely = heldSets(indices).filter(({ sets }) =>
    sets.some(
      (held) =>
        (level === null || held.levels.length === 0 || held.levels.includes(level)) &&
        names.filter((name) => held.names.has(name)).length * 4 >= names.length &&
        agrees(criteria, held.set),
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
        .map((edition) => {
          const set = makeCatalogue(index, edition, { certain: false });
          const names = set.entries.flatMap(({ name, otherNames }) => [
            ...(name === null ? [] : [name]),
            ...otherNames,
          ]);
          return { set, names: new Set(names.map(nameKey)), levels: edition.levels };
        }),
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
