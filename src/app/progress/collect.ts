import { unitVocabulary } from '../../units/vocabulary';
import type { Grid } from '../../model/grid';
import { done, failed, type Outcome, type Problem } from '../../model/outcome';
import { existingSheet, headName, readUnitSheet, type ExistingSheet } from '../../reporting/rows/existing-sheet';
import { mergeReturned, type ReturnedCell } from '../../reporting/progress/merge-returned';
import { idOf, sheetsByTag } from '../../reporting/responsibility/plan-sheets';
import { responsibilities } from '../../reporting/responsibility/responsibilities';
import { gridOfSpec } from '../../reporting/layout/spec-grid';
import { unitSheet } from '../../reporting/responsibility/unit-sheet';
import type { Workbook } from '../../workbook/port';
import type { GenerateResult, RunOptions } from '../session';
import { writeRun } from '../responsibility/sheets';
import { localDay, readPlanAndUnits, type PlanRead } from '../responsibility/plan-and-units';

/** A file that a unit sent back, opened, or why it could not be. */
export type ReturnedFile = { readonly name: string } & (
  { readonly workbook: Workbook } | { readonly problem: Problem }
);

export interface CollectOptions extends RunOptions {
  /** Where the master holds something else, the returned cell wins. */
  readonly newer?: boolean;
  /** As in `GenerateOptions`. */
  readonly today?: string;
}

/**
 * What became of a returned sheet. unknown-unit: the master has neither rows nor a sheet for this unit; unreadable: its
 * header row is gone.
 */
export type SheetFate = 'read' | 'unknown-unit' | 'unreadable';

export interface CollectedSheet {
  readonly unit: string;
  /** Its name in the returned file. */
  readonly sheet: string;
  readonly fate: SheetFate;
  /** What was taken, and what was not because the master holds something else. */
  readonly cells: readonly ReturnedCell[];
  /** Rows that came as a whole, at the end of the unit's sheet. */
  readonly rows: readonly { readonly row: string; readonly why: 'own' | 'gone' }[];
}

export interface CollectedFile {
  readonly file: string;
  /** Why nothing could be read of it; the other files are taken in all the same. */
  readonly problem?: Problem;
  /** Empty: the file holds no sheet that Phuluc made. */
  readonly sheets: readonly CollectedSheet[];
}

export interface CollectResult {
  readonly files: readonly CollectedFile[];
  /** Cells, and rows that came as a whole. */
  readonly taken: number;
  readonly replaced: number;
  readonly conflicts: number;
  /** What was written; null when there was nothing to take. */
  readonly run: GenerateResult | null;
}

/**
 * Takes what units typed in returned copies of their sheets into the master workbook, file after file. A sheet is known
 * by its tag and a row by its id, so renamed files and sheets, sorted rows and a plan that changed meanwhile do no
 * harm. A cell is taken where the master's is blank; where it holds something else it stays and is reported, unless
 * `newer` is set. A file that cannot be read does not stop the others. Then all sheets are brought up to date as by
 * `generateResponsibilitySheets`; when nothing is taken nothing is written. Fails with 'no-table' when the master has
 * no plan.
 */
export async function collectReturned(
  workbook: Workbook,
  files: readonly ReturnedFile[],
  options: CollectOptions = {},
): Promise<Outcome<CollectResult>> {
  const read = await readPlanAndUnits(workbook);
  if (!read.ok) return read;
  const sheetOf = mastersSheets(read.value);
  const filled = new Map<string, ExistingSheet>();
  const collected: CollectedFile[] = [];
  for (const file of files) {
    const { name } = file;
    const grids = 'problem' in file ? { ok: false as const, problem: file.problem } : await file.workbook.read();
    if (!grids.ok) {
      collected.push({ file: name, problem: grids.problem, sheets: [] });
      continue;
    }
    const sheets = [...sheetsByTag(grids.value).values()].filter(({ tag }) => tag!.role === 'unit');
    collected.push({
      file: name,
      sheets: sheets.map((grid) => takeSheet(grid, sheetOf, filled, options.newer === true)),
    });
  }
  const cells = collected.flatMap(({ sheets }) => sheets.flatMap((sheet) => sheet.cells));
  const count = (fate: ReturnedCell['fate']): number => cells.filter((cell) => cell.fate === fate).length;
  const rows = collected.flatMap(({ sheets }) => sheets.flatMap((sheet) => sheet.rows)).length;
  const result = {
    files: collected,
    taken: count('taken') + rows,
    replaced: count('replaced'),
    conflicts: count('conflict'),
  };
  if (result.taken + result.replaced === 0)
    return holdersOf(read.value).length === 0 ? failed('no-table') : done({ ...result, run: null });
  const written = await writeRun(
    workbook,
    read.value,
    { today: options.today ?? localDay(new Date()), filled },
    options,
  );
  return written.ok ? done({ ...result, run: written.value }) : written;
}

/** The master's sheet for a returned one, as the plan is now; null when the master does not know the unit. */
type MastersSheet = (
  returned: Grid,
) => { readonly id: string; readonly unit: string; readonly sheet: ExistingSheet } | null;

const holdersOf = ({ plan, list, settings }: PlanRead) => responsibilities(plan, list, settings.groupAnswers.answered);

function mastersSheets(read: PlanRead): MastersSheet {
  const { plan, list, grids } = read;
  const existing = sheetsByTag(grids);
  const vocabulary = unitVocabulary(list);
  const holders = new Map(holdersOf(read).map((holder) => [holder.key, holder]));
  return ({ tag }) => {
    for (const key of [tag!.key, vocabulary.keyOf(tag!.key)]) {
      const id = idOf({ role: 'unit', key });
      const grid = existing.get(id);
      const stands = grid ? existingSheet(grid) : null;
      const holder = holders.get(vocabulary.keyOf(key)) ?? holders.get(key);
      if (holder)
        return {
          id,
          unit: holder.name,
          sheet: readUnitSheet(gridOfSpec(unitSheet(holder, plan, { tag: tag!, name: holder.name }, stands).spec))!,
        };
      if (grid && stands) return { id, unit: headName(stands)?.name ?? grid.sheet, sheet: stands };
    }
    return null;
  };
}

/** Merges one returned sheet into what is held of it so far. */
function takeSheet(
  grid: Grid,
  sheetOf: MastersSheet,
  filled: Map<string, ExistingSheet>,
  newer: boolean,
): CollectedSheet {
  const returned = readUnitSheet(grid);
  const master = sheetOf(grid);
  const about = {
    unit: master?.unit ?? (returned && headName(returned)?.name) ?? grid.sheet,
    sheet: grid.sheet,
    cells: [],
    rows: [],
  };
  if (!master) return { ...about, fate: 'unknown-unit' };
  if (!returned) return { ...about, fate: 'unreadable' };
  const { sheet, cells, rows } = mergeReturned(filled.get(master.id) ?? master.sheet, returned, newer);
  filled.set(master.id, sheet);
  return { ...about, fate: 'read', cells, rows };
}
