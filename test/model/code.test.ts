import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parentCode, parseCode, toRoman } from '../../src/model/code';

describe('codes', () => {
  it.each([
    ['2.4.1', '2.4.1', [2, 4, 1], 'arabic'],
    ['2.4.1.', '2.4.1', [2, 4, 1], 'arabic'],
    ['1.10', '1.10', [1, 10], 'arabic'],
    ['1.1.1.1', '1.1.1.1', [1, 1, 1, 1], 'arabic'],
    ['IV', 'IV', [4], 'roman'],
    ['VIII.', 'VIII', [8], 'roman'],
    ['iv', 'IV', [4], 'roman'],
    ['I.2.1', 'I.2.1', [1, 2, 1], 'roman'],
    ['a)', 'a', [1], 'letter'],
    ['đ)', 'đ', [5], 'letter'],
    ['i)', 'i', [9], 'letter'],
    ['đ)', 'đ', [5], 'letter'],
    ['1.1.a', '1.1.a', [1, 1, 1], 'text'],
    ['V01', 'V01', [1], 'text'],
    ['N15.4', 'N15.4', [15, 4], 'text'],
  ])('%j', (typed, text, parts, style) => expect(parseCode(typed)).toEqual({ text, parts, style }));

  it.each([
    '',
    '00',
    '0001',
    '01.2',
    '1..2',
    '1.01',
    'IIII',
    'VX',
    'ABC',
    '2 4 1',
    'Tiêu chí',
    '-',
    '.'.repeat(50_000),
  ])('%j is no code', (typed) => expect(parseCode(typed)).toBeNull());

  it('1.10 and 1.1 are two codes', () => expect(parseCode('1.10')!.text).not.toBe(parseCode('1.1')!.text));

  it('the parent is one level up', () => {
    expect(parentCode(parseCode('2.4.1')!)).toBe('2.4');
    expect(parentCode(parseCode('I.2')!)).toBe('I');
    expect(parentCode(parseCode('2')!)).toBeNull();
  });

  it('Roman numbers are read as they are printed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 89 }), (number) => {
        expect(parseCode(toRoman(number))?.parts).toEqual([number]);
      }),
    );
  });
});
