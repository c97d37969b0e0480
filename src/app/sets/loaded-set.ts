import type { LoadedSet } from '../../catalogue';
import { readLoadedSetFile, type CriterionFile, type EditionFile } from '../../catalogue/schema';
import { cellAddress } from '../../model/address';
import type { Grid } from '../../model/grid';
import { done, failed, type Outcome } from '../../model/outcome';
import { pointsFromNumber, pointsToNumber, sumPoints } from '../../model/points';
import { readOwnSet } from '../../reading';

export type { LoadedSet };

/** A criteria set from JSON (docs/bo-tieu-chi.md). Fails on what is no JSON, on a wrong or missing field, and on faults of the set. */
export function setOfJson(file: string, text: string): Outcome<LoadedSet> {
  try {
    return setOfValue(file, JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch (error) {
    return failed('set-not-json', { file }, String(error));
  }
}

/** A criteria set from what a JSON text says. `file`: what problems call it. */
export function setOfValue(file: string, value: unknown): Outcome<LoadedSet> {
  const read = readLoadedSetFile(value);
  if (!read.success) {
    const issue = read.error.issues[0];
    return failed('set-unreadable', { file, place: issue?.path.map(String).join(' › ') ?? '' }, issue?.message);
  }
  for (const edition of read.data.editions) {
    const fault = faultOf(edition, read.data.partsAddUp === true);
    if (fault !== null) return failed(fault.id, { file, ...fault.args });
  }
  return done(read.data);
}

/** What is not told is not compared; it makes no set wrong. */
const MISSING: ReadonlySet<string> = new Set(['name-missing', 'points-missing']);

/** A criteria set from the sheet of a workbook that lists one: Mã | Tiêu chí | Điểm chuẩn. It holds for any year and level. */
export function setOfWorkbook(file: string, grids: readonly Grid[]): Outcome<LoadedSet> {
  const read = readOwnSet(grids);
  if (!read || read.catalogue.entries.length === 0) return failed('set-missing', { file });
  const fault = read.problems.find(({ kind }) => !MISSING.has(kind));
  if (fault) return failed('set-faulty-cell', { file, sheet: read.sheet, cell: cellAddress(fault.at) });
  const stem = file.replace(/\.[^.]+$/, '');
  // One letter names nothing.
  const name = stem.length < 2 ? file : stem;
  const criteria = read.catalogue.entries.map(({ code, parent, part, name: title, maximum }): CriterionFile => ({
    code: code === '' ? null : code,
    parent,
    ...(part !== null && { part }),
    name: title,
    maximum: maximum === null ? null : pointsToNumber(maximum),
  }));
  return setOfValue(file, {
    id: 'other',
    short: name.slice(0, 12),
    label: { vi: name, en: name },
    name: { vi: name, en: name },
    titles: [],
    scale: { unit: 'points', total: null },
    partsAddUp: true,
    codes: 'fixed',
    tables: 'points',
    editions: [
      { edition: name, decision: null, levels: [], from: null, to: null, complete: true, sources: [file], criteria },
    ],
  });
}

type Fault =
  | { readonly id: 'set-code-twice'; readonly args: { readonly code: string } }
  | { readonly id: 'set-sum'; readonly args: { readonly code: string; readonly found: number; readonly sum: number } };

/** A code that stands twice in its part, or a parent whose parts do not add up. */
function faultOf({ criteria }: EditionFile, partsAddUp: boolean): Fault | null {
  const codes = new Set<string>();
  for (const { code, part } of criteria) {
    const key = `${part ?? ''}|${code ?? ''}`;
    if (code !== null && codes.has(key)) return { id: 'set-code-twice', args: { code } };
    codes.add(key);
  }
  if (!partsAddUp) return null;
  for (const { code, part, maximum } of criteria) {
    if (code === null || maximum === null) continue;
    const parts = criteria
      .filter((one) => one.parent === code && (one.part === part || one.part === code))
      .map((one) => one.maximum);
    if (parts.length === 0 || !parts.every((one) => one !== null)) continue;
    const sum = sumPoints(parts.map((one) => pointsFromNumber(one)!));
    if (sum !== pointsFromNumber(maximum))
      return { id: 'set-sum', args: { code, found: maximum, sum: pointsToNumber(sum) } };
  }
  return null;
}
