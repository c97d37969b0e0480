import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { SheetSpec, SpecRow } from '../../../src/model/sheet-spec';
import { openWorkbookFile, type FileWorkbook } from '../../../src/workbook/file';
import { sheetSpec } from '../../contract/start';
import { must, place } from '../../contract/workbook';
import { REFERENCE, zipOf } from './reference';

/** Check boxes, buttons and lists of the tab Developer: in the sheet, a drawing, VML and a part for each. */

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MC = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
type Parts = Readonly<Record<string, string>>;

const corner = (name: string, row: number): string =>
  `<${name}><xdr:col>1</xdr:col><xdr:colOff>5</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>7</xdr:rowOff></${name}>`;
/** Of row and row below, zero-based. */
const controls = (row: number): string =>
  `<mc:AlternateContent xmlns:mc="${MC}"><mc:Choice Requires="x14"><controls><mc:AlternateContent><mc:Choice Requires="x14"><control shapeId="2049" r:id="rId71" name="Check Box 1"><controlPr defaultSize="0" autoFill="0" autoLine="0" autoPict="0" macro="[0]!DanhDau"><anchor moveWithCells="1">${corner('from', row)}${corner('to', row + 1)}</anchor></controlPr></control></mc:Choice></mc:AlternateContent></controls></mc:Choice></mc:AlternateContent>`;
const anchor = (row: number): string =>
  `<mc:AlternateContent xmlns:mc="${MC}"><mc:Choice xmlns:a14="http://schemas.microsoft.com/office/drawing/2010/main" Requires="a14"><xdr:twoCellAnchor editAs="oneCell">${corner('xdr:from', row)}${corner('xdr:to', row + 1)}<xdr:sp macro="[0]!DanhDau" textlink=""><xdr:nvSpPr><xdr:cNvPr id="2049" name="Check Box 1" hidden="1"/><xdr:cNvSpPr/></xdr:nvSpPr></xdr:sp><xdr:clientData/></xdr:twoCellAnchor></mc:Choice><mc:Fallback/></mc:AlternateContent>`;
const box = (row: number, link: string): string =>
  `<v:shape id="_x0000_s2049" type="#_x0000_t201" style='visibility:visible'><v:textbox><div>Xong</div></v:textbox><x:ClientData ObjectType="Checkbox"><x:SizeWithCells/><x:Anchor>1, 5, ${row}, 7, 1, 90, ${row + 1}, 7</x:Anchor><x:FmlaMacro>[0]!DanhDau</x:FmlaMacro>${link && `<x:FmlaLink>${link}</x:FmlaLink>`}</x:ClientData></v:shape>`;
const property = (link: string): string =>
  `<formControlPr xmlns="${X14}" objectType="CheckBox" checked="Checked"${link && ` fmlaLink="${link}"`} lockText="1" noThreeD="1"/>`;
const CONTROL = 'xl/ctrlProps/ctrlProp1.xml';
const TYPES = '[Content_Types].xml';
const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="../${target}"/>`;
const withTypes = (types: string): string =>
  types.replace(
    '</Types>',
    `<Override PartName="/${CONTROL}" ContentType="application/vnd.ms-excel.controlproperties+xml"/></Types>`,
  );

describe('a plan with check boxes', () => {
  const SHEET = 'xl/worksheets/sheet1.xml';
  const [DRAWING, VML] = ['xl/drawings/drawing1.xml', 'xl/drawings/vmlDrawing1.vml'];
  const plan: Parts = {
    ...REFERENCE,
    [TYPES]: withTypes(REFERENCE[TYPES]!),
    [SHEET]: REFERENCE[SHEET]!.replace(/(<legacyDrawing [^>]*>)/, (_, before: string) => before + controls(2)),
    'xl/worksheets/_rels/sheet1.xml.rels': REFERENCE['xl/worksheets/_rels/sheet1.xml.rels']!.replace(
      '</Relationships>',
      `${relation('rId71', 'ctrlProp', 'ctrlProps/ctrlProp1.xml')}</Relationships>`,
    ),
    [DRAWING]: REFERENCE[DRAWING]!.replace('</xdr:wsDr>', `${anchor(2)}</xdr:wsDr>`),
    [VML]: REFERENCE[VML]!.replace('</xml>', `${box(2, '$B$3')}</xml>`),
    [CONTROL]: property('$B$3'),
  };

  it('reads like the one without, and keeps them all when it is coloured, mended and given sheets of ours', async () => {
    const [workbook, plain] = await Promise.all([opened(plan), opened(REFERENCE)]);
    expect(must(await workbook.read())).toEqual(must(await plain.read()));
    expect(workbook.sheets()).toEqual(plain.sheets());
    for (const one of [workbook, plain])
      must(
        await one.apply([
          { type: 'highlight', sheet: 'Phụ lục 1', rules: [] },
          {
            type: 'highlight',
            sheet: 'Phụ lục 1',
            rules: [
              { areas: [{ row: 1, column: 1, rows: 3, columns: 1 }], formula: '$B2>1', fill: '#FF0000', tier: 'high' },
            ],
          },
          { type: 'edit-cells', edits: [{ at: place('Phụ lục 1', 'B3'), value: 'Sửa' }] },
          { type: 'write-sheet', spec: sheetSpec() },
        ]),
      );
    const [parts, others] = [await saved(workbook), await saved(plain)];
    for (const path of [DRAWING, VML, CONTROL]) expect(parts[path], path).toBe(plan[path]);
    // Beside the controls all is what it is without them, also the order in which Excel wants it.
    expect(parts[SHEET]).toContain(`<legacyDrawing r:id="rId2"/>${controls(2)}<extLst>`);
    expect(parts[SHEET]!.replace(controls(2), '')).toBe(others[SHEET]);
    expect(Object.keys(parts).filter((path) => !(path in others))).toEqual([CONTROL]);
    expect(parts[TYPES]).toContain('controlproperties');
  });

  it('goes on showing the cell of our sheet that it is linked with, when that moves', async () => {
    const linked = {
      ...plan,
      [CONTROL]: property('&apos;Văn phòng&apos;!$B$4'),
      [VML]: plan[VML]!.replace('$B$3', "'Văn phòng'!$B$4"),
    };
    const { parts } = await moved(linked, [0, 1, null, 2, 3, 4]);
    expect(parts[CONTROL]).toBe(property("'Văn phòng'!$B$5"));
    expect(parts[VML]).toContain("<x:FmlaLink>'Văn phòng'!$B$5</x:FmlaLink>");
  });
});

describe('a check box on a unit’s sheet', () => {
  const SHEET = 'xl/worksheets/sheet2.xml';
  const [DRAWING, VML] = ['xl/drawings/drawing77.xml', 'xl/drawings/vmlDrawing77.vml'];
  const put = (parts: Parts): Parts => ({
    ...parts,
    [TYPES]: withTypes(parts[TYPES]!),
    [SHEET]: parts[SHEET]!.replace(
      '</worksheet>',
      `<drawing xmlns:r="${OFFICE}" r:id="rId72"/><legacyDrawing xmlns:r="${OFFICE}" r:id="rId73"/>${controls(3).replace('<control ', `<control xmlns:r="${OFFICE}" `)}</worksheet>`,
    ),
    'xl/worksheets/_rels/sheet2.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('rId71', 'ctrlProp', 'ctrlProps/ctrlProp1.xml')}${relation('rId72', 'drawing', 'drawings/drawing77.xml')}${relation('rId73', 'vmlDrawing', 'drawings/vmlDrawing77.vml')}</Relationships>`,
    [DRAWING]: `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing">${anchor(3)}</xdr:wsDr>`,
    [VML]: `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel">${box(3, '$B$4')}</xml>`,
    [CONTROL]: property('$B$4'),
  });
  const rowsIn = (xml: string): readonly number[] =>
    [...xml.matchAll(/<xdr:row>(\d+)</g)].map(([, row]) => Number(row));

  it('goes along with its row, and so does the cell that it is linked with', async () => {
    const { parts } = await moved(REFERENCE, [0, 1, null, 2, 3, 4], put);
    expect(rowsIn(/<controls>.*<\/controls>/.exec(parts[SHEET]!)![0])).toEqual([4, 5]);
    expect(rowsIn(parts[DRAWING]!)).toEqual([4, 5]);
    expect(parts[VML]).toContain(box(4, '$B$5'));
    expect(parts[CONTROL]).toBe(property('$B$5'));
  });

  it('stays when its row goes, without a link to a cell that is another’s now, and that is told', async () => {
    const { parts, broken } = await moved(REFERENCE, [0, 1, 2, 4], put);
    expect(parts[CONTROL]).toBe(property(''));
    expect(parts[VML]).toContain('ObjectType="Checkbox"');
    expect(parts[VML]).not.toContain('FmlaLink');
    expect(rowsIn(parts[DRAWING]!)).toHaveLength(2);
    expect(broken?.formulas).toEqual(['Văn phòng']);
  });

  it('that does not move with cells stays where it is', async () => {
    const fixed = (parts: Parts): Parts => {
      const all = put(parts);
      return {
        ...all,
        [SHEET]: all[SHEET]!.replace(' moveWithCells="1"', ''),
        [DRAWING]: all[DRAWING]!.replace('editAs="oneCell"', 'editAs="absolute"'),
        [VML]: all[VML]!.replace('<x:SizeWithCells/>', '<x:MoveWithCells/><x:SizeWithCells/>'),
      };
    };
    const { parts } = await moved(REFERENCE, [0, 1, null, 2, 3, 4], fixed);
    expect(rowsIn(/<controls>.*<\/controls>/.exec(parts[SHEET]!)![0])).toEqual([3, 4]);
    expect(rowsIn(parts[DRAWING]!)).toEqual([3, 4]);
    expect(parts[VML]).toContain('<x:Anchor>1, 5, 3, 7, 1, 90, 4, 7</x:Anchor>');
    expect(parts[CONTROL]).toBe(property('$B$5'));
  });
});

const opened = async (parts: Parts): Promise<FileWorkbook> => must(await openWorkbookFile('a.xlsx', zipOf(parts)));
const saved = async (workbook: FileWorkbook): Promise<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(must(await workbook.save()))).map(([path, part]) => [path, strFromU8(part)]),
  );

/** The parts after the rows of a sheet of ours are `from` of before (null: a new row); `put`: what stood there by then. */
async function moved(start: Parts, from: readonly (number | null)[], put: (parts: Parts) => Parts = (parts) => parts) {
  const words = ['PHIẾU', 'Việc', 'một', 'hai', 'ba'];
  const ours = (rows: readonly string[]): SheetSpec =>
    sheetSpec({
      rows: rows.map((word): SpecRow => ({
        cells: [
          { value: word, style: 'text' },
          { value: 'x', style: 'input' },
        ],
      })),
      merges: [],
      dropDowns: [],
      freezeRows: 0,
    });
  const first = await opened(start);
  must(await first.apply([{ type: 'write-sheet', spec: ours(words) }]));
  const workbook = await opened(put(await saved(first)));
  const before = must(await workbook.read()).find(({ tag }) => tag?.role === 'unit')!;
  const spec = ours(from.map((old) => (old === null ? 'mới' : words[old]!)));
  const over = { before, rows: from, columns: [0, 1], keepHeights: from.map(() => true), linkColumns: [] };
  const { broken } = must(await workbook.apply([{ type: 'write-sheet', spec, over }]));
  return { parts: await saved(workbook), broken };
}
