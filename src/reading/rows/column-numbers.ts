import { parseCode } from '../../model/code';
import type { DraftCell, RawRow } from './draft';

/** The row under a header that numbers the columns: '1 2 3 …', '(1) (2) (3) (4)=(3)-(2)', 'A B 1 2 …', 'I II III …'. */
export function isColumnNumbers(row: RawRow): boolean {
  if (row.own.size < 4) return false;
  const labels = [...row.own.values()].sort((a, b) => a.at.column - b.at.column).map(columnLabel);
  if (labels.some((label) => label === null)) return false;
  const marks = labels as readonly ColumnLabel[];
  const letters = marks.findIndex(({ number }) => number !== null);
  if (letters >= 0) return countsUp(marks.slice(0, letters), 'letter') && countsUp(marks.slice(letters), 'number');
  return countsUp(marks, 'letter') || countsUp(marks, 'roman');
}

/** What a cell may say as the name of its column, in each way of numbering. */
interface ColumnLabel {
  readonly column: number;
  readonly number: number | null;
  readonly letter: number | null;
  readonly roman: number | null;
}

function columnLabel({ text, at: { column } }: DraftCell): ColumnLabel | null {
  const label = text.length > 40 ? null : /^[([]?\s*(\d{1,2}|\p{L}|[IVX]{1,5})\s*[)\]]?(?:\s*=.*)?$/u.exec(text)?.[1];
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

/** Each column one more than the one before; columns without a name in the header may have taken numbers. */
function countsUp(labels: readonly ColumnLabel[], by: 'number' | 'letter' | 'roman'): boolean {
  return labels.every((label, index) => {
    const value = label[by];
    const before = labels[index - 1];
    if (value === null) return false;
    return !before || (value > before[by]! && value - before[by]! <= label.column - before.column);
  });
}
