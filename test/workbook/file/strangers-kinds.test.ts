import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openWorkbookFile, type FileWorkbook } from '../../../src/workbook/file';
import { sheetSpec } from '../../contract/start';
import { must, place } from '../../contract/workbook';
import { REFERENCE, zipOf } from './reference';

/** Kinds of workbooks beside the plain .xlsx, and what must not stay in a copy. */

const TYPES = '[Content_Types].xml';
const MAIN = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
const opened = async (parts: Readonly<Record<string, string>>, name = 'Kế hoạch.xlsx'): Promise<FileWorkbook> =>
  must(await openWorkbookFile(name, zipOf(parts)));
const saved = async (workbook: FileWorkbook): Promise<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(must(await workbook.save()))).map(([path, bytes]) => [path, strFromU8(bytes)]),
  );
const write = async (workbook: FileWorkbook): Promise<void> => {
  const edits = [{ at: place('Phụ lục 1', 'B3'), value: 'Sửa', format: '0.000' }];
  must(
    await workbook.apply([
      { type: 'edit-cells', edits },
      { type: 'write-sheet', spec: sheetSpec() },
    ]),
  );
};
const gridsOf = async (workbook: FileWorkbook) => must(await workbook.read());
const typed = (type: string, more: Readonly<Record<string, string>> = {}) => ({
  ...REFERENCE,
  [TYPES]: REFERENCE[TYPES]!.replace(MAIN, type),
  ...more,
});

describe('a workbook with macros', () => {
  const type = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';
  const macros = typed(type, { 'xl/vbaProject.bin': 'macros \u0001' });

  it('reads like the plain one, and its copy keeps the macros and its kind', async () => {
    const workbook = await opened(macros, 'Kế hoạch.xlsm');
    expect(await gridsOf(workbook)).toEqual(await gridsOf(await opened(REFERENCE)));
    expect(workbook.extension).toBe('.xlsm');
    await write(workbook);
    const parts = await saved(workbook);
    expect(parts['xl/vbaProject.bin']).toBe('macros \u0001');
    expect(parts[TYPES]).toContain(type);
    must(await openWorkbookFile('x.xlsm', zipOf(parts)));
  });

  it('is told by what it holds, not by its name', async () => {
    expect((await opened(macros, 'Đổi tên.xlsx')).extension).toBe('.xlsm');
    expect((await opened(REFERENCE, 'Đổi tên.xlsm')).extension).toBe('.xlsx');
  });
});

describe('a template', () => {
  it.each([
    ['application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml', MAIN, '.xlsx'],
    [
      'application/vnd.ms-excel.template.macroEnabled.main+xml',
      'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
      '.xlsm',
    ],
  ])('is opened as the workbook that is made from it: %s', async (type, made, extension) => {
    const workbook = await opened(typed(type), 'Mẫu.xltx');
    expect([workbook.extension, await gridsOf(workbook)]).toEqual([extension, await gridsOf(await opened(REFERENCE))]);
    const types = (await saved(workbook))[TYPES]!;
    expect([types.includes(made), types.includes('template')]).toEqual([true, false]);
  });
});

describe('a signed workbook', () => {
  const origin = 'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin';
  const signature = 'application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml';
  const signed = {
    ...REFERENCE,
    [TYPES]: REFERENCE[TYPES]!.replace(
      '<Default Extension="rels"',
      `<Default Extension="sigs" ContentType="application/vnd.openxmlformats-package.digital-signature-origin"/><Override PartName="/_xmlsignatures/sig1.xml" ContentType="${signature}"/><Default Extension="rels"`,
    ),
    '_rels/.rels': REFERENCE['_rels/.rels']!.replace(
      '</Relationships>',
      `<Relationship Id="rId9" Type="${origin}" Target="_xmlsignatures/origin.sigs"/></Relationships>`,
    ),
    '_xmlsignatures/origin.sigs': '',
    '_xmlsignatures/sig1.xml': '<Signature/>',
    '_xmlsignatures/_rels/origin.sigs.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="x/signature" Target="sig1.xml"/></Relationships>',
  };

  it('keeps its signature while nothing was changed, and loses it with the first change', async () => {
    const workbook = await opened(signed);
    expect(workbook.signed).toBe(true);
    expect(await saved(workbook)).toEqual(signed);
    await write(workbook);
    const parts = await saved(workbook);
    expect(Object.keys(parts).filter((path) => path.includes('signatures'))).toEqual([]);
    expect([parts['_rels/.rels'], parts[TYPES]].join('')).not.toMatch(/digital-signature\/origin|sig1\.xml/);
    expect((await opened(parts)).signed).toBe(false);
    expect((await opened(REFERENCE)).signed).toBe(false);
  });

  it('is not signed again by saving twice', async () => {
    const workbook = await opened(signed);
    await write(workbook);
    await saved(workbook);
    expect((await opened(await saved(workbook))).signed).toBe(false);
  });
});

describe('a workbook with too little in it', () => {
  const styles = [
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="0"/></styleSheet>',
    '<x:styleSheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"></x:styleSheet>',
  ];

  it.each(styles)('gets no format that leads nowhere: %s', async (part) => {
    const plainData = REFERENCE['xl/worksheets/sheet1.xml']!.replaceAll(/ (s|style|dxfId)="\d+"/g, '');
    const workbook = await opened({ ...REFERENCE, 'xl/styles.xml': part, 'xl/worksheets/sheet1.xml': plainData });
    await write(workbook);
    const parts = await saved(workbook);
    const book = parts['xl/styles.xml']!;
    const count = (list: string, entry: string): number =>
      (new RegExp(`<(?:x:)?${list}[ >][^]*?</(?:x:)?${list}>`).exec(book)?.[0] ?? '').match(
        new RegExp(`<(?:x:)?${entry}[ />]`, 'g'),
      )?.length ?? 0;
    const used = (name: string, xml: string): number[] =>
      [...xml.matchAll(new RegExp(`[ ]${name}="(\\d+)"`, 'g'))].map(([, at]) => Number(at));
    const cells = Object.entries(parts).flatMap(([path, xml]) =>
      /worksheets\/sheet/.test(path) ? [...xml.matchAll(/<c r="\w+" s="(\d+)"/g)].map(([, at]) => Number(at)) : [],
    );
    expect(cells.length).toBeGreaterThan(0);
    expect(Math.max(...cells)).toBeLessThan(count('cellXfs', 'xf'));
    for (const [name, list, entry] of [
      ['fontId', 'fonts', 'font'],
      ['fillId', 'fills', 'fill'],
      ['borderId', 'borders', 'border'],
    ] as const)
      expect(Math.max(...used(name, book)), name).toBeLessThan(count(list, entry));
    // Place 0 is that of every cell without a format.
    expect((await gridsOf(await opened(parts)))[0]!.formats[2]![2]).toBe('General');
  });

  it('can be read after writing though a sheet names a relation that there is not', async () => {
    const workbook = REFERENCE['xl/workbook.xml']!.replace(
      '</sheets>',
      '<sheet name="Mồ côi" sheetId="77" r:id="rId9"/></sheets>',
    );
    const file = await opened({ ...REFERENCE, 'xl/workbook.xml': workbook });
    await write(file);
    const names = (await gridsOf(await opened(await saved(file)))).map(({ sheet }) => sheet);
    expect(names).toEqual(['Phụ lục 1', 'Tiền tố', 'Bảng', 'Văn phòng']);
  });
});

describe('an empty part', () => {
  const PART = 'docProps/thumbnail.wmf';
  /** Said to be deflated, but to no bytes at all. */
  function deflatedToNothing(): Uint8Array {
    const bytes = zipSync(
      Object.fromEntries(Object.entries({ ...REFERENCE, [PART]: '' }).map(([path, text]) => [path, strToU8(text)])),
      { level: 0 },
    );
    const text = strFromU8(bytes, true);
    const [local, central] = [text.indexOf(PART), text.lastIndexOf(PART)];
    bytes[local - 30 + 8] = bytes[central - 46 + 10] = 8;
    return bytes;
  }

  it.each([true, false])('may be packed as other programs do it (view: %s)', async (view) => {
    const workbook = must(await openWorkbookFile('x.xlsx', deflatedToNothing(), { view }));
    expect((await gridsOf(workbook)).length).toBe(3);
    await write(workbook);
    expect((await saved(workbook))[PART]).toBe('');
  });
});

describe('a workbook of many parts', () => {
  it('is read with twenty thousand small pictures', async () => {
    const picture = strToU8('x');
    const parts = Object.fromEntries([
      ...Object.entries(REFERENCE).map(([path, xml]): [string, Uint8Array] => [path, strToU8(xml)]),
      ...Array.from({ length: 20_000 }, (_, at): [string, Uint8Array] => [`xl/media/image${at}.png`, picture]),
    ]);
    const workbook = must(await openWorkbookFile('x.xlsx', zipSync(parts, { level: 0 })));
    expect((await gridsOf(workbook)).length).toBe(3);
  });
});
