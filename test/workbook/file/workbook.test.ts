import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { valueAt, type CellValue } from '../../../src/model/grid';
import { createWorkbookFile, openWorkbookFile, type FileWorkbook, type NewSheet } from '../../../src/workbook/file';
import { sheetSpec } from '../../contract/start';
import { must, place } from '../../contract/workbook';
import { REFERENCE, zipOf } from './reference';

const openSheets = async (...sheets: NewSheet[]): Promise<FileWorkbook> =>
  must(await openWorkbookFile('a.xlsx', await createWorkbookFile(sheets)));
const openReference = async (): Promise<FileWorkbook> => must(await openWorkbookFile('a.xlsx', zipOf(REFERENCE)));
const reopen = async (workbook: FileWorkbook): Promise<FileWorkbook> =>
  must(await openWorkbookFile('a.xlsx', must(await workbook.save())));
const partOf = async (workbook: FileWorkbook, path: string): Promise<string> =>
  strFromU8(unzipSync(must(await workbook.save()))[path]!);

async function value(workbook: FileWorkbook, sheet: string, address: string): Promise<CellValue> {
  const grid = must(await workbook.read()).find((one) => one.sheet === sheet)!;
  return valueAt(grid, place('', address).row, place('', address).column);
}

describe('any text', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      '_x000D_',
      '_x005F_x0041_',
      '\r\n',
      '\u0000',
      '\ud800',
      '\udc00\ud800',
      '\u200f١',
      '👨‍👩‍👧',
      '=1',
      "'",
      '\ufffe',
    ),
  );

  it('arrives unchanged in sheets of ours and in the planner’s, now and after reopening, and is never a formula', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 6 }), async (texts) => {
        const workbook = await openSheets({
          name: 'A',
          cells: Object.fromEntries(texts.map((text, at) => [`A${at + 1}`, text])),
        });
        const spec = sheetSpec({
          rows: [{ cells: texts.map((text) => ({ value: text, style: 'text' })) }],
          merges: [],
          dropDowns: [],
        });
        const edits = texts.map((text, row) => ({ at: { sheet: 'A', row, column: 1 }, value: text }));
        must(
          await workbook.apply([
            { type: 'write-sheet', spec },
            { type: 'edit-cells', edits },
          ]),
        );
        const expected = texts.map((text) => (text === '' ? null : text));
        for (const opened of [workbook, await reopen(workbook)]) {
          const [planner, ours] = must(await opened.read());
          expect(texts.map((_, row) => valueAt(planner!, row, 0))).toEqual(expected);
          expect(texts.map((_, row) => valueAt(planner!, row, 1))).toEqual(expected);
          expect(texts.map((_, column) => valueAt(ours!, 0, column))).toEqual(expected);
          expect([planner!.formulas.size, ours!.formulas.size]).toEqual([0, 0]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('of 32,767 characters arrives; a longer one is refused and nothing is written', async () => {
    const workbook = await openSheets({ name: 'A', cells: { A1: 1 } });
    const longest = 'ữ'.repeat(32_767);
    must(await workbook.apply([{ type: 'edit-cells', edits: [{ at: place('A', 'B1'), value: longest }] }]));
    expect(await value(await reopen(workbook), 'A', 'B1')).toBe(longest);
    expect(
      await workbook.apply([{ type: 'edit-cells', edits: [{ at: place('A', 'B2'), value: `${longest}x` }] }]),
    ).toMatchObject({ ok: false });
    expect(
      await workbook.apply([
        { type: 'write-sheet', spec: sheetSpec({ rows: [{ cells: [{ value: `${longest}x`, style: 'text' }] }] }) },
      ]),
    ).toMatchObject({ ok: false });
    expect(must(await workbook.read())).toHaveLength(1);
  });
});

describe('typing', () => {
  it('is seen at once by the view and by a reading, and is in the saved file', async () => {
    const workbook = await openSheets({ name: 'A', cells: { A1: 1 }, styles: { B2: 'points' } });
    workbook.type(place('A', 'B2'), { value: '=x' });
    workbook.type(place('A', 'C9'), { value: 3, formula: 'A1+2' });
    workbook.type(place('A', 'A1'), { value: '2.4', format: '@' });
    expect(workbook.unsaved).toBe(true);
    const cell = (opened: FileWorkbook, at: string) =>
      opened.sheets()[0]!.cells.find((one) => one.row === place('', at).row && one.column === place('', at).column);
    for (const opened of [workbook, await reopen(workbook)]) {
      expect(cell(opened, 'B2')).toMatchObject({
        value: '=x',
        style: { horizontal: 'right', font: 'Times New Roman' },
      });
      expect(cell(opened, 'B2')!.formula).toBeUndefined();
      expect(cell(opened, 'C9')).toMatchObject({ value: 3, formula: 'A1+2' });
      expect(cell(opened, 'A1')).toMatchObject({ value: '2.4', format: '@' });
      expect([...must(await opened.read())[0]!.formulas]).toEqual(['C9']);
    }
    expect(workbook.unsaved).toBe(false);
  });

  it('the same value again is no edit', async () => {
    const workbook = await openSheets({ name: 'A', cells: { A1: 'x' } });
    let told = 0;
    workbook.onEdited(() => (told += 1));
    workbook.type(place('A', 'A1'), { value: 'x' });
    workbook.type(place('A', 'B1'), { value: '' });
    expect([told, workbook.unsaved]).toEqual([0, false]);
  });

  it('twice in one cell keeps the last, also over a formula that was just typed', async () => {
    const workbook = await openSheets({ name: 'A', cells: { A1: 'x' } });
    workbook.type(place('A', 'A1'), { value: 2, formula: '1+1' });
    workbook.type(place('A', 'A1'), { value: 3, formula: '1+1' });
    expect(await partOf(workbook, 'xl/worksheets/sheet1.xml')).toContain('<c r="A1"><f>1+1</f><v>3</v></c>');
    workbook.type(place('A', 'A1'), { value: 'y' });
    expect(await partOf(workbook, 'xl/worksheets/sheet1.xml')).toContain(
      '<c r="A1" t="inlineStr"><is><t xml:space="preserve">y</t></is></c>',
    );
  });

  it('while the add-in is writing is not lost', async () => {
    const workbook = await openSheets({ name: 'A', cells: { A1: 'x' } });
    const rule = {
      tier: 'gap-0',
      areas: [{ row: 0, column: 0, rows: 1, columns: 1 }],
      formula: 'N("phuluc:gap-0")=0',
      fill: '#F8CBAD',
    };
    const running = workbook.apply(
      [
        { type: 'highlight', sheet: 'A', rules: [rule] },
        { type: 'write-sheet', spec: sheetSpec() },
      ],
      {
        onProgress: (done) => workbook.type(place('A', 'A1'), { value: `sau ${done}` }),
      },
    );
    must(await running);
    expect(await value(workbook, 'A', 'A1')).toBe('sau 2');
    expect(await value(await reopen(workbook), 'A', 'A1')).toBe('sau 2');
  });

  it('into a sheet that the add-in has just written over is refused until it is drawn again', async () => {
    const workbook = await openSheets({ name: 'A', cells: { A1: 'x' } });
    const spec = sheetSpec();
    must(await workbook.apply([{ type: 'write-sheet', spec }]));
    const before = must(await workbook.read()).find(({ sheet }) => sheet === spec.name)!;
    const cell = place(spec.name, 'A1');
    const held: boolean[] = [];
    const type = (): void => {
      held.push(workbook.isBehind(spec.name));
      workbook.type(cell, { value: 'của tôi' });
    };
    const end = workbook.onWritten((sheets) => sheets.includes(spec.name) && held.push(workbook.isBehind(spec.name)));
    const again = { type: 'write-sheet', spec: sheetSpec({ freezeRows: 2 }) } as const;
    must(await workbook.apply([again, { type: 'edit-cells', edits: [] }], { onProgress: type }));
    end();
    expect(held.length).toBeGreaterThan(2);
    expect(held).not.toContain(false);
    expect(await value(workbook, spec.name, 'A1')).toBe(valueAt(before, 0, 0));
    expect(workbook.isBehind(spec.name)).toBe(false);
    workbook.type(cell, { value: 'của tôi' });
    expect(await value(workbook, spec.name, 'A1')).toBe('của tôi');
  });

  it('on a protected sheet is refused: the view is told to draw the sheet again', async () => {
    const workbook = await openSheets({ name: 'A', cells: { A1: 'x' }, protected: true });
    const told: string[] = [];
    workbook.onWritten((sheets) => told.push(...sheets));
    workbook.type(place('A', 'A1'), { value: 'y' });
    expect([told, workbook.unsaved, await value(workbook, 'A', 'A1')]).toEqual([['A'], false, 'x']);
  });
});

describe('a view that draws in steps', () => {
  it('is waited for before the writing has ended, and before anything is read', async () => {
    const workbook = await openSheets({ name: 'A', cells: { A1: 'x' } });
    const steps: string[] = [];
    workbook.onWritten(async () => {
      await new Promise((resume) => setTimeout(resume, 5));
      steps.push('drawn');
    });
    const edit = { at: place('A', 'A1'), value: 'y' };
    const written = workbook.apply([{ type: 'edit-cells', edits: [edit] }]).then(() => steps.push('written'));
    await workbook.read().then(() => steps.push('read'));
    await written;
    expect(steps).toEqual(['drawn', 'written', 'read']);
  });

  it('gets the sheet again that it has, unless something changed on it', async () => {
    const workbook = await openSheets({ name: 'A', cells: { A1: 'x' } }, { name: 'B', cells: { A1: 'x' } });
    workbook.onWritten(() => undefined);
    const edit = async (value: string): Promise<unknown> =>
      must(await workbook.apply([{ type: 'edit-cells', edits: [{ at: place('A', 'A1'), value }] }]));
    // The first edit of a file asks Excel to calculate, which is said of all sheets.
    await edit('w');
    const [a, b] = [workbook.sheet('A')!, workbook.sheet('B')!];
    await edit('y');
    expect([workbook.sheet('A') === a, workbook.sheet('B') === b]).toEqual([false, true]);
    expect(workbook.sheet('A')!.cells[0]!.value).toBe('y');
    workbook.type(place('B', 'A1'), { value: 'z' });
    expect(workbook.sheet('B')!.cells[0]!.value).toBe('z');
    expect([workbook.sheetNames(), workbook.sheet('C')]).toEqual([['A', 'B'], undefined]);
  });
});

describe('a table of Excel', () => {
  const TABLE = 'xl/tables/table1.xml';

  it('renames its column with the header cell, typed or fixed', async () => {
    const workbook = await openReference();
    workbook.type(place('Bảng', 'A1'), { value: 'Mã "số"' });
    must(
      await workbook.apply([
        {
          type: 'edit-cells',
          edits: [
            { at: place('Bảng', 'B1'), value: 'Điểm chuẩn' },
            { at: place('Bảng', 'B2'), value: 3 },
          ],
        },
      ]),
    );
    const part = await partOf(workbook, TABLE);
    expect(part).toContain('<tableColumn id="1" name="Mã &quot;số&quot;"/>');
    expect(part).toContain('<tableColumn id="2" name="Điểm chuẩn"/>');
  });

  it('keeps a header that a formula names', async () => {
    const path = 'xl/worksheets/sheet4.xml';
    const named = REFERENCE[path]!.replace('<c r="B2">', '<c r="B2"><f>SUM(Bang1[Mã])</f>');
    const workbook = must(await openWorkbookFile('a.xlsx', zipOf({ ...REFERENCE, [path]: named })));
    expect(
      await workbook.apply([{ type: 'edit-cells', edits: [{ at: place('Bảng', 'A1'), value: 'Số' }] }]),
    ).toMatchObject({ ok: false });
    must(await workbook.apply([{ type: 'edit-cells', edits: [{ at: place('Bảng', 'B1'), value: 'Số' }] }]));
  });

  it('keeps a header that cannot be what is written', async () => {
    for (const wrong of [null, 5, 'điểm']) {
      const workbook = await openReference();
      expect(
        await workbook.apply([{ type: 'edit-cells', edits: [{ at: place('Bảng', 'A1'), value: wrong }] }]),
      ).toMatchObject({ ok: false });
      workbook.type(place('Bảng', 'A1'), { value: wrong });
      expect(await value(workbook, 'Bảng', 'A1')).toBe('Mã');
      expect(await partOf(workbook, TABLE)).toBe(REFERENCE[TABLE]);
    }
  });
});

describe('a sheet of ours in the file', () => {
  it('is printed on A4, one page wide, with title rows, margins in millimetres, and numbers from page 2', async () => {
    const workbook = await openReference();
    must(await workbook.apply([{ type: 'write-sheet', spec: sheetSpec({ tabColor: '#2E75B6' }) }]));
    const sheet = await partOf(workbook, 'xl/worksheets/sheet2.xml');
    expect(sheet).toContain('<sheetPr><tabColor rgb="FF2E75B6"/><pageSetUpPr fitToPage="1"/></sheetPr>');
    expect(sheet).toContain(
      '<pageMargins left="1.1811" right="0.5906" top="0.7874" bottom="0.7874" header="0.3937" footer="0.3937"/>',
    );
    expect(sheet).toContain(
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0" firstPageNumber="1" useFirstPageNumber="1"/>',
    );
    expect(sheet).toContain(
      '<headerFooter differentFirst="1"><oddHeader>&amp;C&amp;"Times New Roman,Regular"&amp;13&amp;P</oddHeader><firstHeader></firstHeader></headerFooter>',
    );
    const names = await partOf(workbook, 'xl/workbook.xml');
    expect(names).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="4">\'Văn phòng\'!$1:$1</definedName>',
    );
    expect(names).toContain(
      '<definedName name="_xlnm.Print_Area" localSheetId="4">\'Văn phòng\'!$A$1:$C$4</definedName>',
    );
  });

  it('is given to the view with widths, hidden columns, freeze, drop-downs, links and looks', async () => {
    const workbook = await openReference();
    workbook.onWritten(() => undefined);
    const link = place('Phụ lục 1', 'B4');
    must(
      await workbook.apply([
        {
          type: 'write-sheet',
          spec: sheetSpec({
            rows: [
              {
                height: 30,
                cells: [
                  { value: 'xem', style: 'link', link },
                  { value: 1, style: 'points' },
                ],
              },
            ],
            merges: [],
          }),
        },
      ]),
    );
    const view = workbook.sheets().at(-1)!;
    expect(view).toMatchObject({ name: 'Văn phòng', ours: true, visible: true, freeze: { rows: 1, columns: 0 } });
    expect(view.columns.get(0)!.width).toBeCloseTo(8, 1);
    expect(view.columns.get(3)!.hidden).toBe(true);
    expect(view.rows.get(0)!.height).toBe(30);
    expect(view.dropDowns).toEqual([
      { area: { row: 2, column: 1, rows: 1, columns: 1 }, values: ['Chưa thực hiện', 'Hoàn thành'] },
    ]);
    expect(view.cells[0]).toMatchObject({
      value: 'xem',
      link,
      style: { underline: true, color: '#0B57A4', borders: { top: { style: 'thin', color: '#404040' } } },
    });
  });

  it('keeps what the unit drew and noted there, and drops a filter that would hide rows', async () => {
    const workbook = await openReference();
    must(await workbook.apply([{ type: 'write-sheet', spec: sheetSpec() }]));
    const parts = unzipSync(must(await workbook.save()));
    const xml = strFromU8(parts['xl/worksheets/sheet2.xml']!)
      .replace('<mergeCells', '<autoFilter ref="A1:B3"/><mergeCells')
      .replace('</worksheet>', '<legacyDrawing r:id="rId1"/></worksheet>');
    const changed = must(
      await openWorkbookFile(
        'a.xlsx',
        zipOf(
          Object.fromEntries(
            Object.entries(parts).map(([path, bytes]) => [path, path.endsWith('sheet2.xml') ? xml : strFromU8(bytes)]),
          ),
        ),
      ),
    );
    must(await changed.apply([{ type: 'write-sheet', spec: sheetSpec() }]));
    const written = await partOf(changed, 'xl/worksheets/sheet2.xml');
    expect(written).toContain('<legacyDrawing r:id="rId1"/></worksheet>');
    expect(written).not.toContain('autoFilter');
  });

  it('is refused with an illegal name or a drop-down that the file cannot hold', async () => {
    const workbook = await openReference();
    for (const name of ['', 'a/b', 'x'.repeat(32), "'a"])
      expect(await workbook.apply([{ type: 'write-sheet', spec: sheetSpec({ name }) }])).toMatchObject({ ok: false });
    const dropDowns = [{ area: { row: 0, column: 0, rows: 1, columns: 1 }, values: ['a,b'] }];
    expect(await workbook.apply([{ type: 'write-sheet', spec: sheetSpec({ dropDowns }) }])).toMatchObject({
      ok: false,
    });
    expect(workbook.unsaved).toBe(false);
  });
});

it('tells the view which sheets were written, new and removed ones too, and which cell to show', async () => {
  const workbook = await openReference();
  const told: (readonly string[])[] = [];
  const shown: unknown[] = [];
  const end = workbook.onWritten((sheets) => told.push(sheets));
  workbook.onSelect((at) => shown.push(at));
  must(await workbook.apply([{ type: 'write-sheet', spec: sheetSpec() }]));
  must(await workbook.apply([{ type: 'remove-sheet', tag: sheetSpec().tag }]));
  end();
  must(await workbook.apply([{ type: 'write-sheet', spec: sheetSpec() }]));
  must(await workbook.select(place('Bảng', 'B2')));
  expect(told).toEqual([['Văn phòng'], ['Văn phòng']]);
  expect(shown).toEqual([place('Bảng', 'B2')]);
});

it('is read again when it is asked for, where nobody looks at it; what would show an old sheet is refused until then', async () => {
  const workbook = await openReference();
  must(await workbook.apply([{ type: 'write-sheet', spec: sheetSpec() }]));
  expect(() => workbook.sheets()).toThrow();
  expect(() => workbook.type(place('Văn phòng', 'A1'), { value: 'x' })).toThrow();
  expect(must(await workbook.select(place('Văn phòng', 'A1')))).toBeUndefined();
  expect(must(await workbook.read()).at(-1)!.tag).toEqual(sheetSpec().tag);
  workbook.type(place('Văn phòng', 'A1'), { value: 'x' });
  expect(workbook.sheets().at(-1)!.name).toBe('Văn phòng');
  must(await workbook.apply([{ type: 'remove-sheet', tag: sheetSpec().tag }]));
  expect(must(await workbook.read()).map(({ sheet }) => sheet)).not.toContain('Văn phòng');
});
