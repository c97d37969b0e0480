import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../src/model/grid';
import type { SheetSpec, SpecRow } from '../../../src/model/sheet-spec';
import { openWorkbookFile } from '../../../src/workbook/file';
import type { Change } from '../../../src/workbook/port';
import { sheetSpec } from '../../contract/start';
import { must } from '../../contract/workbook';
import { REFERENCE, zipOf } from './reference';

/** A filter that LibreOffice sets is a table in the file, and Ctrl+T makes one too: also on a sheet of ours. */

const line = (...values: string[]): SpecRow => ({ cells: values.map((value) => ({ value, style: 'text' as const })) });
const ours = (rows: readonly SpecRow[], merges: SheetSpec['merges'] = []): SheetSpec =>
  sheetSpec({ rows, merges, dropDowns: [], freezeRows: 0 });
const ROWS = [line('PHIẾU'), line('Mã', 'Việc'), line('1.1', 'a'), line('1.2', 'b')];
const TABLE = 'xl/tables/table77.xml';
const TABLE_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));

/** The workbook with our sheet, filtered by another program. */
async function filtered(): Promise<{ readonly parts: Record<string, string>; readonly path: string }> {
  const workbook = must(await openWorkbookFile('a.xlsx', zipOf(REFERENCE)));
  must(await workbook.apply([{ type: 'write-sheet', spec: ours(ROWS) }]));
  const parts = partsOf(must(await workbook.save()));
  const path = Object.keys(parts).find(
    (one) => one.startsWith('xl/worksheets/sheet') && parts[one]!.includes('PHIẾU'),
  )!;
  const relations = path.replace('worksheets/', 'worksheets/_rels/') + '.rels';
  return {
    path,
    parts: {
      ...parts,
      [path]: parts[path]!.replace(
        '</worksheet>',
        `<tableParts count="1"><tablePart xmlns:r="${RELATIONS}" r:id="rIdT"/></tableParts></worksheet>`,
      ),
      [relations]: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rIdT" Type="${RELATIONS}/table" Target="../tables/table77.xml"/></Relationships>`,
      '[Content_Types].xml': parts['[Content_Types].xml']!.replace(
        '</Types>',
        `<Override PartName="/${TABLE}" ContentType="${TABLE_TYPE}"/></Types>`,
      ),
      [TABLE]: `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="77" name="loc" displayName="loc" ref="A2:B4" totalsRowShown="0"><autoFilter ref="A2:B4"><filterColumn colId="1"><filters><filter val="b"/></filters></filterColumn></autoFilter><tableColumns count="2"><tableColumn id="1" name="Mã"/><tableColumn id="2" name="Việc"/></tableColumns></table>`,
    },
  };
}

/** The parts after our sheet was written again; `from`: which of the old rows each is. */
async function rewritten(spec: SheetSpec, from: readonly (number | null)[]) {
  const { parts, path } = await filtered();
  const workbook = must(await openWorkbookFile('a.xlsx', zipOf(parts)));
  const before = must(await workbook.read()).find(({ tag }) => tag?.role === 'unit')!;
  const over = { before, rows: from, columns: [0, 1], keepHeights: from.map(() => true), linkColumns: [] };
  must(await workbook.apply([{ type: 'write-sheet', spec, over }]));
  const saved = partsOf(must(await workbook.save()));
  return { saved, sheet: saved[path]!, table: saved[TABLE] };
}

describe('a table on a sheet of ours', () => {
  it.each<[string, readonly SpecRow[], readonly (number | null)[], string]>([
    ['a row put in', ROWS.toSpliced(3, 0, line('1.1b', 'mới')), [0, 1, 2, null, 3], 'A2:B5'],
    ['a line more above', [line('SỞ'), ...ROWS], [null, 0, 1, 2, 3], 'A3:B5'],
  ])('goes along with its rows, and all are shown: %s', async (_, rows, from, ref) => {
    const { table, sheet } = await rewritten(ours(rows), from);
    expect(table).toContain(`ref="${ref}"`);
    expect(table).toContain(`<autoFilter ref="${ref}"/>`);
    expect(sheet).toContain('<tablePart ');
  });

  it.each<[string, SheetSpec, readonly (number | null)[]]>([
    ['other words in its header', ours(ROWS.with(1, line('Mã', 'Nhiệm vụ'))), [0, 1, 2, 3]],
    ['merged cells in it', ours(ROWS, [{ row: 3, column: 0, rows: 1, columns: 2 }]), [0, 1, 2, 3]],
    ['none of its rows left', ours([ROWS[0]!, ROWS[1]!, line('2.1', 'c')]), [0, 1, null]],
  ])('is taken off without a trace where Excel would call the file damaged: %s', async (_, spec, from) => {
    const { saved, sheet, table } = await rewritten(spec, from);
    expect([table, sheet.includes('tablePart')]).toEqual([undefined, false]);
    expect(Object.values(saved).filter((part) => part.includes('table77'))).toEqual([]);
    expect(must(await must(await openWorkbookFile('a.xlsx', zipOf(saved))).read()).some(({ tag }) => tag)).toBe(true);
  });

  it('leaves no formula that names it once it is off: each names the cells, as when Excel makes a range of it', async () => {
    const formulas = {
      'SUM(loc[Việc])': `SUM('Đơn vị A'!$B$3:$B$4)`,
      'COUNTA(LOC[[#All],[Mã]])&amp;"loc[Việc]"': `COUNTA('Đơn vị A'!$A$2:$A$4)&amp;"loc[Việc]"`,
      'ROWS(loc)+COLUMNS(loc[[Mã]:[Việc]])': `ROWS('Đơn vị A'!$A$3:$B$4)+COLUMNS('Đơn vị A'!$A$3:$B$4)`,
      'loc[#Headers]': `'Đơn vị A'!$A$2:$B$2`,
      'loc[[#This Row],[Mã]]+xloc[Việc]+loc1': '#REF!+xloc[Việc]+loc1',
    };
    const { parts, path } = await filtered();
    const plan = 'xl/worksheets/sheet1.xml';
    const cells = Object.keys(formulas).map((formula, at) => `<c r="${'ABCDE'[at]!}40"><f>${formula}</f><v>1</v></c>`);
    const xml = parts[plan]!.replace('</sheetData>', `<row r="40">${cells.join('')}</row></sheetData>`);
    const workbook = must(await openWorkbookFile('a.xlsx', zipOf({ ...parts, [plan]: xml })));
    const before = must(await workbook.read()).find(({ tag }) => tag?.role === 'unit')!;
    const over = {
      before,
      rows: [0, 1, 2, 3],
      columns: [0, 1],
      keepHeights: [true, true, true, true],
      linkColumns: [],
    };
    must(await workbook.apply([{ type: 'write-sheet', spec: ours(ROWS.with(1, line('Mã', 'Nhiệm vụ'))), over }]));
    const saved = partsOf(must(await workbook.save()));
    const name = before.sheet;
    expect([...saved[plan]!.matchAll(/<c r="[A-E]40"[^>]*><f>([^<]*)/g)].map(([, formula]) => formula)).toEqual(
      Object.values(formulas).map((formula) => formula.replaceAll('Đơn vị A', name)),
    );
    expect(saved[path]).not.toContain('tablePart');
  });

  /** Nothing is written where the file would be damaged; the problem says where, and what. */
  async function refused(more: Record<string, string>, change: (before: Grid) => Change) {
    const { parts, path } = await filtered();
    const workbook = must(await openWorkbookFile('a.xlsx', zipOf({ ...parts, ...more })));
    const before = must(await workbook.read()).find(({ tag }) => tag?.role === 'unit')!;
    const outcome = await workbook.apply([change(before)]);
    expect(partsOf(must(await workbook.save()))[path]).toBe(parts[path]);
    return outcome.ok ? null : outcome.problem;
  }
  const rewrite =
    (rows: readonly SpecRow[], from: readonly (number | null)[]) =>
    (before: Grid): Change => ({
      type: 'write-sheet',
      spec: ours(rows),
      over: { before, rows: from, columns: [0, 1], keepHeights: from.map(() => true), linkColumns: [] },
    });
  const SLICER = {
    'xl/slicerCaches/slicerCache1.xml':
      '<slicerCacheDefinition xmlns:x15="x" name="Slicer"><extLst><ext><x15:tableSlicerCache tableId="77" column="2"/></ext></extLst></slicerCacheDefinition>',
  };

  it.each<[string, (before: Grid) => Change]>([
    ['written anew', rewrite(ROWS.with(1, line('Mã', 'Nhiệm vụ')), [0, 1, 2, 3])],
    ['taken off', ({ tag }) => ({ type: 'remove-sheet', tag: tag! })],
  ])(
    'with a slicer on it says so where it could not stay, and all is as it was: the sheet is %s',
    async (_, change) => {
      expect(await refused(SLICER, change)).toMatchObject({
        id: 'table-with-slicer',
        args: { sheet: 'Văn phòng', table: 'loc' },
      });
    },
  );

  it('keeps its slicer where it stays', async () => {
    expect(await partsAfter(SLICER, ROWS.toSpliced(3, 0, line('1.1b', 'mới')), [0, 1, 2, null, 3])).toMatchObject(
      SLICER,
    );
  });

  const PIVOT_RELATION = `<Relationship Id="rIdP" Type="${RELATIONS}/pivotTable" Target="../pivotTables/pivotTable1.xml"/></Relationships>`;
  async function withPivot(): Promise<Record<string, string>> {
    const { parts, path } = await filtered();
    const relations = path.replace('worksheets/', 'worksheets/_rels/') + '.rels';
    return {
      [relations]: parts[relations]!.replace('</Relationships>', PIVOT_RELATION),
      'xl/pivotTables/pivotTable1.xml': `<pivotTableDefinition xmlns="m" name="Tổng" cacheId="1"><location ref="E3:F4" firstDataRow="1"/></pivotTableDefinition>`,
    };
  }

  it('may be a pivot table: it goes along with its rows, and is not torn', async () => {
    const parts = await partsAfter(await withPivot(), [line('SỞ'), ...ROWS], [null, 0, 1, 2, 3]);
    expect(parts['xl/pivotTables/pivotTable1.xml']).toContain('ref="E4:F5"');
    for (const from of [
      [0, 1, 2, null, 3],
      [0, 1, 3, 2],
      [0, 1, 2],
    ])
      expect(
        await refused(
          await withPivot(),
          rewrite(
            from.map((at) => (at === null ? line('1.1b', 'mới') : ROWS[at]!)),
            from,
          ),
        ),
      ).toMatchObject({ id: 'pivot-in-the-way', args: { sheet: 'Văn phòng', table: 'Tổng' } });
  });

  it('that a pivot table counts is named by its cells once it is off', async () => {
    const source = (more: string): string =>
      `<pivotCacheDefinition xmlns="m"><cacheSource type="worksheet"><worksheetSource ${more}/></cacheSource></pivotCacheDefinition>`;
    const cache = 'xl/pivotCache/pivotCacheDefinition1.xml';
    const parts = await partsAfter(
      { [cache]: source('name="loc"') },
      ROWS.with(1, line('Mã', 'Nhiệm vụ')),
      [0, 1, 2, 3],
    );
    expect(parts[cache]).toBe(source('ref="A2:B4" sheet="Văn phòng"'));
  });

  async function partsAfter(
    more: Record<string, string>,
    rows: readonly SpecRow[],
    from: readonly (number | null)[],
  ): Promise<Record<string, string>> {
    const { parts } = await filtered();
    const workbook = must(await openWorkbookFile('a.xlsx', zipOf({ ...parts, ...more })));
    const before = must(await workbook.read()).find(({ tag }) => tag?.role === 'unit')!;
    must(await workbook.apply([rewrite(rows, from)(before)]));
    return partsOf(must(await workbook.save()));
  }
});
