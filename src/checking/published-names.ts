import type { Catalogue, CatalogueEntry } from '../catalogue';
import { nameFit, nameWords } from './names';

/** A published criterion with its names as words. */
export interface PublishedName {
  readonly entry: CatalogueEntry;
  readonly names: readonly (readonly string[])[];
}
export type PublishedNames = ReadonlyMap<string, PublishedName>;

const known = new WeakMap<Catalogue, PublishedNames>();

/** The published names as words, by code, without the index as a whole; made once for a set. */
export function namesOf(criteria: Catalogue): PublishedNames {
  const before = known.get(criteria);
  if (before) return before;
  const names = new Map<string, PublishedName>();
  for (const entry of criteria.entries)
    if (entry.name !== null && entry.code !== '0')
      names.set(entry.code, { entry, names: [entry.name, ...entry.otherNames].map(nameWords) });
  known.set(criteria, names);
  return names;
}

/** How well a name fits the names of a code. */
export const fitOf = (words: readonly string[], { names }: PublishedName): number =>
  Math.max(...names.map((name) => nameFit(words, name)));

/** A name belongs to a code when it fits its name almost wholly. */
const ITS_NAME = 0.9;

/** The code whose name this is, almost to the word; null when there is none. */
export function codeOfName(
  words: readonly string[],
  names: PublishedNames,
): { readonly code: string; readonly fit: number } | null {
  let best: { code: string; fit: number } | null = null;
  for (const [code, named] of names) {
    const fit = fitOf(words, named);
    if (fit >= ITS_NAME && fit > (best?.fit ?? 0)) best = { code, fit };
  }
  return best;
}
