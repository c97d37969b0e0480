import { parentCode, type Code } from '../../model/code';
import { setFaults } from '../own-set';
import { rule } from '../rule';
import { lastPart, numberedTogether, renumber, withLastPart, type Numbered } from '../numbering';

/**
 * One number, one row: criteria in the whole table, tasks under their heading, because every heading may begin with 1
 * again.
 */
export const codeDuplicate = rule({
  id: 'code-duplicate',
  severity: 'error',
  messages: {
    'code-duplicate': ['code', 'first'],
    'code-duplicate/next': ['code', 'first', 'next'],
    'code-duplicate/set': ['code', 'first'],
  },
  *checkPlan(_, context) {
    for (const { at, code, first } of setFaults(context, 'code-duplicate'))
      yield { message: 'code-duplicate/set', at, related: [first], args: { code, first: { cell: first } } };
  },
  *check(table) {
    for (const run of numberedTogether(table)) {
      const first = new Map<string, Numbered>();
      const repeated: Numbered[] = [];
      for (const item of run)
        if (first.has(item.code.text)) repeated.push(item);
        else first.set(item.code.text, item);

      const numbers = numbersOf(first.values());
      for (const { row, code, field } of repeated) {
        const earlier = first.get(code.text)!.field.at;
        const shared = { at: field.at, related: [earlier] };
        const args = { code: code.text, first: { cell: earlier } };
        // Codes of criteria are given by the published set, and letters by no order that all keep: there is no next
        // free one.
        const taken = numbers.get(levelOf(code));
        const number = lastPart(code);
        const follows = taken !== undefined && !taken.all.has(number + 1);
        const free = follows ? number + 1 : (taken?.highest ?? 0) + 1;
        const next = table.isScored || !taken ? null : withLastPart(code, free);
        if (next === null || !taken) {
          yield { message: 'code-duplicate', ...shared, args };
          continue;
        }
        // With the number before missing as well, either row may be the wrong one.
        const certain = follows && (number === 1 || taken.all.has(number - 1));
        taken.all.add(free);
        taken.highest = Math.max(taken.highest, free);
        yield {
          message: 'code-duplicate/next',
          ...shared,
          args: { ...args, next },
          ...(certain && { fix: renumber(row, field, next) }),
        };
      }
    }
  },
});

/** Numbers of one level: '6.4' stands on level '6.', 'VII' on level 'roman'. */
const levelOf = (code: Code): string => parentCode(code) ?? code.style;

function numbersOf(items: Iterable<Numbered>): Map<string, { readonly all: Set<number>; highest: number }> {
  const levels = new Map<string, { readonly all: Set<number>; highest: number }>();
  for (const { code } of items) {
    const level = levels.get(levelOf(code)) ?? { all: new Set<number>(), highest: 0 };
    level.all.add(lastPart(code));
    level.highest = Math.max(level.highest, lastPart(code));
    levels.set(levelOf(code), level);
  }
  return levels;
}
