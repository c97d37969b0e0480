import { describe, expect, it } from 'vitest';
import type { CellValue, Grid } from '../../../src/model/grid';
import { readPlan } from '../../../src/reading';
import { withPlainLetters } from '../../../src/reading/plan/plain-letters';

/** What is typed with other letters than it seems, and reads like the plain table. */

const gridOf = (values: readonly (readonly CellValue[])[], more: Partial<Grid> = {}): Grid => ({
  sheet: 'Phụ lục 1',
  visible: true,
  protected: false,
  top: 0,
  left: 0,
  values,
  formats: values.map((row) => row.map(() => 'General')),
  formulas: new Set(),
  merges: [],
  tag: null,
  ...more,
});
const PLAIN: readonly (readonly CellValue[])[] = [
  ['PHỤ LỤC 1', null, null, null, null, null],
  ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm đạt được', 'Đơn vị chủ trì', 'Thời gian'],
  ['2.3', 'Đánh giá tác động', 2, 1.5, 'Đài Phát thanh', 'Quý I/2024'],
  [2.4, 'Điều tra xã hội học', 1, 0.8152, 'Sở Nội vụ', 'Quý II/2024'],
  ['đ)', 'Rà soát', null, null, 'Văn phòng', 'Quý III/2024'],
];
const read = (values: readonly (readonly CellValue[])[], more?: Partial<Grid>) => readPlan([gridOf(values, more)]);
const retyped = (change: (text: string) => string) =>
  PLAIN.map((row) => row.map((value) => (typeof value === 'string' ? change(value) : value)));

describe('letters that look like Đ', () => {
  it.each([
    ['Ð of Icelandic', '\u00d0', '\u00f0'],
    ['Ɖ of Ewe', '\u0189', '\u0256'],
  ])('are read as Đ in headers, units, codes and names: %s', (_, capital, small) => {
    const other = retyped((text) => text.replaceAll('Đ', capital).replaceAll('đ', small));
    expect(read(other)).toEqual(read(PLAIN));
    expect(read(PLAIN).appendices[0]!.rows).toHaveLength(3);
  });

  it('are left alone on sheets of ours, where nothing is read but what units typed', () => {
    const grids = [gridOf([['Ðơn vị']], { tag: { role: 'unit', key: 'a' } })];
    expect(withPlainLetters(grids, [])[0]).toBe(grids[0]);
  });

  it('cost no other grid where there are none', () => {
    const grids = [gridOf(PLAIN)];
    expect(withPlainLetters(grids, [])[0]).toBe(grids[0]);
  });
});

describe('numbers with more digits than Excel shows', () => {
  it('are the ones that it shows', () => {
    const filled = PLAIN.map((row) => row.map((value) => (value === 2.4 ? 2.4000000000000004 : value)));
    expect(read(filled)).toEqual(read(PLAIN));
    const points = PLAIN.map((row) => row.map((value) => (value === 0.8152 ? 0.1 + 0.7152 : value)));
    expect(read(points)).toEqual(read(PLAIN));
  });
});

describe('text of before Unicode', () => {
  const OLD: Readonly<Record<string, string>> = {
    'Đơn vị chủ trì': '§¬n vÞ chñ tr×',
    'Sở Nội vụ': 'Së Néi vô',
    'Điểm chuẩn': '§iÓm chuÈn',
    'Điểm đạt được': '§iÓm ®¹t ®­îc',
    'Tiêu chí': 'Tiªu chÝ',
    'Thời gian': 'Thêi gian',
    'Văn phòng': 'V¨n phßng',
  };
  const asOld = (only: (text: string) => boolean) => retyped((text) => (only(text) ? (OLD[text] ?? text) : text));
  const rowsOf = (values: readonly (readonly CellValue[])[], more?: Partial<Grid>) =>
    read(values, more).appendices.map(({ columns, rows }) => ({ columns, rows }));

  it('is read as it was meant: a whole table, or a single cell of it', () => {
    expect(rowsOf(asOld(() => true))).toEqual(rowsOf(PLAIN));
    for (const text of ['Sở Nội vụ', 'Đơn vị chủ trì', 'Văn phòng'])
      expect(rowsOf(asOld((one) => one === text)), text).toEqual(rowsOf(PLAIN));
  });

  it('is told by the font where the words do not say it, and shouts where the font does', () => {
    const bo = PLAIN.map((row) => row.map((value) => (value === 'Sở Nội vụ' ? 'bé néi vô' : value)));
    const fonts = { oldFonts: new Map([['E4', true]]) };
    expect(read(bo, fonts).appendices[0]!.rows[1]!.lead?.value.map(({ written }) => written)).toEqual(['BỘ NỘI VỤ']);
    expect(read(bo, fonts).legacyTexts).toEqual([
      {
        sheet: 'Phụ lục 1',
        encoding: 'tcvn3',
        cells: [{ at: { sheet: 'Phụ lục 1', row: 3, column: 4 }, before: 'bé néi vô', after: 'BỘ NỘI VỤ' }],
      },
    ]);
  });
});

describe('a list that goes on in the next row', () => {
  it('has no placeholder within it', () => {
    const broken = [
      ['STT', 'Nội dung', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian'],
      ['1', 'Rà soát thủ tục', 'Sở Nội vụ, X', 'Các cơ quan chuyên môn thuộc', 'Quý I'],
      [null, 'hành chính', 'bộ KHCN', 'sở', null],
    ];
    const [row] = read(broken).appendices[0]!.rows;
    expect(row!.lead?.value.map(({ written }) => written)).toEqual(['Sở Nội vụ', 'bộ KHCN']);
  });
});
