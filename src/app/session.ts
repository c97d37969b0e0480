import type { Finding } from '../model/finding';
import type { Plan } from '../model/plan';
import type { Outcome } from '../model/outcome';
import type { Points } from '../model/points';

/** What a check found. */
export interface CheckResult {
  readonly plan: Plan;
  readonly findings: readonly Finding[];
  /** When the workbook was read. */
  readonly at: Date;
  readonly summary: PlanSummary;
}

export interface PlanSummary {
  readonly criteria: number;
  readonly tasks: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Points lost, leaves only. */
  readonly gap: Points;
}

/** One line of the preview: what will happen to which sheet, and why it has that name. */
export interface PlannedSheet {
  readonly key: string;
  /** The unit, the group, or '' for the summary. */
  readonly unit: string;
  readonly role: 'unit' | 'summary' | 'units';
  readonly name: string;
  readonly action: 'add' | 'update' | 'leave';
  /** Why the name is not the unit's own: ids of locale texts. */
  readonly nameReasons: readonly ('shortened' | 'forbidden-character' | 'name-taken' | 'reserved')[];
  readonly rows: number;
  readonly isGroup: boolean;
}

export interface SheetsPreview {
  readonly sheets: readonly PlannedSheet[];
  /** Groups that no 'Đơn vị' sheet resolves: they get a sheet of their own. */
  readonly openGroups: readonly string[];
  /** True when the workbook has a 'Đơn vị' sheet. */
  readonly hasUnitList: boolean;
}

/** In = out: what the plan assigns and what the sheets hold. */
export interface Proof {
  readonly criteria: { readonly plan: number; readonly sheets: number };
  readonly assignments: { readonly plan: number; readonly sheets: number };
  readonly points: { readonly plan: Points; readonly sheets: Points };
}

export interface GenerateResult {
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly proof: Proof;
}

export interface RunOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
}

export type { Outcome };
