import { foldText } from '../../model/text';
import { blockOf, cellUnder, withBlock, withCells, withRow, type SettingsRow, type SettingsSheet } from './blocks';

/** Blocks of the settings sheet that hold one value a line: 'Mục | Giá trị'. */
const NAMES = { item: 'Mục', value: 'Giá trị' } as const;
const HEADER = Object.values(NAMES);

/**
 * What stands beside an item, and the sheet row where; the first line of that name counts. Null when there is none or
 * it is blank.
 */
export function itemIn(
  sheet: SettingsSheet,
  block: string,
  item: string,
): { readonly value: string; readonly row: number } | null {
  const found = blockOf(sheet, block, HEADER);
  const line = found.rows.find((row) => isItem(cellUnder(found, row, NAMES.item), item));
  const value = line ? cellUnder(found, line, NAMES.value) : '';
  return line && value !== '' ? { value, row: line.row } : null;
}

/**
 * The sheet with these values beside their items; '' takes the line away. Other lines and columns stay; the sheet
 * itself when it says all that already.
 */
export function withItems(sheet: SettingsSheet, block: string, values: ReadonlyMap<string, string>): SettingsSheet {
  let changed = blockOf(sheet, block, HEADER);
  const before = changed;
  for (const [item, value] of values) {
    const lines = changed.rows.filter((row) => isItem(cellUnder(changed, row, NAMES.item), item));
    const [first, ...repeated] = lines;
    if (value === '' && first) changed = without(changed, lines);
    else if (value !== '' && !first)
      changed = withRow(
        changed,
        new Map([
          [NAMES.item, item],
          [NAMES.value, value],
        ]),
      );
    else if (first && (cellUnder(changed, first, NAMES.value) !== value || repeated.length > 0))
      changed = withCells(without(changed, repeated), first, new Map([[NAMES.value, value]]));
  }
  return changed === before ? sheet : withBlock(sheet, changed);
}

const isItem = (written: string, item: string): boolean => foldText(written) === foldText(item);

const without = <Block extends { readonly rows: readonly SettingsRow[] }>(
  block: Block,
  rows: readonly SettingsRow[],
): Block => (rows.length === 0 ? block : { ...block, rows: block.rows.filter((row) => !rows.includes(row)) });
