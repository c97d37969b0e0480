import type { LegacyEncoding } from '../../model/legacy/encoding';
import { rule } from '../rule';

const NAMES: Readonly<Record<LegacyEncoding, string>> = { tcvn3: 'TCVN3 (.VnTime)', vni: 'VNI' };

/**
 * Text of before Unicode is read as other letters by every program, and by people who lack its font: no column, unit or name in
 * it is known. One finding a sheet, and the planner looks at it before it is converted: nobody knows what else a text may be.
 */
export const legacyEncoding = rule({
  id: 'legacy-encoding',
  severity: 'warning',
  messages: { 'legacy-encoding': ['count', 'encoding', 'found', 'expected'] },
  *checkPlan({ legacyTexts = [] }) {
    for (const { encoding, cells } of legacyTexts) {
      const [first, ...others] = cells;
      if (!first) continue;
      yield {
        message: 'legacy-encoding',
        at: first.at,
        related: others.map(({ at }) => at),
        args: { count: cells.length, encoding: NAMES[encoding], found: first.before, expected: first.after },
        fix: { grade: 'suggestion', edits: cells.map(({ at, after }) => ({ at, value: after })) },
      };
    }
  },
});
