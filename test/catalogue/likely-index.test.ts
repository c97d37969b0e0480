import { describe, expect, it } from 'vitest';
import { chooserOf } from '../../src/catalogue/choose';
import { knownIndices } from '../../src/catalogue/known-indices';
import type { CellValue } from '../../src/model/grid';
import { readPlan } from '../../src/reading';
import { sheet } from '../reading/table';

type Row = readonly CellValue[];

/** Criteria of an edition as a table of points, under titles of the test's own. */
function tableOf(titles: readonly string[], rows: readonly Row[]) {
  const { appendices } = readPlan([
    sheet([...titles.map((title): Row => [title]), ['Mã', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt'], ...rows]),
  ]);
  expect(appendices).toHaveLength(1);
  return appendices[0]!;
}

const published = (id: string, edition: string): Row[] =>
  knownIndices()
    .find(id)!
    .editions.find((one) => one.edition.startsWith(edition))!
    .criteria.filter(({ code, name, maximum }) => code !== '0' && name !== null && maximum !== null)
    .slice(0, 12)
    .map(({ code, name, maximum }): Row => [code, name, maximum, maximum! / 2]);

describe('a table of points whose title names no index', () => {
  it('is told by the codes, names and maxima of its criteria', () => {
    const { kind, kindFrom } = tableOf(['BẢNG TỔNG HỢP ĐIỂM NĂM 2023'], published('par', '876'));
    expect([kind, kindFrom]).toEqual(['par', 'criteria']);
  });

  it('is told where the index numbers in its own way', () => {
    const rows = published('dti', '922').map(([, ...row], at): Row => [at + 1, ...row]);
    expect(tableOf(['BẢNG TỔNG HỢP ĐIỂM'], rows).kind).toBe('dti');
  });

  it('is of no index with other maxima, with other names, or with a few of its criteria among others', () => {
    const rows = published('par', '876');
    const others = Array.from({ length: 14 }, (_, at): Row => [`9.${at + 1}`, `Việc riêng của xã số ${at}`, 3, 2]);
    for (const changed of [
      rows.map(([code, name], at): Row => [code!, name!, 20 + at, 10]),
      rows.map(([code, , ...points]): Row => [code!, 'Mô hình tự quản của thôn bản', ...points]),
      [...rows.slice(0, 4), ...others],
    ])
      expect(tableOf(['BẢNG TỔNG HỢP ĐIỂM NĂM 2023'], changed)).toMatchObject({ kind: 'other' });
  });

  it('is left alone where its title speaks of another level', () => {
    const rows = published('par', '876');
    expect(tableOf(['UBND XÃ TÂN THÀNH', 'BẢNG CHẤM ĐIỂM NĂM 2023'], rows).kind).toBe('other');
  });

  it('is held against the set of its year alone', () => {
    const chosen = (year: string) => {
      const table = tableOf([`BẢNG TỔNG HỢP ĐIỂM NĂM ${year}`], published('par', '876'));
      return chooserOf({})({ ...table, headers: { ...table.headers, achieved: `Điểm đạt năm ${year}` } });
    };
    expect(chosen('2023')).toMatchObject({ why: 'compared' });
    expect(chosen('2025')).toMatchObject({ set: null, why: 'not-held' });
  });
});
