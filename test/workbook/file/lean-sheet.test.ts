import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { columnLetter } from '../../../src/model/address';
import { must, place } from '../../contract/workbook';
import { openWorkbookFile } from '../../../src/workbook/file';
import { leanSheet } from '../../../src/workbook/file/reading/lean-sheet';
import { REFERENCE, zipOf } from './reference';

/** Cells far from the table, and formats where nothing stands: they cost nothing, and stay in the file. */

const PATH = 'xl/worksheets/sheet4.xml';
const table = (rows: number): string =>
  Array.from(
    { length: rows },
    (_, at) =>
      `<row r="${at + 1}">${[1, 2, 3, 4].map((one) => `<c r="${columnLetter(one - 1)}${at + 1}"><v>${one * (at + 1)}</v></c>`).join('')}</row>`,
  ).join('');
const blanks = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, at) => {
    const row = from + at;
    return `<row r="${row}" ht="20"><c r="A${row}" s="1"/><c r="B${row}" s="1"></c></row>`;
  }).join('');
const stray = (address: string): string =>
  `<row r="${/\d+/.exec(address)![0]}"><c r="${address}" t="inlineStr"><is><t> </t></is></c></row>`;
const sheetOf = (rows: string): string =>
  REFERENCE[PATH]!.replace(/<sheetData>.*<\/tableParts>/, () => `<sheetData>${rows}</sheetData>`);
const opened = async (rows: string) =>
  must(await openWorkbookFile('x.xlsx', zipOf({ ...REFERENCE, [PATH]: sheetOf(rows) })));
const grid = async (rows: string) => must(await (await opened(rows)).read())[2]!;

describe('what is far from the table', () => {
  it.each([
    ['a cell in the last row', table(30) + stray('C1048576')],
    ['a few cells far below, apart from each other', table(30) + stray('C2000') + stray('D9000') + stray('A70000')],
    ['formats dragged down', table(30) + blanks(31, 100_000)],
    ['a cell in the last corner', table(30) + stray('XFD1048576')],
    ['both', table(30) + blanks(31, 20_000) + stray('A1000000')],
    ['a cell in the last column', table(30).replace('</row>', '<c r="XFD1"><v>1</v></c></row>')],
    [
      'formats dragged to the right',
      table(30).replaceAll(/<\/row>/g, () => `${'<c r="XFC1" s="1"/>'.repeat(2000)}</row>`),
    ],
  ])('changes nothing of what is read: %s', async (_, rows) => {
    expect(await grid(rows)).toEqual(await grid(table(30)));
  });

  it.each([
    ['twenty-one cells', Array.from({ length: 6 }, (_, at) => 5000 + at)],
    ['a table a thousand rows below', Array.from({ length: 40 }, (_, at) => 1500 + at)],
  ])('is read where it is more than strays: %s', async (_, rows) => {
    const far = rows.map(
      (row) =>
        `<row r="${row}">${table(1)
          .replace(/<\/?row[^>]*>/g, '')
          .replaceAll(/([A-D])1"/g, `$1${row}"`)}</row>`,
    );
    expect((await grid(table(30) + far.join(''))).values.length).toBe(rows.at(-1)!);
  });

  it('is told by what columns hold, not by columns that were put in, or have formats over the whole width', async () => {
    const formats = '<cols><col min="1" max="16384" width="12" style="1" customWidth="1"/></cols>';
    const wide = sheetOf(table(30)).replace(/(<cols>.*<\/cols>)?<sheetData>/, `${formats}<sheetData>`);
    const workbook = must(await openWorkbookFile('x.xlsx', zipOf({ ...REFERENCE, [PATH]: wide })));
    expect(must(await workbook.read())[2]!).toEqual(await grid(table(30)));
    // Eight columns put in before the last one: a table is as wide as that.
    const parted = await grid(table(30).replaceAll(/"D(\d+)"/g, '"L$1"'));
    expect([parted.left, parted.values[29]!.length, parted.values[29]![11]]).toEqual([0, 12, 120]);
  });

  it('is read where there is nothing else', async () => {
    expect(await grid(stray('C1048576').replace('<t> </t>', '<t>x</t>'))).toMatchObject({
      top: 1_048_575,
      values: [['x']],
    });
  });

  it('is left in the file, also when the sheet is written to', async () => {
    const workbook = await opened(table(30) + blanks(31, 400) + stray('C1048576'));
    must(await workbook.apply([{ type: 'edit-cells', edits: [{ at: place('Bảng', 'B3'), value: 'Sửa' }] }]));
    const again = must(await openWorkbookFile('x.xlsx', must(await workbook.save())));
    expect(must(await again.read())[2]!.values[2]![1]).toBe('Sửa');
    const xml = strFromU8(unzipSync(must(await workbook.save()))[PATH]!);
    expect([xml.includes('r="C1048576"'), xml.match(/<row /g)!.length]).toEqual([true, 400]);
  });

  it('is not looked for in sheets whose rows do not tell their numbers', () => {
    const rows = table(30).replaceAll(/ r="[A-D]?\d+"/g, '');
    expect(leanSheet(sheetOf(rows))).toBe(sheetOf(rows));
  });
});
