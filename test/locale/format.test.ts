import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatArgument, formatCell, formatDay, formatList, formatNumber, formatShare } from '../../src/locale/format';
import type { Points } from '../../src/model/points';

describe('numbers, lists, days and cells in words', () => {
  it('writes numbers as each language does', () => {
    expect([formatNumber(1234.5, 'vi'), formatNumber(1234.5, 'en'), formatNumber(0.8152, 'vi')]).toEqual([
      '1.234,5',
      '1,234.5',
      '0,8152',
    ]);
  });

  it('writes every number as the platform does', () => {
    const platform = {
      vi: new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 4 }),
      en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 4 }),
    };
    const numbers = fc.oneof(
      fc.double(),
      fc.integer(),
      fc.double({ min: -5000, max: 5000 }),
      fc.integer({ min: -10_000_000, max: 10_000_000 }).map((whole) => whole / 100_000),
      fc.constantFrom(0, -0, 0.00005, 1.00005, -0.00001, 999.99999, 1e15, 1e21, NaN, Infinity),
    );
    fc.assert(
      fc.property(numbers, (value) => {
        for (const language of ['vi', 'en'] as const)
          expect(formatNumber(value, language)).toBe(platform[language].format(value));
      }),
      { numRuns: 500 },
    );
  });

  it('writes shares in per cent', () => {
    expect([formatShare(0.125, 'vi'), formatShare(0.125, 'en'), formatShare(1, 'vi')]).toEqual([
      '12,5\u00a0%',
      '12.5%',
      '100\u00a0%',
    ]);
  });

  it('writes days, and leaves alone what is none', () => {
    expect([
      formatDay('2024-02-29', 'vi'),
      formatDay('2024-02-09', 'en'),
      formatDay('Quý I', 'vi'),
      formatDay('2024-13-01', 'en'),
    ]).toEqual(['29/02/2024', '9 Feb 2024', 'Quý I', '2024-13-01']);
  });

  it('joins lists', () => {
    expect([
      formatList([], 'vi'),
      formatList(['a'], 'vi'),
      formatList(['a', 'b'], 'vi'),
      formatList(['a', 'b', 'c'], 'en'),
      formatList(['a', 'b', '…'], 'vi'),
    ]).toEqual(['', 'a', 'a và b', 'a, b and c', 'a, b, …']);
  });

  it('names the sheet only of a cell elsewhere', () => {
    const cell = { sheet: 'Phụ lục 1', row: 5, column: 3 };
    expect([formatCell(cell, 'Phụ lục 1'), formatCell(cell, 'Phụ lục 2')]).toEqual(['D6', 'D6 (Phụ lục 1)']);
  });

  it('fills arguments of every kind', () => {
    const points = { points: 32407 as Points };
    expect([
      formatArgument('2.4', 'vi', ''),
      formatArgument(12, 'vi', ''),
      formatArgument(points, 'vi', ''),
      formatArgument(points, 'en', ''),
      formatArgument({ list: ['a', 'b'] }, 'en', ''),
      formatArgument({ day: '2025-03-01' }, 'vi', ''),
    ]).toEqual(['2.4', '12', '3,2407', '3.2407', 'a and b', '01/03/2025']);
  });
});
