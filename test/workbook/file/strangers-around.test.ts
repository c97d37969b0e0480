import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openWorkbookFile, type FileWorkbook } from '../../../src/workbook/file';
import { RULE, sheetSpec } from '../../contract/start';
import { must, place } from '../../contract/workbook';
import { REFERENCE, zipOf } from './reference';

/** What spreadsheet programs put around a table of the planner’s: it reads like the plain one, and all of it is in the copy. */

type Parts = Readonly<Record<string, string>>;
const PART = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';
const SHEET = 'xl/worksheets/sheet1.xml';
const SHEET_RELATIONS = 'xl/worksheets/_rels/sheet1.xml.rels';
const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}"/></Relationships>`;
const changed = (path: string, from: string | RegExp, to: string): Parts => {
  const part = REFERENCE[path]!.replace(from, to);
  expect(part).not.toBe(REFERENCE[path]);
  return { [path]: part };
};

const PIVOT: Parts = {
  ...changed(WORKBOOK, '</workbook>', '<pivotCaches><pivotCache cacheId="1" r:id="rIdP"/></pivotCaches></workbook>'),
  ...changed(
    RELATIONS,
    '</Relationships>',
    relation('rIdP', `${PART}/pivotCacheDefinition`, 'pivotCache/pivotCacheDefinition1.xml'),
  ),
  ...changed(
    SHEET_RELATIONS,
    '</Relationships>',
    relation('rIdP', `${PART}/pivotTable`, '../pivotTables/pivotTable1.xml'),
  ),
  'xl/pivotCache/pivotCacheDefinition1.xml': `<pivotCacheDefinition xmlns="${MAIN}" refreshOnLoad="1"><cacheSource type="worksheet"><worksheetSource ref="A1:E4" sheet="Phụ lục 1"/></cacheSource></pivotCacheDefinition>`,
  'xl/pivotTables/pivotTable1.xml': `<pivotTableDefinition xmlns="${MAIN}" name="P" cacheId="1"><location ref="J2:K5" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/></pivotTableDefinition>`,
};
const THREADS: Parts = {
  ...changed(
    SHEET_RELATIONS,
    '</Relationships>',
    relation(
      'rIdT',
      'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment',
      '../threadedComments/threadedComment1.xml',
    ),
  ),
  'xl/threadedComments/threadedComment1.xml':
    '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="B2" id="{00000000-0000-0000-0000-000000000002}"><text>xem</text></threadedComment></ThreadedComments>',
};
const OUTER: Parts = {
  ...changed(
    WORKBOOK,
    '</sheets>',
    '</sheets><externalReferences><externalReference r:id="rIdE"/></externalReferences>',
  ),
  ...changed(
    RELATIONS,
    '</Relationships>',
    relation('rIdE', `${PART}/externalLink`, 'externalLinks/externalLink1.xml'),
  ),
  'xl/externalLinks/externalLink1.xml': `<externalLink xmlns="${MAIN}"><externalBook><sheetNames><sheetName val="Điểm"/></sheetNames></externalBook></externalLink>`,
};
const EXTENSIONS: Parts = changed(
  SHEET,
  '</extLst></worksheet>',
  '<ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:dataValidations count="1" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidation type="list"><x14:formula1><xm:f>Khac!$A$1</xm:f></x14:formula1><xm:sqref>E2:E4</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst></worksheet>',
);
const STRICT: Parts = Object.fromEntries(
  Object.entries(REFERENCE).map(([path, part]) => [
    path,
    part
      .replaceAll(
        'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        'http://purl.oclc.org/ooxml/spreadsheetml/main',
      )
      .replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        'http://purl.oclc.org/ooxml/officeDocument/relationships',
      ),
  ]),
);

const opened = async (parts: Parts): Promise<FileWorkbook> =>
  must(await openWorkbookFile('Kế hoạch.xlsx', zipOf({ ...REFERENCE, ...parts })));
const written = async (workbook: FileWorkbook): Promise<Parts> => {
  must(
    await workbook.apply([
      { type: 'edit-cells', edits: [{ at: place('Phụ lục 1', 'B3'), value: 'Sửa' }] },
      { type: 'highlight', sheet: 'Phụ lục 1', rules: [RULE] },
      { type: 'write-sheet', spec: sheetSpec() },
    ]),
  );
  const files = unzipSync(must(await workbook.save()));
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]));
};

describe('what stands around a table', () => {
  it.each<[string, Parts, readonly string[]]>([
    ['a pivot table and its cache', PIVOT, ['rIdP', '<pivotCaches>']],
    ['comments that answer each other', THREADS, ['rIdT']],
    ['links to other workbooks', OUTER, ['rIdE', '<externalReferences>']],
    ['drop-downs from another sheet, as newer programs write them', EXTENSIONS, ['<xm:sqref>E2:E4</xm:sqref>']],
    ['the strict kind of names', STRICT, ['http://purl.oclc.org/ooxml/spreadsheetml/main']],
  ])('is in the copy, and the table reads like the plain one: %s', async (_, parts, marks) => {
    const workbook = await opened(parts);
    expect(must(await workbook.read())).toEqual(must(await (await opened({})).read()));
    const copy = await written(workbook);
    const all = Object.values(copy).join('');
    for (const mark of marks) expect(all).toContain(mark);
    for (const [path, part] of Object.entries(parts)) if (!(path in REFERENCE)) expect(copy[path]).toBe(part);
    const again = must(await openWorkbookFile('x.xlsx', zipOf(copy)));
    expect(must(await again.read())).toEqual(must(await workbook.read()));
  });

  it('may be names that lead nowhere: they stay, and those of a sheet stay with it', async () => {
    const names =
      '<definedName name="Hỏng">#REF!</definedName><definedName name="Ngoài">[3]Sheet9!$A$1</definedName>' +
      '<definedName name="_xlnm._FilterDatabase" localSheetId="3" hidden="1">#REF!</definedName>';
    const workbook = await opened(changed(WORKBOOK, '</definedNames>', `${names}</definedNames>`));
    const list = (parts: Parts): string[] => {
      const sheets = [...parts[WORKBOOK]!.matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name!);
      return [...parts[WORKBOOK]!.matchAll(/<definedName name="([^"]*)"([^>]*)>([^<]*)</g)]
        .map(([, name, rest, text]) => `${name}|${sheets[Number(/localSheetId="(\d+)"/.exec(rest!)?.[1])]}|${text}`)
        .filter((one) => one.includes('#REF!') || one.includes('[3]'))
        .sort();
    };
    const before = list({ ...REFERENCE, ...changed(WORKBOOK, '</definedNames>', `${names}</definedNames>`) });
    expect(before).toHaveLength(3);
    expect(list(await written(workbook))).toEqual(before);
  });
});
