import { namesOfIndex } from '../../catalogue/index-names';
import { foldText } from '../../model/text';
import type { Appendix, Plan, PlanRow } from '../../model/plan';

/**
 * The identity of a row in the sheets: where it stands ('PAPI/III/1') and what it says (a fingerprint), for example
 * 'PAPI/III/1~1x3k9z'. Both parts are needed to say that two rows are the same one: plans renumber their lists when a
 * task is put in, and reword tasks without renumbering. The role of the unit is not part of it: a unit that was
 * implementing and now leads keeps what it reported. Unique in the plan.
 */
export function rowIds(plan: Plan): ReadonlyMap<Appendix, readonly string[]> {
  const used = new Map<string, number>();
  const tables = new Map<string, number>();
  const ids = new Map<Appendix, readonly string[]>();
  for (const appendix of plan.appendices) {
    const ordinal = (tables.get(appendix.kind) ?? 0) + 1;
    tables.set(appendix.kind, ordinal);
    const kind = appendix.kind.toUpperCase();
    const table = ordinal === 1 ? kind : `${kind}${ordinal}`;
    ids.set(
      appendix,
      appendix.rows.map((row) => {
        const section = row.section === undefined ? undefined : appendix.rows[row.section];
        // Dotted codes name their place by themselves; plain numbers restart in every section.
        const code = row.code?.value ?? null;
        const path =
          code !== null && code.parts.length > 1
            ? [table, code.text]
            : [table, section?.code?.value?.text ?? '', code?.text ?? ''];
        const id = `${path.join('/')}~${fingerprint(wordsOfRow(row))}`;
        const count = (used.get(id) ?? 0) + 1;
        used.set(id, count);
        return count === 1 ? id : `${id}#${count}`;
      }),
    );
  }
  return ids;
}

/** Title and task of a row, the words by which a reader knows it. */
export const wordsOfRow = (row: Pick<PlanRow, 'title' | 'task'>): string =>
  `${row.title?.value ?? ''}\n${row.task?.value ?? ''}`;

/** Ids of rows that a unit put in itself begin like this. */
export const OWN_PREFIX = 'own/';

/** What a row is recognised by: its id, and its words for rows that were reworded. */
export interface RowIdentity {
  readonly id: string;
  /** Title and task. */
  readonly words: string;
}

/** Of two wordings of one task at least half of the words are common. */
const SAME_WORDS = 0.5;
/** Where more pairs than this are possible, words are not compared one by one. */
const MOST_COMPARED = 10_000;

/**
 * Which earlier row each row is: first those equal in place and words, then in words alone (moved or renumbered; twins
 * in their order), then in place with like words (reworded), then in place alone where a dotted code names a criterion,
 * then under the same number of a table that was taken for another index, and last the likest words in the same table
 * (reworded and moved). A row pairs once. A pair that a reader would doubt is no pair: what was typed then stays with
 * the words it was typed beside.
 */
export function matchRows(now: readonly RowIdentity[], before: readonly RowIdentity[]): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  const free = new Map(before.map((row) => [row.id, row]));
  const like = likeness();
  const pair = (row: RowIdentity, earlier: RowIdentity | undefined): void => {
    if (!earlier) return;
    pairs.set(row.id, earlier.id);
    free.delete(earlier.id);
  };
  const inGroups = (
    key: (id: string) => string,
    match: (rows: readonly RowIdentity[], earlier: readonly RowIdentity[]) => void,
  ): void => {
    if (free.size === 0) return;
    const earlier = groupBy([...free.values()], key);
    for (const [group, rows] of groupBy(
      now.filter(({ id }) => !pairs.has(id)),
      key,
    ))
      if (earlier.has(group)) match(rows, earlier.get(group)!);
  };
  for (const row of now) pair(row, free.get(row.id));
  for (const key of [(id: string) => `${kindOf(id)}${wordsMark(id)}`, wordsMark])
    inGroups(key, (rows, earlier) => {
      if (rows.length === earlier.length) rows.forEach((row, index) => pair(row, earlier[index]));
    });
  inGroups(placeOf, ([row, ...others], [earlier, ...more]) => {
    if (others.length + more.length > 0) return;
    if (namesCriterion(row!.id) || like(row!, earlier!) >= SAME_WORDS) pair(row!, earlier);
  });
  // A table that is taken for another index than before keeps its numbers.
  inGroups(pathOf, ([row, ...others], [earlier, ...more]) => {
    if (others.length + more.length === 0 && like(row!, earlier!) >= SAME_WORDS) pair(row!, earlier);
  });
  inGroups(kindOf, (rows, earlier) => {
    if (rows.length * earlier.length > MOST_COMPARED) return;
    for (const row of rows)
      pair(
        row,
        likest(
          row,
          earlier.filter(({ id }) => free.has(id)),
          rows,
          like,
        ),
      );
  });
  return pairs;
}

type Likeness = (a: RowIdentity, b: RowIdentity) => number;

/** The earlier row whose words are most alike, when no other row, now or then, is as like. */
function likest(
  row: RowIdentity,
  earlier: readonly RowIdentity[],
  rivals: readonly RowIdentity[],
  like: Likeness,
): RowIdentity | undefined {
  const ranked = earlier.map((one) => ({ one, alike: like(row, one) })).sort((a, b) => b.alike - a.alike);
  const [best, second] = ranked;
  if (!best || best.alike < SAME_WORDS || best.alike === second?.alike) return undefined;
  return rivals.some((rival) => rival !== row && like(rival, best.one) >= best.alike) ? undefined : best.one;
}

/** Words that two texts have in common, 0 to 1. */
export const likeWords = (a: string, b: string): number => likeness()({ id: '', words: a }, { id: '', words: b });

/** Words that two texts have in common, 0 to 1 (Sørensen and Dice). Each text is cut into words once. */
function likeness(): Likeness {
  const known = new Map<RowIdentity, ReadonlySet<string>>();
  const wordsIn = (row: RowIdentity): ReadonlySet<string> => {
    const words = known.get(row) ?? new Set(foldText(row.words).match(/[\p{L}\p{N}]+/gu));
    known.set(row, words);
    return words;
  };
  return (a, b) => {
    const [first, second] = [wordsIn(a), wordsIn(b)];
    let common = 0;
    for (const word of first) if (second.has(word)) common += 1;
    return first.size + second.size === 0 ? 0 : (2 * common) / (first.size + second.size);
  };
}

/** The part of an id that its words give. */
export const wordsMark = (id: string): string => id.slice(id.lastIndexOf('~') + 1).replace(/#\d+$/, '');
/** The code or number in an id: '2.4.1' of 'PAR/2.4.1~…', '1' of 'PAPI/III/1~…'. */
export const codeInId = (id: string): string => placeOf(id).slice(placeOf(id).lastIndexOf('/') + 1);

const placeOf = (id: string): string => id.slice(0, Math.max(0, id.lastIndexOf('~')));
/** Without the table's number: another table put in front of it changes nothing. */
const kindOf = (id: string): string => id.split('/')[0]!.replace(/\d+$/, '');
/** 'PAR/2.4.1~…': the code is the criterion's name, while other numbers are only places in a list. */
const namesCriterion = (id: string): boolean => {
  const kind = kindOf(id).toLowerCase();
  return (kind === 'other' || namesOfIndex(kind)?.codes === 'fixed') && /^\d+(\.\d+)+$/.test(pathOf(id));
};
/** Where a row stands, whatever its table is taken for. */
const pathOf = (id: string): string => placeOf(id).slice(placeOf(id).indexOf('/') + 1);

function groupBy(rows: readonly RowIdentity[], key: (id: string) => string): Map<string, RowIdentity[]> {
  const groups = new Map<string, RowIdentity[]>();
  for (const row of rows) {
    const group = groups.get(key(row.id));
    if (group) group.push(row);
    else groups.set(key(row.id), [row]);
  }
  return groups;
}

/** FNV-1a, 32 bits: enough to tell the rows of one sheet apart, and short enough to read. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const letter of foldText(text)) {
    hash ^= letter.codePointAt(0)!;
    hash = Math.imul(hash, 0x01000193) >>> 0;
  }
  return hash.toString(36);
}
