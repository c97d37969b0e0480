import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addPoints,
  formatPoints,
  parsePoints,
  pointsFromNumber,
  pointsToNumber,
  subtractPoints,
  sumPoints,
  type Points,
} from '../../src/model/points';

const points = (text: string): Points => parsePoints(text)!;

describe('points', () => {
  it.each([
    ['3,2047', 32047],
    ['3.2047', 32047],
    ['10', 100_000],
    ['0', 0],
    ['-0,5', -5000],
    ['+1,5', 15_000],
    [' 0,75 ', 7500],
  ])('%j is %i ten-thousandths', (text, expected) => expect(parsePoints(text)).toBe(expected));

  it.each(['', 'X', '1,2,3', '1.000,5', '0,81525', ',5', '1,', '5 điểm', '1e3', '९'])(
    '%j is no number of points',
    (text) => expect(parsePoints(text)).toBeNull(),
  );

  it('adds without the errors of binary fractions', () => {
    expect(addPoints(points('0,1'), points('0,2'))).toBe(points('0,3'));
    expect(sumPoints(['0,8219', '0,7717', '0,7528', '0,8943'].map(points))).toBe(points('3,2407'));
    expect(subtractPoints(points('1,5'), points('1,4716'))).toBe(points('0,0284'));
  });

  it('a number of Excel keeps its four decimals; what is not finite is no points', () => {
    expect(pointsFromNumber(0.8152)).toBe(8152);
    expect(pointsFromNumber(0.1 + 0.2)).toBe(3000);
    expect(Object.is(pointsFromNumber(-0), 0)).toBe(true);
    expect(pointsFromNumber(Number.NaN)).toBeNull();
    expect(pointsFromNumber(Infinity)).toBeNull();
    expect(pointsFromNumber(1e300)).toBeNull();
  });

  it('printed and read again, points are the same in both languages', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -99_999_999, max: 99_999_999 }),
        fc.constantFrom('vi' as const, 'en' as const),
        (value, language) => {
          const written = formatPoints(value as Points, language);
          expect(parsePoints(written)).toBe(value);
          expect(pointsFromNumber(pointsToNumber(value as Points))).toBe(value);
        },
      ),
    );
  });
});
