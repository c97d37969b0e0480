import { UNCALCULATED } from '../../model/grid';
import { pointRoles } from '../../model/plan';
import { parsePoints, pointsToNumber, type Points } from '../../model/points';
import { setFaults } from '../own-set';
import { rule } from '../rule';

/**
 * Points are numbers. What cannot be read counts nowhere: in no sum, no highlight, no sheet. A dash or an X is no fault
 * here: `points-missing` speaks of it.
 */
export const pointsUnreadable = rule({
  id: 'points-unreadable',
  severity: 'error',
  messages: {
    'points-unreadable': ['found', 'header'],
    'points-unreadable/likely': ['found', 'header', 'expected'],
    'points-unreadable/decimals': ['found', 'header'],
    'points-unreadable/column': ['count', 'rows', 'header'],
    'points-unreadable/uncalculated': ['header'],
    'points-unreadable/uncalculated-column': ['count', 'rows', 'header'],
    'points-unreadable/set': ['code', 'found'],
  },
  summary: {
    message: 'points-unreadable/column',
    alike: { 'points-unreadable/uncalculated': 'points-unreadable/uncalculated-column' },
    role: 'achieved',
    rows: ({ rows }) => rows.filter((row) => row.type === 'criterion').length,
  },
  *checkPlan(_, context) {
    for (const { at, code, text } of setFaults(context, 'points-unreadable'))
      yield { message: 'points-unreadable/set', at, args: { code, found: text } };
  },
  *check({ appendix, rows }) {
    for (const row of rows) {
      if (row.type === 'section') continue;
      for (const role of pointRoles(appendix)) {
        const field = row[role];
        if (!field || field.value !== null || field.origin === 'inherited') continue;
        const shared = { at: field.at, args: { found: field.text, header: appendix.headers[role] ?? '' } };
        const likely = likelyPoints(field.text);
        if (field.text === UNCALCULATED.error)
          yield { message: 'points-unreadable/uncalculated', at: field.at, args: { header: shared.args.header } };
        else if (/^\d+[.,]\d{5,}$/.test(field.text)) yield { message: 'points-unreadable/decimals', ...shared };
        else if (likely === null) yield { message: 'points-unreadable', ...shared };
        else
          yield {
            message: 'points-unreadable/likely',
            at: field.at,
            args: { ...shared.args, expected: { points: likely } },
            fix: { grade: 'suggestion', edits: [{ at: field.at, value: pointsToNumber(likely) }] },
          };
      }
    }
  },
});

/**
 * What was probably meant: '0,8l52' → 0,8152; '1,,5' → 1,5; '0, 839 điểm' → 0,839. Null when more than one number
 * stands there.
 */
function likelyPoints(text: string): Points | null {
  const digits = text
    .replace(/\s*(?:điểm|đ)\s*$/i, '')
    .replace(/\s+/g, '')
    .replace(/[.,]{2,}/g, ',')
    .replace(/[,.]$/, '')
    .replace(/[lI]/g, '1')
    .replace(/[oO]/g, '0');
  return /^\d/.test(digits) ? parsePoints(digits) : null;
}
