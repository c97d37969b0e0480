import type { TargetDraft } from '../year/opened';
import {
  smallestSet,
  standingOf,
  type IndexOutlook,
  type OpenCriterion,
  type Target,
  type TargetReport,
  type TargetSentence,
} from '../../app/target/target';
import type { Language } from '../../locale';
import { formatPoints, parsePoints, subtractPoints, sumPoints, type Points } from '../../model/points';

type Index = TargetReport['indices'][number];

/** Targets in the plan's text that speak of this index. */
export const sentencesOf = (report: TargetReport, { kind }: IndexOutlook): readonly TargetSentence[] =>
  report.sentences.filter(({ kinds }) => kinds.includes(kind));

/** How the draft of an index begins: with the target that the plan's text names, and with what its sheet holds. */
export function draftOf(report: TargetReport, index: Index, language: Language): TargetDraft {
  const said = sentencesOf(report, index).find(({ value }) => value !== null);
  const unit = said?.unit === 'percent' ? 'percent' : 'points';
  // A target beyond the table's own points, or in per cent, is one of the whole index.
  const isWhole = index.scale !== null && (unit === 'percent' || (said?.value ?? 0) > index.benchmark);
  return {
    goal: said?.value == null ? '' : formatPoints(said.value, language),
    unit,
    scale: isWhole ? 'index' : 'table',
    planned: index.planned,
    byHand: new Set(),
  };
}

/** The target that is typed; null while it is none. */
export function targetIn({ goal, unit, scale }: TargetDraft): Target | null {
  const value = parsePoints(goal.replace(/\s*(?:%|điểm)\s*$/iu, ''));
  if (value === null || value <= 0 || (unit === 'percent' && value > 1_000_000)) return null;
  return { unit, value, scale };
}

/** The fewest criteria for the target, beside what was typed; the draft as it is where nothing reaches it. */
export function suggested(index: Index, draft: TargetDraft): TargetDraft {
  const target = targetIn(draft);
  if (!target) return draft;
  const fixed = new Map([...draft.planned].filter(([id]) => draft.byHand.has(id)));
  const planned = smallestSet(index, standingOf(index, target).needed, fixed);
  return planned ? { ...draft, planned } : draft;
}

/**
 * The draft with what was typed beside a criterion; blank takes it out of the plan. Null where it is no number between
 * nothing and the benchmark.
 */
export function withTyped(draft: TargetDraft, { id, benchmark }: OpenCriterion, typed: string): TargetDraft | null {
  const planned = new Map(draft.planned);
  const byHand = new Set(draft.byHand);
  if (typed.trim() === '') {
    planned.delete(id);
    byHand.delete(id);
    return { ...draft, planned, byHand };
  }
  const points = parsePoints(typed);
  if (points === null || points < 0 || points > benchmark) return null;
  planned.set(id, points);
  byHand.add(id);
  return { ...draft, planned, byHand };
}

/** All criteria at their benchmark, none above it, on the scale of the standing. */
export const mostOf = ({ reach, exceeding }: IndexOutlook, now: Points): Points =>
  subtractPoints(sumPoints([now, reach]), exceeding.excess);
