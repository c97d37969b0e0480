import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { createWorkbookFile, openWorkbookFile } from '../../../src/workbook/file';
import { LIMITS } from '../../../src/workbook/file/package/zip';
import { REFERENCE, zipOf } from './reference';
import { asZip64 } from './zip64';

const refusal = async (bytes: Uint8Array): Promise<unknown> => {
  const outcome = await openWorkbookFile('Kế hoạch.xlsx', bytes);
  const unseen = await openWorkbookFile('Kế hoạch.xlsx', bytes, { view: false });
  expect(unseen.ok || unseen.problem.id).toEqual(outcome.ok || outcome.problem.id);
  return outcome.ok ? 'opened' : [outcome.problem.id, outcome.problem.args.file];
};
const refused = (id: string): [string, string] => [id, 'Kế hoạch.xlsx'];
const utf16 = (text: string): number[] => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
const ole = (stream: string): Uint8Array =>
  Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...Array.from({ length: 512 }, () => 0),
    ...utf16(stream),
  ]);
const without = (path: string): Record<string, string> =>
  Object.fromEntries(Object.entries(REFERENCE).filter(([one]) => one !== path));
const sample = (): Promise<Uint8Array> => createWorkbookFile([{ name: 'Phụ lục', cells: { A1: 'x'.repeat(5000) } }]);

/** Where the directory entry of a part begins. */
function directoryEntry(bytes: Uint8Array, name: string): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at < bytes.length - 46; at++)
    if (
      view.getUint32(at, true) === 0x02014b50 &&
      new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true))) === name
    )
      return at;
  throw new Error(name);
}

/** The file with another declared unpacked size for its first sheet. */
async function declaring(size: number): Promise<Uint8Array> {
  const bytes = (await sample()).slice();
  new DataView(bytes.buffer).setUint32(directoryEntry(bytes, 'xl/worksheets/sheet1.xml') + 24, size, true);
  return bytes;
}

describe('openWorkbookFile refuses', () => {
  it('what is no zip, and an empty file', async () => {
    expect(await refusal(new TextEncoder().encode('Mã,Điểm\n1.1,2'))).toEqual(refused('file-not-xlsx'));
    expect(await refusal(new Uint8Array())).toEqual(refused('file-empty'));
  });

  it('old .xls files and encrypted workbooks, told apart', async () => {
    expect(await refusal(ole('Workbook'))).toEqual(refused('file-old-xls'));
    expect(await refusal(ole('EncryptedPackage'))).toEqual(refused('file-encrypted'));
  });

  it('zips that hold no workbook, and parts that are missing', async () => {
    expect(await refusal(zipOf({ 'a.txt': 'x' }))).toEqual(refused('file-not-xlsx'));
    expect(
      await refusal(zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' })),
    ).toEqual(refused('file-open-document'));
    expect(await refusal(zipOf(without('xl/workbook.xml')))).toEqual(refused('file-not-xlsx'));
    expect(await refusal(zipOf(without('xl/worksheets/sheet1.xml')))).toEqual(refused('file-broken'));
  });

  it('workbooks of a kind that is not known', async () => {
    const types = REFERENCE['[Content_Types].xml']!.replace(
      'spreadsheetml.sheet.main+xml',
      'spreadsheetml.other.main+xml',
    );
    expect(await refusal(zipOf({ ...REFERENCE, '[Content_Types].xml': types }))).toEqual(refused('file-not-xlsx'));
  });

  it('files that are cut off anywhere, or damaged inside', async () => {
    const bytes = await sample();
    for (let length = 4; length < bytes.length; length += 97)
      expect(await refusal(bytes.slice(0, length))).toEqual(refused('file-broken'));
    const damaged = bytes.slice();
    const view = new DataView(damaged.buffer);
    const at = view.getUint32(directoryEntry(damaged, 'xl/worksheets/sheet1.xml') + 42, true) + 60;
    damaged[at] = damaged[at]! ^ 0xff;
    expect(await refusal(damaged)).toEqual(refused('file-broken'));
  });

  it('a part that unpacks to other bytes than were packed', async () => {
    const stored = zipSync(
      Object.fromEntries(Object.entries(REFERENCE).map(([path, text]) => [path, new TextEncoder().encode(text)])),
      { level: 0 },
    );
    const at = new TextDecoder('latin1').decode(stored).indexOf('<v>4.5</v>') + 3;
    stored[at] = '9'.charCodeAt(0);
    expect(await refusal(stored)).toEqual(refused('file-broken'));
  });

  it('broken XML and document types in a part', async () => {
    for (const broken of [
      '<worksheet><sheetData>',
      '<worksheet><sheetData></worksheet></sheetData>',
      'x',
      '<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>',
    ])
      expect(await refusal(zipOf({ ...REFERENCE, 'xl/worksheets/sheet1.xml': broken }))).toEqual(
        refused('file-broken'),
      );
    expect(await refusal(zipOf({ ...REFERENCE, 'xl/workbook.xml': '<!DOCTYPE workbook><workbook/>' }))).toEqual(
      refused('file-broken'),
    );
  });

  it('too large parts by their declared size, before unpacking, with the size in megabytes', async () => {
    const outcome = await openWorkbookFile('x.xlsx', await declaring(LIMITS.part + 1_000_000));
    expect(outcome).toMatchObject({
      ok: false,
      problem: { id: 'file-sheet-too-large', args: { file: 'x.xlsx', sheet: 'Phụ lục', megabytes: 251, limit: 250 } },
    });
  });

  it('parts whose declared size lies, either way', async () => {
    expect(await refusal(await declaring(10))).toEqual(refused('file-broken'));
    expect(await refusal(await declaring(1_000_000))).toEqual(refused('file-broken'));
  });

  it('a real bomb whose directory lies', async () => {
    const bytes = zipSync({ 'xl/bomb.xml': new Uint8Array(30_000_000) }, { level: 9 }).slice();
    new DataView(bytes.buffer).setUint32(directoryEntry(bytes, 'xl/bomb.xml') + 24, 1000, true);
    expect(bytes.length).toBeLessThan(100_000);
    expect(await refusal(bytes)).toEqual(refused('file-broken'));
  });

  it('a sheet with a cell outside of what Excel has', async () => {
    const sheet = REFERENCE['xl/worksheets/sheet4.xml']!.replace('r="B2"', 'r="XFE1048577"');
    expect(await refusal(zipOf({ ...REFERENCE, 'xl/worksheets/sheet4.xml': sheet }))).toEqual(refused('file-broken'));
  });
});

describe('openWorkbookFile opens', () => {
  it('a small file whose directory is a zip64 one, and refuses it cut off anywhere', async () => {
    const bytes = asZip64(zipOf(REFERENCE));
    expect(await refusal(bytes)).toBe('opened');
    for (let length = 4; length < bytes.length; length += 211)
      expect(await refusal(bytes.slice(0, length))).toEqual(refused('file-broken'));
  });

  it('no zip64 file with a size beyond all bounds', async () => {
    const bytes = asZip64(zipOf(REFERENCE));
    const entry = directoryEntry(bytes, 'xl/worksheets/sheet1.xml');
    const field = entry + 46 + 'xl/worksheets/sheet1.xml'.length + 9 + 4;
    new DataView(bytes.buffer).setBigUint64(field, 2n ** 62n, true);
    expect(await refusal(bytes)).toEqual(refused('file-too-large'));
  });
});

it('never changes the bytes that it was given', async () => {
  const bytes = zipOf(REFERENCE);
  const before = bytes.slice();
  const outcome = await openWorkbookFile('x.xlsx', bytes);
  if (!outcome.ok) throw new Error(outcome.problem.id);
  await outcome.value.apply([
    { type: 'edit-cells', edits: [{ at: { sheet: 'Phụ lục 1', row: 0, column: 0 }, value: 'khác' }] },
  ]);
  await outcome.value.save();
  expect(bytes).toEqual(before);
});
