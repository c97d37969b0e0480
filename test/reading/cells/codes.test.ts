import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../src/model/grid';
import type { Field } from '../../../src/model/plan';
import type { Code } from '../../../src/model/code';
import { readPlan } from '../../../src/reading';
import { sheet } from '../table';

const HEADER = ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm đạt được 2023', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời gian'];
/** A code cell as Excel holds it: the value, and its number format when it is not General. */
type Typed = CellValue | readonly [CellValue, string];

/** Reads a table whose code column holds these cells; every row has points, task and lead. */
function codesOf(...column: readonly Typed[]): (Field<Code | null> | undefined)[] {
  const cells = column.map((one): readonly [CellValue, string] =>
    Array.isArray(one) ? (one as [CellValue, string]) : [one as CellValue, 'General'],
  );
  const rows = cells.map(([value], index): CellValue[] => [
    value,
    `Tiêu chí thứ ${index}`,
    1,
    0.5,
    'việc',
    'Văn phòng',
    'Quý I',
  ]);
  const formats = cells.map(([, format], index) => [index + 1, 0, format] as const);
  return readPlan([sheet([HEADER, ...rows], { formats })]).appendices[0]!.rows.map((row) => row.code);
}
const texts = (...column: readonly Typed[]): (string | undefined)[] =>
  codesOf(...column).map((code) => code?.value?.text);
const APRIL_2_2001 = 36_983;
const FEBRUARY_4_2001 = 36_926;
const JULY_1_2024 = 45_474;

describe('numbers that were codes', () => {
  it('1.1 between 1.9 and 1.11 was 1.10, between 1 and 1.2 it was 1.1', () => {
    expect(codesOf('1.9', 1.1, '1.11')[1]).toMatchObject({
      value: { text: '1.10' },
      origin: 'recovered',
      recovery: { from: 'number', held: '1,1', certain: true, others: [] },
    });
    expect(codesOf('1', 1.1, '1.2')[1]).toMatchObject({ value: { text: '1.1' }, recovery: { certain: true } });
  });

  it('the order outweighs the format, a format of its own tells without order', () => {
    expect(texts('1.9', [1.1, '0.0'], '1.11')[1]).toBe('1.10');
    expect(texts('1', [1.1, '0.00'], '1.2')[1]).toBe('1.1');
    expect(texts([1.1, '0.00'])).toEqual(['1.10']);
    expect(texts([1.1, '0.0'])).toEqual(['1.1']);
  });

  it('is not certain where both readings are in order', () => {
    expect(codesOf('1', 1.1, '2')[1]).toMatchObject({
      value: { text: '1.1' },
      recovery: { certain: false, others: ['1.10'] },
    });
    expect(codesOf(3.2)[0]).toMatchObject({ value: { text: '3.2' }, recovery: { certain: false, others: ['3.20'] } });
  });

  it('1.7 can only have been 1.7: no set has seventy criteria in a field', () => {
    expect(codesOf(1.7)[0]).toMatchObject({ value: { text: '1.7' }, recovery: { held: '1,7', certain: true } });
    expect(codesOf([1.7, '0.00'])[0]).toMatchObject({ value: { text: '1.7' }, recovery: { certain: true } });
  });

  it('a column of nothing but numbers is told by its own order', () => {
    expect(texts(1, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 1.9, 1.1, 1.11, 1.12, 2, 2.1)).toEqual([
      '1',
      '1.1',
      '1.2',
      '1.3',
      '1.4',
      '1.5',
      '1.6',
      '1.7',
      '1.8',
      '1.9',
      '1.10',
      '1.11',
      '1.12',
      '2',
      '2.1',
    ]);
  });

  it('numbers start anew under Roman headings', () => {
    const rows: CellValue[][] = [
      ['I', 'A'],
      [1.1, 'a'],
      ['1.2', 'b'],
      ['II', 'B'],
      [1.1, 'c'],
      ['1.2', 'd'],
    ].map((row) => (typeof row[0] === 'string' && row[0].startsWith('I') ? row : [...row, 1, 1, 'việc', 'Văn phòng']));
    expect(readPlan([sheet([HEADER, ...rows])]).appendices[0]!.rows.map((row) => row.code?.value?.text)).toEqual([
      'I',
      '1.1',
      '1.2',
      'II',
      '1.1',
      '1.2',
    ]);
  });

  it('a code that may simply stand twice is not made another one for certain', () => {
    expect(codesOf('3.1', 3.1, '4')[1]).toMatchObject({
      value: { text: '3.10' },
      recovery: { certain: false, others: ['3.1'] },
    });
    expect(codesOf('3.1', 3.1, '3.2')[1]).toMatchObject({ value: { text: '3.1' } });
  });

  it('a whole number is a code as it stands', () => expect(codesOf(3)[0]).not.toHaveProperty('recovery'));
});

describe('dates that were codes', () => {
  it.each(['d/m/yyyy', 'm/d/yyyy', 'dd-mmm-yy', 'General', '@'])(
    '2 April 2001 shown as %s between 2.4 and 2.4.2 was 2.4.1',
    (format) => {
      const [, code] = codesOf('2.4', [APRIL_2_2001, format], '2.4.2');
      expect(code).toMatchObject({
        value: { text: '2.4.1' },
        text: '2/4/2001',
        origin: 'recovered',
        recovery: { from: 'date', held: '2/4/2001', certain: true },
      });
    },
  );

  it('the months come first on an English Excel: the order tells', () => {
    expect(codesOf('2.4', [FEBRUARY_4_2001, 'd/m/yyyy'], '2.4.2')[1]).toMatchObject({
      value: { text: '2.4.1' },
      recovery: { held: '4/2/2001', certain: true },
    });
  });

  it('1 July of the year of typing was 1.7', () => {
    expect(codesOf('1.5', [JULY_1_2024, 'd-mmm'], '2.4')[1]).toMatchObject({
      value: { text: '1.7' },
      recovery: { certain: true },
    });
    expect(codesOf([JULY_1_2024, 'd-mmm'])[0]).toMatchObject({
      value: { text: '1.7' },
      recovery: { certain: false, others: ['7.1'] },
    });
  });

  it('a column of nothing but dates and numbers is told by its own order', () => {
    const dates = [36_983, 37_348, 37_713, 38_079]; // 2 April 2001 to 2004
    expect(texts(2.4, ...dates.map((date) => [date, 'd/m/yyyy'] as const), 3)).toEqual([
      '2.4',
      '2.4.1',
      '2.4.2',
      '2.4.3',
      '2.4.4',
      '3',
    ]);
  });

  it('January 2015 was 1.15, when the cell shows no day', () =>
    expect(texts('1.14', [42_005, 'mmm-yy'], '1.16')[1]).toBe('1.15'));
  it('a date pasted as text', () =>
    expect(codesOf('2.4', ['2/4/2001', '@'], '2.4.2')[1]).toMatchObject({
      value: { text: '2.4.1' },
      recovery: { from: 'date', certain: true },
    }));
  it('a date that fits nowhere is never certain', () => {
    expect(codesOf('5.1', [APRIL_2_2001, 'd/m/yyyy'], '5.2')[1]).toMatchObject({ recovery: { certain: false } });
    expect(codesOf(['31/12/1999', '@'])[0]).toMatchObject({ value: null, text: '31/12/1999' });
  });
});

describe('text that is not quite a code', () => {
  it.each([
    ['２．４．１', 'look-alike', '2.4.1'],
    ['٢.٤.١', 'look-alike', '2.4.1'],
    ['१.७', 'look-alike', '1.7'],
    ['Ⅳ', 'look-alike', 'IV'],
    ['ІІІ', 'look-alike', 'III'],
    ['2·4·1', 'look-alike', '2.4.1'],
    ['2. 4. 1', 'wording', '2.4.1'],
    ['2 .4 .1', 'wording', '2.4.1'],
    ['2,4', 'wording', '2.4'],
    ['(2.4.1)', 'wording', '2.4.1'],
    ["'2.4.1", 'wording', '2.4.1'],
    ['2.4.1:', 'wording', '2.4.1'],
    ['Tiêu chí 2.4.1', 'wording', '2.4.1'],
    ['Tiêu chí thành phần 2.4.1', 'wording', '2.4.1'],
    ['TIÊU CHÍ 2.4.1.', 'wording', '2.4.1'],
    ['Lĩnh vực 2', 'wording', '2'],
    ['Nội dung IV', 'wording', 'IV'],
  ] as const)('%j (%s) is %s', (typed, from, code) =>
    expect(codesOf(typed)[0]).toMatchObject({
      value: { text: code },
      text: typed,
      origin: 'recovered',
      recovery: { from, held: typed, certain: true },
    }),
  );

  it.each(['2.4.1', '2.4.1.', '2.4.1)', ' 2.4.1 ', '2.4.1\u200b', 'I.2.1', '1.1.1.1', 'đ)'])(
    '%j is a code as it stands',
    (typed) =>
      expect(codesOf(typed)[0]).toMatchObject({
        origin: 'written',
        value: { text: typed.replace(/[^\wđ.]/g, '').replace(/\.$/, '') },
      }),
  );

  it.each(['2.4.x', 'abc', '1.2-1.4', true, { error: '#REF!' }])('%j is none', (typed) =>
    expect(codesOf(typed as CellValue)[0]).toMatchObject({ value: null }),
  );
});

describe('properties', () => {
  /** 1, 1.1, 1.1.1 … in order, as a criteria set numbers them, some of them left out. */
  const set = fc
    .array(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 4 })), { minLength: 2, maxLength: 8 })
    .map((fields) =>
      fields.flatMap(([criteria, parts], field) => [
        `${field + 1}`,
        ...Array.from({ length: criteria }, (_, at) => [
          `${field + 1}.${at + 1}`,
          ...Array.from({ length: parts }, (__, part) => `${field + 1}.${at + 1}.${part + 1}`),
        ]).flat(),
      ]),
    );

  it('a code that is said to be certain is the one that was typed', () => {
    fc.assert(
      fc.property(set, fc.infiniteStream(fc.boolean()), fc.infiniteStream(fc.boolean()), (all, mangled, listed) => {
        // A plan lists only criteria that lost points.
        const codes = all.filter(() => listed.next().value);
        if (codes.length === 0) return;
        const column = codes.map((code): Typed => (mangled.next().value ? byExcel(code) : code));
        codesOf(...column).forEach((code, at) => {
          if (code!.recovery?.certain !== false) expect(code!.value!.text).toBe(codes[at]);
          else expect([code!.value!.text, ...code!.recovery.others]).toContain(codes[at]);
        });
      }),
      { numRuns: 500 },
    );
  });

  it('a whole set turned to numbers and dates comes back', () => {
    fc.assert(
      fc.property(set, (codes) => {
        expect(texts(...codes.map(byExcel))).toEqual(codes);
      }),
    );
  });
});

/** What Excel makes of a code that is typed into a cell of format General. */
function byExcel(code: string): Typed {
  const parts = code.split('.').map(Number);
  if (parts.length < 3) return Number(code);
  const [day, month, year] = parts as [number, number, number];
  return [Date.UTC(2000 + year, month - 1, day) / 86_400_000 + 25_569, 'd/m/yyyy'];
}
