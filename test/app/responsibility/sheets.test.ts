import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { nameFault } from '../../../src/app/responsibility/sheet-names';
import { generateResponsibilitySheets, previewResponsibilitySheets } from '../../../src/app/responsibility/sheets';
import { readProgress } from '../../../src/app/progress/progress';
import { inSlices, Stopped } from '../../../src/model/steps';
import { likeUnitsInSteps } from '../../../src/app/check/like-units';
import { planOf } from '../../../src/app/readings/plan-of';
import { planSheetsInSteps } from '../../../src/reporting/responsibility/plan-sheets';
import { syntheticPlan } from '../../bench/plan';
import { readUnitSheet } from '../../../src/reporting/rows/existing-sheet';
import { columnOf, INPUT_COLUMNS, UNIT_COLUMNS } from '../../../src/reporting/responsibility/unit-columns';
import { openWorkbookFile, type FileWorkbook } from '../../../src/workbook/file';
import { report, saidBy, sheetOf } from '../progress/returned';
import { HEADER, must, onShow, problemOf, reopened, typed } from '../workbooks';

const ROWS = [
  ['Phụ lục 1'],
  HEADER,
  ['1.7', 'Thực hiện nhiệm vụ', '1,5', '1,4716', 'Hoàn thành đúng hạn', 'Văn phòng', 'Thanh tra', 'Thường xuyên'],
  ['1.8', 'Khác', 1, 0.5, 'Báo cáo', 'Văn phòng', null, 'Quý I/2024'],
];
const PLAN = 'Phụ lục 1';
const TODAY = { today: '2024-05-01' };
const unitTag = (key: string) => ({ role: 'unit' as const, key });

describe('sheets that are written', () => {
  it('are held by the run no longer, so that memory does not grow with all of them', async () => {
    const workbook = await typed(ROWS);
    const held: number[] = [];
    const counting: Pick<FileWorkbook, 'apply'> = {
      apply: (changes, options) =>
        workbook.apply(changes, {
          ...options,
          onProgress(done, total) {
            options?.onProgress?.(done, total);
            held.push(changes.filter(({ type }) => type === 'write-sheet').length);
          },
        }),
    };
    const { added } = must(await generateResponsibilitySheets({ ...workbook, ...counting }, TODAY));
    expect(added).toBe(4);
    expect(held).toEqual([3, 2, 1, 0]);
  });
});

describe('names that the planner chose', () => {
  it('are given to new sheets; the unit keeps its sheet under that name', async () => {
    const workbook = await typed(ROWS);
    expect(
      must(
        await generateResponsibilitySheets(workbook, {
          ...TODAY,
          names: [{ tag: unitTag('văn phòng'), name: ' VP ' }],
        }),
      ).added,
    ).toBe(4);
    const { sheets, otherNames } = must(await previewResponsibilitySheets(workbook, TODAY));
    expect(sheets.map(({ name, action }) => [name, action])).toEqual([
      ['VP', 'leave'],
      ['Thanh tra', 'leave'],
      ['Tổng hợp phiếu', 'leave'],
      ['Theo dõi tiến độ', 'leave'],
    ]);
    expect(otherNames).toContain('VP');
    expect((await sheetOf(workbook, 'VP')).tag).toEqual(unitTag('văn phòng'));
  });

  it.each([
    ['', 'empty'],
    ['x'.repeat(32), 'too-long'],
    ['A/B', 'forbidden-character'],
    ["'VP", 'apostrophe'],
    ['History', 'reserved'],
    ['phụ LỤC 1', 'name-taken'],
  ] as const)('%j is refused before anything is written: %s', async (name, reason) => {
    const workbook = await typed(ROWS);
    expect(nameFault(name, [PLAN])).toBe(reason);
    expect(
      problemOf(await generateResponsibilitySheets(workbook, { names: [{ tag: unitTag('văn phòng'), name }] })),
    ).toEqual({
      id: 'sheet-name-unfit',
      args: { name },
    });
    expect(workbook.unsaved).toBe(false);
  });

  it('must be unlike each other, and push aside the proposal for another unit', async () => {
    const workbook = await typed(ROWS);
    const twice = ['văn phòng', 'thanh tra'].map((key) => ({ tag: unitTag(key), name: 'Một' }));
    expect(problemOf(await generateResponsibilitySheets(workbook, { names: twice }))).toMatchObject({
      id: 'sheet-name-unfit',
    });
    must(await generateResponsibilitySheets(workbook, { names: [{ tag: unitTag('văn phòng'), name: 'Thanh tra' }] }));
    expect((await sheetOf(workbook, 'Thanh tra (2)')).tag).toEqual(unitTag('thanh tra'));
  });
});

describe('the list of changes', () => {
  it('says cell by cell what a run did to a sheet, rows that came and went, and nothing of what stayed', async () => {
    const workbook = await typed(ROWS);
    must(await generateResponsibilitySheets(workbook, TODAY));
    await report(workbook, 'Văn phòng', '1.8', { result: 'đã gửi' });
    workbook.type({ sheet: PLAN, row: 2, column: 3 }, { value: '1,25' });
    for (const [column, value] of ['1.9', 'Mới', 1, 0, 'Việc mới', 'Văn phòng', null, 'Năm 2024'].entries())
      workbook.type({ sheet: PLAN, row: 4, column }, { value });
    const { changes } = must(await generateResponsibilitySheets(workbook, TODAY));
    const office = changes.find(({ unit }) => unit === 'Văn phòng')!;
    expect(office).toMatchObject({ name: 'Văn phòng', action: 'update', rowsAdded: ['1.9 Mới'], rowsGone: [] });
    expect(office.cells.map(({ row, column, before, after }) => [row, column, before, after])).toEqual([
      ['1.7 Thực hiện nhiệm vụ', 'Điểm đạt', '1.4716', '1.25'],
      ['1.7 Thực hiện nhiệm vụ', 'Điểm mất', '0.0284', '0.25'],
    ]);
    const [{ at }] = office.cells as [(typeof office.cells)[number]];
    expect((await sheetOf(workbook, at.sheet)).values[at.row]![at.column]).toBe(1.25);
    expect(changes.find(({ name }) => name === 'Tổng hợp phiếu')!.cells).toContainEqual(
      expect.objectContaining({ row: 'Văn phòng', column: 'Tổng số nhiệm vụ', before: '2', after: '3' }),
    );
    expect(changes.map(({ name }) => name)).toEqual(['Văn phòng', 'Thanh tra', 'Tổng hợp phiếu', 'Theo dõi tiến độ']);

    for (let column = 0; column < 8; column++) workbook.type({ sheet: PLAN, row: 3, column }, { value: null });
    const gone = must(await generateResponsibilitySheets(workbook, TODAY)).changes.find(
      ({ unit }) => unit === 'Văn phòng',
    )!;
    expect(gone.rowsGone).toEqual(['1.8 Khác']);
    expect((await sheetOf(workbook, 'Văn phòng')).values.flat()).toContain('đã gửi');
    expect(must(await generateResponsibilitySheets(workbook, TODAY)).changes).toEqual([]);
  });
});

describe('a unit that the list of units gives another name', () => {
  it('keeps its sheet and what it typed', async () => {
    const workbook = await typed(ROWS, {}, [['Ghi chú']]);
    must(await generateResponsibilitySheets(workbook, TODAY));
    await report(workbook, 'Thanh tra', '1.7', { result: 'xong' });
    for (const [row, cells] of [
      ['Tên đơn vị', 'Tên khác'],
      ['Phòng Kiểm tra nội bộ', 'Thanh tra'],
      ['Văn phòng', ''],
    ].entries())
      for (const [column, value] of cells.entries()) workbook.type({ sheet: 'Danh sách', row, column }, { value });
    expect(must(await generateResponsibilitySheets(workbook, TODAY))).toMatchObject({ added: 0 });
    expect((await saidBy(workbook, 'Thanh tra', '1.7')).result).toBe('xong');
    expect((await sheetOf(workbook, 'Thanh tra')).values.flat()).toContain('Đơn vị: Phòng Kiểm tra nội bộ');
  });
});

describe('work in slices', () => {
  it('pauses when a slice is used up, not before, and gives the result', async () => {
    let clock = 0;
    let pauses = 0;
    function* steps(): Generator<void, string> {
      for (let step = 0; step < 10; step++) {
        clock += 10;
        yield;
      }
      return 'done';
    }
    expect(
      await inSlices(steps(), undefined, { now: () => clock, pause: () => Promise.resolve(void (pauses += 1)) }),
    ).toBe('done');
    expect(pauses).toBe(3);
  });

  it('is cut by rows, not by sheets alone, so that it can be stopped in the middle of one large table', () => {
    const steps = (rows: number): number => {
      const grids = [syntheticPlan(rows, 3)];
      return [...planSheetsInSteps(planOf(grids), null, grids)].length;
    };
    expect(steps(400) - steps(200)).toBeGreaterThanOrEqual(3 * 190);
    const looks = (rows: number): number => [...likeUnitsInSteps(planOf([syntheticPlan(rows, 3)]), [])].length;
    expect(looks(400) - looks(200)).toBeGreaterThanOrEqual(2 * 190);
  });

  it('goes no further once it is stopped in a pause', async () => {
    const stop = new AbortController();
    let [clock, done] = [0, 0];
    function* steps(): Generator<void, void> {
      for (;;) {
        clock += 10;
        done += 1;
        yield;
      }
    }
    const pause = () => Promise.resolve(clock > 50 ? stop.abort() : undefined);
    await expect(inSlices(steps(), stop.signal, { now: () => clock, pause })).rejects.toBeInstanceOf(Stopped);
    expect(done).toBe(6);
    await expect(inSlices(steps(), stop.signal)).rejects.toBeInstanceOf(Stopped);
    expect(done).toBe(6);
  });
});

describe('sheets in a file', () => {
  /** Where a unit types: row of the plan, column of its own. */
  const anyStep = fc.oneof(
    fc.record({
      do: fc.constant('type' as const),
      code: fc.constantFrom('1.7', '1.8', '1.9'),
      column: fc.constantFrom(...INPUT_COLUMNS),
    }),
    fc.record({
      do: fc.constant('plan' as const),
      row: fc.integer({ min: 2, max: 4 }),
      text: fc.constantFrom('Báo cáo quý', 'Báo cáo quý, năm', 'Tập huấn', '=1+1'),
    }),
    fc.record({
      do: fc.constant('points' as const),
      row: fc.integer({ min: 2, max: 4 }),
      value: fc.constantFrom(0, 0.25, '0,5'),
    }),
    fc.constant({ do: 'save' as const }),
    fc.constant({ do: 'run' as const }),
  );

  it('keep every typed cell in its row through edits, runs, saves and reopenings, and are still after one run', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { maxLength: 14 }), async (steps) => {
        let workbook: FileWorkbook = await typed([
          ...ROWS,
          ['1.9', 'Ba', 1, 0, 'Việc', 'Văn phòng', 'Thanh tra', 'Năm 2024'],
        ]);
        must(await generateResponsibilitySheets(workbook, TODAY));
        const held = new Map<string, string>();
        let token = 0;
        for (const step of steps) {
          if (step.do === 'type') {
            held.set(`${step.code}|${step.column}`, `- gõ ${(token += 1)}`);
            await report(workbook, 'Văn phòng', step.code, { [step.column]: held.get(`${step.code}|${step.column}`) });
          }
          if (step.do === 'plan') workbook.type({ sheet: PLAN, row: step.row, column: 4 }, { value: step.text });
          if (step.do === 'points') workbook.type({ sheet: PLAN, row: step.row, column: 3 }, { value: step.value });
          if (step.do === 'save') workbook = await reopened(workbook);
          if (step.do === 'run') must(await generateResponsibilitySheets(workbook, TODAY));
        }
        must(await generateResponsibilitySheets(workbook, TODAY));
        workbook = await reopened(workbook);
        for (const [place, text] of held) {
          const [code, column] = place.split('|') as [string, (typeof INPUT_COLUMNS)[number]];
          expect((await saidBy(workbook, 'Văn phòng', code))[column]).toBe(text);
        }
        expect(readUnitSheet(await sheetOf(workbook, 'Văn phòng'))!.rows).toHaveLength(3);
        expect((await sheetOf(workbook, 'Văn phòng')).values[0]!.length).toBe(UNIT_COLUMNS.length);
        expect(must(await generateResponsibilitySheets(workbook, { today: '2031-01-01' }))).toMatchObject({
          added: 0,
          updated: 0,
        });
        expect(workbook.unsaved).toBe(false);
      }),
      { numRuns: 15 },
    );
  });
});

describe('what a unit set on its sheet', () => {
  it('stays when the sheet is written anew: widths of columns, formats of what it typed', async () => {
    const workbook = await typed(ROWS);
    must(await generateResponsibilitySheets(workbook, TODAY));
    const parts = unzipSync(must(await workbook.save()));
    const path = Object.keys(parts).find(
      (one) => strFromU8(parts[one]!).includes('Đơn vị: Văn phòng') && one.includes('sheet'),
    )!;
    const widened = strFromU8(parts[path]!).replace(/(<col min="16" max="16" width=")[\d.]+"/, '$133"');
    expect(widened).not.toBe(strFromU8(parts[path]!));
    const own = onShow(must(await openWorkbookFile('own.xlsx', zipSync({ ...parts, [path]: strToU8(widened) }))));
    const width = () =>
      Math.round(
        own
          .sheets()
          .find(({ name }) => name === 'Văn phòng')!
          .columns.get(15)!.width!,
      );
    const set = width();
    const sheet = await sheetOf(own, 'Văn phòng');
    own.type(
      { sheet: 'Văn phòng', row: readUnitSheet(sheet)!.rows[0]!.at, column: columnOf('percent') },
      { value: 0.8, format: '0%' },
    );
    own.type({ sheet: PLAN, row: 3, column: 3 }, { value: 0.25 });
    for (let run = 0; run < 2; run++) {
      own.type({ sheet: PLAN, row: 2, column: 4 }, { value: `Việc viết lại lần ${run}` });
      must(await generateResponsibilitySheets(own, TODAY));
      expect(width()).toBe(set);
    }
    const after = await sheetOf(own, 'Văn phòng');
    const [row] = readUnitSheet(after)!.rows;
    expect([after.values[row!.at]![columnOf('percent')], after.formats[row!.at]![columnOf('percent')]]).toEqual([
      0.8,
      '0%',
    ]);
    expect(must(await readProgress(own)).units[0]).toMatchObject({ name: 'Văn phòng' });
  });
});
