import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { SheetSpec, SpecRow } from '../../../src/model/sheet-spec';
import { openWorkbookFile } from '../../../src/workbook/file';
import { sheetSpec } from '../../contract/start';
import { must } from '../../contract/workbook';
import { REFERENCE, zipOf } from './reference';

/** What else a unit puts into its sheet and another program stores there: it stays with its cell when rows move, as in Excel. */

const SHEET = 'xl/worksheets/sheet2.xml';
const SHARED = 'xl/sharedStrings.xml';
const WORDS = ['PHIẾU', 'Việc', 'một', 'hai', 'ba', 'bốn'];
type Typed = string | number | null;
const ours = (rows: readonly (readonly [string, Typed])[]): SheetSpec =>
  sheetSpec({
    rows: rows.map(([word, typed]): SpecRow => ({
      cells: [
        { value: word, style: 'text' },
        { value: typed, style: 'input' },
      ],
    })),
    merges: [],
    dropDowns: [],
    freezeRows: 0,
  });

/** The sheet with what `change` makes of its part, after its rows are `from` of before; null: a new row. */
async function after(
  change: (xml: string) => string,
  from: readonly (number | null)[],
  typed: readonly Typed[] = [],
): Promise<string> {
  const start = must(await openWorkbookFile('a.xlsx', zipOf(REFERENCE)));
  must(
    await start.apply([{ type: 'write-sheet', spec: ours(WORDS.map((word) => [word, word === 'hai' ? null : 'x'])) }]),
  );
  const parts = Object.fromEntries(
    Object.entries(unzipSync(must(await start.save()))).map(([path, part]) => [path, strFromU8(part)]),
  );
  const rich = '<si><r><t>đã </t></r><r><rPr><b/></rPr><t>xong</t></r></si>';
  const read = '<si><t>大阪</t><rPh sb="0" eb="2"><t>おおさか</t></rPh></si>';
  const changed = {
    ...parts,
    [SHEET]: change(parts[SHEET]!),
    [SHARED]: parts[SHARED]!.replace('</sst>', `${rich}${read}</sst>`),
  };
  const workbook = must(await openWorkbookFile('a.xlsx', zipOf(changed)));
  const before = must(await workbook.read()).find(({ tag }) => tag?.role === 'unit')!;
  const spec = ours(from.map((old) => (old === null ? ['mới', 'x'] : [WORDS[old]!, typed[old] ?? 'x'])));
  const over = { before, rows: from, columns: [0, 1], keepHeights: from.map(() => true), linkColumns: [] };
  must(await workbook.apply([{ type: 'write-sheet', spec, over }]));
  return strFromU8(unzipSync(must(await workbook.save()))[SHEET]!);
}

const IN = [0, 1, null, 2, 3, 4, 5];
const withCell = (cell: string) => (xml: string) =>
  xml.replace(/<c r="B4"[^>]*\/>/, (blank) => cell.replace('<c ', `<c r="B4"${/ s="\d+"/.exec(blank)?.[0] ?? ''} `));
const cellIn = (xml: string, address: string): string =>
  new RegExp(`<c r="${address}"[^>]*(?:/>|>.*?</c>)`).exec(xml)![0].replace(/ (?:r|s)="[^"]*"/g, '');

describe('a cell of a unit’s sheet', () => {
  it.each([
    ['a formula that gives an error', '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>', '#DIV/0!'],
    ['a picture placed in it', '<c t="e" vm="1"><v>#VALUE!</v></c>', '#VALUE!'],
    [
      'words of several looks',
      '<c t="inlineStr"><is><r><t>đã </t></r><r><rPr><b/></rPr><t>xong</t></r></is></c>',
      'đã xong',
    ],
    ['shared words of several looks', '<c t="s"><v>3</v></c>', 'đã xong'],
    [
      'words with how they are read',
      '<c t="inlineStr"><is><t>東京</t><rPh sb="0" eb="2"><t>とうきょう</t></rPh><phoneticPr fontId="0"/></is></c>',
      '東京',
    ],
    ['shared words with how they are read', '<c t="s"><v>4</v></c>', '大阪'],
  ])('keeps %s, in its place and when its row moves', async (_, cell, value) => {
    const typed = WORDS.map((word) => (word === 'hai' ? value : null));
    expect(cellIn(await after(withCell(cell), [0, 1, 2, 3, 4, 5], typed), 'B4')).toBe(cell);
    expect(cellIn(await after(withCell(cell), IN, typed), 'B5')).toBe(cell);
    const other = WORDS.map((word) => (word === 'hai' ? 'chữ khác' : null));
    expect(cellIn(await after(withCell(cell), IN, other), 'B5')).toContain('>chữ khác<');
  });
});

describe('rows of a unit’s sheet', () => {
  it('stay grouped as they were', async () => {
    const grouped = (xml: string) =>
      xml.replace(/<row r="([45])"/g, '<row r="$1" outlineLevel="1"').replace('<row r="6"', '<row r="6" collapsed="1"');
    const xml = await after(grouped, IN);
    const levels = [...xml.matchAll(/<row r="(\d+)"([^>]*)>/g)].flatMap(([, row, rest]) => {
      const level = /outlineLevel="(\d)"|(collapsed)="1"/.exec(rest!);
      return level ? [`${row} ${level[1] ?? level[2]}`] : [];
    });
    expect(levels).toEqual(['5 1', '6 1', '7 collapsed']);
    expect(xml).toMatch(/<sheetFormatPr [^>]*outlineLevelRow="1"/);
  });
});

const x14 = (list: string, one: string): string =>
  `<ext uri="{1}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:${list}s xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" count="1">${one}</x14:${list}s></ext>`;

describe('areas of a unit’s sheet that newer programs store', () => {
  const bars = x14(
    'conditionalFormatting',
    '<x14:conditionalFormatting><x14:cfRule type="expression"><xm:f>B4&gt;$B$1</xm:f></x14:cfRule><xm:sqref>B4:B5</xm:sqref></x14:conditionalFormatting>',
  );
  const choices = x14(
    'dataValidation',
    '<x14:dataValidation type="list"><x14:formula1><xm:f>Bảng!$A$1:$A$2</xm:f></x14:formula1><xm:sqref>B4</xm:sqref></x14:dataValidation>',
  );
  const lines = x14(
    'sparklineGroup',
    "<x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>'Văn phòng'!A4:B4</xm:f><xm:sqref>C4</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup>",
  );
  const put = (xml: string) =>
    xml
      .replace(
        '</worksheet>',
        `<ignoredErrors><ignoredError sqref="B4:B6" numberStoredAsText="1"/></ignoredErrors><extLst>${bars}${choices}${lines}</extLst></worksheet>`,
      )
      .replace('<mergeCell', '<mergeCell')
      .replace('</sheetData>', '</sheetData><protectedRanges><protectedRange sqref="B4" name="a"/></protectedRanges>');

  it('go along with their rows', async () => {
    const xml = await after(put, IN);
    expect([...xml.matchAll(/<xm:sqref>([^<]*)</g)].map(([, area]) => area)).toEqual(['B5:B6', 'B5', 'C5']);
    expect([...xml.matchAll(/<xm:f>([^<]*)</g)].map(([, formula]) => formula)).toEqual([
      'B5&gt;$B$1',
      'Bảng!$A$1:$A$2',
      "'Văn phòng'!A5:B5",
    ]);
    expect([...xml.matchAll(/<(?:ignoredError|protectedRange) sqref="([^"]*)"/g)].map(([, area]) => area)).toEqual([
      'B5',
      'B5:B7',
    ]);
  });

  it('go with their rows when these go', async () => {
    const xml = await after(put, [0, 1, 2, 5]);
    expect(xml).toContain('<ignoredError sqref="B4"');
    expect(xml).not.toMatch(/extLst|x14:|protectedRange/);
    const one = await after(put, [0, 1, 2, 4, 5]);
    expect([...one.matchAll(/<xm:sqref>([^<]*)</g)].map(([, area]) => area)).toEqual(['B4']);
  });
});
