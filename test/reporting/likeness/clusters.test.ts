import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clustersOf } from '../../../src/reporting/likeness/clusters';

const clusters = (...texts: readonly string[]) =>
  clustersOf(texts.map((text, index) => ({ text, uses: texts.length - index }))).map((cluster) =>
    cluster.map(({ text }) => text),
  );

describe('wordings that may be one', () => {
  it('differ in capitals, signs and accents alone, or in one letter of one word; the most used is first', () => {
    expect(clusters('Sở Nội vụ', 'Sở Tư pháp', 'Sở Nội Vu', 'Sở nội vụ.')).toEqual([
      ['Sở Nội vụ', 'Sở Nội Vu', 'Sở nội vụ.'],
    ]);
    expect(clusters('Điều tra xã hội học', 'Điều tra xã hội hoc', 'Điềuu tra xã hội học', 'Phần mềm')).toEqual([
      ['Điều tra xã hội học', 'Điều tra xã hội hoc', 'Điềuu tra xã hội học'],
    ]);
  });

  it('used alike are written as the one with fewer blanks and signs', () => {
    const alike = (...texts: readonly string[]) =>
      clustersOf(texts.map((text) => ({ text, uses: 1 }))).map((cluster) => cluster[0]!.text);
    expect(alike('Quý I / 2024', 'Quý I/2024')).toEqual(['Quý I/2024']);
    expect(alike('Sở Tư pháp.', 'Sở Tư pháp')).toEqual(['Sở Tư pháp']);
  });

  it.each([
    ['Quý I/2024', 'Quý II/2024'],
    ['Tháng 10/2024', 'Tháng 11/2024'],
    // Abbreviations and short words are told apart by a single letter.
    ['Phòng QLKH', 'Phòng QLCN'],
    ['Phường 1', 'Phường 11'],
    ['Sở Y tế', 'Sở Nội vụ'],
    ['Văn phòng', 'Văn phòng Sở'],
  ])('%s and %s are two things', (a, b) => {
    expect(clusters(a, b)).toEqual([]);
  });

  it('keeps apart what means two things, loses no wording and never throws', () => {
    const texts = ['Quý I', 'quý I', 'QUÝ I'];
    const wordings = texts.map((text, uses) => ({ text, uses }));
    expect(clustersOf(wordings, ({ text }) => (text === 'QUÝ I' ? 'other' : ''))).toHaveLength(1);
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ unit: 'grapheme' })), (all) => {
        const found = clusters(...all).flat();
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });
});
