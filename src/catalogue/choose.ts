import type { Appendix } from '../model/plan';
import { agreementWith, agreesMostly, otherSetSign, type Agreement } from './agreement';
import { makeCatalogue, type Catalogue } from './catalogue';
import { knownIndices, type KnownIndices } from './known-indices';
import { levelOfTable } from './levels';
import type { EditionFile, IndexFile } from './schema';

/** What a table is held against, or why it is held against nothing. */
export type SetChoice =
  | { readonly set: Catalogue; readonly why: 'compared' }
  /** off: switched off; none: there is no set for this kind of table; year: the year is not known, and no held set fits. */
  | { readonly set: null; readonly why: 'off' | 'none' | 'year' }
  /** No edition for the year is held. `edition`: the one in force, where its name is known. */
  | { readonly set: null; readonly why: 'not-held'; readonly year: number; readonly edition: string | null }
  /** Most of the table differs from the set of its year: it follows another one. */
  | {
      readonly set: null;
      readonly why: 'other-set';
      readonly tried: Catalogue;
      readonly what: keyof Agreement;
      readonly count: number;
      readonly rows: number;
    };

export const NOT_COMPARED: SetChoice = { set: null, why: 'off' };
const NONE: SetChoice = { set: null, why: 'none' };

/** A set that the planner loaded, as one index file with one edition or several. */
export type LoadedSet = IndexFile;

/** Where criteria sets come from, besides those of Phuluc. */
export interface OfferedSets {
  /** The workbook's own set: it replaces every other for tables of points. */
  readonly own?: Catalogue | null;
  readonly loaded?: readonly LoadedSet[];
  readonly indices?: KnownIndices;
}

/**
 * Chooses for each table the set that it is held against: the workbook's own, else one that was loaded, else a published one.
 * An edition counts for its index years and its levels of administration alone. Where the year of the points is not written,
 * and where a table names no index, only what agrees for the most part is compared.
 */
export function chooserOf({
  own = null,
  loaded = [],
  indices = knownIndices(),
}: OfferedSets): (appendix: Appendix) => SetChoice {
  const made = new Map<EditionFile, Catalogue>();
  const catalogueOf = (index: Pick<IndexFile, 'id' | 'codes'>, edition: EditionFile, isLoaded: boolean): Catalogue => {
    const catalogue =
      made.get(edition) ?? makeCatalogue(index, edition, { certain: true, origin: isLoaded ? 'loaded' : 'published' });
    made.set(edition, catalogue);
    return catalogue;
  };
  return (appendix) => {
    const { kind, rows } = appendix;
    if (kind === 'tasks') return NONE;
    const index = indices.find(kind);
    const isOwnKind = kind === 'other' || index?.tables === 'points';
    if (own !== null && isOwnKind) return held(own, rows);
    const years = indexYears(appendix);
    const level = levelOfTable(appendix);
    const fits = ({ levels, criteria }: EditionFile): boolean =>
      criteria.length > 0 && (level === null || levels.length === 0 || levels.includes(level));
    let unfit: SetChoice = NONE;
    for (const file of loaded) {
      if (file.id !== kind && !(file.id === 'other' && isOwnKind) && !(kind === 'other' && !indices.find(file.id)))
        continue;
      for (const edition of file.editions.filter(fits)) {
        if (!holdsFor(edition, years)) continue;
        const choice = held(catalogueOf({ id: kind, codes: file.codes }, edition, true), rows);
        if (choice.set !== null) return choice;
        if (file.id === kind || kind === 'other') unfit = choice;
      }
    }
    if (!index || unfit.why === 'other-set') return unfit;
    const editions = index.editions.filter(fits);
    const { year, isWritten } = years;
    const exact = isWritten ? editions.find((one) => covers(one, year!)) : undefined;
    if (exact) return held(catalogueOf(index, exact, false), rows);
    if (isWritten) {
      const named = index.editions.find(
        (one) => covers(one, year!) && (level === null || one.levels.length === 0 || one.levels.includes(level)),
      );
      return { set: null, why: 'not-held', year: year!, edition: named?.edition ?? null };
    }
    const scored = index.codes === 'fixed' || rows.some(({ benchmark }) => benchmark);
    const agreeing = editions
      .filter((one) => holdsFor(one, years))
      .map((one) => catalogueOf(index, one, false))
      .find((one) => !scored || agreesMostly(agreementWith(rows, one)));
    return agreeing ? { set: { ...agreeing, certain: false }, why: 'compared' } : { set: null, why: 'year' };
  };
}

const covers = ({ from, to }: EditionFile, year: number): boolean =>
  (from ?? -Infinity) <= year && year <= (to ?? Infinity);

/** The year of the points; not written where only the plan's year is known: points are then of that year or the one before. */
function indexYears({ year, planYear, headers }: Appendix): {
  readonly year: number | null;
  readonly isWritten: boolean;
} {
  const header = `${headers.achieved ?? ''} ${headers.benchmark ?? ''}`;
  return { year, isWritten: year !== null && (year !== planYear || /20\d\d/.test(header)) };
}

const holdsFor = (edition: EditionFile, { year, isWritten }: ReturnType<typeof indexYears>): boolean =>
  year === null || covers(edition, year) || (!isWritten && covers(edition, year - 1));

function held(set: Catalogue, rows: Appendix['rows']): SetChoice {
  const agreement = agreementWith(rows, set);
  const sign = otherSetSign(agreement, set.complete);
  if (sign) return { set: null, why: 'other-set', tried: set, ...sign };
  // Names alone say which criterion a row is: where as many maxima differ as agree, the scale is another one.
  const { compared, differing } = agreement.maxima;
  if (set.codes === 'free' && differing > 0 && differing * 2 >= compared)
    return { set: null, why: 'other-set', tried: set, what: 'maxima', count: differing, rows: compared };
  return { set, why: 'compared' };
}
