import { unitForm, unitVocabulary } from '../../units/vocabulary';
import type { CellPlace, Grid } from '../../model/grid';
import { isAssignable, type Appendix, type Plan, type PlanRow } from '../../model/plan';
import { foldText, oneLine } from '../../model/text';
import { unitSpellings, type UnitList } from '../../model/units';
import { NO_ANSWERED_GROUPS, ROLES, type AnsweredGroups, type Who } from '../responsibility/responsibilities';
import { likeWords, rowIds } from '../rows/row-id';
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
import { FORMER_SHORT, kindShort } from '../layout/sheet-words';

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

/** Enough of a task to know it again, and to read in a row of a table. */
const WORDS_LENGTH = 160;

/** A row as the block and the pane call it. */
export interface RowName {
  /** 'PAR', 'Nhiệm vụ'. */
  readonly index: string;
  /** '2.4.1'; 'III.1' where numbers start again in every section; '' for none. */
  readonly code: string;
  /** The beginning of its task, else of its title. */
  readonly words: string;
}

export function nameOfRow({ kind, rows }: Appendix, row: PlanRow): RowName {
  const own = row.code?.value?.text ?? row.code?.text ?? '';
  const section = row.section === undefined ? '' : (rows[row.section]?.code?.value?.text ?? '');
  const code = own === '' || section === '' || (row.code?.value?.parts.length ?? 0) > 1 ? own : `${section}.${own}`;
  const words = oneLine(row.task?.value ?? row.title?.value ?? '');
  return {
    index: kindShort(kind),
    code,
    words: words.length > WORDS_LENGTH ? `${words.slice(0, WORDS_LENGTH - 1).trimEnd()}…` : words,
  };
}

/** 'PAR 2.4.1 Rà soát …' */
export const labelOfName = ({ index, code, words }: RowName): string =>
  [index, code, words].filter((part) => part !== '').join(' ');

/** A row in which a group is named. */
interface GroupRow {
  readonly row: PlanRow;
  readonly name: RowName;
  /** The code alone, without that of the section. */
  readonly code: string;
}
interface GroupInPlan {
  readonly key: string;
  readonly name: string;
  readonly rows: GroupRow[];
}

/** Every group that the plan names, with its rows, in the order of first mention. */
function groupsIn(plan: Plan): ReadonlyMap<string, GroupInPlan> {
  const groups = new Map<string, GroupInPlan>();
  for (const appendix of plan.appendices)
    for (const row of appendix.rows) {
      if (!isAssignable(row)) continue;
      const mentions = ROLES.flatMap((role) => row[role]?.value ?? []).filter(({ isGroup }) => isGroup);
      for (const { key, name } of mentions) {
        const group = groups.get(key) ?? { key, name, rows: [] };
        groups.set(key, group);
        if (group.rows.at(-1)?.row !== row)
          group.rows.push({ row, name: nameOfRow(appendix, row), code: row.code?.value?.text ?? row.code?.text ?? '' });
      }
    }
  return groups;
}

/** Reads the block, in its order. A line that cannot hold stays where it is, and a note says why. */
export function readGroupAnswers(grid: Grid | null, plan: Plan, list: UnitList | null): GroupAnswers {
  const block = blockOf(readSettingsSheet(grid), GROUPS, HEADER);
  if (block.rows.length === 0) return NO_GROUP_ANSWERS;
  const groups = groupsIn(plan);
  const names = namesIn(plan, list);
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
    const { key } = names.find(text('group'));
    const group = groups.get(key);
    const written = { index: text('index'), code: text('code'), words: text('words') };
    const label = labelOfName(written);
    const found = label === '' ? null : group ? rowsCalled(written, group.rows) : [];
    const units = unitsIn(cellUnder(block, line, NAMES.units)).map(names.find);
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
        units: stays ? [] : distinct(units),
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
    for (const key of answers.keys()) for (const role of ROLES) if (row[role]) cells.add(placeOf(key, row[role].at));
  return (group, at) => groups.has(group) || cells.has(placeOf(group, at));
}
const placeOf = (key: string, { sheet, row, column }: CellPlace): string => JSON.stringify([key, sheet, row, column]);

const distinct = (units: readonly Who[]): Who[] => [
  ...new Map(units.map(({ key, name, isGroup }) => [key, { key, name, isGroup }])).values(),
];

/** Names in one cell, one a line or after ';'. Commas stay: they belong to names. */
const unitsIn = (text: string): string[] =>
  text
    .split(/[;\n]/)
    .map((name) => oneLine(name).replace(/^[-+•*]\s*/, ''))
    .filter((name) => name !== '');

/** How much of two wordings must agree for a row that was reworded. */
const SAME_WORDS = 0.5;

/**
 * The rows that a line may mean. Its number and words together; then its number alone where the words are still alike,
 * or no words are given; then its words alone, when the plan was renumbered. A doubt is no row, or several.
 */
function rowsCalled({ index, code, words }: RowName, rows: readonly GroupRow[]): readonly PlanRow[] {
  const named = rows.filter(({ name }) => index === '' || foldText(name.index) === foldText(index));
  const inIndex = named.length === 0 && foldText(index) === foldText(FORMER_SHORT) ? rows : named;
  const numbered = inIndex.filter(
    (one) => code === '' || [one.name.code, one.code].some((text) => foldText(text) === foldText(code)),
  );
  const beginning = foldText(words.replace(/…$/, ''));
  const begins = ({ name }: GroupRow): boolean => foldText(name.words).startsWith(beginning);
  const alike = ({ name }: GroupRow): boolean => likeWords(name.words, words) >= SAME_WORDS;
  const ways: readonly (readonly GroupRow[])[] =
    words === '' ? [numbered] : [numbered.filter(begins), numbered.filter(alike), inIndex.filter(begins)];
  return (ways.find((found) => found.length > 0) ?? []).map(({ row }) => row);
}

interface NamedUnit extends Who {
  /** The plan, the unit list or the vocabulary calls a unit so. */
  readonly isKnown: boolean;
}

function namesIn(plan: Plan, list: UnitList | null): { readonly find: (name: string) => NamedUnit } {
  const byForm = new Map<string, NamedUnit>();
  const byKey = new Map<string, NamedUnit>();
  const learn = (who: Who, names: readonly string[]): void => {
    if (!byKey.has(who.key)) byKey.set(who.key, { ...who, isKnown: true });
    for (const name of [who.name, ...names])
      if (!byForm.has(unitForm(name))) byForm.set(unitForm(name), { ...who, isKnown: true });
  };
  for (const { key, name, isGroup, spellings } of unitSpellings(plan))
    learn(
      { key, name, isGroup },
      spellings.map(({ spelling }) => spelling),
    );
  for (const { key, name, isGroup, otherNames } of list?.units ?? []) learn({ key, name, isGroup }, otherNames);
  const vocabulary = unitVocabulary(list);
  const find = (name: string): NamedUnit => {
    const key = vocabulary.keyOf(name);
    return (
      byForm.get(unitForm(name)) ??
      byKey.get(key) ?? { key, name, isGroup: vocabulary.isGroup(name), isKnown: vocabulary.find(name) !== null }
    );
  };
  return { find };
}

/** Units that can be chosen: those that the plan and the unit list name, no groups, by name. */
export function unitsToChoose(plan: Plan, list: UnitList | null): readonly Who[] {
  const units = [...unitSpellings(plan), ...(list?.units ?? [])].filter(({ isGroup }) => !isGroup);
  return distinct(units).sort((a, b) => a.name.localeCompare(b.name, 'vi'));
}

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
