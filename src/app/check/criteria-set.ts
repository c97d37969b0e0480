import type { Outcome } from '../../model/outcome';
import {
  criteriaSetChoice,
  withCriteriaSetChoice,
  type CriteriaSetChoice,
} from '../../reporting/settings/criteria-set';
import type { Workbook } from '../../workbook/port';
import { rewriteSettings } from './ignore';
import type { CheckResult } from '../session';

export type { CriteriaSetChoice };

/**
 * Says in the workbook whether its tables are compared with the published criteria sets, and checks again. The choice
 * stands on the settings sheet, so it holds for everybody who opens the file; nothing is written when it stands there
 * already.
 */
export const chooseCriteriaSet = (workbook: Workbook, choice: CriteriaSetChoice): Promise<Outcome<CheckResult>> =>
  rewriteSettings(workbook, { criteriaSet: choice }, (sheet, grid) =>
    withCriteriaSetChoice(sheet, choice, criteriaSetChoice(grid)),
  );
