import type { Outcome } from '../../model/outcome';
import {
  criteriaSetChoice,
  withCriteriaSetChoice,
  type CriteriaSetChoice,
} from '../../reporting/settings/criteria-set';
import type { Workbook } from '../../workbook/port';
import { rewriteSettings } from './ignore';
import type { CheckOptions, CheckResult } from '../session';

export type { CriteriaSetChoice };

/**
 * Says in the workbook whether its tables are compared with the published criteria sets, and checks again. The choice
 * stands on the settings sheet, so it holds for everybody who opens the file; nothing is written when it stands there
 * already.
 */
export const chooseCriteriaSet = (
  workbook: Workbook,
  choice: CriteriaSetChoice,
  options: CheckOptions = {},
): Promise<Outcome<CheckResult>> =>
  rewriteSettings(workbook, { ...options, criteriaSet: choice }, (sheet, grid) =>
    withCriteriaSetChoice(sheet, choice, criteriaSetChoice(grid)),
  );
