import { numberKind, parentCode, toRoman, type Code } from '../model/code';
import type { Fix } from '../model/finding';
import type { Field, PlanRow } from '../model/plan';
import { ownCode, type Table } from './table';

/** A row with its own readable number. */
export interface Numbered {
  readonly row: PlanRow;
  readonly code: Code;
  readonly field: Field<Code | null>;
  /** A row with an unreadable number stands between this one and the one before: nothing is known about a gap. */
  readonly afterUnreadable: boolean;
  /** Of a whole number: those above the dotted ones before it (2 above 2.1), which the list counts as well. */
  readonly numbersAbove: readonly number[];
}

/** Rows whose numbers count up together, in the table's order. */
export type Run = readonly Numbered[];

const asNumbered = (row: PlanRow, afterUnreadable: boolean): Numbered | null => {
  const code = ownCode(row);
  return code && row.code ? { row, code, field: row.code, afterUnreadable, numbersAbove: [] } : null;
};

/**
 * Tasks and criteria whose numbers must differ from one another. Codes of a criteria set stand once in the whole
 * table; elsewhere every heading begins anew, and letters begin anew under every number.
 */
export function numberedTogether(table: Table): Run[] {
  const runs = new Map<string, Numbered[]>();
  const wholeTable = table.hasSetCodes;
  let lastNumber = -1;
  const group = groupsOf();
  table.rows.forEach((row, index) => {
    if (row.type !== 'task' && row.type !== 'criterion') return;
    const item = asNumbered(row, false);
    if (!item) return;
    if (item.code.style !== 'letter') lastNumber = index;
    const inGroup = group(item.code, numberKind(item.code, item.field.text), index);
    // Codes of a set have their group in them; plain numbers begin anew under headings there, too.
    const isWhole = wholeTable && (item.code.parts.length > 1 || item.code.style !== 'arabic');
    const section = isWhole ? inGroup : `${row.section ?? -1}|${inGroup}`;
    addTo(runs, item.code.style === 'letter' ? `${section}|letters|${lastNumber}` : String(section), item);
  });
  return [...runs.values()];
}

/**
 * Under the criteria A and I the numbers 1, 2, 3 begin anew: tells for one row after the other under which row of a kind of
 * number that came first in the table it stands; -1 for none.
 */
function groupsOf(): (code: Code, kind: string, index: number) => number {
  const kinds: string[] = [];
  const last: number[] = [];
  return (code, kind, index) => {
    if (!kinds.includes(kind)) kinds.push(kind);
    const level = kinds.indexOf(kind);
    if (code.parts.length === 1) {
      last[level] = index;
      last.length = level + 1;
    }
    return Math.max(-1, ...last.slice(0, level).filter((at) => at !== undefined));
  };
}

/**
 * Tasks whose numbers count up without a gap: whole numbers run through the table, or restart under every heading
 * (whichever most headings do), and dotted numbers (6.1, 6.2) run under their heading and first part. Letters make no
 * run: some lists leave out 'đ'.
 */
export function countingRuns(table: Table): Run[] {
  const whole: Numbered[] = [];
  const dotted = new Map<string, Numbered[]>();
  let unreadable = false;
  let above: number[] = [];
  for (const row of table.rows) {
    // A heading whose number cannot be read may be a task of the list.
    if (row.code && row.code.value === null) unreadable = true;
    if (row.type !== 'task' && row.type !== 'criterion') continue;
    const item = asNumbered(row, unreadable);
    if (item?.code.style !== 'arabic') continue;
    unreadable = false;
    if (item.code.parts.length === 1) {
      whole.push({ ...item, numbersAbove: above });
      above = [];
      continue;
    }
    // 1, 2 (a heading over 2.1 and 2.2), 3 is one list.
    above.push(item.code.parts[0]!);
    addTo(dotted, `${row.section ?? -1}|${parentCode(item.code)}`, item);
  }
  return [...(restarts(whole) ? bySection(whole) : [whole]), ...dotted.values()].filter((run) => run.length > 0);
}

function bySection(items: Run): Run[] {
  const sections = new Map<string, Numbered[]>();
  for (const item of items) addTo(sections, String(item.row.section ?? -1), item);
  return [...sections.values()];
}

/** True when most headings after the first begin with 1 again. */
function restarts(items: Run): boolean {
  let again = 0;
  let onward = 0;
  items.forEach((item, index) => {
    const before = items[index - 1];
    if (!before || before.row.section === item.row.section) return;
    if (lastPart(item.code) === 1) again++;
    else onward++;
  });
  return again > onward;
}

export const lastPart = (code: Code): number => code.parts[code.parts.length - 1]!;

/** The same code with another last number: ('6.4', 5) → '6.5', ('VII', 8) → 'VIII'; null for letters. */
export function withLastPart(code: Code, last: number): string | null {
  const above = parentCode(code);
  if (above !== null) return `${above}.${last}`;
  if (code.style === 'letter' || code.style === 'text') return null;
  return code.style === 'roman' ? toRoman(last) : String(last);
}

/** Proposes another number for a row and leaves the rest of the cell ('VII. Quản trị điện tử') as it is. */
export function renumber(row: PlanRow, field: Field<Code | null>, number: string): Fix {
  const { title, task } = row;
  const written = field.value?.text ?? '';
  const rest =
    field.text.slice(0, written.length).toUpperCase() === written.toUpperCase() ? field.text.slice(written.length) : '';
  // Number and title in one cell, pasted that way, are read as two fields of the same cell.
  const beside = [title, task].find(
    (other) => other && other.at.row === field.at.row && other.at.column === field.at.column,
  );
  return {
    grade: 'suggestion',
    edits: [{ at: field.at, value: beside && rest === '' ? `${number} ${beside.text}` : number + rest, format: '@' }],
  };
}

function addTo<K>(groups: Map<K, Numbered[]>, key: K, item: Numbered): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}

/** A heading with its own readable number. */
export interface Heading {
  readonly row: PlanRow;
  readonly code: Code;
}

/**
 * Headings of one level under the same higher heading; levels by style of number, in the order in which styles first
 * appear.
 */
export function headingsTogether(table: Table): Heading[][] {
  const styles: string[] = [];
  const groups = new Map<string, Heading[]>();
  const last: number[] = [];
  let part = -1;
  table.rows.forEach((row, index) => {
    const code = row.type === 'section' ? ownCode(row) : null;
    // Below 'Phần II' all numbers begin anew.
    if (code?.style === 'text' && code.text.includes(' ')) part = index;
    if (!code || code.style === 'text') return;
    const style = `${code.style}${code.parts.length}`;
    if (!styles.includes(style)) styles.push(style);
    const level = styles.indexOf(style);
    const key = `${part}|${level}|${last.slice(0, level).join('.')}`;
    last[level] = index;
    last.length = level + 1;
    const group = groups.get(key);
    if (group) group.push({ row, code });
    else groups.set(key, [{ row, code }]);
  });
  return [...groups.values()];
}
