import { parsePoints, type Points } from '../../model/points';
import type { DraftCell } from '../rows/draft-cell';
import type { ColumnRole } from '../../model/plan';
import { headerWeight, type ColumnEvidence } from './evidence';

const NUMBER = String.raw`(\d{1,4}(?:[.,]\d{1,4})?)\s*(?:đ|điểm)?`;
const PAIR = new RegExp(`^${NUMBER}\\s*/\\s*${NUMBER}$`, 'iu');

/** '1,25/1,5': points and what can be had, whichever comes first; null for other texts. */
function pairOf(text: string): { readonly own: string; readonly maximum: string } | null {
  const match = PAIR.exec(text.trim());
  const [first, second] = [match?.[1], match?.[2]];
  const [left, right] = [first, second].map((one): Points | null => (one === undefined ? null : parsePoints(one)));
  if (left == null || right == null) return null;
  return left <= right ? { own: first!, maximum: second! } : { own: second!, maximum: first! };
}

/**
 * The column of which each cell holds points and their maximum ('Điểm (đạt/tối đa)' over '1,25/1,5'); null where there is
 * none, or where either has a column of its own.
 */
export function pairedPoints(
  evidence: readonly ColumnEvidence[],
  columns: Readonly<Partial<Record<ColumnRole, number>>>,
): ColumnEvidence | null {
  if (columns.benchmark !== undefined || columns.selfAssessed !== undefined) return null;
  const paired = evidence.find(({ contents, byHeader, said, column }) => {
    if (said === null || (columns.achieved !== undefined && columns.achieved !== column)) return false;
    const isScore = (byHeader.get('achieved') ?? 0) >= 2 || (byHeader.get('benchmark') ?? 0) >= 2;
    return isScore && contents.filled >= 2 && contents.samples.every((text) => pairOf(text) !== null);
  });
  return paired && headerWeight(paired, 'rank') < 2 ? paired : null;
}

/** Parts such a cell in two; what is no pair stays what it is, as points. Neither half is written back. */
export function partPoints(own: Map<ColumnRole, DraftCell>): void {
  const cell = own.get('achieved');
  const pair = cell ? pairOf(cell.text) : null;
  own.delete('benchmark');
  if (!cell || !pair) return;
  const half = (text: string): DraftCell => ({ ...cell, text, value: text, origin: 'recovered' });
  own.set('achieved', half(pair.own));
  own.set('benchmark', half(pair.maximum));
}
