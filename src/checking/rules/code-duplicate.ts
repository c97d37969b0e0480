import { rule } from '../rule';
import { lastPart, numberedTogether, renumber, withLastPart, type Numbered } from '../numbering';

/** One number, one row: criteria in the whole table, tasks under their heading, because every heading may begin with 1 again. */
export const codeDuplicate = rule({
  id: 'code-duplicate',
  severity: 'error',
  messages: {
    'code-duplicate': ['code', 'first'],
    'code-duplicate/next': ['code', 'first', 'next'],
  },
  *check(table) {
    for (const run of numberedTogether(table)) {
      const first = new Map<string, Numbered>();
      const repeated: Numbered[] = [];
      for (const item of run)
        if (first.has(item.code.text)) repeated.push(item);
        else first.set(item.code.text, item);

      const taken = new Set(first.keys());
      for (const item of repeated) {
        const { code, field } = item;
        const shared = { at: field.at, related: [first.get(code.text)!.field.at] };
        const args = { code: code.text, first: { cell: first.get(code.text)!.field.at } };
        // Codes of criteria are given by the published set: there is no next free one.
        const next = table.appendix.kind === 'PAR' ? null : freeNumber(item, taken);
        if (next === null) {
          yield { message: 'code-duplicate', ...shared, args };
          continue;
        }
        taken.add(next);
        const before = lastPart(code) > 1 ? withLastPart(code, lastPart(code) - 1) : null;
        // With the number before missing as well, either row may be the wrong one.
        const follows = next === withLastPart(code, lastPart(code) + 1) && (before === null || taken.has(before));
        yield { message: 'code-duplicate/next', ...shared, args: { ...args, next }, ...(follows && { fix: renumber(field, next) }) };
      }
    }
  },
});

/** The first number after this one that no row of the run has; null where there is no order to go on in. */
function freeNumber({ code }: Numbered, taken: ReadonlySet<string>): string | null {
  for (let number = lastPart(code) + 1; ; number++) {
    const text = withLastPart(code, number);
    if (text === null || !taken.has(text)) return text;
  }
}
