import { parseCode } from '../../model/code';
import { setFaults } from '../own-set';
import { rule } from '../rule';

/** Marks that stand for "one more item" in the number column of task lists, on purpose. */
const BULLET = /^[-–—+*•…]+$/;

/**
 * A number can be read as one: 2.4.1, IV, 12. Otherwise the row has no place in the table, and no criterion to be held
 * against.
 */
export const codeMalformed = rule({
  id: 'code-malformed',
  severity: 'warning',
  messages: {
    'code-malformed': ['found'],
    'code-malformed/likely': ['found', 'expected'],
    'code-malformed/set': ['found'],
  },
  *checkPlan(_, context) {
    for (const { at, text } of setFaults(context, 'code-unreadable'))
      yield { message: 'code-malformed/set', at, args: { found: text } };
  },
  *check({ hasSetCodes, rows }) {
    for (const { code, type } of rows) {
      if (!code || code.value !== null || code.origin === 'inherited' || type === 'total') continue;
      const isBullet = BULLET.test(code.text);
      if (isBullet && type !== 'criterion') continue;
      // Where codes are the set's, a criterion without a readable one cannot be compared, added up or assigned.
      const severity = hasSetCodes && type === 'criterion' ? 'error' : 'warning';
      const expected = isBullet ? null : likelyCode(code.text);
      if (expected === null) yield { message: 'code-malformed', severity, at: code.at, args: { found: code.text } };
      else
        yield {
          message: 'code-malformed/likely',
          severity,
          at: code.at,
          args: { found: code.text, expected },
          fix: { grade: 'suggestion', edits: [{ at: code.at, value: expected, format: '@' }] },
        };
    }
  },
});

/**
 * The code that was probably meant: '2,4,1' and '2. 4..1' → '2.4.1', '2.4.l' → '2.4.1'; null when nothing sure can be
 * said.
 */
function likelyCode(text: string): string | null {
  const dotted = text
    .replace(/\s+/g, '')
    .replace(/[,;:·_\-–]+/g, '.')
    .replace(/\.{2,}/g, '.')
    .replace(/^\.|\.$/g, '');
  // Letters for digits only beside digits: 'l' alone is a list letter.
  const digits = /\d/.test(dotted) ? dotted.replace(/[lI]/g, '1').replace(/[oO]/g, '0') : dotted;
  return parseCode(digits)?.text ?? null;
}
