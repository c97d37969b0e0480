import { parseArea, areaAddress } from '../../../src/model/address';
import type { Grid } from '../../../src/model/grid';
import { gridOf } from '../typed-sheet';
import type { Cell, LabelledRow, LabelledSheet, LabelledTable, Line } from './labels';

/** A row of a labelled table with the sheet row that it stands in, and its cells with what merged areas spread over them. */
export interface PlacedRow extends LabelledRow {
  readonly row: number;
  readonly shown: Line;
}

export interface PlacedTable {
  readonly table: LabelledTable;
  readonly headerTop: number;
  readonly rows: readonly PlacedRow[];
}

export interface BuiltSheet {
  readonly grid: Grid;
  /** Zero-based column of the first cell. */
  readonly left: number;
  readonly tables: readonly PlacedTable[];
}

const isCovered = (cell: Cell | undefined): boolean => cell === '<' || cell === '^';

/** The sheet as an adapter reads it, and where its tables and rows stand in it. */
export function build(sheet: LabelledSheet): BuiltSheet {
  const { row: top, column: left } = parseArea(sheet.at ?? 'A1')!;
  const lines: Line[] = [];
  const bold: number[] = [];
  const tables = sheet.tables.map((table): PlacedTable => {
    lines.push(...(table.above ?? []));
    const headerTop = top + lines.length;
    for (const line of table.header) bold.push(top + lines.push(line));
    const rows = table.rows.map((row, index): PlacedRow => {
      if (sheet.boldHeadings && row.is.includes('section')) bold.push(top + lines.length + 1);
      lines.push(row.cells);
      return { ...row, row: top + lines.length - 1, shown: shownIn(table.rows, index) };
    });
    lines.push(...(table.below ?? []));
    return { table, headerTop, rows };
  });
  const grid = gridOf({
    name: sheet.name,
    ...(sheet.at && { at: sheet.at }),
    lines: lines.map((line) => line.map((cell) => (isCovered(cell) ? null : cell))),
    merges: mergesIn(lines).map((area) => areaAddress({ ...area, row: area.row + top, column: area.column + left })),
    bold,
  });
  return { grid, left, tables: tables.filter(({ rows }) => rows.length > 0) };
}

function shownIn(rows: readonly LabelledRow[], index: number): Line {
  return rows[index]!.cells.map((cell, column) => {
    let from = index;
    while (rows[from]?.cells[column] === '^') from--;
    const typed = rows[from]?.cells[column] ?? null;
    return typed === '<' ? null : typed;
  });
}

function mergesIn(lines: readonly Line[]): { row: number; column: number; rows: number; columns: number }[] {
  return lines.flatMap((line, row) =>
    line.flatMap((cell, column) => {
      if (cell === null || isCovered(cell)) return [];
      let columns = 1;
      while (line[column + columns] === '<') columns++;
      let rows = 1;
      while (lines[row + rows]?.[column] === '^') rows++;
      return rows * columns > 1 ? [{ row, column, rows, columns }] : [];
    }),
  );
}
