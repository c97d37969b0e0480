import type { LegacyEncoding } from '../../model/legacy/encoding';
import { rule } from '../rule';

const NAMES: Readonly<Record<LegacyEncoding, string>> = { tcvn3: 'TCVN3 (.VnTime)', vni: 'VNI' };

/** In the old font the new letters would not be seen. Official documents are in this one: Nghị định 30/2020/NĐ-CP, Phụ lục I. */
const FONT = 'Times New Roman';

/**
 * Text of before Unicode is read as other letters by every other program, and by people who lack its font. Here it is read as it
 * was meant; the fix writes that, and shows before and after. One finding a sheet.
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
        fix: { grade: 'safe', edits: cells.map(({ at, after }) => ({ at, value: after, font: FONT })) },
      };
    }
  },
});
