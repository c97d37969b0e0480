import type { CellPlace } from '../../model/grid';
import { done, failed, type Outcome } from '../../model/outcome';
import type { AppendixKind, Plan } from '../../model/plan';
import { kindShort, TARGET } from '../../reporting/layout/year-words';
import { idOf, sheetsByTag } from '../../reporting/responsibility/plan-sheets';
import { memberFinder } from '../../reporting/responsibility/responsibilities';
import { outlooks, type IndexOutlook, type PlannedPoints, type Target } from '../../reporting/target/target';
import { targetSentences, type TargetSentence } from '../../reporting/target/target-sentences';
import { plannedOn, targetSheetSpec, targetTag } from '../../reporting/target/target-sheet';
import type { Workbook } from '../../workbook/port';
import { writeOwnSheet, type WrittenSheet } from '../own-sheet';
import { readPlanAndUnits, type PlanRead } from '../responsibility/plan-and-units';
import { mendSheets } from '../read-sheets';

export {
  gainOf,
  gainOfCriterion,
  gainsBy,
  smallestSet,
  standingOf,
  type GainGroup,
  type IndexOutlook,
  type OpenCriterion,
  type PlannedPoints,
  type Target,
  type TargetScale,
  type TargetStanding,
} from '../../reporting/target/target';
export type { TargetSentence } from '../../reporting/target/target-sentences';

/** What the plan's indices have and can win, the targets that stand in its text, and points that were planned before. */
export interface TargetReport {
  /** When the workbook was read. */
  readonly at: Date;
  readonly indices: readonly (IndexOutlook & {
    /** As they stand on the sheet Phương án of the index; empty without one. */
    readonly planned: PlannedPoints;
  })[];
  readonly sentences: readonly TargetSentence[];
}

/** Looks what each index can win. Nothing is written. No indices when no table has points. */
export async function readTarget(workbook: Workbook): Promise<Outcome<TargetReport>> {
  const read = await readPlanAndUnits(workbook);
  if (!read.ok) return read;
  const { grids, plan } = read.value;
  const sheets = sheetsByTag(grids);
  return done({
    at: new Date(),
    indices: outlooksIn(read.value).map((outlook) => {
      const sheet = sheets.get(idOf(targetTag(outlook.kind)));
      return { ...outlook, planned: sheet ? plannedOn(sheet) : new Map() };
    }),
    sentences: targetSentences(grids, inTables(plan)),
  });
}

/** A plan of points for one index. */
export interface TargetPlan {
  readonly kind: AppendixKind;
  readonly target: Target | null;
  readonly planned: PlannedPoints;
}

/**
 * Writes a plan of points on the sheet Phương án of the index, never into the plan. Fails with 'no-table' when the index
 * has no points in the workbook.
 */
export async function writeTargetSheet(
  workbook: Workbook,
  { kind, target, planned }: TargetPlan,
): Promise<Outcome<WrittenSheet>> {
  const read = await readPlanAndUnits(workbook, mendSheets);
  if (!read.ok) return read;
  const all = outlooksIn(read.value);
  const outlook = all.find((one) => one.kind === kind);
  if (!outlook) return failed('no-table');
  const tag = targetTag(kind);
  const { heading } = read.value.plan;
  return writeOwnSheet(workbook, read.value.grids, {
    tag,
    name: all.length === 1 ? TARGET.name : `${TARGET.name} ${kindShort(kind)}`,
    specOf: (name, before) => targetSheetSpec({ outlook, target, planned, heading }, { tag, name }, before),
  });
}

const outlooksIn = ({ plan, list, settings }: PlanRead): readonly IndexOutlook[] =>
  outlooks(plan, memberFinder(list, settings.groupAnswers.answered));

/** True for cells of the plan's tables, their headers included. */
const inTables =
  ({ appendices }: Plan) =>
  (at: CellPlace): boolean =>
    appendices.some(
      ({ sheet, range }) =>
        sheet === at.sheet &&
        at.row >= range.row &&
        at.row < range.row + range.rows &&
        at.column >= range.column &&
        at.column < range.column + range.columns,
    );
