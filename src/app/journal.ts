import { a1 } from '../model/address';
import type { CellEdit } from '../model/finding';
import { formatAt, valueAt, type CellPlace, type CellValue, type Grid, type SheetTag } from '../model/grid';
import type { Outcome } from '../model/outcome';
import type { SheetSpec } from '../model/sheet-spec';
import { idOf, sheetsByTag } from '../reporting/plan-sheets';
import type { Change, Workbook } from '../workbook/port';

/** What a run of ours was for. */
export type RunKind = 'highlight' | 'clear' | 'fix' | 'draft' | 'generate' | 'collect';

/** A cell that a run wrote. */
export interface CellStep {
  readonly at: CellPlace;
  readonly before: CellValue;
  readonly beforeFormat: string;
  readonly after: CellValue;
  /** Absent: the run left the format alone. */
  readonly afterFormat?: string;
  /** A formula stood there: a grid of the planner's sheet does not carry it, so it cannot be put back. */
  readonly wasFormula: boolean;
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

export const NO_RUNS: Journal = { runs: [], coloured: new Map() };

/** Cells and sheets that a run wrote: what names it in a list. */
export function sizeOf({ steps }: Run): { readonly cells: number; readonly sheets: number } {
  const cells = steps.reduce((sum, step) => sum + (step.type === 'cells' ? step.cells.length : 0), 0);
  return { cells, sheets: steps.filter(({ type }) => type !== 'cells').length };
}

/**
 * Runs a use case and keeps what is needed to take it back, also when it stopped half-way. Give the use case the workbook
 * that it is handed. Looking at what will be written over costs no reading of its own: the use case has just read it.
 */
export async function recorded<T>(workbook: Workbook, journal: Journal, kind: RunKind, run: (workbook: Workbook) => Promise<Outcome<T>>): Promise<{ readonly outcome: Outcome<T>; readonly journal: Journal }> {
  const steps: Step[] = [];
  let grids: readonly Grid[] | null = null;
  const read = async (): Promise<Outcome<readonly Grid[]>> => {
    const outcome = await workbook.read();
    grids = outcome.ok ? outcome.value : null;
    return outcome;
  };
  const outcome = await run({
    read,
    async apply(changes, options) {
      const known = grids === null ? await read() : { ok: true as const, value: grids };
      if (!known.ok) return known;
      grids = null;
      steps.push(...changes.flatMap((change) => stepOf(change, known.value, journal, kind)));
      return workbook.apply(changes, options);
    },
    select: (place) => workbook.select(place),
    onEdited: (listener) => workbook.onEdited(listener),
  });
  return { outcome, journal: steps.length === 0 ? journal : withRun(journal, kind, steps) };
}

function withRun({ runs, coloured }: Journal, kind: RunKind, steps: readonly Step[]): Journal {
  const colours = steps.flatMap((step): [string, boolean][] => (step.type === 'highlights' ? [[step.sheet, kind !== 'clear']] : []));
  return { runs: [...runs, { id: (runs.at(-1)?.id ?? 0) + 1, kind, at: new Date(), steps }], coloured: new Map([...coloured, ...colours]) };
}

function stepOf(change: Change, grids: readonly Grid[], { coloured }: Journal, kind: RunKind): Step[] {
  switch (change.type) {
    case 'edit-cells':
      return [{ type: 'cells', cells: cellSteps(change.edits, grids) }];
    case 'write-sheet': {
      const { tag } = change.spec;
      return [{ type: 'sheet', tag, before: sheetsByTag(grids).get(idOf(tag)) ?? null, spec: change.spec }];
    }
    case 'highlight':
    case 'clear-highlights':
      // Where no run of this session tells, colours are taken to be new when they are put on, and to have been there when they are taken off.
      return [{ type: 'highlights', sheet: change.sheet, before: coloured.get(change.sheet) ?? kind === 'clear' }];
    case 'remove-sheet':
      // Only done to take back a run.
      return [];
  }
}

/** The last edit of a cell counts. */
function cellSteps(edits: readonly CellEdit[], grids: readonly Grid[]): CellStep[] {
  const last = new Map(edits.map((edit) => [`${edit.at.sheet}|${a1(edit.at.row, edit.at.column)}`, edit]));
  return [...last.values()].flatMap(({ at, value, format }) => {
    const grid = grids.find(({ sheet }) => sheet === at.sheet);
    if (!grid) return [];
    const isEdited = (column: number): boolean => last.has(`${at.sheet}|${a1(at.row, column)}`);
    return [
      {
        at,
        before: valueAt(grid, at.row, at.column),
        beforeFormat: formatAt(grid, at.row, at.column),
        after: value,
        ...(format !== undefined && { afterFormat: format }),
        wasFormula: grid.formulas.has(a1(at.row, at.column)),
        beside: besideOf(grid, at.row, isEdited),
      },
    ];
  });
}

function besideOf(grid: Grid, row: number, isEdited: (column: number) => boolean): Beside[] {
  const values = grid.values[row - grid.top] ?? [];
  return values.flatMap((value, index) => (value === null || isEdited(grid.left + index) || grid.formulas.has(a1(row, grid.left + index)) ? [] : [{ column: grid.left + index, value }])).slice(0, 2);
}
