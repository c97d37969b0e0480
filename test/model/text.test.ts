import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, foldText, oneLine } from '../../src/model/text';

describe('text as a reader sees it', () => {
  it('decomposed letters, hard and invisible blanks and soft breaks are put right', () => {
    expect(cleanText('  Văn\u00a0phòng\u200b  Sở \r\n đơn vị '.normalize('NFD'))).toBe('Văn phòng Sở\nđơn vị');
    expect(cleanText('a\vb')).toBe('a\nb');
    expect(cleanText('Vườn ươm')).toBe('Vườn ươm');
  });

  it.each(['a_x000D_b', 'a_x000d_\nb', 'a_x000D__x000A_b', 'a\r\nb', 'a\rb', 'a\u2028b', 'a \n b'])(
    '%j is a line break',
    (text) => expect(cleanText(text)).toBe('a\nb'),
  );
  it('marks of direction and control characters are not seen', () =>
    expect(cleanText('\u200eVăn\u2060 \u202aphòng\u202c\u0007')).toBe('Văn phòng'));
  it('a letter that was parted from its accent is composed', () => expect(cleanText('a\u200b\u0301')).toBe('á'));

  it('on one line, and folded for comparing, accents stay', () => {
    expect(oneLine('Sở\nNội vụ')).toBe('Sở Nội vụ');
    expect(foldText('SỞ NỘI VỤ')).toBe('sở nội vụ');
    expect(foldText('Sơ')).not.toBe(foldText('Sở'));
  });

  it('cleaning twice changes nothing more', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(
            'a',
            ' ',
            '\n',
            '\t',
            '\u00a0',
            '\u200b',
            'ở',
            '\r',
            '\u0301',
            '_x000D_',
            '_',
            '\u202a',
            '\u0000',
          ),
        }),
        (text) => {
          expect(cleanText(cleanText(text))).toBe(cleanText(text));
        },
      ),
    );
  });
});
