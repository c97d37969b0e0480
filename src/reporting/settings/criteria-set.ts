import type { Grid } from '../../model/grid';
import { foldText } from '../../model/text';
import { readSettingsSheet, type SettingsSheet } from './blocks';
import { itemIn, withItems } from './items';

/** The block 'KIỂM TRA' of the settings sheet: how this workbook is checked, whoever opens it. */
const CHECKING = 'KIỂM TRA';
const CATALOGUE = 'So với bộ tiêu chí đã công bố';
const WORDS = { auto: 'Có', off: 'Không' } as const;
/** Other words that people may type, folded. */
const OFF: ReadonlySet<string> = new Set(['không', 'khong', 'tắt', 'no', 'off', '0']);

/** auto: codes, names and benchmarks are compared with the published set; off: not (a province's own index). */
export type CriteriaSetChoice = 'auto' | 'off';

/** What the settings sheet says; 'auto' when it says nothing that can be understood. */
export function criteriaSetChoice(grid: Grid | null): CriteriaSetChoice {
  const found = itemIn(readSettingsSheet(grid), CHECKING, CATALOGUE);
  return found && OFF.has(foldText(found.value)) ? 'off' : 'auto';
}

/** The sheet saying so; the sheet itself when it says it already. Other rows stay as they are. */
export const withCriteriaSetChoice = (
  sheet: SettingsSheet,
  choice: CriteriaSetChoice,
  before: CriteriaSetChoice,
): SettingsSheet => (choice === before ? sheet : withItems(sheet, CHECKING, new Map([[CATALOGUE, WORDS[choice]]])));
