import { foldText } from '../model/text';
import type { Appendix, Plan } from '../model/plan';

/**
 * The identity of a row in the sheets: where it stands ('PAPI/III/1') and what it says (a fingerprint), for example
 * 'PAPI/III/1~1x3k9z'. Both parts are needed to say that two rows are the same one: plans renumber their lists when a task
 * is put in, and reword tasks without renumbering. The role of the unit is not part of it: a unit that was implementing
 * and now leads keeps what it reported. Unique in the plan.
 */
export function rowIds(plan: Plan): ReadonlyMap<Appendix, readonly string[]> {
  const used = new Map<string, number>();
  const tables = new Map<string, number>();
  const ids = new Map<Appendix, readonly string[]>();
  for (const appendix of plan.appendices) {
    const ordinal = (tables.get(appendix.kind) ?? 0) + 1;
    tables.set(appendix.kind, ordinal);
    const table = ordinal === 1 ? appendix.kind : `${appendix.kind}${ordinal}`;
    ids.set(
      appendix,
      appendix.rows.map((row) => {
        const section = row.section === undefined ? undefined : appendix.rows[row.section];
        // Dotted codes name their place by themselves; plain numbers restart in every section.
        const code = row.code?.value ?? null;
        const path = code !== null && code.parts.length > 1 ? [table, code.text] : [table, section?.code?.value?.text ?? '', code?.text ?? ''];
        const id = `${path.join('/')}~${fingerprint(`${row.title?.value ?? ''}\n${row.task?.value ?? ''}`)}`;
        const count = (used.get(id) ?? 0) + 1;
        used.set(id, count);
        return count === 1 ? id : `${id}#${count}`;
      }),
    );
  }
  return ids;
}

/**
 * Which earlier row each row is: first those equal in place and words, then in words alone (moved or renumbered), then
 * in place alone (reworded). A row pairs once; an ambiguous pair is no pair.
 */
export function matchRows(now: readonly string[], before: readonly string[]): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  const free = new Set(before);
  const pair = (id: string, earlier: string): void => {
    pairs.set(id, earlier);
    free.delete(earlier);
  };
  for (const id of now) if (free.has(id)) pair(id, id);
  for (const part of [wordsOf, placeOf]) {
    const open = groupBy(now.filter((id) => !pairs.has(id)), part);
    const candidates = groupBy([...free], part);
    for (const [key, ids] of open) {
      const earlier = candidates.get(key) ?? [];
      if (ids.length === 1 && earlier.length === 1) pair(ids[0]!, earlier[0]!);
    }
  }
  return pairs;
}

const placeOf = (id: string): string => id.slice(0, Math.max(0, id.lastIndexOf('~')));
const wordsOf = (id: string): string => `${id.split('/')[0]}~${id.slice(id.lastIndexOf('~') + 1).replace(/#\d+$/, '')}`;

function groupBy(ids: readonly string[], key: (id: string) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const id of ids) groups.set(key(id), [...(groups.get(key(id)) ?? []), id]);
  return groups;
}

/** FNV-1a, 32 bits: enough to tell the rows of one sheet apart, and short enough to read. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const letter of foldText(text)) {
    hash ^= letter.codePointAt(0)!;
    hash = Math.imul(hash, 0x01000193) >>> 0;
  }
  return hash.toString(36);
}
