import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { collectReturned } from '../../../src/app/progress/collect';
import { generateResponsibilitySheets } from '../../../src/app/responsibility/sheets';
import { marksSentence } from '../../../src/locale/progress/marks';
import { createWorkbookFile, openWorkbookFile, type FileWorkbook } from '../../../src/workbook/file';
import { PLAN, PLAN_SHEET, TODAY } from '../responsibility/acts';
import { cellsOf, must } from '../workbooks';
import { report, saidBy, sentTo } from './returned';

const SHEET = 'xl/worksheets/sheet1.xml';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

type Parts = Record<string, string>;

/** The file as another program leaves it. */
async function changed(file: FileWorkbook, change: (parts: Parts) => Parts): Promise<FileWorkbook> {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(must(await file.save()))).map(([path, bytes]) => [path, strFromU8(bytes)]),
  );
  const bytes = zipSync(Object.fromEntries(Object.entries(change(parts)).map(([path, xml]) => [path, strToU8(xml)])));
  return must(await openWorkbookFile('có ảnh.xlsx', bytes));
}

/** The file with two photographs and an arrow over its sheet, and two notes. */
const withMarks = (file: FileWorkbook): Promise<FileWorkbook> =>
  changed(file, (parts) => {
    const [from, to] = ['from', 'to'].map((name) => `<x:${name}><x:col>1</x:col><x:row>9</x:row></x:${name}>`);
    const anchors = `<x:twoCellAnchor>${from}${to}<x:pic/></x:twoCellAnchor>`.repeat(2);
    return {
      ...parts,
      [SHEET]: parts[SHEET]!.replace('</worksheet>', `<drawing xmlns:r="${OFFICE}" r:id="rId7"/></worksheet>`),
      'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId7" Type="${OFFICE}/drawing" Target="../drawings/drawing1.xml"/><Relationship Id="rId8" Type="${OFFICE}/comments" Target="/xl/comments1.xml"/></Relationships>`,
      'xl/drawings/drawing1.xml': `<x:wsDr xmlns:x="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing">${anchors}<x:oneCellAnchor>${from}<x:sp/></x:oneCellAnchor></x:wsDr>`,
      'xl/comments1.xml':
        '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><commentList><comment ref="B9"/><comment ref="B10"><text/></comment></commentList></comments>',
    };
  });

async function planWithSheets(): Promise<FileWorkbook> {
  const master = must(
    await openWorkbookFile('a.xlsx', await createWorkbookFile([{ name: PLAN_SHEET, cells: cellsOf(PLAN) }])),
  );
  must(await generateResponsibilitySheets(master, TODAY));
  return master;
}

it('pictures and notes on a returned sheet are not taken, and that is said', async () => {
  const master = await planWithSheets();
  const [plain, marked] = [await sentTo(master, 'Thanh tra'), await sentTo(master, 'Văn phòng')];
  await report(plain, 'Thanh tra', '1.7', { result: 'xong' });
  await report(marked, 'Văn phòng', '1.7', { result: 'có ảnh kèm' });
  const files = [
    { name: 'a.xlsx', workbook: plain },
    { name: 'b.xlsx', workbook: await withMarks(marked) },
  ];
  const { files: collected, taken } = must(await collectReturned(master, files, TODAY));
  expect(taken).toBe(2);
  expect(collected.map(({ sheets }) => sheets[0]!.marks)).toEqual([
    { pictures: 0, notes: 0 },
    { pictures: 3, notes: 2 },
  ]);
  const said = collected.map(({ sheets }) => marksSentence(sheets[0]!.marks, 'vi'));
  expect(said).toEqual(['', 'Có 3 ảnh hoặc hình và 2 ghi chú ở ô trên phiếu; không lấy, mở tệp để xem.']);
  expect(marksSentence({ pictures: 1, notes: 0 }, 'en')).toContain('1 picture or shape');
});

it.each([
  ['Excel 365', '<c t="e" vm="1"><v>#VALUE!</v></c>'],
  ['WPS', '<c t="str"><f>_xlfn.DISPIMG("ID_7F3A",1)</f><v>=DISPIMG("ID_7F3A",1)</v></c>'],
])('a picture that %s placed in a cell is no result, and its cell is named', async (_, picture) => {
  const master = await planWithSheets();
  const sent = await sentTo(master, 'Văn phòng');
  await report(sent, 'Văn phòng', '1.7', { result: 'ảnh' });
  const file = await changed(sent, (parts) => ({
    ...parts,
    [SHEET]: parts[SHEET]!.replace(/<c (r="[A-Z]+\d+")[^>]*><is><t[^>]*>ảnh<\/t><\/is><\/c>/, (_cell, at: string) =>
      picture.replace('<c ', `<c ${at} `),
    ),
  }));
  const { files, taken } = must(await collectReturned(master, [{ name: 'a.xlsx', workbook: file }], TODAY));
  expect([taken, files[0]!.sheets[0]!.unread.map(({ column }) => column)]).toEqual([0, ['Kết quả']]);
});

it('letters that were parted from their accents, as macOS leaves them, are the same words', async () => {
  const parted = (file: FileWorkbook) =>
    changed(file, (parts) =>
      Object.fromEntries(
        Object.entries(parts).map(([path, xml]) => [path, path.includes('/worksheets/') ? xml.normalize('NFD') : xml]),
      ),
    );
  const master = await planWithSheets();
  await report(master, 'Thanh tra', '1.8', { result: 'đã nộp' });
  const now = await parted(master);
  expect(must(await generateResponsibilitySheets(now, TODAY))).toMatchObject({ added: 0, odd: [] });
  expect(await saidBy(now, 'Thanh tra', '1.8')).toMatchObject({ result: 'đã nộp' });
  expect(must(await generateResponsibilitySheets(now, TODAY))).toMatchObject({ added: 0, updated: 0 });

  const sent = await sentTo(master, 'Văn phòng');
  await report(sent, 'Văn phòng', '1.7', { result: 'kết quả' });
  const { files } = must(await collectReturned(now, [{ name: 'a.xlsx', workbook: await parted(sent) }], TODAY));
  expect(files[0]!.sheets).toMatchObject([{ fate: 'read', altered: [], rows: [], unread: [] }]);
  expect(await saidBy(now, 'Văn phòng', '1.7')).toMatchObject({ result: 'kết quả' });
});
