import type { Block } from './document';
import type { Paragraph } from './paragraph';
import type { WordTable } from './table';

/** A table with the lines that stand above it and belong to it. */
export interface HeadedTable {
  readonly lines: readonly Paragraph[];
  readonly table: WordTable;
}

/** An appendix: what its first line calls it, and its tables. */
export interface WordAppendix {
  /** 'Phụ lục I'; null where nothing names it. */
  readonly name: string | null;
  readonly tables: readonly HeadedTable[];
}

/** The appendices of a document: each begins at a line that says so; tables before the first such line stand alone. */
export function appendicesOf(blocks: readonly Block[]): {
  readonly appendices: readonly WordAppendix[];
  readonly frames: number;
} {
  const appendices: { name: string | null; tables: HeadedTable[] }[] = [];
  let frames = 0;
  let above: Paragraph[] = [];
  for (const block of blocks) {
    if (block.type === 'paragraph') {
      above.push(...linesOf(block));
      continue;
    }
    if (isFrame(block)) {
      frames += 1;
      continue;
    }
    const begins = above.findLastIndex(isFirstLine);
    const open = appendices.at(-1);
    if (begins >= 0)
      appendices.push({
        name: nameIn(above[begins]!.text),
        tables: [{ lines: headingOf(above.slice(begins)), table: block }],
      });
    else if (open && open.name !== null) open.tables.push({ lines: titleOf(above), table: block });
    else appendices.push({ name: null, tables: [{ lines: titleOf(above), table: block }] });
    above = [];
  }
  return { appendices, frames };
}

/** Lines of a heading are often one paragraph with breaks. */
const linesOf = (paragraph: Paragraph): readonly Paragraph[] =>
  paragraph.text
    .split('\n')
    .map((line) => line.trim())
    .filter((text) => text !== '')
    .map((text) => ({ ...paragraph, text }));

/** Nghị định 30/2020/NĐ-CP, Phụ lục I: the number is Roman; plans have Arabic ones and letters as well, and forms are numbered too. */
const FIRST_LINE =
  /^(phụ lục|biểu mẫu|biểu|mẫu)(?:\s+(?:số\s*)?([0-9]{1,3}[a-z]?|[IVXLC]{1,7}[a-z]?|[A-Z]))?(?=[\s.:,;()/–-]|$)/iu;

/** "Phụ lục I kèm theo Kế hoạch này …" begins a sentence of the text, no appendix. */
function isFirstLine({ text, bold, centred }: Paragraph): boolean {
  const match = FIRST_LINE.exec(text.normalize('NFC'));
  if (!match || (match[1]!.toLowerCase() !== 'phụ lục' && match[2] === undefined)) return false;
  return (
    (text.length <= 40 || ((bold || centred) && text.length <= 300)) && !/[.;]$/u.test(text.replace(/^.{0,14}\.$/u, ''))
  );
}

function nameIn(text: string): string {
  const [, word, number] = FIRST_LINE.exec(text.normalize('NFC'))!;
  const kind = word!.charAt(0).toUpperCase() + word!.slice(1).toLowerCase();
  return number === undefined ? kind : `${kind} ${number.toUpperCase()}`;
}

/** The first lines of an appendix, and the title that stands right above the table; what is between is its text. */
function headingOf(lines: readonly Paragraph[]): readonly Paragraph[] {
  const body = lines.findIndex((line, at) => at > 0 && !isHeading(line));
  const head = body < 0 ? lines : lines.slice(0, body);
  return [...head, ...(body < 0 ? [] : titleOf(lines.slice(body)))];
}

const isHeading = ({ text, bold, italic, centred }: Paragraph): boolean =>
  centred || bold || italic || text.startsWith('(');

/** Lines right above a table that can be its title. */
const MOST_LINES = 5;
const LONGEST_LINE = 120;

function titleOf(lines: readonly Paragraph[]): readonly Paragraph[] {
  const last = lines.slice(-MOST_LINES);
  const text = last.findLastIndex(
    (line) => !isHeading(line) && (line.text.length > LONGEST_LINE || /[.;]$/u.test(line.text)),
  );
  return last.slice(text + 1);
}

/** A table that only places text on a page: the national heading beside the agency, who signs beside who is to know. */
function isFrame({ widths, rows }: WordTable): boolean {
  const text = rows
    .flatMap(({ cells }) => cells.map((cell) => cell?.text ?? ''))
    .join('\n')
    .normalize('NFC')
    .toLowerCase();
  if (text.trim() === '' || widths.length < 2) return true;
  return widths.length <= 3 && rows.length <= 6 && /cộng h(?:òa|oà) xã hội chủ nghĩa|nơi nhận\s*:/u.test(text);
}
