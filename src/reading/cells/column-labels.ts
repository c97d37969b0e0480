import { cellText } from '../../model/cell-text';
import { parseCode } from '../../model/code';
import type { CellValue } from '../../model/grid';

/** The row under or above a header that numbers the columns: '1 2 3 …', '(1) (2) (3) (4)=(3)-(2)', 'A B 1 2 …', 'I II III …'. */
export function holdsColumnNumbers(values: readonly CellValue[]): boolean {
  const cells: CellInColumn[] = [];
  for (const [column, value] of values.entries()) {
    if (value === null || value === '') continue;
    if (typeof value === 'string' && value.length > LONGEST) return false;
    cells.push({ text: cellText(value), column });
  }
  return namesColumns(cells);
}

/** Fewer cells may be anything. */
const LEAST = 4;
const LONGEST = 40;
/** What stands in a column, which is counted from anywhere. */
export interface CellInColumn {
  readonly text: string;
  readonly column: number;
}

/** Each cell, left to right, is the name of its column. */
export function namesColumns(cells: readonly CellInColumn[]): boolean {
  if (cells.length < LEAST) return false;
  // Asked of every row: nearly all end at a long text or at the first cell.
  if (cells.some(({ text }) => text.length > LONGEST)) return false;
  const marks: ColumnLabel[] = [];
  for (const cell of cells) {
    const label = columnLabel(cell);
    if (label === null) return false;
    marks.push(label);
  }
  if (areBracketed(cells, marks)) return true;
  const letters = marks.findIndex(({ number }) => number !== null);
  if (letters >= 0) return countsUp(marks.slice(0, letters), 'letter') && countsUp(marks.slice(letters), 'number');
  return countsUp(marks, 'letter') || countsUp(marks, 'roman');
}

/** '(1) (2) (4) (3)': numbers in brackets name columns though some were moved or taken out. */
const areBracketed = (cells: readonly CellInColumn[], labels: readonly ColumnLabel[]): boolean =>
  cells.every(({ text }) => /^[([]/.test(text)) &&
  labels.every(({ number }) => number !== null) &&
  new Set(labels.map(({ number }) => number)).size === labels.length;

/** What a cell may say as the name of its column, in each way of numbering. */
interface ColumnLabel {
  readonly column: number;
  readonly number: number | null;
  readonly letter: number | null;
  readonly roman: number | null;
}

function columnLabel({ text, column }: CellInColumn): ColumnLabel | null {
  const label =
    text.length > LONGEST ? null : /^[([]?\s*(\d{1,2}|[A-Za-zÀ-ỹ]|[IVX]{1,5})\s*[)\]]?(?:\s*=.*)?$/u.exec(text)?.[1];
  if (!label) return null;
  const code = parseCode(label);
  const letter = /^[a-z]$/i.test(label) ? label.toLowerCase().charCodeAt(0) - 96 : null;
  return {
    column,
    number: code?.style === 'arabic' ? code.parts[0]! : null,
    letter,
    roman: code?.style === 'roman' ? code.parts[0]! : null,
  };
}

/** Of five columns and more one or two may have been deleted after they were numbered. */
const LEAST_WITH_GAPS = 5;
const MOST_DELETED = 2;

/** Each column one more than the one before; columns without a name in the header may have taken numbers. */
function countsUp(labels: readonly ColumnLabel[], by: 'number' | 'letter' | 'roman'): boolean {
  let deleted = 0;
  for (const [index, label] of labels.entries()) {
    const value = label[by];
    const before = labels[index - 1];
    if (value === null || (before && value <= before[by]!)) return false;
    if (before) deleted += Math.max(0, value - before[by]! - (label.column - before.column));
  }
  return deleted === 0 || (by === 'number' && labels.length >= LEAST_WITH_GAPS && deleted <= MOST_DELETED);
}
