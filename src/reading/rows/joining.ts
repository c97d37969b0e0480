import { isPlaceholder } from '../../model/cell-text';
import type { ColumnRole, OtherValue } from '../../model/plan';
import type { DraftRow, RawRow } from './draft';
import type { DraftCell } from './draft-cell';
import { ANSWER_ROLES } from './habits';
import { isBullet, namesEvidence } from './scoring-rule';

/** Roles of which a row has its own or none. */
export const OWN_ONLY: ReadonlySet<ColumnRole> = new Set(['code', 'title', 'benchmark', 'selfAssessed', 'achieved']);

/** Joins a sheet row to the row that it carries on. A placeholder ('X', '-') says nothing and is no part of a text. */
export function carryOn(row: DraftRow, raw: RawRow): void {
  row.sheetRows.push(raw.row);
  for (const [role, cell] of raw.own) {
    const before = row.own.get(role);
    if (!before) row.own.set(role, cell);
    else if (!OWN_ONLY.has(role) || role === 'title') {
      if (isPlaceholder(cell.text)) continue;
      if (isPlaceholder(before.text)) row.own.set(role, cell);
      else joinTexts(before, cell.text);
    }
  }
  for (const other of raw.others ?? []) addOther(row, other);
}

/**
 * Keeps a line that says how a criterion is scored with it, as its method; one that names what proves it, and the items below
 * that, as its product.
 */
export function addScoringRule(row: DraftRow, raw: RawRow, text: ColumnRole): void {
  row.sheetRows.push(raw.row);
  const line = raw.own.get(text)?.text ?? '';
  const isProof = namesEvidence(line) || (row.endsInProof === true && isBullet(line));
  if (isProof) row.endsInProof = true;
  else {
    delete row.endsInProof;
    row.hasRules = true;
  }
  for (const role of [text, 'method', 'product'] as const) {
    const cell = raw.own.get(role);
    if (!cell || isPlaceholder(cell.text)) continue;
    const to = role === 'product' || (role === text && isProof) ? 'product' : 'method';
    const before = row.own.get(to);
    if (!before) row.own.set(to, { ...cell, code: null });
    else {
      before.text = `${before.text}\n${cell.text}`;
      before.value = before.text;
      before.origin = 'joined';
    }
  }
  for (const other of raw.others ?? []) addOther(row, other);
}

function addOther(row: DraftRow, other: OtherValue): void {
  row.others ??= [];
  const at = row.others.findIndex(({ column }) => column === other.column);
  if (at < 0) row.others.push(other);
  else row.others[at] = { column: other.column, text: `${row.others[at]!.text} ${other.text}` };
}

function joinTexts(before: DraftCell, text: string): void {
  before.text = withoutPlaceholderAtEnd(before.text);
  before.text = before.text + (startsItem(before.text, text) ? '\n' : ' ') + text;
  before.value = before.text;
  before.origin = 'joined';
}

/** "Sở Nội vụ, X": where a list goes on in the next row, a placeholder at its end would become the beginning of a name. */
function withoutPlaceholderAtEnd(text: string): string {
  const end = /[,;\n]\s*([^,;\n]*)$/.exec(text);
  return end && isPlaceholder(end[1]!.trim()) ? text.slice(0, end.index + 1) : text;
}

/** A row that says what, who and more of it is no half of the row above, though the lead there ends with a list sign. */
export const isWhole = ({ own }: RawRow): boolean => {
  const task = own.get('task')?.text ?? '';
  return (ITEM.test(task) || /^\p{Lu}/u.test(task)) && ANSWER_ROLES.some((role) => role !== 'lead' && own.has(role));
};

/** A new list item or sentence begins a line of its own; half a sentence goes on in the same one. */
const ITEM = /^([-+•*] |[A-Za-zÀ-ỹ]\) )/u;
const startsItem = (before: string, after: string): boolean =>
  ITEM.test(after) || (/[.;:!?]$/.test(before) && /^\p{Lu}/u.test(after));
