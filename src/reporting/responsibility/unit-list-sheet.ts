import { valueAt, type Grid } from '../../model/grid';
import type { Plan, UnitMention } from '../../model/plan';
import type { SheetSpec, SpecCell, SpecRow } from '../../model/sheet-spec';
import { foldText } from '../../model/text';
import type { UnitList } from '../../model/units';
import { UNIT_ROLES } from '../../model/roles';
import { rowHeight } from '../layout/row-height';
import { textOf } from '../layout/spec-grid';
import { printForm } from '../layout/sheet-frame';
import { guessLevel } from './unit-level';
import { UNIT_LEVEL, UNIT_LIST } from '../layout/sheet-words';

/** A unit or group that the plan names, with the other spellings that it uses. */
export interface FoundUnit {
  readonly key: string;
  readonly name: string;
  readonly isGroup: boolean;
  readonly otherNames: readonly string[];
}

export interface UnitListDraft {
  readonly spec: SheetSpec;
  /** Lines added. */
  readonly units: number;
  readonly groups: number;
}

const NAMES = UNIT_LIST.columns;
const HEADERS = [NAMES.name, NAMES.otherNames, NAMES.level, NAMES.groups, NAMES.note];
const WIDTHS = [44, 44, 18, 44, 40];
/** The hint stands beside the list, outside of what is printed. */
const HINT_WIDTH = 80;

/** Everybody that the plan names, in its order, units before groups. */
export function unitsInPlan(plan: Plan): readonly FoundUnit[] {
  const found = new Map<string, { mention: UnitMention; spellings: Map<string, string> }>();
  for (const row of plan.appendices.flatMap((appendix) => appendix.rows))
    for (const mention of UNIT_ROLES.flatMap((role) => row[role]?.value ?? [])) {
      const entry = found.get(mention.key) ?? { mention, spellings: new Map<string, string>() };
      found.set(mention.key, entry);
      entry.spellings.set(foldText(mention.written), mention.written);
    }
  const units = [...found.values()].map(({ mention: { key, name, isGroup }, spellings }): FoundUnit => {
    spellings.delete(foldText(name));
    // ';' separates the names in the list, so a spelling that holds one cannot stand there.
    return {
      key,
      name,
      isGroup,
      otherNames: [...spellings.values()].filter((one) => !one.includes(';')).map((one) => one.replace(/\s+/g, ' ')),
    };
  });
  return [...units.filter((unit) => !unit.isGroup), ...units.filter((unit) => unit.isGroup)];
}

/** Who is named in the plan and not in the list. */
export function missingUnits(plan: Plan, list: UnitList | null): readonly FoundUnit[] {
  const listed = new Set(list?.units.map((unit) => unit.key));
  return unitsInPlan(plan).filter((unit) => !listed.has(unit.key));
}

/**
 * The sheet 'Đơn vị' with a line for each name in the plan. An existing list stays as it is, in every cell: names that
 * it lacks come at its end.
 */
export function unitListSpec(plan: Plan, list: UnitList | null, existing: Grid | null, name: string): UnitListDraft {
  const missing = missingUnits(plan, list);
  const generalGroups = existing
    ? []
    : missing.filter((unit) => unit.isGroup && meansWholeOffice(unit.name, plan)).map((unit) => unit.name);
  const before = existing && existing.values.length > 0 ? existingRows(existing) : [headerRow()];
  const rows = [...before, ...missing.map((unit) => unitRow(unit, generalGroups))];
  const columns = Math.max(WIDTHS.length, ...rows.map((row) => row.cells.length));
  return {
    spec: {
      tag: { role: 'units', key: '' },
      name,
      columns: Array.from({ length: columns }, (_, index) => ({
        width: WIDTHS[index] ?? (index === WIDTHS.length + 1 ? HINT_WIDTH : 20),
      })),
      rows,
      merges: existing?.merges ?? [],
      dropDowns: [],
      freezeRows: 1,
      print: printForm(rows, 0, WIDTHS.length - 1),
    },
    units: missing.filter((unit) => !unit.isGroup).length,
    groups: missing.filter((unit) => unit.isGroup).length,
  };
}

function headerRow(): SpecRow {
  const cells: (SpecCell | null)[] = HEADERS.map((value) => ({ value, style: 'header' }));
  cells.push(null, { value: UNIT_LIST.hint, style: 'hint' });
  return { height: 34, cells };
}

function unitRow({ name, isGroup, otherNames }: FoundUnit, generalGroups: readonly string[]): SpecRow {
  const level = isGroup ? UNIT_LIST.groupLevel : guessLevel(name);
  const groups = level === UNIT_LEVEL.office ? generalGroups : [];
  const texts = [name, otherNames.join('; '), level, groups.join('; '), isGroup ? UNIT_LIST.groupNote : ''];
  return {
    height: rowHeight(texts.map((text, index) => ({ text, width: WIDTHS[index]! }))) + 2,
    cells: texts.map((text) => ({ value: text === '' ? null : text, style: 'text' })),
  };
}

/** Every cell as it stands; the header is drawn as one. */
function existingRows(grid: Grid): SpecRow[] {
  const width = grid.left + (grid.values[0]?.length ?? 0);
  const count = grid.top + grid.values.length;
  return Array.from({ length: count }, (_, row) => {
    const texts = Array.from({ length: width }, (__, column) => textOf(valueAt(grid, row, column)));
    const isHeader = texts.includes(NAMES.name);
    const cells = texts.map((text, column): SpecCell | null => {
      const value = valueAt(grid, row, column);
      const kept = typeof value === 'number' ? value : text === '' ? null : text;
      return kept === null && column >= HEADERS.length
        ? null
        : {
            value: kept,
            style: isHeader && column < HEADERS.length ? 'header' : column < HEADERS.length ? 'text' : 'hint',
          };
    });
    return {
      height: rowHeight(texts.slice(0, WIDTHS.length).map((text, index) => ({ text, width: WIDTHS[index]! }))) + 2,
      cells,
    };
  });
}

/**
 * In a department's own plan 'Các phòng, đơn vị', without any condition, means its whole office: its offices in the
 * list are proposed as members, for the planner to correct. 'có TTHC', 'có liên quan', 'Sở, ban, ngành' name others
 * than the plan itself lists, so nothing is proposed for them.
 */
function meansWholeOffice(group: string, plan: Plan): boolean {
  return (
    /^sở /iu.test(plan.heading.agency) &&
    /^(các |những )?phòng(, ban)?(,| và) đơn vị( (thuộc|trực thuộc|thuộc, trực thuộc)( sở)?)?$/iu.test(group.trim())
  );
}
