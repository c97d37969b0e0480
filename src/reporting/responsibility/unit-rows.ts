import { cellAddress, quoteSheet } from '../../model/address';
import { gapOf, type Appendix, type PlanRow } from '../../model/plan';
import { pointsToNumber, type Points } from '../../model/points';
import type { CellStyle, SpecCell } from '../../model/sheet-spec';
import type { Field } from '../../model/plan';
import { oneLine } from '../../model/text';
import { lastDue } from '../progress/due';
import { isCounted } from '../gaps/gaps';
import { UNIT_ROLES, type UnitRole } from '../../model/roles';
import { answersFor, type Assignment, type Holder } from './responsibilities';
import { DATE_FORMAT, serialOf } from '../layout/serial-date';
import { kindName, kindShort, ROLE_NAME, SHEET, viaGroup } from '../layout/sheet-words';
import { columnOf, EXTRA_WIDTH, INPUT_COLUMNS, UNIT_COLUMNS, type UnitColumn } from './unit-columns';
import type { ColumnLayout } from './unit-layout';
import { linesIn, roomOf } from '../layout/row-height';

/** By index in `UNIT_COLUMNS`. */
export type RowCells = readonly SpecCell[];

/**
 * One assignment as the cells of its row; the unit's own columns are left to `fillIn`. `number` is the running number.
 * What a row says to everybody is the same cell on every sheet: a large plan has hundreds of thousands of them.
 */
export function assignmentCells(assignment: Assignment, holder: Holder, number: number): RowCells {
  const { common, isCoded } = commonCells(assignment);
  const cells = common.slice();
  cells[INDEX.number] = isCoded
    ? { value: number, style: STYLE.number }
    : // Where there is no code, the running number carries the link, and links are text.
      { value: String(number), style: 'link-centre', format: '@', link: assignment.row.at };
  cells[INDEX.role] = roleCell(assignment);
  cells[INDEX.answers] = ANSWERS[Number(answersFor(assignment))]!;
  cells[INDEX.others] = { value: othersOf(assignment, holder), style: STYLE.others };
  return cells;
}

const INDEX = {
  number: columnOf('number'),
  role: columnOf('role'),
  others: columnOf('others'),
  answers: columnOf('answers'),
};
const styleOf = (key: UnitColumn): CellStyle => UNIT_COLUMNS[columnOf(key)]!.style;
const STYLE = { number: styleOf('number'), role: styleOf('role'), others: styleOf('others') };

const ANSWERS: RowCells = [0, 1].map((value) => ({ value, style: styleOf('answers') }));

interface CommonCells {
  readonly id: string;
  readonly kind: Appendix['kind'];
  /** By index in `UNIT_COLUMNS`; blank where it differs from unit to unit. */
  readonly common: RowCells;
  readonly isCoded: boolean;
  /** Lines of the highest of these cells in the last layout that was asked for: nearly all sheets have one. */
  lines: number;
  layout: string;
}
const commonToAll = new WeakMap<PlanRow, CommonCells>();

function commonCells({ id, appendix, row }: Assignment): CommonCells {
  const { kind } = appendix;
  const known = commonToAll.get(row);
  if (known?.id === id && known.kind === kind) return known;
  const gap = gapOf(row);
  const code = row.code?.value?.text ?? row.code?.text ?? '';
  const values: Partial<Record<UnitColumn, string | number | null>> = {
    index: kindShort(kind),
    code,
    title: row.title?.value,
    benchmark: pointsOf(row.benchmark),
    achieved: pointsOf(row.achieved),
    gap: gap === null ? null : pointsToNumber(gap),
    task: row.task?.value,
    deadline: row.deadline?.value.text,
    product: row.product?.value,
    carried: carriedOf(appendix, row),
    id,
    source: sourceOf(row),
    counted: row.type === 'criterion' ? Number(isCounted(row)) : null,
    due: dueSerial(row),
  };
  const common = UNIT_COLUMNS.map(({ key, style }, index): SpecCell => {
    const value = values[key] ?? null;
    if (key === 'code' && code !== '') return { value, style: 'link-centre', format: '@', link: row.at };
    // A date by its format too: it is held against a date, and a workbook may count its days from 1904.
    if (key === 'due' && value !== null) return { value, style, format: DATE_FORMAT };
    return value === null ? BLANK_CELLS[index]! : sharedCell(value, style);
  });
  const cells: CommonCells = { id, kind, common, isCoded: code !== '', lines: 0, layout: '' };
  commonToAll.set(row, cells);
  return cells;
}

/** Lines that the highest cell of a row of that assignment takes; the cells are its own, with what the unit typed. */
export function linesOf(assignment: Assignment, cells: RowCells, layout: ColumnLayout): number {
  const own = commonCells(assignment);
  if (own.layout !== layout.id) {
    own.lines = linesAt(ALL, own.common, layout);
    own.layout = layout.id;
  }
  return Math.max(own.lines, linesAt(UNCOMMON, cells, layout));
}

/** Lines of the highest of the cells in those columns. */
export function linesAt(columns: readonly number[], cells: RowCells, layout: ColumnLayout): number {
  let lines = 1;
  for (const column of columns) {
    const { value } = cells[column]!;
    const room = column < layout.rooms.length ? layout.rooms[column]! : EXTRA_ROOM;
    if (value !== null && room !== null) lines = Math.max(lines, linesIn(String(value), room));
  }
  return lines;
}

const EXTRA_ROOM = roomOf(EXTRA_WIDTH);

/** Our columns. */
export const ALL: readonly number[] = [...UNIT_COLUMNS.keys()];
/** Those of which the cells are not the same on all sheets. */
const UNCOMMON: readonly number[] = [...Object.values(INDEX), ...INPUT_COLUMNS.map(columnOf)];

/** Cells of one word that nearly every row says, by look: 'PAR', 'Chủ trì', 'Thường xuyên', 1. */
const shared = new Map<CellStyle, Map<string | number, SpecCell>>();
const [SHARED_LENGTH, MOST_SHARED] = [40, 1_000];

function sharedCell(value: string | number, style: CellStyle): SpecCell {
  if (typeof value === 'string' && value.length > SHARED_LENGTH) return { value, style };
  const cells = shared.get(style) ?? new Map<string | number, SpecCell>();
  shared.set(style, cells);
  const known = cells.get(value);
  if (known) return known;
  const cell = { value, style };
  if (cells.size < MOST_SHARED) cells.set(value, cell);
  return cell;
}

/** By the roles that a unit has in a row, a bit each. */
const roleCells: SpecCell[] = [];

function roleCell({ involvements }: Assignment): SpecCell {
  let roles = 0;
  for (const { role } of involvements) roles |= 1 << UNIT_ROLES.indexOf(role);
  return (roleCells[roles] ??= {
    value: involvements.map(({ role }) => ROLE_NAME[role]).join(', '),
    style: STYLE.role,
  });
}

/** Half of the cells of a row wait for the unit: all rows share these. */
const BLANK_CELLS: RowCells = UNIT_COLUMNS.map(({ key, style }) => ({
  value: null,
  style,
  ...(key === 'finished' && { format: DATE_FORMAT }),
}));

/** The last day in time as Excel's number, for the summary's formulas. */
function dueSerial(row: PlanRow): number | null {
  const due = lastDue(row);
  return due === null ? null : serialOf(due);
}

/** The source cell as text, as it stands in the hidden column: it changes when the row or its sheet does. */
export const sourceOf = (row: PlanRow): string => `${quoteSheet(row.at.sheet)}!${cellAddress(row.at)}`;

/** The others in the row with their roles, as the plan names them; the group that stands for this unit says so. */
function othersOf({ row, involvements }: Assignment, holder: Holder): string {
  const line = (role: UnitRole): string => {
    const via = involvements.find((one) => one.role === role)?.via;
    const names = (row[role]?.value ?? [])
      .filter((mention) => mention.key !== holder.key)
      .map((mention) => (mention.name === via ? viaGroup(mention.name) : mention.name));
    return names.length === 0 ? '' : `${ROLE_NAME[role]}: ${[...new Set(names)].join('; ')}`;
  };
  return UNIT_ROLES.map(line)
    .filter((text) => text !== '')
    .join('\n');
}

/** What stands in the columns that the planner wants on the sheets, each with its header: 'Kinh phí: 50 triệu đồng'. */
function carriedOf(appendix: Appendix, row: PlanRow): string | null {
  const lines = appendix.columnReadings.flatMap(({ column, header, isCarried }) => {
    const text = isCarried ? row.others?.find((other) => other.column === column)?.text : undefined;
    return text === undefined ? [] : [header === '' ? text : `${oneLine(header)}: ${text}`];
  });
  return lines.length === 0 ? null : lines.join('\n');
}

/** 'Phụ lục 1. Chỉ số cải cách hành chính (PAR INDEX), điểm năm 2023' */
export function appendixTitle(appendix: Appendix): string {
  const label = appendix.heading
    .map((line) => /^phụ lục\s*(\d+|[IVX]+)?(?=\W|$)/iu.exec(line.value.trim())?.[0].trim())
    .find(Boolean);
  const name = kindName(appendix.kind);
  const year =
    appendix.year !== null && appendix.columns.achieved !== undefined ? `, ${SHEET.year(appendix.year)}` : '';
  return `${label ? `${label}. ` : ''}${name}${year}`;
}

/** 'III. Trách nhiệm giải trình với người dân' */
export function sectionTitle(section: PlanRow): string {
  const title = section.title?.value ?? section.task?.value ?? '';
  const code = section.code?.text ?? '';
  return [code === '' || /[.)]$/.test(code) ? code : `${code}.`, title].filter((part) => part !== '').join(' ');
}

/** Points that can be read as a number, anything else as it is written. */
function pointsOf(field: Field<Points | null> | undefined): string | number | null {
  if (!field) return null;
  return field.value === null ? field.text : pointsToNumber(field.value);
}
