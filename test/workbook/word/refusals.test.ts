import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { createWorkbookFile, openWorkbookFile } from '../../../src/workbook/file';
import { openPlanFile, readWordFile } from '../../../src/workbook/word';
import { docx, p, plainTable, tbl, tc, tr } from '../../fixtures/docx';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const zip = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, bytesOf(text)])));
/** The container of old Office files with the name of a stream in its directory. */
const ole = (stream: string): Uint8Array => {
  const bytes = new Uint8Array(600);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [at, letter] of [...stream].entries()) bytes[520 + at * 2] = letter.charCodeAt(0);
  return bytes;
};
const document = () => docx(plainTable([['1', 'a']]));
const workbook = () => createWorkbookFile([{ name: 'Bảng', cells: { A1: 'a' } }]);

const OTHERS: readonly (readonly [string, Uint8Array, string])[] = [
  ['an old .doc', ole('WordDocument'), 'file-old-doc'],
  ['an old .xls', ole('Workbook'), 'file-old-xls'],
  ['one with a password', ole('EncryptedPackage'), 'file-encrypted'],
  ['a PDF', bytesOf('\n%PDF-1.7 …'), 'file-pdf'],
  ['an RTF text', bytesOf('{\\rtf1\\ansi …}'), 'file-rtf'],
  ['a web page', bytesOf('\ufeff <!DOCTYPE html><table><tr><td>1</td></tr></table>'), 'file-html'],
  [
    'an .ods',
    zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }),
    'file-open-document',
  ],
  ['nothing', new Uint8Array(), 'file-empty'],
  ['a zip that is cut off', zip({ 'word/document.xml': '<w:document/>' }).slice(0, 40), 'file-broken'],
];

describe('a file is told by what it holds, whatever it is called', () => {
  it.each(OTHERS)('%s, by the reader of documents and of workbooks', async (_, bytes, id) => {
    for (const name of ['a.docx', 'a.xlsx']) {
      expect(await readWordFile(name, bytes)).toMatchObject({ ok: false, problem: { id, args: { file: name } } });
      expect(await openWorkbookFile(name, bytes)).toMatchObject({ ok: false, problem: { id } });
      expect(await openPlanFile(name, bytes)).toMatchObject({ ok: false, problem: { id } });
    }
  });

  it('a document and a workbook under each other’s names', async () => {
    expect(await readWordFile('a.docx', await workbook())).toMatchObject({ problem: { id: 'file-is-excel' } });
    expect(await openWorkbookFile('a.xlsx', await document())).toMatchObject({ problem: { id: 'file-is-word' } });
    expect(await openPlanFile('a.docx', await workbook())).toMatchObject({ ok: true, value: { fromWord: null } });
    expect(await openPlanFile('a.xlsx', await document())).toMatchObject({
      ok: true,
      value: { fromWord: { joined: 0 } },
    });
  });

  it('a text of no known kind', async () => {
    expect(await readWordFile('a.docx', bytesOf('STT;Tên'))).toMatchObject({ problem: { id: 'file-not-docx' } });
    expect(await openPlanFile('a.csv', bytesOf('STT;Tên'))).toMatchObject({ problem: { id: 'file-not-xlsx' } });
  });
});

describe('a document that gives no table', () => {
  it('because it has none, or only frames and blank ones', async () => {
    const frame = tbl([4000, 5000], [tr([tc(p('Nơi nhận:')), tc(p('GIÁM ĐỐC'))])]);
    for (const body of [p('Kế hoạch'), '', frame, plainTable([['', '']]), plainTable([['một ô']])])
      expect(await readWordFile('a.docx', await docx(body))).toMatchObject({ problem: { id: 'file-without-table' } });
  });

  it('because its parts are damaged', async () => {
    const rels =
      '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></Relationships>';
    const parts = (xml: string) => zip({ '_rels/.rels': rels, 'word/document.xml': xml });
    for (const xml of [
      '<w:document><w:body>',
      '<w:document></w:body>',
      '<!DOCTYPE a><w:document/>',
      'x',
      `${'<a>'.repeat(9000)}`,
    ])
      expect(await readWordFile('a.docx', parts(xml))).toMatchObject({ problem: { id: 'file-broken' } });
  });

  it('because it would unpack to more than it may: nothing is unpacked', async () => {
    const bytes = (await document()).slice();
    const view = new DataView(bytes.buffer);
    let at = 0;
    while (view.getUint32(at, true) !== 0x02014b50) at += 1;
    view.setUint32(at + 24, 400_000_000, true);
    expect(await readWordFile('a.docx', bytes)).toMatchObject({
      problem: { id: 'file-too-large', args: { megabytes: 400 } },
    });
  });
});

it('never changes the bytes that it was given', async () => {
  const bytes = await document();
  const before = bytes.slice();
  await openPlanFile('a.docx', bytes);
  expect(bytes).toEqual(before);
});

it('names the workbook of a document as its copy will be', async () => {
  const opened = await openPlanFile('Kế hoạch 2024.docx', await document());
  expect(opened.ok && opened.value.workbook.name).toBe('Kế hoạch 2024.xlsx');
});
