import type { Area, SheetTag } from '../../../model/grid';

/** Tells whether a cell is bold, by sheet row and column. */
export type BoldCells = (row: number, column: number) => boolean;

interface Asked {
  readonly entry: { readonly tag: SheetTag | null };
  readonly used: Excel.Range;
  readonly area: Area;
}

/** What a cell, or a row, takes in an answer: {"format":{"font":{"bold":false}}}, and a little more. */
const ENTRY_BYTES = 48;
/** Excel looks at cell after cell for this answer, so that it costs time as well. */
const MOST_ENTRIES = 10_000;

/** What Excel will have answered after the next sync. */
export interface BoldAnswer {
  readonly cells?: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
  readonly rows?: OfficeExtension.ClientResult<Excel.RowProperties[]>;
}

/**
 * Asks with the next sync whether the cells of the planner's sheets are bold, within `bytes` of its answer. A sheet
 * with too many cells is asked row by row: a row counts then as bold only where each of its cells is, the blank ones
 * too. One with too many rows is not asked.
 */
export function askBold<Sheet extends Asked>(sheets: readonly Sheet[], bytes: number): ReadonlyMap<Sheet, BoldAnswer> {
  let left = Math.min(MOST_ENTRIES, Math.floor(bytes / ENTRY_BYTES));
  const asked = sheets.filter(({ entry, area }) => {
    const isAsked = entry.tag === null && area.rows <= left;
    if (isAsked) left -= area.rows;
    return isAsked;
  });
  return new Map(
    asked.map((sheet): [Sheet, BoldAnswer] => {
      const more = sheet.area.rows * (sheet.area.columns - 1);
      if (more > left) return [sheet, { rows: sheet.used.getRowProperties(BOLD) }];
      left -= more;
      return [sheet, { cells: sheet.used.getCellProperties(BOLD) }];
    }),
  );
}

const BOLD = { format: { font: { bold: true } } };

export const boldCells =
  ({ cells, rows }: BoldAnswer, area: Area): BoldCells =>
  (row, column) => {
    const properties = cells ? cells.value[row - area.row]?.[column - area.column] : rows?.value[row - area.row];
    return properties?.format?.font?.bold === true;
  };
