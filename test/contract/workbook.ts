import { describe, expect, it } from 'vitest';
import { a1, areaAddress, parseArea } from '../../src/model/address';
import { formatAt, valueAt, type CellPlace, type Grid, type SheetTag } from '../../src/model/grid';
import type { Outcome } from '../../src/model/outcome';
import type { Rewrite, SpecRow } from '../../src/model/sheet-spec';
import type { Change, Workbook } from '../../src/workbook/port';
import { LOOKS_LIKE_FORMULA, PLAN, RULE, sheetSpec, type MakeWorkbook, type StartSheet, type Subject } from './start';

const TABLE = 'Phụ lục 1';
const highlightOn = (sheet: string): Change => ({ type: 'highlight', sheet, rules: [RULE] });
const highlight = highlightOn(TABLE);
const writeSheet = (change: Parameters<typeof sheetSpec>[0] = {}): Change => ({
  type: 'write-sheet',
  spec: sheetSpec(change),
});

export function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok)
    throw new Error(`${outcome.problem.id} ${JSON.stringify(outcome.problem.args)} ${outcome.problem.detail ?? ''}`);
  return outcome.value;
}

const problemOf = (outcome: Outcome<unknown>): string => (outcome.ok ? 'none' : outcome.problem.id);
const read = async (workbook: Workbook): Promise<readonly Grid[]> => must(await workbook.read());

async function sheet(workbook: Workbook, name: string): Promise<Grid> {
  const grid = (await read(workbook)).find((one) => one.sheet === name);
  if (!grid) throw new Error(`no sheet ${name}`);
  return grid;
}

export function place(name: string, address: string): CellPlace {
  const area = parseArea(address)!;
  return { sheet: name, row: area.row, column: area.column };
}

const value = (grid: Grid, address: string): unknown =>
  valueAt(grid, place('', address).row, place('', address).column);
const format = (grid: Grid, address: string): string =>
  formatAt(grid, place('', address).row, place('', address).column);

/** Of every kind of sheet that stays ours; a kind that is not here the compiler names. */
const SHEET_ROLES = Object.keys({
  ...{ unit: 1, summary: 1, units: 1, settings: 1, findings: 1, coverage: 1, overview: 1, due: 1 },
  ...{ comparison: 1, target: 1, results: 1, director: 1 },
} satisfies Record<Exclude<SheetTag['role'], 'template' | 'aside'>, 1>) as readonly Exclude<
  SheetTag['role'],
  'template' | 'aside'
>[];

/** What every adapter of the port must do. `make` gives a workbook that holds what `start` says. */
export function workbookContract(name: string, make: MakeWorkbook): void {
  describe(`workbook contract: ${name}`, () => {
    describe('read', () => {
      it('gives all sheets in order, with hidden, protected and empty ones told apart', async () => {
        const grids = await read((await make(PLAN)).workbook);
        expect(grids.map((g) => [g.sheet, g.visible, g.protected, g.tag])).toEqual([
          [TABLE, true, false, null],
          ['Ẩn', false, false, null],
          ['Khóa', true, true, null],
          ['Trống', true, false, null],
        ]);
        expect(grids[3]!.values).toEqual([]);
      });

      it('gives a rectangle that begins at the first value, blanks as null', async () => {
        const { workbook } = await make(PLAN);
        const hidden = await sheet(workbook, 'Ẩn');
        expect([hidden.top, hidden.left, hidden.values]).toEqual([1, 1, [['x']]]);
        const table = await sheet(workbook, TABLE);
        expect([table.top, table.left, table.values.length]).toEqual([0, 0, 7]);
        expect(table.values.every((row) => row.length === 4)).toBe(true);
        expect(table.formats.every((row) => row.length === 4)).toBe(true);
        expect([value(table, 'B1'), value(table, 'A2'), value(table, 'C7')]).toEqual([null, null, null]);
      });

      it('gives values as they are stored, with their formats, formulas by their results, errors by name', async () => {
        const table = await sheet((await make(PLAN)).workbook, TABLE);
        const cells = ['A4', 'C4', 'D4', 'A6', 'B6', 'C6', 'D6', 'A7', 'B7', 'B5'].map((at) => value(table, at));
        expect(cells).toEqual([
          '2.4',
          3.5,
          1.25,
          1.1,
          '2.4.1x',
          '1,5',
          { error: '#N/A' },
          36983,
          true,
          '- Chi cục đo lường',
        ]);
        expect(['A4', 'C4', 'A6', 'A7', 'B4'].map((at) => format(table, at))).toEqual([
          '@',
          '0.0000',
          '0.00',
          'd/m/yyyy',
          'General',
        ]);
        expect([...table.formulas].sort()).toEqual(['B6', 'D4']);
      });

      it('gives the merges', async () => {
        const table = await sheet((await make(PLAN)).workbook, TABLE);
        expect(table.merges.map(areaAddress).sort()).toEqual(['A1:D1', 'B5:B6']);
      });

      it('tells the rows whose filled cells are all bold', async () => {
        const boldOf = async (...addresses: string[]): Promise<readonly number[]> => {
          let subject = await make(PLAN);
          for (const address of addresses) subject = await subject.give(place(TABLE, address), { bold: true });
          return [...(await sheet(subject.workbook, TABLE)).boldRows!];
        };
        expect(await boldOf()).toEqual([]);
        // Of a merged heading only the first cell, of the other rows every cell that is filled.
        expect(await boldOf('A1', 'A3', 'B3', 'C3', 'D3', 'A7', 'B7')).toEqual([0, 2, 6]);
        expect(await boldOf('A4', 'A5', 'B5', 'C5')).toEqual([]);
        // B6 is covered by B5:B6 and shows nothing; nor does a cell with nothing but a space.
        const typed = await make({
          sheets: [{ name: TABLE, cells: { B5: 'x', C5: ' ', A6: 'y', C6: 1 }, merges: ['B5:B6'] }],
        });
        let subject = await typed.give(place(TABLE, 'B5'), { bold: true });
        for (const address of ['A6', 'C6']) subject = await subject.give(place(TABLE, address), { bold: true });
        expect([...(await sheet(subject.workbook, TABLE)).boldRows!]).toEqual([4, 5]);
      });

      it('follows a row that becomes bold, and one that is bold no more where a cell is filled beside', async () => {
        const subject = await (await make(PLAN)).give(place('Ẩn', 'B2'), { bold: true });
        expect([...(await sheet(subject.workbook, 'Ẩn')).boldRows!]).toEqual([1]);
        await subject.type(place('Ẩn', 'C2'), 'y');
        expect([...(await sheet(subject.workbook, 'Ẩn')).boldRows!]).toEqual([]);
      });
    });

    describe('cells far from all others', () => {
      /** So many rows of four cells, the first at A1. */
      const table = (rows: number, from = 0): StartSheet['cells'] =>
        Object.fromEntries(
          Array.from({ length: rows * 4 }, (_, at): [string, number] => [a1(from + Math.floor(at / 4), at % 4), at]),
        );
      const blockOf = async (cells: StartSheet['cells']) => {
        const { workbook } = await make({ sheets: [{ name: TABLE, cells }] });
        const { top, left, values } = await sheet(workbook, TABLE);
        return [top, left, values.length, values[0]!.length];
      };

      it.each<[string, StartSheet['cells'], number[]]>([
        ['near below a small table', { ...table(30), B900: 'x' }, [0, 0, 900, 4]],
        ['a thousand rows below', { ...table(30), B1500: 'x' }, [0, 0, 30, 4]],
        ['below row 20,000', { ...table(30), B25000: 'x', D70000: 'y' }, [0, 0, 30, 4]],
        ['in the last row', { ...table(30), C1048576: ' ' }, [0, 0, 30, 4]],
        ['to the right', { ...table(30), MA3: 'x' }, [0, 0, 30, 4]],
        ['to the right and below', { ...table(30), MA3: 'x', MB40000: 'y' }, [0, 0, 30, 4]],
        ['below a table of a few cells', { ...table(4), B30000: 'x', C35000: 'y' }, [0, 0, 4, 4]],
        ['a table below a title', { A1: 'Kế hoạch', ...table(30, 40_000) }, [40_000, 0, 30, 4]],
        ['more than strays', { ...table(30), ...table(6, 2000) }, [0, 0, 2006, 4]],
        ['nothing else', { MA5: 'x' }, [4, 338, 1, 1]],
      ])('are left out where they are strays: %s', async (_, cells, block) => {
        expect(await blockOf(cells)).toEqual(block);
      });
    });

    describe('highlight', () => {
      it('adds our rules once, however often it is run, and leaves the planner’s own', async () => {
        const subject = await make(PLAN);
        const before = await subject.highlights(TABLE);
        must(await subject.workbook.apply([highlight]));
        must(await subject.workbook.apply([highlight]));
        const after = await (await subject.reopen()).highlights(TABLE);
        expect(after.filter((one) => !one.formula.includes('phuluc:'))).toEqual(before);
        const ours = after.filter((one) => one.formula.includes('phuluc:'));
        expect(ours).toEqual([{ formula: RULE.formula, areas: ['A4:D4', 'A6:D6'], fill: RULE.fill }]);
      });

      it('replaces our earlier rules', async () => {
        const subject = await make(PLAN);
        const other = { ...RULE, tier: 'gap-1', formula: 'AND(N("phuluc:gap-1")=0,$D4<1)', fill: '#FFE699' };
        must(await subject.workbook.apply([highlight]));
        must(await subject.workbook.apply([{ type: 'highlight', sheet: TABLE, rules: [other] }]));
        const ours = (await subject.highlights(TABLE)).filter((one) => one.formula.includes('phuluc:'));
        expect(ours.map((one) => one.fill)).toEqual(['#FFE699']);
      });

      it('clears ours and only ours, also when there is nothing to clear', async () => {
        const subject = await make(PLAN);
        const before = await subject.highlights(TABLE);
        const clear: Change = { type: 'clear-highlights', sheet: TABLE };
        must(await subject.workbook.apply([highlight, clear, clear]));
        expect(await subject.highlights(TABLE)).toEqual(before);
        expect(await (await subject.reopen()).highlights(TABLE)).toEqual(before);
      });

      it('changes no value, format or merge', async () => {
        const { workbook } = await make(PLAN);
        const before = await read(workbook);
        must(await workbook.apply([highlight]));
        expect(await read(workbook)).toEqual(before);
      });
    });

    describe('write-sheet', () => {
      it('makes a tagged sheet at the end; text that looks like a formula is text, now and after reopening', async () => {
        const subject = await make(PLAN);
        must(await subject.workbook.apply([writeSheet()]));
        for (const workbook of [subject.workbook, (await subject.reopen()).workbook]) {
          const grids = await read(workbook);
          const ours = grids.at(-1)!;
          expect([ours.sheet, ours.visible, ours.protected, ours.tag]).toEqual([
            'Văn phòng',
            true,
            false,
            { role: 'unit', key: 'văn phòng' },
          ]);
          expect(ours.values[1]).toEqual(LOOKS_LIKE_FORMULA);
          expect([...ours.formulas]).toEqual(['C4']);
          expect([...ours.formulaTexts!]).toEqual([['C4', sheetSpec().rows[3]!.cells[2]!.formula]]);
          expect(['A3', 'B3', 'C3', 'D3', 'C4', 'A1'].map((at) => value(ours, at))).toEqual([
            '1.10',
            'Dòng 1\nDòng 2',
            0.8152,
            'id-1',
            0.8152,
            'Phiếu "giao việc" <Sở & ngành>',
          ]);
          expect(format(ours, 'A3')).toBe('@');
          expect(ours.merges.map(areaAddress)).toEqual(['A1:C1']);
          expect(grids).toHaveLength(5);
        }
      });

      it('twice is one sheet, the same', async () => {
        const subject = await make(PLAN);
        must(await subject.workbook.apply([writeSheet()]));
        const once = await read(subject.workbook);
        must(await subject.workbook.apply([writeSheet(), writeSheet()]));
        expect(await read(subject.workbook)).toEqual(once);
        expect(await read((await subject.reopen()).workbook)).toEqual(once);
      });

      it('rewrites in place: rows, merges and cells of the earlier version are gone', async () => {
        const subject = await make(PLAN);
        const second = sheetSpec({
          tag: { role: 'summary', key: '' },
          name: 'Tổng hợp',
          rows: [{ cells: [{ value: 1, style: 'count' }] }],
          merges: [],
        });
        must(await subject.workbook.apply([writeSheet(), { type: 'write-sheet', spec: second }]));
        const shorter = [{ cells: [{ value: 'mới', style: 'text' as const }] }];
        must(await subject.workbook.apply([writeSheet({ rows: shorter, merges: [], dropDowns: [] })]));
        const grids = await read(subject.workbook);
        expect(grids.map((one) => one.sheet)).toEqual([TABLE, 'Ẩn', 'Khóa', 'Trống', 'Tổng hợp', 'Văn phòng']);
        expect([grids[5]!.values, grids[5]!.merges, grids[4]!.values]).toEqual([[['mới']], [], [[1]]]);
      });

      it('finds its sheet by the tag after the planner renamed it, and keeps the new name', async () => {
        const subject = await make(PLAN);
        must(await subject.workbook.apply([writeSheet()]));
        const renamed = await subject.rename('Văn phòng', 'Phòng "A" & B\'s');
        must(
          await renamed.workbook.apply([
            writeSheet({ rows: [{ cells: [{ value: 'lại', style: 'text' }] }], merges: [] }),
          ]),
        );
        const grids = await read(renamed.workbook);
        expect(grids.map((one) => one.sheet)).toEqual([TABLE, 'Ẩn', 'Khóa', 'Trống', 'Phòng "A" & B\'s']);
        expect(grids[4]!.values).toEqual([['lại']]);
      });

      it('never touches a planner’s sheet of the same name, whatever its case', async () => {
        for (const name of [TABLE, 'PHỤ LỤC 1', 'Phụ lục 1'.normalize('NFD')]) {
          const { workbook } = await make(PLAN);
          const before = await read(workbook);
          expect(problemOf(await workbook.apply([writeSheet({ name })]))).toBe('name-taken');
          expect(await read(workbook)).toEqual(before);
        }
      });

      it('keeps the tag of every kind of sheet of ours, now and after reopening', async () => {
        const subject = await make(PLAN);
        const tags = SHEET_ROLES.map((role) => ({ role, key: '' }));
        must(await subject.workbook.apply(tags.map((tag) => writeSheet({ tag, name: `Trang ${tag.role}` }))));
        for (const workbook of [subject.workbook, (await subject.reopen()).workbook])
          expect(new Set((await read(workbook)).slice(4).map((grid) => grid.tag))).toEqual(new Set(tags));
      });

      it('keeps tags with quotes, bars and any length of key', async () => {
        const subject = await make(PLAN);
        const keys = ['a"b|c', '__proto__', 'ư'.repeat(300)];
        must(
          await subject.workbook.apply(
            keys.map((key, at) => writeSheet({ tag: { role: 'unit', key }, name: `Đơn vị ${at}` })),
          ),
        );
        const tags = (await read((await subject.reopen()).workbook)).slice(4).map((grid) => grid.tag);
        expect(tags).toEqual(keys.map((key) => ({ role: 'unit', key })));
      });

      it('adds no sheet to a workbook with a locked structure', async () => {
        const { workbook } = await make({ ...PLAN, structureProtected: true });
        expect(problemOf(await workbook.apply([writeSheet()]))).toBe('workbook-protected');
        expect(await read(workbook)).toHaveLength(4);
      });
    });

    describe('write-sheet over a sheet as it was read', () => {
      const row = (id: string, words: string, typed: string | null, link?: number): SpecRow => ({
        height: 20,
        cells: [
          link === undefined
            ? { value: id, style: 'code' }
            : { value: id, style: 'link', format: '@', link: { sheet: TABLE, row: link, column: 0 } },
          { value: words, style: 'text' },
          { value: typed, style: 'input' },
          { value: id, style: 'plain' },
        ],
      });
      const head: SpecRow = { height: 30, cells: [{ value: 'Tiêu đề', style: 'title' }] };
      const header: SpecRow = {
        height: 25,
        cells: ['Mã', 'Nhiệm vụ', 'Kết quả', 'id'].map((value) => ({ value, style: 'header' as const })),
      };
      const total: SpecRow = {
        height: 21,
        cells: [{ value: 'Tổng', style: 'total-label' }, null, { value: 3, formula: 'SUM(1,2)', style: 'total-count' }],
      };
      const first = [
        head,
        header,
        row('a', 'Việc A', null, 3),
        row('b', 'Việc B', 'đã làm', 4),
        row('c', 'Việc C', null, 5),
        total,
      ];
      const spec = (rows: readonly SpecRow[], change: Parameters<typeof sheetSpec>[0] = {}) =>
        sheetSpec({
          rows,
          merges: [{ row: 0, column: 0, rows: 1, columns: 3 }],
          dropDowns: [{ area: { row: 2, column: 2, rows: 2, columns: 1 }, values: ['Hoàn thành'] }],
          print: { ...sheetSpec().print, area: { row: 0, column: 0, rows: rows.length, columns: 3 } },
          ...change,
        });
      const at = (address: string) => place('Văn phòng', address);
      const over = (
        subject: Subject,
        rows: readonly (number | null)[],
        {
          columns = [0, 1, 2, 3],
          higher = [],
        }: { readonly columns?: Rewrite['columns']; readonly higher?: readonly number[] } = {},
      ) =>
        sheet(subject.workbook, 'Văn phòng').then((before): Rewrite => ({
          before,
          rows,
          columns,
          keepHeights: rows.map((row, index) => row !== null && !higher.includes(index)),
          linkColumns: [0],
        }));
      async function written(): Promise<Subject> {
        const subject = await make(PLAN);
        must(await subject.workbook.apply([{ type: 'write-sheet', spec: spec(first) }]));
        return subject;
      }
      const looks = async (subject: Subject, ...addresses: string[]) =>
        Promise.all(addresses.map((address) => subject.lookOf(at(address))));

      it('takes fills, fonts, number formats, notes, links and heights along with a row that moves, and gives none of them to the row that comes', async () => {
        let subject = await written();
        const plain = await looks(subject, 'A3', 'B3', 'C3');
        const given = {
          fill: '#FFFF00',
          color: '#C00000',
          bold: true,
          italic: true,
          format: '0.00',
          note: 'xem lại',
          link: 'https://example.vn/',
        };
        subject = await subject.give(at('C4'), given);
        subject = await subject.give(at('B4'), { fill: '#C6E0B4', height: 47 });
        subject = await subject.give(at('F4'), { fill: '#BDD7EE' });
        // A row comes in front, the second goes behind the third, which is reworded.
        const next = [
          head,
          header,
          row('n', 'Việc mới', null, 3),
          row('a', 'Việc A', null, 4),
          row('c', 'Việc C, sửa', null, 6),
          row('b', 'Việc B', 'đã làm', 5),
          total,
        ];
        must(
          await subject.workbook.apply([
            { type: 'write-sheet', spec: spec(next), over: await over(subject, [0, 1, null, 2, 4, 3, 5]) },
          ]),
        );
        for (const one of [subject, await subject.reopen()]) {
          expect((await sheet(one.workbook, 'Văn phòng')).values.map((cells) => cells.slice(0, 4))).toEqual([
            ['Tiêu đề', null, null, null],
            ['Mã', 'Nhiệm vụ', 'Kết quả', 'id'],
            ['n', 'Việc mới', null, 'n'],
            ['a', 'Việc A', null, 'a'],
            ['c', 'Việc C, sửa', null, 'c'],
            ['b', 'Việc B', 'đã làm', 'b'],
            ['Tổng', null, 3, null],
          ]);
          expect(await looks(one, 'C6', 'B6', 'F6')).toEqual([
            { ...given, height: 47 },
            { fill: '#C6E0B4', format: 'General', height: 47 },
            { fill: '#BDD7EE', format: 'General', height: 47 },
          ]);
          for (const line of ['3', '4', '5'])
            expect(await looks(one, `A${line}`, `B${line}`, `C${line}`), line).toEqual(plain);
          expect(await looks(one, 'F4', 'F5')).toEqual([
            { format: 'General', height: 20 },
            { format: 'General', height: 20 },
          ]);
          expect((await sheet(one.workbook, 'Văn phòng')).merges.map(areaAddress)).toEqual(['A1:C1']);
        }
      });

      it('takes a row out with all that hung on it, and what stands below the table moves up', async () => {
        let subject = await written();
        subject = await subject.give(at('C3'), { fill: '#FFFF00', note: 'bỏ' });
        subject = await subject.give(at('B9'), { fill: '#BDD7EE' });
        must(
          await subject.workbook.apply([
            {
              type: 'write-sheet',
              spec: spec([head, header, row('b', 'Việc B', 'đã làm', 4), total]),
              over: await over(subject, [0, 1, 3, 5]),
            },
          ]),
        );
        const [b, total4, below, gone] = await looks(subject, 'C3', 'C4', 'B7', 'B9');
        expect([b!.fill, b!.note, total4!.fill, below!.fill, gone!.fill]).toEqual([
          '#FFFBE6',
          undefined,
          undefined,
          '#BDD7EE',
          undefined,
        ]);
        expect((await sheet(subject.workbook, 'Văn phòng')).values.map((cells) => cells[0])).toEqual([
          'Tiêu đề',
          'Mã',
          'b',
          'Tổng',
        ]);
      });

      it.each([
        ["'Văn phòng'!B3", 'formulas'],
        ["COUNTA('Văn phòng'!B3:B4)", null],
        ["SUM('Phụ lục 1:Văn phòng'!B5)", 'left'],
        ['INDIRECT("\'Văn phòng\'!B5")', 'left'],
        ["'Văn phòng'!B4&\"'Văn phòng'!B3\"", null],
      ] as const)(
        'tells of a formula elsewhere that names a row which is taken out, or one that moves and is not followed: %s',
        async (formula, told) => {
          const subject = await make({
            sheets: [...PLAN.sheets, { name: 'Báo cáo', cells: { A1: { formula, value: 'x' } } }],
          });
          must(await subject.workbook.apply([{ type: 'write-sheet', spec: spec(first) }]));
          const applied = must(
            await subject.workbook.apply([
              {
                type: 'write-sheet',
                spec: spec([head, header, row('b', 'Việc B', 'đã làm', 4), total]),
                over: await over(subject, [0, 1, 3, 5]),
              },
            ]),
          );
          const nothing = { formulas: [], charts: [], pivots: [], names: [], left: [], leftNames: [] };
          expect(applied.broken).toEqual(told === null ? undefined : { ...nothing, [told]: ['Báo cáo'] });
        },
      );

      it('gives our height to a row whose words need another one, and the looks of a link or of none to a code that has one or none now', async () => {
        let subject = await written();
        subject = await subject.give(at('B3'), { height: 60 });
        subject = await subject.give(at('A3'), { fill: '#FFFF00' });
        must(
          await subject.workbook.apply([
            {
              type: 'write-sheet',
              spec: spec([
                head,
                header,
                { ...row('a', 'Việc A, dài hơn', null), height: 35 },
                row('b', 'Việc B', 'đã làm', 4),
                row('c', 'Việc C', null, 5),
                total,
              ]),
              over: await over(subject, [0, 1, 2, 3, 4, 5], { higher: [2] }),
            },
          ]),
        );
        const [a, b] = await looks(subject, 'A3', 'A4');
        expect([a, b!.color]).toEqual([{ fill: '#FFFF00', format: '@', height: 35 }, '#0B57A4']);
      });

      it('takes columns along that the unit put in between ours, with their widths', async () => {
        let subject = await written();
        // The unit's own column stands third; ours are to stand together, and it behind them.
        const own = (rows: readonly SpecRow[], columns: readonly number[]): SpecRow[] =>
          rows.map(({ height, cells }, index) => ({
            height,
            cells: columns.map((column) =>
              column === 4
                ? index === 0
                  ? null
                  : {
                      value: index === 1 ? 'Của đơn vị' : `x${index}`,
                      style: index === 1 ? ('header' as const) : ('input' as const),
                    }
                : (cells[column] ?? null),
            ),
          }));
        const widths = [8, 40, 12, 4, 14].map((width, column) => (column === 3 ? { width, hidden: true } : { width }));
        const total4 = { ...total, cells: [total.cells[0]!] };
        const rows = [...first.slice(0, 5), total4];
        must(
          await subject.workbook.apply([
            {
              type: 'write-sheet',
              spec: spec(own(rows, [0, 1, 4, 2, 3]), {
                columns: [0, 1, 4, 2, 3].map((column) => widths[column]!),
                dropDowns: [],
              }),
            },
          ]),
        );
        subject = await subject.give(at('C4'), { fill: '#BDD7EE', note: 'của tôi' });
        subject = await subject.give(at('D4'), { bold: true });
        must(
          await subject.workbook.apply([
            {
              type: 'write-sheet',
              spec: spec(own(rows, [0, 1, 2, 3, 4]), { columns: widths, dropDowns: [] }),
              over: await over(subject, [0, 1, 2, 3, 4, 5], { columns: [0, 1, 3, 4, 2] }),
            },
          ]),
        );
        for (const one of [subject, await subject.reopen()]) {
          expect((await sheet(one.workbook, 'Văn phòng')).values[3]).toEqual(['b', 'Việc B', 'đã làm', 'b', 'x3']);
          const [ours, theirs] = await looks(one, 'C4', 'E4');
          expect([ours!.bold, ours!.fill, theirs!.fill, theirs!.note]).toEqual([true, '#FFFBE6', '#BDD7EE', 'của tôi']);
        }
      });

      it('lets a blank column go that nobody named, and links of a unit’s own stay where they are', async () => {
        let subject = await written();
        const wide = first.map(({ height, cells }) => ({
          height,
          cells: [...cells.slice(0, 2), null, ...cells.slice(2)],
        }));
        must(
          await subject.workbook.apply([
            {
              type: 'write-sheet',
              spec: spec(
                wide.map((one) => (one.cells[0]?.value === 'Tổng' ? { ...one, cells: one.cells.slice(0, 1) } : one)),
                { dropDowns: [] },
              ),
            },
          ]),
        );
        subject = await subject.give(at('C3'), { fill: '#FFFF00' });
        subject = await subject.give(at('D4'), { link: 'https://example.vn/' });
        must(
          await subject.workbook.apply([
            {
              type: 'write-sheet',
              spec: spec(first),
              over: await over(subject, [0, 1, 2, 3, 4, 5], { columns: [0, 1, 3, 4] }),
            },
          ]),
        );
        expect((await sheet(subject.workbook, 'Văn phòng')).values[3]).toEqual(['b', 'Việc B', 'đã làm', 'b']);
        const [c3, c4] = await looks(subject, 'C3', 'C4');
        expect([c3!.fill, c4!.link]).toEqual(['#FFFBE6', 'https://example.vn/']);
      });

      it('is not written when it is no longer as it was read', async () => {
        const subject = await written();
        const change: Change = {
          type: 'write-sheet',
          spec: spec(first),
          over: await over(subject, [0, 1, 2, 3, 4, 5]),
        };
        await subject.type(at('F9'), 'thêm');
        const before = await read(subject.workbook);
        expect(problemOf(await subject.workbook.apply([change]))).toBe('workbook-changed');
        expect(await read(subject.workbook)).toEqual(before);
      });

      it('is not written over what somebody typed meanwhile, nor beside other words than it was read beside', async () => {
        const third = row('đ', 'Việc Đ', 'xong', 4);
        for (const [cell, words, rows] of [
          ['D4', [head, header, first[2]!, third, first[4]!, total], [0, 1, 2, 3, 4, 5]],
          ['B5', [head, header, first[2]!, first[3]!, third, total], [0, 1, 2, 3, null, 5]],
          ['B3', [head, header, row('a', 'Việc A', 'xong', 3), ...first.slice(3)], [0, 1, 2, 3, 4, 5]],
        ] as const) {
          const subject = await written();
          const change: Change = { type: 'write-sheet', spec: spec(words), over: await over(subject, rows) };
          await subject.type(at(cell), 'gõ');
          const before = await read(subject.workbook);
          expect(problemOf(await subject.workbook.apply([change])), cell).toBe('workbook-changed');
          expect(await read(subject.workbook)).toEqual(before);
        }
      });

      it('leaves what somebody typed meanwhile beside a row that is written, or is not written', async () => {
        const subject = await written();
        const words = [head, header, row('a', 'Việc A, sửa', null, 3), ...first.slice(3)];
        const change: Change = {
          type: 'write-sheet',
          spec: spec(words),
          over: await over(subject, [0, 1, 2, 3, 4, 5]),
        };
        await subject.type(at('C5'), 'gõ');
        const isWritten = problemOf(await subject.workbook.apply([change])) === 'none';
        const grid = await sheet(subject.workbook, 'Văn phòng');
        expect([value(grid, 'B3'), value(grid, 'C5')]).toEqual([isWritten ? 'Việc A, sửa' : 'Việc A', 'gõ']);
      });

      it('twice is once, and without what was read it is drawn anew', async () => {
        let subject = await written();
        subject = await subject.give(at('C4'), { fill: '#FFFF00' });
        const same: Change = { type: 'write-sheet', spec: spec(first), over: await over(subject, [0, 1, 2, 3, 4, 5]) };
        must(await subject.workbook.apply([same]));
        const once = await read(subject.workbook);
        must(await subject.workbook.apply([same]));
        expect(await read(subject.workbook)).toEqual(once);
        expect((await looks(subject, 'C4'))[0]!.fill).toBe('#FFFF00');
        must(await subject.workbook.apply([{ type: 'write-sheet', spec: spec(first) }]));
        expect((await looks(subject, 'C4'))[0]!.fill).toBe('#FFFBE6');
      });
    });

    describe('the order of sheets', () => {
      const ours = (role: SheetTag['role'], key: string, name: string): Change =>
        writeSheet({ tag: { role, key }, name });
      const names = async (workbook: Workbook): Promise<string[]> =>
        (await read(workbook)).slice(4).map((grid) => grid.sheet);

      it('is the same in whatever order ours are made: summary, follow-up, units, findings, unit list, settings last', async () => {
        const subject = await make(PLAN);
        for (const change of [
          ours('settings', '', 'Thiết lập'),
          ours('units', '', 'Đơn vị'),
          ours('unit', 'b', 'B'),
          ours('summary', 'rows', 'Theo dõi'),
          ours('unit', 'a', 'A'),
          ours('findings', '', 'Lỗi'),
          ours('summary', '', 'Tổng hợp'),
          ours('unit', 'c', 'C'),
        ])
          must(await subject.workbook.apply([change]));
        const wanted = ['Tổng hợp', 'Theo dõi', 'B', 'A', 'C', 'Lỗi', 'Đơn vị', 'Thiết lập'];
        for (const { workbook } of [subject, await subject.reopen()]) {
          expect(await names(workbook)).toEqual(wanted);
          expect((await read(workbook)).slice(4).map(({ tag }) => tag?.role)).toEqual([
            'summary',
            'summary',
            'unit',
            'unit',
            'unit',
            'findings',
            'units',
            'settings',
          ]);
        }
        must(await subject.workbook.apply([ours('unit', 'd', 'D'), ours('unit', 'b', 'B')]));
        expect(await names(subject.workbook)).toEqual([
          'Tổng hợp',
          'Theo dõi',
          'B',
          'A',
          'C',
          'D',
          'Lỗi',
          'Đơn vị',
          'Thiết lập',
        ]);
      });

      it('is the same when all are made at once', async () => {
        const { workbook } = await make(PLAN);
        must(
          await workbook.apply([
            ours('units', '', 'Đơn vị'),
            ours('unit', 'a', 'A'),
            ours('unit', 'b', 'B'),
            ours('summary', '', 'Tổng hợp'),
            ours('settings', '', 'Thiết lập'),
          ]),
        );
        expect(await names(workbook)).toEqual(['Tổng hợp', 'A', 'B', 'Đơn vị', 'Thiết lập']);
      });

      it('leaves an empty table behind the planner’s own', async () => {
        const { workbook } = await make(PLAN);
        must(
          await workbook.apply([
            ours('settings', '', 'Thiết lập'),
            ours('template', 'PAR', 'Phụ lục II'),
            ours('template', 'PAR', 'Phụ lục III'),
          ]),
        );
        expect(await names(workbook)).toEqual(['Phụ lục II', 'Phụ lục III', 'Thiết lập']);
      });
    });

    describe('a template', () => {
      const template = (change: Parameters<typeof sheetSpec>[0] = {}): Change =>
        writeSheet({ tag: { role: 'template', key: 'PAR' }, name: 'Phụ lục II', ...change });

      it('is the planner’s own sheet when it is written: no tag, now and after reopening', async () => {
        const subject = await make(PLAN);
        must(await subject.workbook.apply([template()]));
        for (const workbook of [subject.workbook, (await subject.reopen()).workbook]) {
          const grids = await read(workbook);
          expect([grids.length, grids.at(-1)!.sheet, grids.at(-1)!.tag]).toEqual([5, 'Phụ lục II', null]);
          expect([value(grids.at(-1)!, 'A3'), format(grids.at(-1)!, 'A3')]).toEqual(['1.10', '@']);
        }
      });

      it('is never written over, and a second one stands beside it under its own name', async () => {
        const subject = await make(PLAN);
        must(await subject.workbook.apply([template(), template({ name: 'Phụ lục III' })]));
        expect(problemOf(await subject.workbook.apply([template()]))).toBe('name-taken');
        expect((await read(subject.workbook)).map((grid) => grid.sheet)).toEqual([
          TABLE,
          'Ẩn',
          'Khóa',
          'Trống',
          'Phụ lục II',
          'Phụ lục III',
        ]);
      });

      it('is removed by its name when a run is taken back; a sheet of ours of that name is not, and one that is gone is no trouble', async () => {
        const subject = await make(PLAN);
        must(await subject.workbook.apply([template(), writeSheet()]));
        const remove: Change = { type: 'remove-template', sheet: 'Phụ lục II' };
        must(await subject.workbook.apply([remove, remove, { type: 'remove-template', sheet: sheetSpec().name }]));
        expect(
          (await read((await subject.reopen()).workbook)).map((grid) => [grid.sheet, grid.tag?.role ?? null]),
        ).toEqual([
          [TABLE, null],
          ['Ẩn', null],
          ['Khóa', null],
          ['Trống', null],
          [sheetSpec().name, 'unit'],
        ]);
      });
    });

    describe('tag-sheet', () => {
      const tag: SheetTag = { role: 'unit', key: 'sở "a" & b' };

      it('gives a sheet a tag, another one, and takes it off; cells and other sheets stay as they are', async () => {
        let subject = await make(PLAN);
        const before = must(await subject.workbook.read());
        for (const given of [tag, { role: 'summary', key: '' } as const, null]) {
          must(await subject.workbook.apply([{ type: 'tag-sheet', sheet: TABLE, tag: given }]));
          subject = await subject.reopen();
          expect(must(await subject.workbook.read()).map(({ sheet: name, tag: has }) => [name, has])).toEqual(
            before.map(({ sheet: name }) => [name, name === TABLE ? given : null]),
          );
        }
        expect(must(await subject.workbook.read())).toEqual(before);
      });

      it('is a sheet of ours from then on: it is written in place', async () => {
        const subject = await make(PLAN);
        const spec = sheetSpec({ tag, name: 'Tên khác' });
        must(await subject.workbook.apply([{ type: 'tag-sheet', sheet: TABLE, tag }]));
        must(await subject.workbook.apply([{ type: 'write-sheet', spec }]));
        const grids = must(await subject.workbook.read());
        expect(grids.flatMap(({ sheet: name, tag: has }) => (has ? [name] : []))).toEqual([TABLE]);
      });

      it('gives a protected sheet its tag or says which one is locked; its cells stay, and it stays locked', async () => {
        let subject = await make(PLAN);
        const before = must(await subject.workbook.read());
        const outcome = await subject.workbook.apply([
          { type: 'tag-sheet', sheet: TABLE, tag: { role: 'summary', key: '' } },
          { type: 'tag-sheet', sheet: 'Khóa', tag },
        ]);
        if (!outcome.ok) expect(outcome.problem).toMatchObject({ id: 'sheet-protected', args: { sheet: 'Khóa' } });
        subject = await subject.reopen();
        const after = must(await subject.workbook.read());
        expect(after.find((one) => one.sheet === 'Khóa')!.tag).toEqual(outcome.ok ? tag : null);
        const shown = ({ sheet: name, values, formats, merges, protected: isLocked }: Grid) =>
          [name, values, formats, merges, isLocked] as const;
        expect(after.map(shown)).toEqual(before.map(shown));
      });

      it('says which sheet is gone', async () => {
        const { workbook } = await make(PLAN);
        const outcome = await workbook.apply([{ type: 'tag-sheet', sheet: 'Không có', tag }]);
        expect(outcome).toMatchObject({ ok: false, problem: { id: 'sheet-gone', args: { sheet: 'Không có' } } });
      });
    });

    describe('remove-sheet', () => {
      it('removes our sheet by its tag, leaves the others and their tags, and is content when it is gone', async () => {
        const subject = await make(PLAN);
        must(
          await subject.workbook.apply([
            writeSheet(),
            writeSheet({ tag: { role: 'summary', key: '' }, name: 'Tổng hợp' }),
          ]),
        );
        const remove: Change = { type: 'remove-sheet', tag: { role: 'unit', key: 'văn phòng' } };
        must(await subject.workbook.apply([remove, remove]));
        const grids = await read((await subject.reopen()).workbook);
        expect(grids.map((grid) => [grid.sheet, grid.tag?.role ?? null])).toEqual([
          [TABLE, null],
          ['Ẩn', null],
          ['Khóa', null],
          ['Trống', null],
          ['Tổng hợp', 'summary'],
        ]);
      });
    });

    describe('edit-cells', () => {
      const edits: Change = {
        type: 'edit-cells',
        edits: [
          { at: place(TABLE, 'A6'), value: '1.10', format: '@' },
          { at: place(TABLE, 'C6'), value: 1.5, format: '0.0000' },
          { at: place(TABLE, 'D5'), value: null },
          { at: place(TABLE, 'F9'), value: '=1+1' },
          { at: place(TABLE, 'B4'), value: '- x' },
          { at: place(TABLE, 'D4'), value: 2 },
          { at: place('Trống', 'C3'), value: false },
        ],
      };

      it('writes values and formats; the rest stays; text stays text; twice is once', async () => {
        const subject = await make(PLAN);
        must(await subject.workbook.apply([edits]));
        must(await subject.workbook.apply([edits]));
        for (const workbook of [subject.workbook, (await subject.reopen()).workbook]) {
          const table = await sheet(workbook, TABLE);
          expect(['A6', 'C6', 'D5', 'F9', 'B4', 'D4', 'C5'].map((at) => value(table, at))).toEqual([
            '1.10',
            1.5,
            null,
            '=1+1',
            '- x',
            2,
            2,
          ]);
          expect(['A6', 'C6', 'D5', 'F9', 'A5'].map((at) => format(table, at))).toEqual([
            '@',
            '0.0000',
            'General',
            'General',
            '@',
          ]);
          expect([...table.formulas]).toEqual(['B6']);
          expect(table.merges).toHaveLength(2);
          expect(value(await sheet(workbook, 'Trống'), 'C3')).toBe(false);
        }
      });

      it('puts a formula back where one is meant', async () => {
        const subject = await make(PLAN);
        must(
          await subject.workbook.apply([
            {
              type: 'edit-cells',
              edits: [
                { at: place(TABLE, 'F9'), value: 3, format: '0', formula: 'SUM(1,2)' },
                { at: place(TABLE, 'F10'), value: 4, format: '0' },
              ],
            },
          ]),
        );
        for (const workbook of [subject.workbook, (await subject.reopen()).workbook]) {
          const table = await sheet(workbook, TABLE);
          expect([value(table, 'F9'), value(table, 'F10'), [...table.formulas].sort()]).toEqual([
            3,
            4,
            ['B6', 'D4', 'F9'],
          ]);
        }
      });

      it('looks before it writes: what was typed since, and rows that were moved, are left alone', async () => {
        const at = place(TABLE, 'C5');
        const over = async (workbook: Workbook) => ({
          type: 'edit-cells' as const,
          edits: [{ at, value: 1.75 }],
          over: await read(workbook),
        });
        // The cell itself, and the name beside it.
        for (const meanwhile of ['C5', 'B5']) {
          const subject = await make(PLAN);
          const change = await over(subject.workbook);
          await subject.type(place(TABLE, meanwhile), 'gõ tay');
          expect([meanwhile, problemOf(await subject.workbook.apply([change]))]).toEqual([
            meanwhile,
            'workbook-changed',
          ]);
          const table = await sheet(subject.workbook, TABLE);
          expect([value(table, meanwhile), value(table, 'C5') === 1.75]).toEqual(['gõ tay', false]);
        }
        const subject = await make(PLAN);
        const change = await over(subject.workbook);
        await subject.type(place(TABLE, 'C6'), 1.25);
        must(await subject.workbook.apply([change]));
        const table = await sheet(subject.workbook, TABLE);
        expect([value(table, 'C5'), value(table, 'C6')]).toEqual([1.75, 1.25]);
      });

      it('changes nothing at all when one of its sheets is gone or protected', async () => {
        const { workbook } = await make(PLAN);
        const before = await read(workbook);
        const first = { at: place(TABLE, 'A5'), value: 'x' };
        expect(
          problemOf(
            await workbook.apply([{ type: 'edit-cells', edits: [first, { at: place('Không có', 'A1'), value: 1 }] }]),
          ),
        ).toBe('sheet-gone');
        expect(
          problemOf(
            await workbook.apply([{ type: 'edit-cells', edits: [first, { at: place('Khóa', 'A1'), value: 1 }] }]),
          ),
        ).toBe('sheet-protected');
        expect(await read(workbook)).toEqual(before);
      });
    });

    describe('refusing and stopping', () => {
      it('refuses to highlight a protected or absent sheet, and leaves it as it was', async () => {
        const subject = await make(PLAN);
        expect(problemOf(await subject.workbook.apply([highlightOn('Khóa')]))).toBe('sheet-protected');
        expect(problemOf(await subject.workbook.apply([highlightOn('Không có')]))).toBe('sheet-gone');
        expect(await subject.highlights('Khóa')).toEqual([]);
      });

      it('does what comes before the failing change and nothing after it', async () => {
        const subject = await make(PLAN);
        const changes: Change[] = [
          highlight,
          { type: 'edit-cells', edits: [{ at: place('Khóa', 'A1'), value: 1 }] },
          writeSheet(),
        ];
        expect(problemOf(await subject.workbook.apply(changes))).toBe('sheet-protected');
        expect(await subject.highlights(TABLE)).toHaveLength(2);
        expect(await read(subject.workbook)).toHaveLength(4);
      });

      it('reads nothing when it is stopped, and reads the next time as if nothing had been', async () => {
        const { workbook } = await make(PLAN);
        expect(problemOf(await workbook.read({ signal: AbortSignal.abort() }))).toBe('stopped-before');
        const stop = new AbortController();
        const reading = workbook.read({ signal: stop.signal });
        const other = workbook.read({ signal: new AbortController().signal });
        stop.abort();
        expect(problemOf(await reading)).toBe('stopped-before');
        expect(must(await other)).toEqual(await read(workbook));
      });

      it('writes nothing when it is stopped before it begins, and says how far it got', async () => {
        const { workbook } = await make(PLAN);
        const outcome = await workbook.apply([highlight, writeSheet()], { signal: AbortSignal.abort() });
        expect(outcome).toMatchObject({ ok: false, problem: { id: 'stopped', args: { done: 0, total: 2 } } });
        expect(await read(workbook)).toHaveLength(4);
      });

      it('stops between changes: what was done stays whole, a second run completes it', async () => {
        const subject = await make(PLAN);
        const stop = new AbortController();
        const sheets = Array.from({ length: 60 }, (_, at) =>
          writeSheet({ tag: { role: 'unit', key: `k${at}` }, name: `Đơn vị ${at}` }),
        );
        const outcome = await subject.workbook.apply(sheets, { signal: stop.signal, onProgress: () => stop.abort() });
        expect(problemOf(outcome)).toBe('stopped');
        const written = (await read(subject.workbook)).length - 4;
        expect(written).toBeGreaterThan(0);
        expect(written).toBeLessThan(60);
        expect(outcome).toMatchObject({ problem: { args: { done: written, total: 60 } } });
        must(await subject.workbook.apply(sheets));
        expect((await read(subject.workbook)).slice(4).map((grid) => grid.tag?.key)).toEqual(
          sheets.map((_, at) => `k${at}`),
        );
      });

      it('tells its progress up to the end', async () => {
        const { workbook } = await make(PLAN);
        const told: [number, number][] = [];
        expect(
          must(
            await workbook.apply([highlight, writeSheet()], { onProgress: (done, total) => told.push([done, total]) }),
          ),
        ).toEqual({ applied: 2 });
        expect(told.at(-1)).toEqual([2, 2]);
      });
    });

    describe('select and events', () => {
      it('selects a cell; an absent sheet is a problem, not an exception', async () => {
        const { workbook } = await make(PLAN);
        expect((await workbook.select(place(TABLE, 'D6'))).ok).toBe(true);
        expect(problemOf(await workbook.select(place('Không có', 'A1')))).toBe('sheet-gone');
      });

      it('tells what is selected, cut to the cells that hold something', async () => {
        const { workbook, choose } = await make(PLAN);
        choose(TABLE, { row: 0, column: 0, rows: 1_048_576, columns: 2 });
        const { sheet, range } = must(await workbook.selected());
        const last = must(await workbook.read()).find((grid) => grid.sheet === TABLE)!;
        expect(sheet).toBe(TABLE);
        expect(range).toEqual({ row: last.top, column: 0, rows: last.values.length, columns: 2 });
        choose(TABLE, { row: 900, column: 40, rows: 3, columns: 3 });
        expect(problemOf(await workbook.selected())).toBe('nothing-selected');
      });

      it('tells of what the user types, not of what it wrote itself, until the telling is ended', async () => {
        const subject = await make(PLAN);
        let told = 0;
        const end = subject.workbook.onEdited(() => (told += 1));
        must(await subject.workbook.apply([highlight, writeSheet()]));
        expect(told).toBe(0);
        await subject.type(place(TABLE, 'D5'), 1.5);
        expect(told).toBe(1);
        expect(value(await sheet(subject.workbook, TABLE), 'D5')).toBe(1.5);
        end();
        await subject.type(place(TABLE, 'D5'), 1.75);
        expect(told).toBe(1);
      });
    });
  });
}
