import { parsePoints, type Points } from '../../model/points';
import type { DraftCell } from '../rows/draft-cell';
import type { ColumnRole } from '../../model/plan';
import { headerWeight, type ColumnEvidence } from './evidence';

const PAIR = /^(\d{1,4}(?:[.,]\d{1,4})?)\s*(?:đ|điểm)?\s*\/\s*(\d{1,4}(?:[.,]\d{1,4})?)\s*(?:đ|điểm)?$/iu;

/** '1,25/1,5': points and what can be had, whichever comes first; null for other texts. */
function pairOf(text: string): { readonly own: string; readonly maximum: string } | null {
  const match = PAIR.exec(text.trim());
  const [first, second] = [match?.[1], match?.[2]];
  const [left, right] = [first, second].map((one): Points | null => (one === undefined ? null : parsePoints(one)));
  if (left == null || right == null) return null;
  return left <= right ? { own: first!, maximum: second! } : { own: second!, maximum: first! };
}

/** Points of which column, and whose. */
export interface PairedPoints {
  readonly one: ColumnEvidence;
  readonly role: 'achieved' | 'selfAssessed';
}

/**
 * The column of which each cell holds points and their maximum ('Điểm (đạt/tối đa)' over '1,25/1,5'); null where there is
 * none, or where points have a column of their own.
 */
export function pairedPoints(
  evidence: readonly ColumnEvidence[],
  columns: Readonly<Partial<Record<ColumnRole, number>>>,
): PairedPoints | null {
  const one = evidence.find(({ contents, byHeader, said, column }) => {
    const isTaken = [columns.achieved, columns.selfAssessed].some((own) => own !== undefined && own !== column);
    const isScore = POINTS.some((role) => (byHeader.get(role) ?? 0) >= 2) && (byHeader.get('rank') ?? 0) < 2;
    return (
      said !== null &&
      !isTaken &&
      isScore &&
      contents.filled >= 2 &&
      contents.samples.every((text) => pairOf(text) !== null)
    );
  });
  if (!one) return null;
  return { one, role: headerWeight(one, 'selfAssessed') > headerWeight(one, 'achieved') ? 'selfAssessed' : 'achieved' };
}

const POINTS = ['benchmark', 'achieved', 'selfAssessed'] as const satisfies readonly ColumnRole[];

/**
 * Takes such a cell apart; what is no pair stays what it is. `isBoth`: the maximum has no column of its own. Neither half
 * is written back.
 */
export function partPoints(own: Map<ColumnRole, DraftCell>, role: 'achieved' | 'selfAssessed', isBoth: boolean): void {
  const cell = own.get(role);
  const pair = cell ? pairOf(cell.text) : null;
  if (isBoth) own.delete('benchmark');
  if (!cell || !pair) return;
  const half = (text: string): DraftCell => ({ ...cell, text, value: text, origin: 'recovered' });
  own.set(role, half(pair.own));
  if (isBoth) own.set('benchmark', half(pair.maximum));
}
