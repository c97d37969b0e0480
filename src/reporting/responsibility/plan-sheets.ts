import { atOnce } from '../../model/steps';
import { unitVocabulary } from '../../units/vocabulary';
import type { CellPlace, Grid, SheetTag } from '../../model/grid';
import type { Plan } from '../../model/plan';
import type { SheetSpec } from '../../model/sheet-spec';
import type { UnitList } from '../../model/units';
import { existingSheet, headName, type ExistingSheet } from '../rows/existing-sheet';
import { PROGRESS_HEADERS, progressSheetSpec } from '../progress/progress-sheet';
import { lostBy, progressOf, type Progress, type ReportedSheet } from '../progress/progress';
import { responsibilitiesInSteps, type AnsweredGroups, type Holder } from './responsibilities';
import { reportedSheet } from '../progress/reported-sheet';
import { matchRows } from '../rows/row-id';
import { planSheetNames, type NameReason, type NamesInUse } from '../layout/sheet-names';
import { holdsAlready } from '../layout/spec-grid';
import { sameName, withNotes, type ListForm } from './summary-notes';
import { asOfIn, asOfPlace, summarySheetSpec, SUMMARY_HEADERS } from './summary-sheet';
import { unitSheet, type UnitSheet } from './unit-sheet';
import { PROGRESS_SHEET, SUMMARY } from '../layout/sheet-words';

/** One sheet of a run: what it shall hold, and what has to be done for it. */
export interface SheetToWrite {
  readonly spec: SheetSpec;
  /** leave: it holds already what it shall hold, and is not written. */
  readonly action: 'add' | 'update' | 'leave';
  /** The unit or group; '' for the sheets over all units. */
  readonly unit: string;
  readonly isGroup: boolean;
  /** Rows of the plan on the sheet; lines of the summary. */
  readonly rows: number;
  readonly nameReasons: readonly NameReason[];
  /** The sheet as it stands; null when it is new. */
  readonly before: Grid | null;
}

export interface PlannedSheets {
  /** Units, groups, units that are gone from the plan, and last the sheets that count the others. */
  readonly sheets: readonly SheetToWrite[];
  /** Who takes part in what, as the sheets say it. */
  readonly holders: readonly Holder[];
  /** What the units report, as the sheets will hold it; null when nobody has a row. */
  readonly progress: Progress | null;
}

export interface SheetOptions {
  /** ISO: the day by which deadlines are judged where the planner has set none; without it nothing is late. */
  readonly today?: string;
  /** Who is meant by groups, as the planner agreed. */
  readonly answered?: AnsweredGroups;
  /** Names that the planner chose for new sheets, by `idOf` their tag; legal ones only. */
  readonly names?: ReadonlyMap<string, string>;
  /** Unit sheets as they are to be taken instead of what stands in the workbook, by `idOf` their tag. */
  readonly filled?: ReadonlyMap<string, ExistingSheet>;
}

/**
 * All sheets of a run. `grids` is the workbook as it is: our sheets in it keep their names and what units typed; a unit
 * that the plan no longer names keeps its sheet, with its rows set apart. No sheets when nobody has a row.
 */
export function planSheets(
  plan: Plan,
  list: UnitList | null,
  grids: readonly Grid[],
  options: SheetOptions = {},
): PlannedSheets {
  return atOnce(planSheetsInSteps(plan, list, grids, options));
}

/** As `planSheets`, with a pause after each sheet for the caller to let others work. */
export function* planSheetsInSteps(
  plan: Plan,
  list: UnitList | null,
  grids: readonly Grid[],
  options: SheetOptions = {},
): Generator<void, PlannedSheets> {
  const existing = sheetsByTag(grids);
  const active = yield* responsibilitiesInSteps(plan, list, options.answered);
  yield;
  const holders = taggedHolders(active, list, existing);
  if (holders.length === 0) return { sheets: [], holders: [], progress: null };
  const before = (tag: SheetTag): Grid | null => existing.get(idOf(tag)) ?? null;

  const wanted = [SUMMARY_TAG, PROGRESS_TAG].map((tag) => ({
    id: idOf(tag),
    name: tag === SUMMARY_TAG ? SUMMARY.name : PROGRESS_SHEET.name,
  }));
  const names = planSheetNames(
    [...wanted, ...holders.map(({ holder, tag }) => ({ id: idOf(tag), name: holder.name }))],
    namesInUse(grids),
    options.names,
  );
  const placeOf = (tag: SheetTag) => ({ tag, name: names.get(idOf(tag))!.name });
  const toWrite = (spec: SheetSpec, about: Pick<SheetToWrite, 'unit' | 'isGroup' | 'rows'>): SheetToWrite => {
    const now = before(spec.tag);
    const action = !now ? 'add' : holdsAlready(now, spec) ? 'leave' : 'update';
    return { spec, action, ...about, nameReasons: names.get(idOf(spec.tag))!.reasons, before: now };
  };

  const units: { readonly holder: Holder; readonly sheet: UnitSheet; readonly write: SheetToWrite }[] = [];
  const reported = new Map<string, ReportedSheet>();
  for (const { holder, tag } of holders) {
    const now = before(tag);
    const sheet = unitSheet(
      holder,
      plan,
      placeOf(tag),
      options.filled?.get(idOf(tag)) ?? (now ? existingSheet(now) : null),
    );
    units.push({
      holder,
      sheet,
      write: toWrite(sheet.spec, { unit: holder.name, isGroup: holder.isGroup, rows: holder.assignments.length }),
    });
    reported.set(holder.key, reportedSheet(sheet));
    yield;
  }

  const asOf = asOfIn(before(SUMMARY_TAG), options.today ?? '');
  const progress = yield* progressOf(plan, active, reported, asOf.day);
  yield;
  const sources = units
    .slice(0, active.length)
    .map(({ holder, sheet }, index) => ({ holder, sheet, progress: progress.units[index]! }));
  const summary = withNotes(
    summarySheetSpec(sources, plan, placeOf(SUMMARY_TAG), { asOf, lost: lostBy(progress.rows) }),
    before(SUMMARY_TAG),
    SUMMARY_FORM,
  );
  const summaryToWrite = toWrite(summary, { unit: '', isGroup: false, rows: sources.length });
  yield;
  const bare = yield* progressSheetSpec(progress, plan, placeOf(PROGRESS_TAG));
  yield;
  const progressSheet = withNotes(bare, before(PROGRESS_TAG), PROGRESS_FORM);
  yield;
  const progressToWrite = toWrite(progressSheet, { unit: '', isGroup: false, rows: progress.rows.length });
  return {
    sheets: [...units.map(({ write }) => write), summaryToWrite, progressToWrite],
    holders: active,
    progress,
  };
}

/**
 * What the units report now, from their sheets as they stand in the workbook, with a pause after each. Judged by `day`
 * (ISO) where it is given, else by the planner's, and by `today` where the planner has set none.
 */
export function* progressInSteps(
  plan: Plan,
  list: UnitList | null,
  grids: readonly Grid[],
  { today, day, answered }: { readonly today: string; readonly day?: string; readonly answered?: AnsweredGroups },
): Generator<void, Progress> {
  const existing = sheetsByTag(grids);
  const active = yield* responsibilitiesInSteps(plan, list, answered);
  yield;
  const reported = new Map<string, ReportedSheet>();
  for (const { holder, tag } of taggedHolders(active, list, existing)) {
    const grid = existing.get(idOf(tag));
    if (!grid) continue;
    reported.set(holder.key, { name: grid.sheet, sheet: existingSheet(grid) });
    yield;
  }
  return yield* progressOf(plan, active, reported, day ?? asOfIn(existing.get(idOf(SUMMARY_TAG)) ?? null, today).day);
}

/**
 * The cell that holds the day by which deadlines are judged, and whether it follows the calendar by =TODAY(); null
 * without one.
 */
export function dayCellIn(grids: readonly Grid[]): { readonly at: CellPlace; readonly isFormula: boolean } | null {
  const summary = sheetsByTag(grids).get(idOf(SUMMARY_TAG)) ?? null;
  const at = summary && asOfPlace(summary);
  return at && { at, isFormula: asOfIn(summary, '').isFormula };
}

/** Identity of a sheet of ours as one text. */
export const idOf = (tag: SheetTag): string => `${tag.role}|${tag.key}`;

/** Our sheets by identity. A sheet that somebody copied carries the tag too: the first is ours. */
export function sheetsByTag(grids: readonly Grid[]): ReadonlyMap<string, Grid> {
  const found = new Map<string, Grid>();
  for (const grid of grids)
    if (grid.tag && grid.tag.role !== 'aside' && !found.has(idOf(grid.tag))) found.set(idOf(grid.tag), grid);
  return found;
}

/** The names that a new sheet must not take, and those that our sheets keep. */
export function namesInUse(grids: readonly Grid[]): NamesInUse {
  const ours = new Map([...sheetsByTag(grids)].map(([id, grid]) => [id, grid.sheet]));
  const kept = new Set(ours.values());
  return { taken: grids.filter((grid) => !kept.has(grid.sheet)).map((grid) => grid.sheet), ours };
}

const SUMMARY_TAG: SheetTag = { role: 'summary', key: '' };
const PROGRESS_TAG: SheetTag = { role: 'summary', key: 'rows' };
const SUMMARY_FORM: ListForm = {
  headers: SUMMARY_HEADERS,
  keyHeader: SUMMARY.columns.unit,
  markHeader: SUMMARY.columns.sheet,
  total: SUMMARY.total,
  match: sameName,
};
const PROGRESS_FORM: ListForm = {
  headers: PROGRESS_HEADERS,
  keyHeader: PROGRESS_SHEET.columns.id,
  markHeader: PROGRESS_SHEET.columns.id,
  total: PROGRESS_SHEET.total,
  // Only the ids are known here; rows that were reworded are matched by their place.
  match: (now, before) => matchRows(now.map(byId), before.map(byId)),
};
function byId(id: string): { readonly id: string; readonly words: string } {
  return { id, words: id.slice(0, id.lastIndexOf('~')) };
}

interface TaggedHolder {
  readonly holder: Holder;
  /** Of the sheet that is the holder's: it may have been made when the unit was called otherwise. */
  readonly tag: SheetTag;
}

/** Who has which sheet: everybody in the plan, in its order, then units that have a sheet and no row any more. */
function taggedHolders(
  active: readonly Holder[],
  list: UnitList | null,
  existing: ReadonlyMap<string, Grid>,
): TaggedHolder[] {
  const vocabulary = unitVocabulary(list);
  const named = new Set(active.map(({ key }) => key));
  const strays = [...existing.values()].filter(({ tag }) => tag!.role === 'unit' && !named.has(tag!.key));
  // The unit list may have given the unit another name since: the sheet is still its own.
  const renamed = new Map<string, SheetTag>();
  for (const grid of strays) {
    const key = vocabulary.keyOf(grid.tag!.key);
    if (named.has(key) && !existing.has(idOf({ role: 'unit', key })) && !renamed.has(key)) renamed.set(key, grid.tag!);
  }
  const adopted = new Set(renamed.values());
  return [
    ...active.map((holder) => ({
      holder,
      tag: renamed.get(holder.key) ?? ({ role: 'unit', key: holder.key } as const),
    })),
    ...strays.filter(({ tag }) => !adopted.has(tag!)).map((grid) => ({ holder: goneHolder(grid), tag: grid.tag! })),
  ];
}

/** A unit that has a sheet but no row any more; its name stands in the head of the sheet. */
function goneHolder(grid: Grid): Holder {
  const head = headName(existingSheet(grid));
  return { key: grid.tag!.key, name: head?.name ?? grid.sheet, isGroup: head?.isGroup ?? false, assignments: [] };
}
