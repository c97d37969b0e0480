import { pointsAndMaximum } from '../cells/points';
import type { ColumnRole } from '../../model/plan';
import { headerWeight, type ColumnEvidence } from './evidence';

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
      contents.samples.every((text) => pointsAndMaximum(text) !== null)
    );
  });
  if (!one) return null;
  return { one, role: headerWeight(one, 'selfAssessed') > headerWeight(one, 'achieved') ? 'selfAssessed' : 'achieved' };
}

const POINTS = ['benchmark', 'achieved', 'selfAssessed'] as const satisfies readonly ColumnRole[];
