import type { Code } from '../model/code';
import { parentCode } from '../model/code';
import type { CellPlace } from '../model/grid';
import type { Field } from '../model/plan';
import { sumPoints, type Points } from '../model/points';
import { catalogueOf, type Catalogue, type CatalogueEntry } from './catalogue';

/** One row of a workbook's own criteria set, as it was read. */
export interface ListedCriterion {
  /** First cell of the row. */
  readonly at: CellPlace;
  readonly code?: Field<Code | null>;
  readonly title?: Field<string>;
  readonly maximum?: Field<Points | null>;
  readonly isTotal: boolean;
}

/** What is wrong in a workbook's own criteria set; `at` is the cell to look at. */
export type OwnSetProblem =
  | { readonly kind: 'code-unreadable'; readonly at: CellPlace; readonly text: string }
  /** `first`: where the code stands for the first time; that row counts. */
  | { readonly kind: 'code-duplicate'; readonly at: CellPlace; readonly code: string; readonly first: CellPlace }
  | { readonly kind: 'name-missing'; readonly at: CellPlace; readonly code: string }
  | { readonly kind: 'points-missing'; readonly at: CellPlace; readonly code: string }
  | { readonly kind: 'points-unreadable'; readonly at: CellPlace; readonly code: string; readonly text: string }
  /** A parent's points are not the sum of its children's; code '' for the total row over the topmost criteria. */
  | {
      readonly kind: 'children-sum';
      readonly at: CellPlace;
      readonly code: string;
      readonly found: Points;
      readonly expected: Points;
      readonly children: readonly CellPlace[];
    };

/** The criteria set of a province or commune that the workbook itself holds. */
export interface OwnSet {
  readonly sheet: string;
  readonly catalogue: Catalogue;
  /** The cell of each code, for messages that point there. */
  readonly places: ReadonlyMap<string, CellPlace>;
  readonly problems: readonly OwnSetProblem[];
}

/** `part`: the group under which it stands; null for groups themselves and where there are none. */
interface Entry extends CatalogueEntry {
  readonly row: ListedCriterion;
}

/**
 * Makes a criteria set of the listed rows, and says what is wrong with them. A parent is the nearest code above by the dots
 * (2.4 for 2.4.1), or the group (II) under which plain numbers stand. Pure; linear in the rows.
 */
export function ownSetOf(sheet: string, rows: readonly ListedCriterion[]): OwnSet {
  const problems: OwnSetProblem[] = [];
  const numbered = rows.some(({ code }) => code !== undefined);
  const listed: Entry[] = [];
  let byCode = new Map<string, Entry>();
  let group: Code | null = null;
  for (const row of rows) {
    if (row.isTotal) continue;
    const code = row.code?.value ?? null;
    if (row.code && !code) {
      problems.push({ kind: 'code-unreadable', at: row.code.at, text: row.code.text });
      continue;
    }
    // Beside numbered criteria a row without a number is a remark or a subtotal.
    if (!code && (numbered || !row.maximum || !row.title)) continue;
    const isGroup = code !== null && code.style !== 'arabic' && code.parts.length === 1;
    // Every part may number its criteria anew.
    if (isGroup) byCode = new Map([...byCode].filter(([, entry]) => entry.part === null));
    const before = code ? byCode.get(code.text) : undefined;
    if (code && before) {
      problems.push({ kind: 'code-duplicate', at: row.code!.at, code: code.text, first: before.row.code!.at });
      continue;
    }
    if (isGroup) group = code;
    const name = row.title?.value.trim() ?? '';
    const entry: Entry = {
      code: code?.text ?? '',
      parent: (code && listedAncestor(code, byCode)) ?? (isGroup ? null : (group?.text ?? null)),
      part: isGroup || group === null ? null : group.text,
      name: name === '' ? null : name,
      otherNames: [],
      maximum: row.maximum?.value ?? null,
      method: null,
      sources: [sheet],
      row,
    };
    listed.push(entry);
    if (code) byCode.set(code.text, entry);
  }
  const entries = listed;
  const about = {
    index: 'other',
    edition: sheet,
    codes: 'fixed',
    certain: true,
    origin: 'workbook',
    complete: true,
  } as const;
  const catalogue = catalogueOf(about, entries);
  const childrenOf = ({ code, part, row }: Entry): readonly Entry[] =>
    (catalogue.childrenOf(code) as readonly Entry[]).filter(
      (child) => part === child.part || row.code?.value?.style !== 'arabic',
    );
  for (const entry of entries) problems.push(...faultsOf(entry, childrenOf(entry).length > 0));
  for (const entry of entries)
    if (entry.code !== '') problems.push(...sumFault(entry.code, entry.row, childrenOf(entry)));
  const top = entries.filter((entry) => entry.parent === null);
  for (const row of rows) if (row.isTotal) problems.push(...sumFault('', row, top));
  const inOrder = problems.sort((a, b) => a.at.row - b.at.row || a.at.column - b.at.column);
  return {
    sheet,
    catalogue,
    places: new Map(entries.flatMap(({ code, row }) => (row.code ? [[code, row.code.at] as const] : []))),
    problems: inOrder,
  };
}

function listedAncestor(code: Code, listed: ReadonlyMap<string, Entry>): string | null {
  for (
    let above = parentCode(code);
    above !== null;
    above = above.includes('.') ? above.slice(0, above.lastIndexOf('.')) : null
  )
    if (listed.has(above)) return above;
  return null;
}

function* faultsOf({ code, name, row }: Entry, isParent: boolean): Generator<OwnSetProblem> {
  if (name === null) yield { kind: 'name-missing', at: row.title?.at ?? row.at, code };
  const { maximum } = row;
  // A heading over criteria needs no points of its own.
  if (maximum?.value === null) yield { kind: 'points-unreadable', at: maximum.at, code, text: maximum.text };
  else if (!maximum && !isParent) yield { kind: 'points-missing', at: row.at, code };
}

function* sumFault(code: string, { maximum }: ListedCriterion, children: readonly Entry[]): Generator<OwnSetProblem> {
  const maxima = children.map((child) => child.maximum);
  if (maximum?.value == null || children.length === 0 || !maxima.every((one) => one !== null)) return;
  const expected = sumPoints(maxima);
  if (expected !== maximum.value)
    yield {
      kind: 'children-sum',
      at: maximum.at,
      code,
      found: maximum.value,
      expected,
      children: children.map(({ row }) => row.maximum!.at),
    };
}
