import type { Severity } from '../../model/finding';
import type { PlanRow } from '../../model/plan';
import { nameWords } from '../../catalogue/names';
import { renumber } from '../numbering';
import { codeOfName, namesOf } from '../../catalogue/published-names';
import { editionOf } from '../own-set';
import { rule } from '../rule';
import { ownCode, type Table } from '../table';

/** More unknown codes than this mean another set: then names are not compared with this one. */
const MOST_COMPARED = 40;

/**
 * A criterion's code stands in the published set. Info only: of 876/QĐ-BNV not every criterion is evidenced, and a
 * province may have its own set; a warning where the row's name belongs to another code. Codes of SIPAS and PAPI plans
 * are their own numbering and are never looked up. A set of the workbook's own knows all of its codes.
 */
export const codeUnknown = rule({
  id: 'code-unknown',
  severity: 'info',
  messages: {
    'code-unknown': ['code', 'edition'],
    'code-unknown/likely': ['code', 'expected', 'name', 'edition'],
    'code-unknown/not-held': ['year'],
    'code-unknown/not-held-named': ['year', 'edition'],
    'code-unknown/other-codes': ['count', 'rows', 'edition'],
    'code-unknown/other-names': ['count', 'rows', 'edition'],
    'code-unknown/other-maxima': ['count', 'rows', 'edition'],
    'code-unknown/set': ['code', 'edition'],
  },
  *check(table) {
    yield* notCompared(table);
    const { criteria, rows } = table;
    if (!criteria) return;
    // A set of the planner's own lists all its criteria, whatever their numbers look like.
    const own = criteria.complete;
    const unknown: { row: PlanRow; code: string }[] = [];
    const listed = new Set<string>();
    for (const row of rows) {
      const code = ownCode(row);
      if (!code || row.type === 'total' || (own ? code.style === 'letter' : code.style !== 'arabic')) continue;
      listed.add(code.text);
      // A parent of which only the children are evidenced (3.2 above 3.2.2) is known well enough.
      if (!criteria.find(code.text) && criteria.childrenOf(code.text).length === 0)
        unknown.push({ row, code: code.text });
    }
    const names = unknown.length <= MOST_COMPARED ? namesOf(criteria) : null;
    const edition = editionOf(criteria);
    for (const { row, code } of unknown) {
      const at = row.code!.at;
      const title = row.title?.origin === 'inherited' ? '' : (row.title?.value ?? '');
      const words = names && title !== '' ? nameWords(title) : [];
      const expected = names && words.length > 2 ? (codeOfName(words, names)?.code ?? null) : null;
      if (expected === null && own)
        yield { message: 'code-unknown/set', severity: 'warning', at, args: { code, edition } };
      else if (expected === null) yield { message: 'code-unknown', at, args: { code, edition } };
      else
        yield {
          message: 'code-unknown/likely',
          severity: criteria.certain ? 'warning' : 'info',
          at,
          related: [row.title!.at],
          args: { code, expected, name: criteria.find(expected)!.name!, edition },
          // A code that stands in another row is taken.
          ...(!listed.has(expected) && { fix: renumber(row, row.code!, expected) }),
        };
    }
  },
});

/** One line for a table that is held against no set though there are sets of its index: which one it would be, and why not. */
function* notCompared({ choice, index, isScored, rows, header }: Table) {
  if (rows.length === 0 || !(isScored || index?.codes === 'fixed')) return;
  const at = header('code');
  if (choice.why === 'not-held') {
    const { edition } = choice;
    const year = String(choice.year);
    if (edition === null) yield { message: 'code-unknown/not-held' as const, at, args: { year } };
    else yield { message: 'code-unknown/not-held-named' as const, at, args: { year, edition } };
  } else if (choice.why === 'other-set') {
    const { what, count, rows: compared, tried } = choice;
    const args = { count, rows: compared, edition: editionOf(tried) };
    const severity: Severity = tried.origin === 'published' ? 'info' : 'warning';
    yield { message: `code-unknown/other-${what}` as const, severity, at, args };
  }
}
