import type { Overview } from '../../model/coverage/overview';
import { unitKeys } from '../coverage/memberships';

export interface OverviewCounts {
  readonly sent: number;
  /** Files that could not be read. */
  readonly unread: number;
  /** Units that the plan above names and that sent nothing. */
  readonly absent: readonly string[];
}

/** The name by which the files of a unit are one unit's. */
export const keyOf = (unit: string): string => unitKeys(unit).at(-1)!;

/** Files of each unit, by its key. */
export function filesByUnit({ plans }: Overview): ReadonlyMap<string, number> {
  const files = new Map<string, number>();
  for (const { unit } of plans) if (unit !== null) files.set(keyOf(unit), (files.get(keyOf(unit)) ?? 0) + 1);
  return files;
}

/** Who has sent and who has not. */
export function overviewCounts(overview: Overview): OverviewCounts {
  const files = filesByUnit(overview);
  const sent = overview.plans.filter(({ problem }) => problem === null).length;
  return {
    sent,
    unread: overview.plans.length - sent,
    absent: overview.above.units.filter((unit) => !unitKeys(unit).some((key) => files.has(key))),
  };
}
