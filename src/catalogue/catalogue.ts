import { pointsFromNumber, sumPoints, type Points } from '../model/points';
import type { EditionFile, IndexFile, ScoringMethod } from './schema';

/** One published criterion. */
export interface CatalogueEntry {
  /** '' where the set gives none. */
  readonly code: string;
  readonly parent: string | null;
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

/** A criteria set in one edition. A code that it does not hold is 'not in the catalogue', never wrong: the evidence is partial. */
export interface Catalogue {
  /** Id of its index. */
  readonly index: string;
  readonly edition: string;
  /** fixed: tables keep the set's codes; free: they number in their own ways. */
  readonly codes: 'fixed' | 'free';
  /** False when the asked year is not one for which this edition is evidenced: rules stay silent or lower their grade. */
  readonly certain: boolean;
  /** workbook: the province's or commune's own set, on a sheet of the workbook; every criterion of it is known. */
  readonly origin: 'published' | 'workbook';
  readonly entries: readonly CatalogueEntry[];
  find(code: string): CatalogueEntry | null;
  /** Direct children in the edition's order; empty for a leaf and for an unknown code. */
  childrenOf(code: string): readonly CatalogueEntry[];
  /** True only on evidence: the children's maxima add up to the parent's maximum, or the set is a workbook's own. */
  listsAllChildrenOf(code: string): boolean;
}

/** Makes the look-up of a parsed edition. `certain`: see Catalogue. */
export function makeCatalogue(index: IndexFile, edition: EditionFile, certain: boolean): Catalogue {
  const entries = edition.criteria.map((row): CatalogueEntry => ({
    code: row.code ?? '',
    parent: row.parent ?? null,
    name: row.name,
    otherNames: row.otherNames ?? [],
    maximum: row.maximum === null ? null : pointsFromNumber(row.maximum),
    method: row.method ?? null,
    sources: row.sources ?? edition.sources,
  }));
  const { id, codes } = index;
  return catalogueOf({ index: id, edition: edition.edition, codes, certain, origin: 'published' }, entries);
}

/** The look-up over entries; of a code that stands twice the first entry counts. */
export function catalogueOf(
  about: Pick<Catalogue, 'index' | 'edition' | 'codes' | 'certain' | 'origin'>,
  entries: readonly CatalogueEntry[],
): Catalogue {
  const byCode = new Map<string, CatalogueEntry>();
  const byParent = new Map<string, CatalogueEntry[]>();
  for (const entry of entries) {
    if (entry.code !== '') {
      if (byCode.has(entry.code)) continue;
      byCode.set(entry.code, entry);
    }
    const siblings = entry.parent === null ? undefined : byParent.get(entry.parent);
    if (siblings) siblings.push(entry);
    else if (entry.parent !== null) byParent.set(entry.parent, [entry]);
  }
  const childrenOf = (code: string): readonly CatalogueEntry[] => byParent.get(code) ?? [];
  const isComplete = (entry: CatalogueEntry): boolean =>
    about.origin === 'workbook' || addsUp(entry.maximum, childrenOf(entry.code));
  const complete = new Set(
    entries.filter((entry) => childrenOf(entry.code).length > 0 && isComplete(entry)).map((entry) => entry.code),
  );
  return {
    ...about,
    entries,
    find: (code) => byCode.get(code) ?? null,
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
