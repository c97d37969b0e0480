import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { formatAt, UNCALCULATED, valueAt, type CellValue, type Grid } from '../../../src/model/grid';
import { openWorkbookFile, type FileWorkbook } from '../../../src/workbook/file';
import { sheetSpec } from '../../contract/start';
import { must, place } from '../../contract/workbook';
import { REFERENCE, SHEET, zipOf } from './reference';

/** Files as other programs write them: Excel opens them, so they read like the plain file. */

const PLAN = 'Phụ lục 1';
const TABLE = 'Bảng';
type Bytes = Readonly<Record<string, Uint8Array | string>>;

const zipped = (parts: Bytes): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([path, part]) => [path, typeof part === 'string' ? strToU8(part) : part]),
    ),
  );
const opened = async (parts: Bytes): Promise<FileWorkbook> =>
  must(await openWorkbookFile('Kế hoạch.xlsx', zipped(parts)));
const gridsOf = async (workbook: FileWorkbook): Promise<readonly Grid[]> => must(await workbook.read());
const plain = async (): Promise<readonly Grid[]> => gridsOf(await opened(REFERENCE));

/** The grid of a sheet whose first row has these cells.. */
async function tableOf(cells: string, more: Bytes = {}): Promise<Grid> {
  const path = 'xl/worksheets/sheet4.xml';
  const xml = REFERENCE[path]!.replace(
    /<sheetData>.*<\/sheetData><tableParts.*<\/tableParts>/,
    () => `<sheetData><row r="1">${cells}</row></sheetData>`,
  );
  return (await gridsOf(await opened({ ...REFERENCE, [path]: xml, ...more }))).find(({ sheet }) => sheet === TABLE)!;
}
const at = (grid: Grid, address: string): CellValue => valueAt(grid, place('', address).row, place('', address).column);
const format = (grid: Grid, address: string): string =>
  formatAt(grid, place('', address).row, place('', address).column);

const renamed = (change: (path: string) => string, text: (xml: string, path: string) => string = (xml) => xml): Bytes =>
  Object.fromEntries(Object.entries(REFERENCE).map(([path, xml]) => [change(path), text(xml, path)]));

/** Marks the plan and types into it: what was written is read again, and no part is there twice. */
async function written(workbook: FileWorkbook): Promise<Record<string, string>> {
  const value = 'Sửa';
  must(await workbook.apply([{ type: 'edit-cells', edits: [{ at: place(PLAN, 'B3'), value, format: '0.000' }] }]));
  const saved = must(await workbook.save());
  const again = must(await openWorkbookFile('x.xlsx', saved));
  expect(
    at(
      (await gridsOf(again)).find(({ sheet }) => sheet === PLAN)!,
      'B3',
    ),
  ).toBe(value);
  return Object.fromEntries(Object.entries(unzipSync(saved)).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

describe('a cell of a kind but without a value', () => {
  it.each(['s', 'b', 'e', 'd', 'inlineStr', 'n'])('is blank: t="%s"', async (type) => {
    const cells = ['A', 'B', 'C'].map((letter, one) => {
      const content = ['/>', '><v/></c>', '><v></v></c>'][one]!;
      return `<c r="${letter}1" t="${type}"${content}`;
    });
    const grid = await tableOf(`${cells.join('')}<c r="D1"><v>7</v></c>`);
    expect([grid.left, at(grid, 'D1')]).toEqual([3, 7]);
    const next = cells.map((cell) => cell.replace(/ r="[A-Z]1"/, '')).join('');
    expect(at(await tableOf(`${next}<c><v>8</v></c>`), 'D1')).toBe(8);
  });

  it('is no result of a formula either', async () => {
    const grid = await tableOf('<c r="A1" t="s"><f>B1</f><v></v></c><c r="B1"><v>7</v></c>');
    expect([at(grid, 'A1'), [...grid.formulas]]).toEqual([UNCALCULATED, ['A1']]);
  });

  it('stays what it is in the file', async () => {
    const path = 'xl/worksheets/sheet1.xml';
    const odd = REFERENCE[path]!.replace('<c r="B3"><v>2</v></c>', '<c r="A3" t="s"/><c r="B3"><v>2</v></c>');
    const parts = await written(await opened({ ...REFERENCE, [path]: odd }));
    expect(parts[path]).toContain('<c r="A3" t="s"/>');
  });
});

describe('a formula that was never calculated', () => {
  const calculatedBy = (calcPr: string): Bytes => ({
    'xl/workbook.xml': REFERENCE['xl/workbook.xml']!.replace(/<calcPr [^>]*>/, calcPr),
  });
  // As XlsxWriter writes it, which calculates nothing and writes 0 for all.
  const asks = calculatedBy('<calcPr calcId="124519" fullCalcOnLoad="1"/>');

  it.each(['', '<v/>', '<v></v>'])('has no number: %s', async (value) => {
    const grid = await tableOf(`<c r="A1"><f>B1+C1</f>${value}</c><c r="B1"><v>1</v></c><c r="C1"><v>2</v></c>`);
    expect([at(grid, 'A1'), at(grid, 'B1'), [...grid.formulas]]).toEqual([UNCALCULATED, 1, ['A1']]);
  });

  it('may hold 0 like all others, in a file that asks for calculating; one other result tells that all were calculated', async () => {
    const zeros = '<c r="A1"><f>C1*2</f><v>0</v></c><c r="B1"><f>C1</f><v>0</v></c><c r="C1"><v>2</v></c>';
    const values = async (cells: string, more?: Bytes) => {
      const grid = await tableOf(cells, more);
      return ['A1', 'B1', 'C1'].map((one) => at(grid, one));
    };
    expect(await values(zeros, asks)).toEqual([UNCALCULATED, UNCALCULATED, 2]);
    expect(await values(zeros)).toEqual([0, 0, 2]);
    expect(await values(zeros.replace('<v>0</v>', '<v>4</v>'), asks)).toEqual([4, 0, 2]);
  });

  it.each([
    ['<calcPr fullCalcOnLoad="1"/>', UNCALCULATED],
    ['<calcPr calcId="999999" calcMode="auto" fullCalcOnLoad="1"/>', UNCALCULATED],
    // Excel, WPS and LibreOffice calculated; the request was written into their file, as earlier versions of ours did.
    ['<calcPr calcId="191029" fullCalcOnLoad="1"/>', 0],
    ['<calcPr calcId="144525" fullCalcOnLoad="1"/>', 0],
    ['<calcPr iterateCount="100" refMode="A1" iterate="false" iterateDelta="0.001" fullCalcOnLoad="1"/>', 0],
  ])('is none that truly gives 0, where a program stored its results: %s', async (calcPr, result) => {
    const cells = '<c r="A1"><f>C1*2</f><v>0</v></c><c r="B1"><f>D1</f></c><c r="C1"><v>0</v></c>';
    const grid = await tableOf(cells.replace('<c r="B1"><f>D1</f></c>', ''), calculatedBy(calcPr));
    expect(at(grid, 'A1')).toEqual(result);
    // One that has no result has none, whoever wrote the file.
    expect(at(await tableOf(cells, calculatedBy(calcPr)), 'B1')).toEqual(UNCALCULATED);
  });

  it.each([true, false])(
    'is that still when sheets of ours stand beside it, and no other is (asked to calculate: %s)',
    async (isAsked) => {
      const path = 'xl/worksheets/sheet4.xml';
      const zero = '<sheetData><row r="1"><c r="A1"><f>B1*2</f><v>0</v></c><c r="B1"><v>2</v></c></row></sheetData>';
      const xml = REFERENCE[path]!.replace(/<sheetData>.*<\/sheetData><tableParts.*<\/tableParts>/, () => zero);
      const workbook = await opened({ ...REFERENCE, [path]: xml, ...(isAsked && asks) });
      const result = async (one: FileWorkbook) =>
        at(
          (await gridsOf(one)).find(({ sheet }) => sheet === TABLE)!,
          'A1',
        );
      must(await workbook.apply([{ type: 'write-sheet', spec: sheetSpec() }]));
      must(await workbook.apply([{ type: 'edit-cells', edits: [{ at: place(PLAN, 'B3'), value: 1 }] }]));
      const again = must(await openWorkbookFile('x.xlsx', must(await workbook.save())));
      const expected = isAsked ? UNCALCULATED : 0;
      expect([await result(workbook), await result(again)]).toEqual([expected, expected]);
    },
  );

  it('is another thing than one that gives an empty text', async () => {
    expect(at(await tableOf('<c r="A1" t="str"><f>""</f><v></v></c><c r="B1"><v>1</v></c>'), 'A1')).toBeNull();
  });
});

describe('an inline text without <is>', () => {
  it('is read, whether its text stands in the cell or as a value', async () => {
    const grid = await tableOf(
      '<c r="A1" t="inlineStr"><t>Văn &amp; phòng</t></c><c r="B1" t="inlineStr"><v>Sở</v></c><c r="C1" t="inlineStr"><is><t>Bộ</t></is></c><c r="D1" t="inlineStr"><r><t>Chi </t></r><r><t>cục</t></r></c>',
    );
    expect(['A1', 'B1', 'C1', 'D1'].map((one) => at(grid, one))).toEqual(['Văn & phòng', 'Sở', 'Bộ', 'Chi cục']);
  });
});

describe('words with how they are read, as Japanese programs store it', () => {
  const reading = '<rPh sb="0" eb="2"><t>とうきょう</t></rPh><phoneticPr fontId="1" type="Hiragana"/>';
  const shared: Bytes = {
    'xl/sharedStrings.xml': REFERENCE['xl/sharedStrings.xml']!.replace(
      '</sst>',
      `<si><t>東京</t>${reading}</si><si><r><t>Sở </t></r><r><rPr><b/></rPr><t>東京</t></r>${reading}</si></sst>`,
    ),
  };
  const cells =
    '<c r="A1" t="s" ph="1"><v>3</v></c><c r="B1" t="s"><v>4</v></c>' +
    `<c r="C1" t="inlineStr" ph="1"><is><t>東京</t>${reading}</is></c>` +
    `<c r="D1" t="inlineStr"><is><r><t>Sở </t></r><r><t>東京</t></r>${reading}</is></c>`;
  const WORDS = ['東京', 'Sở 東京', '東京', 'Sở 東京'];

  it('are read and shown without it', async () => {
    const grid = await tableOf(cells, shared);
    expect(['A1', 'B1', 'C1', 'D1'].map((one) => at(grid, one))).toEqual(WORDS);
    const path = 'xl/worksheets/sheet1.xml';
    const xml = REFERENCE[path]!.replace(SHEET.data, `<sheetData><row r="1" ph="1">${cells}</row></sheetData>`);
    const workbook = await opened({ ...REFERENCE, ...shared, [path]: xml });
    const view = workbook.sheet(PLAN)!;
    expect(
      [0, 1, 2, 3].map((column) => view.cells.find((cell) => cell.row === 0 && cell.column === column)?.value),
    ).toEqual(WORDS);
  });

  it('keep it where other cells are written, and lose it where they are typed over', async () => {
    const path = 'xl/worksheets/sheet1.xml';
    const row = `<row r="5" ph="1">${cells.replace(/r="(.)1"/g, 'r="$15"')}</row>`;
    const xml = REFERENCE[path]!.replace('<row r="6"', () => `${row}<row r="6"`).replace(
      '<pageMargins',
      '<phoneticPr fontId="1"/><pageMargins',
    );
    const workbook = await opened({ ...REFERENCE, ...shared, [path]: xml });
    const parts = await written(workbook);
    expect(parts['xl/sharedStrings.xml']).toBe(shared['xl/sharedStrings.xml']);
    expect(parts[path]).toContain(row);
    const edits = ['A5', 'C5'].map((cell) => ({ at: place(PLAN, cell), value: 'Hà Nội' }));
    must(await workbook.apply([{ type: 'edit-cells', edits }]));
    const after = (await written(workbook))[path]!;
    expect(after.match(/<rPh/g)).toHaveLength(1);
    expect([...after.matchAll(/<c r="[AC]5"[^>]*>.*?<\/c>/g)].map(([cell]) => cell).join()).not.toContain('東京');
  });
});

describe('dates written as dates', () => {
  const cells = [
    '<c r="A1" t="d"><v>2024-03-31</v></c>',
    '<c r="B1" t="d"><v>2024-03-31T12:00:00Z</v></c>',
    '<c r="C1" t="d" s="3"><v>2024-03-31T00:00:00.000</v></c>',
    '<c r="D1" t="d"><v>1900-01-31</v></c>',
    '<c r="E1" t="d"><v>cuối năm</v></c>',
    '<c r="F1" t="d"><v>2024-02-31</v></c>',
  ].join('');

  it('are days with a format that shows them; one that has a format keeps it', async () => {
    const grid = await tableOf(cells);
    expect(['A1', 'B1', 'C1', 'D1'].map((one) => [at(grid, one), format(grid, one)])).toEqual([
      [45_382, 'dd/mm/yyyy'],
      [45_382.5, 'dd/mm/yyyy hh:mm'],
      [45_382, 'd/m/yyyy'],
      [31, 'dd/mm/yyyy'],
    ]);
    expect(['E1', 'F1'].map((one) => at(grid, one))).toEqual(['cuối năm', '2024-02-31']);
  });

  it('are the same days where the workbook counts from 1904, and where it has no styles', async () => {
    const in1904 = REFERENCE['xl/workbook.xml']!.replace('<workbookPr ', '<workbookPr date1904="1" ');
    const late = await tableOf(cells, { 'xl/workbook.xml': in1904 });
    expect(['A1', 'C1'].map((one) => at(late, one))).toEqual([45_382, 45_382]);
    const relations = REFERENCE['xl/_rels/workbook.xml.rels']!.replace(/<Relationship Id="rId5".*?\/>/, '');
    const bare = await tableOf(cells, { 'xl/_rels/workbook.xml.rels': relations });
    expect([at(bare, 'A1'), format(bare, 'A1')]).toEqual([45_382, 'dd/mm/yyyy']);
  });
});

describe('parts under other names than their relations say', () => {
  const other: readonly (readonly [string, Bytes])[] = [
    [
      'in another case',
      renamed((path) => path.replace('xl/styles', 'xl/Styles').replace('sheets/sheet', 'sheets/Sheet')),
    ],
    ['all in capitals', renamed((path) => path.toUpperCase())],
    ['list of types in small letters', renamed((path) => path.toLowerCase())],
    ['back-slashes in the zip', renamed((path) => path.replaceAll('/', '\\'))],
    [
      'back-slashes in relations',
      renamed(
        (path) => path,
        (xml, path) => (path.endsWith('.rels') ? xml.replaceAll('worksheets/', 'worksheets\\') : xml),
      ),
    ],
    [
      'percent signs in relations',
      renamed(
        (path) => path.replace('worksheets/sheet1', 'worksheets/trang 1'),
        (xml) => xml.replaceAll('worksheets/sheet1', 'worksheets/trang%201'),
      ),
    ],
    [
      'percent signs in the zip',
      renamed(
        (path) => path.replace('worksheets/sheet1', 'worksheets/trang%201'),
        (xml) => xml.replaceAll('worksheets/sheet1', 'worksheets/trang 1'),
      ),
    ],
  ];

  it.each(other)('are found: %s', async (_, parts) => {
    expect(await gridsOf(await opened(parts))).toEqual(await plain());
  });

  it.each(other)('are written where they stand, none twice: %s', async (_, parts) => {
    const saved = await written(await opened(parts));
    const names = Object.keys(saved).map((path) => path.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((path) => path.includes('styles'))).toHaveLength(1);
    expect(names.length).toBeLessThanOrEqual(Object.keys(REFERENCE).length);
  });

  it('give a new sheet a name that no part has in another case', async () => {
    const workbook = await opened(renamed((path) => path.replace('worksheets/sheet', 'worksheets/Sheet')));
    must(await workbook.apply([{ type: 'write-sheet', spec: sheetSpec() }]));
    const names = Object.keys(unzipSync(must(await workbook.save()))).map((path) => path.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('parts in UTF-16, or behind a mark of the byte order', () => {
  const utf16 = (text: string, isBig: boolean): Uint8Array => {
    const bytes = new Uint8Array(2 + 2 * text.length);
    const view = new DataView(bytes.buffer);
    [0xfeff, ...[...Array(text.length).keys()].map((one) => text.charCodeAt(one))].forEach((unit, one) =>
      view.setUint16(2 * one, unit, !isBig),
    );
    return bytes;
  };
  const inUtf16 = (isBig: boolean): Bytes =>
    Object.fromEntries(
      Object.entries(REFERENCE).map(([path, xml]) => [
        path,
        /\.(xml|rels)$/.test(path) ? utf16(xml.replace('encoding="UTF-8"', 'encoding="UTF-16"'), isBig) : xml,
      ]),
    );

  it.each([false, true])('read like the plain file (big end first: %s)', async (isBig) => {
    expect(await gridsOf(await opened(inUtf16(isBig)))).toEqual(await plain());
  });

  it('stay as they are to the byte until they are written to, and say then that they are UTF-8', async () => {
    const parts = inUtf16(false);
    const workbook = await opened(parts);
    expect(unzipSync(must(await workbook.save()))).toEqual(unzipSync(zipped(parts)));
    const saved = await written(workbook);
    expect(saved['xl/worksheets/sheet1.xml']).toContain('encoding="UTF-8"');
    expect(saved['xl/worksheets/sheet1.xml']!.endsWith(SHEET.after)).toBe(true);
    expect(saved['xl/worksheets/sheet3.xml']).toBe(strFromU8(parts['xl/worksheets/sheet3.xml'] as Uint8Array));
  });

  it('keep a mark of UTF-8', async () => {
    const marked = Object.fromEntries(
      Object.entries(REFERENCE).map(([path, xml]) => [path, path.endsWith('.xml') ? `\ufeff${xml}` : xml]),
    );
    const workbook = await opened(marked);
    expect(await gridsOf(workbook)).toEqual(await plain());
    expect(unzipSync(must(await workbook.save()))).toEqual(unzipSync(zipOf(marked)));
    await written(workbook);
  });
});
