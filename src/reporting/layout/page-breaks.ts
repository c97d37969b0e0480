import type { SheetSpec, SpecRow } from '../../model/sheet-spec';

/** A4 lying on its side. */
const PAGE = { width: 297, height: 210 };
const POINTS_A_MILLIMETRE = 72 / 25.4;
/** Printers and spreadsheets differ a little in what they get on a page: a page is called full before it is. */
const FULL = 0.98;
/** A row without a height of its own. */
const PLAIN_HEIGHT = 15.75;
/** Excel's limit of breaks on a sheet. */
const MOST_BREAKS = 1026;

type Printed = Pick<SheetSpec, 'columns' | 'rows' | 'print'>;

/**
 * The rows that begin a new page (zero-based) when the sheet is printed as wide as the page: a heading is never the
 * last row of a page, and the rows from `together` on (the last row of the table, the total, the signatures) stay on
 * one page. Estimated from the rows' heights and the columns' widths as Excel measures them.
 */
export function pageBreaks({ columns, rows, print }: Printed, together: number): readonly number[] {
  const room = roomAtFullSize(print) / scaleToWidth({ columns, print });
  const repeated = print.titleRows
    ? rows.slice(print.titleRows.from, print.titleRows.to + 1).reduce((sum, row) => sum + heightOf(row), 0)
    : 0;
  const firstRow = (print.titleRows?.to ?? -1) + 1;
  const breaks: number[] = [];
  let [start, used] = [0, 0];
  for (let row = 0; row < rows.length; row++) {
    used += heightOf(rows[row]!);
    if (used <= room) continue;
    const begin = beginOfPage(rows, row, Math.max(start, firstRow) + 1, together);
    if (begin === null) continue;
    breaks.push(begin);
    start = begin;
    used = repeated + rows.slice(begin, row + 1).reduce((sum, one) => sum + heightOf(one), 0);
  }
  return breaks.slice(0, MOST_BREAKS);
}

/** Letters of 12 points are 8 points high on paper: no sheet is made smaller to save a page. */
const SMALLEST = 0.67;

/** True when a sheet of more than one page fits on one with letters that are still read. */
export function fitsOnOnePage({ columns, rows, print }: Printed): boolean {
  const height = rows.reduce((sum, row) => sum + heightOf(row), 0);
  const scale = Math.floor((100 * roomAtFullSize(print)) / height) / 100;
  return Math.min(scale, scaleToWidth({ columns, print })) >= SMALLEST;
}

/** Points of a page's height, when nothing is made smaller. */
const roomAtFullSize = ({ margins: { top, bottom } }: SheetSpec['print']): number =>
  (PAGE.height - top - bottom) * POINTS_A_MILLIMETRE * FULL;

/** Excel fits to the width in whole per cents, and never enlarges. */
function scaleToWidth({ columns, print }: Omit<Printed, 'rows'>): number {
  const { left, right } = print.margins;
  const width = columns
    .slice(0, print.area.columns)
    .reduce((sum, column) => sum + (column.hidden ? 0 : widthInPoints(column.width)), 0);
  return Math.min(
    1,
    Math.max(0.1, Math.floor((100 * (PAGE.width - left - right) * POINTS_A_MILLIMETRE) / width) / 100),
  );
}

/**
 * The row at or above `row` where a page may begin, not above `from`; null when there is none: then the page is as it
 * comes.
 */
function beginOfPage(rows: readonly SpecRow[], row: number, from: number, together: number): number | null {
  let begin = row > together && together >= from ? together : row;
  while (begin > from && isHeading(rows[begin - 1]!)) begin -= 1;
  return begin >= from && !isHeading(rows[begin - 1]!) ? begin : null;
}

const isHeading = (row: SpecRow): boolean => row.cells[0]?.style === 'section';
const heightOf = (row: SpecRow): number => row.height ?? PLAIN_HEIGHT;
/** Characters of the default font to points: seven pixels each and five of padding (ECMA-376, part 1, 18.3.1.13). */
const widthInPoints = (characters: number): number => Math.trunc(characters * 7 + 5) * 0.75;
