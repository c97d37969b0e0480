import { writeDirectorSheet } from '../../../src/app/director/director';
import { recorded } from '../../../src/app/restore/journal';
import { restoreLast } from '../../../src/app/restore/restore';
import { EMPTY_JOURNAL } from '../../../src/app/restore/runs';
import type { Workbook } from '../../../src/workbook/port';
import { must } from '../../contract/workbook';
import type { UseCase } from './use-cases';

const DAY = '2024-05-10';
const write = (workbook: Workbook) => writeDirectorSheet(workbook, { day: DAY });

/** The criterion that lost most has all its points now: its bar goes, and what stands below moves up. */
const change = (workbook: Workbook) =>
  workbook.apply([{ type: 'edit-cells', edits: [{ at: { sheet: 'Phụ lục 1', row: 3, column: 3 }, value: 1 }] }]);

/** What the pane can ask of a workbook about the page for the director: a sheet with charts. */
export const DIRECTOR_USE_CASES: readonly UseCase[] = [
  { name: 'Trang lãnh đạo · write the director’s page', during: 'writing', run: write },
  {
    name: 'Trang lãnh đạo lại · write the director’s page again after a change',
    during: 'writing',
    prepare: async (workbook) => (must(await write(workbook)), must(await change(workbook)), EMPTY_JOURNAL),
    run: write,
  },
  {
    name: 'Hoàn tác trang lãnh đạo · take the director’s page back',
    during: 'writing',
    prepare: async (workbook) => (await recorded(workbook, EMPTY_JOURNAL, 'director', write)).journal,
    run: (workbook, journal) => restoreLast(workbook, journal),
  },
  {
    name: 'Hoàn tác trang lãnh đạo ghi lại · take the rewritten page back',
    during: 'writing',
    prepare: async (workbook) => {
      must(await write(workbook));
      must(await change(workbook));
      return (await recorded(workbook, EMPTY_JOURNAL, 'director', write)).journal;
    },
    run: (workbook, journal) => restoreLast(workbook, journal),
  },
];
