import { describe, expect, it } from 'vitest';
import { openExcelWorkbook } from '../../../../src/workbook/excel';
import { must } from '../../../contract/workbook';
import { startExcel } from '../../../host';
import { addSheet, cellAt, setLook, touch } from '../../../host/book';
import { planRows, problemOf, sheetOf, unitSheet } from '../book';

describe('reading from Excel', () => {
  it('reads in blocks where the answer is too large for Excel on the web, and gives the same grid', async () => {
    const rows = planRows(30_000).map((row, at) => [at, ...row.slice(1)]);
    rows[29_999]![3] = { error: '#REF!' };
    const host = startExcel();
    const sheet = sheetOf(host.book, 'Dữ liệu', rows);
    touch(sheet, 20_000, 2).formula = '=1+1';
    sheet.merges = [{ row: 10, column: 0, rows: 2, columns: 1 }];
    sheetOf(host.book, 'Phụ lục 1', [['a']]);
    const grids = must(await openExcelWorkbook().read());
    expect(host.messages.some((message) => message.error === 'ResponsePayloadSizeLimitExceeded')).toBe(true);
    expect(grids.map((grid) => [grid.sheet, grid.values.length, grid.formats.length])).toEqual([
      ['Dữ liệu', 30_000, 30_000],
      ['Phụ lục 1', 1, 1],
    ]);
    expect([
      grids[0]!.values[29_999]![3],
      grids[0]!.values[25_000]![0],
      [...grids[0]!.formulas],
      grids[0]!.merges,
    ]).toEqual([{ error: '#REF!' }, 25_000, ['C20001'], sheet.merges]);
  });

  it('asks a large workbook the next time without finding out anew where its cells are, whatever sheets came and went', async () => {
    const host = startExcel();
    for (const name of ['Một', 'Hai']) sheetOf(host.book, name, planRows(13_000));
    sheetOf(host.book, 'Ba', planRows(2));
    const workbook = openExcelWorkbook();
    const messages = async (): Promise<number> => {
      host.forget();
      const grids = must(await workbook.read());
      expect(grids.map(({ sheet, values }) => [sheet, values.length])).toEqual(
        host.book.sheets.map(({ name }) => [name, name === 'Một' || name === 'Hai' ? 13_000 : 2]),
      );
      return host.messages.length;
    };
    const first = await messages();
    expect(host.messages.some(({ error }) => error === 'ResponsePayloadSizeLimitExceeded')).toBe(true);
    const next = await messages();
    // Neither an attempt to read all at once nor a question where the cells are.
    expect(next).toBeLessThanOrEqual(first - 3);
    expect(Math.max(...host.messages.map(({ responseBytes }) => responseBytes))).toBeLessThan(1024 * 1024);
    host.book.sheets.splice(2, 1);
    expect(await messages()).toBeLessThanOrEqual(next + 2);
    sheetOf(host.book, 'Mới', planRows(2));
    // Its place is asked for, and who does not know how full it is takes the last few rows in a block of their own.
    const unknown = await messages();
    expect(unknown).toBeLessThanOrEqual(next + 2);
    expect(await messages()).toBe(unknown - 1);
  });

  it('reads a large workbook once more when somebody changes it between two blocks, and refuses when it goes on', async () => {
    const large = () => {
      const host = startExcel();
      sheetOf(host.book, 'Dữ liệu', planRows(13_000));
      const other = sheetOf(host.book, 'B', [['b']]);
      return { host, other };
    };
    const changes: ((of: ReturnType<typeof large>) => unknown)[] = [
      ({ host }) => host.book.sheets.splice(1, 1),
      ({ other }) => (touch(other, 5, 5).value = 'thêm'),
      ({ other }) => (other.name = 'C'),
    ];
    for (const change of changes) {
      const once = large();
      // The first attempt to read all at once takes two; then the sheets, their places, and blocks.
      once.host.beforeSync(6, () => change(once));
      expect(problemOf(await openExcelWorkbook().read())).toBe('none');
    }
    const again = large();
    for (const sync of [6, 18]) again.host.beforeSync(sync, () => (again.other.name = `C${sync}`));
    expect(problemOf(await openExcelWorkbook().read())).toBe('workbook-changed');
  });

  it('is told of an edit between two blocks where it listens to edits', async () => {
    const host = startExcel();
    sheetOf(host.book, 'Dữ liệu', planRows(13_000));
    const workbook = openExcelWorkbook();
    workbook.onEdited(() => undefined);
    await workbook.read();
    host.forget();
    const edits: Promise<void>[] = [];
    host.beforeSync(4, () => void edits.push(host.type({ sheet: 'Dữ liệu', row: 3, column: 1 }, 'Sửa lại')));
    expect(must(await workbook.read())[0]!.values[3]![1]).toBe('Sửa lại');
    await Promise.all(edits);
    // Every block was read twice.
    expect(host.messages.filter(({ responseBytes }) => responseBytes > 100_000).length).toBeGreaterThanOrEqual(12);
  });

  it('asks for nothing more once it is stopped, whichever answer it waits for', async () => {
    const fill = () => {
      const host = startExcel();
      sheetOf(host.book, 'Dữ liệu', planRows(20_000));
      return host;
    };
    const all = fill();
    must(await openExcelWorkbook().read());
    for (let sync = 1; sync <= all.messages.length; sync++) {
      const host = fill();
      const stop = new AbortController();
      host.beforeSync(sync, () => stop.abort());
      expect(problemOf(await openExcelWorkbook().read({ signal: stop.signal }))).toBe('stopped-before');
      expect(host.messages.length).toBe(sync);
    }
  });

  describe('a stray cell', () => {
    const plan = (host: ReturnType<typeof startExcel>, name: string) => sheetOf(host.book, name, planRows(70));
    const plain = async () => {
      const host = startExcel();
      for (const name of ['Phụ lục 1', 'Phụ lục 2', 'Phụ lục 3']) plan(host, name);
      return must(await openExcelWorkbook().read());
    };

    it.each([
      ['in the last row', 1_048_575, 3],
      ['in the last column', 5, 16_383],
      ['in the last cell', 1_048_575, 16_383],
      ['far below', 300_000, 0],
    ])('%s costs a few messages and changes nothing, on three sheets at once', async (_, row, column) => {
      const expected = await plain();
      const host = startExcel();
      for (const { sheet } of expected) touch(plan(host, sheet), row, column).value = ' ';
      const workbook = openExcelWorkbook();
      const grids = must(await workbook.read());
      expect(grids.map(({ used: _used, ...grid }) => grid)).toEqual(expected);
      expect(grids[0]!.used).toEqual({
        row: 0,
        column: 0,
        rows: Math.max(70, row + 1),
        columns: Math.max(11, column + 1),
      });
      expect(host.messages.length).toBe(3);
      expect(Math.max(...host.messages.map(({ requestBytes }) => requestBytes))).toBeLessThan(200_000);
    });

    it('costs no message more where there are several in a sheet, below and to the right', async () => {
      const expected = await plain();
      const host = startExcel();
      for (const { sheet: name } of expected) {
        const sheet = plan(host, name);
        touch(sheet, 3_000, 2).value = ' ';
        touch(sheet, 20_900, 0).value = ' ';
        touch(sheet, 600_000, 4).value = ' ';
        touch(sheet, 1_048_575, 3).value = ' ';
        touch(sheet, 4, 16_383).value = ' ';
      }
      const grids = must(await openExcelWorkbook().read());
      expect(grids.map(({ used: _used, ...grid }) => grid)).toEqual(expected);
      expect(host.messages.length).toBe(3);
    });

    it('asks in small messages where a hundred sheets have one', async () => {
      const host = startExcel();
      for (let at = 0; at < 100; at++)
        touch(sheetOf(host.book, `Phụ lục ${at}`, planRows(3)), 1_048_575, 3).value = ' ';
      expect(must(await openExcelWorkbook().read()).every(({ values }) => values.length === 3)).toBe(true);
      expect(host.messages.length).toBe(3);
      expect(Math.max(...host.messages.map(({ requestBytes }) => requestBytes))).toBeLessThan(1_000_000);
    });

    it.each([
      ['300 columns', 3, 300],
      ['21,000 rows', 21_000, 1],
    ])('does not look for strays beside a table of %s', async (_, rows, columns) => {
      const host = startExcel();
      sheetOf(
        host.book,
        'Dữ liệu',
        Array.from({ length: rows }, (_row, at) => new Array<number>(columns).fill(at)),
      );
      const [grid] = must(await openExcelWorkbook().read());
      expect([grid!.values.length, grid!.values[0]!.length, host.messages.length]).toEqual([rows, columns, 4]);
    });

    it.each([
      ['goes on beyond the rows that are read first', 19_950, 0, 5],
      ['begins just behind them', 20_010, 0, 5],
      ['reaches over the columns that are read first', 0, 250, 5],
    ])('does not hide a table that %s, nor asks twice for it', async (_, row, column, messages) => {
      const host = startExcel();
      const sheet = sheetOf(host.book, 'Phụ lục 1', []);
      const rows = planRows(100).map((cells) => cells.slice(0, 11));
      rows.forEach((cells, at) => cells.forEach((value, to) => (touch(sheet, row + at, column + to).value = value)));
      touch(sheet, 1_048_575, 3).value = ' ';
      const [grid] = must(await openExcelWorkbook().read());
      expect([grid!.top, grid!.left, grid!.values]).toEqual([row, column, rows]);
      expect(host.messages.length).toBe(messages);
    });

    it('does not hide a table that stands as far below', async () => {
      const host = startExcel();
      const sheet = plan(host, 'Phụ lục 1');
      planRows(10).forEach((cells, at) =>
        cells.forEach((value, column) => value !== null && (touch(sheet, 50_000 + at, column).value = value)),
      );
      const [grid] = must(await openExcelWorkbook().read());
      expect([
        grid!.values.length,
        grid!.values[50_009]![1],
        grid!.values[40_000]!.every((value) => value === null),
      ]).toEqual([50_010, 'Thực hiện cải cách thủ tục hành chính và giải quyết hồ sơ', true]);
      expect(host.messages.length).toBeLessThanOrEqual(6);
    });

    it('on a sheet of ours does not make it another one than was read', async () => {
      const host = startExcel();
      const workbook = openExcelWorkbook();
      must(await workbook.apply([{ type: 'write-sheet', spec: unitSheet(1) }]));
      touch(host.book.sheets[0]!, 1_048_575, 2).value = ' ';
      const [before] = must(await workbook.read());
      const spec = unitSheet(1);
      const over = {
        before: before!,
        rows: spec.rows.map((__, at) => at),
        columns: spec.columns.map((__, at) => at),
        linkColumns: [9],
        keepHeights: spec.rows.map(() => false),
      };
      expect(problemOf(await workbook.apply([{ type: 'write-sheet', spec, over }]))).toBe('none');
      expect(cellAt(host.book.sheets[0]!, 1_048_575, 2)!.value).toBe(' ');
    });
  });

  describe('what is bold', () => {
    const boldCells = (host: ReturnType<typeof startExcel>, sheet: number, rows: readonly number[], columns: number) =>
      rows.forEach((row) => {
        for (let column = 0; column < columns; column++)
          setLook(touch(host.book.sheets[sheet]!, row, column), 'font/bold', true);
      });
    const boldOf = async (): Promise<unknown[]> =>
      must(await openExcelWorkbook().read()).map(({ boldRows }) => boldRows && [...boldRows]);

    it('takes a text of which a part is bold for plain', async () => {
      const host = startExcel();
      sheetOf(host.book, 'A', [['Lĩnh vực'], ['I. Lĩnh vực']]);
      boldCells(host, 0, [0], 1);
      setLook(touch(host.book.sheets[0]!, 1, 0), 'font/bold', null);
      expect(await boldOf()).toEqual([[0]]);
    });

    it('is asked row by row of a sheet with many cells, of the others cell by cell, never of ours', async () => {
      const host = startExcel();
      sheetOf(host.book, 'Nhiều ô', planRows(2000));
      sheetOf(host.book, 'Ít ô', planRows(20));
      sheetOf(host.book, 'Phiếu', planRows(20)).names.set('_Phuluc', '="summary|"');
      // The last of the twelve columns is blank but for its header.
      for (const sheet of host.book.sheets) touch(sheet, 0, 11).value = 'Ghi chú';
      for (const sheet of [0, 1, 2]) boldCells(host, sheet, [3], 11);
      boldCells(host, 0, [7], 12);
      expect(await boldOf()).toEqual([[7], [3], undefined]);
    });

    it('is not asked where the answer would be too large, nor where a sheet has more rows than are asked', async () => {
      const host = startExcel();
      sheetOf(host.book, 'Rất dài', planRows(11_000));
      sheetOf(host.book, 'Ngắn', planRows(5));
      for (const sheet of [0, 1]) boldCells(host, sheet, [3], 12);
      expect(await boldOf()).toEqual([undefined, [3]]);
      const full = startExcel();
      const formulas = sheetOf(full.book, 'Công thức', planRows(1200));
      for (const cell of formulas.cells.values()) cell.formula = '=1';
      boldCells(full, 0, [3], 12);
      expect(await boldOf()).toEqual([[3]]);
      expect(Math.max(...full.messages.map(({ responseBytes }) => responseBytes))).toBeLessThan(1024 * 1024);
    });
  });

  it('gives what a formula of the planner’s spreads over cells that hold none', async () => {
    const host = startExcel();
    const sheet = sheetOf(host.book, 'S', [
      ['a', null],
      ['b', null],
    ]);
    Object.assign(touch(sheet, 0, 1), { formula: '=_xlfn.UNIQUE(A1:A2)', value: 'a' });
    touch(sheet, 1, 1).spilled = 'b';
    expect(must(await openExcelWorkbook().read())[0]!.values).toEqual([
      ['a', 'a'],
      ['b', 'b'],
    ]);
  });

  it('counts days from 1900 where the workbook counts them from 1904, and leaves other numbers alone', async () => {
    const host = startExcel();
    host.book.is1904 = true;
    const sheet = sheetOf(host.book, 'S', [[43_920, 43_920, 0.5]]);
    touch(sheet, 0, 0).format = 'dd/mm/yyyy';
    touch(sheet, 0, 2).format = 'h:mm';
    expect(must(await openExcelWorkbook().read())[0]!.values).toEqual([[45_382, 43_920, 0.5]]);
  });

  it('takes a text that begins with an equal sign for a text', async () => {
    const host = startExcel();
    sheetOf(host.book, 'S', [['=1+1', '#N/A', '#hashtag']]);
    const [grid] = must(await openExcelWorkbook().read());
    expect([grid!.values, [...grid!.formulas]]).toEqual([[['=1+1', '#N/A', '#hashtag']], []]);
  });

  it('reads again when a co-author deletes a sheet meanwhile', async () => {
    for (const k of [2, 3]) {
      const host = startExcel();
      sheetOf(host.book, 'A', [['a']]);
      sheetOf(host.book, 'B', [['b']]);
      host.beforeSync(k, () => host.book.sheets.splice(1, 1));
      expect(must(await openExcelWorkbook().read()).map((grid) => grid.sheet)).toEqual(['A']);
    }
  });

  it('reads a workbook of blank sheets', async () => {
    const host = startExcel();
    addSheet(host.book, 'Trang tính1');
    expect(must(await openExcelWorkbook().read())).toMatchObject([
      { sheet: 'Trang tính1', values: [], merges: [], tag: null },
    ]);
    expect(host.messages.length).toBeLessThanOrEqual(3);
  });

  it('takes a planner’s own name with other content for no tag', async () => {
    const host = startExcel();
    sheetOf(host.book, 'A', [['a']]).names.set('_phuluc', '=A!$A$1');
    sheetOf(host.book, 'B', [['b']]).names.set('_PHULUC', '="summary|"');
    expect(must(await openExcelWorkbook().read()).map((grid) => grid.tag)).toEqual([
      null,
      { role: 'summary', key: '' },
    ]);
  });

  it('waits while the user types in a cell', async () => {
    const host = startExcel();
    sheetOf(host.book, 'A', [['a']]);
    host.editCell(true);
    let answered = false;
    const reading = openExcelWorkbook()
      .read()
      .then((outcome) => {
        answered = true;
        return outcome;
      });
    await new Promise((resolve) => setImmediate(resolve));
    expect(answered).toBe(false);
    host.editCell(false);
    expect(problemOf(await reading)).toBe('none');
  });
});
