import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateResponsibilitySheets } from '../../../src/app/responsibility/sheets';
import type { CellValue, Grid } from '../../../src/model/grid';
import { formOf } from '../../../src/reporting/recognition/sheet-forms';
import { sheetsByTag } from '../../../src/reporting/responsibility/plan-sheets';
import { INPUT_COLUMNS, UNIT_COLUMNS, type UnitColumn } from '../../../src/reporting/responsibility/unit-columns';
import { readUnitSheet, type ExistingRow } from '../../../src/reporting/rows/existing-sheet';
import type { Workbook } from '../../../src/workbook/port';
import { HEADER, must } from '../workbooks';
import { excelDesk, fileDesk, type Desk } from './hands';

/**
 * People and programs at the sheets of a workbook, in any order, with two panes open beside it: what somebody typed stays, and
 * stays with the unit and the task that it was typed for; the next run says what it found.
 */

const UNITS = ['Văn phòng', 'Thanh tra', 'Phòng QLKH'];
const TASKS = [
  ['1.7', 'Thực hiện nhiệm vụ', 'Hoàn thành đúng hạn', 'Văn phòng', 'Thanh tra; Phòng QLKH'],
  ['1.8', 'Khác', 'Báo cáo', 'Thanh tra', 'Văn phòng; Phòng QLKH'],
  ['1.9', 'Khác', 'Tự kiểm tra', 'Phòng QLKH', 'Văn phòng; Thanh tra'],
  ['2.1', 'Văn bản', 'Rà soát văn bản', 'Văn phòng', 'Thanh tra; Phòng QLKH'],
] as const;
const PLAN = [
  ['Phụ lục 1'],
  HEADER,
  ...TASKS.map(([code, title, task, lead, others]) => [code, title, 2, 1, task, lead, others, 'Quý I/2024']),
];
const TODAY = { today: '2024-05-01' };

type Step =
  | { readonly do: 'type'; readonly sheet: number; readonly row: number; readonly column: number }
  | { readonly do: 'sort'; readonly sheet: number; readonly order: readonly number[]; readonly whole: boolean }
  | { readonly do: 'move-column'; readonly sheet: number; readonly from: number; readonly to: number }
  | { readonly do: 'remove'; readonly sheet: number }
  | { readonly do: 'rename'; readonly sheet: number }
  | { readonly do: 'copy'; readonly sheet: number; readonly inFront: boolean; readonly tagged: boolean }
  | { readonly do: 'lose'; readonly sheet: number }
  | { readonly do: 'lose-all' }
  | { readonly do: 'give-tag'; readonly sheet: number; readonly to: number; readonly back: boolean }
  | { readonly do: 'run'; readonly pane: 0 | 1 };
/** A run of one pane, and what the other does between its reading and its writing. */
type Act = Step | { readonly do: 'both'; readonly meanwhile: readonly Step[] };

const small = fc.nat({ max: 11 });
const pane = fc.constantFrom(0 as const, 1 as const);
const byHand: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('type' as const), sheet: small, row: small, column: small }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('sort' as const),
      sheet: small,
      order: fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
      whole: fc.boolean(),
    }),
  },
  fc.record({ do: fc.constant('run' as const), pane }),
);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: byHand },
  fc.record({
    do: fc.constant('move-column' as const),
    sheet: small,
    from: fc.nat({ max: 23 }),
    to: fc.nat({ max: 23 }),
  }),
  fc.record({ do: fc.constant('remove' as const), sheet: small }),
  fc.record({ do: fc.constant('rename' as const), sheet: small }),
  fc.record({ do: fc.constant('copy' as const), sheet: small, inFront: fc.boolean(), tagged: fc.boolean() }),
  fc.record({ do: fc.constant('lose' as const), sheet: small }),
  fc.constant({ do: 'lose-all' as const }),
  fc.record({ do: fc.constant('give-tag' as const), sheet: small, to: small, back: fc.boolean() }),
);
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 6, arbitrary: step },
  fc.record({ do: fc.constant('both' as const), meanwhile: fc.array(byHand, { minLength: 1, maxLength: 3 }) }),
);

/** Whose a typed text is. */
interface Owner {
  readonly unit: string;
  readonly task: string;
}

const isHidden = (key: UnitColumn): boolean => UNIT_COLUMNS.some((one) => one.key === key && 'hidden' in one);
const taskOf = ({ cells }: ExistingRow): string => String(cells.get('task')?.value ?? '');
const unitOf = (grid: Grid): string => formOf(grid)?.head ?? '';
const isUnitSheet = (grid: Grid): boolean => formOf(grid)?.role === 'unit';

class Office {
  private count = 0;
  /** Everything that was typed and is not deleted with its sheet. */
  readonly typed = new Map<string, Owner>();
  constructor(readonly desk: Desk) {}

  grids = async (): Promise<readonly Grid[]> => must(await this.desk.pane(0).read());

  async unitSheet(at: number): Promise<Grid | undefined> {
    const sheets = (await this.grids()).filter(isUnitSheet);
    return sheets[at % Math.max(1, sheets.length)];
  }

  async do(act: Act): Promise<void> {
    if (act.do === 'both') return this.both(act.meanwhile);
    if (act.do === 'run') return this.run(this.desk.pane(act.pane));
    if (act.do === 'lose-all') {
      for (const { sheet, tag } of await this.grids()) if (tag) await this.desk.setTag(sheet, null);
      return;
    }
    const grid = await this.unitSheet(act.sheet);
    if (grid) await this.atSheet(act, grid);
  }

  private async atSheet(act: Exclude<Step, { do: 'run' | 'lose-all' }>, grid: Grid): Promise<void> {
    const { desk } = this;
    const { sheet } = grid;
    this.count += 1;
    switch (act.do) {
      case 'type':
        return this.type(grid, act.row, act.column);
      case 'sort':
        return this.sort(grid, act.order, act.whole);
      case 'move-column':
        return this.moveColumn(grid, act.from, act.to);
      case 'rename':
        return desk.rename(sheet, `Trang ${this.count}`);
      case 'copy': {
        const name = `Chép ${this.count}`;
        await desk.copy(sheet, name, act.inFront);
        return act.tagged ? undefined : desk.setTag(name, null);
      }
      case 'lose':
        return desk.setTag(sheet, null);
      case 'remove': {
        await desk.remove(sheet);
        const texts = new Set((await this.grids()).flatMap(({ values }) => values.flat()));
        for (const text of [...this.typed.keys()]) if (!texts.has(text)) this.typed.delete(text);
        return;
      }
      case 'give-tag': {
        const other = (await this.unitSheet(act.to))!.sheet;
        const [own, its] = [await desk.tag(sheet), await desk.tag(other)];
        await desk.setTag(other, own);
        if (act.back) await desk.setTag(sheet, its);
      }
    }
  }

  private async type(grid: Grid, at: number, column: number): Promise<void> {
    const { rows, columns } = readUnitSheet(grid)!;
    const known = rows.filter((row) => TASKS.some(([, , task]) => task === taskOf(row)));
    const row = known[at % Math.max(1, known.length)];
    const key = INPUT_COLUMNS[column % INPUT_COLUMNS.length]!;
    if (!row || row.cells.has(key) || !columns.has(key)) return;
    const text = `gõ ${(this.count += 1)}`;
    this.typed.set(text, { unit: unitOf(grid), task: taskOf(row) });
    await this.desk.type({ sheet: grid.sheet, row: row.at, column: columns.get(key)! }, text);
  }

  /** The rows of the plan in another order: as a program sorts whole rows, or only the columns that it shows. */
  private async sort(grid: Grid, order: readonly number[], whole: boolean): Promise<void> {
    const { rows, columns } = readUnitSheet(grid)!;
    const known = rows.filter((row) => TASKS.some(([, , task]) => task === taskOf(row))).map(({ at }) => at);
    const to = order.filter((one) => one < known.length);
    for (const [key, column] of columns) {
      if (isHidden(key) && !whole) continue;
      const values = known.map((at) => valueIn(grid, at, column));
      for (const [place, from] of to.entries())
        if (values[from] !== values[place])
          await this.desk.type({ sheet: grid.sheet, row: known[place]!, column }, values[from] ?? null);
    }
  }

  /** Two columns of the table change places, with their headers. */
  private async moveColumn(grid: Grid, a: number, b: number): Promise<void> {
    const { columns, rows } = readUnitSheet(grid)!;
    const [from, to] = [UNIT_COLUMNS[a]!, UNIT_COLUMNS[b]!].map(({ key }) => columns.get(key));
    if (from === undefined || to === undefined || from === to || rows.length === 0) return;
    const header = grid.values.findIndex((row) => row.includes('Vai trò')) + grid.top;
    if (header < grid.top) return;
    for (const row of [header, ...rows.map(({ at }) => at)])
      for (const [place, value] of [
        [from, valueIn(grid, row, to)],
        [to, valueIn(grid, row, from)],
      ] as const)
        await this.desk.type({ sheet: grid.sheet, row, column: place }, value);
  }

  private async run(workbook: Workbook): Promise<void> {
    const outcome = await generateResponsibilitySheets(workbook, TODAY);
    // Somebody was at the workbook meanwhile: it is said, and the next press does it.
    if (!outcome.ok && outcome.problem.id !== 'workbook-changed') must(outcome);
  }

  /** The other pane acts when this one has read and is about to write. */
  private async both(meanwhile: readonly Step[]): Promise<void> {
    const first = this.desk.pane(0);
    let isDone = false;
    await this.run({
      ...first,
      read: () => first.read(),
      apply: async (changes, options) => {
        if (!isDone) {
          isDone = true;
          for (const one of meanwhile) await this.do(one.do === 'run' ? { ...one, pane: 1 } : one);
        }
        return first.apply(changes, options);
      },
      select: (place) => first.select(place),
      selected: () => first.selected(),
      onEdited: (listener) => first.onEdited(listener),
    });
  }
}

const valueIn = (grid: Grid, row: number, column: number): CellValue =>
  grid.values[row - grid.top]?.[column - grid.left] ?? null;

/** Where a text stands on sheets of units: whose sheet it is, and beside which task. */
function placesOf(text: string, grids: readonly Grid[]): Owner[] {
  return grids
    .filter(isUnitSheet)
    .flatMap((grid) =>
      readUnitSheet(grid)!.rows.flatMap((row) =>
        [...row.cells.values()].some(({ value }) => value === text) ? [{ unit: unitOf(grid), task: taskOf(row) }] : [],
      ),
    );
}

async function holds(start: (name: string, rows: typeof PLAN) => Promise<Desk>, acts: readonly Act[]): Promise<void> {
  const office = new Office(await start('Phụ lục 1', PLAN));
  await office.do({ do: 'run', pane: 0 });
  for (const one of acts) await office.do(one);
  await office.do({ do: 'run', pane: 1 });
  const { odd } = must(await generateResponsibilitySheets(office.desk.pane(0), TODAY));
  const grids = await office.grids();

  for (const [text, owner] of office.typed) {
    const places = placesOf(text, grids);
    expect({ text, lost: places.length === 0 }).toEqual({ text, lost: false });
    for (const place of places) expect({ text, ...place }).toEqual({ text, ...owner });
  }
  // One sheet a unit counts; each other one of our form is told.
  const counted = new Set([...sheetsByTag(grids).values()].map(({ sheet }) => sheet));
  const told = new Set(odd.map(({ sheet }) => sheet));
  const units = grids.filter(isUnitSheet);
  expect(
    units
      .filter(({ sheet }) => counted.has(sheet) && !told.has(sheet))
      .map(unitOf)
      .sort(),
  ).toEqual(UNITS.toSorted());
  expect(units.filter(({ sheet }) => !counted.has(sheet) && !told.has(sheet))).toEqual([]);
  const again = must(await generateResponsibilitySheets(office.desk.pane(1), TODAY));
  expect([again.added, again.updated]).toEqual([0, 0]);
}

/** More of them: HANDS_RUNS=200 npx vitest run test/app/responsibility/any-hands.test.ts --testTimeout 600000 */
const RUNS = Number(process.env['HANDS_RUNS'] ?? 6);
describe('hands at the sheets of a workbook', () => {
  for (const [kind, start] of [
    ['file', fileDesk],
    ['Excel', excelDesk],
  ] as const)
    it(`keep what was typed with its unit and task, ${kind}`, async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(act, { minLength: 3, maxLength: 9 }), (acts) => holds(start, acts)),
        { numRuns: RUNS },
      );
    }, 300_000);
});
