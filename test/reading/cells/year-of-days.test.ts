import { expect, it } from 'vitest';
import { readPlan } from '../../../src/reading';
import { sheet } from '../table';

const dueOf = (...deadlines: string[]): (readonly string[] | undefined)[] =>
  readPlan([
    sheet([
      ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn'],
      ...deadlines.map((text, at) => [String(at + 1), `Rà soát quy định ${'abc'[at]!}`, 'Sở Nội vụ', text]),
    ]),
  ]).appendices[0]!.rows.map(({ deadline }) => deadline?.value?.due);

it('where no title names a year, a day that does gives it to the others', () => {
  expect(dueOf('Trước 15/4/2026', 'Cuối tháng 5', 'Quý III')).toEqual([['2026-04-15'], ['2026-05-31'], ['2026-09-30']]);
});

it('a far year to which a plan reaches does not, nor do years that differ', () => {
  expect(dueOf('Đến năm 2030', 'Quý III')[1]).toEqual([]);
  expect(dueOf('Tháng 4/2026', 'Tháng 6/2027', 'Quý III')[2]).toEqual([]);
});
