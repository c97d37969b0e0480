import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameFit } from '../../src/catalogue/names';

describe('how well a name fits a published one', () => {
  it('is told in full where it is enough, and is 0 below', () => {
    const name = fc.array(fc.constantFrom('xây', 'dựng', 'kế', 'hoạch', 'cải', 'cách', 'của', 'tỉnh'), {
      minLength: 1,
      maxLength: 14,
    });
    fc.assert(
      fc.property(name, name, fc.constantFrom(0.5, 0.7, 0.8, 0.9, 1), (written, published, least) => {
        const fit = nameFit(written, published);
        const told = nameFit(written, published, least);
        expect(told === fit || (told === 0 && fit < least), `${fit} and ${told}`).toBe(true);
        if (fit >= least) expect(told).toBe(fit);
      }),
      { numRuns: 500 },
    );
  });
});
