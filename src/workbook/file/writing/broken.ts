import type { BrokenReferences } from '../../../model/sheet-spec';
import { relationshipsOf, sheetEntries, type Package } from '../package/package';

/** Where references broke, or stayed behind, since this was asked for last. */
interface Noted {
  /** Parts with #REF! that was not there before, or pivot tables without their source. */
  readonly parts: Set<string>;
  readonly names: Set<string>;
  /** Parts with formulas that name moved cells in a way that cannot be followed. */
  readonly left: Set<string>;
  readonly leftNames: Set<string>;
}

const noted = new WeakMap<Package, Noted>();

function notedIn(pkg: Package): Noted {
  const known = noted.get(pkg) ?? { parts: new Set(), names: new Set(), left: new Set(), leftNames: new Set() };
  noted.set(pkg, known);
  return known;
}

export const noteBroken = (pkg: Package, path: string): unknown => notedIn(pkg).parts.add(path);
export const noteName = (pkg: Package, name: string): unknown => notedIn(pkg).names.add(name);
export const noteLeft = (pkg: Package, path: string): unknown => notedIn(pkg).left.add(path);
export const noteLeftName = (pkg: Package, name: string): unknown => notedIn(pkg).leftNames.add(name);

/** As sheets that a reader can find; null where nothing is to be told. */
export function takeBroken(pkg: Package): BrokenReferences | null {
  const found = noted.get(pkg);
  noted.delete(pkg);
  if (!found) return null;
  const of = (kind: RegExp): readonly string[] =>
    sheetsWith(
      pkg,
      [...found.parts].filter((path) => kind.test(path)),
    );
  const broken = {
    formulas: of(/\/(worksheets|tables|ctrlProps)\//i),
    charts: of(/\/(charts|drawings)\//i),
    pivots: of(/\/pivotCache\//i),
    names: [...found.names],
    left: sheetsWith(pkg, [...found.left]),
    leftNames: [...found.leftNames],
  };
  return Object.values(broken).some((list) => list.length > 0) ? broken : null;
}

/** The sheets from which relations lead to one of the parts: by a drawing to a chart, by a pivot table to its source. */
function sheetsWith(pkg: Package, paths: readonly string[]): readonly string[] {
  if (paths.length === 0) return [];
  const leads = (from: string, steps: number): boolean =>
    paths.includes(from) ||
    (steps > 0 && relationshipsOf(pkg, from).some(({ target, external }) => !external && leads(target, steps - 1)));
  return sheetEntries(pkg).flatMap(({ name, path }) => (leads(path, 2) ? [name] : []));
}
