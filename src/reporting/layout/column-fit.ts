import { paragraphWidths, roomOf } from './row-height';

/** A column whose width follows the words that stand in it. */
export interface FittedColumn {
  /** In characters. */
  readonly width: number;
  /** The narrowest that breaks no word. */
  readonly least: number;
}

/** Columns that together must stay as wide as that, by index: a heading over them has to fit. */
export interface LeastTogether {
  readonly columns: readonly number[];
  readonly width: number;
}

/** As many rows tell how wide columns should be; more would only take longer. */
const MOST_ROWS = 60;
/** Lines that fit in a row of Excel; what takes more would be cut. */
const MOST_LINES = 25;
const CUT = 1_000;
/** A line ends before the word that does not fit: ems that stay blank on average. */
const RAGGED = 1.1;
const STEPS = [16, 8, 4, 2, 1];

/**
 * Widths with which the rows take the fewest lines, the same in sum as those given: room goes from column to column as
 * long as that saves a line. `rows` hold a text a column; the same rows give the same widths. Lines are estimated here,
 * because each try asks for all of them; heights are worked out letter by letter afterwards.
 */
export function fitColumns(
  columns: readonly FittedColumn[],
  rows: readonly (readonly string[])[],
  together: LeastTogether | null = null,
): readonly number[] {
  const every = Math.ceil(rows.length / MOST_ROWS);
  const measured = rows.filter((_, at) => at % every === 0).map((texts) => texts.map(paragraphWidths));
  const widths = columns.map(({ width }) => width);
  const linesIn = (column: number, width: number): number[] => {
    const room = roomOf(width);
    return measured.map((texts) => linesOf(texts[column] ?? [], room));
  };
  const lines = widths.map((width, column) => linesIn(column, width));
  let cost = costOf(lines);
  const isFree = (from: number, to: number, step: number): boolean =>
    from !== to &&
    widths[from]! - step >= columns[from]!.least &&
    (!together?.columns.includes(from) ||
      together.columns.includes(to) ||
      together.columns.reduce((sum, column) => sum + widths[column]!, -step) >= together.width);

  for (const step of STEPS) {
    for (let best: Move | null = { from: 0, to: 0, cost }; best;) {
      best = null;
      const wider = widths.map((width, column) => linesIn(column, width + step));
      for (const [from] of widths.entries()) {
        const narrower = linesIn(from, widths[from]! - step);
        for (const [to] of widths.entries()) {
          if (!isFree(from, to, step)) continue;
          const tried = costOf(lines.map((one, at) => (at === from ? narrower : at === to ? wider[to]! : one)));
          if (tried < (best?.cost ?? cost)) best = { from, to, cost: tried };
        }
      }
      if (!best) break;
      const { from, to } = best;
      cost = best.cost;
      widths[from]! -= step;
      widths[to]! += step;
      for (const column of [from, to]) lines[column] = linesIn(column, widths[column]!);
    }
  }
  return widths;
}

interface Move {
  readonly from: number;
  readonly to: number;
  readonly cost: number;
}

/** Lines of all rows together: a row is as high as its highest cell. */
function costOf(lines: readonly (readonly number[])[]): number {
  let sum = 0;
  for (let row = 0; row < (lines[0]?.length ?? 0); row++) {
    let most = 1;
    for (const column of lines) if (column[row]! > most) most = column[row]!;
    sum += most > MOST_LINES ? most * CUT : most;
  }
  return sum;
}

function linesOf(paragraphs: readonly number[], room: number): number {
  let lines = 0;
  for (const width of paragraphs) lines += width <= room ? 1 : Math.ceil(width / Math.max(room - RAGGED, room * 0.6));
  return lines;
}

/** The width that the longest word of the texts needs, at most `most`. */
export function widestWord(texts: readonly string[], most: number): number {
  let [widest, letters] = [0, 0];
  for (const text of texts)
    for (let at = 0, from = 0; text.length >= letters && at <= text.length; at++) {
      if (at < text.length && !PARTS.has(text.codePointAt(at)!)) continue;
      // A word of fewer letters is hardly wider: few words are measured.
      if (at > from && at - from >= letters) {
        widest = Math.max(widest, paragraphWidths(text.slice(from, at))[0]!);
        letters = at - from;
      }
      from = at + 1;
    }
  let width = 1;
  while (width < most && roomOf(width) < widest) width += 0.5;
  return width;
}

/** Where a line may end: blanks, '-' and '/'. */
const PARTS: ReadonlySet<number> = new Set([...' \t\n\r\u{a0}-/'].map((sign) => sign.codePointAt(0)!));
