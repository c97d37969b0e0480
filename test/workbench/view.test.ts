import { describe, expect, it } from 'vitest';
import type { SheetView, ViewCell } from '../../src/workbook/file/view';
import { entered, withDecimalComma } from '../../src/workbench/spreadsheet/entered';
import { copyName } from '../../src/workbench/page/files';
import { cellChanges, cellsByKey, sameFrame } from '../../src/workbench/spreadsheet/redraw';
import { refusalOf } from '../../src/workbench/spreadsheet/refusals';
import { dropDownRules, formulaRules } from '../../src/workbench/spreadsheet/rules';
import { toCell, toWorksheet, type Mapping } from '../../src/workbench/spreadsheet/snapshot';
import { change, typedIn } from '../../src/workbench/spreadsheet/typed';

const cell = (row: number, column: number, value: ViewCell['value'], more: Partial<ViewCell> = {}): ViewCell => ({
  row,
  column,
  value,
  format: 'General',
  ...more,
});
const view = (more: Partial<SheetView> = {}): SheetView => ({
  name: 'Phụ lục 1',
  visible: true,
  protected: false,
  ours: false,
  cells: [],
  merges: [],
  columns: new Map(),
  rows: new Map(),
  freeze: { rows: 0, columns: 0 },
  highlights: [],
  dropDowns: [],
  ...more,
});
const mapping: Mapping = { sheetId: (name) => `id of ${name}`, styleId: (look) => JSON.stringify(look) };
const TEXT = 1;
const NUMBER = 2;

describe('a sheet of the file in the spreadsheet', () => {
  it('keeps text as text and numbers as numbers, whatever they look like', () => {
    expect(toCell(cell(0, 0, '2.10'), mapping)).toEqual({ v: '2.10', t: TEXT });
    expect(toCell(cell(0, 0, '=A1'), mapping)).toEqual({ v: '=A1', t: TEXT });
    expect(toCell(cell(0, 0, 1.1, { format: '0.0' }), mapping)).toEqual({
      v: 1.1,
      t: NUMBER,
      s: '{"n":{"pattern":"0.0"}}',
    });
    expect(toCell(cell(0, 0, 3, { formula: 'SUM(B1:B2)' }), mapping)).toEqual({ v: 3, t: NUMBER, f: '=SUM(B1:B2)' });
  });

  it('offers links to cells, pages and mails, and no others', () => {
    const url = (link: ViewCell['link']) =>
      (
        toCell(cell(0, 0, 'xem', { link }), mapping).p as
          { body: { customRanges: { properties: { url: string } }[] } } | undefined
      )?.body.customRanges[0]?.properties.url;
    expect(url({ sheet: 'Phụ lục 2', row: 5, column: 3 })).toBe('#gid=id of Phụ lục 2&range=D6');
    expect(url({ url: 'https://example.com/' })).toBe('https://example.com/');
    expect(url({ url: 'javascript:alert(1)' })).toBeUndefined();
    expect(url({ url: 'file:///etc/passwd' })).toBeUndefined();
  });

  it('gives a row of wrapped text a height in which it can be read, and keeps the heights of the file', () => {
    const long = 'Tham mưu ban hành kế hoạch, kiểm tra việc thực hiện và báo cáo kết quả '.repeat(3);
    const sheet = toWorksheet(
      view({
        cells: [cell(0, 0, long, { style: { wrap: true } }), cell(1, 0, 'ngắn'), cell(2, 0, long)],
        rows: new Map([[1, { height: 30 }]]),
        columns: new Map([[0, { width: 20 }]]),
      }),
      mapping,
    );
    expect(sheet.rowData[0]!.h).toBeGreaterThan(100);
    expect(sheet.rowData[1]!.h).toBe(40);
    expect(sheet.rowData[2]).toBeUndefined();
  });

  it('keeps the order of conditional formats, and commas inside the choices of a drop-down', () => {
    const areas = [{ row: 4, column: 0, rows: 10, columns: 4 }];
    const rules = formulaRules(
      [
        { areas, formula: 'first' },
        { areas, formula: 'second', fill: '#FFEE00', bold: true },
      ],
      's',
    );
    expect(rules.map(({ rule }) => rule.value)).toEqual(['=first', '=second']);
    expect(rules[1]!.rule.style).toEqual({ bg: { rgb: '#FFEE00' }, bl: 1 });
    expect(rules[0]!.ranges).toEqual([{ startRow: 4, startColumn: 0, endRow: 13, endColumn: 3 }]);
    const [list] = dropDownRules(view({ dropDowns: [{ area: areas[0]!, values: ['Phòng A, B', 'Thanh tra'] }] }), 's');
    expect(JSON.parse(list!.formula1!)).toEqual(['Phòng A, B', 'Thanh tra']);
  });
});

describe('what the user typed', () => {
  it('is read from the raw value', () => {
    expect(typedIn({ v: 1.1, t: NUMBER }, { n: { pattern: '0.0' } })).toEqual({ value: 1.1, format: '0.0' });
    expect(typedIn({ v: '3,2407', t: TEXT }, null)).toEqual({ value: '3,2407' });
    expect(typedIn({ f: '=E5*2', v: 3, t: NUMBER }, null)).toEqual({ value: 3, formula: 'E5*2' });
    expect(typedIn({ p: { id: 'd', documentStyle: {}, body: { dataStream: 'dòng 1\rdòng 2\r\n' } } }, null)).toEqual({
      value: 'dòng 1\ndòng 2',
    });
    expect(typedIn(null, null)).toEqual({ value: null });
  });

  it('is told to the file when it differs, and only then', () => {
    expect(change(cell(0, 0, 'cũ'), { value: 'mới' }, false)).toEqual({ value: 'mới' });
    expect(change(cell(0, 0, 'cũ'), { value: 'cũ' }, false)).toBeNull();
    expect(change(cell(0, 0, 3, { formula: 'A2' }), { value: 3 }, false)).toEqual({ value: 3 });
    expect(change(cell(0, 0, 3), { value: 3, format: '0.00' }, false)).toEqual({ value: 3, format: '0.00' });
  });

  it('is told apart from results of formulas: those follow, but never replace what Excel left with an error of ours', () => {
    const before = cell(0, 0, 3, { formula: 'SUM(B1:B2)' });
    expect(change(before, { value: 4, formula: 'SUM(B1:B2)' }, true)).toEqual({ value: 4, formula: 'SUM(B1:B2)' });
    expect(change(before, { value: { error: '#NAME?' }, formula: 'SUM(B1:B2)' }, true)).toBeNull();
    expect(change(before, { value: null, formula: 'SUM(B1:B2)' }, true)).toBeNull();
    expect(change(cell(0, 0, 3), { value: 4 }, true)).toBeNull();
  });

  it('is a number only when it can be nothing else; codes, days and grouped numbers stay as they were written', () => {
    expect(['3,2407', ' -0,5 ', '12', '0', '+5', '0,839'].map((text) => entered(text, false))).toEqual([
      3.2407, -0.5, 12, 0, 5, 0.839,
    ]);
    for (const text of [
      '1.10',
      '2.4.1',
      '1.7',
      '0.5',
      '012',
      '00',
      '1.234',
      '1.234,5',
      '2,4,1',
      '05/03/2024',
      '30/7',
      '2-4',
      '99%',
      '1e5',
      '- Chi cục',
      '3,2 điểm',
      '1234567890123456',
      '',
    ])
      expect(entered(text, false), text).toBe(text);
    expect(withDecimalComma(1.4716)).toBe('1,4716');
  });

  it('is a number with a decimal point, too, where a number stood', () => {
    expect([entered('3.2407', true), entered('2.4.1', true), entered('05/03/2024', true)]).toEqual([
      3.2407,
      '2.4.1',
      '05/03/2024',
    ]);
  });
});

describe('what was written is drawn again', () => {
  it('changes only the cells that differ, and empties those that are gone', () => {
    const before = cellsByKey(view({ cells: [cell(0, 0, 'giữ'), cell(0, 1, 1), cell(1, 0, 'bỏ')] }));
    const { gone, set } = cellChanges(before, [cell(0, 0, 'giữ'), cell(0, 1, 2), cell(2, 0, 'thêm')]);
    expect(gone.map(({ value }) => value)).toEqual([1, 'bỏ']);
    expect(set.map(({ value }) => value)).toEqual([2, 'thêm']);
    // A typed cell, as the view puts it together, is the one that is then read from the file.
    const typed = new Map([['0:0', { formula: undefined, ...cell(0, 0, 'gõ') }]]);
    expect(cellChanges(typed, [{ value: 'gõ', column: 0, row: 0, style: undefined, format: 'General' }])).toEqual({
      gone: [],
      set: [],
    });
  });

  it('exchanges the whole sheet when its frame has changed', () => {
    expect(sameFrame(view(), view({ cells: [cell(0, 0, 1)], highlights: [{ areas: [], formula: 'x' }] }))).toBe(true);
    expect(sameFrame(view(), view({ merges: [{ row: 0, column: 0, rows: 1, columns: 2 }] }))).toBe(false);
    expect(
      sameFrame(view({ columns: new Map([[0, { width: 8 }]]) }), view({ columns: new Map([[0, { width: 9 }]]) })),
    ).toBe(false);
  });
});

describe('commands of the spreadsheet', () => {
  it.each([
    ['sheet.command.insert-row-before', 'structure'],
    ['sheet.command.insert-multi-rows-above', 'structure'],
    ['sheet.command.insert-range-move-down-confirm', 'structure'],
    ['sheet.command.remove-row-confirm', 'structure'],
    ['sheet.command.remove-col-by-range', 'structure'],
    ['sheet.mutation.insert-row', 'structure'],
    ['sheet.mutation.remove-rows', 'structure'],
    ['sheet.mutation.move-range', 'moving'],
    ['sheet.mutation.move-columns', 'moving'],
    ['sheet.mutation.reorder-range', 'moving'],
    ['sheet.command.insert-sheet', 'sheets'],
    ['sheet.command.remove-sheet-confirm', 'sheets'],
    ['sheet.command.copy-sheet', 'sheets'],
    ['sheet.command.set-worksheet-name', 'sheets'],
    ['sheet.command.set-worksheet-order', 'sheets'],
    ['sheet.operation.rename-sheet', 'sheets'],
    ['sheet.command.set-range-bold', 'formats'],
    ['sheet.command.set-style', 'formats'],
    ['sheet.command.add-worksheet-merge-all', 'formats'],
    ['sheet.command.set-rows-hidden', 'formats'],
    ['sheet.command.add-conditional-rule', 'rules'],
    ['sheets.command.clear-range-data-validation', 'rules'],
    ['sheet.operation.insert-hyper-link', 'rules'],
  ])('%s is refused: %s', (command, why) => expect(refusalOf(command)).toBe(why));

  it.each([
    'sheet.command.set-range-values',
    'sheet.mutation.set-range-values',
    'sheet.command.clear-selection-content',
    'sheet.command.auto-fill',
    'sheet.command.paste-value',
    'sheet.command.set-worksheet-activate',
    'sheet.operation.set-worksheet-active',
    'sheet.operation.set-selections',
    'sheet.operation.set-cell-edit-visible',
    'sheet.command.scroll-to-cell',
    'sheet.command.set-zoom-ratio',
    'sheet.operation.show-data-validation-dropdown',
    'sheet.operation.close-hyper-link-popup',
    'univer.command.undo',
  ])('%s may run', (command) => expect(refusalOf(command)).toBeNull());
});

describe('the name of a saved copy', () => {
  it.each([
    ['Kế hoạch.xlsx', 'Kế hoạch - Phuluc.xlsx'],
    ['Kế hoạch - Phuluc.xlsx', 'Kế hoạch - Phuluc.xlsx'],
    ['KE HOACH.XLSX', 'KE HOACH - Phuluc.xlsx'],
  ])('%s → %s', (name, copy) => expect(copyName(name)).toBe(copy));
});
