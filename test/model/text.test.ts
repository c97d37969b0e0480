import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, foldText, oneLine } from '../../src/model/text';

describe('text as a reader sees it', () => {
  it('decomposed letters, hard and invisible blanks and soft breaks are put right', () => {
    expect(cleanText('  Văn\u00a0phòng\u200b  Sở \r\n đơn vị '.normalize('NFD'))).toBe('Văn phòng Sở\nđơn vị');
    expect(cleanText('a\vb')).toBe('a\nb');
    expect(cleanText('Vườn ươm')).toBe('Vườn ươm');
  });

  it('on one line, and folded for comparing, accents stay', () => {
    expect(oneLine('Sở\nNội vụ')).toBe('Sở Nội vụ');
    expect(foldText('SỞ NỘI VỤ')).toBe('sở nội vụ');
    expect(foldText('Sơ')).not.toBe(foldText('Sở'));
  });

  it('cleaning twice changes nothing more', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\t', '\u00a0', '\u200b', 'ở', '\r') }), (text) => { expect(cleanText(cleanText(text))).toBe(cleanText(text)); }));
  });
});
