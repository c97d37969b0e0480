import type { ILanguagePack } from '@univerjs/presets';

/** Words by key, in groups and groups of groups; some of Univer's hold lists. */
export interface WordGroup {
  readonly [key: string]: unknown;
}

const isGroup = (value: unknown): value is WordGroup =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** All words of all of them, later ones first. Univer's own `mergeLocales` drops all other words of a group. */
export function mergedWords(...parts: readonly WordGroup[]): ILanguagePack {
  const merged = new Map<string, unknown>();
  for (const part of parts)
    for (const [key, value] of Object.entries(part)) {
      const known = merged.get(key);
      merged.set(key, isGroup(known) && isGroup(value) ? mergedWords(known, value) : value);
    }
  return Object.fromEntries(merged) as ILanguagePack;
}
