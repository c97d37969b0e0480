import type { Block } from './document';
import type { WordRow, WordTable } from './table';

/**
 * The blocks with tables put together that a page had broken in two: nothing but blank lines, or a word that the table goes on,
 * stands between them, and they have the same columns; a header that the second part repeats is taken once.
 */
export function joinTables(blocks: readonly Block[]): { readonly blocks: readonly Block[]; readonly joined: number } {
  const result: Block[] = [];
  let joined = 0;
  /** Where the last table stands, as long as a second part may follow. */
  let open = -1;
  for (const block of blocks) {
    if (block.type === 'paragraph') {
      if (!isBetweenParts(block.text)) open = -1;
      result.push(block);
      continue;
    }
    const first = open < 0 ? undefined : result[open];
    const whole = first?.type === 'table' ? together(first, block) : null;
    if (whole) {
      result.splice(open, result.length - open, whole);
      joined += 1;
    } else open = result.push(block) - 1;
  }
  return { blocks: result, joined };
}

/** A blank line, or the word that a table goes on: "(tiếp theo)", "Phụ lục I (tiếp)". */
const isBetweenParts = (text: string): boolean =>
  text.trim() === '' || (text.length < 60 && /\(?\s*tiếp(?: theo)?\s*\)?\s*$/iu.test(text.normalize('NFC')));

function together(first: WordTable, second: WordTable): WordTable | null {
  if (first.widths.length !== second.widths.length || second.rows.length === 0) return null;
  const header = headerRowsOf(first);
  const repeated = header > 0 && second.rows.length >= header && isSame(first, second, header);
  if (!repeated && (!alike(first.widths, second.widths) || hasOwnHeader(first, second))) return null;
  const dropped = repeated ? header : 0;
  const shift = first.rows.length - dropped;
  return {
    ...first,
    rows: [...first.rows, ...second.rows.slice(dropped).map((row): WordRow => ({ ...row, isHeader: false }))],
    merges: [
      ...first.merges,
      ...second.merges.filter(({ row }) => row >= dropped).map((area) => ({ ...area, row: area.row + shift })),
    ],
  };
}

/** Columns of two tables are the same when none is wider by more than this share of the table. */
const TOLERANCE = 0.04;

function alike(a: readonly number[], b: readonly number[]): boolean {
  const share = (widths: readonly number[]): readonly number[] => {
    const total = widths.reduce((sum, width) => sum + width, 0) || 1;
    return widths.map((width) => width / total);
  };
  const other = share(b);
  return share(a).every((width, at) => Math.abs(width - other[at]!) <= TOLERANCE);
}

const textOf = (row: WordRow): string =>
  row.cells.map((cell) => (cell?.text ?? '').normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase()).join('|');

const isSame = (a: WordTable, b: WordTable, rows: number): boolean =>
  a.rows.slice(0, rows).every((row, at) => textOf(row) === textOf(b.rows[at]!));

/** The second table begins with column names of its own: it is another table, however alike the columns are. */
const hasOwnHeader = (first: WordTable, second: WordTable): boolean =>
  headerRowsOf(second) > 0 && textOf(second.rows[0]!) !== textOf(first.rows[0]!);

/**
 * Rows with the names of the columns: those that the planner has repeated on each page, else a first row that is bold in every
 * cell; with the rows that their merged cells reach.
 */
export function headerRowsOf({ rows, merges }: WordTable): number {
  const marked = rows.findIndex(({ isHeader }) => !isHeader);
  let count = marked < 0 ? 0 : marked;
  const first = rows[0]?.cells.filter((cell) => cell !== null && cell.text !== '') ?? [];
  if (count === 0 && first.length > 1 && first.every((cell) => cell?.bold)) count = 1;
  for (const { row, rows: high } of [...merges].sort((a, b) => a.row - b.row))
    if (row < count) count = Math.max(count, row + high);
  return Math.min(count, rows.length);
}
