import { unitVocabulary, type UnitVocabulary } from '../catalogue/units';
import type { Grid } from '../model/grid';
import type { Appendix, Field, Plan, Skipped } from '../model/plan';
import { assembleRows } from './assemble';
import { isCatalogueSheet } from './catalogue-sheet';
import { deadlineReader } from './deadline';
import { relateRows } from './family';
import { nameUnits, readFields, type UnnamedRow } from './fields';
import { appendixKind, appendixNumber, headingLines, planHeading, planYear, yearOfHeader } from './heading';
import { indexMerges, type Merges } from './merges';
import { unitNaming } from './naming';
import { findTables, type TableFrame } from './tables';
import { isUnitList, readUnitList } from './unit-list';

export { readCatalogueSheet } from './catalogue-sheet';
export { readUnitList } from './unit-list';

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
export function readPlan(grids: readonly Grid[]): Plan {
  const skipped: Skipped[] = [];
  const found = grids.flatMap((grid) => tablesOf(grid, skipped));
  const vocabulary = unitVocabulary(readUnitList(grids));
  const naming = unitNaming(vocabulary);
  // An appendix without a year of its own belongs to the plan of the others.
  const commonYear = found.map((table) => table.planYear).find((year) => year !== null) ?? null;
  const read = found.map((table) => readTable(table, commonYear, vocabulary, naming));
  const appendices = read.map(({ rows, ...appendix }): Appendix => {
    const named = rows.map((row) => nameUnits(row, naming));
    relateRows(named);
    return { ...appendix, rows: named };
  });
  return { appendices, skipped, heading: planHeading(found.map((table) => table.heading)) };
}

function tablesOf(grid: Grid, skipped: Skipped[]): FoundTable[] {
  const { sheet } = grid;
  if (grid.tag !== null || isUnitList(grid)) skipped.push({ sheet, reason: 'ours' });
  else if (!grid.visible) skipped.push({ sheet, reason: 'hidden' });
  else if (grid.values.every((row) => row.every((value) => value === null || value === ''))) skipped.push({ sheet, reason: 'empty' });
  else if (isCatalogueSheet(grid)) skipped.push({ sheet, reason: 'catalogue' });
  else {
    const merges = indexMerges(grid);
    const { tables, unclear } = findTables(grid, merges);
    for (const { row, column, found, missing } of unclear) skipped.push({ sheet, reason: 'header-unclear', at: { sheet, row, column }, found, missing });
    if (tables.length === 0 && unclear.length === 0) skipped.push({ sheet, reason: 'no-table' });
    return tables.map((frame) => {
      const heading = headingLines(grid, frame);
      return { grid, merges, frame, heading, planYear: planYear(heading) };
    });
  }
  return [];
}

function readTable(table: FoundTable, commonYear: number | null, vocabulary: UnitVocabulary, naming: ReturnType<typeof unitNaming>): Omit<Appendix, 'rows'> & { readonly rows: readonly UnnamedRow[] } {
  const { grid, merges, frame, heading } = table;
  const { columns, texts } = frame;
  const year = table.planYear ?? commonYear;
  const kind = appendixKind(heading, grid.sheet, columns.benchmark !== undefined && columns.achieved !== undefined);
  const drafts = assembleRows(grid, merges, frame, kind, vocabulary);
  const readDeadline = deadlineReader(year);
  return {
    sheet: grid.sheet,
    kind,
    range: { row: frame.headerTop, column: frame.left, rows: frame.bottom - frame.headerTop + 1, columns: frame.right - frame.left + 1 },
    headerRow: frame.headerRow,
    columns,
    headers: texts,
    heading,
    number: appendixNumber(heading, grid.sheet),
    year: yearOfHeader(texts.achieved) ?? year,
    planYear: year,
    rows: drafts.map((draft) => readFields(draft, naming, readDeadline)),
  };
}
