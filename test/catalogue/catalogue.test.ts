import { describe, expect, it } from 'vitest';
import { catalogueFor, loadCatalogue } from '../../src/catalogue';
import { parsePoints, sumPoints } from '../../src/model/points';
import { PAR_POINTS } from '../fixtures/expected';

const par = catalogueFor('PAR', 2023)!;

describe('the criteria sets', () => {
  it('every file fits its schema, and no code stands twice in an edition', () => {
    for (const file of loadCatalogue()) {
      const codes = file.criteria.map((one) => one.code);
      expect(new Set(codes).size).toBe(codes.length);
    }
  });

  it('holds everything that is evidenced: 57 rows of PAR INDEX, 5 of SIPAS, 36 and 28 of PAPI', () => {
    expect(loadCatalogue().map((file) => [file.index, file.from, file.criteria.length])).toEqual([
      ['PAR', 2022, 57],
      ['SIPAS', 2017, 5],
      ['PAPI', 2021, 36],
      ['PAPI', 2011, 28],
    ]);
  });

  it('no source is missing, and none is a file of a machine', () => {
    for (const file of loadCatalogue())
      for (const one of file.criteria)
        for (const source of one.sources) expect(source).toMatch(/^(https?:|github\.com |S00[0-4], Phụ lục)/);
  });

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
    [2022, true],
    [2024, true],
    [2021, false],
    [2025, false],
    [null, false],
  ])('PAR INDEX of %s: edition 876/QĐ-BNV, certain: %s', (year, certain) => {
    const catalogue = catalogueFor('PAR', year)!;
    expect(catalogue.edition).toContain('876/QĐ-BNV');
    expect(catalogue.certain).toBe(certain);
  });

  it('PAPI has the edition of its year, a plain task list has none', () => {
    expect(catalogueFor('PAPI', 2023)!.find('8')?.name).toBe('Quản trị điện tử');
    expect(catalogueFor('PAPI', 2015)!.find('8')).toBeNull();
    expect(catalogueFor('PAPI', 2019)!.certain).toBe(false);
    expect(catalogueFor('SIPAS', 2023)!.entries).toHaveLength(5);
    expect(catalogueFor('TASKS', 2023)).toBeNull();
  });
});
