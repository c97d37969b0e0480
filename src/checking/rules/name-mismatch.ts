import { knownIndices } from '../../catalogue/known-indices';
import type { IndexFile } from '../../catalogue/schema';
import type { Fix } from '../../model/finding';
import type { PlanRow } from '../../model/plan';
import { entryOf, SAME_NAME } from '../../catalogue/agreement';
import type { Catalogue } from '../../catalogue';
import { nameFit, nameWords, swappedWords } from '../../catalogue/names';
import { renumber } from '../numbering';
import { codeOfName, fitOf, namesOf, type PublishedNames } from '../../catalogue/published-names';
import { editionOf, setFaults } from '../own-set';
import { rule } from '../rule';
import { ownCode, type Table } from '../table';

/** A name belongs to another code when it fits that one better by this. */
const BETTER_BY = 0.03;
/** With more differing names than this in one table, nobody asks whose each of them is. */
const MOST_COMPARED = 40;

/**
 * A criterion has the name that the published set gives to its code, give or take what plans change: abbreviations,
 * 'thành phố' for 'tỉnh', names cut at a page break, scanning errors (S000 and S001 agree on all 36 common names). In
 * other tables a heading that is nearly the name of a field is that field with words mistaken (S004: "giải trình của
 * người dân").
 */
export const nameMismatch = rule({
  id: 'name-mismatch',
  severity: 'warning',
  messages: {
    'name-mismatch': ['code', 'found', 'expected', 'edition'],
    'name-mismatch/other': ['code', 'found', 'other', 'expected', 'edition'],
    'name-mismatch/heading': ['found', 'expected'],
    'name-mismatch/set': ['code'],
  },
  *checkPlan(_, context) {
    for (const { at, code } of setFaults(context, 'name-missing'))
      yield { message: 'name-mismatch/set', at, args: { code } };
  },
  *check(table) {
    const { criteria } = table;
    if (!table.hasSetCodes) yield* mistakenHeadings(table);
    if (!criteria) return;
    const names = namesOf(criteria);
    const listed = new Set(table.rows.flatMap((row) => ownCode(row)?.text ?? []));
    const differing: Difference[] = [];
    for (const row of table.rows) {
      const difference = compare(row, criteria, names, differing.length < MOST_COMPARED);
      if (difference) differing.push(difference);
    }
    const edition = editionOf(criteria);
    // Where the edition of the year is not known, another name proves nothing.
    const severity = criteria.certain ? 'warning' : 'info';
    for (const { row, title, code, expected, other } of differing) {
      const shared = { severity, at: title.at, related: [row.code!.at] } as const;
      const args = { code, found: title.text, expected, edition };
      if (!other) yield { message: 'name-mismatch', ...shared, args, ...rename(row, expected) };
      // A code that stands elsewhere is taken: then the name was copied, not the code mistyped.
      else
        yield {
          message: 'name-mismatch/other',
          ...shared,
          args: { ...args, other },
          ...(listed.has(other) ? rename(row, expected) : { fix: renumber(row, row.code!, other) }),
        };
    }
  },
});

interface Difference {
  readonly row: PlanRow;
  readonly title: NonNullable<PlanRow['title']>;
  readonly code: string;
  readonly expected: string;
  /** The code to which the name belongs, when it is another one's. */
  readonly other: string | null;
}

/** Null: the name is the right one, or is not compared. */
function compare(row: PlanRow, set: Catalogue, names: PublishedNames, askOthers: boolean): Difference | null {
  const { title } = row;
  const code = ownCode(row)?.text;
  const entry = code === undefined ? null : entryOf(row, set);
  const own = entry && names.get(entry);
  if (!own || !title || title.origin === 'inherited') return null;
  const expected = own.entry.name!;
  if (title.value === expected) return null;
  const words = nameWords(title.value);
  // One word is an abbreviation or a remark, not a name.
  if (words.length < 2) return null;
  const fit = fitOf(words, own);
  if (fit === 1) return null;
  const better = askOthers ? codeOfName(words, names) : null;
  const other = better && better.code !== code && better.fit >= fit + BETTER_BY ? better.code : null;
  return other === null && fit >= SAME_NAME ? null : { row, title, code: code!, expected, other };
}

function rename({ title }: PlanRow, name: string): { fix?: Fix } {
  return title?.origin === 'written' ? { fix: { grade: 'suggestion', edits: [{ at: title.at, value: name }] } } : {};
}

/** A field has at least so many words before one of them can be told to be mistaken. */
const SHORTEST_FIELD = 4;

/**
 * Names of the fields and dimensions of an index in all its editions for provinces, whose departments the plans are of.
 */
function fieldNames(index: IndexFile): FieldNames {
  const names =
    namesOfFields.get(index) ??
    index.editions.flatMap(({ criteria, levels }) =>
      (levels.includes('province') ? criteria : []).flatMap(({ code, name }) =>
        name === null || code === null || code === '0' || code.includes('.') ? [] : [[name, nameWords(name)] as const],
      ),
    );
  namesOfFields.set(index, names);
  return names;
}
type FieldNames = readonly (readonly [name: string, words: readonly string[]])[];
const namesOfFields = new WeakMap<IndexFile, FieldNames>();

/** Words before the name of a field: 'Đối với nội dung "…"', 'Về …'. */
const LEAD_IN = /^(?:đối với |về )?(?:(?:nội dung|lĩnh vực|nhóm)(?=[ :"“«])[ :]*|(?<=về ))["“«']?/i;

/** A plain list of tasks follows an index when at least so many of its headings are fields of that index. */
const FOLLOWS = 3;

/**
 * Under the name of an index headings are its fields. In a plain list of tasks a heading may be called anything. Some
 * lists follow an index without saying so in the title (S003 PAR INDEX, S004 PAPI): their other headings tell.
 */
function* mistakenHeadings({ rows, index }: Table) {
  const headings = rows.flatMap(({ type, title }) => {
    if (type !== 'section' || !title || title.origin === 'inherited') return [];
    const words = nameWords(title.value.replace(LEAD_IN, ''));
    return words.length > 30 ? [] : [{ title, words }];
  });
  if (headings.length === 0) return;
  for (const followed of index ? [index] : knownIndices().all) {
    const fields = fieldNames(followed);
    const others = headings.filter(({ words }) => !fields.some(([, name]) => nameFit(words, name) >= 0.98));
    if (!index && headings.length - others.length < FOLLOWS) continue;
    for (const { title, words } of others)
      for (const [expected, name] of fields) {
        const swaps = name.length < SHORTEST_FIELD ? null : swappedWords(words, name);
        if (!swaps || swaps.length === 0) continue;
        yield { message: 'name-mismatch/heading' as const, at: title.at, args: { found: title.text, expected } };
        break;
      }
  }
}
