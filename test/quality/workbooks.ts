import { parseArea } from '../../src/model/address';
import type { CellPlace, CellValue, Grid } from '../../src/model/grid';
import { gridsOf, headerRowOf, loadFacts, type PlanName } from '../fixtures/facts';
import { pasted } from '../reading/pasted';

export type Dress = 'typed' | 'pasted';
export const DRESSES: readonly Dress[] = ['typed', 'pasted'];

/** The columns of a table, told by the words of the plans' own headers and not by the reading that is measured. */
const COLUMNS = {
  code: /^(STT|Stt|TT)$/,
  title: /^Tiêu chí|^Nội dung$/,
  benchmark: /^Điểm chuẩn/,
  achieved: /^Điểm đạt/,
  task: /^Nhiệm vụ|^NHIỆM VỤ|^Nội dung hoạt động/,
  lead: /chủ trì$|chủ trì theo dõi$|^Chủ trì thực hiện$/,
  implementing: /^(Đơn vị|Cơ quan|Phòng, đơn vị) thực hiện$|đơn vị chủ trì thực hiện$/,
  coordinating: /^Cơ quan phối hợp$|^Phối hợp|phối hợp thực hiện$/,
  deadline: /^Thời gian/,
  method: /^Phương thức/,
  product: /^Sản phẩm/,
} as const;
export type Column = keyof typeof COLUMNS;

/** One appendix of a plan as a planner types it, to be spoilt. */
export interface Sheet {
  readonly name: string;
  readonly grid: Grid;
  /** The same cells as the grid's, writable. */
  readonly cells: CellValue[][];
  readonly headerRow: number;
  readonly columns: Readonly<Partial<Record<Column, number>>>;
  readonly rows: readonly Row[];
  /** PAR by its points, SIPAS and PAPI by their titles, else TASKS. */
  readonly kind: 'par' | 'sipas' | 'papi' | 'tasks';
}

export interface Row {
  readonly row: number;
  readonly type: 'section' | 'work' | 'total';
  /** Nothing above it in its section: a blank here can stand for nothing. */
  readonly first: boolean;
}

/** A plan's workbook before anything is wrong with it but what the document itself has. */
export interface Book {
  readonly plan: PlanName;
  readonly dress: Dress;
  readonly sheets: readonly Sheet[];
  /** Sheets beside the appendices: a unit list. */
  readonly extras: Grid[];
  /** The plan above, and whose plan this one is. */
  readonly above?: { readonly unit: string; readonly grids: Grid[] };
}

/** A plan is spoilt some hundred times, each time in cells of its own. */
const factsOf = new Map<PlanName, ReturnType<typeof loadFacts>>();

export function bookOf(plan: PlanName, dress: Dress): Book {
  const facts = factsOf.get(plan) ?? loadFacts(plan);
  factsOf.set(plan, facts);
  const sheets = gridsOf(facts).map((grid, index): Sheet => {
    const headerRow = headerRowOf(facts.sheets[index]!);
    const cells = grid.values.map((row) => [...row]);
    const columns: Partial<Record<Column, number>> = {};
    cells[headerRow]!.forEach((text, column) => {
      for (const name of Object.keys(COLUMNS) as Column[])
        if (columns[name] === undefined && COLUMNS[name].test(String(text))) columns[name] = column;
    });
    const title = cells.slice(0, headerRow).flat().join(' ');
    const kind =
      columns.achieved !== undefined
        ? 'par'
        : /\(SIPAS\)/.test(title) && !/PAR INDEX/.test(title)
          ? 'sipas'
          : /PAPI/.test(title)
            ? 'papi'
            : 'tasks';
    return { name: grid.sheet, grid, cells, headerRow, columns, rows: rowsOf(grid, headerRow), kind };
  });
  return { plan, dress, sheets, extras: [] };
}

function rowsOf(grid: Grid, headerRow: number): Row[] {
  let first = true;
  return grid.values.slice(headerRow + 1).map((cells, index): Row => {
    const row = headerRow + 1 + index;
    // A heading has nothing beside its title; a row below a merged entry shares what is merged.
    const shares = grid.merges.some(
      (area) => area.rows > 1 && area.column > 1 && row >= area.row && row < area.row + area.rows,
    );
    const type = /^TỔNG CỘNG/.test(String(cells[0] ?? cells[1]))
      ? 'total'
      : cells[0] !== null && !shares && cells.slice(2).every((value) => value === null)
        ? 'section'
        : 'work';
    const one = { row, type, first } as const;
    first = type !== 'work';
    return one;
  });
}

/** True for a cell with a value of its own, not merged over several rows. */
export function isOwn(sheet: Sheet, row: number, column: number | undefined): column is number {
  if (column === undefined || (sheet.cells[row]?.[column] ?? null) === null) return false;
  return !sheet.grid.merges.some(
    (area) =>
      area.rows > 1 &&
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns,
  );
}

/** The appendices as they are typed now. */
export const typedGrids = ({ sheets }: Book): Grid[] =>
  sheets.map((sheet): Grid => ({
    ...sheet.grid,
    values: sheet.cells,
    formats: sheet.cells.map((row, index) => row.map((_, column) => sheet.grid.formats[index]?.[column] ?? '@')),
  }));

/** The workbook in its dress, and where a typed cell stands in it. */
export function dressed(book: Book): { readonly grids: Grid[]; readonly placeOf: (at: CellPlace) => CellPlace } {
  const typed = typedGrids(book);
  if (book.dress === 'typed') return { grids: [...typed, ...book.extras], placeOf: (at) => at };
  const grids = typed.map((grid, index) => pasted(grid, book.sheets[index]!.headerRow));
  const maps = new Map(grids.map((grid, index) => [grid.sheet, pastedRows(book.sheets[index]!, grid)]));
  const placeOf = (at: CellPlace): CellPlace => {
    const row = maps.get(at.sheet)?.[at.row] ?? at.row;
    // A heading is pasted with its number and title in one cell.
    const together =
      at.column === 1 &&
      grids
        .find(({ sheet }) => sheet === at.sheet)
        ?.values[row]?.slice(1)
        .every((value) => value === null);
    return { sheet: at.sheet, row, column: together ? 0 : at.column };
  };
  return { grids: [...grids, ...book.extras], placeOf };
}

/** Where each typed row begins in the pasted sheet: a row that is broken over a page has the header between its halves. */
function pastedRows({ cells, headerRow }: Sheet, out: Grid): number[] {
  const header = cells[headerRow]!.join('|');
  const isHeader = (row: number): boolean => out.values[row]?.slice(0, -1).join('|') === header;
  const rows = cells.slice(0, headerRow + 1).map((_, row) => row);
  let next = headerRow + 1;
  for (let row = headerRow + 1; row < cells.length; row++) {
    rows[row] = next;
    next += isHeader(next + 1) ? 3 : 1;
  }
  return rows;
}

/** The cell of an A1 address in a typed sheet. */
export const cellAt = (sheet: string, address: string): CellPlace => {
  const { row, column } = parseArea(address)!;
  return { sheet, row, column };
};
