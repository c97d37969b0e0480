import type { CellPlace, CellValue, Grid, SheetTag } from '../../model/grid';
import type { SheetSpec } from '../../model/sheet-spec';

/**
 * The runs of a session that can be taken back, as plain data: light, because a pane shows them from its first paint.
 */

/** What a run of ours was for. */
export type RunKind =
  | 'highlight'
  | 'clear'
  | 'fix'
  | 'draft'
  | 'generate'
  | 'list'
  | 'collect'
  | 'day'
  | 'template'
  | 'word'
  | 'coverage'
  | 'overview'
  | 'draft-plan'
  | 'group-answer'
  | 'settings'
  | 'reading'
  | 'merge'
  | 'criteria-set'
  | 'due'
  | 'comparison'
  | 'target'
  | 'results'
  | 'director'
  | 'take-back'
  | 'take-over';

/** A cell that a run wrote. */
export interface CellStep {
  readonly at: CellPlace;
  readonly before: CellValue;
  readonly beforeFormat: string;
  readonly after: CellValue;
  /** Absent: the run left the format alone. */
  readonly afterFormat?: string;
  /** A formula stood there. */
  readonly wasFormula: boolean;
  /** The formula, without '=', where the grid carries it (on sheets of ours); else it cannot be put back. */
  readonly beforeFormula?: string;
  /** The first two other cells of its row: by them it is seen that the row is still here. */
  readonly beside: readonly Beside[];
}
export interface Beside {
  readonly column: number;
  readonly value: CellValue;
}

export type Step =
  | { readonly type: 'cells'; readonly cells: readonly CellStep[] }
  /** `before` null: the run made the sheet. */
  | { readonly type: 'sheet'; readonly tag: SheetTag; readonly before: Grid | null; readonly spec: SheetSpec }
  /**
   * An empty table, or one from a Word file, was added and handed over: the sheet is the planner's, and known by what it holds
   * alone. `others`: the names of the sheets that were there, which may hold the same.
   */
  | { readonly type: 'template'; readonly spec: SheetSpec; readonly others: readonly string[] }
  /** A sheet got a tag, or lost it: which it got, and which it had. */
  | { readonly type: 'tag'; readonly sheet: string; readonly tag: SheetTag | null; readonly before: SheetTag | null }
  /** Whether the sheet had our colours before the run. */
  | { readonly type: 'highlights'; readonly sheet: string; readonly before: boolean };

export interface Run {
  readonly id: number;
  readonly kind: RunKind;
  readonly at: Date;
  readonly steps: readonly Step[];
}

/** What can be taken back, oldest first; and on which sheets our colours are, as far as runs of this session tell. */
export interface Journal {
  readonly runs: readonly Run[];
  readonly coloured: ReadonlyMap<string, boolean>;
}

export const EMPTY_JOURNAL: Journal = { runs: [], coloured: new Map() };

/** Cells and sheets that a run wrote: what names it in a list. */
export function sizeOf({ steps }: Run): { readonly cells: number; readonly sheets: number } {
  const cells = steps.reduce((sum, step) => sum + (step.type === 'cells' ? step.cells.length : 0), 0);
  return { cells, sheets: new Set(steps.flatMap((step) => (step.type === 'cells' ? [] : [sheetOf(step)]))).size };
}

const sheetOf = (step: Exclude<Step, { readonly type: 'cells' }>): string =>
  step.type === 'sheet'
    ? (step.before?.sheet ?? step.spec.name)
    : step.type === 'template'
      ? step.spec.name
      : step.sheet;
