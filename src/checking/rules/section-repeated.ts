import type { PlanRow } from '../../model/plan';
import { headingsTogether, lastPart, renumber, withLastPart, type Heading } from '../numbering';
import { rule } from '../rule';

/** Each heading of a level has its own number: S001, Phụ lục III has VII twice, and the second is VIII. */
export const sectionRepeated = rule({
  id: 'section-repeated',
  severity: 'error',
  messages: {
    'section-repeated': ['code', 'first'],
    'section-repeated/next': ['code', 'first', 'next'],
  },
  *check(table) {
    for (const headings of headingsTogether(table)) {
      const taken = new Set(headings.map(({ code }) => code.text));
      const first = new Map<string, Heading>();
      for (const { row, code } of headings) {
        const earlier = first.get(code.text);
        if (!earlier) first.set(code.text, { row, code });
        if (!earlier || goesOn(earlier.row, row) || !row.code || !earlier.row.code) continue;
        const args = { code: code.text, first: { cell: earlier.row.code.at } };
        const shared = { at: row.code.at, related: [earlier.row.code.at] };
        const next = withLastPart(code, lastPart(code) + 1);
        const before = lastPart(code) > 1 ? withLastPart(code, lastPart(code) - 1) : null;
        // With the number before missing as well, either heading may be the wrong one.
        if (next === null || taken.has(next) || (before !== null && !taken.has(before)))
          yield { message: 'section-repeated', ...shared, args };
        else {
          taken.add(next);
          yield {
            message: 'section-repeated/next',
            ...shared,
            args: { ...args, next },
            fix: renumber(row, row.code, next),
          };
        }
      }
    }
  },
});

/** True for a heading that is repeated on the next page: the same title, or one that says "tiếp theo" (continued). */
function goesOn(earlier: PlanRow, later: PlanRow): boolean {
  const title = (row: PlanRow): string => (row.title?.text ?? row.task?.text ?? '').normalize('NFC').toLowerCase();
  return title(earlier) === title(later) || /\(\s*tiếp|tiếp theo/.test(title(later));
}
