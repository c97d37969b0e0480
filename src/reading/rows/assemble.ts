import type { ColumnRole } from '../../model/plan';
import type { Grid } from '../../model/grid';
import { foldText } from '../../model/text';
import type { UnitVocabulary } from '../../units/vocabulary';
import { ANSWER_ROLES, classifyRow, splitCodeAndTitle, tableHabits, type TableHabits } from './classify';
import { cellAt, readRaw, type DraftCell, type DraftRow, type RawRow } from './draft';
import type { ReadCode } from '../cells/code';
import { settleCodes } from '../cells/code-order';
import type { Merges } from '../tables/merges';
import type { TableFrame } from '../tables/tables';
import { continuesName } from '../../units/splitting';

/** Roles whose entry a row takes from the row above when it shares it. Codes and points are always a row's own. */
const SHARED: readonly ColumnRole[] = [
  'task',
  'lead',
  'implementing',
  'coordinating',
  'deadline',
  'method',
  'product',
  'note',
];
/** What a further lead of the same criterion shares with the row above it; not who does it. */
const SHARED_BY_FURTHER_LEAD: readonly ColumnRole[] = ['title', 'task', 'deadline', 'method', 'product'];
const OWN_ONLY: ReadonlySet<ColumnRole> = new Set(['code', 'title', 'benchmark', 'selfAssessed', 'achieved']);

/** Rows that are read between two pauses: a few milliseconds. */
export const ROWS_AT_ONCE = 200;

/**
 * Puts the rows of a table together: classified, broken rows joined, shared entries inherited. Linear in the rows. Pauses
 * every now and then. `scored`: its rows are criteria with points.
 */
export function* assembleRows(
  grid: Grid,
  merges: Merges,
  frame: TableFrame,
  scored: boolean,
  vocabulary: UnitVocabulary,
): Generator<void, DraftRow[]> {
  const raws: RawRow[] = [];
  for (let row = frame.headerRow + 1; row <= frame.bottom; row++) {
    if (frame.repeats.has(row)) continue;
    const raw = readRaw(grid, merges, frame, row);
    if (raw) raws.push(raw);
    if (row % ROWS_AT_ONCE === 0) yield;
  }
  settleRows(raws);
  const habits = tableHabits(raws, frame.columns);
  const rows: DraftRow[] = [];
  const byPlace = new Map<number, DraftCell>();
  /** The row that a shared entry comes from: in the same section. */
  let above: DraftRow | null = null;
  /** The last row of the section that names its own lead. */
  let led: DraftRow | null = null;
  for (const [index, raw] of raws.entries()) {
    if (index % ROWS_AT_ONCE === 0) yield;
    const last = rows.at(-1);
    const afterRepeat = frame.repeats.has(raw.row - 1);
    const lead = raw.own.get('lead');
    const leadAbove = last?.own.get('lead');
    const continuesLead = (): boolean =>
      lead !== undefined &&
      leadAbove !== undefined &&
      (afterRepeat || !isWhole(raw)) &&
      continuesName(leadAbove.text, lead.text, vocabulary);
    const sort = classifyRow(raw, habits, rows.length === 0, afterRepeat, continuesLead);
    if (sort === 'skip') continue;
    if (sort === 'continuation' && last && last.type !== 'total') {
      carryOn(last, raw);
      continue;
    }
    const row: DraftRow = {
      type: sort === 'section' || sort === 'total' ? sort : typeOf(raw, scored),
      at: { sheet: grid.sheet, row: raw.row, column: frame.left },
      sheetRows: [raw.row],
      own: raw.own,
      inherited: null,
    };
    if (sort === 'section' || sort === 'total') splitHeading(row, habits);
    else inherit(row, raw, raws[index + 1], { above, led, grid, frame, habits, byPlace });
    if (habits.covers)
      for (const [role, cell] of row.own)
        if (!OWN_ONLY.has(role)) byPlace.set(placeKey(cell.at.row, cell.at.column), cell);
    rows.push(row);
    above = sort === 'section' || sort === 'total' ? null : row;
    if (above === null || row.own.has('lead')) led = above;
  }
  return rows;
}

/** Numbers and dates in the code column become the codes that the order of the table leaves. */
function settleRows(raws: readonly RawRow[]): void {
  settleCodes(
    raws.flatMap((raw) => {
      if (!raw.code) return [];
      return [{ read: raw.code, settle: (settled: ReadCode) => void (raw.own.get('code')!.code = raw.code = settled) }];
    }),
  );
}

const placeKey = (row: number, column: number): number => row * 16_384 + column;

/** A row of a table of points that has a number or points is a criterion; a further lead under it, and every row elsewhere, a task. */
function typeOf(raw: RawRow, scored: boolean): 'criterion' | 'task' {
  return scored && (raw.own.has('code') || raw.own.has('benchmark') || raw.own.has('achieved')) ? 'criterion' : 'task';
}

function carryOn(row: DraftRow, raw: RawRow): void {
  row.sheetRows.push(raw.row);
  for (const [role, cell] of raw.own) {
    const before = row.own.get(role);
    if (!before) row.own.set(role, cell);
    else if (!OWN_ONLY.has(role) || role === 'title') {
      before.text = before.text + (startsItem(before.text, cell.text) ? '\n' : ' ') + cell.text;
      before.value = before.text;
      before.origin = 'joined';
    }
  }
}

/** A row that says what, who and more of it is no half of the row above, though the lead there ends with a list sign. */
const isWhole = ({ own }: RawRow): boolean => {
  const task = own.get('task')?.text ?? '';
  return (ITEM.test(task) || /^\p{Lu}/u.test(task)) && ANSWER_ROLES.some((role) => role !== 'lead' && own.has(role));
};

/** A new list item or sentence begins a line of its own; half a sentence goes on in the same one. */
const ITEM = /^([-+•*] |\p{L}\) )/u;
const startsItem = (before: string, after: string): boolean =>
  ITEM.test(after) || (/[.;:!?]$/.test(before) && /^\p{Lu}/u.test(after));

interface Context {
  readonly above: DraftRow | null;
  readonly led: DraftRow | null;
  readonly grid: Grid;
  readonly frame: TableFrame;
  readonly habits: TableHabits;
  readonly byPlace: ReadonlyMap<number, DraftCell>;
}

const inherits = (row: DraftRow): Map<ColumnRole, DraftCell> => (row.inherited ??= new Map<ColumnRole, DraftCell>());

function inherit(
  row: DraftRow,
  raw: RawRow,
  next: RawRow | undefined,
  { above, led, grid, frame, habits, byPlace }: Context,
): void {
  for (const [role, fromRow] of raw.covered) {
    if (OWN_ONLY.has(role) || fromRow <= frame.headerRow) continue;
    const column = frame.columns[role]!;
    const cell = byPlace.get(placeKey(fromRow, column)) ?? cellAt(grid, fromRow, column);
    if (cell.text !== '') inherits(row).set(role, cell);
  }
  if (!above) return;
  const give = (roles: readonly ColumnRole[]): void => {
    for (const role of roles) {
      const cell = above.own.get(role) ?? above.inherited?.get(role);
      const free = !row.own.has(role) && !row.inherited?.has(role) && (role === 'title' || !raw.covered.has(role));
      if (cell && free) inherits(row).set(role, cell);
    }
  };
  if (!raw.own.has('code') && !raw.own.has(habits.text === 'title' ? 'title' : 'task') && raw.own.has('lead'))
    give(SHARED_BY_FURTHER_LEAD);
  // Without merges a blank stands for one, but only where all that says who and when is blank; a parent has no answer of its own.
  const unanswered = ANSWER_ROLES.every((role) => !raw.own.has(role));
  const code = raw.code?.code;
  // A number that cannot be read is a row of its own all the same.
  if (habits.merged || !raw.code || (code && habits.ancestors.has(code.text))) return;
  if (unanswered) give(SHARED);
  else if (frame.repeats.size > 0) give(sharedWhenPasted(row, above, led, next));
}

/**
 * What a row with answers of its own shares in a table pasted page by page, where merges are lost: the method (S000, 5.3.2);
 * a time, unless the rows above and below both have their own, for then it is missing; a lead, when the row that names it
 * has the same helpers or the same time (S004, 2.2).
 */
function sharedWhenPasted(
  row: DraftRow,
  above: DraftRow,
  led: DraftRow | null,
  next: RawRow | undefined,
): ColumnRole[] {
  const shared: ColumnRole[] = ['method'];
  if (!above.own.has('deadline') || !next?.own.has('deadline')) shared.push('deadline');
  if (led && sharesLead(row, led)) shared.push('lead');
  return shared;
}

/** A lead is merged over rows with other helpers, or with another time; where both are others, nothing speaks for a merge. */
function sharesLead(row: DraftRow, led: DraftRow): boolean {
  let same = 0;
  let other = 0;
  for (const role of ANSWER_ROLES) {
    if (role === 'lead') continue;
    const mine = row.own.get(role)?.text;
    const theirs = (led.own.get(role) ?? led.inherited?.get(role))?.text;
    if (mine === undefined && theirs === undefined) continue;
    if (mine !== undefined && theirs !== undefined && foldText(mine) === foldText(theirs)) same++;
    else other++;
  }
  return same + other >= 2 && other <= 1;
}

/** A heading in one cell: 'II Công khai, minh bạch …' becomes number and title. */
function splitHeading(row: DraftRow, habits: TableHabits): void {
  const codeCell = row.own.get('code');
  const textCell = row.own.get(habits.text);
  const cell = textCell ?? codeCell;
  if (!cell || (textCell && codeCell)) return;
  const split = row.type === 'section' ? splitCodeAndTitle(cell.text) : null;
  if (split) {
    const code = { code: split.code, recovered: false, text: split.code.text };
    row.own.set('code', { ...cell, text: code.text, value: code.text, origin: 'recovered', code });
    row.own.set('title', { ...cell, text: split.title, value: split.title, origin: 'recovered' });
  } else if (!textCell && cell.text.length > 0 && /\p{L}{3}/u.test(cell.text)) {
    row.own.delete('code');
    row.own.set('title', cell);
  }
}
