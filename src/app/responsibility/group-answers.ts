import { done, failed, type Outcome } from '../../model/outcome';
import { readUnitList } from '../../reading';
import { rowWithId } from '../../reporting/responsibility/unanswered-groups';
import type { Who } from '../../reporting/responsibility/responsibilities';
import {
  readGroupAnswers,
  withGroupAnswer,
  withoutGroupAnswer,
  type GroupAnswers,
  type KeptGroupAnswer,
} from '../../reporting/settings/group-answers';
import type { Grid } from '../../model/grid';
import type { Plan } from '../../model/plan';
import type { Workbook } from '../../workbook/port';
import { localDay } from './plan-and-units';
import { rewriteSettingsSheet } from '../settings/rewrite-settings';
import { settingsGrid } from '../settings/workbook-settings';
import { planOf } from '../readings/plan-of';

export type { UnansweredGroup, UnansweredRow } from '../../reporting/responsibility/unanswered-groups';
export type { Who } from '../../reporting/responsibility/responsibilities';
export type { GroupAnswers, KeptGroupAnswer } from '../../reporting/settings/group-answers';
export type { SettingNote } from '../../reporting/settings/setting-note';

/** Who is meant by a group: in one row, or wherever the plan names it. */
export interface GroupAnswer {
  readonly group: { readonly key: string; readonly name: string };
  /** The row as `UnansweredRow` has it; null: in every row. */
  readonly row: { readonly id: string; readonly label: string } | null;
  /** None: the group keeps a sheet of its own, and is not asked about again. */
  readonly units: readonly Who[];
}

/**
 * Keeps on the settings sheet who is meant by a group; an earlier answer for the same group and row is replaced. Fails
 * with 'not-in-plan' when the plan does not have that row any more.
 */
export function answerGroup(
  workbook: Workbook,
  { group, row, units }: GroupAnswer,
  now = new Date(),
): Promise<Outcome<null>> {
  return rewriteSettingsSheet(workbook, (sheet, grids) => {
    const { plan, groupAnswers } = groupAnswersIn(grids);
    const found = row && rowWithId(plan, row.id);
    if (row && !found) return failed('not-in-plan', { what: row.label });
    return done(
      withGroupAnswer(sheet, groupAnswers.kept, {
        groupKey: group.key,
        group: group.name,
        row: found,
        units,
        day: localDay(now),
      }),
    );
  });
}

/** Takes an answer away, found by what it says: its line may have moved. One that is gone already is content. */
export function removeGroupAnswer(workbook: Workbook, gone: KeptGroupAnswer): Promise<Outcome<null>> {
  return rewriteSettingsSheet(workbook, (sheet, grids) => {
    const found = groupAnswersIn(grids).groupAnswers.kept.find((kept) => sayingOf(kept) === sayingOf(gone));
    return done(found ? withoutGroupAnswer(sheet, found) : sheet);
  });
}

const sayingOf = ({ groupKey, label, units }: KeptGroupAnswer): string =>
  JSON.stringify([groupKey, label, units.map(({ key }) => key)]);

function groupAnswersIn(grids: readonly Grid[]): { readonly plan: Plan; readonly groupAnswers: GroupAnswers } {
  const plan = planOf(grids);
  return { plan, groupAnswers: readGroupAnswers(settingsGrid(grids), plan, readUnitList(grids)) };
}
