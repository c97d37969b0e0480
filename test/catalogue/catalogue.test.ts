import { describe, expect, it } from 'vitest';
import { readdirSync, readFileSync } from 'node:fs';
import { generated } from '../../assets/indices.mjs';
import { chooserOf, type Catalogue } from '../../src/catalogue';
import { appendix } from '../reporting/typed-plan';
import { INDEX_FILES } from '../../src/catalogue/index-files';
import { indicesOf, knownIndices } from '../../src/catalogue/known-indices';
import { parsePoints, pointsFromNumber, sumPoints } from '../../src/model/points';
import { appendixKind } from '../../src/reading/plan/heading';
import { PAR_POINTS } from '../fixtures/expected';

const MADE_UP = {
  id: 'xanh-sach',
  short: 'XS',
  label: { vi: 'Xanh - sạch', en: 'Green and clean' },
  name: { vi: 'Chỉ số xanh - sạch', en: 'Green and clean index' },
  titles: ['chỉ số xanh sạch'],
  scale: { unit: 'points', total: 84 },
  partsAddUp: true,
  codes: 'free',
  tables: 'any',
  editions: [
    {
      edition: 'Thử nghiệm 2026',
      decision: null,
      levels: ['commune'],
      from: 2026,
      to: null,
      sources: ['https://example.vn'],
      criteria: [{ code: 'V01', name: 'Thu gom rác tại nguồn', maximum: 84 }],
    },
  ],
};

const choose = chooserOf({});
/** What an empty table of an index is held against, with points of a year that stands in the header. */
const choiceFor = (kind: string, year: number | null) =>
  choose(appendix(kind, [], { year, headers: year === null ? {} : { achieved: `Điểm đạt được ${year}` } }));
const catalogueFor = (kind: string, year: number | null): Catalogue | null => choiceFor(kind, year).set;

const par = catalogueFor('par', 2023)!;

const FOLDER = 'src/catalogue/indices';

describe('the folder of indices', () => {
  it('is loaded whole: every file fits its schema and bears the name of its index', () => {
    const files = readdirSync(FOLDER);
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const [index] = indicesOf([JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8'))]).all;
      expect(`${index!.id}.json`).toBe(file);
      expect(knownIndices().find(index!.id)).toEqual(index);
    }
    expect(INDEX_FILES).toHaveLength(files.length);
  });

  it('is what the generated files say (npm run indices)', () => {
    for (const [file, text] of Object.entries(generated())) expect(readFileSync(file, 'utf8')).toBe(text);
  });

  it('takes an index that nobody has heard of, by its file alone', () => {
    const made = indicesOf([...INDEX_FILES, MADE_UP]);
    expect(made.namedIn('CHỈ SỐ XANH-SẠCH CỦA PHƯỜNG NĂM 2026').map(({ id }) => id)).toEqual(['xanh-sach']);
    const line = {
      value: 'CẢI THIỆN CHỈ SỐ XANH SẠCH',
      text: '',
      at: { sheet: '', row: 0, column: 0 },
      origin: 'written',
    } as const;
    expect(appendixKind([line], { sheet: 'Trang 1' }, true, made)).toBe('xanh-sach');
    expect(appendixKind([line], { sheet: 'Trang 1' }, true)).not.toBe('xanh-sach');
    expect(() => indicesOf([...INDEX_FILES, MADE_UP, MADE_UP])).toThrow();
    expect(() => indicesOf([{ ...MADE_UP, id: 'tasks' }])).toThrow();
  });

  it('no code stands twice in an edition, and parents are listed or implied by the code', () => {
    for (const { editions } of knownIndices().all)
      for (const { criteria } of editions) {
        const codes = criteria.flatMap(({ code }) => code ?? []);
        expect(new Set(codes).size).toBe(codes.length);
        for (const { code, parent } of criteria)
          expect(
            parent == null || codes.includes(parent) || (code?.startsWith(`${parent}.`) ?? false),
            code ?? '',
          ).toBe(true);
      }
  });

  it('parts add up to the whole where the index says so and all of them are held', () => {
    const sums = knownIndices()
      .all.filter(({ partsAddUp }) => partsAddUp === true)
      .flatMap(({ editions }) => editions)
      .flatMap(({ edition, criteria }) => {
        const parts = criteria.filter(({ parent }) => parent === '0').map(({ maximum }) => maximum);
        if (parts.length === 0 || !parts.every((one) => one !== null)) return [];
        return [
          [edition, sumPoints(parts.map((one) => pointsFromNumber(one)!)) === pointsFromNumber(criteria[0]!.maximum!)],
        ];
      });
    expect(sums).toEqual([
      ['2948/QĐ-BNV, 28/12/2017', true],
      ['922/QĐ-BTTTT, 20/05/2022', true],
      ['766/QĐ-TTg, 23/06/2022', true],
    ]);
  });

  it('holds everything that is evidenced of the three indices of the plans', () => {
    const rows = (id: string) =>
      knownIndices()
        .find(id)!
        .editions.map(({ decision, levels, from, to, criteria }) => [decision, levels[0], from, to, criteria.length]);
    expect(rows('par').slice(0, 3)).toEqual([
      ['1187/QĐ-BNV', 'province', 2025, null, 0],
      ['892/QĐ-BNV', 'province', 2024, 2024, 0],
      ['876/QĐ-BNV', 'province', 2022, 2023, 57],
    ]);
    expect(rows('papi').map((row) => row[4])).toEqual([36, 28]);
    expect(rows('sipas').map((row) => row[0])).toEqual(['1001/QĐ-BNV', '2640/QĐ-BNV']);
  });

  it('no source is missing, and none is a file of a machine', () => {
    for (const { editions } of knownIndices().all)
      for (const { criteria, ...edition } of editions)
        for (const sources of [edition.sources, ...criteria.map((one) => one.sources ?? edition.sources)]) {
          expect(sources.length, edition.edition).toBeGreaterThan(0);
          for (const source of sources)
            expect(source).toMatch(/^(https?:|github\.com |public code |S00[0-4], Phụ lục)/);
        }
  });
});

describe('the set of 876/QĐ-BNV', () => {
  it.each([...PAR_POINTS['000'], ...PAR_POINTS['001']])(
    'the benchmark of %s is %s, as both plans print it',
    (code, benchmark) => {
      expect(par.find(code)?.maximum).toBe(parsePoints(benchmark));
    },
  );

  it('survey criteria of officials are the published 22 points; with SIPAS they make 32', () => {
    const leaves = par.entries.filter(
      (entry) => entry.method === 'survey-officials' && par.childrenOf(entry.code).length === 0,
    );
    expect(sumPoints(leaves.map((entry) => entry.maximum!))).toBe(parsePoints('22'));
    expect(par.find('8.1')?.maximum).toBe(parsePoints('10'));
  });

  it('the evidenced leaves carry 56,25 of 100 points', () => {
    const leaves = par.entries.filter(
      (entry) => entry.maximum !== null && /\./.test(entry.code) && par.childrenOf(entry.code).length === 0,
    );
    expect(leaves).toHaveLength(46);
    expect(sumPoints(leaves.map((entry) => entry.maximum!))).toBe(parsePoints('56,25'));
  });
});

describe('look-up', () => {
  it('a list of children is complete only where their maxima add up to the parent', () => {
    expect(par.entries.filter((entry) => par.listsAllChildrenOf(entry.code)).map((entry) => entry.code)).toEqual([
      '2.4',
      '8.1',
    ]);
    expect(par.childrenOf('2.4').map((entry) => entry.code)).toEqual(['2.4.1', '2.4.2', '2.4.3', '2.4.4']);
    expect(par.listsAllChildrenOf('8')).toBe(false);
    expect(par.childrenOf('9.9')).toEqual([]);
  });

  it('a code that is not evidenced is not in the catalogue', () => {
    expect(par.find('2.1')).toBeNull();
    expect(par.find('constructor')).toBeNull();
  });

  it.each([
    ['par', 2022, 'compared', '876/QĐ-BNV, 10/11/2022'],
    ['par', 2023, 'compared', '876/QĐ-BNV, 10/11/2022'],
    ['par', 2024, 'not-held', '892/QĐ-BNV, 05/12/2024'],
    ['par', 2025, 'not-held', '1187/QĐ-BNV, 15/10/2025'],
    ['par', 2026, 'not-held', '1187/QĐ-BNV, 15/10/2025'],
    ['par', 2019, 'not-held', null],
    ['par', null, 'year', null],
    ['papi', 2019, 'not-held', null],
    ['pci', 2025, 'not-held', 'PCI 2.0 (2025)'],
    ['tasks', 2023, 'none', null],
    ['other', 2023, 'none', null],
  ])('a table of %s with points of %s: %s, %s', (kind, year, why, edition) => {
    const choice = choiceFor(kind, year);
    const told = choice.why === 'not-held' ? choice.edition : (choice.set?.edition ?? null);
    expect([choice.why, told]).toEqual([why, edition]);
  });

  it('a set of provinces is held against no table of a commune, a ministry or a department', () => {
    const of = (title: string) =>
      choose(
        appendix('par', [], {
          headers: { achieved: 'Điểm 2023' },
          heading: [{ value: title, text: title, at: { sheet: 'a', row: 0, column: 0 }, origin: 'written' }],
        }),
      );
    for (const title of [
      'CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CẤP XÃ NĂM 2023',
      'Chỉ số cải cách hành chính của UBND các xã, phường',
      'ỦY BAN NHÂN DÂN PHƯỜNG',
      'Chỉ số cải cách hành chính của các sở, ban, ngành',
    ])
      expect(of(title), title).toMatchObject({ why: 'not-held', edition: null });
    expect(of('Chỉ số cải cách hành chính của các bộ').set?.edition).toContain('cấp bộ');
    for (const title of ['PHÂN CÔNG CÁC PHÒNG, ĐƠN VỊ CẢI THIỆN CHỈ SỐ CẢI CÁCH HÀNH CHÍNH', 'SỞ NỘI VỤ'])
      expect(of(title).set?.edition, title).toBe('876/QĐ-BNV, 10/11/2022');
  });

  it('an edition that names no level is held against tables of every level', () => {
    const heading = ['CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CẤP XÃ', 'Chỉ số cải cách hành chính cấp tỉnh', 'Kế hoạch'].map(
      (value) => [{ value, text: value, at: { sheet: 'a', row: 0, column: 0 }, origin: 'written' as const }],
    );
    const index = indicesOf([{ ...MADE_UP, editions: [{ ...MADE_UP.editions[0]!, levels: [] }] }]);
    for (const lines of heading) {
      const table = appendix('xanh-sach', [], { year: 2026, headers: { achieved: 'Điểm 2026' }, heading: lines });
      expect(chooserOf({ indices: index })(table).why, lines[0]!.value).toBe('compared');
      expect(chooserOf({ loaded: [...index.all] })(table).set?.origin, lines[0]!.value).toBe('loaded');
    }
  });

  it('PAPI has the edition of its year', () => {
    expect(catalogueFor('papi', 2023)!.find('8')?.name).toBe('Quản trị điện tử');
    expect(catalogueFor('papi', 2015)!.find('8')).toBeNull();
    expect(
      catalogueFor('sipas', 2021)!
        .entries.slice(0, 5)
        .map(({ code }) => code),
    ).toEqual(['I', 'II', 'III', 'IV', 'V']);
  });
});
