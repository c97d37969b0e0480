import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkWorkbook } from '../../../src/app/check/check';
import { safeFixes } from '../../../src/app/check/finding-parts';
import { collectReturned } from '../../../src/app/progress/collect';
import { setDueDay } from '../../../src/app/progress/due-day';
import { applyFixes } from '../../../src/app/check/fix';
import { highlightGaps, removeHighlights } from '../../../src/app/gaps/highlight';
import { recorded } from '../../../src/app/restore/journal';
import { EMPTY_JOURNAL, sizeOf, type Journal, type RunKind, type Step } from '../../../src/app/restore/runs';
import { restoreLast, type RestoreResult } from '../../../src/app/restore/restore';
import { readProgress } from '../../../src/app/progress/progress';
import { generateResponsibilitySheets } from '../../../src/app/responsibility/sheets';
import { insertTemplate } from '../../../src/app/template/template';
import type { CellEdit, Finding } from '../../../src/model/finding';
import type { CellValue, Grid } from '../../../src/model/grid';
import type { Outcome } from '../../../src/model/outcome';
import { serialOf } from '../../../src/reporting/layout/serial-date';
import { columnOf } from '../../../src/reporting/responsibility/unit-columns';
import { createWorkbookFile, fileOfSpecs, openWorkbookFile, type FileWorkbook } from '../../../src/workbook/file';
import type { Workbook } from '../../../src/workbook/port';
import { report, saidBy, sentTo } from '../progress/returned';
import { ROWS, must, reopened, sample, typed } from '../workbooks';

const SHEET = 'Phụ lục 1';
const grids = async (workbook: Workbook): Promise<readonly Grid[]> => must(await workbook.read());
const finding = (edits: readonly CellEdit[]): Finding => ({
  rule: 'points-as-text',
  severity: 'warning',
  at: edits[0]!.at,
  related: [],
  message: 'points-as-text',
  args: {},
  fix: { grade: 'safe', edits },
});
const edit = (row: number, column: number, value: CellValue, format?: string): CellEdit => ({
  at: { sheet: SHEET, row, column },
  value,
  ...(format !== undefined && { format }),
});
const fix = (edits: readonly CellEdit[]) => async (workbook: Workbook) =>
  applyFixes(
    workbook,
    must(await checkWorkbook(workbook)),
    edits.map((one) => finding([one])),
  );

async function ran(
  workbook: FileWorkbook,
  journal: Journal,
  kind: RunKind,
  run: (workbook: Workbook) => Promise<Outcome<unknown>>,
): Promise<Journal> {
  const { outcome, journal: after } = await recorded(workbook, journal, kind, run);
  must(outcome);
  return after;
}
async function back(workbook: FileWorkbook, journal: Journal): Promise<RestoreResult> {
  const result = must(await restoreLast(workbook, journal));
  if (!result) throw new Error('nothing to take back');
  return result;
}

describe('taking back a fix', () => {
  it('gives the same cells again, values and formats, for any values (also after saving)', async () => {
    const value = fc.oneof(
      fc.double({ noNaN: true, min: -1e9, max: 1e9 }),
      fc.constantFrom('1,5', '- Chi cục', '=1+1', "'x", '2.4.1', '@', ' a  b ', 'TRUE', '1/2', 'đ'),
      fc.boolean(),
    );
    const some = fc.record({
      row: fc.integer({ min: 3, max: 4 }),
      column: fc.integer({ min: 0, max: 7 }),
      was: fc.option(value),
      becomes: value,
      format: fc.constantFrom(undefined, '@', '0.00'),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(some, { selector: ({ row, column }) => row * 10 + column, minLength: 1, maxLength: 8 }),
        async (cells) => {
          const workbook = await typed(ROWS);
          for (const { row, column, was } of cells)
            workbook.type(
              { sheet: SHEET, row, column },
              { value: was, format: typeof was === 'string' ? '@' : 'General' },
            );
          const start = await reopened(workbook);
          const before = await grids(start);
          const journal = await ran(
            start,
            EMPTY_JOURNAL,
            'fix',
            fix(cells.map(({ row, column, becomes, format }) => edit(row, column, becomes, format))),
          );
          expect((await back(start, journal)).unrestored).toEqual([]);
          expect(await grids(start)).toEqual(before);
          expect(await grids(await reopened(start))).toEqual(before);
        },
      ),
      { numRuns: 40 },
    );
  });

  it.each(['000', '001', '003', '004'] as const)(
    'gives plan %s again, cell by cell, after every safe fix of it',
    async (name) => {
      const workbook = await sample(name);
      const [before, views] = [await grids(workbook), workbook.sheets()];
      const result = must(await checkWorkbook(workbook));
      const safe = safeFixes(result.findings);
      const { outcome, journal } = await recorded(workbook, EMPTY_JOURNAL, 'fix', (one) =>
        applyFixes(one, result, safe),
      );
      const { fixed, check } = must(outcome);
      expect([fixed.length, safeFixes(check.findings).length]).toEqual([safe.length, 0]);
      expect(check.summary.gap).toBe(result.summary.gap);
      if (safe.length === 0) return;
      expect(await grids(workbook)).not.toEqual(before);
      expect((await back(workbook, journal)).unrestored).toEqual([]);
      expect([await grids(workbook), await grids(await reopened(workbook)), workbook.sheets()]).toEqual([
        before,
        before,
        views,
      ]);
    },
  );

  it('leaves a cell that was changed since, and says which', async () => {
    const workbook = await typed(ROWS);
    const journal = await ran(workbook, EMPTY_JOURNAL, 'fix', fix([edit(3, 3, 1.4716), edit(3, 2, 1.5)]));
    expect(sizeOf(journal.runs[0]!)).toEqual({ cells: 2, sheets: 0 });
    workbook.type({ sheet: SHEET, row: 3, column: 3 }, { value: 1.3 });
    const { cells, unrestored } = await back(workbook, journal);
    expect([cells, unrestored]).toEqual([
      1,
      [{ sheet: SHEET, at: { sheet: SHEET, row: 3, column: 3 }, reason: 'changed' }],
    ]);
    expect((await grids(workbook))[0]!.values[3]!.slice(2, 4)).toEqual(['1,5', 1.3]);
  });

  it('leaves a cell whose row is another one now, though it holds the same', async () => {
    const workbook = await typed(ROWS);
    const journal = await ran(workbook, EMPTY_JOURNAL, 'fix', fix([edit(4, 3, 0.6)]));
    for (const [column, value] of ['1.9', 'Dòng chen vào', 1, 0.6].entries())
      workbook.type({ sheet: SHEET, row: 4, column }, { value });
    expect((await back(workbook, journal)).unrestored.map(({ reason }) => reason)).toEqual(['changed']);
    expect((await grids(workbook))[0]!.values[4]![3]).toBe(0.6);
  });

  it('leaves a format that was set since', async () => {
    const workbook = await typed(ROWS);
    const journal = await ran(workbook, EMPTY_JOURNAL, 'fix', fix([edit(3, 3, 1.4716, 'General')]));
    workbook.type({ sheet: SHEET, row: 3, column: 3 }, { value: 1.4716, format: '0.00' });
    await back(workbook, journal);
    const { values, formats } = (await grids(workbook))[0]!;
    expect([values[3]![3], formats[3]![3]]).toEqual(['1,4716', '0.00']);
  });
});

describe('taking back sheets', () => {
  it.each(['000', '001'] as const)(
    'removes what a run of plan %s added, and leaves everything else to the byte',
    async (name) => {
      const workbook = await sample(name);
      const before = await grids(workbook);
      const journal = await ran(workbook, EMPTY_JOURNAL, 'generate', generateResponsibilitySheets);
      const { removed, unrestored, journal: rest } = await back(workbook, journal);
      expect([removed > 3, unrestored, rest.runs]).toEqual([true, [], []]);
      expect(await grids(workbook)).toEqual(before);
    },
  );

  it.each([[false], [true]])(
    'gives the sheets of the run before again when the plan changed between (reopened: %s)',
    async (between) => {
      let workbook = await typed(ROWS);
      must(await generateResponsibilitySheets(workbook));
      if (between) workbook = await reopened(workbook);
      const first = { grids: await grids(workbook), views: workbook.sheets() };
      for (const [column, value] of ['1.9', 'Mới', 1, 0.2, 'Việc mới', 'Văn phòng', 'Thanh tra', 'Năm 2024'].entries())
        workbook.type({ sheet: SHEET, row: 5, column }, { value });
      workbook.type({ sheet: SHEET, row: 3, column: 4 }, { value: 'Viết lại hẳn việc này cho rõ hơn' });
      const changed = (await grids(workbook))[0]!;
      const journal = await ran(workbook, EMPTY_JOURNAL, 'generate', generateResponsibilitySheets);
      expect((await grids(workbook)).slice(1)).not.toEqual(first.grids.slice(1));
      const { rolledBack, unrestored } = await back(workbook, journal);
      expect([rolledBack > 0, unrestored]).toEqual([true, []]);
      expect(await grids(workbook)).toEqual([changed, ...first.grids.slice(1)]);
      const looks = (views: ReturnType<FileWorkbook['sheets']>) =>
        views
          .slice(1)
          .map((view) => [
            view.cells.map(({ row, column, style, link }) => [row, column, style, link]),
            view.dropDowns,
            view.merges,
            view.columns,
            view.freeze,
          ]);
      expect(looks(workbook.sheets())).toEqual(looks(first.views));
    },
  );

  it('keeps a sheet in which somebody typed since, and what counts it when that has notes', async () => {
    const workbook = await typed(ROWS);
    const journal = await ran(workbook, EMPTY_JOURNAL, 'generate', generateResponsibilitySheets);
    const type = (sheet: string, row: number, column: number, value: string) =>
      workbook.type({ sheet, row, column }, { value });
    const unit = (await grids(workbook)).find(({ sheet }) => sheet === 'Thanh tra')!;
    type(
      'Thanh tra',
      unit.values.findIndex((values) => values[columnOf('code')] === '1.7'),
      columnOf('note'),
      'đã họp',
    );
    const saved = await reopened(workbook);
    expect(await back(saved, journal)).toMatchObject({ unrestored: [{ sheet: 'Thanh tra', reason: 'changed' }] });
    expect((await grids(saved)).map(({ sheet }) => sheet)).toEqual([SHEET, 'Thanh tra']);

    type('Tổng hợp phiếu', 40, 0, 'ghi chú của tôi');
    const { removed, unrestored } = await back(workbook, journal);
    expect(removed).toBe(0);
    expect(unrestored.map(({ sheet, reason }) => [sheet, reason])).toEqual(
      expect.arrayContaining([
        ['Văn phòng', 'counted'],
        ['Thanh tra', 'changed'],
        ['Tổng hợp phiếu', 'changed'],
      ]),
    );
  });

  it('takes back a run that was stopped half-way', async () => {
    const workbook = await sample('000');
    const before = await grids(workbook);
    const stop = new AbortController();
    const { outcome, journal } = await recorded(workbook, EMPTY_JOURNAL, 'generate', (one) =>
      generateResponsibilitySheets(one, { signal: stop.signal, onProgress: () => stop.abort() }),
    );
    expect(outcome.ok).toBe(false);
    expect((await grids(workbook)).length).toBe(before.length + 1);
    expect(await back(workbook, journal)).toMatchObject({ removed: 1, unrestored: [] });
    expect(await grids(workbook)).toEqual(before);
  });

  it('gives the sheets again as they were before files were collected, and what was typed since stays with a word', async () => {
    const workbook = await typed(ROWS);
    must(await generateResponsibilitySheets(workbook, { today: '2024-05-01' }));
    const returned = await sentTo(workbook, 'Văn phòng');
    await report(returned, 'Văn phòng', '1.8', { progress: 'Hoàn thành', result: '- đã gửi' });
    await report(workbook, 'Văn phòng', '1.7', { note: 'của tôi' });
    const before = await grids(workbook);
    const collect = (one: Workbook) =>
      collectReturned(one, [{ name: 'VP.xlsx', workbook: returned }], { today: '2024-05-01' });
    let journal = await ran(workbook, EMPTY_JOURNAL, 'collect', collect);
    expect(await grids(workbook)).not.toEqual(before);
    expect(await back(workbook, journal)).toMatchObject({ rolledBack: 3, unrestored: [] });
    expect(await grids(workbook)).toEqual(before);

    journal = await ran(workbook, EMPTY_JOURNAL, 'collect', collect);
    await report(workbook, 'Văn phòng', '1.8', { evidence: 'công văn 12' });
    expect(await back(workbook, journal)).toMatchObject({
      rolledBack: 2,
      unrestored: [{ sheet: 'Văn phòng', reason: 'changed' }],
    });
    expect(await saidBy(workbook, 'Văn phòng', '1.8')).toMatchObject({ result: '- đã gửi', evidence: 'công văn 12' });
  });

  it('records nothing when nothing was written', async () => {
    const workbook = await typed(ROWS);
    must(await generateResponsibilitySheets(workbook));
    expect(await ran(workbook, EMPTY_JOURNAL, 'generate', generateResponsibilitySheets)).toBe(EMPTY_JOURNAL);
    expect(must(await restoreLast(workbook, EMPTY_JOURNAL))).toBeNull();
  });
});

describe('taking back the day by which deadlines are judged', () => {
  const cellOf = async (workbook: FileWorkbook) => must(await readProgress(workbook)).dayCell!;
  const made = async (): Promise<FileWorkbook> => {
    const workbook = await typed(ROWS);
    must(await generateResponsibilitySheets(workbook, { today: '2024-05-01' }));
    return workbook;
  };

  it('puts the old day back, and leaves one that somebody set since', async () => {
    const workbook = await made();
    const before = await grids(workbook);
    let journal = await ran(workbook, EMPTY_JOURNAL, 'day', (one) => setDueDay(one, '2024-12-31'));
    expect(must(await readProgress(workbook)).asOf).toBe('2024-12-31');
    expect(await back(workbook, journal)).toMatchObject({ cells: 1, unrestored: [] });
    expect(await grids(workbook)).toEqual(before);

    journal = await ran(workbook, EMPTY_JOURNAL, 'day', (one) => setDueDay(one, '2024-12-31'));
    workbook.type(await cellOf(workbook), { value: serialOf('2025-03-01') });
    expect((await back(workbook, journal)).unrestored).toMatchObject([{ reason: 'changed' }]);
    expect(must(await readProgress(workbook)).asOf).toBe('2025-03-01');
  });

  it.each([[false], [true]])('puts =TODAY() back, as a formula (reopened: %s)', async (again) => {
    let workbook = await made();
    workbook.type(await cellOf(workbook), { value: serialOf('2024-06-01'), formula: 'TODAY()' });
    if (again) workbook = await reopened(workbook);
    const journal = await ran(workbook, EMPTY_JOURNAL, 'day', (one) => setDueDay(one, '2024-12-31'));
    expect(must(await readProgress(workbook))).toMatchObject({ asOf: '2024-12-31', followsToday: false });
    expect((await back(workbook, journal)).unrestored).toEqual([]);
    for (const one of [workbook, await reopened(workbook)])
      expect(must(await readProgress(one))).toMatchObject({ asOf: '2024-06-01', followsToday: true });
  });
});

describe('taking back an empty table', () => {
  const insert = (workbook: FileWorkbook) =>
    ran(workbook, EMPTY_JOURNAL, 'template', (one) => insertTemplate(one, 'par', new Date(2024, 4, 1)));

  it('removes the sheet that it added, of several kinds each its own, also under another name', async () => {
    const workbook = await typed(ROWS);
    const before = await grids(workbook);
    let journal = await insert(workbook);
    journal = await ran(workbook, journal, 'template', (one) => insertTemplate(one, 'sipas', new Date(2024, 4, 1)));
    expect((await grids(workbook)).length).toBe(before.length + 2);
    const first = await back(workbook, journal);
    expect([first.removed, first.unrestored, (await grids(workbook)).length]).toEqual([1, [], before.length + 1]);
    expect(await back(workbook, first.journal)).toMatchObject({ removed: 1, unrestored: [] });
    expect(await grids(workbook)).toEqual(before);
  });

  it('never removes one in which somebody typed, nor a sheet of theirs that took its name', async () => {
    const workbook = await typed(ROWS);
    const journal = await insert(workbook);
    workbook.type({ sheet: 'Phụ lục II', row: 4, column: 0 }, { value: '1.1' });
    expect(await back(workbook, journal)).toMatchObject({
      removed: 0,
      unrestored: [{ sheet: 'Phụ lục II', reason: 'changed' }],
    });
    expect((await grids(workbook)).map(({ sheet }) => sheet)).toEqual([SHEET, 'Phụ lục II']);
    // Typed in and emptied again: as it was.
    workbook.type({ sheet: 'Phụ lục II', row: 4, column: 0 }, { value: null });
    expect(await back(workbook, journal)).toMatchObject({ removed: 1, unrestored: [] });
    expect((await back(workbook, journal)).unrestored).toMatchObject([{ sheet: 'Phụ lục II', reason: 'gone' }]);
    const other = must(
      await openWorkbookFile('khac.xlsx', await createWorkbookFile([{ name: 'Phụ lục II', cells: { A1: 'của tôi' } }])),
    );
    expect((await back(other, journal)).unrestored).toMatchObject([{ sheet: 'Phụ lục II', reason: 'changed' }]);
  });

  it('leaves the only sheet that can be seen', async () => {
    const workbook = must(
      await openWorkbookFile(
        'an.xlsx',
        await createWorkbookFile([
          { name: 'Ẩn', cells: {}, hidden: true },
          { name: 'Trang 1', cells: {} },
        ]),
      ),
    );
    const journal = await insert(workbook);
    const { spec } = journal.runs[0]!.steps[0] as Extract<Step, { type: 'template' }>;
    const alone = must(await openWorkbookFile('mot.xlsx', must(await fileOfSpecs([spec]))));
    expect((await back(alone, journal)).unrestored).toMatchObject([{ sheet: 'Phụ lục I', reason: 'last' }]);
    expect((await back(workbook, journal)).removed).toBe(1);
  });
});

describe('taking back step by step', () => {
  it('goes from the last run to the first: colours, sheets and cells', async () => {
    const workbook = await sample('001');
    const start = { grids: await grids(workbook), views: workbook.sheets() };
    const result = must(await checkWorkbook(workbook));
    const heading = result.findings.find(({ rule }) => rule === 'section-repeated')!;
    let journal = await ran(workbook, EMPTY_JOURNAL, 'fix', (one) => applyFixes(one, result, [heading]));
    journal = await ran(workbook, journal, 'highlight', highlightGaps);
    const coloured = workbook.sheets().map(({ highlights }) => highlights);
    journal = await ran(workbook, journal, 'generate', generateResponsibilitySheets);
    journal = await ran(workbook, journal, 'clear', removeHighlights);
    expect(journal.runs.map(({ kind }) => kind)).toEqual(['fix', 'highlight', 'generate', 'clear']);

    journal = (await back(workbook, journal)).journal;
    expect(
      workbook
        .sheets()
        .slice(0, 3)
        .map(({ highlights }) => highlights),
    ).toEqual(coloured);
    journal = (await back(workbook, journal)).journal;
    expect(workbook.sheets()).toHaveLength(3);
    journal = (await back(workbook, journal)).journal;
    expect(workbook.sheets().flatMap(({ highlights }) => highlights)).toEqual(
      start.views.flatMap(({ highlights }) => highlights),
    );
    journal = (await back(workbook, journal)).journal;
    expect([await grids(workbook), workbook.sheets(), journal.runs]).toEqual([start.grids, start.views, []]);
  });

  it('colours again what was coloured before a second colouring, and takes off what the first put on', async () => {
    const workbook = await sample('000');
    let journal = await ran(workbook, EMPTY_JOURNAL, 'highlight', highlightGaps);
    const coloured = workbook.sheets()[0]!.highlights;
    journal = await ran(workbook, journal, 'highlight', highlightGaps);
    journal = (await back(workbook, journal)).journal;
    expect(workbook.sheets()[0]!.highlights).toEqual(coloured);
    await back(workbook, journal);
    expect(workbook.sheets()[0]!.highlights).toEqual([]);
  });
});
