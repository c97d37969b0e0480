import type { CellPlace, ChartSpec } from '../../model/grid';
import type { SpecCell } from '../../model/sheet-spec';
import { rowHeight } from '../layout/row-height';
import { stack, type Block } from '../layout/sheet-frame';
import { textCell } from '../layout/list-sheet';
import { DIRECTOR } from '../layout/year-words';
import {
  columnAt,
  PADDING,
  pageHeader,
  pageLine,
  pageRow,
  widthOf,
  type Lines,
  type PageCells,
  type PageColumn,
  type Span,
} from './director-page';

/** A row with a bar beside it. */
export interface ChartedRow {
  readonly mark: string;
  readonly name: string;
  /** Where its number leads. */
  readonly link: CellPlace | null;
  readonly cells: PageCells;
}

/** A table of names and figures with a chart of them beside it. */
export interface ChartedTable {
  readonly heading: string;
  readonly mark: string;
  readonly kind: ChartSpec['kind'];
  /** Lines that a name may take. */
  readonly lines: Lines;
  /** Of the chart. */
  readonly title: string;
  /** How many columns of figures behind the names the chart shows. */
  readonly figures: number;
  /** The name over the chart is left out where its legend stands. */
  readonly names: Partial<Readonly<Record<PageColumn, string>>>;
  /** Makes a name fit its place. */
  readonly shortens: (name: string, width: number, lines: number) => string;
  readonly rows: readonly ChartedRow[];
  /** What is said where there are no rows. */
  readonly none: string;
}

const CHART: Span = ['wide', 'last'];

/** Rows count from the block's first row. All rows are of one height, so that every bar stands beside its row. */
export function chartedTable(table: ChartedTable): { readonly block: Block; readonly chart: ChartSpec | null } {
  const { heading, mark, names, rows } = table;
  const title = pageLine(heading, 'section', `§ ${mark}`);
  if (rows.length === 0) return { block: stack([title, pageLine(table.none, 'text', `§ ${mark} none`)]), chart: null };
  const width = widthOf(['title', 'title']);
  const shown = rows.map(({ name }) => table.shortens(name, width, table.lines.names));
  const height = rowHeight(shown.map((text) => ({ text, width }))) + PADDING;
  const header = pageHeader({ number: DIRECTOR.columns.number, ...names }, [CHART]);
  const body = stack(
    rows.map((row, at) =>
      pageRow(
        { ...row.cells, number: linkCell(at + 1, row.link), title: textCell(shown[at]!) },
        { mark: row.mark, height, blank: 'text' },
      ),
    ),
  );
  const place = { column: columnAt('wide'), columns: columnAt('last') - columnAt('wide') + 1 };
  // One cell behind the bars.
  const boxed: Block = { rows: body.rows, merges: [...body.merges, { row: 0, rows: rows.length, ...place }] };
  const top = title.rows.length;
  const all = { row: top, rows: rows.length + 1 };
  return {
    block: stack([title, header, boxed]),
    chart: {
      kind: table.kind,
      title: table.title,
      source: { ...all, column: columnAt('title'), columns: table.figures + 1 },
      place: { ...all, ...place },
    },
  };
}

/** The number of a row; it leads to where the row comes from. */
export const linkCell = (value: number, link: CellPlace | null): SpecCell =>
  link ? { value, style: 'link-centre', link } : { value, style: 'centre' };
