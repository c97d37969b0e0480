import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { a1 } from '../../../src/model/address';
import { valueAt } from '../../../src/model/grid';
import { openWorkbookFile } from '../../../src/workbook/file';
import { must } from '../../contract/workbook';
import { REFERENCE, zipOf } from './reference';

/** Formats that were dragged down make thousands of rows below the table: whatever is written above, they stay as they are. */

const PATH = 'xl/worksheets/sheet1.xml';
const SHEET = 'Phụ lục 1';
const LAST = 6000;
const dragged = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, at) => from + at)
    .map(
      (row) => `<row r="${row}" spans="1:8"><c r="A${row}" s="0"/><c r="B${row}" s="0"/><c r="C${row}" s="0"/></row>`,
    )
    .join('');
const ROWS =
  '<row r="1"><c r="A1"><v>1</v></c></row><row r="3"><c r="A3"><f t="shared" ref="A3:A5990" si="0">B3+1</f><v>1</v></c><c r="C3"><v>2</v></c></row>' +
  dragged(5, 5990) +
  '<row r="5990"><c r="A5990"><f t="shared" si="0"/><v>1</v></c><c r="C5990"><v>7</v></c></row>' +
  dragged(5991, LAST);
const sheetWith = (rows: string): string =>
  REFERENCE[PATH]!.replace(/<sheetData>[^]*<\/sheetData>/, () => `<sheetData>${rows}</sheetData>`).replace(
    /<(mergeCells|dataValidations|conditionalFormatting|hyperlinks|autoFilter)\b[^]*?<\/\1>|<autoFilter[^>]*\/>/g,
    '',
  );

async function edited(edits: readonly { row: number; column: number; value: string | number | null }[], rows = ROWS) {
  const workbook = must(
    await openWorkbookFile('a.xlsx', zipOf({ ...REFERENCE, [PATH]: sheetWith(rows) }), { view: false }),
  );
  must(
    await workbook.apply([
      {
        type: 'edit-cells',
        edits: edits.map(({ row, column, value }) => ({ at: { sheet: SHEET, row, column }, value })),
      },
    ]),
  );
  const xml = strFromU8(unzipSync(must(await workbook.save()))[PATH]!);
  const grid = must(await workbook.read()).find(({ sheet }) => sheet === SHEET)!;
  return { xml, grid };
}
const numbers = (xml: string): number[] => [...xml.matchAll(/<row r="(\d+)"/g)].map(([, row]) => Number(row));

describe('a sheet with thousands of rows below what is written', () => {
  it('keeps them to the byte, in their order, and each row once', async () => {
    const { xml, grid } = await edited([
      { row: 0, column: 2, value: 'mới' },
      { row: 1, column: 0, value: 5 },
      { row: 10, column: 1, value: '=x' },
    ]);
    expect(xml).toContain(dragged(12, 5990));
    expect(numbers(xml)).toEqual([...numbers(xml)].sort((a, b) => a - b));
    expect(new Set(numbers(xml)).size).toBe(numbers(xml).length);
    expect([valueAt(grid, 0, 2), valueAt(grid, 1, 0), valueAt(grid, 10, 1)]).toEqual(['mới', 5, '=x']);
  });

  it('hands a shared formula on to the cells far below when its own cell is overwritten', async () => {
    const { xml } = await edited([{ row: 2, column: 0, value: 9 }]);
    expect(xml).toContain('<c r="A5990"><f>B5990+1</f><v>1</v></c>');
  });

  it.each([
    ['rows without numbers', ROWS.replace(/<row r="\d+"/g, '<row')],
    ['rows that do not follow each other', `${dragged(4000, 4002)}${ROWS}`.replace('<row r="4000"', '<row r="5999"')],
    ['words below', ROWS.replace('<v>7</v>', '<v>8</v>')],
  ])('is written whole or in part, and reads the same: %s', async (_, rows) => {
    const { grid } = await edited([{ row: 0, column: 0, value: 'x' }], rows);
    expect(valueAt(grid, 0, 0)).toBe('x');
  });

  it('holds what was written and what was there, wherever it is written', async () => {
    const place = fc.record({
      row: fc.oneof(fc.nat(12), fc.nat(LAST + 5)),
      column: fc.nat(4),
      value: fc.oneof(fc.nat(99), fc.constantFrom('a', '=b', null)),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(place, { minLength: 1, maxLength: 5 }), async (edits) => {
        const { xml, grid } = await edited(edits);
        const last = new Map(edits.map((edit) => [`${edit.row},${edit.column}`, edit]));
        // What stands far from the table is left in the file and not read.
        for (const { row, column, value } of last.values())
          if (row < 20) expect(valueAt(grid, row, column)).toBe(value);
          else if (value !== null)
            expect(xml).toMatch(new RegExp(`<c r="${a1(row, column)}"[^>]*><(is><t[^>]*|v)>${value}<`));
        if (!last.has('2,2')) expect(valueAt(grid, 2, 2)).toBe(2);
        const rows = numbers(xml);
        expect(rows).toEqual([...new Set(rows)].sort((a, b) => a - b));
        expect(rows.length).toBeGreaterThanOrEqual(numbers(ROWS).length);
      }),
      { numRuns: 12 },
    );
  });
});
