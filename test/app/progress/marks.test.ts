import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { collectReturned } from '../../../src/app/progress/collect';
import { generateResponsibilitySheets } from '../../../src/app/responsibility/sheets';
import { marksSentence } from '../../../src/locale/progress/marks';
import { createWorkbookFile, openWorkbookFile, type FileWorkbook } from '../../../src/workbook/file';
import { PLAN, PLAN_SHEET, TODAY } from '../responsibility/acts';
import { cellsOf, must } from '../workbooks';
import { report, sentTo } from './returned';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The file with two photographs and an arrow over its sheet, and two notes. */
async function withMarks(file: FileWorkbook): Promise<FileWorkbook> {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(must(await file.save()))).map(([path, bytes]) => [path, strFromU8(bytes)]),
  );
  const sheet = 'xl/worksheets/sheet1.xml';
  const [from, to] = ['from', 'to'].map((name) => `<x:${name}><x:col>1</x:col><x:row>9</x:row></x:${name}>`);
  const anchors = `<x:twoCellAnchor>${from}${to}<x:pic/></x:twoCellAnchor>`.repeat(2);
  const changed = {
    ...parts,
    [sheet]: parts[sheet]!.replace('</worksheet>', `<drawing xmlns:r="${OFFICE}" r:id="rId7"/></worksheet>`),
    'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId7" Type="${OFFICE}/drawing" Target="../drawings/drawing1.xml"/><Relationship Id="rId8" Type="${OFFICE}/comments" Target="/xl/comments1.xml"/></Relationships>`,
    'xl/drawings/drawing1.xml': `<x:wsDr xmlns:x="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing">${anchors}<x:oneCellAnchor>${from}<x:sp/></x:oneCellAnchor></x:wsDr>`,
    'xl/comments1.xml':
      '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><commentList><comment ref="B9"/><comment ref="B10"><text/></comment></commentList></comments>',
  };
  const bytes = zipSync(Object.fromEntries(Object.entries(changed).map(([path, xml]) => [path, strToU8(xml)])));
  return must(await openWorkbookFile('có ảnh.xlsx', bytes));
}

it('pictures and notes on a returned sheet are not taken, and that is said', async () => {
  const master = must(
    await openWorkbookFile('a.xlsx', await createWorkbookFile([{ name: PLAN_SHEET, cells: cellsOf(PLAN) }])),
  );
  must(await generateResponsibilitySheets(master, TODAY));
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
