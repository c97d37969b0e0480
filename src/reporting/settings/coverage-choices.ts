import { entriesOf } from '../coverage/entries';
import type { AgreedPair } from '../coverage/match-plans';
import type { PlacedRow } from '../../model/coverage/coverage';
import type { Grid } from '../../model/grid';
import type { Plan } from '../../model/plan';
import { foldText, oneLine } from '../../model/text';
import { nameOfRow, rowsCalled, type GroupRow, type RowName } from './group-rows';
import { blockOf, cellUnder, readSettingsSheet, withBlock, withCells, withRow, type SettingsSheet } from './blocks';
import { itemIn, withItems } from './items';

/**
 * What the planner said about the plan above: who we are and where it is (block 'KẾ HOẠCH CẤP TRÊN'), which of its groups take us
 * in, and which rows of both plans are one.
 */
const ABOVE = 'KẾ HOẠCH CẤP TRÊN';
const ITEMS = { unit: 'Đơn vị mình', sheets: 'Trang kế hoạch cấp trên' } as const;

export interface AboveChoice {
  /** As typed; '' when nobody said. */
  readonly unit: string;
  /** Sheets of this workbook that are the plan above, not ours. */
  readonly sheets: readonly string[];
}

export function readAboveChoice(grid: Grid | null): AboveChoice {
  const sheet = readSettingsSheet(grid);
  const valueOf = (item: keyof typeof ITEMS): string => oneLine(itemIn(sheet, ABOVE, ITEMS[item])?.value ?? '');
  return { unit: valueOf('unit'), sheets: listOf(valueOf('sheets')) };
}

/** Sheet names hold no ';' that a planner would part them by, but may. */
const listOf = (text: string): readonly string[] =>
  text
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');

export function withAboveChoice(sheet: SettingsSheet, change: Partial<AboveChoice>): SettingsSheet {
  const values = new Map<string, string>();
  if (change.unit !== undefined) values.set(ITEMS.unit, oneLine(change.unit));
  if (change.sheets !== undefined) values.set(ITEMS.sheets, change.sheets.join('; '));
  return withItems(sheet, ABOVE, values);
}

const GROUPS = 'NHÓM CỦA CẤP TRÊN';
const GROUP_NAMES = { group: 'Nhóm', member: 'Có đơn vị mình' } as const;
const GROUP_HEADER = Object.values(GROUP_NAMES);
const YES = 'Có';
const NO = 'Không';

/** What was said of groups, by their folded names: plans call them by keys that may change with the vocabulary. */
export function readAboveGroups(grid: Grid | null): ReadonlyMap<string, 'in' | 'out'> {
  const block = blockOf(readSettingsSheet(grid), GROUPS, GROUP_HEADER);
  return new Map(
    block.rows.flatMap((row): [string, 'in' | 'out'][] => {
      const group = foldText(cellUnder(block, row, GROUP_NAMES.group));
      const said = foldText(cellUnder(block, row, GROUP_NAMES.member));
      if (group === '' || (said !== foldText(YES) && said !== foldText(NO))) return [];
      return [[group, said === foldText(YES) ? 'in' : 'out']];
    }),
  );
}

/** The sheet saying that the group takes us in, or not; null takes what was said away. */
export function withAboveGroup(sheet: SettingsSheet, group: string, said: 'in' | 'out' | null): SettingsSheet {
  const block = blockOf(sheet, GROUPS, GROUP_HEADER);
  const lines = block.rows.filter((row) => foldText(cellUnder(block, row, GROUP_NAMES.group)) === foldText(group));
  const [first] = lines;
  if (said === null) return withBlock(sheet, { ...block, rows: block.rows.filter((row) => !lines.includes(row)) });
  const member = new Map<string, string>([[GROUP_NAMES.member, said === 'in' ? YES : NO]]);
  if (first) return withBlock(sheet, withCells(block, first, member));
  return withBlock(sheet, withRow(block, new Map<string, string>([[GROUP_NAMES.group, oneLine(group)], ...member])));
}

const PAIRS = 'DÒNG ĐÃ ĐỐI CHIẾU';
const PAIR_NAMES = {
  index: 'Chỉ số',
  aboveCode: 'Mã của cấp trên',
  oursCode: 'Mã của đơn vị',
  said: 'Kết luận',
  above: 'Việc của cấp trên',
  ours: 'Việc của đơn vị',
} as const;
const PAIR_HEADER = Object.values(PAIR_NAMES);
const SAME = 'Cùng một việc';
const OTHER = 'Việc khác';

/** The pairs that were settled, as far as both plans still have their rows; other lines stay where they are. */
export function readAgreedPairs(grid: Grid | null, above: Plan, ours: Plan): readonly AgreedPair[] {
  const block = blockOf(readSettingsSheet(grid), PAIRS, PAIR_HEADER);
  if (block.rows.length === 0) return [];
  const [first, second] = [sideOf(above), sideOf(ours)];
  return block.rows.flatMap((line): AgreedPair[] => {
    const text = (part: keyof typeof PAIR_NAMES): string => oneLine(cellUnder(block, line, PAIR_NAMES[part]));
    const said = foldText(text('said'));
    if (said !== foldText(SAME) && said !== foldText(OTHER)) return [];
    const [a] = first({ index: text('index'), code: text('aboveCode'), words: text('above') });
    const [b] = second({ index: text('index'), code: text('oursCode'), words: text('ours') });
    return a && b ? [{ above: a, ours: b, same: said === foldText(SAME) }] : [];
  });
}

/** Finds the ids of the rows of a plan that a name may mean. */
function sideOf(plan: Plan): (name: RowName) => readonly string[] {
  const entries = entriesOf(plan);
  const rows = entries.map(({ appendix, row }): GroupRow => ({
    row,
    name: nameOfRow(appendix, row),
    code: row.code?.value?.text ?? row.code?.text ?? '',
  }));
  const ids = new Map(entries.map(({ row, id }) => [row, id]));
  return (name) => {
    const found = rowsCalled(name, rows);
    return found.length === 1 ? [ids.get(found[0]!)!] : [];
  };
}

/** The sheet with what is agreed of two rows, in place of what was; null takes it away. */
export function withAgreedPair(
  sheet: SettingsSheet,
  pair: { readonly above: PlacedRow; readonly ours: PlacedRow },
  same: boolean | null,
): SettingsSheet {
  const [above, ours] = [nameOfRow(pair.above.appendix, pair.above.row), nameOfRow(pair.ours.appendix, pair.ours.row)];
  const place = new Map<string, string>([
    [PAIR_NAMES.index, above.index],
    [PAIR_NAMES.aboveCode, above.code],
    [PAIR_NAMES.oursCode, ours.code],
  ]);
  const words = new Map<string, string>([
    [PAIR_NAMES.above, above.words],
    [PAIR_NAMES.ours, ours.words],
  ]);
  const block = blockOf(sheet, PAIRS, PAIR_HEADER);
  const isIt = (row: (typeof block.rows)[number]): boolean =>
    [...place, ...words].every(([name, text]) => foldText(cellUnder(block, row, name)) === foldText(text));
  const others = block.rows.filter((row) => !isIt(row));
  const rest = { ...block, rows: others };
  if (same === null) return withBlock(sheet, rest);
  const said = new Map<string, string>([[PAIR_NAMES.said, same ? SAME : OTHER]]);
  return withBlock(sheet, withRow(rest, new Map([...place, ...said, ...words])));
}
