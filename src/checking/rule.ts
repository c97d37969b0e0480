import type { OwnSet } from '../catalogue';
import type { CellPlace } from '../model/grid';
import type { Finding, Fix, MessageArgument, Severity } from '../model/finding';
import type { ColumnRole, Plan } from '../model/plan';
import type { SpelledUnit, UnitList } from '../model/units';
import type { HeldAgainst } from './given';
import type { Table } from './table';

/** What rules know besides the plan itself. */
export interface PlanContext {
  /** The workbook's own unit list; null when it has none; undefined when it was not asked for. */
  readonly units: UnitList | null | undefined;
  /** True where the planner has agreed who is meant by the group (its key) that the cell names. */
  readonly isAnswered: (group: string, at: CellPlace) => boolean;
  /** Every unit that the plan names, with its spellings and their cells. */
  readonly spelledUnits: readonly SpelledUnit[];
  /** The workbook's own criteria set, with its faults; null when it has none. */
  readonly ownSet: OwnSet | null;
  /** The plan beside the one above; null until the planner has named that one and whose plan this is. */
  readonly coverage: HeldAgainst | null;
  /** The plan's appendices as tables, in the same order. */
  readonly tables: readonly Table[];
}

/**
 * The texts that a rule can say, and what each of them names: 'children-sum' → ['found', 'expected']. Texts live in
 * locale/findings.
 */
export type Messages = Readonly<Record<string, readonly string[]>>;

/** What a rule reports: a finding of one of its messages, with every argument that the message names. */
export type Found<M extends Messages> = {
  [Id in keyof M & string]: {
    readonly message: Id;
    readonly at: CellPlace;
    readonly args: Readonly<Record<M[Id][number], MessageArgument>>;
    readonly related?: readonly CellPlace[];
    readonly fix?: Fix;
    /** When this message weighs more or less than the rule usually does. */
    readonly severity?: Severity;
  };
}[keyof M & string];

/** When nearly every row fails a rule, the column is the matter, not the rows: one finding at its header instead. */
export interface ColumnSummary {
  /** A message of the rule with the arguments `count`, `rows` and `header`. */
  readonly message: string;
  /** Messages of the rule that have a summary of their own, where the whole column is told by that message. */
  readonly alike?: Readonly<Record<string, string>>;
  readonly role: ColumnRole;
  /** How many rows the rule looked at. */
  readonly rows: (table: Table) => number;
}

/** A rule without the types of its messages, as the inventory lists it. */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  readonly messages: Messages;
  readonly summary?: ColumnSummary;
  readonly check?: (table: Table) => Iterable<Finding>;
  readonly checkPlan?: (plan: Plan, context: PlanContext) => Iterable<Finding>;
}

interface RuleDraft<M extends Messages> {
  /** Never changes: ignores and documentation go by it. */
  readonly id: string;
  /** Usual severity; domain reasons in docs/rules. */
  readonly severity: Severity;
  readonly messages: M;
  readonly summary?: ColumnSummary & { readonly message: keyof M & string };
  /** Looks at one table. */
  readonly check?: (table: Table) => Iterable<Found<M>>;
  /** Looks at the plan as a whole. */
  readonly checkPlan?: (plan: Plan, context: PlanContext) => Iterable<Found<M>>;
}

/** Makes a rule of its parts; the arguments of each message are checked by the compiler. */
export function rule<const M extends Messages>(draft: RuleDraft<M>): Rule {
  const { id, severity, messages, summary, check, checkPlan } = draft;
  function* finish(found: Iterable<Found<M>>): Iterable<Finding> {
    for (const one of found) yield { rule: id, severity, related: [], ...one };
  }
  return {
    id,
    severity,
    messages,
    ...(summary && { summary }),
    ...(check && { check: (table: Table) => finish(check(table)) }),
    ...(checkPlan && { checkPlan: (plan: Plan, context: PlanContext) => finish(checkPlan(plan, context)) }),
  };
}
