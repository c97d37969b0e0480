import { pointsFromNumber, sumPoints, type Points } from '../model/points';
import type { CatalogueFile, ScoringMethod } from './schema';

/** One published criterion. */
export interface CatalogueEntry {
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
  readonly index: 'PAR' | 'SIPAS' | 'PAPI';
  readonly edition: string;
  /** False when the asked year is not one for which this edition is evidenced: rules stay silent or lower their grade. */
  readonly certain: boolean;
  readonly entries: readonly CatalogueEntry[];
  find(code: string): CatalogueEntry | null;
  /** Direct children in the edition's order; empty for a leaf and for an unknown code. */
  childrenOf(code: string): readonly CatalogueEntry[];
  /** True only on evidence: the children's maxima add up to the parent's maximum, so that none can be missing. */
  listsAllChildrenOf(code: string): boolean;
}

/** Makes the look-up of a parsed edition. `certain`: see Catalogue. */
export function makeCatalogue(file: CatalogueFile, certain: boolean): Catalogue {
  const entries = file.criteria.map(
    (row): CatalogueEntry => ({
      code: row.code,
      parent: row.parent,
      name: row.name,
      otherNames: row.otherNames ?? [],
      maximum: row.maximum === null ? null : pointsFromNumber(row.maximum),
      method: row.method,
      sources: row.sources,
    }),
  );
  const byCode = new Map(entries.map((entry) => [entry.code, entry]));
  const byParent = new Map<string, CatalogueEntry[]>();
  for (const entry of entries) if (entry.parent !== null) byParent.set(entry.parent, [...(byParent.get(entry.parent) ?? []), entry]);
  const childrenOf = (code: string): readonly CatalogueEntry[] => byParent.get(code) ?? [];
  const complete = new Set(
    entries.filter((entry) => addsUp(entry.maximum, childrenOf(entry.code))).map((entry) => entry.code),
  );
  return {
    index: file.index,
    edition: file.edition,
    certain,
    entries,
    find: (code) => byCode.get(code) ?? null,
    childrenOf,
    listsAllChildrenOf: (code) => complete.has(code),
  };
}

function addsUp(maximum: Points | null, children: readonly CatalogueEntry[]): boolean {
  const maxima = children.map((child) => child.maximum);
  return maximum !== null && children.length > 0 && maxima.every((one) => one !== null) && sumPoints(maxima) === maximum;
}
