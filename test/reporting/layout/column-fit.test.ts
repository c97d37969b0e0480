import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitColumns, widestWord } from '../../../src/reporting/layout/column-fit';
import { lineCount } from '../../../src/reporting/layout/row-height';

const words = (count: number): string => 'kiểm tra '.repeat(count).trim();

describe('widths of columns', () => {
  it('go to the column whose words need them', () => {
    const columns = [
      { width: 40, least: 10 },
      { width: 40, least: 10 },
    ];
    const [a, b] = fitColumns(columns, [[words(60), words(4)]]);
    expect(a).toBeGreaterThan(60);
    expect(b).toBeLessThan(20);
    expect(fitColumns(columns, [[words(4), words(60)]])).toEqual([b, a]);
  });

  it('leave columns together as wide as a heading over them needs', () => {
    const columns = [0, 1, 2].map(() => ({ width: 30, least: 8 }));
    const widths = fitColumns(columns, [[words(90), '', '']], { columns: [1, 2], width: 44 });
    expect(widths[1]! + widths[2]!).toBeGreaterThanOrEqual(44);
    expect(widths[0]).toBeGreaterThan(40);
  });

  it('are as wide in sum as before, none below its least, the same for the same rows, whatever the words', () => {
    const text = fc.array(fc.constantFrom('kiểm tra', 'x', 'Quyết định', '\n', '-', '😀'), { maxLength: 60 });
    fc.assert(
      fc.property(
        fc.array(
          fc.array(
            text.map((parts) => parts.join(' ')),
            { minLength: 3, maxLength: 3 },
          ),
          { maxLength: 90 },
        ),
        (rows) => {
          const columns = [20, 40, 30].map((width) => ({ width, least: 9 }));
          const widths = fitColumns(columns, rows);
          expect(widths.reduce((sum, width) => sum + width, 0)).toBe(90);
          expect(Math.min(...widths)).toBeGreaterThanOrEqual(9);
          expect(fitColumns(columns, rows)).toEqual(widths);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('break no word up to a length', () => {
    const width = widestWord(['Trách nhiệm giải trình', 'chuyên-nghiệp/nghiêm túc'], 20);
    expect(lineCount({ text: 'nghiêm', width })).toBe(1);
    expect(lineCount({ text: 'chuyên-nghiêm', width: width - 1 })).toBeGreaterThan(1);
    expect(
      widestWord(['https://dichvucong.gov.vn/p/home/dvc-trang-chu.html?thutuc=rat-dai'.replaceAll(/[/-]/g, '_')], 20),
    ).toBe(20);
  });
});
