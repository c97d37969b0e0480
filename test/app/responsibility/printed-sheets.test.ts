import { describe, expect, it } from 'vitest';
import { sheetsToPrint } from '../../../src/app/responsibility/printed-sheets';
import { generateResponsibilitySheets, previewResponsibilitySheets } from '../../../src/app/responsibility/sheets';
import { must, problemOf, ROWS, typed } from '../workbooks';

const today = '2024-06-30';
const made = async () => {
  const workbook = await typed(ROWS);
  must(await generateResponsibilitySheets(workbook, { today }));
  return workbook;
};
const retask = (value: string) =>
  ({
    type: 'edit-cells',
    edits: [{ at: { sheet: 'Phụ lục 1', row: 3, column: 4 }, value, format: '@' }],
  }) as never;

describe('sheets on paper', () => {
  it('are those of the units, in the order of their tabs, as they stand', async () => {
    const workbook = await made();
    const { specs } = must(await sheetsToPrint(workbook, { today }));
    expect(specs.map(({ name }) => name)).toEqual(
      must(await workbook.read()).flatMap(({ sheet, tag }) => (tag?.role === 'unit' ? [sheet] : [])),
    );
    expect(specs.length).toBe(2);
  });

  it('leave out what the plan has gone past, and there are none before sheets are made', async () => {
    const workbook = await made();
    must(await workbook.apply([retask('Hoàn thành trước hạn')]));
    expect(problemOf(await sheetsToPrint(workbook, { today }))).toMatchObject({ id: 'no-table' });
    expect(problemOf(await sheetsToPrint(await typed(ROWS), { today }))).toMatchObject({ id: 'no-table' });
  });
});

describe('a preview', () => {
  it('tells cell by cell what a rewrite would change, and of a first run nothing', async () => {
    expect(must(await previewResponsibilitySheets(await typed(ROWS), { today })).changes).toEqual([]);
    const workbook = await made();
    expect(must(await previewResponsibilitySheets(workbook, { today })).changes).toEqual([]);
    must(await workbook.apply([retask('Hoàn thành trước hạn')]));
    const { changes } = must(await previewResponsibilitySheets(workbook, { today }));
    const said = changes.flatMap(({ unit, cells }) =>
      cells.map(({ row, column, before, after }) => [unit, row, column, before, after]),
    );
    for (const unit of ['Văn phòng', 'Thanh tra'])
      expect(said).toContainEqual([
        unit,
        expect.stringContaining('1.7'),
        'Nhiệm vụ, giải pháp',
        'Hoàn thành đúng hạn',
        'Hoàn thành trước hạn',
      ]);
    // What was told is what is then done.
    expect(must(await generateResponsibilitySheets(workbook, { today })).changes).toEqual(changes);
  });
});
