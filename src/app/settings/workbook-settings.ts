import type { Grid } from '../../model/grid';
import type { Plan } from '../../model/plan';
import type { UnitList } from '../../model/units';
import { idOf, sheetsByTag } from '../../reporting/responsibility/plan-sheets';
import { readGroupAnswers, type GroupAnswers } from '../../reporting/settings/group-answers';
import { SETTINGS_TAG } from '../../reporting/settings/blocks';
import { readPlanSettings, type PlanSettings } from '../../reporting/settings/plan-heading';
import { readReadingChoices, type KeptChoice } from '../../reporting/settings/reading-choices';
import { readThresholds } from '../../reporting/settings/thresholds';
import type { SettingNote } from '../../reporting/settings/setting-note';
import { tiersFor, type GapTier, type TierThresholds } from '../../reporting/gaps/tiers';

/** What the settings sheet of a workbook says, apart from what is ignored and compared. */
export interface WorkbookSettings {
  readonly plan: PlanSettings;
  readonly thresholds: TierThresholds;
  readonly groupAnswers: GroupAnswers;
  /** What the planner said on how tables are read. */
  readonly reading: readonly KeptChoice[];
  /** Lines that need a look, in the order of the sheet. */
  readonly notes: readonly SettingNote[];
}

/** The settings sheet of the workbook, found by its tag. */
export const settingsGrid = (grids: readonly Grid[]): Grid | null => sheetsByTag(grids).get(idOf(SETTINGS_TAG)) ?? null;

/** The steps by which this workbook's lost points are coloured. */
export const tiersIn = (grids: readonly Grid[]): readonly GapTier[] =>
  tiersFor(readThresholds(settingsGrid(grids)).thresholds);

export function readSettings(grids: readonly Grid[], plan: Plan, list: UnitList | null): WorkbookSettings {
  const grid = settingsGrid(grids);
  const head = readPlanSettings(grid);
  const colours = readThresholds(grid);
  const groupAnswers = readGroupAnswers(grid, plan, list);
  const reading = readReadingChoices(grid);
  const notes = [...head.notes, ...colours.notes, ...reading.notes, ...groupAnswers.notes].sort(
    (a, b) => a.at.row - b.at.row,
  );
  return { plan: head.plan, thresholds: colours.thresholds, groupAnswers, reading: reading.kept, notes };
}
