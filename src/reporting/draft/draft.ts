import type { Coverage } from '../../model/coverage/coverage';
import { gapOf, isAssignable, type Appendix, type AppendixKind, type Plan, type PlanRow } from '../../model/plan';
import type { Points } from '../../model/points';
import { entriesOf, type Entry } from '../coverage/entries';
import { matchPlans } from '../coverage/match-plans';

/** What a cell of a draft was taken from; nothing where the planner has to fill it in. */
export type ProposedFrom = 'above' | 'last-year';

/** A row of a draft: as given, or proposed. */
export interface DraftRow {
  readonly code: string;
  readonly title: string;
  readonly benchmark: Points | null;
  readonly achieved: Points | null;
  readonly task: string;
  readonly lead: string;
  readonly implementing: string;
  readonly coordinating: string;
  readonly deadline: string;
  readonly method: string;
  readonly product: string;
  /** Where the proposals come from; the criterion and its points are no proposals. */
  readonly proposed: Readonly<Partial<Record<ProposedColumn, ProposedFrom>>>;
}
export type ProposedColumn = 'task' | 'lead' | 'implementing' | 'coordinating' | 'deadline' | 'method' | 'product';

/** A heading of the source with the rows below it; code and title '' where the source has none. */
export interface DraftSection {
  readonly code: string;
  readonly title: string;
  readonly rows: readonly DraftRow[];
}

/** One appendix to be added. */
export interface DraftTable {
  readonly kind: AppendixKind;
  /** Of the points; null when the source does not say, or has none. */
  readonly pointsYear: number | null;
  readonly sections: readonly DraftSection[];
}

/** The rows that a plan above gives us: who does them is left to us, proposed where last year's row had somebody. */
export function draftFromAbove({ given }: Coverage): readonly DraftTable[] {
  const rows = given.filter(({ conditional }) => !conditional);
  return tablesOf(
    rows.map(({ appendix, row, matches }) => {
      const last = matches.find(({ doubtful }) => !doubtful)?.ours.row ?? null;
      return { appendix, row, drafted: draftRow(row, { work: [row, 'above'], last }) };
    }),
  );
}

/**
 * What lost points, and the tasks without points, with the work and the offices of last year's plan beside them. `scores`: where the
 * points stand, which may be last year's plan itself.
 */
export function draftFromLastYear(scores: Plan, last: Plan): readonly DraftTable[] {
  const [scored, own] = [entriesOf(scores), entriesOf(last)];
  const pairs = scores === last ? [] : matchPlans(scored, own).filter(({ doubtful }) => !doubtful);
  const lastOf = new Map(pairs.map(({ above, ours }) => [above, ours.row]));
  const lost = scored.filter((entry) => lostPoints(entry));
  // Lists without points are carried over whole, from last year's plan alone: a score table has no tasks of theirs.
  const lists = own.filter(({ appendix }) => !hasPoints(appendix));
  return tablesOf(
    [...lost, ...lists].map((entry) => {
      const before = scores === last || lists.includes(entry) ? entry.row : (lastOf.get(entry) ?? null);
      const work = before ?? entry.row;
      return {
        appendix: entry.appendix,
        row: entry.row,
        drafted: draftRow(entry.row, { work: [work, 'last-year'], last: before }),
      };
    }),
  );
}

const hasPoints = ({ rows }: Appendix): boolean => rows.some(({ benchmark }) => benchmark?.value != null);

/** A criterion that got less than it could, and no parent of others that are listed. */
const lostPoints = ({ row }: Entry): boolean => isAssignable(row) && row.children.length === 0 && (gapOf(row) ?? 0) > 0;

/** Last year's row says who did it, the source of the work what is to be done. */
interface Sources {
  readonly work: readonly [row: PlanRow, from: ProposedFrom];
  readonly last: PlanRow | null;
}

function draftRow(row: PlanRow, { work: [work, from], last }: Sources): DraftRow {
  const proposed: Partial<Record<ProposedColumn, ProposedFrom>> = {};
  const propose = (column: ProposedColumn, of: PlanRow | null, source: ProposedFrom): string => {
    const text = of?.[column]?.text ?? '';
    if (text !== '') proposed[column] = source;
    return text;
  };
  return {
    code: row.code?.value?.text ?? row.code?.text ?? '',
    title: row.title?.value ?? '',
    benchmark: row.benchmark?.value ?? null,
    achieved: row.achieved?.value ?? null,
    task: propose('task', work, from),
    lead: propose('lead', last, 'last-year'),
    implementing: propose('implementing', last, 'last-year'),
    coordinating: propose('coordinating', last, 'last-year'),
    // A day of last year is over: only words that hold in every year are taken over.
    deadline: from === 'above' || !work.deadline?.value.due.length ? propose('deadline', work, from) : '',
    method: propose('method', last, 'last-year'),
    product: propose('product', work, from),
    proposed,
  };
}

interface Placed {
  readonly appendix: Appendix;
  readonly row: PlanRow;
  readonly drafted: DraftRow;
}

/** A table a kind, with the headings under which the rows stood. */
function tablesOf(rows: readonly Placed[]): readonly DraftTable[] {
  const kinds = [...new Set(rows.map(({ appendix }) => appendix.kind))];
  return kinds.map((kind) => {
    const own = rows.filter(({ appendix }) => appendix.kind === kind);
    const sections = new Map<PlanRow | Appendix, DraftSection & { rows: DraftRow[] }>();
    for (const { appendix, row, drafted } of own) {
      const heading = row.section === undefined ? undefined : appendix.rows[row.section];
      const key = heading ?? appendix;
      const section = sections.get(key) ?? {
        code: heading?.code?.value?.text ?? heading?.code?.text ?? '',
        title: heading?.title?.value ?? '',
        rows: [],
      };
      sections.set(key, section);
      section.rows.push(drafted);
    }
    const scored = own.find(({ appendix }) => hasPoints(appendix))?.appendix;
    return { kind, pointsYear: scored?.year ?? null, sections: [...sections.values()] };
  });
}
