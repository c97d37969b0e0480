import type { Area } from '../../src/model/grid';
import type { CellStyle } from '../../src/model/sheet-spec';
import { MAX_ROW_HEIGHT, neededHeight } from '../../src/reporting/layout/row-height';
import { LOOKS } from '../../src/workbook/styles';

type Lines = readonly (readonly (string | number | null)[])[];

/** A little air above and below the text, in points. */
const AIR = 4;
const LEAST = 20;
/**
 * A new file's default font is Times New Roman 12, whose digits are 8 pixels wide: its unit of column width. The
 * estimate counts in units of 7 pixels (Calibri 11).
 */
const WIDTH_UNIT = 8 / 7;

/**
 * The height of each row in points, so that every wrapped text is seen whole. What a merged cell needs beyond its rows
 * is shared out among them: Excel itself fits no row to a merged cell.
 */
export function rowHeights(
  lines: Lines,
  widths: readonly number[],
  merges: readonly Area[],
  styleOf: (row: number, column: number) => CellStyle,
): number[] {
  const needed = ({ row, column, columns }: Area): number => {
    const value = lines[row]?.[column] ?? null;
    const { size, bold } = LOOKS[styleOf(row, column)];
    const width = widths.slice(column, column + columns).reduce((sum, one) => sum + one * WIDTH_UNIT, 0);
    return value === null ? 0 : neededHeight([{ text: String(value), width, size, bold }]) + AIR;
  };
  const mergeAt = (row: number, column: number) =>
    merges.find((area) => area.row === row && area.column === column) ?? { row, column, rows: 1, columns: 1 };
  const heights = lines.map((cells, row) =>
    cells.reduce<number>((height, _, column) => {
      const area = mergeAt(row, column);
      return area.rows > 1 ? height : Math.max(height, needed(area));
    }, LEAST),
  );
  for (const area of merges.filter(({ rows }) => rows > 1)) {
    const rows = lines.slice(area.row, area.row + area.rows).map((_, index) => area.row + index);
    const missing = needed(area) - rows.reduce((sum, row) => sum + heights[row]!, 0);
    if (missing > 0) for (const row of rows) heights[row]! += missing / rows.length;
  }
  return heights.map((height) => Math.min(MAX_ROW_HEIGHT, Math.ceil(height * 4) / 4));
}
