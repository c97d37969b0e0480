import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteWriter } from '../../../../src/workbook/file/package/byte-writer';
import { escapeCellText, UNUSUAL_LETTERS } from '../../../../src/workbook/file/package/xml';

const written = (write: (out: ByteWriter) => void): Uint8Array => {
  const out = new ByteWriter();
  write(out);
  return out.written();
};

describe('bytes that grow as they are written', () => {
  it('are those of TextEncoder for any text, half a pair of surrogates included', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
        const bytes = written((out) => texts.forEach((text) => out.text(text)));
        expect([...bytes]).toEqual(texts.flatMap((text) => [...new TextEncoder().encode(text)]));
      }),
    );
    for (const text of ['Điểm đạt', '👨‍👩‍👧', '\ud800', '\udc00\ud800x', 'x'.repeat(200_000)])
      expect(Buffer.from(written((out) => out.text(text))).equals(Buffer.from(text))).toBe(true);
  });

  it('take a text as it stands only where a cell may hold it so, and nothing of it otherwise', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
        const bytes = written((out) => {
          for (const text of texts) if (!out.usual(text, UNUSUAL_LETTERS)) out.text(escapeCellText(text));
        });
        expect(new TextDecoder().decode(bytes)).toBe(texts.map(escapeCellText).join(''));
      }),
    );
    const taken = (text: string): boolean => {
      let isTaken = false;
      const bytes = written((out) => (isTaken = out.usual(text, UNUSUAL_LETTERS)));
      expect(bytes.length > 0).toBe(isTaken);
      return isTaken;
    };
    expect(['Điểm đạt được\n- 2.4.1', 'a_b', 'a & b', '<', 'x\r', '😀'].map(taken)).toEqual([
      true,
      ...Array<boolean>(5).fill(false),
    ]);
  });

  it('hold numbers, plain letters and other bytes in the order in which they came', () => {
    const long = Uint8Array.from({ length: 100 }, () => 120);
    const bytes = written((out) => {
      out.ascii('before');
      out.clear();
      out.ascii('<c r="A');
      out.number(1048576);
      out.number(0);
      out.number(9);
      out.number(10);
      out.add(Uint8Array.from([34, 62]));
      out.add(long);
      out.ascii('/');
    });
    expect(new TextDecoder().decode(bytes)).toBe(`<c r="A10485760910">${'x'.repeat(100)}/`);
  });
});
