import { describe, expect, it } from 'vitest';
import { words } from '../../src/locale';
import { nextStepWords } from '../../src/locale/responsibility/next-steps';
import { oddSheetWords } from '../../src/locale/responsibility/odd-sheets';
import { workbenchWords } from '../../src/locale/workbench/workbench';
import { yearWords } from '../../src/locale/year/later';

/** Every sentence of the pane's English in which a count or a number stands, said of one. */
function saidOfOne(text: unknown, path = ''): [string, string][] {
  if (typeof text === 'function') {
    try {
      const said: unknown = (text as (...all: unknown[]) => unknown)(...Array.from({ length: text.length }, () => 1));
      return typeof said === 'string' ? [[path, said]] : [];
    } catch {
      // It takes words or a list, not a number.
      return [];
    }
  }
  if (typeof text !== 'object' || text === null) return [];
  return Object.entries(text).flatMap(([key, part]) => saidOfOne(part, path === '' ? key : `${path}.${key}`));
}

const MANY =
  /\b1 (?:\w+ )?(?:tasks|points|criteria|cells|units|sheets|rows|files|tables|columns|findings|groups|errors|warnings|places|days|deadlines|reports|plans|wordings|offices|changes|minutes|are|have|differ)\b/;

describe('English', () => {
  it('says one of a thing in the singular', () => {
    const all = [words('en'), yearWords('en'), oddSheetWords('en'), nextStepWords('en'), workbenchWords('en')].flatMap(
      (text) => saidOfOne(text),
    );
    expect(all.length).toBeGreaterThan(150);
    expect(all.filter(([, said]) => MANY.test(said))).toEqual([]);
  });
});
