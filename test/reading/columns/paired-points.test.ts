import { describe, expect, it } from 'vitest';
import { checkGrids } from '../../../src/app/check/check';
import type { CellValue } from '../../../src/model/grid';
import { pointsToNumber } from '../../../src/model/points';
import { sheet } from '../table';

type Row = readonly CellValue[];

const HEADER: Row = ['STT', 'Tiêu chí', 'Điểm (đạt/tối đa)', 'Giải pháp', 'Cơ quan chủ trì'];
const checked = (header: Row, cells: readonly CellValue[]) =>
  checkGrids(
    [sheet([header, ...cells.map((cell, at): Row => [at + 1, `Tiêu chí ${at}`, cell, 'Ban hành sớm', 'Sở Nội vụ'])])],
    {},
  );
const points = (header: Row, cells: readonly CellValue[]): string[] =>
  checked(header, cells).plan.appendices[0]!.rows.map(({ type, achieved, benchmark }) =>
    [type, ...[achieved, benchmark].map((one) => (one?.value == null ? '-' : pointsToNumber(one.value)))].join(' '),
  );

describe('points and their maximum in one cell', () => {
  it('are both read, whichever comes first', () => {
    const both = ['criterion 1.25 1.5', 'criterion 0 1', 'criterion 0.5 0.5'];
    expect(points(HEADER, ['1,25/1,5', '0/1', '0,5 / 0,5'])).toEqual(both);
    expect(points(HEADER, ['1,25đ/1,5đ', '0/1 điểm', '0.5/0.5'])).toEqual(both);
    const reversed = HEADER.map((text) => (text === HEADER[2] ? 'Điểm chuẩn/điểm đạt' : text));
    expect(points(reversed, ['1,5/1,25', '1/0', '0,5/0,5'])).toEqual(both);
  });

  it('say the maximum again where it has a column of its own', () => {
    const rows: Row[] = [
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Phường tự chấm'],
      ['1.1', 'Ban hành kế hoạch', 2, '1,5/2'],
      ['1.2', 'Tự kiểm tra', 3, '3/3'],
      ['1.3', 'Sáng kiến', 1, '0/1'],
    ];
    const { plan, findings } = checkGrids([sheet(rows)], {});
    const read = plan.appendices[0]!.rows.map(({ achieved }) => pointsToNumber(achieved!.value!));
    expect(read).toEqual([1.5, 3, 0]);
    expect(findings.flatMap(({ fix }) => fix?.edits ?? []).filter(({ at }) => at.column === 3)).toEqual([]);
  });

  it('leave alone what is no pair, and ranks', () => {
    expect(points(HEADER, ['1,25/1,5', '0/1', 'chưa chấm'])[2]).toMatch(/^criterion - -$|^task - -$/);
    const ranks = HEADER.map((text) => (text === HEADER[2] ? 'Thứ hạng' : text));
    expect(points(ranks, ['5/34', '12/34', '3/34'])).toEqual(['task - -', 'task - -', 'task - -']);
  });

  it('are never written over by half of them', () => {
    const { findings } = checked(HEADER, ['2/1,5', '0/1', '12,5/1,5', '1/2']);
    expect(findings.flatMap(({ fix }) => fix?.edits ?? []).filter(({ at }) => at.column === 2)).toEqual([]);
    expect(findings.map(({ rule }) => rule)).not.toContain('points-as-text');
  });
});
