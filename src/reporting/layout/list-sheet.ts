import type { Grid } from '../../model/grid';
import { pointsToNumber, type Points } from '../../model/points';
import type { CellStyle, SheetSpec, SpecCell } from '../../model/sheet-spec';
import { sameName, withNotes } from '../responsibility/summary-notes';
import type { SheetPlace } from '../responsibility/unit-sheet';
import { pageBreaks } from './page-breaks';
import { rowHeight } from './row-height';
import { lineBlock, printForm, stack, type Block, type Frame } from './sheet-frame';

/**
 * A printed list: a head, a table with headings in it, a total, and what stands below. Every row carries a mark in the
 * hidden column of ids, by which rows that somebody put in are told from ours.
 */
export interface ListSheet<Key extends string> {
  readonly frame: Frame;
  /** The row of column names. */
  header(): Block;
  /** A heading in the table; `mark` tells it from other headings. */
  section(text: string, mark: string): Block;
  /** A row; cells that are not given are blank. It is as high as its texts need. */
  row(cells: ListCells<Key>): Block;
  /** The total: its label over the first `merged` columns. */
  total(cells: ListCells<Key>, form: { readonly height: number; readonly merged: number }): Block;
  /** All of it as a sheet; what people wrote on it as it stands (`before`) comes along. */
  sheet(parts: ListParts, place: SheetPlace, before: Grid | null): SheetSpec;
}

export type ListCells<Key extends string> = Partial<Readonly<Record<Key, SpecCell>>>;

export interface ListParts {
  /** Ends with the row of column names. */
  readonly head: Block;
  readonly body: readonly Block[];
  readonly total: Block;
  readonly below: readonly Block[];
  /** What stays on one page with what stands below: the last row of the table as well, or the total alone. */
  readonly together: 'last row' | 'total';
}

export interface ListColumn<Key extends string> {
  readonly key: Key;
  /** In characters. */
  readonly width: number;
}

/** What a list is made of: its columns but that of the ids, and what they are called. */
export interface ListDesign<Key extends string> {
  readonly columns: readonly ListColumn<Key>[];
  readonly names: Readonly<Record<Key | 'id', string>>;
  /** The first text of the total. */
  readonly total: string;
  readonly tabColor: string;
}

export function listSheet<Key extends string>(design: ListDesign<Key>): ListSheet<Key | 'id'> {
  const { columns: shown, names, tabColor } = design;
  const columns = [...shown, { key: 'id', width: 8, hidden: true } as const];
  const last = shown.length - 1;
  const mark = shown.length;
  const frame: Frame = { columns, last, mark };
  const form = {
    headers: columns.map(({ key }) => names[key]),
    keyHeader: names.id,
    markHeader: names.id,
    total: design.total,
    match: sameName,
  };
  const cellsOf = (cells: ListCells<Key | 'id'>, blank: CellStyle): SpecCell[] =>
    columns.map((column) => cells[column.key] ?? { value: null, style: 'hidden' in column ? 'plain' : blank });

  return {
    frame,
    header: () => ({
      rows: [
        {
          height: rowHeight(shown.map(({ key, width }) => ({ text: names[key], width, bold: true }))) + 4,
          cells: columns.map((column) => ({
            value: names[column.key],
            style: 'hidden' in column ? 'plain' : 'header',
          })),
        },
      ],
      merges: [],
    }),
    section: (text, own) => {
      const { rows, merges } = lineBlock(frame, text, 'section');
      const marked = rows.map((row) => {
        const cells = [...row.cells];
        while (cells.length < mark) cells.push(null);
        cells[mark] = { value: `§ ${own}`, style: 'plain' };
        return { ...row, cells };
      });
      return { rows: marked, merges };
    },
    row: (given) => {
      const cells = cellsOf(given, 'text');
      const texts = shown.map(({ width }, at) => {
        const { value } = cells[at]!;
        return { text: typeof value === 'string' ? value : '', width };
      });
      return { rows: [{ height: rowHeight(texts) + 2, cells }], merges: [] };
    },
    total: (given, { height, merged }) => ({
      rows: [{ height, cells: cellsOf(given, 'total-label') }],
      merges: [{ row: 0, column: 0, rows: 1, columns: merged }],
    }),
    sheet: ({ head, body, total, below, together }, { tag, name }, before) => {
      const table = stack([head, ...body]);
      const { rows, merges } = stack([table, total, ...below]);
      const print = printForm(rows, head.rows.length - 1, last);
      const kept = table.rows.length - (together === 'last row' ? 1 : 0);
      const spec: SheetSpec = {
        tag,
        name,
        tabColor,
        columns: columns.map(({ width, ...column }) => ('hidden' in column ? { width, hidden: true } : { width })),
        rows,
        merges,
        dropDowns: [],
        freezeRows: head.rows.length,
        print: { ...print, breaks: pageBreaks({ columns, rows, print }, kept) },
      };
      return withNotes(spec, before, form);
    },
  };
}

/** A text; '' leaves the cell blank. */
export const textCell = (value: string, style: CellStyle = 'text'): SpecCell => ({
  value: value === '' ? null : value,
  style,
});

/** Points; a blank cell where there are none. */
export const pointsCell = (value: Points | null | undefined, style: CellStyle = 'points'): SpecCell => ({
  value: value == null ? null : pointsToNumber(value),
  style,
});
