import { failed, type Outcome } from '../../model/outcome';
import type { ReadingChoice } from '../../model/reading-choice';
import { withoutReadingChoice, withReadingChoice } from '../../reporting/settings/reading-choices';
import type { Workbook } from '../../workbook/port';
import { rewriteSettings } from '../check/ignore';
import type { CheckOptions, CheckResult } from '../session';

export type { KeptChoice } from '../../reporting/settings/reading-choices';

/**
 * Keeps what the planner said on how a table is read, and checks again. It stands on the settings sheet, so it holds
 * for every table with the same header and for everybody who opens the file.
 */
export const chooseReading = (
  workbook: Workbook,
  options: CheckOptions,
  ...choices: readonly ReadingChoice[]
): Promise<Outcome<CheckResult>> =>
  rewriteSettings(workbook, options, (sheet) => choices.reduce(withReadingChoice, sheet));

/** Takes back what was said on this matter, and checks again: the table is read as it would be without a word. */
export const removeReadingChoice = (
  workbook: Workbook,
  options: CheckOptions,
  choice: ReadingChoice,
): Promise<Outcome<CheckResult>> => rewriteSettings(workbook, options, (sheet) => withoutReadingChoice(sheet, choice));

/** A header over more rows is none. */
export const MOST_HEADER_ROWS = 4;

/**
 * Reads what is selected in the workbook as a table, whatever its header says: the first `headerRows` rows are the
 * header. Fails with 'nothing-selected', or with 'selection-too-small' when no row is left below the header or there is
 * one column.
 */
export async function readSelection(
  workbook: Workbook,
  options: CheckOptions,
  headerRows: number,
): Promise<Outcome<CheckResult>> {
  const selected = await workbook.selected();
  if (!selected.ok) return selected;
  const { sheet, range } = selected.value;
  if (range.columns < 2 || range.rows <= headerRows) return failed('selection-too-small', { sheet });
  return chooseReading(workbook, options, { kind: 'selection', sheet, range, headerRows });
}
