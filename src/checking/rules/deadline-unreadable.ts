import type { Deadline } from '../../model/deadline';
import type { Field, PlanRow } from '../../model/plan';
import { foldText } from '../../model/text';
import { misplacedCells } from '../misplaced';
import { rule } from '../rule';
import { nameOf, type Table } from '../table';

/** So many rows with the same wording make another one beside it a slip. */
const USUAL = 2;
const SHORTEST = 4;
/** More wordings than this in one table are no habit to be held against. */
const MOST_WORDINGS = 50;

/**
 * A time can be understood: a day, a month, a quarter, a year, ongoing work, a recurring report or an event. A wording
 * that differs by one word from what the other rows say of the same time is a slip (S001, 7.3.4: "Báo cáo độ tiến độ
 * …").
 */
export const deadlineUnreadable = rule({
  id: 'deadline-unreadable',
  severity: 'warning',
  messages: {
    'deadline-unreadable': ['row', 'found'],
    'deadline-unreadable/like': ['row', 'found', 'count'],
    'deadline-unreadable/slip': ['row', 'found', 'expected'],
  },
  *check(table) {
    // A unit or points in this column are reported as misplaced.
    const elsewhere = misplacedCells(table);
    for (const [{ row, field }, ...others] of alike(table, elsewhere)) {
      const args = { row: nameOf(row), found: field.value.text };
      if (others.length === 0) yield { message: 'deadline-unreadable', at: field.at, args };
      else
        yield {
          message: 'deadline-unreadable/like',
          at: field.at,
          related: others.map((other) => other.field.at),
          args: { ...args, count: others.length + 1 },
        };
    }
    for (const { row, field, expected } of slips(table))
      yield {
        message: 'deadline-unreadable/slip',
        severity: 'info',
        at: field.at,
        args: { row: nameOf(row), found: field.text, expected },
        ...(field.origin === 'written' && {
          fix: { grade: 'suggestion' as const, edits: [{ at: field.at, value: expected }] },
        }),
      };
  },
});

interface TimeOfRow {
  readonly row: PlanRow;
  readonly field: Field<Deadline>;
}

/** Times that cannot be read, those that differ in figures and capitals alone together: one message stands for all. */
function alike({ rows }: Table, elsewhere: ReadonlySet<string>): readonly [TimeOfRow, ...TimeOfRow[]][] {
  const groups = new Map<string, [TimeOfRow, ...TimeOfRow[]]>();
  for (const row of rows) {
    const field = row.deadline;
    if (row.type === 'section' || row.type === 'total' || field?.value.kind !== 'unreadable') continue;
    if (elsewhere.has(`${field.at.row}|${field.at.column}`)) continue;
    const wording = foldText(field.value.text).replace(/\d+/g, '0');
    const group = groups.get(wording);
    if (!group) groups.set(wording, [{ row, field }]);
    // A merged cell serves several rows.
    else if (group.at(-1)?.field.at.row !== field.at.row) group.push({ row, field });
  }
  return [...groups.values()];
}

/** Times that stand once, beside a usual wording with one word more or less and the same meaning. */
function* slips({
  rows,
}: Table): Generator<{ readonly row: PlanRow; readonly field: Field<Deadline>; readonly expected: string }> {
  const uses = new Map<string, { readonly row: PlanRow; readonly field: Field<Deadline>; count: number }>();
  for (const row of rows) {
    const field = row.deadline;
    if (!field || field.origin === 'inherited') continue;
    const before = uses.get(field.value.text);
    if (before) before.count++;
    else uses.set(field.value.text, { row, field, count: 1 });
  }
  if (uses.size > MOST_WORDINGS) return;
  const usual = [...uses.values()].filter(({ count }) => count >= USUAL);
  for (const { row, field, count } of uses.values()) {
    if (count > 1) continue;
    const other = usual.find(
      (one) => meansTheSame(one.field.value, field.value) && oneWordOff(one.field.value.text, field.value.text),
    );
    if (other) yield { row, field, expected: other.field.value.text };
  }
}

const meansTheSame = (a: Deadline, b: Deadline): boolean => a.kind === b.kind && a.due.join() === b.due.join();

function oneWordOff(a: string, b: string): boolean {
  const [short, long] = [a.split(/\s+/), b.split(/\s+/)].sort((x, y) => x.length - y.length) as [string[], string[]];
  if (short.length < SHORTEST || long.length !== short.length + 1) return false;
  const at = long.findIndex((word, index) => word !== short[index]);
  return long.slice(at + 1).every((word, index) => word === short[at + index]);
}
