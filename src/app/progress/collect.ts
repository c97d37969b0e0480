import { unitVocabulary } from '../../units/vocabulary';
import type { SheetTag, SheetMarks } from '../../model/grid';
import { done, failed, type Outcome, type Problem } from '../../model/outcome';
import {
  existingSheet,
  hasTyped,
  headName,
  readUnitSheet,
  type ExistingSheet,
} from '../../reporting/rows/existing-sheet';
import type { AlteredCell } from '../../reporting/progress/altered-cells';
import { mergeReturned, type ReturnedCell } from '../../reporting/progress/merge-returned';
import { unitSheetsIn, type ReturnedSheet, type UnreadCell } from '../../reporting/progress/returned-sheet';
import { originOf, otherPlan, type OtherPlan, type SheetOrigin } from '../../reporting/progress/sheet-origin';
import { idOf, sheetsByTag } from '../../reporting/responsibility/plan-sheets';
import { responsibilities } from '../../reporting/responsibility/responsibilities';
import { gridOfSpec } from '../../reporting/layout/spec-grid';
import { unitSheet } from '../../reporting/responsibility/unit-sheet';
import { pause, stopIf, untilStopped } from '../../model/steps';
import type { Workbook } from '../../workbook/port';
import type { GenerateResult, RunOptions } from '../session';
import { writeRun } from '../responsibility/sheets';
import { localDay, readPlanAndUnits, type PlanRead } from '../responsibility/plan-and-units';
import { mendSheets } from '../read-sheets';

/** A file that a unit sent back, opened, or why it could not be. */
export type ReturnedFile = { readonly name: string } & (
  { readonly workbook: Pick<Workbook, 'read' | 'marks'> } | { readonly problem: Problem }
);

export interface CollectOptions extends RunOptions {
  /** Where the master holds something else, the returned cell wins. */
  readonly newer?: boolean;
  /** Takes in sheets too that seem to belong to another plan. */
  readonly otherPlans?: boolean;
  /** As in `GenerateOptions`. */
  readonly today?: string;
}

/**
 * What became of a returned sheet. unknown-unit: the master has neither rows nor a sheet for this unit; unreadable: its
 * header row is gone; other-plan: its head says that it belongs to another plan, so nothing is taken unasked.
 */
export type SheetFate = 'read' | 'unknown-unit' | 'unreadable' | 'other-plan';

export interface CollectedSheet {
  readonly unit: string;
  /** Its name in the returned file. */
  readonly sheet: string;
  readonly fate: SheetFate;
  /** What of its head tells that the sheet belongs to another plan, on both; also when it was taken all the same. */
  readonly otherPlan?: OtherPlan;
  /** Cells with formulas of no result. */
  readonly unread: readonly UnreadCell[];
  /** What the unit put on it that no cell holds: not taken. */
  readonly marks: SheetMarks;
  /** What was taken, and what was not because the master holds something else. */
  readonly cells: readonly ReturnedCell[];
  /** Rows that came as a whole, at the end of the unit's sheet. */
  readonly rows: readonly { readonly row: string; readonly why: 'own' | 'gone' }[];
  /** Where its words of the plan differ from the plan: not taken. */
  readonly altered: readonly AlteredCell[];
  /** The unit filled in nothing at all. */
  readonly isBlank: boolean;
}

/**
 * Whether a unit has reported. returned: one of the files is its; blank: so it is, but nothing is filled in; refused: so
 * it is, but nothing could be taken of it (of another plan, no names of columns any more); before: the workbook holds
 * what it reported earlier; missing: nothing has come.
 */
export interface UnitReturn {
  readonly unit: string;
  readonly isGroup: boolean;
  readonly state: 'returned' | 'blank' | 'refused' | 'before' | 'missing';
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
  /** Every unit of the plan, in its order: who is to be chased. */
  readonly units: readonly UnitReturn[];
  /** What was written; null when there was nothing to take. */
  readonly run: GenerateResult | null;
}

/**
 * Takes what units typed in returned copies of their sheets into the master workbook, file after file. A sheet is known
 * by its tag or its head and a row by its id and its words, so renamed files and sheets, sorted rows and a plan that changed meanwhile do no
 * harm. A cell is taken where the master's is blank; where it holds something else it stays and is reported, unless
 * `newer` is set. A file that cannot be read does not stop the others. Then all sheets are brought up to date as by
 * `generateResponsibilitySheets`; when nothing is taken nothing is written. Fails with 'no-table' when the master has
 * no plan.
 */
export const collectReturned = (
  workbook: Workbook,
  files: readonly ReturnedFile[],
  options: CollectOptions = {},
): Promise<Outcome<CollectResult>> => untilStopped(() => collect(workbook, files, options));

async function collect(
  workbook: Workbook,
  files: readonly ReturnedFile[],
  options: CollectOptions,
): Promise<Outcome<CollectResult>> {
  const read = await readPlanAndUnits(workbook, mendSheets, options);
  if (!read.ok) return read;
  const masters = mastersSheets(read.value);
  const filled = new Map<string, ExistingSheet>();
  const collected: CollectedFile[] = [];
  for (const file of files) {
    const { name } = file;
    // What a spreadsheet program leaves beside a file that is open: no file that somebody sent.
    if (isLockFile(name)) continue;
    const grids = 'problem' in file ? { ok: false as const, problem: file.problem } : await file.workbook.read(options);
    await pause();
    stopIf(options.signal);
    if (!grids.ok) {
      collected.push({ file: name, problem: grids.problem, sheets: [] });
      continue;
    }
    const sheets = unitSheetsIn(grids.value, masters.keyOf);
    const marksOf = (sheet: string): SheetMarks => ('workbook' in file && file.workbook.marks?.(sheet)) || NO_MARKS;
    collected.push({
      file: name,
      sheets: sheets.map((sheet) => takeSheet(sheet, marksOf(sheet.grid.sheet), masters, filled, options)),
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
    units: unitReturns(read.value, collected),
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

/** Excel's '~$Van phong.xlsx', LibreOffice's '.~lock.Van phong.xlsx#'. */
export const isLockFile = (name: string): boolean => /(^|[\\/])(~\$|\.~lock\.)[^\\/]*$/.test(name);

const NO_MARKS: SheetMarks = { pictures: 0, notes: 0 };

interface Masters {
  /** The key of a unit that the master has rows or a sheet for; null for any other name. */
  readonly keyOf: (name: string) => string | null;
  /** The master's sheet for a returned one, as the plan is now; null when the master does not know the unit. */
  readonly sheetOf: (returned: SheetTag) => {
    readonly id: string;
    readonly unit: string;
    readonly sheet: ExistingSheet;
    readonly origin: SheetOrigin;
  } | null;
}

const holdersOf = ({ plan, list, settings }: PlanRead) => responsibilities(plan, list, settings.groupAnswers.answered);

function mastersSheets(read: PlanRead): Masters {
  const { plan, list, grids } = read;
  const existing = sheetsByTag(grids);
  const vocabulary = unitVocabulary(list);
  const holders = new Map(holdersOf(read).map((holder) => [holder.key, holder]));
  const sheetOf: Masters['sheetOf'] = (tag) => {
    for (const key of [tag.key, vocabulary.keyOf(tag.key)]) {
      const id = idOf({ role: 'unit', key });
      const grid = existing.get(id);
      const stands = grid ? existingSheet(grid) : null;
      const holder = holders.get(vocabulary.keyOf(key)) ?? holders.get(key);
      if (holder) {
        const asNow = gridOfSpec(unitSheet(holder, plan, { tag, name: holder.name }, stands).spec);
        return { id, unit: holder.name, sheet: readUnitSheet(asNow)!, origin: originOf(asNow) };
      }
      if (grid && stands)
        return { id, unit: headName(stands)?.name ?? grid.sheet, sheet: stands, origin: originOf(grid) };
    }
    return null;
  };
  const keyOf = (name: string): string | null => {
    const key = vocabulary.keyOf(name);
    return holders.has(key) || existing.has(idOf({ role: 'unit', key })) ? key : null;
  };
  return { keyOf, sheetOf };
}

/** Merges one returned sheet into what is held of it so far. */
function takeSheet(
  { grid, tag, sheet: returned, unread }: ReturnedSheet,
  marks: SheetMarks,
  { sheetOf }: Masters,
  filled: Map<string, ExistingSheet>,
  { newer = false, otherPlans = false }: CollectOptions,
): CollectedSheet {
  const master = sheetOf(tag);
  const about = {
    unit: master?.unit ?? (returned && headName(returned)?.name) ?? grid.sheet,
    sheet: grid.sheet,
    cells: [],
    rows: [],
    altered: [],
    isBlank: false,
    unread,
    marks,
  };
  if (!master) return { ...about, fate: 'unknown-unit' };
  if (!returned) return { ...about, fate: 'unreadable' };
  const other = otherPlan(originOf(grid), master.origin);
  if (other && !otherPlans) return { ...about, fate: 'other-plan', otherPlan: other };
  const { sheet, cells, rows, altered } = mergeReturned(filled.get(master.id) ?? master.sheet, returned, newer);
  filled.set(master.id, sheet);
  return {
    ...about,
    fate: 'read',
    ...(other && { otherPlan: other }),
    cells,
    rows,
    altered,
    isBlank: isBlank(returned) && unread.length === 0,
  };
}

/** Nothing was filled in beside any row. */
const isBlank = ({ rows }: ExistingSheet): boolean => !rows.some(hasTyped);

function unitReturns(read: PlanRead, files: readonly CollectedFile[]): readonly UnitReturn[] {
  const existing = sheetsByTag(read.grids);
  const returned = new Map<string, boolean>();
  const refused = new Set<string>();
  for (const { sheets } of files) {
    // A copy of the whole workbook has sheets of all units, whoever sent it: of it only what is new tells who reported.
    const isOfOne = new Set(sheets.map(({ unit }) => unit)).size === 1;
    for (const sheet of sheets)
      if (sheet.fate !== 'read') {
        if (isOfOne) refused.add(sheet.unit);
      } else if (isOfOne || bringsAnything(sheet))
        returned.set(sheet.unit, (returned.get(sheet.unit) ?? true) && sheet.isBlank);
  }
  return holdersOf(read).map(({ key, name, isGroup }): UnitReturn => {
    const blank = returned.get(name);
    const grid = existing.get(idOf({ role: 'unit', key }));
    const hasReported = blank !== false && grid !== undefined && !isBlank(existingSheet(grid));
    const state =
      blank === false
        ? 'returned'
        : hasReported
          ? 'before'
          : refused.has(name)
            ? 'refused'
            : blank
              ? 'blank'
              : 'missing';
    return { unit: name, isGroup, state };
  });
}

/** Something of the sheet came into the workbook. */
const bringsAnything = ({ cells, rows }: CollectedSheet): boolean =>
  rows.length > 0 || cells.some(({ fate }) => fate !== 'conflict');
