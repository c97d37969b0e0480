import { cellAddress, columnLetter } from '../../model/address';
import type { Finding } from '../../model/finding';
import type { CellPlace, Grid } from '../../model/grid';
import { valueAt } from '../../model/grid';
import { ignoredContent, type IgnoredFinding, type KeptIgnore } from '../../model/ignore';
import type { Plan } from '../../model/plan';
import { foldText } from '../../model/text';

export interface IgnoringResult {
  /** What is still reported, in its order. */
  readonly findings: readonly Finding[];
  readonly ignored: readonly IgnoredFinding[];
  /** Ignores to which nothing was found: what they spoke of was corrected, or has changed. */
  readonly stale: readonly KeptIgnore[];
}

/** What an ignore of one cell knows it by. */
export interface CellMarks {
  readonly content: string;
  readonly row: string;
}

/** Tells the content of a cell, and the number of the row of a table that it is in. */
export function cellMarks(grids: readonly Grid[], plan: Plan): (at: CellPlace) => CellMarks {
  const bySheet = new Map(grids.map((grid) => [grid.sheet, grid]));
  const numbers = new Map<string, string>();
  for (const { sheet, rows } of plan.appendices)
    for (const row of rows)
      for (const at of row.sheetRows) if (row.code) numbers.set(`${sheet}|${at}`, row.code.value?.text ?? '');
  return (at) => {
    const grid = bySheet.get(at.sheet);
    return {
      content: grid ? ignoredContent(valueAt(grid, at.row, at.column)) : '',
      row: numbers.get(`${at.sheet}|${at.row}`) ?? '',
    };
  };
}

/** Takes the ignored findings out. Linear in findings and ignores. */
export function withoutIgnored(
  findings: readonly Finding[],
  ignores: readonly KeptIgnore[],
  marks: (at: CellPlace) => CellMarks,
): IgnoringResult {
  if (ignores.length === 0) return { findings, ignored: [], stale: [] };
  const byKey = new Map<string, KeptIgnore[]>();
  for (const kept of ignores) addTo(byKey, keyOf(kept), kept);
  const used = new Set<KeptIgnore>();
  const by = new Map<Finding, KeptIgnore>();
  for (const finding of findings) {
    const { content } = marks(finding.at);
    const { rule, at } = finding;
    const fitting = [
      ...(byKey.get(key(rule, at.sheet, cellAddress(at))) ?? []).filter(
        ({ ignore }) => ignore.scope !== 'cell' || sameContent(ignore.content, content),
      ),
      ...(byKey.get(key(rule, at.sheet, columnLetter(at.column))) ?? []),
      ...(byKey.get(key(rule, '', '')) ?? []),
    ];
    for (const kept of fitting) used.add(kept);
    if (fitting[0]) by.set(finding, fitting[0]);
  }
  const open = findings.filter((finding) => !by.has(finding));
  const unused = ignores.filter((kept) => !used.has(kept));
  for (const [finding, kept] of atMovedCells(open, unused, marks)) {
    by.set(finding, kept);
    used.add(kept);
  }
  return {
    findings: findings.filter((finding) => !by.has(finding)),
    ignored: findings.flatMap((finding) => (by.has(finding) ? [{ finding, by: by.get(finding)! }] : [])),
    stale: ignores.filter((kept) => !used.has(kept)),
  };
}

/**
 * Rows put in above move a cell: an ignore follows it to the one cell of the same column whose row has the same number
 * and which holds the same, when the row at the old place is another one now.
 */
function atMovedCells(
  findings: readonly Finding[],
  ignores: readonly KeptIgnore[],
  marks: (at: CellPlace) => CellMarks,
): ReadonlyMap<Finding, KeptIgnore> {
  const moved = new Map<Finding, KeptIgnore>();
  const left = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { rule, at } = finding;
    const held = marks(at);
    if (held.row !== '') addTo(left, movedKey({ rule, sheet: at.sheet, place: cellAddress(at) }, held), finding);
  }
  for (const kept of ignores) {
    const { ignore } = kept;
    if (ignore.scope !== 'cell' || ignore.row === '') continue;
    const found = left.get(movedKey(ignore, ignore)) ?? [];
    const oldRow = { sheet: ignore.sheet, row: Number(/\d+$/.exec(ignore.place)![0]) - 1, column: 0 };
    if (found.length !== 1 || moved.has(found[0]!) || marks(oldRow).row === ignore.row) continue;
    moved.set(found[0]!, kept);
  }
  return moved;
}

/** What an ignore and a finding share when only the row of the cell is another one. */
const movedKey = (
  { rule, sheet, place }: { readonly rule: string; readonly sheet: string; readonly place: string },
  { content, row }: CellMarks,
): string => key(rule, sheet, place.replace(/\d+$/, ''), row, foldText(content));

/** People correct the sheet by hand: neither case nor blanks nor the decimal sign tell two contents apart. */
const sameContent = (a: string, b: string): boolean =>
  foldText(a).replaceAll('.', ',') === foldText(b).replaceAll('.', ',');

const key = (...parts: readonly string[]): string => parts.join('\u0000');
const keyOf = ({ ignore }: KeptIgnore): string =>
  ignore.scope === 'rule' ? key(ignore.rule, '', '') : key(ignore.rule, ignore.sheet, ignore.place);

function addTo<T>(map: Map<string, T[]>, at: string, item: T): void {
  const found = map.get(at);
  if (found) found.push(item);
  else map.set(at, [item]);
}
