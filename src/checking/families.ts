import { parentCode } from '../model/code';
import { sumPoints } from '../model/points';
import type { PlanRow } from '../model/plan';
import { lastPart } from './numbering';
import { ownCode, type Table } from './table';

/**
 * True when every child of a parent stands in the table, so that their points must add up. A plan lists only criteria
 * that lost points, so this needs proof: the published set lists all children and they are all here; or, outside of its
 * evidence, the children are numbered 1 to n without a gap and their benchmarks add up to the parent's.
 */
export function allChildrenListed(table: Table, parent: PlanRow, children: readonly PlanRow[]): boolean {
  const code = ownCode(parent);
  const codes = children.map(ownCode);
  if (!code || codes.some((one) => one === null)) return false;
  const listed = new Set(codes.map((one) => one!.text));
  if (listed.size !== children.length) return false;
  if (table.criteria?.listsAllChildrenOf(code.text)) {
    const published = table.criteria.childrenOf(code.text);
    return published.length === listed.size && published.every((child) => listed.has(child.code));
  }
  if (codes.some((one) => parentCode(one!) !== code.text)) return false;
  const numbers = codes.map((one) => lastPart(one!)).toSorted((a, b) => a - b);
  const benchmarks = children.map((child) => child.benchmark?.value ?? null);
  return (
    numbers.length > 1 &&
    numbers.every((number, index) => number === index + 1) &&
    parent.benchmark?.value != null &&
    benchmarks.every((one) => one !== null) &&
    sumPoints(benchmarks) === parent.benchmark.value
  );
}

/**
 * True when parts make the whole: the index says so; or, of an index that is not known, the points of the parts add up
 * exactly in most families of two and more, and no family is alone to say so.
 */
export function partsAddUp({ index, catalogue, rows }: Table): boolean {
  if (index?.partsAddUp != null) return index.partsAddUp;
  if (catalogue?.complete === true) return true;
  let adding = 0;
  let others = 0;
  for (const parent of rows) {
    const children = parent.children.map((child) => rows[child]!.benchmark?.value ?? null);
    if (children.length < 2 || parent.benchmark?.value == null || !children.every((one) => one !== null)) continue;
    if (sumPoints(children) === parent.benchmark.value) adding++;
    else others++;
  }
  return adding >= 2 && adding > others;
}

/** True when the published set itself says which of these benchmarks is wrong. */
export const benchmarksTell = (table: Table, rows: readonly PlanRow[]): boolean =>
  table.catalogue?.certain === true && rows.some((row) => table.benchmarksOff.has(row));
