import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectReturned, type CollectOptions } from '../../../src/app/progress/collect';
import { generateResponsibilitySheets } from '../../../src/app/responsibility/sheets';
import { setPlanHeading } from '../../../src/app/settings/settings';
import type { CellValue, Grid } from '../../../src/model/grid';
import { readUnitSheet } from '../../../src/reporting/rows/existing-sheet';
import type { UnitColumn } from '../../../src/reporting/responsibility/unit-columns';
import type { FileWorkbook } from '../../../src/workbook/file';
import { a1 } from '../../../src/model/address';
import { HEADER, must, reopened, typed } from '../workbooks';
import { copiedByHand, isHidden, reorder, typeInto } from './hands';
import { report, saidBy, sentTo, sheetOf } from './returned';

/** What units do with a sheet before they send it back, each as they do it: nothing goes to a wrong task without a word. */

const TASKS = [
  ['1.7', 'Thực hiện nhiệm vụ', 1.5, 1.4716, 'Hoàn thành đúng hạn'],
  ['1.8', 'Khác', 1, 0.5, '- Báo cáo'],
  ['1.8', 'Khác', 1, 0.5, '- Tự kiểm tra'],
  ['2.1', 'Văn bản', 2, 1, 'Rà soát văn bản'],
] as const;
const plan = (task = (text: string) => text): CellValue[][] => [
  ['Phụ lục 1'],
  HEADER,
  ...TASKS.map(([code, name, benchmark, achieved, text]): CellValue[] => [
    code,
    name,
    benchmark,
    achieved,
    task(text),
    'Văn phòng',
    'Thanh tra',
    'Quý I/2024',
  ]),
];
const TODAY = { today: '2024-05-01' };

async function master(rows = plan()): Promise<FileWorkbook> {
  const workbook = await typed(rows);
  must(await generateResponsibilitySheets(workbook, TODAY));
  return reopened(workbook);
}

const collect = async (into: FileWorkbook, workbook: FileWorkbook, options: CollectOptions = {}) =>
  must(await collectReturned(into, [{ name: 'Văn phòng.xlsx', workbook }], { ...options, ...TODAY }));

/** Task and result of every row of the unit's sheet in the master. */
async function results(workbook: FileWorkbook): Promise<Record<string, CellValue>> {
  const { rows } = readUnitSheet(await sheetOf(workbook, 'Văn phòng'))!;
  return Object.fromEntries(
    rows.map(({ cells }) => [String(cells.get('task')?.value), cells.get('result')?.value ?? null]),
  );
}
const EACH = Object.fromEntries(TASKS.map(([, , , , task]) => [task, `xong ${task.replace(/^- /, '')}`]));

/** The unit's file with a result beside each task, then its rows in another order: the columns of `moved` alone move. */
async function sorted(file: FileWorkbook, order: readonly number[], moved: (key: UnitColumn) => boolean) {
  const grid = await sheetOf(file, 'Văn phòng');
  const { rows, columns } = readUnitSheet(grid)!;
  for (const row of rows)
    typeInto(file, grid, row.at, columns.get('result')!, EACH[String(row.cells.get('task')!.value)]!);
  await reorder(file, 'Văn phòng', order, moved);
}
describe('a sheet that a unit sends back', () => {
  it('sorted by its shown columns alone, in any order: each result goes to the task that it stands beside', async () => {
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), fc.boolean(), async (order, withHidden) => {
        const workbook = await master();
        const file = await sentTo(workbook, 'Văn phòng');
        await sorted(file, order, (key) => withHidden || !isHidden(key));
        await collect(workbook, file);
        expect(await results(workbook)).toEqual(EACH);
      }),
      { numRuns: 3 },
    );
  });

  it('whose hidden columns were blanked, dropped or pasted over: no row comes in a second time', async () => {
    for (const spoil of ['blank', 'paste', 'drop'] as const) {
      const workbook = await master();
      let file = await sentTo(workbook, 'Văn phòng');
      await sorted(file, [0, 1, 2, 3], () => false);
      const grid = await sheetOf(file, 'Văn phòng');
      const { rows, columns } = readUnitSheet(grid)!;
      if (spoil === 'drop') file = await copiedByHand(file, 'Văn phòng', { keep: (key) => !isHidden(key) });
      else
        for (const { at } of rows)
          typeInto(file, grid, at, columns.get('id')!, spoil === 'blank' ? null : 'Hoàn thành');
      const { files } = await collect(workbook, file);
      expect([spoil, files[0]!.sheets[0]!.rows]).toEqual([spoil, []]);
      expect([spoil, await results(workbook)]).toEqual([spoil, EACH]);
    }
  });

  it('copied by hand into a workbook of its own, or saved by a program that loses names, is known by its head', async () => {
    const workbook = await master();
    const file = await sentTo(workbook, 'Văn phòng');
    await sorted(file, [0, 1, 2, 3], () => false);
    const { files } = await collect(workbook, await copiedByHand(file, 'Văn phòng'));
    expect(files[0]!.sheets).toMatchObject([{ unit: 'Văn phòng', sheet: 'Sheet1', fate: 'read' }]);
    expect(await results(workbook)).toEqual(EACH);
  });

  it('with one result over two merged rows gives it to both tasks', async () => {
    const workbook = await master();
    const file = await sentTo(workbook, 'Văn phòng');
    const grid = await sheetOf(file, 'Văn phòng');
    const { rows, columns } = readUnitSheet(grid)!;
    const column = columns.get('result')!;
    typeInto(file, grid, rows[1]!.at, column, 'đã báo cáo chung');
    const merged: Grid = {
      ...(await sheetOf(file, 'Văn phòng')),
      merges: [...grid.merges, { row: rows[1]!.at, column, rows: 2, columns: 1 }],
    };
    const withMerge = { ...file, read: async () => ({ ok: true as const, value: [merged] }) } as FileWorkbook;
    await collect(workbook, withMerge);
    expect(await results(workbook)).toMatchObject({
      '- Báo cáo': 'đã báo cáo chung',
      '- Tự kiểm tra': 'đã báo cáo chung',
    });
  });

  it('typed with a font of before Unicode comes in as Unicode', async () => {
    const workbook = await master();
    const file = await sentTo(workbook, 'Văn phòng');
    await report(file, 'Văn phòng', '1.7', { result: '§· hoµn thµnh b¸o c¸o quý' });
    await collect(workbook, file);
    expect(await saidBy(workbook, 'Văn phòng', '1.7')).toMatchObject({ result: 'Đã hoàn thành báo cáo quý' });
  });

  it('with a formula that was never calculated, or an error, says which cell was not taken', async () => {
    const workbook = await master();
    const file = await sentTo(workbook, 'Văn phòng');
    const grid = await sheetOf(file, 'Văn phòng');
    const { rows, columns } = readUnitSheet(grid)!;
    const at = { sheet: grid.sheet, row: rows[0]!.at, column: columns.get('percent')! };
    file.type(at, { value: { error: '#N/A' }, formula: 'VLOOKUP(1,A1:B2,2,0)' });
    const { files, taken } = await collect(workbook, file);
    expect(taken).toBe(0);
    expect(files[0]!.sheets[0]!.unread).toEqual([
      { row: '1.7 Thực hiện nhiệm vụ', column: 'Tỷ lệ (%)', at: a1(at.row, at.column) },
    ]);
  });

  it('beside a lock file of a spreadsheet program: the lock file is no file that was sent', async () => {
    const workbook = await master();
    const lock = { name: '~$Văn phòng.xlsx', problem: { id: 'file-broken', args: {} } as never };
    expect(must(await collectReturned(workbook, [lock], TODAY)).files).toEqual([]);
  });
});

describe('a sheet of another plan', () => {
  const heading = (number: string, day: string, agency = 'Sở Khoa học và Công nghệ') => ({
    superior: '',
    agency,
    number,
    day,
    place: '',
    signer: '',
  });
  async function withHeading(...args: Parameters<typeof heading>): Promise<FileWorkbook> {
    const workbook = await typed(plan());
    must(await setPlanHeading(workbook, heading(...args)));
    must(await generateResponsibilitySheets(workbook, TODAY));
    return reopened(workbook);
  }

  it('of another number, year or agency is asked about, and taken when that is said', async () => {
    const own = ['45/KH-SKHCN', '05/07/2024'] as const;
    const others = [
      ['number', '12/KH-STC', '05/07/2024', 'Sở Khoa học và Công nghệ'],
      ['year', '45/KH-SKHCN', '05/07/2023', 'Sở Khoa học và Công nghệ'],
      ['agency', '', '', 'Sở Tài chính'],
    ] as const;
    for (const [by, number, day, agency] of others) {
      const file = await sentTo(await withHeading(number, day, agency), 'Văn phòng');
      await sorted(file, [0, 1, 2, 3], () => false);
      const workbook = await (by === 'agency' ? withHeading('', '') : withHeading(...own));
      const asked = await collect(workbook, file);
      expect([by, asked.files[0]!.sheets[0]]).toMatchObject([by, { fate: 'other-plan', otherPlan: { by } }]);
      expect([asked.taken, asked.run]).toEqual([0, null]);
      await collect(workbook, file, { otherPlans: true });
      expect(await results(workbook)).toEqual(EACH);
    }
  });

  it('is not made of one whose number was set after it was sent', async () => {
    const workbook = await master();
    const file = await sentTo(workbook, 'Văn phòng');
    await sorted(file, [0, 1, 2, 3], () => false);
    must(await setPlanHeading(workbook, heading('45/KH-SKHCN', '05/07/2024')));
    expect((await collect(workbook, file)).files[0]!.sheets[0]!.fate).toBe('read');
  });
});
