import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteWriter } from '../../../../src/workbook/file/package/byte-writer';

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

  it('hold numbers, plain letters and other bytes in the order in which they came', () => {
    const bytes = written((out) => {
      out.ascii('<c r="A');
      out.number(1048576);
      out.number(0);
      out.add(Uint8Array.from([34, 62]));
    });
    expect(new TextDecoder().decode(bytes)).toBe('<c r="A10485760">');
  });
});
