import type { Area } from '../../model/grid';
import { gridOf, type PlacedRow } from './columns';
import { readParagraph, type Paragraph, type Reading } from './paragraph';
import { childAt, elementsOf, switchAt, valueAt, type Element } from './xml-tree';

/** A cell as it is seen. */
export interface WordCell {
  readonly text: string;
  readonly bold: boolean;
  readonly centred: boolean;
}

export interface WordRow {
  /** One for each column of the table; null where a merged cell reaches, or where there is none. */
  readonly cells: readonly (WordCell | null)[];
  /** Repeated on each page. */
  readonly isHeader: boolean;
}

export interface WordTable {
  readonly type: 'table';
  /** In twentieths of a point. */
  readonly widths: readonly number[];
  readonly rows: readonly WordRow[];
  readonly merges: readonly Area[];
}

/** A cell before its place is known. */
interface RawCell extends WordCell {
  /** Columns of the table's grid. */
  readonly span: number;
  /** It goes on from the cell above. */
  readonly goesOn: boolean;
  readonly width: number;
}
interface RawRow {
  readonly before: number;
  readonly cells: readonly RawCell[];
  readonly isHeader: boolean;
}

/** A table as it is seen: rows that were deleted are gone, merged cells are areas. */
export function readTable(element: Element, reading: Reading): WordTable {
  const rows = within(element, 'tr')
    .filter((row) => childAt(row, 'trPr', 'del') === undefined)
    .map((row) => readRow(row, reading));
  const declared = elementsOf(childAt(element, 'tblGrid') ?? element)
    .filter(({ name }) => name === 'gridCol')
    .map(({ attributes }) => Number(attributes.w ?? 0));
  const { widths, placed } = gridOf(rows.map(spansOf), declared);
  return {
    type: 'table',
    widths,
    rows: rows.map((row, at) => ({ cells: cellsOf(row, placed[at]!, widths.length), isHeader: row.isHeader })),
    merges: mergesOf(rows, placed),
  };
}

/** Rows and cells may stand in content controls. */
const SHELLS = new Set(['sdt', 'sdtContent', 'customXml', 'ins', 'smartTag']);

function within(element: Element, wanted: string): readonly Element[] {
  return elementsOf(element).flatMap((child) =>
    child.name === wanted ? [child] : SHELLS.has(child.name) ? within(child, wanted) : [],
  );
}

function readRow(row: Element, reading: Reading): RawRow {
  const properties = childAt(row, 'trPr');
  const cells: RawCell[] = [];
  for (const cell of within(row, 'tc')) {
    const own = childAt(cell, 'tcPr');
    if (childAt(own, 'cellDel')) continue;
    const read = readCell(cell, reading);
    const last = cells.at(-1);
    // The way in which old documents merge side by side.
    if (childAt(own, 'hMerge') && valueAt(own, 'hMerge') !== 'restart' && last)
      cells[cells.length - 1] = { ...last, span: last.span + read.span, width: last.width + read.width };
    else cells.push(read);
  }
  return {
    before: Number(valueAt(properties, 'gridBefore') ?? 0),
    cells,
    isHeader: switchAt(properties, 'tblHeader') ?? false,
  };
}

function readCell(cell: Element, reading: Reading): RawCell {
  const properties = childAt(cell, 'tcPr');
  const width = childAt(properties, 'tcW')?.attributes;
  const merge = childAt(properties, 'vMerge');
  const goesOn = merge !== undefined && merge.attributes.val !== 'restart';
  const lines = goesOn ? [] : linesOf(cell, reading);
  const seen = lines.filter(({ text }) => text.trim() !== '');
  return {
    text: tidy(lines),
    bold: seen.length > 0 && seen.every(({ bold }) => bold),
    centred: seen[0]?.centred ?? false,
    span: Math.max(1, Number(valueAt(properties, 'gridSpan') ?? 1)),
    goesOn,
    width: width?.type === 'dxa' || width?.type === undefined ? Number(width?.w ?? 0) : 0,
  };
}

/** The paragraphs of a cell; a table in it as lines, a row each. */
function linesOf(cell: Element, reading: Reading): readonly Paragraph[] {
  return elementsOf(cell).flatMap((child): readonly Paragraph[] => {
    if (child.name === 'p') return [readParagraph(child, reading)];
    if (child.name === 'tbl') {
      const { rows } = readTable(child, reading);
      return rows.map(({ cells }) => ({
        type: 'paragraph',
        text: cells.flatMap((one) => (one === null || one.text === '' ? [] : [one.text])).join(' '),
        bold: cells.every((one) => one === null || one.bold),
        italic: false,
        centred: false,
        runsOn: false,
      }));
    }
    return SHELLS.has(child.name) ? linesOf(child, reading) : [];
  });
}

/** The lines below each other, without blank ones at the ends and blanks at the end of a line. */
function tidy(lines: readonly Paragraph[]): string {
  const text = lines.map((line) => line.text + (line.runsOn ? '' : '\n')).join('');
  return text.replace(/[^\S\n]+$/gmu, '').replace(/^\s+|\s+$/gu, '');
}

const spansOf = ({ before, cells }: RawRow): PlacedRow => ({
  before,
  cells: cells.map(({ span, width }) => ({ span, width })),
});

type Places = readonly { readonly column: number; readonly columns: number }[];

function cellsOf({ cells }: RawRow, places: Places, columns: number): readonly (WordCell | null)[] {
  const placed: (WordCell | null)[] = Array<WordCell | null>(columns).fill(null);
  for (const [at, { text, bold, centred, goesOn }] of cells.entries())
    if (!goesOn) placed[places[at]!.column] = { text, bold, centred };
  return placed;
}

/** Areas of more than one cell. A cell goes on from the one above only where both begin and end alike. */
function mergesOf(rows: readonly RawRow[], placed: readonly Places[]): readonly Area[] {
  const done: Area[] = [];
  let open = new Map<number, Area>();
  for (const [row, { cells }] of rows.entries()) {
    const now = new Map<number, Area>();
    for (const [at, { goesOn }] of cells.entries()) {
      const { column, columns } = placed[row]![at]!;
      const above = open.get(column);
      if (goesOn && above?.columns === columns) now.set(column, { ...above, rows: above.rows + 1 });
      else now.set(column, { row, column, rows: 1, columns });
    }
    for (const [column, area] of open) if (now.get(column)?.row !== area.row) done.push(area);
    open = now;
  }
  return [...done, ...open.values()].filter(({ rows: high, columns }) => high > 1 || columns > 1);
}
