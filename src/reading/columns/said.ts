import type { ColumnRole } from '../../model/plan';
import type { ReadingChoice } from '../../model/reading-choice';
import type { ColumnEvidence } from './evidence';
import { headerForm, headerKey } from './header-key';

/** What the planner said about columns: by header, for this table. */
export type SaidColumns = (headers: readonly string[]) => ReadonlyMap<string, ColumnRole | null>;

export const NOTHING_SAID: SaidColumns = () => new Map();

/**
 * What was said of the columns of any table: first of tables with the same header, else of columns with the same header in
 * others, where all that was said of it is the same.
 */
export function saidColumns(choices: readonly ReadingChoice[]): SaidColumns {
  const columns = choices.filter((one) => one.kind === 'column');
  if (columns.length === 0) return NOTHING_SAID;
  return (headers) => {
    const key = headerKey(headers);
    const forms = new Set(headers.map(headerForm));
    const said = new Map<string, ColumnRole | null>();
    const elsewhere = new Map<string, Set<ColumnRole | null>>();
    for (const { table, header, role } of columns) {
      const form = headerForm(header);
      if (!forms.has(form) || form === '') continue;
      if (table === key) said.set(form, role);
      else elsewhere.set(form, (elsewhere.get(form) ?? new Set()).add(role));
    }
    for (const [form, roles] of elsewhere) if (!said.has(form) && roles.size === 1) said.set(form, [...roles][0]!);
    return said;
  };
}

/** Notes at the columns what was said of them: of columns with one header, at the one of the last year, else the first. */
export function applySaid(evidence: readonly ColumnEvidence[], saidOf: SaidColumns): void {
  const said = saidOf(evidence.map(({ header }) => header));
  for (const [form, role] of said) {
    const same = evidence.filter((one) => one.form === form);
    const meant = [...same].sort((a, b) => (b.year ?? 0) - (a.year ?? 0) || a.column - b.column)[0];
    if (role === null) for (const one of same) one.said = null;
    else if (meant) meant.said = role;
  }
}
