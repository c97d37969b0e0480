import { describe, expect, it } from 'vitest';
import { a1 } from '../../src/model/address';
import { valueAt, type Grid } from '../../src/model/grid';
import { openExcelWorkbook } from '../../src/workbook/excel';
import { createWorkbookFile, openWorkbookFile } from '../../src/workbook/file';
import type { Workbook } from '../../src/workbook/port';
import { startExcel } from '../host';
import { addSheet, touch } from '../host/book';
import { sheetSpec } from './start';
import { must } from './workbook';

/**
 * Text of a planner or unit that a spreadsheet would like to read as something else, and text that XML or a cell can
 * hardly hold.
 */
const TEXTS: Readonly<Record<string, string>> = {
  'a bullet': '- Chi cục Tiêu chuẩn Đo lường Chất lượng',
  'a bullet without blank': '-Chi cục',
  'a formula': '=HYPERLINK("http://x";"y")',
  'a lone sign': '=',
  'a telephone number': '+84 292 3820674',
  'a mention': '@Nguyễn',
  'an apostrophe': "'Văn phòng",
  'two apostrophes': "''Văn phòng''",
  'an apostrophe before a sign': "'=1+1",
  'a code': '2.4.1',
  'a date': '2/4/2001',
  'a number with a comma': '1,5',
  'a long number': '0123456789012345678',
  'an error': '#N/A',
  'a truth value': 'TRUE',
  'a line break': 'Dòng 1\nDòng 2',
  'blanks at the ends': '  Văn phòng  ',
  'a tab': 'a\tb',
  'an emoji with a joiner': '👩‍⚖️ 👨‍👩‍👧',
  'marks of direction': '\u200fشعار\u202eabc\u202c',
  'decomposed letters': 'Sở Nội vụ'.normalize('NFD'),
  'an escape of files': '_x0041_ _x000D_ _x005F_',
  markup: '<b>&amp; "x" ]]>',
  'a variable name': '__proto__',
  'the longest text': 'ữ'.repeat(32_767),
};

interface Subject {
  readonly workbook: Workbook;
  readonly reopen: () => Promise<Workbook>;
}

/** A workbook with one sheet 'A', a blank one but for its first cell; the second column has the format text. */
const ADAPTERS: Readonly<Record<string, () => Promise<Subject>>> = {
  async Excel() {
    const host = startExcel();
    const sheet = addSheet(host.book, 'A');
    touch(sheet, 0, 0).value = 'x';
    for (let row = 1; row < 60; row++) touch(sheet, row, 1).format = '@';
    return { workbook: openExcelWorkbook(), reopen: async () => openExcelWorkbook() };
  },
  async file() {
    const open = async (bytes: Uint8Array) => must(await openWorkbookFile('a.xlsx', bytes));
    const workbook = await open(
      await createWorkbookFile([{ name: 'A', cells: { A1: 'x' }, formats: { B2: '@', 'B3:B60': '@' } }]),
    );
    return { workbook, reopen: async () => open(must(await workbook.save())) };
  },
};

describe.each(Object.entries(ADAPTERS))('text in %s', (_, start) => {
  const read = async (workbook: Workbook): Promise<readonly Grid[]> => must(await workbook.read());

  it.each(Object.entries(TEXTS))(
    'stays %s, in cells of the planner and in sheets of ours, now and after reopening',
    async (__, text) => {
      const { workbook, reopen } = await start();
      const spec = sheetSpec({
        rows: [
          {
            cells: [
              { value: text, style: 'text' },
              { value: text, style: 'code' },
              { value: text, style: 'input' },
              { value: text, style: 'plain' },
            ],
          },
        ],
        merges: [],
        dropDowns: [],
      });
      const at = (column: number) => ({ sheet: 'A', row: 1, column });
      const edits = [
        { at: at(0), value: text },
        { at: at(1), value: text },
        { at: at(2), value: text, format: '@' },
      ];
      must(
        await workbook.apply([
          { type: 'write-sheet', spec },
          { type: 'edit-cells', edits },
        ]),
      );
      for (const one of [workbook, await reopen()]) {
        const grids = await read(one);
        const [planner, ours] = [grids.find(({ sheet }) => sheet === 'A')!, grids.find(({ tag }) => tag !== null)!];
        expect([0, 1, 2].map((column) => valueAt(planner, 1, column))).toEqual([text, text, text]);
        expect([0, 1, 2, 3].map((column) => valueAt(ours, 0, column))).toEqual([text, text, text, text]);
        expect([planner.formulas.size, ours.formulas.size]).toEqual([0, 0]);
      }
    },
  );

  it('is refused where it is longer than a cell can hold, with the cell, and nothing is written', async () => {
    const { workbook } = await start();
    const value = `${TEXTS['the longest text']!}x`;
    const cell = { sheet: 'A', row: 1, column: 1 };
    const refused = await workbook.apply([
      {
        type: 'edit-cells',
        edits: [
          { at: { ...cell, row: 0 }, value: 'changed' },
          { at: cell, value },
        ],
      },
    ]);
    expect(refused).toMatchObject({
      ok: false,
      problem: { id: 'text-too-long', args: { sheet: 'A', cell: a1(1, 1) } },
    });
    const spec = sheetSpec({ rows: [{ cells: [null, { value, style: 'text' }] }], merges: [], dropDowns: [] });
    expect(await workbook.apply([{ type: 'write-sheet', spec }])).toMatchObject({
      ok: false,
      problem: { id: 'text-too-long', args: { sheet: spec.name, cell: 'B1' } },
    });
    const grids = await read(workbook);
    expect([grids.length, valueAt(grids[0]!, 0, 0), valueAt(grids[0]!, 1, 1)]).toEqual([1, 'x', null]);
  });
});
