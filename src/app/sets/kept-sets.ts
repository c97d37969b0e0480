import type { LoadedSet } from '../../catalogue';
import { knownIndices } from '../../catalogue/known-indices';
import type { EditionFile } from '../../catalogue/schema';
import { done, failed, type Outcome } from '../../model/outcome';
import { pointsFromNumber, pointsToNumber, sumPoints } from '../../model/points';
import { fileNames } from '../../reporting/layout/file-names';
import type { Workbook } from '../../workbook/port';
import { setOfJson, setOfValue, setOfWorkbook } from './loaded-set';
import type { KeptSet, KeptSets, SetStore, SetWarning, StoredText } from './set-store';

/** A file that was chosen. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The criteria set of a chosen file: JSON, or the sheet of a workbook, which `open` opens. */
export async function setOfFile(
  { name, bytes }: ChosenFile,
  open: (name: string, bytes: Uint8Array) => Promise<Outcome<Pick<Workbook, 'read'>>>,
): Promise<Outcome<LoadedSet>> {
  const isPackage = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (/\.json$/i.test(name) && !isPackage) return setOfJson(name, new TextDecoder().decode(bytes));
  const opened = await open(name, bytes);
  const read = opened.ok ? await opened.value.read() : opened;
  return read.ok ? setOfWorkbook(name, read.value) : read;
}

/** What is kept, read and checked like a file. A text that is no set any more takes no other with it. */
export async function keptSets(store: SetStore): Promise<KeptSets> {
  const listed = await store.list();
  if (!listed.ok) return { sets: [], unread: [], problem: listed.problem };
  const read = listed.value.map((stored) => ({ key: stored.key, ...storedSet(stored) }));
  const sets = read.flatMap(({ key, set, at }) => (set ? [{ kept: keptSet(key, set), at }] : []));
  return {
    sets: sets.sort((a, b) => b.at - a.at).map(({ kept }) => kept),
    unread: read.flatMap(({ key, set }) => (set ? [] : [key])),
    problem: null,
  };
}

/** Keeps each edition of a loaded set by itself; all of them, or none when there is no room for one. */
export async function keepSet(
  store: SetStore,
  file: string,
  loaded: LoadedSet,
  now = Date.now(),
): Promise<Outcome<{ readonly editions: readonly string[]; readonly warnings: readonly SetWarning[] }>> {
  const sets = loaded.editions
    .filter(({ criteria }) => criteria.length > 0)
    .map((edition): LoadedSet => ({ ...loaded, editions: [edition] }));
  if (sets.length === 0) return failed('set-without-criteria', { file });
  const listed = await store.list();
  if (!listed.ok) return listed;
  const before = new Map(listed.value.map(({ key, text }) => [key, text]));
  const put: string[] = [];
  // The newest edition stands first in the file, and is to be first in the list.
  for (const [place, set] of [...sets.entries()].reverse()) {
    const key = keyOf(set);
    const stored = await store.put({ key, text: JSON.stringify({ at: now + sets.length - place, set }) });
    if (!stored.ok) {
      for (const one of put)
        await (before.has(one) ? store.put({ key: one, text: before.get(one)! }) : store.remove(one));
      return failed(stored.problem.id, { ...stored.problem.args, set: set.editions[0]!.edition });
    }
    put.push(key);
  }
  const replaced = sets.filter((set) => before.has(keyOf(set)));
  const warnings: readonly SetWarning[] = [
    ...warningsOf(loaded),
    ...replaced.map(({ editions }): SetWarning => ({ what: 'replaced', edition: editions[0]!.edition })),
  ];
  return done({ editions: sets.map(({ editions }) => editions[0]!.edition), warnings });
}

/** A kept set as the file that it can be passed on in (docs/bo-tieu-chi.md). */
export function fileOfSet({ set, edition }: KeptSet): { readonly name: string; readonly text: string } {
  const [name] = fileNames([`Bộ tiêu chí ${edition}`], '.json');
  return { name: name!, text: `${JSON.stringify(set, null, 2)}\n` };
}

/** What is told of a set before it is used; faults of it are no warnings (loaded-set.ts). */
export function warningsOf({ id, editions, partsAddUp, scale }: LoadedSet): readonly SetWarning[] {
  return [
    ...(id === 'other' || knownIndices().find(id) ? [] : [{ what: 'unknown-index' as const, id }]),
    ...editions.flatMap((one) => [...warningsOfEdition(one, partsAddUp === true ? scale.total : null)]),
  ];
}

function* warningsOfEdition({ edition, complete, criteria }: EditionFile, total: number | null): Generator<SetWarning> {
  if (criteria.length === 0) return void (yield { what: 'left-out', edition });
  const parents = new Set(criteria.map(({ parent }) => parent ?? null));
  const isParent = (code: string | null): boolean => code !== null && parents.has(code);
  const withoutPoints = criteria.filter(({ code, maximum }) => maximum === null && !isParent(code)).length;
  if (withoutPoints > 0) yield { what: 'without-points', edition, count: withoutPoints };
  const withoutName = criteria.filter(({ name }) => name === null).length;
  if (withoutName > 0) yield { what: 'without-name', edition, count: withoutName };
  const codes = new Set(criteria.map(({ code }) => code));
  const top = criteria.filter(({ parent }) => parent == null || !codes.has(parent)).map(({ maximum }) => maximum);
  if (total === null || complete !== true || !top.every((one) => one !== null)) return;
  const found = pointsToNumber(sumPoints(top.map((one) => pointsFromNumber(one)!)));
  if (found !== total) yield { what: 'total', edition, found, total };
}

/** The same edition for the same level and years is the same set: loaded again it stands in place of the former. */
const keyOf = ({ id, editions: [one] }: LoadedSet): string =>
  [id, one!.edition, one!.levels.join(' '), one!.from ?? '', one!.to ?? ''].join('|');

function keptSet(key: string, set: LoadedSet): KeptSet {
  const { edition, decision, from, to, criteria } = set.editions[0]!;
  return { key, set, edition, decision, kind: set.id, from, to, criteria: criteria.length };
}

function storedSet({ key, text }: StoredText): { readonly set: LoadedSet | null; readonly at: number } {
  try {
    const { at, set } = JSON.parse(text) as { readonly at?: unknown; readonly set?: unknown };
    const read = setOfValue(key, set);
    return { set: read.ok ? read.value : null, at: typeof at === 'number' ? at : 0 };
  } catch {
    return { set: null, at: 0 };
  }
}
