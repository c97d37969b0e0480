import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { valueAt } from '../../../src/model/grid';
import { openWorkbookFile, type FileWorkbook } from '../../../src/workbook/file';
import type { Change } from '../../../src/workbook/port';
import { sheetSpec } from '../../contract/start';
import { must, place } from '../../contract/workbook';
import { parseRoot } from '../../../src/workbook/file/package/xml';
import { REFERENCE, SHEET, zipOf } from './reference';

const PLAN = 'Phụ lục 1';
const SHEET_PATH = 'xl/worksheets/sheet1.xml';
const rule = {
  tier: 'gap-0',
  areas: [{ row: 1, column: 0, rows: 3, columns: 4 }],
  formula: 'AND(N("phuluc:gap-0")=0,$B2<2)',
  fill: '#F8CBAD',
};
const highlight: Change = { type: 'highlight', sheet: PLAN, rules: [rule] };
const clear: Change = { type: 'clear-highlights', sheet: PLAN };
const edit = (...cells: [string, string | number | null][]): Change => ({
  type: 'edit-cells',
  edits: cells.map(([at, value]) => ({ at: place(PLAN, at), value })),
});

const open = async (parts = REFERENCE): Promise<FileWorkbook> =>
  must(await openWorkbookFile('Kế hoạch.xlsx', zipOf(parts)));

async function savedParts(workbook: FileWorkbook): Promise<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(unzipSync(must(await workbook.save()))).map(([path, bytes]) => [path, strFromU8(bytes)]),
  );
}

async function after(...changes: Change[]): Promise<Record<string, string>> {
  const workbook = await open();
  must(await workbook.apply(changes));
  return savedParts(workbook);
}

const changed = (parts: Record<string, string>): string[] =>
  [...new Set([...Object.keys(parts), ...Object.keys(REFERENCE)])]
    .filter((path) => parts[path] !== REFERENCE[path])
    .sort();

describe('what is not touched is carried over to the byte', () => {
  it('saves an opened file with every part as it was, in the same order', async () => {
    const parts = await savedParts(await open());
    expect(changed(parts)).toEqual([]);
    expect(Object.keys(parts)).toEqual(Object.keys(REFERENCE));
  });

  it('highlights by adding to one sheet and to the styles, nothing else', async () => {
    const parts = await after(highlight);
    expect(changed(parts)).toEqual(['xl/styles.xml', SHEET_PATH]);
    const sheet = parts[SHEET_PATH]!;
    expect(sheet.startsWith(SHEET.before + SHEET.data + SHEET.conditional)).toBe(true);
    expect(sheet.endsWith(SHEET.after)).toBe(true);
    const added = sheet.slice((SHEET.before + SHEET.data + SHEET.conditional).length, -SHEET.after.length);
    expect(added).toBe(
      '<conditionalFormatting sqref="A2:D4"><cfRule type="expression" dxfId="1" priority="4"><formula>AND(N("phuluc:gap-0")=0,$B2&lt;2)</formula></cfRule></conditionalFormatting>',
    );
    // The planner's fill without patternType stays as Excel wrote it; ours shows in Excel and in LibreOffice.
    expect(parts['xl/styles.xml']).toContain(
      '<dxf><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf><dxf><fill><patternFill patternType="solid"><fgColor rgb="FFF8CBAD"/><bgColor rgb="FFF8CBAD"/></patternFill></fill></dxf></dxfs>',
    );
  });

  it('takes highlights away without a trace: every part is as it was, to the byte', async () => {
    expect(changed(await after(highlight, clear))).toEqual([]);
    expect(changed(await after(clear))).toEqual([]);
    const twoSheets = [highlight, { ...highlight, sheet: 'Bảng' }, clear] as Change[];
    expect(changed(await after(...twoSheets))).toEqual(['xl/styles.xml', 'xl/worksheets/sheet4.xml']);
    expect(changed(await after(...twoSheets, { ...clear, sheet: 'Bảng' }))).toEqual([]);
  });

  it('takes only our rule out of an element that LibreOffice made of ours and the planner’s', async () => {
    const ours = '<cfRule type="expression" dxfId="0" priority="9"><formula>N("phuluc:gap-0")=0</formula></cfRule>';
    const mixed = REFERENCE[SHEET_PATH]!.replace(
      '</cfRule></conditionalFormatting>',
      `</cfRule>${ours}</conditionalFormatting>`,
    );
    const workbook = await open({ ...REFERENCE, [SHEET_PATH]: mixed });
    must(await workbook.apply([clear]));
    expect(changed(await savedParts(workbook))).toEqual([]);
  });

  it('edits a cell without touching the other rows', async () => {
    const parts = await after(edit(['B3', 2.25]));
    expect(changed(parts)).toEqual(['xl/workbook.xml', SHEET_PATH]);
    expect(parts[SHEET_PATH]).toBe(
      REFERENCE[SHEET_PATH]!.replace('<c r="B3"><v>2</v></c>', '<c r="B3"><v>2.25</v></c>'),
    );
    expect(parts['xl/workbook.xml']).toBe(
      REFERENCE['xl/workbook.xml']!.replace(
        '<calcPr calcId="191029"/>',
        '<calcPr calcId="191029" fullCalcOnLoad="true"/>',
      ),
    );
  });

  it('adds a sheet by adding parts; the planner’s names and sheets stay as they are', async () => {
    const parts = await after({ type: 'write-sheet', spec: sheetSpec() });
    expect(changed(parts)).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet2.xml',
    ]);
    const workbook = parts['xl/workbook.xml']!;
    expect(workbook).toContain('<sheet name="Văn phòng" sheetId="11" r:id="rId9"/></sheets><definedNames>');
    expect(workbook).toContain('<definedName name="DiemChuan" comment="tên &amp; chú">');
    expect(workbook).toContain(
      '<definedName name="_Phuluc" localSheetId="4" hidden="1">"unit|văn phòng"</definedName>',
    );
  });

  it('removing the added sheet leaves the planner’s workbook part as it was', async () => {
    const parts = await after(
      { type: 'write-sheet', spec: sheetSpec() },
      { type: 'remove-sheet', tag: sheetSpec().tag },
    );
    expect(changed(parts)).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/calcChain.xml',
      'xl/styles.xml',
      'xl/workbook.xml',
    ]);
    expect(parts['xl/workbook.xml']).toBe(
      REFERENCE['xl/workbook.xml']!.replace(
        '<calcPr calcId="191029"/>',
        '<calcPr calcId="191029" fullCalcOnLoad="true"/>',
      ),
    );
  });
});

describe('reading the reference file', () => {
  it('gives formula results of every kind, rich text as text, dates as serial numbers, and no chart sheet', async () => {
    const grids = must(await (await open()).read());
    expect(grids.map((grid) => grid.sheet)).toEqual([PLAN, 'Tiền tố', 'Bảng']);
    const read = (at: string): unknown => valueAt(grids[0]!, place('', at).row, place('', at).column);
    expect(['B1', 'C2', 'C4', 'D2', 'D3', 'D4', 'B9'].map(read)).toEqual([
      'Tiêu chí',
      4.5,
      7.5,
      '2.4x',
      { error: '#DIV/0!' },
      45000.5,
      'đậm hơn',
    ]);
    expect([...grids[0]!.formulas]).toEqual(['C2', 'D2', 'C3', 'D3', 'C4']);
    expect(grids[1]!.values).toEqual([['2.4']]);
  });

  it('gives a view with theme colours, widths in characters, hidden rows and columns, links and shared formulas written out', async () => {
    const [sheet] = (await open()).sheets();
    const cell = (at: string) =>
      sheet!.cells.find((one) => one.row === place('', at).row && one.column === place('', at).column);
    expect(cell('A1')!.style).toMatchObject({ fill: '#4472C4', color: '#FFFFFF', bold: true, font: 'Arial' });
    expect(cell('A1')!.link).toEqual({ url: 'https://example.gov.vn/?a=1&b=2' });
    expect(cell('B1')!.link).toEqual({ sheet: 'Bảng', row: 0, column: 0 });
    expect(['C2', 'C3', 'C4'].map((at) => cell(at)!.formula)).toEqual(['B2*2+$B$2', 'B3*2+$B$2', 'B4*2+$B$2']);
    expect(sheet!.columns.get(1)!.width).toBeCloseTo(60, 1);
    expect([sheet!.columns.get(4)!.hidden, sheet!.rows.get(5)!.hidden, sheet!.rows.get(0)!.height]).toEqual([
      true,
      true,
      30,
    ]);
    expect(sheet!.freeze).toEqual({ rows: 1, columns: 0 });
    expect(sheet!.highlights).toEqual([expect.objectContaining({ formula: '$B2>1', fill: '#FFC7CE' })]);
    expect(sheet!.dropDowns).toEqual([{ area: { row: 1, column: 4, rows: 3, columns: 1 }, values: ['Có', 'Không'] }]);
    expect(sheet!.tabColor).toBe('#8FAADC');
  });
});

describe('cells that hang together with others', () => {
  it('hands a shared formula on when its cell is overwritten, and drops the calculation chain', async () => {
    const parts = await after(edit(['C2', 1]));
    expect(parts[SHEET_PATH]).toContain('<c r="C2"><v>1</v></c>');
    expect(parts[SHEET_PATH]).toContain('<c r="C3"><f>B3*2+$B$2</f><v>5.5</v></c>');
    expect(parts[SHEET_PATH]).toContain('<c r="C4"><f>B4*2+$B$2</f><v>7.5</v></c>');
    expect(Object.keys(parts)).not.toContain('xl/calcChain.xml');
    expect(parts['[Content_Types].xml']).not.toContain('calcChain');
    expect(parts['xl/_rels/workbook.xml.rels']).not.toContain('calcChain');
  });

  it('takes a new result for a formula that stays, also a shared one', async () => {
    const workbook = await open();
    let told = 0;
    workbook.onEdited(() => (told += 1));
    workbook.type(place(PLAN, 'C3'), { value: 9, formula: 'B3*2+$B$2' });
    workbook.type(place(PLAN, 'D2'), { value: 'y', formula: 'A2&"x"' });
    expect(told).toBe(0);
    const parts = await savedParts(workbook);
    expect(parts[SHEET_PATH]).toContain('<c r="C3"><f t="shared" si="0"/><v>9</v></c>');
    expect(parts[SHEET_PATH]).toContain('<c r="D2" t="str"><f>A2&amp;"x"</f><v>y</v></c>');
    expect(Object.keys(parts)).toContain('xl/calcChain.xml');
  });

  it('gives new cells the look of their row, else of their column', async () => {
    const parts = await after(edit(['A5', 'x'], ['C9', 1]));
    expect(parts[SHEET_PATH]).toContain('<row r="5"><c r="A5" s="2" t="inlineStr">');
    expect(parts[SHEET_PATH]).toContain('<c r="C9" s="4"><v>1</v></c>');
  });

  it('widens the used range that the sheet declares', async () => {
    expect((await after(edit(['G12', 1])))[SHEET_PATH]).toContain('<dimension ref="A1:G12"/>');
  });

  it('writes cells of a sheet whose elements carry a prefix', async () => {
    const workbook = await open();
    must(
      await workbook.apply([
        { type: 'edit-cells', edits: [{ at: place('Tiền tố', 'B2'), value: '=x' }] },
        { ...highlight, sheet: 'Tiền tố' },
      ]),
    );
    const xml = (await savedParts(workbook))['xl/worksheets/sheet3.xml']!;
    expect(xml).toContain(
      '<x:row r="2"><x:c r="B2" s="5" t="inlineStr"><x:is><x:t xml:space="preserve">=x</x:t></x:is></x:c></x:row></x:sheetData><x:conditionalFormatting',
    );
    expect(must(await workbook.read())[1]!.values).toEqual([
      ['2.4', null],
      [null, '=x'],
    ]);
  });
});

describe('the order of elements that Excel insists on', () => {
  const ORDER =
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetProtection autoFilter mergeCells conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter drawing legacyDrawing tableParts extLst'.split(
      ' ',
    );

  it('is kept in every sheet that was written to', async () => {
    const spec = sheetSpec({
      tabColor: '#2E75B6',
      rows: [{ cells: [{ value: 'x', style: 'link', link: place(PLAN, 'B2') }] }],
    });
    const onOurs = { ...highlight, sheet: 'Văn phòng' } as Change;
    const parts = await after(
      { type: 'write-sheet', spec },
      highlight,
      onOurs,
      { ...highlight, sheet: 'Bảng' },
      edit(['B3', 1]),
      { type: 'write-sheet', spec },
    );
    for (const at of [1, 2, 4]) {
      const names = parseRoot(parts[`xl/worksheets/sheet${at}.xml`]!).pieces.map((piece) => piece.name);
      expect(names).toEqual(
        ORDER.filter((name) => names.includes(name)).flatMap((name) => names.filter((one) => one === name)),
      );
      expect(names).toContain('conditionalFormatting');
    }
  });
});

describe('the same changes give the same file', () => {
  it('to the byte, and a second run changes nothing', async () => {
    const changes: Change[] = [highlight, { type: 'write-sheet', spec: sheetSpec() }, edit(['B3', 2.25], ['A5', '-x'])];
    const workbook = await open();
    must(await workbook.apply(changes));
    const once = must(await workbook.save());
    expect(workbook.unsaved).toBe(false);
    const told: string[] = [];
    workbook.onWritten((sheets) => told.push(...sheets));
    must(await workbook.apply(changes));
    expect([workbook.unsaved, told]).toEqual([false, []]);
    expect(must(await workbook.save())).toEqual(once);
    const other = await open();
    must(await other.apply(changes));
    expect(must(await other.save())).toEqual(once);
  });
});
