import type { PlanRow } from '../../model/plan';
import { nameWords } from '../names';
import { renumber } from '../numbering';
import { codeOfName, namesOf } from '../published-names';
import { editionOf } from '../own-set';
import { rule } from '../rule';
import { ownCode } from '../table';

/** More unknown codes than this mean another set: then names are not compared with this one. */
const MOST_COMPARED = 40;

/**
 * A criterion's code stands in the published set. Info only: of 876/QĐ-BNV not every criterion is evidenced, and a
 * province may have its own set; a warning where the row's name belongs to another code. Codes of SIPAS and PAPI plans are
 * their own numbering and are never looked up. A set of the workbook's own knows all of its codes.
 */
export const codeUnknown = rule({
  id: 'code-unknown',
  severity: 'info',
  messages: {
    'code-unknown': ['code', 'edition'],
    'code-unknown/likely': ['code', 'expected', 'name', 'edition'],
    'code-unknown/column': ['count', 'rows', 'header'],
    'code-unknown/set': ['code', 'edition'],
  },
  summary: {
    message: 'code-unknown/column',
    role: 'code',
    rows: ({ rows }) => rows.filter((row) => row.type === 'criterion').length,
  },
  *check({ criteria, rows }) {
    if (!criteria) return;
    // A set of the workbook's own lists all its criteria, whatever their numbers look like.
    const own = criteria.origin === 'workbook';
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
          args: { code, expected, name: names!.get(expected)!.entry.name!, edition },
          // A code that stands in another row is taken.
          ...(!listed.has(expected) && { fix: renumber(row, row.code!, expected) }),
        };
    }
  },
});
