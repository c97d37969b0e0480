import { describe, expect, it } from 'vitest';
import { checkGrids } from '../../../src/app/check/check';
import type { CellValue } from '../../../src/model/grid';
import { readPlan } from '../../../src/reading';
import { sheet } from '../table';

type Row = readonly CellValue[];

const HEADER: Row = ['STT', 'Nhiệm vụ được giao', 'Thời hạn hoàn thành', 'Sản phẩm'];
const leads = (rows: readonly Row[]): string[] =>
  readPlan([sheet(rows)])
    .appendices.flatMap(({ rows: read }) => read)
    .filter(({ type }) => type === 'task')
    .map(({ lead }) => lead?.value.map(({ name }) => name).join(' + ') ?? '–');

describe('bodies as headings', () => {
  const rows: readonly Row[] = [
    HEADER,
    ['I', 'Văn phòng Sở', null, null],
    [1, 'Ban hành kế hoạch', '15/01/2026', 'Kế hoạch'],
    [2, 'Tổng hợp báo cáo', 'Hằng quý', 'Báo cáo'],
    ['II', 'Phòng Quản lý Du lịch', null, null],
    [1, 'Rút ngắn thời gian thẩm định', 'Quý II/2026', 'Quyết định'],
  ];

  it('lead the tasks below them where no column says who does', () => {
    expect(leads(rows)).toEqual(['Văn phòng Sở', 'Văn phòng Sở', 'Phòng Quản lý Du lịch']);
    expect(checkGrids([sheet(rows)], {}).findings.filter(({ rule }) => rule === 'lead-missing')).toEqual([]);
  });

  it('lead the first tasks as well where the first heading stands above the header', () => {
    const below: readonly Row[] = [
      ['I. Văn phòng Sở', null, null, null],
      HEADER,
      ...rows.slice(2, 4),
      ['II. Phòng Quản lý Du lịch', null, null, null],
      ...rows.slice(5),
    ];
    expect(leads(below)).toEqual(['Văn phòng Sở', 'Văn phòng Sở', 'Phòng Quản lý Du lịch']);
    const fifth = below.map((row) => (row[0] === 'II. Phòng Quản lý Du lịch' ? ['V. Phòng Quản lý Du lịch'] : row));
    expect(leads(fifth)).toEqual(['–', '–', '–']);
  });

  it('lead the tasks below them where they stand in a column of bodies that nothing else fills', () => {
    const header: Row = ['STT', 'Đơn vị', 'Nhiệm vụ giao', 'Hạn'];
    const inColumn: readonly Row[] = [
      header,
      ['I', 'Sở Nội vụ', null, null],
      [1, null, 'Tham mưu kế hoạch', '31/01/2026'],
      [2, null, 'Kiểm tra công vụ', 'Quý II/2026'],
      ['II', 'Sở Tư pháp', null, null],
      [3, null, 'Rà soát văn bản', 'Quý III/2026'],
    ];
    expect(leads(inColumn)).toEqual(['Sở Nội vụ', 'Sở Nội vụ', 'Sở Tư pháp']);
    expect(readPlan([sheet(inColumn)]).appendices[0]!.rows[0]!.title?.value).toBe('Sở Nội vụ');
  });

  it('lead nothing where headings name fields, or where a column says who leads', () => {
    const fields = rows.map((row) => (row[1] === 'Văn phòng Sở' ? ['I', 'Cải cách thể chế', null, null] : row));
    expect(leads(fields)).toEqual(['–', '–', '–']);
    const column = rows.map((row, at) => [...row, at === 0 ? 'Cơ quan chủ trì' : row[2] === null ? null : 'Sở Nội vụ']);
    expect(leads(column)).toEqual(['Sở Nội vụ', 'Sở Nội vụ', 'Sở Nội vụ']);
  });
});
