import { describe, expect, it } from 'vitest';
import type { CellValue, Grid } from '../../../src/model/grid';
import { readPlan } from '../../../src/reading';
import { gridsOf, loadFacts } from '../../fixtures/facts';
import { sheet } from '../table';

/** Every text of the sheet changed, as a copy program changes it. */
const dressed = (grid: Grid, change: (text: string) => string): Grid => ({
  ...grid,
  values: grid.values.map((row) => row.map((value) => (typeof value === 'string' ? change(value) : value))),
});

describe('the same table in the dress of other programs', () => {
  it.each([
    ['decomposed, as Mac and PDF paste it', (text: string) => text.normalize('NFD')],
    ['with hard blanks', (text: string) => text.replaceAll(' ', '\u00a0')],
    ['with doubled blanks and blanks at the ends', (text: string) => ` ${text.replaceAll(' ', '  ')} `],
    ['with invisible characters', (text: string) => `\ufeff${text.replaceAll(' ', '\u200b ')}\u200e`],
    ['with line breaks of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['with escaped line breaks', (text: string) => text.replaceAll('\n', '_x000D_\n')],
  ])('%s', (_, change) => {
    for (const plan of ['000', '001', '003', '004'] as const) {
      const grids = gridsOf(loadFacts(plan));
      expect(readPlan(grids.map((grid) => dressed(grid, change)))).toEqual(
        readPlan(grids.map((grid) => dressed(grid, (text) => text))),
      );
    }
  });
});

describe('signs that stand for none', () => {
  const HEADER = [
    'STT',
    'Tiêu chí',
    'Điểm chuẩn',
    'Điểm đạt được',
    'Nhiệm vụ',
    'Cơ quan chủ trì',
    'Cơ quan phối hợp',
    'Thời gian',
    'Sản phẩm',
  ];
  it.each(['X', 'x', '×', '-', '–', '—', '…', '...', '/', 'Không', 'không.', 'KHÔNG'])('%j', (sign) => {
    const cells: CellValue[] = ['1.1', 'a', 1, sign, 'b', 'Văn phòng', sign, sign, sign];
    const [row] = readPlan([sheet([HEADER, cells])]).appendices[0]!.rows;
    expect(row).toMatchObject({ coordinating: { value: [], text: sign }, product: { value: '', text: sign } });
    expect([row!.achieved, row!.deadline]).toEqual([undefined, undefined]);
  });

  it.each(['Không quá 05 ngày', 'X quang', '-5'])('%j is text', (text) => {
    expect(
      readPlan([sheet([HEADER, ['1.1', 'a', 1, 1, 'b', 'Văn phòng', null, 'Quý I', text]])]).appendices[0]!.rows[0]!
        .product!.value,
    ).toBe(text);
  });
});
