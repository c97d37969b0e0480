import type { CellPlace, Grid } from '../../model/grid';
import type { Plan, PlanRow } from '../../model/plan';
import { foldText, oneLine } from '../../model/text';
import type { UnitList } from '../../model/units';
import { UNIT_ROLES } from '../../model/roles';
import { NO_ANSWERED_GROUPS, type AnsweredGroups, type Who } from '../responsibility/responsibilities';
import { rowIds } from '../rows/row-id';
import { groupsIn, labelOfName, rowsCalled, type RowName } from './group-rows';
import { distinctUnits, unitFinder, unitsIn } from './group-units';
import type { SettingFault, SettingNote } from './setting-note';
import {
  blockOf,
  cellUnder,
  readSettingsSheet,
  SETTINGS,
  withBlock,
  withCells,
  withRow,
  type SettingsBlock,
  type SettingsRow,
  type SettingsSheet,
} from './blocks';

/** The block 'NHÓM ĐÃ THỐNG NHẤT' of the settings sheet: who is meant by a group, in the whole plan or in one row. */
export const GROUPS = 'NHÓM ĐÃ THỐNG NHẤT';
const NAMES = {
  group: 'Nhóm',
  index: 'Chỉ số',
  code: 'Mã',
  day: 'Ngày',
  words: 'Tiêu chí, nhiệm vụ',
  units: 'Đơn vị được giao',
} as const;
const HEADER = Object.values(NAMES);

/** What stands in place of units where the group keeps a sheet of its own. */
export const STAYS_GROUP = 'Giữ phiếu nhóm';
const STAYS: ReadonlySet<string> = new Set(
  [STAYS_GROUP, '(Giữ phiếu nhóm)', 'Phiếu nhóm', 'Giữ nguyên nhóm', 'Giữ nhóm'].map(foldText),
);

/** A line of the block that can be understood, and holds unless it is `overruled`. */
export interface KeptGroupAnswer {
  readonly at: CellPlace;
  readonly groupKey: string;
  /** As the plan calls it. */
  readonly group: string;
  /** Null: in every row. */
  readonly row: PlanRow | null;
  /** As in `rowIds`; null: in every row. */
  readonly rowId: string | null;
  /** What the line calls the row: 'PAR 2.4.1 Rà soát …'; '' for every row. */
  readonly label: string;
  /** Empty: the group keeps a sheet of its own. */
  readonly units: readonly Who[];
  /** The unit list names the members of the group, and counts instead. */
  readonly overruled: boolean;
}

export interface GroupAnswers {
  readonly answered: AnsweredGroups;
  readonly kept: readonly KeptGroupAnswer[];
  readonly notes: readonly SettingNote[];
}
export const NO_GROUP_ANSWERS: GroupAnswers = { answered: NO_ANSWERED_GROUPS, kept: [], notes: [] };

/** Reads the block, in its order. A line that cannot hold stays where it is, and a note says why. */
export function readGroupAnswers(grid: Grid | null, plan: Plan, list: UnitList | null): GroupAnswers {
  const block = blockOf(readSettingsSheet(grid), GROUPS, HEADER);
  if (block.rows.length === 0) return NO_GROUP_ANSWERS;
  const groups = groupsIn(plan);
  const unitOf = unitFinder(plan, list);
  const listed = new Set(list?.units.flatMap(({ groupKeys }) => groupKeys));
  const idIn = (row: PlanRow): string => {
    for (const [appendix, ids] of rowIds(plan))
      if (appendix.rows.includes(row)) return ids[appendix.rows.indexOf(row)]!;
    throw new Error('A row that was found in the plan is in none of its tables.');
  };
  const kept: KeptGroupAnswer[] = [];
  const notes: SettingNote[] = [];
  for (const line of block.rows) {
    const at = { sheet: grid?.sheet ?? SETTINGS.name, row: line.row, column: 0 };
    const text = (part: keyof typeof NAMES): string => oneLine(cellUnder(block, line, NAMES[part]));
    const note = (what: SettingFault, args: SettingNote['args'] = {}): void =>
      void notes.push({ at, what, args: { group: text('group'), ...args } });
    if (text('group') === '') {
      note('group-missing');
      continue;
    }
    const { key } = unitOf(text('group'));
    const group = groups.get(key);
    const written = { index: text('index'), code: text('code'), words: text('words') };
    const label = labelOfName(written);
    const found = label === '' ? null : group ? rowsCalled(written, group.rows) : [];
    const units = unitsIn(cellUnder(block, line, NAMES.units)).map(unitOf);
    if (!group) note('group-gone');
    else if (units.length === 0) note('units-missing');
    else if (found !== null && found.length !== 1)
      note(found.length === 0 ? 'row-gone' : 'row-unclear', { row: label });
    else {
      const row = found?.[0] ?? null;
      const stays = units.some(({ name }) => STAYS.has(foldText(name)));
      if (kept.some((one) => one.groupKey === key && one.row === row)) {
        note('said-twice');
        continue;
      }
      const overruled = row === null && listed.has(key);
      if (overruled) note('overruled');
      for (const { name, isKnown } of stays ? [] : units) if (!isKnown) note('unit-unknown', { unit: name });
      kept.push({
        at,
        groupKey: key,
        group: group.name,
        row,
        rowId: row && idIn(row),
        label,
        units: stays ? [] : distinctUnits(units),
        overruled,
      });
    }
  }
  return { answered: answeredBy(kept), kept, notes };
}

function answeredBy(kept: readonly KeptGroupAnswer[]): AnsweredGroups {
  const groups = new Map<string, readonly Who[]>();
  const rows = new Map<PlanRow, Map<string, readonly Who[]>>();
  for (const { groupKey, row, units, overruled } of kept) {
    if (overruled) continue;
    if (row === null) groups.set(groupKey, units);
    else rows.set(row, (rows.get(row) ?? new Map<string, readonly Who[]>()).set(groupKey, units));
  }
  return { groups, rows };
}

/** Tells of a cell that names a group whether it is agreed who is meant there, or that it stays a group. */
export function answeredIn({ answered: { groups, rows } }: GroupAnswers): (group: string, at: CellPlace) => boolean {
  const cells = new Set<string>();
  for (const [row, answers] of rows)
    for (const key of answers.keys())
      for (const role of UNIT_ROLES) if (row[role]) cells.add(placeOf(key, row[role].at));
  return (group, at) => groups.has(group) || cells.has(placeOf(group, at));
}
const placeOf = (key: string, { sheet, row, column }: CellPlace): string => JSON.stringify([key, sheet, row, column]);

/** What is to be agreed: units, or none where the group keeps its sheet; in one row, or in all. `day` is ISO. */
export interface GroupAnswerLine {
  readonly groupKey: string;
  readonly group: string;
  readonly row: { readonly row: PlanRow; readonly name: RowName } | null;
  readonly units: readonly Pick<Who, 'name'>[];
  readonly day: string;
}

/**
 * The sheet with one more agreement, in place of the one for the same group and row if there is one. `kept` as read
 * from this sheet.
 */
export function withGroupAnswer(
  sheet: SettingsSheet,
  kept: readonly KeptGroupAnswer[],
  { groupKey, group, row, units, day }: GroupAnswerLine,
): SettingsSheet {
  const block = blockOf(sheet, GROUPS, HEADER);
  const texts = new Map<string, string>([
    [NAMES.day, day.split('-').reverse().join('/')],
    [NAMES.units, units.length === 0 ? STAYS_GROUP : units.map(({ name }) => name).join('; ')],
  ]);
  const before = kept.find((one) => one.groupKey === groupKey && one.row === (row?.row ?? null));
  const line = before && lineAt(block, before.at.row);
  if (line) return withBlock(sheet, withCells(block, line, texts));
  const place = [
    [NAMES.group, group],
    [NAMES.index, row?.name.index ?? ''],
    [NAMES.code, row?.name.code ?? ''],
  ] as const;
  // The block's own order of columns, where it is made now.
  const all = new Map<string, string>([
    ...place,
    [NAMES.day, texts.get(NAMES.day)!],
    [NAMES.words, row?.name.words ?? ''],
    [NAMES.units, texts.get(NAMES.units)!],
  ]);
  return withBlock(sheet, withRow(block, all));
}

/** The sheet without the agreement; every other line stays. */
export function withoutGroupAnswer(sheet: SettingsSheet, { at }: KeptGroupAnswer): SettingsSheet {
  const block = blockOf(sheet, GROUPS, HEADER);
  return withBlock(sheet, { ...block, rows: block.rows.filter((row) => row.row !== at.row) });
}

const lineAt = (block: SettingsBlock, row: number): SettingsRow | undefined =>
  block.rows.find((one) => one.row === row);
