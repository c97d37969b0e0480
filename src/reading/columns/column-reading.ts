import type { ColumnRole } from '../../model/roles';
import type { Certainty, ColumnReading, ColumnReason } from '../../model/reading-choice';
import { contentWeight, headerWeight, other, type ColumnEvidence } from './evidence';

/** What a column was read as, how surely and why, as it is told to the planner. */
export function readingOf(one: ColumnEvidence, role: ColumnRole | null): ColumnReading {
  const { column, header, contents } = one;
  const carried = one.isCarried && role === null ? { isCarried: true as const } : {};
  return { column, header, role, ...sureness(one, role), samples: contents.samples, ...carried };
}

/** Several columns share the role that their marks give, or hold the codes of one level each. */
export const sharedReading = ({ column, header, contents }: ColumnEvidence, role: ColumnRole): ColumnReading => ({
  column,
  header,
  role,
  certainty: 'likely',
  reasons: ['header', 'contents'],
  samples: contents.samples.length > 0 ? contents.samples : [...contents.marks.keys()],
});

/** Running numbers beside codes, points of earlier years: a second column of these is understood, and no work is lost with it. */
const MAY_STAND_TWICE = [
  'code',
  'benchmark',
  'selfAssessed',
  'achieved',
  'note',
] as const satisfies readonly ColumnRole[];

function sureness(
  one: ColumnEvidence,
  role: ColumnRole | null,
): { readonly certainty: Certainty; readonly reasons: readonly ColumnReason[] } {
  if (one.said !== undefined) return { certainty: 'said', reasons: ['said'] };
  const kind = role ?? other(one).kind;
  if (kind === null)
    return MAY_STAND_TWICE.some((twice) => headerWeight(one, twice) >= 4)
      ? { certainty: 'likely', reasons: ['header'] }
      : { certainty: 'guess', reasons: [] };
  const [words, contents] = [headerWeight(one, kind), contentWeight(one, kind)];
  const beside = one.byNeighbours.get(kind) ?? 0;
  const reasons: ColumnReason[] = [];
  if (words >= 1.5) reasons.push(one.fromGroup && words < 4 ? 'group-header' : 'header');
  if (contents >= 1) reasons.push('contents');
  if (beside >= 0.5) reasons.push('neighbours');
  const isEmpty = one.contents.filled === 0;
  if (words >= 4 && (contents >= 0.4 || isEmpty)) return { certainty: 'sure', reasons };
  const isLikely = (words >= 4 && contents > -2) || (words >= 2 && contents + beside >= 1) || (words >= 2.5 && isEmpty);
  return { certainty: isLikely ? 'likely' : 'guess', reasons };
}
