import type { Area } from '../../model/grid';
import type { SheetSpec, SpecCell } from '../../model/sheet-spec';

/** A4 lying on its side, or standing; millimetres. */
const LONG = 297;
const SHORT = 210;
const POINTS_A_MILLIMETRE = 72 / 25.4;

/** A cell that begins where it stands; what it covers is nowhere. */
export interface PrintedCell {
  readonly cell: SpecCell | null;
  readonly columns: number;
  readonly rows: number;
}

export interface PrintedRow {
  /** Points on paper. */
  readonly height: number | null;
  readonly cells: readonly PrintedCell[];
}

/** One sheet of paper. */
export interface PrintedPage {
  /** Shown above; null on a sheet's first page (Nghị định 30/2020/NĐ-CP). */
  readonly number: number | null;
  readonly rows: readonly PrintedRow[];
}

/** A sheet as it goes on paper: as wide as the page, never enlarged. */
export interface PrintedSheet {
  /** How much smaller than on the screen, 1 at most. */
  readonly scale: number;
  /** Points on paper, of the columns that are printed. */
  readonly widths: readonly number[];
  readonly pages: readonly PrintedPage[];
}

/**
 * The pages of a sheet as its print setup says: its area without hidden columns, broken where it says, the header row
 * again on every page.
 */
export function printedSheet({ columns, rows, merges, print }: SheetSpec): PrintedSheet {
  const { area, margins, titleRows, orientation } = print;
  const shown = Array.from({ length: area.columns }, (_, index) => area.column + index).filter(
    (column) => !columns[column]?.hidden,
  );
  const full = shown.map((column) => widthInPoints(columns[column]?.width ?? DEFAULT_WIDTH));
  const paper = (orientation === 'landscape' ? LONG : SHORT) - margins.left - margins.right;
  const scale = Math.min(1, (paper * POINTS_A_MILLIMETRE) / full.reduce((sum, width) => sum + width, 0));

  const lastRow = Math.min(rows.length, area.row + area.rows);
  const starts = [area.row, ...(print.breaks ?? []).filter((row) => row > area.row && row < lastRow)];
  const covered = coveredBy(merges);
  const printedRow = (row: number, end: number): PrintedRow => ({
    height: rows[row]?.height === undefined ? null : rows[row].height * scale,
    cells: shown.flatMap((column): PrintedCell[] => {
      const merge = covered.get(`${row},${column}`);
      if (merge && (merge.row !== row || shown.find((one) => one >= merge.column) !== column)) return [];
      return [
        {
          cell: rows[row]?.cells[merge?.column ?? column] ?? null,
          columns: merge ? shown.filter((one) => one >= merge.column && one < merge.column + merge.columns).length : 1,
          rows: merge ? Math.min(merge.rows, end - row) : 1,
        },
      ];
    }),
  });
  const range = (from: number, to: number): PrintedRow[] =>
    Array.from({ length: to - from }, (_, index) => printedRow(from + index, to));
  const pages = starts.map((start, index): PrintedPage => {
    const repeated = titleRows && start > titleRows.to ? range(titleRows.from, titleRows.to + 1) : [];
    return {
      number: print.pageNumbers && index > 0 ? index + 1 : null,
      rows: [...repeated, ...range(start, starts[index + 1] ?? lastRow)],
    };
  });
  return { scale, widths: full.map((width) => width * scale), pages };
}

/** Each cell of a merged area by 'row,column'. */
function coveredBy(merges: readonly Area[]): ReadonlyMap<string, Area> {
  const covered = new Map<string, Area>();
  for (const merge of merges)
    for (let row = merge.row; row < merge.row + merge.rows; row++)
      for (let column = merge.column; column < merge.column + merge.columns; column++)
        covered.set(`${row},${column}`, merge);
  return covered;
}

/** Excel's own, in characters. */
const DEFAULT_WIDTH = 8.43;
/** Characters of the default font to points: seven pixels each and five of padding (ECMA-376, part 1, 18.3.1.13). */
const widthInPoints = (characters: number): number => Math.trunc(characters * 7 + 5) * 0.75;
