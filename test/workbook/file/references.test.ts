import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { BrokenReferences, SheetSpec, SpecRow } from '../../../src/model/sheet-spec';
import { mendedSentences } from '../../../src/locale/responsibility/odd-sheets';
import { openWorkbookFile, type FileWorkbook } from '../../../src/workbook/file';
import { escapeText } from '../../../src/workbook/file/package/xml';
import { withoutSpanned } from '../../../src/workbook/unfollowed';
import { withMoved } from '../../../src/workbook/cell-references';
import { sheetSpec } from '../../contract/start';
import { must } from '../../contract/workbook';
import { REFERENCE, zipOf } from './reference';

/**
 * A planner adds up what units report: formulas, names, charts and links that point to sheets of ours. When rows move there
 * they go along, as in Excel; what is gone is #REF!, and nothing is left that Excel calls damage.
 */

const line = (...values: string[]): SpecRow => ({ cells: values.map((value) => ({ value, style: 'text' as const })) });
const OURS = "Phòng A's & B";
const ours = (rows: readonly SpecRow[]): SheetSpec =>
  sheetSpec({ name: OURS, rows, merges: [], dropDowns: [], freezeRows: 0 });
const ROWS = [line('PHIẾU', 'x'), line('Mã', 'Việc'), line('1.1', 'a'), line('1.2', 'b'), line('1.3', 'c')];
const PREFIX = "'Phòng A''s &amp; B'!";
const PLAN = 'xl/worksheets/sheet1.xml';
const CHART = 'xl/charts/chart77.xml';
const PIVOT = 'xl/pivotCache/pivotCacheDefinition77.xml';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = (type: string, target: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId77" Type="${RELATION}/${type}" Target="${target}"/></Relationships>`;
const EXTRA = [
  `<row r="40"><c r="A40"><f>SUM(${PREFIX}$B$3:B5)+${PREFIX}A4&amp;"${PREFIX}A4"</f><v>1</v></c><c r="B40"><f>COUNTA(${PREFIX}B:B)</f><v>5</v></c></row>`,
];
const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));

async function pointedTo(): Promise<Record<string, string>> {
  const workbook = must(await openWorkbookFile('a.xlsx', zipOf(REFERENCE)));
  must(await workbook.apply([{ type: 'write-sheet', spec: ours(ROWS) }]));
  const parts = partsOf(must(await workbook.save()));
  return {
    ...parts,
    [PLAN]: parts[PLAN]!.replace('</sheetData>', `${EXTRA.join('')}</sheetData>`).replace(
      /(<hyperlinks>)/,
      `$1<hyperlink ref="A40" location="${PREFIX}A5" display="x"/>`,
    ),
    'xl/workbook.xml': parts['xl/workbook.xml']!.replace(
      '</definedNames>',
      `<definedName name="zzKetQua">${PREFIX}$B$3:$B$5</definedName></definedNames>`,
    ),
    'xl/worksheets/_rels/sheet4.xml.rels': parts['xl/worksheets/_rels/sheet4.xml.rels']!.replace(
      '</Relationships>',
      `<Relationship Id="rId77" Type="${RELATION}/drawing" Target="../drawings/drawing77.xml"/><Relationship Id="rId78" Type="${RELATION}/pivotTable" Target="../pivotTables/pivotTable77.xml"/></Relationships>`,
    ),
    'xl/drawings/drawing77.xml':
      '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>',
    'xl/drawings/_rels/drawing77.xml.rels': relations('chart', '../charts/chart77.xml'),
    'xl/pivotTables/pivotTable77.xml': '<pivotTableDefinition name="P"><location ref="J2:K5"/></pivotTableDefinition>',
    'xl/pivotTables/_rels/pivotTable77.xml.rels': relations(
      'pivotCacheDefinition',
      '../pivotCache/pivotCacheDefinition77.xml',
    ),
    [CHART]: `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:f>${PREFIX}$B$4</c:f></c:chartSpace>`,
    [PIVOT]: `<pivotCacheDefinition><cacheSource type="worksheet"><worksheetSource ref="A2:B5" sheet="Phòng A's &amp; B"/></cacheSource></pivotCacheDefinition>`,
    '[Content_Types].xml': parts['[Content_Types].xml']!.replace(
      '</Types>',
      `<Override PartName="/${CHART}" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/><Override PartName="/${PIVOT}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.pivotCacheDefinition+xml"/></Types>`,
    ),
  };
}

const NONE = { formulas: [], charts: [], pivots: [], names: [], left: [], leftNames: [] };

const seen = (parts: Record<string, string>) => ({
  sums: [...parts[PLAN]!.matchAll(/<c r="[AB]40"[^>]*><f>([^<]*)/g)].map(([, formula]) => formula),
  name: /zzKetQua">([^<]*)/.exec(parts['xl/workbook.xml']!)?.[1],
  chart: /<c:f>([^<]*)/.exec(parts[CHART]!)?.[1],
  pivot: /ref="([^"]*)"/.exec(parts[PIVOT]!)?.[1],
  link: /ref="A40" location="([^"]*)"/.exec(parts[PLAN]!)?.[1],
});

async function rewritten(rows: readonly SpecRow[], from: readonly (number | null)[], view: boolean) {
  const workbook = must(await openWorkbookFile('a.xlsx', zipOf(await pointedTo()), { view }));
  const before = must(await workbook.read()).find(({ sheet }) => sheet === OURS)!;
  const over = { before, rows: from, columns: [0, 1], keepHeights: from.map(() => true), linkColumns: [] };
  const applied = must(await workbook.apply([{ type: 'write-sheet', spec: ours(rows), over }]));
  return { ...seen(partsOf(must(await workbook.save()))), told: applied.broken };
}

/** A row comes in above all others; gives what the run tells of it. */
async function rowPutIn(workbook: FileWorkbook): Promise<BrokenReferences | undefined> {
  const before = must(await workbook.read()).find(({ sheet }) => sheet === OURS)!;
  const from = [null, 0, 1, 2, 3, 4];
  const over = { before, rows: from, columns: [0, 1], keepHeights: from.map(() => true), linkColumns: [] };
  const spec = ours([line('SỞ'), ...ROWS]);
  return must(await workbook.apply([{ type: 'write-sheet', spec, over }])).broken;
}

describe('formulas elsewhere that point to cells of our sheets', () => {
  it.each([true, false])('go along when rows move; texts do not (view: %s)', async (view) => {
    const rows = [line('SỞ'), ...ROWS.toSpliced(3, 0, line('1.1b', 'mới'))];
    expect(await rewritten(rows, [null, 0, 1, 2, null, 3, 4], view)).toEqual({
      sums: [`SUM(${PREFIX}$B$4:B7)+${PREFIX}A6&amp;"${PREFIX}A4"`, `COUNTA(${PREFIX}B:B)`],
      name: `${PREFIX}$B$4:$B$7`,
      chart: `${PREFIX}$B$6`,
      pivot: 'A3:B7',
      link: `${PREFIX}A7`,
      told: undefined,
    });
  });

  it('are #REF! where their row is gone, and shorter where a part of it is', async () => {
    expect(await rewritten(ROWS.toSpliced(3, 1), [0, 1, 2, 4], true)).toEqual({
      sums: [`SUM(${PREFIX}$B$3:B4)+#REF!&amp;"${PREFIX}A4"`, `COUNTA(${PREFIX}B:B)`],
      name: `${PREFIX}$B$3:$B$4`,
      chart: '#REF!',
      pivot: 'A2:B4',
      link: `${PREFIX}A4`,
      told: { ...NONE, formulas: ['Phụ lục 1'], charts: ['Bảng'] },
    });
  });

  it.each([true, false])(
    'are #REF! when the sheet is taken off: none names a sheet that is not there (view: %s)',
    async (view) => {
      const workbook = must(await openWorkbookFile('a.xlsx', zipOf(await pointedTo()), { view }));
      const { broken } = must(await workbook.apply([{ type: 'remove-sheet', tag: ours(ROWS).tag }]));
      expect(broken).toEqual({
        formulas: ['Phụ lục 1'],
        charts: ['Bảng'],
        pivots: ['Bảng'],
        names: ['zzKetQua'],
        left: [],
        leftNames: [],
      });
      const parts = partsOf(must(await workbook.save()));
      expect(seen(parts)).toMatchObject({
        sums: [`SUM(#REF!)+#REF!&amp;"${PREFIX}A4"`, 'COUNTA(#REF!)'],
        name: '#REF!',
        chart: '#REF!',
      });
    },
  );

  it('stay as they are when all rows stay', async () => {
    const parts = await pointedTo();
    expect(await rewritten(ROWS.with(4, line('1.3', 'khác')), [0, 1, 2, 3, 4], true)).toEqual({
      ...seen(parts),
      told: undefined,
    });
  });

  it('are told by the names of their sheets, in both languages', () => {
    const lists = { formulas: [], names: [], charts: [], pivots: [], left: [], leftNames: [] };
    for (const kind of ['formulas', 'names', 'charts', 'pivots', 'left', 'leftNames'] as const)
      for (const language of ['vi', 'en'] as const) {
        const said = mendedSentences({ odd: [], broken: { ...lists, [kind]: ['Tổng hợp', 'Báo cáo'] } }, language);
        expect(said).toHaveLength(1);
        expect(said[0]).toContain('“Tổng hợp”, “Báo cáo”');
      }
    expect(mendedSentences({ odd: [] }, 'vi')).toEqual([]);
  });

  it('are told where no program follows them: over several sheets, or in a text that is read as an address', async () => {
    const formulas = [
      "SUM('Phụ lục 1:Phòng A''s & B'!B4)",
      "INDIRECT(\"'Phòng A''s & B'!B4\")",
      'INDIRECT("\'"&A1&"\'!B4")',
      "HYPERLINK(\"#'Phòng A''s & B'!B4\")",
    ];
    const others = ["SUM('Phụ lục 1:Bảng'!B4)", 'INDIRECT("Bảng!B4")', `"'Phòng A''s & B'!B4"`, 'INDIRECT("A"&1)'];
    for (const formula of [...formulas, ...others]) {
      const parts = await pointedTo();
      const cell = `<row r="41"><c r="A41"><f>${escapeText(formula)}</f><v>1</v></c></row></sheetData>`;
      const bytes = zipOf({ ...parts, [PLAN]: parts[PLAN]!.replace('</sheetData>', cell) });
      const workbook = must(await openWorkbookFile('a.xlsx', bytes));
      const broken = await rowPutIn(workbook);
      expect([formula, broken]).toEqual([
        formula,
        formulas.includes(formula) ? { ...NONE, left: ['Phụ lục 1'] } : undefined,
      ]);
      expect(partsOf(must(await workbook.save()))[PLAN]).toContain(`<f>${escapeText(formula)}</f>`);
    }
  });

  it('are told by their name where a defined name is such a formula', async () => {
    const parts = await pointedTo();
    const names = {
      zzNhieuTrang: "SUM('Phụ lục 1:Phòng A''s & B'!$B$4)",
      zzQuaChu: "INDIRECT(\"'Phòng A''s & B'!B4\")",
      zzKhac: 'INDIRECT("Bảng!B4")',
    };
    const defined = Object.entries(names).map(
      ([name, formula]) => `<definedName name="${name}">${escapeText(formula)}</definedName>`,
    );
    const workbook = parts['xl/workbook.xml']!.replace('</definedNames>', `${defined.join('')}</definedNames>`);
    expect(
      await rowPutIn(must(await openWorkbookFile('a.xlsx', zipOf({ ...parts, 'xl/workbook.xml': workbook })))),
    ).toEqual({
      ...NONE,
      leftNames: ['zzNhieuTrang', 'zzQuaChu'],
    });
  });

  it('over several sheets begin or end with the next one when one is taken off, as in Excel', () => {
    const names = ['A', "B's", 'C', 'D'];
    const after = (formula: string, gone: string): string => withoutSpanned(formula, gone, names);
    expect(after("SUM(A:C!B2)+'B''s:D'!A1", 'A')).toBe("SUM('B''s:C'!B2)+'B''s:D'!A1");
    expect(after('SUM(a:c!B2)', 'C')).toBe("SUM('A:B''s'!B2)");
    expect(after('SUM(\'C:D\'!B2)&"C:D!B2"', 'D')).toBe('SUM(\'C\'!B2)&"C:D!B2"');
    expect(after('D:C!B2', 'D')).toBe("'C'!B2");
    expect(after('A:D!B2+[1]A:D!B2', 'C')).toBe('A:D!B2+[1]A:D!B2');
  });

  it('of sheets with names alike are left alone', () => {
    const gone = () => null;
    for (const formula of ["'Phòng AB'!A1", 'A!A1+xA!A1', '"A1!A1"', "'x A1'!A1", '[1]A1!B2', 'X:A1!B2', '1+X:A1!B2'])
      expect([formula, withMoved(formula, 'A1', gone)]).toEqual([formula, formula]);
    expect(withMoved('A1!B2+a1!C3:D4', 'A1', gone)).toBe('#REF!+#REF!');
    expect(withMoved('A1!B2:A1!C3', 'A1', gone)).toBe('#REF!:#REF!');
  });
});
