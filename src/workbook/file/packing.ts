import type { Change } from '../port';
import { sameTag } from '../tag';
import { packPart } from './package/pack';
import { makeReady, readPart, sheetEntries, type Package } from './package/package';
import { sheetTags } from './package/structure';
import { looksIn } from './package/shell';
import { movesLines } from '../line-map';
import { namesAnySheet, namesSheet, partsOfOthers } from './writing/references';
import { namesUnfollowed } from './writing/unfollowed';

/** Smaller parts are not worth it. */
const LARGE = 64_000;
/** Sheets that are compressed at a time while the next one is being made. */
const AT_ONCE = 2;

/** Sheets that may lie packed until somebody reads them. Tables (ListObjects) ask all sheets for what names them. */
export const mayLiePacked = (names: Iterable<string>): ((name: string, size: number) => boolean) =>
  [...names].some((name) => /\/tables\//i.test(name))
    ? () => false
    : (name, size) => size >= LARGE && /\/worksheets\/[^/]+\.xml$/i.test(name);

/** Compresses sheets as soon as they are made, so that memory does not grow with all of them. */
export interface Packing {
  /** Makes ready what the change reads. */
  before(change: Change): Promise<void>;
  /** Begins to compress the sheets of those names; waits where too many are under way. */
  after(sheets: readonly string[]): Promise<void>;
  /** Waits for what is under way. */
  end(): Promise<void>;
}

export function packing(pkg: Package): Packing {
  const running = new Set<Promise<void>>();

  async function packOne(path: string, bytes: Uint8Array): Promise<void> {
    const packed = await packPart(bytes);
    // Meanwhile another change may have written it again.
    if (pkg.parts.get(path) === bytes) pkg.parts.set(path, { ...packed, looks: looksIn(bytes) });
  }

  return {
    async before(change) {
      await makeReady(pkg, pathsRead(pkg, change));
      const name = nameMoved(pkg, change);
      if (name !== null) await makeReady(pkg, await packedNaming(pkg, name));
    },
    async after(sheets) {
      const isPacked = mayLiePacked(pkg.parts.keys());
      for (const { name, path } of sheetEntries(pkg)) {
        const part = sheets.includes(name) ? pkg.parts.get(path) : undefined;
        if (!(part instanceof Uint8Array) || !isPacked(path, part.length)) continue;
        const job: Promise<void> = packOne(path, part).finally(() => running.delete(job));
        running.add(job);
        if (running.size >= AT_ONCE) await Promise.race(running);
      }
    },
    end: async () => void (await Promise.all(running)),
  };
}

/** The sheets of which a change reads the cells. */
function pathsRead(pkg: Package, change: Change): string[] {
  const entries = sheetEntries(pkg);
  const named = (...names: readonly string[]): string[] =>
    entries.flatMap(({ name, path }) => (names.includes(name) ? [path] : []));
  switch (change.type) {
    case 'highlight':
    case 'clear-highlights':
      return named(change.sheet);
    case 'edit-cells':
      return named(...change.edits.map(({ at }) => at.sheet));
    case 'write-sheet': {
      const tags = sheetTags(pkg);
      return entries.flatMap(({ index, path }) => (sameTag(tags.get(index) ?? null, change.spec.tag) ? [path] : []));
    }
    case 'remove-sheet':
    case 'remove-template':
    case 'tag-sheet':
      return [];
  }
}

/** The sheet whose cells move or go, so that formulas elsewhere that name them are changed; null: none. */
function nameMoved(pkg: Package, change: Change): string | null {
  if (change.type === 'remove-template') return change.sheet;
  const tag = change.type === 'write-sheet' ? change.spec.tag : change.type === 'remove-sheet' ? change.tag : null;
  if (tag === null || (change.type === 'write-sheet' && !(change.over && movesLines(change.over)))) return null;
  const tags = sheetTags(pkg);
  return sheetEntries(pkg).find(({ index }) => sameTag(tags.get(index) ?? null, tag))?.name ?? null;
}

/** Whether formulas of a packed sheet name any sheet at all: it is looked at once. */
const namesAny = new WeakMap<object, boolean>();

async function packedNaming(pkg: Package, name: string): Promise<string[]> {
  const found: string[] = [];
  // Links of ours never lead to sheets of ours.
  const tags = sheetTags(pkg);
  const units = new Set(sheetEntries(pkg).flatMap(({ index, path }) => (tags.has(index) ? [path] : [])));
  for (const path of partsOfOthers(pkg)) {
    const part = pkg.parts.get(path);
    if (typeof part !== 'object' || part instanceof Uint8Array || namesAny.get(part) === false) continue;
    const xml = new TextDecoder().decode(await readPart(pkg, path));
    namesAny.set(part, namesAnySheet(xml) || (!units.has(path) && xml.includes(' location="')));
    if (namesSheet(xml, name) || namesUnfollowed(xml)) found.push(path);
  }
  return found;
}
