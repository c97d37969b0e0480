import type { Catalogue, CatalogueEntry } from './catalogue';
import { nameFit, nameWords } from './names';

/** A published criterion with its names as words. */
export interface PublishedName {
  readonly entry: CatalogueEntry;
  readonly names: readonly (readonly string[])[];
}
export type PublishedNames = ReadonlyMap<CatalogueEntry, PublishedName>;

const known = new WeakMap<Catalogue, PublishedNames>();

/** The published names as words, without the index as a whole; made once for a set. */
export function namesOf(criteria: Catalogue): PublishedNames {
  const before = known.get(criteria);
  if (before) return before;
  const names = new Map<CatalogueEntry, PublishedName>();
  for (const entry of criteria.entries)
    if (entry.name !== null && entry.code !== '0')
      names.set(entry, { entry, names: [entry.name, ...entry.otherNames].map(nameWords) });
  known.set(criteria, names);
  return names;
}

/** How well a name fits the names of a code; 0 where that is less than `least`. */
export const fitOf = (words: readonly string[], { names }: PublishedName, least = 0): number =>
  names.reduce((best, name) => Math.max(best, nameFit(words, name, least)), 0);

/** A name belongs to a code when it fits its name almost wholly. */
const ITS_NAME = 0.9;

/** The code whose name this is, almost to the word; null when there is none. */
export function codeOfName(
  words: readonly string[],
  names: PublishedNames,
): { readonly code: string; readonly fit: number } | null {
  const best = bestOf(words, names);
  return best && best.entry.code !== '' ? { code: best.entry.code, fit: best.fit } : null;
}

/** The criterion whose name this is, almost to the word; null when there is none. */
export const entryOfName = (words: readonly string[], set: Catalogue): CatalogueEntry | null =>
  bestOf(words, namesOf(set))?.entry ?? null;

function bestOf(
  words: readonly string[],
  names: PublishedNames,
): { readonly entry: CatalogueEntry; readonly fit: number } | null {
  let best: { entry: CatalogueEntry; fit: number } | null = null;
  for (const [entry, named] of names) {
    const fit = fitOf(words, named, ITS_NAME);
    if (fit >= ITS_NAME && fit > (best?.fit ?? 0)) best = { entry, fit };
  }
  return best;
}
