import { describe, expect, it } from 'vitest';
import { applyFixes } from '../../../src/app/check/fix';
import { checkWorkbook } from '../../../src/app/check/check';
import { safeFixes } from '../../../src/app/check/finding-parts';
import { recorded } from '../../../src/app/restore/journal';
import { restoreLast } from '../../../src/app/restore/restore';
import { EMPTY_JOURNAL, sizeOf, type RunKind } from '../../../src/app/restore/runs';
import { generateResponsibilitySheets } from '../../../src/app/responsibility/sheets';
import { insertTemplate } from '../../../src/app/template/template';
import { failed, type Outcome } from '../../../src/model/outcome';
import type { FileWorkbook } from '../../../src/workbook/file';
import type { Workbook } from '../../../src/workbook/port';
import { ROWS, must, typed } from '../workbooks';

/** Writes the first changes of a run only, then fails as a workbook does whose structure is locked. */
const failingAfter = (workbook: FileWorkbook, written: number): Workbook => ({
  read: () => workbook.read(),
  apply: async (changes, options) => {
    if (written > 0) must(await workbook.apply(changes.slice(0, written), options));
    return failed('workbook-protected');
  },
  select: (place) => workbook.select(place),
  selected: () => workbook.selected(),
  onEdited: (listener) => workbook.onEdited(listener),
});

const generate = (workbook: Workbook): Promise<Outcome<unknown>> =>
  generateResponsibilitySheets(workbook, { today: '2024-05-01' });
const RUNS: readonly [RunKind, (workbook: Workbook) => Promise<Outcome<unknown>>][] = [
  ['generate', generate],
  [
    'fix',
    async (workbook) => {
      const check = must(await checkWorkbook(workbook));
      return applyFixes(workbook, check, safeFixes(check.findings));
    },
  ],
  ['template', (workbook) => insertTemplate(workbook, 'par-index')],
];

describe('a run that failed', () => {
  it.each(RUNS)('leaves nothing to be taken back when it wrote nothing (%s)', async (kind, run) => {
    const workbook = await typed(ROWS);
    const { outcome, journal } = await recorded(failingAfter(workbook, 0), EMPTY_JOURNAL, kind, run);
    expect(outcome).toMatchObject({ ok: false, problem: { id: 'workbook-protected' } });
    expect(journal).toBe(EMPTY_JOURNAL);
  });

  it('names no more sheets than it wrote, and takes those back', async () => {
    const workbook = await typed(ROWS);
    const before = must(await workbook.read());
    const { journal } = await recorded(failingAfter(workbook, 1), EMPTY_JOURNAL, 'generate', generate);
    expect(journal.runs.map(sizeOf)).toEqual([{ cells: 0, sheets: 1 }]);
    expect(must(await restoreLast(workbook, journal))).toMatchObject({ removed: 1, unrestored: [] });
    expect(must(await workbook.read())).toEqual(before);
  });

  it('keeps sheets that it did not come to write over as they are', async () => {
    const workbook = await typed(ROWS);
    must(await generate(workbook));
    workbook.type({ sheet: 'Phụ lục 1', row: 4, column: 7 }, { value: 'Quý IV/2024' });
    const { journal } = await recorded(failingAfter(workbook, 0), EMPTY_JOURNAL, 'generate', generate);
    expect(journal).toBe(EMPTY_JOURNAL);
  });
});
