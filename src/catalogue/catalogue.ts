import { pointsFromNumber, sumPoints, type Points } from '../model/points';
import type { EditionFile, IndexFile, ScoringMethod } from './schema';

/** One published criterion. */
export interface CatalogueEntry {
  /** '' where the set gives none. */
  readonly code: string;
  readonly parent: string | null;
  /** The part (Roman heading) in which the code stands, where numbers begin anew in each part. */
  readonly part: string | null;
  /** Null: the Vietnamese name is not evidenced. */
  readonly name: string | null;
  /** Names of older editions, which plans still use. */
  readonly otherNames: readonly string[];
  /** Benchmark; null when it is not evidenced. */
  readonly maximum: Points | null;
  /** Null when it is not evidenced. */
  readonly method: ScoringMethod | null;
  readonly sources: readonly string[];
}

/** A criteria set in one edition. A code that it does not hold is 'not in the catalogue', never wrong, unless it is complete. */
export interface Catalogue {
  /** Id of its index; 'other' for a set of no known index. */
  readonly index: string;
  readonly edition: string;
  /** fixed: tables keep the set's codes; free: they number in their own ways. */
  readonly codes: 'fixed' | 'free';
  /** False when a difference proves little: the year is a guess, or the evidence has a reserve. Rules lower their grade. */
  readonly certain: boolean;
  /**
   * workbook: the province's or commune's own set, on a sheet of the workbook; loaded: a set that the planner loaded on this
   * machine; published: one that comes with Phuluc.
   */
  readonly origin: 'published' | 'workbook' | 'loaded';
  /** Every criterion of the set is listed. */
  readonly complete: boolean;
  readonly entries: readonly CatalogueEntry[];
  find(code: string): CatalogueEntry | null;
  /** Codes of own sets may stand in several parts. */
  findAll(code: string): readonly CatalogueEntry[];
  /** Direct children in the edition's order; empty for a leaf and for an unknown code. */
  childrenOf(code: string): readonly CatalogueEntry[];
  /** True only on evidence: the children's maxima add up to the parent's maximum, or the set is complete. */
  listsAllChildrenOf(code: string): boolean;
}

/** Makes the look-up of an edition. `certain`: see Catalogue. */
export function makeCatalogue(
  index: Pick<IndexFile, 'id' | 'codes'>,
  edition: EditionFile,
  { certain, origin = 'published' }: { readonly certain: boolean; readonly origin?: 'published' | 'loaded' },
): Catalogue {
  const entries = edition.criteria.map((row): CatalogueEntry => ({
    code: row.code ?? '',
    parent: row.parent ?? null,
    part: row.part ?? null,
    name: row.name,
    otherNames: row.otherNames ?? [],
    maximum: row.maximum === null ? null : pointsFromNumber(row.maximum),
    method: row.method ?? null,
    sources: row.sources ?? edition.sources,
  }));
  const about = { index: index.id, edition: edition.edition, codes: index.codes, origin };
  return catalogueOf(
    { ...about, certain: certain && edition.reserve === undefined, complete: edition.complete === true },
    entries,
  );
}

/** The look-up over entries; `find` answers with the first of a code that stands in several parts. */
export function catalogueOf(
  about: Pick<Catalogue, 'index' | 'edition' | 'codes' | 'certain' | 'origin' | 'complete'>,
  entries: readonly CatalogueEntry[],
): Catalogue {
  const byCode = new Map<string, CatalogueEntry[]>();
  const byParent = new Map<string, CatalogueEntry[]>();
  const addTo = (map: Map<string, CatalogueEntry[]>, key: string, entry: CatalogueEntry): void => {
    const before = map.get(key);
    if (before) before.push(entry);
    else map.set(key, [entry]);
  };
  for (const entry of entries) {
    if (entry.code !== '') addTo(byCode, entry.code, entry);
    if (entry.parent !== null) addTo(byParent, entry.parent, entry);
  }
  const findAll = (code: string): readonly CatalogueEntry[] => byCode.get(code) ?? [];
  const childrenOf = (code: string): readonly CatalogueEntry[] => byParent.get(code) ?? [];
  const isComplete = (entry: CatalogueEntry): boolean =>
    about.complete || addsUp(entry.maximum, childrenOf(entry.code));
  const complete = new Set(
    entries.filter((entry) => childrenOf(entry.code).length > 0 && isComplete(entry)).map((entry) => entry.code),
  );
  return {
    ...about,
    entries,
    find: (code) => findAll(code)[0] ?? null,
    findAll,
    childrenOf,
    listsAllChildrenOf: (code) => complete.has(code),
  };
}

function addsUp(maximum: Points | null, children: readonly CatalogueEntry[]): boolean {
  const maxima = children.map((child) => child.maximum);
  return (
    maximum !== null && children.length > 0 && maxima.every((one) => one !== null) && sumPoints(maxima) === maximum
  );
}
