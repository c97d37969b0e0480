import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../src/model/grid';
import { createWorkbookFile, openWorkbookFile, type FileWorkbook, type NewCell } from '../../../src/workbook/file';
import type { Change } from '../../../src/workbook/port';
import { PLAN, RULE, sheetSpec } from '../../contract/start';
import { must, place } from '../../contract/workbook';
import { REFERENCE, zipOf } from './reference';

const SHEET = 'xl/worksheets/sheet1.xml';

/** Cells in all the ways in which programs write them, read in a file with a view and in one without. */

const open = async (bytes: Uint8Array, isSeen: boolean): Promise<FileWorkbook> =>
  must(await openWorkbookFile('Kế hoạch.xlsx', bytes, { view: isSeen }));
const gridsOf = async (bytes: Uint8Array, isSeen: boolean): Promise<readonly Grid[]> =>
  must(await (await open(bytes, isSeen)).read());

async function expectSame(bytes: Uint8Array): Promise<void> {
  expect(await gridsOf(bytes, false)).toEqual(await gridsOf(bytes, true));
}

/** The file with other cells in a sheet, as another program would write them. */
const withRows = (rows: string, more: Record<string, string> = {}): Uint8Array =>
  zipOf({
    ...REFERENCE,
    [SHEET]: REFERENCE[SHEET]!.replace(/<sheetData>[^]*<\/sheetData>/, () => `<sheetData>${rows}</sheetData>`),
    ...more,
  });

describe('a file that nobody looks at', () => {
  it('reads as one that is looked at: what Excel writes, and what we do', async () => {
    await expectSame(zipOf(REFERENCE));
    const workbook = await open(await createWorkbookFile(PLAN.sheets), false);
    must(
      await workbook.apply([
        { type: 'write-sheet', spec: sheetSpec() },
        { type: 'highlight', sheet: 'Phụ lục 1', rules: [RULE] },
        { type: 'edit-cells', edits: [{ at: place('Phụ lục 1', 'C6'), value: 36983.25, format: 'd/m/yyyy' }] },
      ]),
    );
    await expectSame(must(await workbook.save()));
  });

  it.each([
    [
      'rows and cells without their numbers',
      '<row><c><v>1</v></c><c t="b"><v>1</v></c></row><row><c><v>2</v></c></row>',
    ],
    [
      'cells that lie apart, and blank ones with a format',
      '<row r="3"><c r="C3" s="1"/><c r="E3"><v>5</v></c></row><row r="9"/>',
    ],
    [
      'numbers in every way',
      '<row r="1"><c r="A1"><v>1E3</v></c><c r="B1"><v>-0.5</v></c><c r="C1" t="n"><v> 7 </v></c></row>',
    ],
    [
      'texts with signs',
      '<row r="1"><c r="A1" t="str"><v>a &amp;lt; _x000D_ &#x41;&bogus;</v></c><c r="B1" t="inlineStr"><is><t xml:space="preserve"> x </t></is></c></row>',
    ],
    [
      'texts of two looks',
      '<row r="1"><c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>a</t></r><r><t>b</t></r></is></c></row>',
    ],
    [
      'shared texts that are not there',
      '<row r="1"><c r="A1" t="s"><v>9999</v></c><c r="B1" t="s"><v/></c><c r="C1" t="s"/></row>',
    ],
    ['errors', '<row r="1"><c r="A1" t="e"><v>#N/A</v></c><c r="B1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>'],
    [
      'formulas without a result, with an empty one, with 0',
      '<row r="1"><c r="A1"><f>B1</f></c><c r="B1" t="str"><f>C1</f><v></v></c><c r="C1"><f>D1</f><v>0</v></c></row>',
    ],
    [
      'formulas that share one',
      '<row r="1"><c r="A1"><f t="shared" ref="A1:B1" si="0">C1+1</f><v>1</v></c><c r="B1"><f t="shared" si="0"/><v>2</v></c></row>',
    ],
    [
      'a formula over several cells',
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>',
    ],
    [
      'dates, and parts of days',
      '<row r="1"><c r="A1" s="2"><v>36983</v></c><c r="B1" s="2"><v>36983.123456789</v></c><c r="C1" s="2"><v>59</v></c></row>',
    ],
    ['dates that say so', '<row r="1"><c r="A1" t="d"><v>2024-02-29</v></c></row>'],
    [
      'comments and raw text',
      '<row r="1"><!-- <c r="B1"><v>1</v></c> --><c r="A1" t="str"><v><![CDATA[<a>]]></v></c></row>',
    ],
    [
      'other attributes in another order',
      '<row spans="1:2" r="2"><c t="str" r="A2"><v>x</v></c><c r="B2" ph="1"><v>1</v></c></row>',
    ],
    ['blanks and line breaks between cells', '\n <row r="1">\n  <c r="A1"><v>1</v></c>\n </row>\n'],
    [
      'a row that comes twice, a cell that comes twice',
      '<row r="2"><c r="A2"><v>1</v></c></row><row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>',
    ],
    ['nothing', ''],
  ])('reads as one that is looked at: %s', async (_, rows) => {
    await expectSame(withRows(rows));
  });

  it('reads as one that is looked at, whatever is typed', async () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'Đ', ' ', '\n', '<', '&', '_x000D_', '"', '=', '😀') });
    const value = fc.oneof(
      text,
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
    );
    const format = fc.constantFrom('General', '@', '0.00', 'd/m/yyyy', '[h]:mm', '"ngày" 0');
    const cell = fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 1, max: 9 }), value, format);
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { maxLength: 12 }), async (typed) => {
        const cells: Record<string, NewCell> = {};
        const formats: Record<string, string> = {};
        for (const [column, row, held, shown] of typed) {
          const at = `${'ABCDEFG'[column]}${row}`;
          cells[at] = held;
          formats[at] = shown;
        }
        await expectSame(await createWorkbookFile([{ name: 'A', cells, formats }]));
      }),
      { numRuns: 40 },
    );
  });

  it('is read again where it was written, and nowhere else', async () => {
    const workbook = await open(await createWorkbookFile(PLAN.sheets), false);
    const TABLE = 'Phụ lục 1';
    const read = async (): Promise<readonly Grid[]> => must(await workbook.read());
    const changes: readonly Change[] = [
      { type: 'write-sheet', spec: sheetSpec() },
      { type: 'highlight', sheet: TABLE, rules: [RULE] },
      { type: 'edit-cells', edits: [{ at: place(TABLE, 'A6'), value: '2.4.2' }] },
      { type: 'write-sheet', spec: sheetSpec({ rows: [{ cells: [{ value: 'mới', style: 'text' }] }] }) },
      { type: 'remove-sheet', tag: sheetSpec().tag },
    ];
    for (const change of changes) {
      const before = await read();
      must(await workbook.apply([change]));
      const after = await read();
      expect(after).toEqual(await gridsOf(must(await workbook.save()), true));
      expect(await read()).toBe(after);
      const untouched = change.type === 'write-sheet' ? TABLE : 'Ẩn';
      const named = (grids: readonly Grid[]) => grids.find(({ sheet }) => sheet === untouched);
      expect(named(after)).toBe(named(before));
    }
  });

  it('is no workbook when a sheet is cut off, whether inside of its cells or behind them', async () => {
    for (const end of ['<row r="1"><c r="A1"><v>1</v></c>', '</sheetData><mergeCells>', '<']) {
      const parts = { ...REFERENCE, [SHEET]: REFERENCE[SHEET]!.replace(/<\/sheetData>[^]*$/, () => end) };
      const opened = await openWorkbookFile('x.xlsx', zipOf(parts), { view: false });
      expect(opened.ok ? null : opened.problem.id, end).toBe('file-broken');
    }
  });
});
