import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SheetTag } from '../../src/model/grid';
import { decodeTag, encodeTag } from '../../src/workbook/tag';

const roles: SheetTag['role'][] = ['unit', 'summary', 'units', 'settings', 'findings', 'coverage', 'template'];

describe('the tag of a sheet', () => {
  it('is a constant text, quotes doubled', () => {
    expect(encodeTag({ role: 'unit', key: 'phòng "A"' })).toBe('"unit|phòng ""A"""');
  });

  it('comes back from any key, with or without the equals sign, in constants that Excel takes', () => {
    fc.assert(
      fc.property(fc.constantFrom(...roles), fc.string({ unit: 'grapheme', maxLength: 600 }), (role, key) => {
        const formula = encodeTag({ role, key });
        expect(decodeTag(formula)).toEqual({ role, key });
        expect(decodeTag(`=${formula}`)).toEqual({ role, key });
        for (const [, constant] of formula.matchAll(/"((?:[^"]|"")*)"/g))
          expect(constant!.replaceAll('""', '"').length).toBeLessThanOrEqual(255);
      }),
    );
  });

  it('is not read from anything else', () => {
    for (const formula of [
      '',
      '=',
      "'Phụ lục 1'!$A$1",
      '"unit"',
      '"boss|x"',
      '"unit|a"&A1',
      '"unit|a',
      'unit|a',
      '"|a"',
      '{"unit|a"}',
    ])
      expect(decodeTag(formula)).toBeNull();
  });
});
