import type { Area } from '../../model/grid';
import type { CellStyle, SheetSpec, SpecCell, SpecRow } from '../../model/sheet-spec';
import type { HeadedTable, WordAppendix } from './appendices';
import { headerRowsOf } from './join';
import type { Paragraph } from './paragraph';
import type { WordCell, WordTable } from './table';

/** Appendices as sheets: tables with the same columns below each other, others on a sheet of their own. Every cell is text. */
export function sheetsOf(appendices: readonly WordAppendix[]): readonly SheetSpec[] {
  const drafts = appendices.flatMap(({ name, tables }) =>
    inSheets(tables).map((one, at) => ({
      name,
      // A further sheet of an appendix says by its first lines whose it is.
      tables: at > 0 && one[0]!.lines.length === 0 ? [{ ...one[0]!, lines: tables[0]!.lines }, ...one.slice(1)] : one,
    })),
  );
  const names = namesOf(drafts.map(({ name }) => name));
  return drafts.map(({ tables }, at) => sheetOf(names[at]!, at, tables));
}

/** Tables that can share the widths of their columns stay together. */
function inSheets(tables: readonly HeadedTable[]): readonly (readonly HeadedTable[])[] {
  const sheets: HeadedTable[][] = [];
  for (const one of tables) {
    const open = sheets.at(-1);
    if (open && open[0]!.table.widths.length === one.table.widths.length) open.push(one);
    else sheets.push([one]);
  }
  return sheets;
}

/** 'Phụ lục I', 'Phụ lục II', 'Bảng 3': never two alike, and short and plain enough for Excel as they are made. */
function namesOf(wanted: readonly (string | null)[]): readonly string[] {
  const used = new Set<string>();
  return wanted.map((name, at) => {
    const stem = name ?? `Bảng ${at + 1}`;
    let free = stem;
    for (let number = 2; used.has(free.toLowerCase()); number++) free = `${stem} (${number})`;
    used.add(free.toLowerCase());
    return free;
  });
}

/** A4 in landscape, margins as for other sheets. Source: Nghị định 30/2020/NĐ-CP, Phụ lục I. */
const MARGINS = { top: 20, bottom: 20, left: 30, right: 15 };
/** Characters between the margins of an upright page. */
const UPRIGHT = 100;
/** More lines than these would leave no room to scroll in. */
const MOST_FROZEN = 8;

function sheetOf(name: string, at: number, tables: readonly HeadedTable[]): SheetSpec {
  const first = tables[0]!.table;
  const width = first.widths.reduce((sum, one) => sum + characters(one), 0);
  const rows: SpecRow[] = [];
  const merges: Area[] = [];
  let frozen = 0;
  for (const { lines, table } of tables) {
    if (rows.length > 0) rows.push({ cells: [] });
    for (const line of lines) {
      merges.push({ row: rows.length, column: 0, rows: 1, columns: first.widths.length });
      rows.push(lineRow(line, first.widths.length, width));
    }
    const top = rows.length;
    if (table === first) frozen = top + headerRowsOf(table);
    rows.push(...tableRows(table));
    for (let row = 0; row < headerRowsOf(table); row++)
      rows[top + row] = { ...rows[top + row]!, height: headerHeight(table, row) };
    merges.push(...table.merges.map((area) => ({ ...area, row: area.row + top })));
  }
  const header = headerRowsOf(first);
  return {
    tag: { role: 'template', key: `word ${at + 1}` },
    name,
    columns: first.widths.map((twips) => ({ width: characters(twips) })),
    rows,
    merges,
    dropDowns: [],
    freezeRows: frozen <= MOST_FROZEN ? frozen : 0,
    print: {
      orientation: width > UPRIGHT ? 'landscape' : 'portrait',
      ...(header > 0 && { titleRows: { from: frozen - header, to: frozen - 1 } }),
      area: { row: 0, column: 0, rows: rows.length, columns: first.widths.length },
      margins: MARGINS,
      pageNumbers: true,
    },
  };
}

/** Our letters have 12 points, those of most tables in Word 11 or fewer: the columns grow with them. */
const GROWN = 1.12;

/** A column nearly as wide as on paper: 7 pixels of 1/96 inch a character, and 5 beside. Excel shows at most 255. */
const characters = (twips: number): number =>
  Math.min(120, Math.max(3, Math.round((((twips * GROWN) / 20 / 72) * 96 - 5) / 0.07) / 100));

/** Characters of a column that a bold letter of 12 points takes, on average and a little more. */
const BOLD_LETTER = 1.3;
/** Points of a line of 12 points. */
const LINE = 15.75;

/** The height in points of bold text in a width of so many characters; rows that only Excel fits are cut where it does not. */
function boldHeight(text: string, width: number, size = 12): number {
  const letter = (BOLD_LETTER * size) / 12;
  const lines = text.split('\n').map((line) => {
    let [count, used] = [1, 0];
    for (const word of line.split(' ')) {
      const long = word.length * letter;
      if (used > 0 && used + letter + long > width) [count, used] = [count + 1, 0];
      used += (used > 0 ? letter : 0) + long;
      count += Math.max(0, Math.ceil(used / width) - 1);
    }
    return count;
  });
  return (lines.reduce((sum, count) => sum + count, 0) * LINE * size) / 12 + 3;
}

/** Text whatever it looks like: a code stays 1.10, a dash in front makes no formula. */
const asText = (value: string | null, style: CellStyle): SpecCell => ({
  value: value === '' ? null : value,
  style,
  format: '@',
});

function lineRow({ text, bold, italic }: Paragraph, columns: number, width: number): SpecRow {
  const style: CellStyle = bold ? 'title' : italic ? 'subtitle' : 'line';
  return {
    height: boldHeight(text, width, bold ? 14 : 12),
    cells: Array.from({ length: columns }, (_, at) => asText(at === 0 ? text : null, style)),
  };
}

/** What the names in one cell each need; a name over several columns or rows has room. */
function headerHeight({ rows, widths, merges }: WordTable, row: number): number {
  const heights = rows[row]!.cells.map((cell, column) =>
    cell === null || merges.some((area) => area.row === row && area.column === column)
      ? LINE
      : boldHeight(cell.text, characters(widths[column]!)),
  );
  return Math.min(409, Math.max(...heights, LINE));
}

function tableRows(table: WordTable): readonly SpecRow[] {
  const header = headerRowsOf(table);
  return table.rows.map(({ cells }, row) => ({
    cells: cells.map((cell) => asText(cell?.text ?? null, row < header ? 'header' : styleOf(cell))),
  }));
}

const styleOf = (cell: WordCell | null): CellStyle =>
  cell?.bold ? (cell.centred ? 'bold-centre' : 'bold') : cell?.centred ? 'centre' : 'text';
