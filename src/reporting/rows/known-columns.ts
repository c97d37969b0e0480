import { valueAt, type Grid } from '../../model/grid';
import { foldText } from '../../model/text';
import { textOf } from '../layout/spec-grid';
import { UNIT_COLUMNS, type UnitColumn } from '../responsibility/unit-columns';

/**
 * Which columns of a unit's sheet are ours, by their place on the sheet. Names are the same in capitals, over several lines
 * and with other blanks. A column between two of ours, where the layout has one more that is missing, is that one when its
 * name is blank, says ours with more words, or is hidden: who types a name otherwise still fills in what was asked for. Any
 * other name is a column of the unit's own.
 */
export function knownColumns(grid: Grid, headerRow: number, lastColumn: number): ReadonlyMap<number, UnitColumn> {
  const heads = Array.from({ length: lastColumn }, (_, column) => textOf(valueAt(grid, headerRow, column)));
  const found = new Map<number, UnitColumn>();
  const taken = new Set<UnitColumn>();
  const take = (column: number, key: UnitColumn): void => {
    found.set(column, key);
    taken.add(key);
  };
  for (const form of [(text: string) => text, foldText])
    heads.forEach((head, column) => {
      if (head === '' || found.has(column)) return;
      const known = UNIT_COLUMNS.find((one) => !taken.has(one.key) && form(one.header) === form(head));
      if (known) take(column, known.key);
    });
  if (found.size < UNIT_COLUMNS.length)
    for (const [column, index] of byNeighbours(found)) {
      const { key, header, ...about } = UNIT_COLUMNS[index]!;
      if (!taken.has(key) && ('hidden' in about || saysTheSame(heads[column]!, header))) take(column, key);
    }
  return found;
}

/** Columns without a name of ours and, by the layout, what stands there: as many as are missing between two that are known. */
function byNeighbours(found: ReadonlyMap<number, UnitColumn>): readonly (readonly [number, number])[] {
  const known = [...found]
    .map(([column, key]) => ({ column, index: UNIT_COLUMNS.findIndex((one) => one.key === key) }))
    .sort((a, b) => a.column - b.column);
  // What stands behind the last of ours may be anything.
  const edges = [{ column: -1, index: -1 }, ...known];
  return edges.slice(1).flatMap((right, at) => {
    const left = edges[at]!;
    const missing = right.index - left.index - 1;
    if (missing <= 0 || missing !== right.column - left.column - 1) return [];
    return Array.from({ length: missing }, (_, more) => [left.column + 1 + more, left.index + 1 + more] as const);
  });
}

function saysTheSame(head: string, header: string): boolean {
  const [a, b] = [foldText(head), foldText(header)];
  return a === '' || a.includes(b);
}
