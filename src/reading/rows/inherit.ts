import { isDitto } from '../../model/cell-text';
import { numberKind } from '../../model/code';
import { foldText } from '../../model/text';
import type { Grid } from '../../model/grid';
import type { ColumnRole } from '../../model/plan';
import { WORKING_ROLES } from '../../model/roles';
import type { DraftRow, RawRow, RowFrame } from './draft';
import { readPoints } from '../cells/points';
import { cellAt, type DraftCell } from './draft-cell';
import { ANSWER_ROLES, type TableHabits } from './habits';
import { OWN_ONLY } from './joining';

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

/** Names a cell of the sheet. */
export const placeKey = (row: number, column: number): number => row * 16_384 + column;

export interface InheritContext {
  readonly above: DraftRow | null;
  readonly led: DraftRow | null;
  readonly grid: Grid;
  readonly frame: RowFrame;
  readonly habits: TableHabits;
  readonly byPlace: ReadonlyMap<number, DraftCell>;
}

const inherits = (row: DraftRow): Map<ColumnRole, DraftCell> => (row.inherited ??= new Map<ColumnRole, DraftCell>());

/** Gives a row what it shares with the rows above: by merges, or where blanks stand for them. */
export function inherit(
  row: DraftRow,
  raw: RawRow,
  next: RawRow | undefined,
  { above, led, grid, frame, habits, byPlace }: InheritContext,
): void {
  for (const [role, fromRow] of raw.covered) {
    // A name merged over several rows of points or tasks is the name of each; numbers and points are a row's own.
    if ((OWN_ONLY.has(role) && role !== 'title') || fromRow <= frame.headerRow) continue;
    const column = frame.columns[role]!;
    const cell = byPlace.get(placeKey(fromRow, column)) ?? cellAt(grid, fromRow, column);
    if (cell.text !== '') inherits(row).set(role, cell);
  }
  if (!above) return;
  for (const [role, { text }] of row.own) {
    if (!isDitto(text) || !SHARED.includes(role)) continue;
    const cell = above.own.get(role) ?? above.inherited?.get(role);
    if (!cell) continue;
    row.own.delete(role);
    inherits(row).set(role, cell);
  }
  const give = (roles: readonly ColumnRole[]): void => {
    for (const role of roles) {
      const cell = above.own.get(role) ?? above.inherited?.get(role);
      if (role === 'method' && above.hasRules) continue;
      const free = !row.own.has(role) && !row.inherited?.has(role) && (role === 'title' || !raw.covered.has(role));
      if (cell && free) inherits(row).set(role, cell);
    }
  };
  if (!raw.own.has('code') && !raw.own.has(habits.text === 'title' ? 'title' : 'task') && raw.own.has('lead'))
    give(SHARED_BY_FURTHER_LEAD);
  // A further line of work under one name.
  else if (!raw.own.has('code') && !raw.own.has('title') && raw.own.has('task')) give(['title']);
  // A body left of its works names them all: further works without a number are its own as well.
  if (!habits.merged && !raw.own.has('code') && raw.own.has(habits.text))
    give(WORKING_ROLES.filter((role) => (frame.columns[role] ?? Infinity) < frame.columns[habits.text]!));
  // Without merges a blank stands for one, but only where all that says who and when is blank; a parent has no answer of its own.
  // Where the table asks nobody who and when, its blanks say nothing: a remark or proof is that of one criterion alone.
  if (ANSWER_ROLES.every((role) => frame.columns[role] === undefined)) return;
  const unanswered = ANSWER_ROLES.every((role) => !raw.own.has(role));
  // A criterion that lost nothing has nothing to be done: its blanks are its own, unless merges were lost in pasting.
  if (unanswered && !raw.own.has('task') && frame.repeats.size === 0 && losesNothing(raw)) return;
  // Where works stand in lines of their own below a criterion, they answer for it.
  if (row.type === 'criterion' && habits.taskLevels.size > 0) return;
  const code = raw.code?.code;
  // A number that cannot be read is a row of its own all the same.
  if (habits.merged || !raw.code || (code && (habits.ancestors.has(code.text) || standsAbove(raw, habits)))) return;
  if (unanswered) give(SHARED);
  else if (frame.repeats.size > 0) give(sharedWhenPasted(row, above, led, next));
}

/** It has points, and all that it can have. */
function losesNothing({ own }: RawRow): boolean {
  const [maximum, points] = [own.get('benchmark'), own.get('achieved') ?? own.get('selfAssessed')].map((cell) =>
    cell ? readPoints(cell.value, cell.format).value : null,
  );
  return maximum != null && maximum > 0 && points === maximum;
}

/** 'II' or 'B' where the rows that are answered are 1, 2, 3: no merged cell of theirs goes down into it. */
const standsAbove = (raw: RawRow, { entryStyle }: TableHabits): boolean => {
  const { code, text } = raw.code!;
  return entryStyle === 'arabic' && code?.parts.length === 1 && /^(?:roman|capital)$/.test(numberKind(code, text));
};

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
