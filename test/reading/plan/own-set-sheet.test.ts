import { describe, expect, it } from 'vitest';
import { chooserOf } from '../../../src/catalogue';
import { appendix } from '../../reporting/typed-plan';
import type { CellValue, Grid } from '../../../src/model/grid';
import { a1 } from '../../../src/model/address';
import { readOwnSet, readPlan } from '../../../src/reading';
import { merge, sheet } from '../table';

const HEADER = ['Mã', 'Tiêu chí', 'Điểm chuẩn'];
const setOf = (rows: readonly (readonly CellValue[])[], name = 'Bộ tiêu chí'): Grid =>
  sheet([['BỘ TIÊU CHÍ CẤP XÃ NĂM 2026'], HEADER, ...rows], { name });
const SOUND: readonly (readonly CellValue[])[] = [
  ['I', 'Chỉ đạo, điều hành', 10],
  ['I.1', 'Kế hoạch', 6],
  ['I.1.1', 'Ban hành kế hoạch', 2.5],
  ['I.1.2', 'Thực hiện kế hoạch', '3,5'],
  ['I.2', 'Kiểm tra', 4],
  ['II. Thủ tục hành chính (5 điểm)'],
  ['II.1', 'Công khai', 5],
  [null, 'Tổng cộng', 15],
];
const problems = (rows: readonly (readonly CellValue[])[]): string[] =>
  readOwnSet([setOf(rows)])!.problems.map((one) => `${one.kind} ${a1(one.at.row, one.at.column)}`);

describe('the workbook’s own criteria set', () => {
  const own = readOwnSet([setOf(SOUND)])!;

  it('holds every code with its name and points, and where it stands', () => {
    expect(own.catalogue.entries.map(({ code, parent, name, maximum }) => [code, parent, name, maximum])).toEqual([
      ['I', null, 'Chỉ đạo, điều hành', 100_000],
      ['I.1', 'I', 'Kế hoạch', 60_000],
      ['I.1.1', 'I.1', 'Ban hành kế hoạch', 25_000],
      ['I.1.2', 'I.1', 'Thực hiện kế hoạch', 35_000],
      ['I.2', 'I', 'Kiểm tra', 40_000],
      ['II', null, 'Thủ tục hành chính', 50_000],
      ['II.1', 'II', 'Công khai', 50_000],
    ]);
    expect(own.places.get('I.2')).toEqual({ sheet: 'Bộ tiêu chí', row: 6, column: 0 });
    expect(own.problems).toEqual([]);
  });

  it('is no sheet on which somebody scored, whatever the columns of scores are called', () => {
    const scored = sheet(
      [
        ['CHẤM ĐIỂM'],
        ['Mã', 'Nội dung', 'Điểm chuẩn', 'Cột Q', 'Cột R'],
        ...SOUND.slice(1, 5).map((row) => [...row, 2, '1,5']),
      ],
      { name: 'Tổng hợp' },
    );
    expect(readOwnSet([scored])).toBeNull();
    expect(readPlan([scored]).skipped.map(({ reason }) => reason)).not.toContain('catalogue');
  });

  it('knows all children of every parent, and none of a leaf', () => {
    expect(own.catalogue.childrenOf('I.1').map(({ code }) => code)).toEqual(['I.1.1', 'I.1.2']);
    expect(['I', 'I.1', 'I.2'].map(own.catalogue.listsAllChildrenOf)).toEqual([true, true, false]);
    expect(own.catalogue).toMatchObject({ origin: 'workbook', certain: true, index: 'other' });
  });

  it('stands for the published set in tables of points only, whatever their year', () => {
    const choose = chooserOf({ own: own.catalogue });
    expect(choose(appendix('par', [])).set).toBe(own.catalogue);
    expect(choose(appendix('other', [], { year: null })).set).toBe(own.catalogue);
    expect(choose(appendix('papi', [])).set).not.toBe(own.catalogue);
    expect(choose(appendix('tasks', [])).set).toBeNull();
    expect(chooserOf({})(appendix('par', [])).set!.origin).toBe('published');
  });

  it('reads numbers that Excel made of codes, groups over plain numbers, merges and repeated headers', () => {
    const mangled = readOwnSet([
      setOf([
        ['1', 'A', 3],
        [1.1, 'B', 2],
        ['1.2', 'C', 1],
      ]),
    ])!;
    expect(mangled.catalogue.entries.map(({ code, parent }) => [code, parent])).toEqual([
      ['1', null],
      ['1.1', '1'],
      ['1.2', '1'],
    ]);
    const groups = readOwnSet([setOf([['A', 'Nhóm', null], ['1', 'x', 1], HEADER, ['2', 'y', 2]])])!;
    expect(groups.catalogue.childrenOf('a').map(({ code }) => code)).toEqual(['1', '2']);
    const wide = { ...setOf([['1', 'A', 3]]), merges: [merge(0, 0, 1, 3)] };
    expect(readOwnSet([wide])!.catalogue.entries).toHaveLength(1);
  });
});

describe('which sheet it is', () => {
  const other = sheet(
    [
      ['STT', 'Nội dung', 'Điểm'],
      ['1', 'a', 1],
    ],
    { name: 'Khác' },
  );
  it('the named one, or one with a column of codes', () => {
    expect(readOwnSet([other, setOf(SOUND, 'CCHC 2026')])!.sheet).toBe('CCHC 2026');
    expect(readOwnSet([setOf(SOUND, 'Cũ'), setOf(SOUND, 'BỘ TIÊU CHÍ 2026')])!.sheet).toBe('BỘ TIÊU CHÍ 2026');
    expect(
      readOwnSet([
        sheet(
          [
            ['STT', 'Nội dung', 'Điểm tối đa'],
            ['1', 'a', 1],
          ],
          { name: 'Bộ tiêu chí' },
        ),
      ])!.catalogue.find('1')!.name,
    ).toBe('a');
  });

  it('no appendix, no sheet of ours, no hidden one, no list with running numbers', () => {
    const appendix = sheet(
      [
        ['Mã', 'Tiêu chí', 'Điểm chuẩn', 'Điểm đạt được', 'Chủ trì'],
        ['1', 'a', 1, 1, 'Văn phòng'],
      ],
      { name: 'Bộ tiêu chí' },
    );
    expect(
      readOwnSet([
        appendix,
        other,
        { ...setOf(SOUND), visible: false },
        { ...setOf(SOUND), tag: { role: 'settings', key: '' } },
      ]),
    ).toBeNull();
    expect(readOwnSet([])).toBeNull();
    expect(readPlan([appendix]).appendices).toHaveLength(1);
  });

  it('is not read as an appendix', () =>
    expect(readPlan([setOf(SOUND)])).toMatchObject({
      appendices: [],
      skipped: [{ sheet: 'Bộ tiêu chí', reason: 'catalogue' }],
    }));
});

describe('what is wrong in it', () => {
  it('a code twice, of which the first counts', () => {
    const own = readOwnSet([
      setOf([
        ['1', 'A', 3],
        ['2', 'B', 1],
        ['1', 'C', 5],
      ]),
    ])!;
    expect(own.problems).toEqual([
      {
        kind: 'code-duplicate',
        code: '1',
        at: { sheet: 'Bộ tiêu chí', row: 4, column: 0 },
        first: { sheet: 'Bộ tiêu chí', row: 2, column: 0 },
      },
    ]);
    expect(own.catalogue.find('1')!.name).toBe('A');
  });

  it('points that cannot be read, or are missing at a leaf', () => {
    expect(
      problems([
        ['1', 'A', null],
        ['1.1', 'B', 'hai'],
        ['1.2', 'C', null],
      ]),
    ).toEqual(['points-unreadable C4', 'points-missing A5']);
  });

  it('a code that is none, a name that is missing', () =>
    expect(
      problems([
        ['1.x', 'A', 1],
        ['2', null, 1],
      ]),
    ).toEqual(['code-unreadable A3', 'name-missing A4']));

  it('a parent that is not the sum of its children, and a total that is not the sum of the fields', () => {
    const rows = SOUND.map((row) => (row[0] === 'I.2' ? ['I.2', 'Kiểm tra', 4.5] : row));
    const own = readOwnSet([setOf(rows)])!;
    expect(own.problems).toMatchObject([
      {
        kind: 'children-sum',
        code: 'I',
        at: { row: 2, column: 2 },
        found: 100_000,
        expected: 105_000,
        children: [{ row: 3 }, { row: 6 }],
      },
    ]);
    expect(
      problems([
        ['1', 'A', 3],
        ['2', 'B', 1],
        [null, 'Tổng cộng', 5],
      ]),
    ).toEqual(['children-sum C5']);
  });
});
