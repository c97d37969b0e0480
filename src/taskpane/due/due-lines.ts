import type { DueOpened } from '../year/opened';
import { dueOfUnit, DUE_SPANS, isWithin, type DueItem, type DueReport, type DueSpan } from '../../app/due/due';

/** The spans that a planner asks for; what comes later or has gone by is found among all. */
export const DUE_FILTERS = ['overdue', 'week', 'month', 'quarter', 'undated'] as const satisfies readonly DueSpan[];

export type DueLine =
  | { readonly kind: 'head'; readonly key: string; readonly span: DueSpan; readonly count: number }
  | { readonly kind: 'item'; readonly key: string; readonly item: DueItem }
  | { readonly kind: 'more'; readonly key: string; readonly rest: number };

export interface DueOnShow {
  readonly lines: readonly DueLine[];
  readonly counts: Readonly<Record<(typeof DUE_FILTERS)[number], number>>;
  readonly span: DueSpan | null;
  /** Items of the unit, whatever their span. */
  readonly items: number;
}

/** The lines on show, by span, and how many each filter would leave. A filter under which nothing is left shows all. */
export function dueOnShow(report: DueReport, opened: DueOpened): DueOnShow {
  const { items, ends } = opened.unit === null ? report : dueOfUnit(report, opened.unit);
  const counted = (span: DueSpan): number => items.filter((item) => isWithin(item, span, ends)).length;
  const counts = {
    overdue: counted('overdue'),
    week: counted('week'),
    month: counted('month'),
    quarter: counted('quarter'),
    undated: counted('undated'),
  };
  const { span } = opened;
  const chosen = span !== null && counted(span) > 0 ? span : null;
  const fitting = chosen === null ? items : items.filter((item) => isWithin(item, chosen, ends));
  const bySpan = DUE_SPANS.map((one) => fitting.filter((item) => item.span === one));
  const ordered = bySpan.flat();
  const rest = ordered.length - opened.shown;
  const lines = ordered.slice(0, opened.shown).flatMap((item, at): DueLine[] => [
    ...(ordered[at - 1]?.span === item.span
      ? []
      : [
          {
            kind: 'head' as const,
            key: `head|${item.span}`,
            span: item.span,
            count: bySpan[DUE_SPANS.indexOf(item.span)]!.length,
          },
        ]),
    { kind: 'item', key: item.id, item },
  ]);
  return {
    lines: rest > 0 ? [...lines, { kind: 'more', key: 'more', rest }] : lines,
    counts,
    span: chosen,
    items: items.length,
  };
}
