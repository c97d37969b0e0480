import type { ColumnRole } from '../../model/plan';
import type { ReadingChoice } from '../../model/reading-choice';
import type { ColumnEvidence } from './evidence';
import { columnForms, headerForm, headerKey, parseColumnForm } from './headers/key';

/** A role, none, or none with what stands there carried along to the sheets of units. */
export type SaidColumn = ColumnRole | null | 'carried';
/** What the planner said about columns of a table with these headers, by the names of the columns (`columnForms`, `headerForm`). */
export type SaidColumns = (headers: readonly string[]) => ReadonlyMap<string, SaidColumn>;

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
    const names = new Set([...columnForms(headers), ...headers.map(headerForm)]);
    const said = new Map<string, SaidColumn>();
    const elsewhere = new Map<string, Set<SaidColumn>>();
    for (const { table, header, role, isCarried } of columns) {
      const { form, number } = parseColumnForm(header);
      const name = number === null ? form : `${form} (${number})`;
      if (!names.has(name) || form === '') continue;
      const what = isCarried ? 'carried' : role;
      if (table === key) said.set(name, what);
      else elsewhere.set(name, (elsewhere.get(name) ?? new Set()).add(what));
    }
    for (const [name, whats] of elsewhere) if (!said.has(name) && whats.size === 1) said.set(name, [...whats][0]!);
    return said;
  };
}

/**
 * Notes at the columns what was said of them. What is said of several columns with one header at once is meant for the one of
 * the last year, else the first; that they are none, for all.
 */
export function applySaid(evidence: readonly ColumnEvidence[], saidOf: SaidColumns): void {
  const headers = evidence.map(({ header }) => header);
  const said = saidOf(headers);
  const names = columnForms(headers);
  for (const [name, what] of said) {
    const same = evidence.filter((one, at) => names[at] === name || headerForm(one.header) === name);
    const meant = [...same].sort((a, b) => (b.year ?? 0) - (a.year ?? 0) || a.column - b.column)[0];
    if (what === null || what === 'carried')
      for (const one of same) {
        one.said = null;
        if (what === 'carried') one.isCarried = true;
      }
    else if (meant) meant.said = what;
  }
}
