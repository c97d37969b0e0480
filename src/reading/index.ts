import { unitVocabulary, type UnitVocabulary } from '../units/vocabulary';
import { likelyIndex } from '../catalogue/likely-index';
import type { Grid } from '../model/grid';
import type { Appendix, Field, Plan, Skipped } from '../model/plan';
import type { ReadingChoice } from '../model/reading-choice';
import { atOnce } from '../model/steps';
import { assembleRows, ROWS_AT_ONCE } from './rows/assemble';
import { isOwnSetSheet } from './plan/own-set-sheet';
import { deadlineReader } from './cells/deadline';
import { saidReading, type SaidReading } from './plan/said-reading';
import { WORKING_ROLES } from '../model/roles';
import { relateRows } from './rows/family';
import { yearOfDays } from './cells/year-of-days';
import { nameUnits, readFields, type FieldReading, type UnnamedRow } from './cells/fields';
import { legacyTextsOf } from './plan/legacy-texts';
import { withPlainLetters } from './plan/plain-letters';
import {
  appendixKind,
  appendixNumber,
  endOfSchoolYear,
  headingLines,
  planHeading,
  planYear,
  yearOfHeader,
  yearOfIndex,
} from './plan/heading';
import { indexMerges, type Merges } from './tables/merges';
import { unitNaming } from '../units/naming';
import { namesHelpersToo } from '../units/roles';
import { isAboveCommunes } from '../units/plan-level';
import { findTables, type TableContext, type TableFrame, type UnreadTable } from './tables/tables';
import { isUnitList, readUnitList } from '../units/unit-list';

export { readOwnSet } from './plan/own-set-sheet';
export { readUnitList } from '../units/unit-list';
export { columnForms, headerForm, headerKey } from './columns/headers/key';
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
export function* readPlanInSteps(given: readonly Grid[], options: ReadingOptions = {}): Generator<void, Plan> {
  const legacyTexts = legacyTextsOf(given);
  const grids = withPlainLetters(given, legacyTexts);
  const skipped: Skipped[] = [];
  const found: FoundTable[] = [];
  const vocabulary = unitVocabulary(readUnitList(grids));
  const said = saidReading(options.choices ?? []);
  for (const grid of grids) {
    found.push(...tablesOf(grid, { vocabulary, said }, skipped));
    yield;
  }
  const lines = found.flatMap((table) => table.heading.map(({ value }) => value));
  const naming = unitNaming(vocabulary, isAboveCommunes(lines));
  // An appendix without a year of its own belongs to the plan of the others.
  const commonYear = found.map((table) => table.planYear).find((year) => year !== null) ?? null;
  const read: TableRead[] = [];
  for (const table of found) read.push(yield* readTable(table, commonYear, { vocabulary, naming, said }));
  const appendices: Appendix[] = [];
  for (const { rows, ...appendix } of read) {
    const named = yield* eachInSteps(rows, (row) => nameUnits(row, naming));
    if (appendix.achievedFrom) for (const row of named) if (row.selfAssessed) row.achieved = row.selfAssessed;
    relateRows(named);
    yield;
    const likely =
      appendix.kind === 'other' && !said.table(appendix.headerKey)?.index
        ? likelyIndex({ ...appendix, rows: named })
        : null;
    appendices.push({ ...appendix, ...(likely && { kind: likely, kindFrom: 'criteria' as const }), rows: named });
  }
  return {
    appendices,
    skipped,
    heading: planHeading(found.map((table) => table.heading)),
    legacyTexts,
  };
}

function tablesOf(grid: Grid, context: Omit<TableContext, 'merges'>, skipped: Skipped[]): FoundTable[] {
  const { sheet } = grid;
  if (grid.tag !== null || isUnitList(grid)) skipped.push({ sheet, reason: 'ours' });
  else if (!grid.visible) skipped.push({ sheet, reason: 'hidden' });
  else if (grid.values.every((row) => row.every((value) => value === null || value === '')))
    skipped.push({ sheet, reason: 'empty' });
  else if (isOwnSetSheet(grid)) skipped.push({ sheet, reason: 'catalogue' });
  else {
    const merges = indexMerges(grid);
    const { tables, unread } = findTables(grid, { merges, ...context });
    skipped.push(...unread.map((one) => skippedTable(sheet, one)));
    if (tables.length === 0 && unread.length === 0) skipped.push({ sheet, reason: 'no-table' });
    return tables.map((frame) => {
      const heading = headingLines(grid, frame);
      return { grid, merges, frame, heading, planYear: planYear(heading) };
    });
  }
  return [];
}

const skippedTable = (sheet: string, table: UnreadTable): Skipped => ({
  sheet,
  reason: table.isSaid ? 'no-table' : 'header-unclear',
  at: { sheet, row: table.row, column: table.column },
  found: table.found,
  missing: table.missing,
  columnReadings: table.readings,
  headerKey: table.headerKey,
  range: table.range,
});

type TableRead = Omit<Appendix, 'rows'> & { readonly rows: readonly UnnamedRow[] };

interface ReadingContext {
  readonly vocabulary: UnitVocabulary;
  readonly naming: ReturnType<typeof unitNaming>;
  readonly said: SaidReading;
}

function* readTable(
  table: FoundTable,
  commonYear: number | null,
  { vocabulary, naming, said }: ReadingContext,
): Generator<void, TableRead> {
  const { grid, merges, frame, heading } = table;
  const { columns, texts } = frame;
  const year = table.planYear ?? commonYear;
  const school = endOfSchoolYear(heading);
  const scored = columns.achieved !== undefined || columns.selfAssessed !== undefined;
  const toldOf = said.table(frame.headerKey);
  const kind =
    toldOf?.index ??
    appendixKind(
      heading,
      { sheet: grid.sheet, headers: [texts.benchmark, texts.achieved ?? texts.selfAssessed] },
      scored,
    );
  const { rows: drafts, leftOut } = yield* assembleRows(grid, frame, {
    merges,
    vocabulary,
    said: said.rows(frame.headerKey),
  });
  const fields: FieldReading = {
    naming,
    readDeadline: deadlineReader(year ?? school ?? yearOfDays(drafts), {
      header: texts.deadline,
      ofSchool: school !== null && (year ?? school) === school,
    }),
    withHelpers:
      columns.coordinating === undefined
        ? (WORKING_ROLES.find((role) => namesHelpersToo(texts[role] ?? '')) ?? null)
        : null,
    inTasks: columns.lead === undefined && columns.implementing === undefined && columns.coordinating === undefined,
    namesHelpers: columns.coordinating !== undefined,
  };
  // The office's own points stand for the achieved ones where nothing better is there.
  const standsIn = columns.achieved === undefined && columns.selfAssessed !== undefined;
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
    headers: standsIn ? { ...texts, achieved: texts.selfAssessed } : texts,
    ...(standsIn && { achievedFrom: 'selfAssessed' as const }),
    heading,
    number: appendixNumber(heading, grid.sheet),
    year: toldOf?.year ?? yearOfHeader(texts.achieved ?? texts.selfAssessed) ?? yearOfIndex(heading, year) ?? year,
    planYear: year,
    columnReadings: frame.readings,
    headerKey: frame.headerKey,
    leftOut,
    rows: yield* eachInSteps(drafts, (draft) => readFields(draft, fields)),
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
