import { endsWord, linesIn, paragraphWidths, roomOf, widthOf } from './row-height';

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
/** Up to that many rows, lines are counted, not estimated, and widths are sought from several sides: a line is worth it there. */
const COUNTED_ROWS = 24;
/** Lines that fit in a row of Excel; what takes more would be cut. */
const MOST_LINES = 25;
const CUT = 1_000;
/** A line ends before the word that does not fit: ems that stay blank on average. */
const RAGGED = 1.1;
const STEPS = [16, 8, 4, 2, 1];
const SHARES = [1 / 3, 2 / 3];

/**
 * Widths with which the rows take the fewest lines, the same in sum as those given: room goes from column to column as
 * long as that saves a line. `rows` hold a text a column; the same rows give the same widths. Lines of
 * many rows are estimated here, because each try asks for all of them; heights are worked out letter by letter.
 */
export function fitColumns(
  columns: readonly FittedColumn[],
  rows: readonly (readonly string[])[],
  together: LeastTogether | null = null,
): readonly number[] {
  const every = Math.ceil(rows.length / MOST_ROWS);
  const linesAt = measureOf(rows.filter((_, at) => at % every === 0));
  const known = columns.map(() => new Map<number, readonly number[]>());
  const linesIn = (column: number, width: number): readonly number[] => {
    const lines = known[column]!.get(width) ?? linesAt(column, width);
    known[column]!.set(width, lines);
    return lines;
  };
  const linesWith = (widths: readonly number[], below = Number.POSITIVE_INFINITY): number =>
    costOf(
      widths.map((width, column) => linesIn(column, width)),
      below,
    );
  const isFree = (widths: readonly number[]): boolean =>
    widths.every((width, at) => width >= columns[at]!.least) &&
    (!together || sumOf(widths, together.columns) >= together.width);

  let fewest: { readonly widths: readonly number[]; readonly cost: number } | null = null;
  for (const start of startsOf(columns, rows.length <= COUNTED_ROWS)) {
    const widths = fitFrom(start, linesWith, isFree);
    const cost = linesWith(widths);
    if (cost < (fewest?.cost ?? Number.POSITIVE_INFINITY)) fewest = { widths, cost };
  }
  return fewest!.widths;
}

/**
 * Where fitting begins: as given, and from several sides: with a third or two thirds of what all others have to spare given to one. A row
 * that is as high in three columns gets no lower as long as one of them stays as wide as it was.
 */
function startsOf(columns: readonly FittedColumn[], fromSeveralSides: boolean): readonly (readonly number[])[] {
  const given = columns.map(({ width }) => width);
  if (!fromSeveralSides) return [given];
  const giving = (to: number, share: number): number[] => {
    const given = columns.map(({ width, least }, at) =>
      at === to ? 0 : Math.floor(Math.max(0, width - least) * share),
    );
    const sum = given.reduce((all, one) => all + one, 0);
    return columns.map(({ width }, at) => (at === to ? width + sum : width - given[at]!));
  };
  return [given, ...SHARES.flatMap((share) => columns.map((_, to) => giving(to, share)))];
}

function fitFrom(
  start: readonly number[],
  linesWith: (widths: readonly number[], below?: number) => number,
  isFree: (widths: readonly number[]) => boolean,
): readonly number[] {
  let widths = start;
  let cost = isFree(start) ? linesWith(start) : Number.POSITIVE_INFINITY;
  for (const step of STEPS)
    for (;;) {
      let best: readonly number[] | null = null;
      for (const [from] of widths.entries())
        for (const [to] of widths.entries()) {
          const tried = widths.map((width, at) => width + (at === to ? step : 0) - (at === from ? step : 0));
          if (from === to || !isFree(tried)) continue;
          const lines = linesWith(tried, cost);
          if (lines < cost) [best, cost] = [tried, lines];
        }
      if (!best) break;
      widths = best;
    }
  return widths;
}

const sumOf = (widths: readonly number[], columns: readonly number[]): number =>
  columns.reduce((sum, column) => sum + widths[column]!, 0);

/** How many lines each row takes in a column: counted where they are few, and a line may part one page from two. */
function measureOf(rows: readonly (readonly string[])[]): (column: number, width: number) => readonly number[] {
  if (rows.length <= COUNTED_ROWS)
    return (column, width) => {
      const room = roomOf(width);
      return rows.map((texts) => linesIn(texts[column] ?? '', room));
    };
  const measured = rows.map((texts) => texts.map(paragraphWidths));
  return (column, width) => {
    const room = roomOf(width);
    return measured.map((texts) => linesOf(texts[column] ?? [], room));
  };
}

/** Lines of all rows together: a row is as high as its highest cell. What is not `below` is not counted to its end. */
function costOf(lines: readonly (readonly number[])[], below: number): number {
  let sum = 0;
  for (let row = 0; row < (lines[0]?.length ?? 0) && sum < below; row++) {
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
      if (at < text.length && !isEnd(text, at)) continue;
      // A word of fewer letters is hardly wider: few words are measured.
      if (at > from && at - from >= letters) {
        widest = Math.max(widest, widthOf(text.slice(from, at)));
        letters = at - from;
      }
      from = at + 1;
    }
  let width = 1;
  while (width < most && roomOf(width) < widest) width += 0.5;
  return width;
}

/** A blank, a tab, a line break, or a hyphen behind which a line may end. */
function isEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code > HYPHEN ? code === NO_BREAK_SPACE : isBlank(code) || endsWord(code, text.charCodeAt(at + 1));
}
const [SPACE, HYPHEN, NO_BREAK_SPACE] = [0x20, 0x2d, 0xa0];
const isBlank = (code: number): boolean => code === SPACE || code === 9 || code === 10 || code === 13;
