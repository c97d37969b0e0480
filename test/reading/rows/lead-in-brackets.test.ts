import { describe, expect, it } from 'vitest';
import { checkGrids } from '../../../src/app/check/check';
import type { CellValue } from '../../../src/model/grid';
import type { PlanRow } from '../../../src/model/plan';
import { readPlan } from '../../../src/reading';
import { sheet } from '../table';

type Row = readonly CellValue[];

const HEADER: Row = ['STT', 'Việc (trong ngoặc là người chủ trì)', 'Mời thêm', 'Khi nào xong'];
const WORKS: readonly Row[] = [
  [1, 'Lập nhóm Zalo theo từng ngõ (Tổ trưởng)', 'Chi đoàn', '15/3'],
  [2, 'Dán thông báo ở bảng tin (Tổ phó)', null, 'thường xuyên'],
  [3, 'Vận động 20 hộ phân loại rác (Chi hội Phụ nữ)', 'Chi hội Nông dân', 'tháng 4'],
  [4, 'Kèm người già dùng VNeID (Chi đoàn)', null, 'quý 3'],
];
const said = (rows: readonly PlanRow[]): string[] =>
  rows.map(({ task, lead }) => `${task?.value} | ${lead?.value.map(({ name }) => name).join(' + ') ?? '–'}`);
const read = (rows: readonly Row[]): readonly PlanRow[] => readPlan([sheet(rows)]).appendices[0]!.rows;

describe('who is named in brackets behind the work', () => {
  it('leads it where no column says who does, and is no part of the work', () => {
    expect(said(read([HEADER, ...WORKS]))).toEqual([
      'Lập nhóm Zalo theo từng ngõ | Tổ trưởng',
      'Dán thông báo ở bảng tin | Tổ phó',
      'Vận động 20 hộ phân loại rác | Chi hội Phụ nữ',
      'Kèm người già dùng VNeID | Chi đoàn',
    ]);
  });

  it('makes a table of work and its days, whose numbers say before them what they count', () => {
    const header = ['Mã TC', 'Khuyến nghị', 'Việc khắc phục (đơn vị làm)', 'Hoàn thành', 'Kinh phí'];
    const rows: Row[] = [
      [
        'TC 1.3',
        'Tầm nhìn chưa phổ biến',
        'Đưa vào tuần sinh hoạt công dân (P. Công tác sinh viên)',
        'Tháng 9/2026',
        0,
      ],
      ['TC 2.4', 'Chưa họp đủ kỳ', 'Lập lịch họp năm (Văn phòng)', '31/03/2026', 0],
      ['TC 10.1', 'Chưa theo chu kỳ', 'Rà soát 26 quy định (P. Tổ chức)', 'Quý 2/2026', 5],
    ];
    const plan = read([header, ...rows]);
    expect(plan.map(({ code }) => code?.value?.text)).toEqual(['1.3', '2.4', '10.1']);
    expect(said(plan).at(-1)).toBe('Rà soát 26 quy định | P. Tổ chức');
  });

  it('is asked of the row that names nobody, not of the table', () => {
    const rows = [HEADER, ...WORKS, [5, 'Đọc sổ thu chi tại họp tổ (2 lần)', 'Chi đoàn', '30/6']];
    expect(said(read(rows)).at(-1)).toBe('Đọc sổ thu chi tại họp tổ (2 lần) | –');
    const missing = checkGrids([sheet(rows)], {}).findings.filter(({ rule }) => rule === 'lead-missing');
    expect(missing.map(({ at, message }) => [at.row, message])).toEqual([[5, 'lead-missing']]);
  });

  it('is never written back to the work', () => {
    const rows = [HEADER, ...WORKS, [5, 'Sửa đường (UBND phuong)', null, '30/6']];
    for (const { fix } of checkGrids([sheet(rows)], {}).findings)
      for (const edit of fix?.edits ?? []) expect(edit.at.column).not.toBe(1);
  });

  it('stays where a column names who does it, or where few works end so', () => {
    const led = WORKS.map(([code, task, , time]) => [code!, task!, 'Văn phòng', time!]);
    expect(said(read([['STT', 'Việc', 'Chủ trì', 'Hạn'], ...led]))[0]).toBe(
      'Lập nhóm Zalo theo từng ngõ (Tổ trưởng) | Văn phòng',
    );
    const few = WORKS.map(([code, task, ...rest], at) => [
      code!,
      at < 2 ? String(task).replace(/ \(.*/, '') : task!,
      ...rest,
    ]);
    expect(said(read([HEADER, ...few]))[3]).toBe('Kèm người già dùng VNeID (Chi đoàn) | –');
  });
});
