import type { Grid } from '../model/grid';
import { foldText } from '../model/text';
import { blockOf, cellUnder, readSettingsSheet, withBlock, withRow, type SettingsSheet } from './settings-blocks';

/** The block 'KIỂM TRA' of the settings sheet: how this workbook is checked, whoever opens it. */
const CHECKING = 'KIỂM TRA';
const NAMES = { item: 'Mục', value: 'Giá trị' } as const;
const HEADER = Object.values(NAMES);
const CATALOGUE = 'So với bộ tiêu chí đã công bố';
const WORDS = { auto: 'Có', off: 'Không' } as const;
/** Other words that people may type, folded. */
const OFF: ReadonlySet<string> = new Set(['không', 'khong', 'tắt', 'no', 'off', '0']);

/** auto: codes, names and benchmarks are compared with the published set; off: not (a province's own index). */
export type CatalogueChoice = 'auto' | 'off';

/** What the settings sheet says; 'auto' when it says nothing that can be understood. */
export function catalogueChoice(grid: Grid | null): CatalogueChoice {
  const block = blockOf(readSettingsSheet(grid), CHECKING, HEADER);
  const row = block.rows.find((one) => foldText(cellUnder(block, one, NAMES.item)) === foldText(CATALOGUE));
  return row && OFF.has(foldText(cellUnder(block, row, NAMES.value))) ? 'off' : 'auto';
}

/** The sheet saying so; the sheet itself when it says it already. Other rows stay as they are. */
export function withCatalogueChoice(sheet: SettingsSheet, choice: CatalogueChoice, before: CatalogueChoice): SettingsSheet {
  if (choice === before) return sheet;
  const block = blockOf(sheet, CHECKING, HEADER);
  const others = { ...block, rows: block.rows.filter((one) => foldText(cellUnder(block, one, NAMES.item)) !== foldText(CATALOGUE)) };
  return withBlock(sheet, withRow(others, new Map([[NAMES.item, CATALOGUE], [NAMES.value, WORDS[choice]]])));
}
