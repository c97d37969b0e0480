import { describe, expect, it } from 'vitest';
import { checkGrids } from '../../../src/app/check/check';
import type { Area, CellValue } from '../../../src/model/grid';
import type { Appendix } from '../../../src/model/plan';
import { readPlan } from '../../../src/reading';
import { merge, sheet } from '../table';

type Row = readonly CellValue[];

const read = (rows: readonly Row[], merges: Area[] = []): Appendix => {
  const { appendices } = readPlan([sheet(rows, { merges })]);
  expect(appendices).toHaveLength(1);
  return appendices[0]!;
};
const namesOf = (table: Appendix, role: 'lead' | 'implementing' | 'coordinating'): string[] =>
  table.rows.map((row) => row[role]?.value.map(({ name }) => name).join(' + ') ?? '');
const rolesOf = (table: Appendix): string => table.columnReadings.map(({ role }) => role ?? '-').join(', ');

describe('two columns for the same role', () => {
  const ROWS: Row[] = [
    ['STT', 'Nhiệm vụ', 'Sở, ngành chủ trì', 'Xã, phường chủ trì', 'Thời hạn'],
    ['1', 'Rà soát thủ tục', 'Sở Nội vụ', null, 'Quý I/2026'],
    ['2', 'Đối thoại với người dân', null, 'UBND xã Hòa Bình', 'Tháng 5/2026'],
    ['3', 'Công khai phí, lệ phí', 'Sở Tài chính', 'UBND phường Tân An', '30/6/2026'],
    ['4', 'Kiểm tra công vụ', '-', 'UBND xã Tân Lập', 'Quý III/2026'],
  ];

  it('are numbered by their row of column numbers, which is none of work', () => {
    const numbers: Row = ['(1)', '(2)', '(3)', '(4)', '(5)'];
    const table = read([ROWS[0]!, numbers, ...ROWS.slice(1)]);
    expect(table.rows.map(({ code }) => code?.value?.text)).toEqual(['1', '2', '3', '4']);
    expect(table.leftOut.map(({ row, why }) => [row, why])).toEqual([[1, 'column-numbers']]);
  });

  it('complete each other: nobody named in either is lost, and no lead is told missing', () => {
    const table = read(ROWS);
    expect(rolesOf(table)).toBe('code, task, lead, lead, deadline');
    expect(namesOf(table, 'lead')).toEqual([
      'Sở Nội vụ',
      'UBND xã Hòa Bình',
      'Sở Tài chính + UBND phường Tân An',
      'UBND xã Tân Lập',
    ]);
    const { findings } = checkGrids([sheet(ROWS)], {});
    expect(findings.filter(({ rule }) => rule === 'lead-missing' || rule === 'header-unclear')).toEqual([]);
  });

  it('a name is told and mended in the cell where it stands', () => {
    const [, second, third] = read(ROWS).rows;
    expect(second!.lead).toMatchObject({ at: { row: 2, column: 3 }, origin: 'written' });
    expect(third!.lead).toMatchObject({ origin: 'joined' });
  });

  it('of two levels under one heading both do the work', () => {
    const rows: Row[] = [
      ['STT', 'Nhiệm vụ', 'Đơn vị thực hiện', null, 'Thời hạn'],
      [null, null, 'Cấp tỉnh', 'Cấp xã', null],
      ['1', 'Rà soát thủ tục', 'Sở Nội vụ', null, 'Quý I/2026'],
      ['2', 'Đối thoại với người dân', null, 'UBND xã Hòa Bình', 'Tháng 5/2026'],
      ['3', 'Công khai phí, lệ phí', 'Sở Tài chính', 'UBND phường Tân An', '30/6/2026'],
    ];
    const table = read(rows, [merge(0, 2, 1, 2), merge(0, 0, 2, 1), merge(0, 1, 2, 1), merge(0, 4, 2, 1)]);
    expect(rolesOf(table)).toBe('code, task, implementing, implementing, deadline');
    expect(namesOf(table, 'implementing')).toEqual([
      'Sở Nội vụ',
      'UBND xã Hòa Bình',
      'Sở Tài chính + UBND phường Tân An',
    ]);
  });

  it('of two levels under one heading both do the work also beside a column of those who lead', () => {
    const rows: Row[] = [
      ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Đơn vị thực hiện', null, 'Thời hạn'],
      [null, null, null, 'Cấp tỉnh', 'Cấp xã', null],
      ['1', 'Rà soát thủ tục', 'Sở Nội vụ', 'Sở Tư pháp', null, 'Quý I/2026'],
      ['2', 'Đối thoại với người dân', 'Sở Y tế', null, 'UBND xã Hòa Bình', 'Tháng 5/2026'],
      ['3', 'Công khai phí, lệ phí', 'Sở Nội vụ', 'Sở Tài chính', 'UBND phường Tân An', '30/6/2026'],
    ];
    const heads = [0, 1, 2, 5].map((column) => merge(0, column, 2, 1));
    const table = read(rows, [merge(0, 3, 1, 2), ...heads]);
    expect(rolesOf(table)).toBe('code, task, lead, implementing, implementing, deadline');
    expect(namesOf(table, 'implementing')).toEqual([
      'Sở Tư pháp',
      'UBND xã Hòa Bình',
      'Sở Tài chính + UBND phường Tân An',
    ]);
    // A header that says who helps holds.
    const helped = rows.map((row, at) => (at === 1 ? row.with(4, 'Phối hợp') : row));
    expect(rolesOf(read(helped, [merge(0, 3, 1, 2), ...heads]))).toBe(
      'code, task, lead, implementing, coordinating, deadline',
    );
  });

  it('one of them merged over rows holds for each of these, beside what the other says', () => {
    const rows: Row[] = [
      ['STT', 'Nhiệm vụ', 'Cơ quan phối hợp', 'Đơn vị phối hợp ở xã', 'Cơ quan chủ trì'],
      ['1', 'Rà soát thủ tục', 'Sở Nội vụ', 'UBND xã Hòa Bình', 'Sở Tài chính'],
      ['2', 'Đối thoại với người dân', null, 'UBND xã Tân Lập', 'Sở Tài chính'],
    ];
    const table = read(rows, [merge(1, 2, 2, 1)]);
    expect(namesOf(table, 'coordinating')).toEqual(['Sở Nội vụ + UBND xã Hòa Bình', 'Sở Nội vụ + UBND xã Tân Lập']);
  });

  it('are two roles where their words differ, and what the planner says of one holds', () => {
    const rows: Row[] = [
      ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan thực hiện', 'Thời hạn'],
      ['1', 'Rà soát thủ tục', 'Sở Nội vụ', 'UBND xã Hòa Bình', 'Quý I/2026'],
      ['2', 'Đối thoại', 'Sở Nội vụ', 'UBND xã Tân Lập', 'Quý I/2026'],
    ];
    expect(rolesOf(read(rows))).toBe('code, task, lead, implementing, deadline');
  });
});
