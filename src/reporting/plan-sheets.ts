import type { Grid, SheetTag } from '../model/grid';
import type { Plan } from '../model/plan';
import type { SheetSpec } from '../model/sheet-spec';
import type { UnitList } from '../model/units';
import { readUnitSheet } from './existing-sheet';
import { responsibilities, type Holder } from './responsibilities';
import { planSheetNames, type NameReason, type NamesInUse } from './sheet-names';
import { holdsAlready } from './spec-grid';
import { withNotes } from './summary-notes';
import { summarySheetSpec } from './summary-sheet';
import { unitSheetSpec } from './unit-sheet';
import { SHEET, SUMMARY } from './words';

/** One sheet of a run: what it shall hold, and what has to be done for it. */
export interface SheetToWrite {
  readonly spec: SheetSpec;
  /** leave: it holds already what it shall hold, and is not written. */
  readonly action: 'add' | 'update' | 'leave';
  /** The unit or group; '' for the summary. */
  readonly unit: string;
  readonly isGroup: boolean;
  /** Rows of the plan on the sheet; lines of the summary. */
  readonly rows: number;
  readonly nameReasons: readonly NameReason[];
}

export interface SheetPlan {
  /** Units, groups, units that are gone from the plan, and the summary last: it counts the others. */
  readonly sheets: readonly SheetToWrite[];
  /** Groups that no unit list resolves. */
  readonly openGroups: readonly string[];
}

/**
 * All sheets of a run. `grids` is the workbook as it is: our sheets in it keep their names and what units typed; a unit
 * that the plan no longer names keeps its sheet, with its rows set apart. No sheets when nobody has a row.
 */
export function planSheets(plan: Plan, list: UnitList | null, grids: readonly Grid[]): SheetPlan {
  const existing = sheetsByTag(grids);
  const active = responsibilities(plan, list);
  const named = new Set(active.map(({ key }) => key));
  const gone = [...existing.values()].filter(({ tag }) => tag!.role === 'unit' && !named.has(tag!.key)).map(goneHolder);
  const holders = [...active, ...gone];
  if (holders.length === 0) return { sheets: [], openGroups: [] };

  const wanted = [
    { id: idOf(SUMMARY_TAG), name: SUMMARY.name },
    ...holders.map((holder) => ({ id: idOf(tagOf(holder)), name: holder.name })),
  ];
  const names = planSheetNames(wanted, namesInUse(grids));
  const toWrite = (spec: SheetSpec, about: Pick<SheetToWrite, 'unit' | 'isGroup' | 'rows'>): SheetToWrite => {
    const before = existing.get(idOf(spec.tag));
    const action = !before ? 'add' : holdsAlready(before, spec) ? 'leave' : 'update';
    return { spec, action, ...about, nameReasons: names.get(idOf(spec.tag))!.reasons };
  };

  const units = holders.map((holder) => {
    const id = idOf(tagOf(holder));
    const spec = unitSheetSpec(holder, plan, names.get(id)!.name, existing.get(id) ?? null);
    return { holder, sheet: toWrite(spec, { unit: holder.name, isGroup: holder.isGroup, rows: holder.assignments.length }) };
  });
  const counted = units.slice(0, active.length).map(({ holder, sheet }) => ({ holder, spec: sheet.spec }));
  const summary = withNotes(summarySheetSpec(counted, plan, names.get(idOf(SUMMARY_TAG))!.name), existing.get(idOf(SUMMARY_TAG)) ?? null);
  return {
    sheets: [...units.map(({ sheet }) => sheet), toWrite(summary, { unit: '', isGroup: false, rows: counted.length })],
    openGroups: active.filter(({ isGroup }) => isGroup).map(({ name }) => name),
  };
}

/** Identity of a sheet of ours as one text. */
export const idOf = (tag: SheetTag): string => `${tag.role}|${tag.key}`;

/** Our sheets by identity. A sheet that somebody copied carries the tag too: the first is ours. */
export function sheetsByTag(grids: readonly Grid[]): ReadonlyMap<string, Grid> {
  const found = new Map<string, Grid>();
  for (const grid of grids) if (grid.tag && !found.has(idOf(grid.tag))) found.set(idOf(grid.tag), grid);
  return found;
}

/** The names that a new sheet must not take, and those that our sheets keep. */
export function namesInUse(grids: readonly Grid[]): NamesInUse {
  const ours = new Map([...sheetsByTag(grids)].map(([id, grid]) => [id, grid.sheet]));
  return { taken: grids.filter((grid) => ![...ours.values()].includes(grid.sheet)).map((grid) => grid.sheet), ours };
}

const SUMMARY_TAG: SheetTag = { role: 'summary', key: '' };
const tagOf = (holder: Holder): SheetTag => ({ role: 'unit', key: holder.key });

/** A unit that has a sheet but no row any more; its name stands in the head of the sheet. */
function goneHolder(grid: Grid): Holder {
  const above = readUnitSheet(grid)?.above ?? [];
  const prefix = [SHEET.unit, SHEET.group].find((one) => above.some((line) => line.startsWith(one)));
  const line = above.find((one) => prefix !== undefined && one.startsWith(prefix));
  return { key: grid.tag!.key, name: line?.slice(prefix!.length) ?? grid.sheet, isGroup: prefix === SHEET.group, assignments: [] };
}
