import { a1, areaAddress, columnLetter } from '../../src/model/address';
import type { Area } from '../../src/model/grid';
import type { CellStyle } from '../../src/model/sheet-spec';
import type { NewSheet } from '../../src/workbook/file/index';
import { headerRowOf, mergesOf } from './facts';
import type { SheetFacts } from './facts';
import { rowHeights } from './row-heights';

type Cell = string | number | null;

/** Nghị định 30/2020/NĐ-CP, Phụ lục I: 20 to 25 mm above and below, 30 to 35 mm left, 15 to 20 mm right. */
const MARGINS = { top: 20, bottom: 20, left: 30, right: 15 };
/** Columns whose cells are one short word or number. */
const SHORT = /^(Thời gian|Phương thức|Cơ quan chủ trì|Phòng, đơn vị chủ trì|Chủ trì)/;

/** An appendix laid out as a careful planner does: heading over the table, repeated header row, landscape A4. */
export function sampleSheet(sheet: SheetFacts): NewSheet {
  const header = headerRowOf(sheet);
  const lines: Cell[][] = [...sheet.heading.map((line) => [line]), sheet.header, ...sheet.rows];
  const last = lines.length - 1;
  const merges = mergesOf(sheet);
  const styleOf = (row: number, column: number): CellStyle => {
    if (row < header) return row === 0 ? 'agency' : row === header - 1 ? 'subtitle' : 'title';
    return row === header ? 'header' : tableStyle(sheet, merges, lines[row]!, row, column);
  };
  const places = lines.flatMap((_, row) => sheet.header.map((_, column) => ({ row, column })));
  return {
    name: sheet.name,
    cells: Object.fromEntries(
      lines.flatMap((cells, row) => cells.flatMap((cell, column) => (cell === null ? [] : [[a1(row, column), cell]]))),
    ),
    styles: Object.fromEntries(places.map(({ row, column }) => [a1(row, column), styleOf(row, column)])),
    // Codes stay text when they are typed again: 2.4.1 would become a date.
    formats: { [`A${header + 2}:A${last + 1}`]: '@' },
    merges: merges.map(areaAddress),
    widths: Object.fromEntries(sheet.widths.map((width, column) => [columnLetter(column), width])),
    heights: Object.fromEntries(
      rowHeights(lines, sheet.widths, merges, styleOf).map((height, row) => [row + 1, height]),
    ),
    freezeRows: header + 1,
    print: {
      orientation: 'landscape',
      titleRows: { from: header, to: header },
      area: { row: 0, column: 0, rows: lines.length, columns: sheet.header.length },
      margins: MARGINS,
      pageNumbers: true,
    },
  };
}

function tableStyle(
  sheet: SheetFacts,
  merges: readonly Area[],
  cells: readonly Cell[],
  row: number,
  column: number,
): CellStyle {
  const spans = (from: number): boolean =>
    merges.some((area) => area.row === row && area.rows === 1 && area.column === from && area.columns > 1);
  if (spans(0)) return 'total-label';
  if (spans(1)) return 'section';
  if (column === 0) return 'code';
  const title = sheet.header[column] ?? '';
  if (title.startsWith('Điểm')) return 'points';
  return SHORT.test(title) || cells[column] === 'X' ? 'centre' : 'text';
}
