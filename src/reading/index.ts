import { unitVocabulary, type UnitVocabulary } from '../units/vocabulary';
import type { Grid } from '../model/grid';
import type { Appendix, Field, Plan, Skipped } from '../model/plan';
import type { ReadingChoice } from '../model/reading-choice';
import { atOnce } from '../model/steps';
import { assembleRows, ROWS_AT_ONCE } from './rows/assemble';
import { isCatalogueSheet } from './plan/criteria-set-sheet';
import { deadlineReader } from './cells/deadline';
import { headerKey } from './columns/header-key';
import { relateRows } from './rows/family';
import { nameUnits, readFields, type UnnamedRow } from './cells/fields';
import { legacyTextsOf } from './plan/legacy-texts';
import { appendixKind, appendixNumber, headingLines, planHeading, planYear, yearOfHeader } from './plan/heading';
import { indexMerges, type Merges } from './tables/merges';
import { unitNaming } from '../units/naming';
import { isAboveCommunes } from '../units/plan-level';
import { findTables, type TableFrame } from './tables/tables';
import { isUnitList, readUnitList } from '../units/unit-list';

export { readCatalogueSheet } from './plan/criteria-set-sheet';
export { readUnitList } from '../units/unit-list';
export { headerForm, headerKey } from './columns/header-key';
export { leftOutKey, rowKey, rowKeyOf } from './rows/row-key';

/** What stands beside the cells when a workbook is read. */
export interface ReadingOptions {
  /** What the planner said about how tables are read. */
  readonly choices?: readonly ReadingChoice[];
}

interface FoundTable {
  readonly grid: Grid;
  readonly merges: Merges;
  readonly frame: TableFrame;
  readonly heading: readonly Field<string>[];
  readonly planYear: number | null;
}

/**
 * Reads the appendix tables of a workbook as they stand. Sheets of ours, hidden and empty sheets, and sheets without a table
 * are skipped with a reason. Hidden sheets are skipped because drafts and last year's tables are what planners hide. Never
 * throws for any content; takes time linear in the cells.
 */
export function readPlan(grids: readonly Grid[], options: ReadingOptions = {}): Plan {
  return atOnce(readPlanInSteps(grids, options));
}

/** As `readPlan`, with pauses for the caller to let others work. */
export function* readPlanInSteps(grids: readonly Grid[], _options: ReadingOptions = {}): Generator<void, Plan> {
  const skipped: Skipped[] = [];
  const found: FoundTable[] = [];
  for (const grid of grids) {
    found.push(...tablesOf(grid, skipped));
    yield;
  }
  const vocabulary = unitVocabulary(readUnitList(grids));
  const lines = found.flatMap((table) => table.heading.map(({ value }) => value));
  const naming = unitNaming(vocabulary, isAboveCommunes(lines));
  // An appendix without a year of its own belongs to the plan of the others.
  const commonYear = found.map((table) => table.planYear).find((year) => year !== null) ?? null;
  const read: TableRead[] = [];
  for (const table of found) read.push(yield* readTable(table, commonYear, vocabulary, naming));
  const appendices: Appendix[] = [];
  for (const { rows, ...appendix } of read) {
    const named = yield* eachInSteps(rows, (row) => nameUnits(row, naming));
    relateRows(named);
    yield;
    appendices.push({ ...appendix, rows: named });
  }
  return {
    appendices,
    skipped,
    heading: planHeading(found.map((table) => table.heading)),
    legacyTexts: legacyTextsOf(grids),
  };
}

function tablesOf(grid: Grid, skipped: Skipped[]): FoundTable[] {
  const { sheet } = grid;
  if (grid.tag !== null || isUnitList(grid)) skipped.push({ sheet, reason: 'ours' });
  else if (!grid.visible) skipped.push({ sheet, reason: 'hidden' });
  else if (grid.values.every((row) => row.every((value) => value === null || value === '')))
    skipped.push({ sheet, reason: 'empty' });
  else if (isCatalogueSheet(grid)) skipped.push({ sheet, reason: 'catalogue' });
  else {
    const merges = indexMerges(grid);
    const { tables, unclear } = findTables(grid, merges);
    for (const { row, column, found, missing, readings, range } of unclear)
      skipped.push({
        sheet,
        reason: 'header-unclear',
        at: { sheet, row, column },
        found,
        missing,
        columnReadings: readings,
        headerKey: headerKey(readings.map(({ header }) => header)),
        range,
      });
    if (tables.length === 0 && unclear.length === 0) skipped.push({ sheet, reason: 'no-table' });
    return tables.map((frame) => {
      const heading = headingLines(grid, frame);
      return { grid, merges, frame, heading, planYear: planYear(heading) };
    });
  }
  return [];
}

type TableRead = Omit<Appendix, 'rows'> & { readonly rows: readonly UnnamedRow[] };

function* readTable(
  table: FoundTable,
  commonYear: number | null,
  vocabulary: UnitVocabulary,
  naming: ReturnType<typeof unitNaming>,
): Generator<void, TableRead> {
  const { grid, merges, frame, heading } = table;
  const { columns, texts } = frame;
  const year = table.planYear ?? commonYear;
  const scored = columns.benchmark !== undefined && columns.achieved !== undefined;
  const kind = appendixKind(heading, { sheet: grid.sheet, headers: [texts.benchmark, texts.achieved] }, scored);
  const drafts = yield* assembleRows(grid, merges, frame, scored, vocabulary);
  const readDeadline = deadlineReader(year);
  return {
    sheet: grid.sheet,
    kind,
    range: {
      row: frame.headerTop,
      column: frame.left,
      rows: frame.bottom - frame.headerTop + 1,
      columns: frame.right - frame.left + 1,
    },
    headerRow: frame.headerRow,
    columns,
    headers: texts,
    heading,
    number: appendixNumber(heading, grid.sheet),
    year: yearOfHeader(texts.achieved) ?? year,
    planYear: year,
    columnReadings: frame.readings,
    headerKey: headerKey(frame.readings.map(({ header }) => header)),
    leftOut: [],
    rows: yield* eachInSteps(drafts, (draft) => readFields(draft, naming, readDeadline)),
  };
}

/** The same with each row, with pauses in between. */
function* eachInSteps<T, R>(rows: readonly T[], work: (row: T) => R): Generator<void, R[]> {
  const done: R[] = [];
  for (const row of rows) {
    done.push(work(row));
    if (done.length % ROWS_AT_ONCE === 0) yield;
  }
  return done;
}
