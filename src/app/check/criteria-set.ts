import type { Outcome } from '../../model/outcome';
import { catalogueChoice, withCatalogueChoice, type CatalogueChoice } from '../../reporting/settings/criteria-set';
import type { Workbook } from '../../workbook/port';
import { rewriteSettings } from './ignore';
import type { CheckResult } from '../session';

export type { CatalogueChoice };

/**
 * Says in the workbook whether its tables are compared with the published criteria sets, and checks again. The choice stands
 * on the settings sheet, so it holds for everybody who opens the file; nothing is written when it stands there already.
 */
export const chooseCatalogue = (workbook: Workbook, choice: CatalogueChoice): Promise<Outcome<CheckResult>> =>
  rewriteSettings(workbook, { catalogue: choice }, (sheet, grid) =>
    withCatalogueChoice(sheet, choice, catalogueChoice(grid)),
  );
