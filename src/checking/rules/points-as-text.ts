import type { CellEdit } from '../../model/finding';
import { pointRoles, type Field } from '../../model/plan';
import { pointsToNumber, type Points } from '../../model/points';
import { COLUMN_SHARE } from '../passes';
import { rule } from '../rule';

/**
 * Points that are text to Excel: no formula adds them up, no filter compares them. A whole column of them is how plans
 * are pasted (S001, Phụ lục I) and worth knowing; a few among numbers are left out of every sum without a word, and two
 * decimal signs in one column are a fault in print.
 */
export const pointsAsText = rule({
  id: 'points-as-text',
  severity: 'info',
  messages: {
    'points-as-text': ['found', 'header'],
    'points-as-text/column': ['count', 'header'],
    'points-as-text/signs': ['count', 'header', 'commas', 'points'],
  },
  *check({ appendix, rows, header }) {
    for (const role of pointRoles(appendix)) {
      const texts: Field<Points>[] = [];
      let numbers = 0;
      for (const row of rows) {
        const field = row[role];
        if (field?.value == null || field.origin === 'inherited') continue;
        if (!field.typedAsText) numbers++;
        // Above the benchmark something else is wrong with it first.
        else if (field.value <= (row.benchmark?.value ?? Infinity)) texts.push({ ...field, value: field.value });
      }
      if (texts.length === 0) continue;
      const named = appendix.headers[role] ?? '';
      if (texts.length < (texts.length + numbers) * COLUMN_SHARE) {
        for (const field of texts)
          yield {
            message: 'points-as-text',
            severity: 'warning',
            at: field.at,
            args: { found: field.text, header: named },
            fix: { grade: 'safe', edits: [asNumber(field)] },
          };
        continue;
      }
      const signs = (sign: ',' | '.'): number =>
        texts.filter(({ typedAsText }) => typedAsText?.decimalSign === sign).length;
      const [commas, points] = [signs(','), signs('.')];
      const shared = {
        at: header(role),
        related: texts.map(({ at }) => at),
        fix: { grade: 'safe' as const, edits: texts.map(asNumber) },
      };
      const args = { count: texts.length, header: named };
      if (commas > 0 && points > 0)
        yield { message: 'points-as-text/signs', severity: 'warning', ...shared, args: { ...args, commas, points } };
      else yield { message: 'points-as-text/column', ...shared, args };
    }
  },
});

/** A number in a text cell would become text again. */
const asNumber = ({ at, value }: Field<Points>): CellEdit => ({ at, value: pointsToNumber(value), format: 'General' });
