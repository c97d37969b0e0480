import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_ROW_HEIGHT, lineCount, rowHeight } from '../../../src/reporting/layout/row-height';

describe('row heights', () => {
  it('counts the lines of wrapped Vietnamese text', () => {
    // Measured with the font's own widths at 12 points: 230 and 415 pixels; the column has 252.
    expect(lineCount({ text: 'Hoàn thành 100% nhiệm vụ đúng kỳ', width: 36 })).toBe(1);
    expect(lineCount({ text: 'Tuân thủ nghiêm túc quy trình xây dựng văn bản, thực hiện Luật', width: 36 })).toBe(2);
    expect(lineCount({ text: 'a)\nb)\n\nc)', width: 36 })).toBe(4);
    expect(lineCount({ text: '', width: 36 })).toBe(1);
  });

  it('breaks a word that is longer than its column', () => {
    expect(lineCount({ text: 'x'.repeat(100), width: 10 })).toBeGreaterThanOrEqual(10);
  });

  it('keeps the number of a document on one line, as LibreOffice and Excel do', () => {
    // Printed by LibreOffice: four lines, '60/2021/NĐ-CP);' begins the third.
    const text = 'Mở rộng tự chủ cho đơn vị sự nghiệp (Nghị định 60/2021/NĐ-CP); ban hành định mức';
    expect(lineCount({ text, width: 28.5 })).toBe(4);
    expect(lineCount({ text: 'Quý 3/2024', width: 6 })).toBe(lineCount({ text: 'Quý 302024', width: 6 }));
    expect(lineCount({ text: 'ngày 05-07-2024', width: 9 })).toBe(lineCount({ text: 'ngày 0500702024', width: 9 }));
    expect(lineCount({ text: 'chuyên-nghiệp', width: 9 })).toBe(2);
  });

  it('is as wide for text in decomposed Unicode as for composed', () => {
    const text = 'Nguyễn Thị Tưởng ở đường Trần Hưng Đạo, phường An Nghiệp, quận Ninh Kiều';
    expect(lineCount({ text: text.normalize('NFD'), width: 20 })).toBe(lineCount({ text, width: 20 }));
  });

  it('is the height of the tallest cell and never above what Excel allows', () => {
    expect(
      rowHeight([
        { text: 'a', width: 10 },
        { text: 'a\nb\nc', width: 10 },
      ]),
    ).toBe(rowHeight([{ text: 'a\nb\nc', width: 10 }]));
    expect(rowHeight([{ text: 'chữ '.repeat(5000), width: 10 }])).toBe(MAX_ROW_HEIGHT);
  });

  it('never shrinks when text is added or the column narrowed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.string({ maxLength: 50 }),
        fc.integer({ min: 5, max: 60 }),
        (text, more, width) => {
          expect(lineCount({ text: text + more, width })).toBeGreaterThanOrEqual(lineCount({ text, width }));
          expect(lineCount({ text, width: width + 10 })).toBeLessThanOrEqual(lineCount({ text, width }) + 1);
        },
      ),
    );
  });
});
