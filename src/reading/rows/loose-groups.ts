import { numberKind } from '../../model/code';
import { sumPoints, type Points } from '../../model/points';
import { readPoints } from '../cells/points';
import type { RawRow } from './draft';

const kindOf = ({ code }: RawRow): string | null =>
  code?.code?.parts.length === 1 ? numberKind(code.code, code.text) : null;

function benchmarkOf({ own }: RawRow): Points | null {
  const cell = own.get('benchmark');
  return cell ? readPoints(cell.value, cell.format).value : null;
}

/**
 * Rows with points above rows numbered `entryKind` that these do not add up to: no parents whose sum can be told, but headings
 * with the points of their group, which would count beside those of the rows below.
 */
export function looseGroups(rows: readonly RawRow[], entryKind: string): ReadonlySet<RawRow> {
  const loose = new Set<RawRow>();
  let open: { readonly row: RawRow; readonly points: Points[] } | null = null;
  const close = (): void => {
    if (!open || open.points.length === 0) return;
    if (sumPoints(open.points) !== benchmarkOf(open.row)) loose.add(open.row);
  };
  for (const row of rows) {
    const kind = kindOf(row);
    const points = benchmarkOf(row);
    if (kind === entryKind && points !== null) open?.points.push(points);
    else if (kind !== null && kind !== entryKind && /^(?:roman|capital|text)$/.test(kind) && points !== null) {
      close();
      open = { row, points: [] };
    }
  }
  close();
  return loose;
}
