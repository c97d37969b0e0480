import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../../src/model/grid';
import { cellFormats } from '../../../../src/workbook/file/looks/cell-formats';
import { bytesPart, openPackage, sheetEntries, textPart } from '../../../../src/workbook/file/package/package';
import { unpack } from '../../../../src/workbook/file/package/zip';
import { gridOf } from '../../../../src/workbook/file/reading/grids';
import { gridOfPlain, readPlainSheet } from '../../../../src/workbook/file/reading/plain-sheet';
import { readSheets } from '../../../../src/workbook/file/reading/read';
import { sharedTexts, storedText } from '../../../../src/workbook/file/reading/shared-texts';
import { TextTable } from '../../../../src/workbook/file/reading/text-table';
import { decodeXml } from '../../../../src/workbook/file/package/xml';
import { must } from '../../../contract/workbook';
import { REFERENCE, zipOf } from '../reference';

const PATH = 'xl/worksheets/sheet4.xml';
const sheet = (rows: string): string =>
  REFERENCE[PATH]!.replace(
    /<sheetData>.*<\/sheetData><tableParts.*<\/tableParts>/,
    () =>
      `<sheetData>${rows}</sheetData><sheetProtection sheet="1"/><mergeCells count="1"><mergeCell ref="B2:C3"/></mergeCells>`,
  );

/** The sheet as it is read from its bytes (null: not in this way), and as hucre reads it. */
async function bothReadings(rows: string): Promise<readonly [Grid | null, Grid]> {
  const pkg = openPackage(must(await unpack('a.xlsx', zipOf({ ...REFERENCE, [PATH]: sheet(rows) }))))!;
  const entry = sheetEntries(pkg).find(({ path }) => path === PATH)!;
  const about = { name: entry.name, visible: true, tag: null, is1904: false, isToBeCalculated: false };
  const { sheets, defaultFont } = await readSheets(pkg, [entry]);
  const slow = gridOf({
    ...about,
    sheet: sheets[0]!,
    heights: new Map(),
    isBoldByDefault: defaultFont?.bold === true,
  });
  const texts = new TextTable((raw) => storedText(decodeXml(raw)));
  const shared = sharedTexts(textPart(pkg, 'xl/sharedStrings.xml'));
  const plain = readPlainSheet(bytesPart(pkg, PATH), { texts, shared });
  return [plain && gridOfPlain(plain, about, cellFormats(textPart(pkg, 'xl/styles.xml'))), slow];
}

const VALUES = ['1', '-0.25', '0.9236', '1E-7', '45000', '123456789012345678', '0', '007', ' 2 '];
const TEXTS = ['', 'Sở Nội vụ', ' a &lt;b&gt; &amp; &#272;', 'hai\ndòng', '_x000D_', '&quot;_x005F_x0041_', '2.4.1'];
const FORMULAS = ['', '<f>A1+1</f>', '<f t="shared" si="0"/>', '<f t="shared" ref="A1:A9" si="1">B1&amp;"x"</f>'];

/** Cells as programs write them: any type, with and without an address, a look and a formula. */
const content = fc.oneof(
  fc.tuple(fc.constantFrom('', ' t="n"'), fc.constantFrom(...FORMULAS), fc.constantFrom('', ...VALUES)),
  fc.tuple(fc.constant(' t="str"'), fc.constantFrom(...FORMULAS), fc.constantFrom(...TEXTS)),
  fc.tuple(fc.constant(" t='s'"), fc.constant(''), fc.constantFrom('0', '1', '2')),
  fc.tuple(fc.constant(' t="b"'), fc.constantFrom(...FORMULAS), fc.constantFrom('0', '1', 'true')),
  fc.tuple(fc.constant(' t="e"'), fc.constantFrom(...FORMULAS), fc.constantFrom('#N/A', '#DIV/0!')),
);
const valued = content.map(([type, formula, value]) => [type, `${formula}<v>${value}</v>`] as const);
const inline = fc
  .constantFrom(...TEXTS)
  .map((text) => [' t="inlineStr"', `<is><t xml:space="preserve">${text}</t></is>`] as const);
const cell = fc.record({
  look: fc.constantFrom('', ' s="0"', ' s="1"', ' s="2"', ' s="4"'),
  inside: fc.oneof(valued, inline, fc.constant(null)),
  isPlaced: fc.boolean(),
});
const row = fc.record({ cells: fc.array(cell, { maxLength: 6 }), from: fc.nat(3), isPlaced: fc.boolean() });

function rowXml(
  { cells, from, isPlaced }: Readonly<typeof row extends fc.Arbitrary<infer T> ? T : never>,
  at: number,
): string {
  const xml = cells.map(({ look, inside, isPlaced: hasPlace }, index) => {
    // The first cell says where the row begins; cells without a place follow the one before them.
    const place = hasPlace || index === 0 ? ` r="${String.fromCharCode(65 + from + index)}${at + 1}"` : '';
    return inside === null ? `<c${place}${look}/>` : `<c${place}${look}${inside[0]}>${inside[1]}</c>`;
  });
  return `<row${isPlaced ? ` r="${at + 1}" spans="1:9"` : ''}>${xml.join('\n ')}</row>`;
}

describe('a worksheet that is read from its bytes', () => {
  it('reads as hucre reads it, whatever cells stand in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 8 }), async (rows) => {
        const [plain, slow] = await bothReadings(rows.map(rowXml).join(''));
        // A few odd numbers take the slow way.
        if (plain) expect(plain).toEqual(slow);
      }),
      { numRuns: 150 },
    );
  });

  it('is read so for what Excel, LibreOffice and Phuluc write', async () => {
    const rows = [
      '<row r="1" spans="1:5" ht="30" customHeight="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1"/></row>',
      '<row r="2"><c r="A2" t="inlineStr"><is><t xml:space="preserve">Sở Nội vụ</t></is></c><c r="B2"><v>1.5</v></c></row>',
      '<row r="7"><c r="C7"><f aca="false">A1+1</f><v>2</v></c><c r="D7" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>',
    ];
    const [plain, slow] = await bothReadings(rows.join('\n'));
    expect(plain).toEqual(slow);
    expect(plain).toMatchObject({ protected: true, top: 0, left: 0, merges: [{ row: 1, column: 1, rows: 2 }] });
  });

  it.each([
    ['runs of looks in a cell', '<row r="1"><c r="A1" t="inlineStr"><is><r><t>a</t></r></is></c></row>'],
    ['a comment', '<row r="1"><!-- --><c r="A1"><v>1</v></c></row>'],
    ['a section of characters', '<row r="1"><c r="A1" t="str"><v><![CDATA[a]]></v></c></row>'],
    ['a date in words', '<row r="1"><c r="A1" t="d"><v>2024-03-15</v></c></row>'],
    ['a text without its element', '<row r="1"><c r="A1" t="inlineStr"><t>a</t></c></row>'],
    ['an address in another row', '<row r="1"><c r="A2"><v>1</v></c></row>'],
    ['an extension', '<row r="1"><c r="A1"><v>1</v><extLst/></c></row>'],
  ])('is left to hucre with %s', async (_, rows) => {
    expect((await bothReadings(rows))[0]).toBeNull();
  });

  it('holds a text once, however many cells hold it, and tells texts of one hash apart', () => {
    const texts = new TextTable((raw) => raw);
    const words = Array.from({ length: 5_000 }, (_, at) => `Đơn vị ${at}`);
    const bytes = new TextEncoder().encode(words.join('|'));
    let at = 0;
    for (const word of words) {
      const { length } = new TextEncoder().encode(word);
      expect(texts.text(bytes, at, at + length)).toBe(word);
      at += length + 1;
    }
    expect(texts.text(bytes, 0, 0)).toBe('');
  });
});
