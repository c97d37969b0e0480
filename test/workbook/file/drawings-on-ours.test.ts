import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SheetSpec, SpecRow } from '../../../src/model/sheet-spec';
import { openWorkbookFile } from '../../../src/workbook/file';
import { sheetSpec } from '../../contract/start';
import { must } from '../../contract/workbook';
import { REFERENCE, zipOf } from './reference';

/** A unit puts photographs, arrows and charts of its own beside its work. When rows move they go along, as in Excel. */

const SHEET = 'xl/worksheets/sheet2.xml';
const DRAWING = 'xl/drawings/drawing77.xml';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORDS = ['PHIẾU', 'Việc', 'một', 'hai', 'ba', 'bốn', 'năm'];
const ours = (words: readonly string[]): SheetSpec =>
  sheetSpec({
    rows: words.map((value): SpecRow => ({ cells: [{ value, style: 'text' }] })),
    merges: [],
    dropDowns: [],
    freezeRows: 0,
  });

interface Corner {
  readonly row: number;
  readonly off?: number;
}
const corner = (name: string, { row, off = 0 }: Corner): string =>
  `<xdr:${name}><xdr:col>0</xdr:col><xdr:colOff>5</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${off}</xdr:rowOff></xdr:${name}>`;
const named = (name: string): string =>
  `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="${name}"/></xdr:nvPicPr></xdr:pic>`;
const over = (name: string, from: Corner, to: Corner, edit = ''): string =>
  `<xdr:twoCellAnchor${edit}>${corner('from', from)}${corner('to', to)}${named(name)}<xdr:clientData/></xdr:twoCellAnchor>`;
const at = (name: string, from: Corner): string =>
  `<xdr:oneCellAnchor>${corner('from', from)}<xdr:ext cx="9" cy="9"/>${named(name)}<xdr:clientData/></xdr:oneCellAnchor>`;

/** A sheet of ours with these anchors over it. */
async function drawnOver(anchors: string): Promise<Uint8Array> {
  const workbook = must(await openWorkbookFile('a.xlsx', zipOf(REFERENCE)));
  must(await workbook.apply([{ type: 'write-sheet', spec: ours(WORDS) }]));
  const parts = Object.fromEntries(
    Object.entries(unzipSync(must(await workbook.save()))).map(([path, part]) => [path, strFromU8(part)]),
  );
  return zipOf({
    ...parts,
    [SHEET]: parts[SHEET]!.replace('</worksheet>', `<drawing xmlns:r="${OFFICE}" r:id="rId77"/></worksheet>`),
    'xl/worksheets/_rels/sheet2.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId77" Type="${OFFICE}/drawing" Target="../drawings/drawing77.xml"/></Relationships>`,
    [DRAWING]: `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing">${anchors}</xdr:wsDr>`,
  });
}

/** Where the drawings lie, as "name from-to", after the rows of the sheet are `from` of before; null: a new row. */
async function after(anchors: string, from: readonly (number | null)[]): Promise<readonly string[]> {
  const workbook = must(await openWorkbookFile('a.xlsx', await drawnOver(anchors)));
  const before = must(await workbook.read()).find(({ tag }) => tag?.role === 'unit')!;
  const spec = ours(from.map((old) => (old === null ? 'mới' : WORDS[old]!)));
  const rewrite = { before, rows: from, columns: [0], keepHeights: from.map(() => true), linkColumns: [] };
  must(await workbook.apply([{ type: 'write-sheet', spec, over: rewrite }]));
  return drawn(strFromU8(unzipSync(must(await workbook.save()))[DRAWING]!));
}
const drawn = (xml: string): readonly string[] =>
  [...xml.matchAll(/<xdr:(?:two|one)CellAnchor[^]*?<\/xdr:(?:two|one)CellAnchor>/g)].map(([one]) => {
    const rows = [...one.matchAll(/<xdr:row>(\d+)<\/xdr:row><xdr:rowOff>(\d+)</g)].map(
      ([, row, off]) => `${row}+${off}`,
    );
    return `${/name="([^"]*)"/.exec(one)![1]} ${rows.join('-')}`;
  });

const PHOTO = over('ảnh', { row: 3, off: 7 }, { row: 3, off: 90 });
const LONG = over('sơ đồ', { row: 3, off: 7 }, { row: 5, off: 90 });

describe('what is drawn over a sheet of ours', () => {
  it('stays where it is when all rows stay', async () => {
    expect(await after(PHOTO + LONG, [0, 1, 2, 3, 4, 5, 6])).toEqual(['ảnh 3+7-3+90', 'sơ đồ 3+7-5+90']);
  });

  it('goes down with its row, or up', async () => {
    expect(await after(PHOTO + at('mũi tên', { row: 4, off: 3 }), [null, 0, 1, 2, null, 3, 4, 5, 6])).toEqual([
      'ảnh 5+7-5+90',
      'mũi tên 6+3',
    ]);
    expect(await after(PHOTO, [0, 1, 3, 4, 5, 6])).toEqual(['ảnh 2+7-2+90']);
  });

  it('grows with rows that come in beneath it, and shrinks with those that go', async () => {
    expect(await after(LONG, [0, 1, 2, 3, null, null, 4, 5, 6])).toEqual(['sơ đồ 3+7-7+90']);
    expect(await after(LONG, [0, 1, 2, 3, 5, 6])).toEqual(['sơ đồ 3+7-4+90']);
    expect(await after(LONG, [0, 1, 2, 4, 5, 6])).toEqual(['sơ đồ 3+0-4+90']);
    expect(await after(LONG, [0, 1, 2, 3, 4, 6])).toEqual(['sơ đồ 3+7-5+0']);
  });

  it('keeps its size where it does not change with cells, or its rows change places', async () => {
    const fixed = over('ảnh', { row: 3, off: 7 }, { row: 5, off: 90 }, ' editAs="oneCell"');
    expect(await after(fixed, [0, 1, 2, 3, null, null, 4, 5, 6])).toEqual(['ảnh 3+7-5+90']);
    expect(await after(LONG, [0, 1, 5, 4, 3, 2, 6])).toEqual(['sơ đồ 4+7-6+90']);
  });

  it('stays in its place where it is told to move with no cell', async () => {
    const still = over('dấu', { row: 3 }, { row: 4 }, ' editAs="absolute"');
    expect(await after(still, [null, null, 0, 1, 2, 3, 4, 5, 6])).toEqual(['dấu 3+0-4+0']);
  });

  it('is not lost with its rows, and not taken for another task’s: it lies below the table, as large as before', async () => {
    expect(await after(PHOTO, [0, 1, 2, 4, 5, 6])).toEqual(['ảnh 6+7-6+90']);
    expect(await after(LONG, [0, 1, 6])).toEqual(['sơ đồ 3+7-5+90']);
    expect(await after(at('mũi tên', { row: 2, off: 3 }), [0, 1])).toEqual(['mũi tên 2+3']);
  });

  it('is beside the same words as before, in whatever order the rows come', async () => {
    const rows = fc
      .shuffledSubarray([2, 3, 4, 5, 6], { minLength: 1 })
      .chain((kept) => fc.tuple(fc.constant(kept), fc.array(fc.nat(5), { maxLength: 3 })))
      .map(([kept, fresh]) =>
        fresh.reduce<(number | null)[]>((all, place) => all.toSpliced(place, 0, null), [0, 1, ...kept]),
      );
    const photos = [2, 3, 4, 5, 6].map((row) => over(`ảnh ${row}`, { row, off: 7 }, { row, off: 9 })).join('');
    const whole = [2, 3, 4, 5, 6].map((row) => over(`cả dòng ${row}`, { row }, { row: row + 1 })).join('');
    await fc.assert(
      fc.asyncProperty(rows, async (from) => {
        const lie = await after(photos + whole, from);
        expect(lie).toHaveLength(10);
        for (const [place, old] of from.entries())
          if (old !== null && old > 1)
            expect(lie).toEqual(
              expect.arrayContaining([`ảnh ${old} ${place}+7-${place}+9`, `cả dòng ${old} ${place}+0-${place + 1}+0`]),
            );
      }),
      { numRuns: 15 },
    );
  });
});
