import type { Area } from '../../model/grid';
import type { PlanHeading } from '../../model/plan';
import type { CellStyle, PrintSetup, SpecCell, SpecRow } from '../../model/sheet-spec';
import { rowHeight } from './row-height';
import { MOTTO, NATION, RULES, SHEET } from './sheet-words';

/** What stands around the table of an official sheet: its head and its signatures (Nghị định 30/2020/NĐ-CP). */

export interface FrameColumn {
  readonly width: number;
  readonly hidden?: boolean;
}
export interface Frame {
  readonly columns: readonly FrameColumn[];
  /** Last column of the printed form. */
  readonly last: number;
  /**
   * A hidden column. Words that a planner's setting put into a heading or signature stand there once more: so they are
   * known as ours when the setting is another one.
   */
  readonly mark?: number;
}

/** Rows of cells under construction, with the merges that belong to them. */
export interface Block {
  readonly rows: readonly SpecRow[];
  /** Rows count from the block's first row. */
  readonly merges: readonly Area[];
}

/** Top and bottom 20 mm, left 30, right 15: the least that the decree allows, because the table needs the width. */
export const MARGINS: PrintSetup['margins'] = { top: 20, bottom: 20, left: 30, right: 15 };

/** Heights in points: a line of 13 points, one of 14, and what parts two blocks. */
const [LINE, TITLE, GAP] = [17.25, 19.5, 4.5];

/** How a sheet of ours is printed: A4 lying on its side, its header row on every page, numbered from page 2. */
export const printForm = (rows: readonly SpecRow[], headerRow: number, lastColumn: number): PrintSetup => ({
  orientation: 'landscape',
  titleRows: { from: headerRow, to: headerRow },
  area: { row: 0, column: 0, rows: rows.length, columns: lastColumn + 1 },
  margins: MARGINS,
  pageNumbers: true,
});

interface Piece {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly style: CellStyle;
}

/** Agency and national heading, title, whose sheet it is, and the plan that it belongs to. */
export function headBlock(frame: Frame, title: string, subject: string, heading: PlanHeading): Block {
  const left = firstAtLeast(frame, 46);
  const right = Math.max(left + 1, lastAtLeast(frame, 68));
  const wide = { from: 0, to: frame.last };
  const agency = { from: 0, to: left, text: heading.agency.toLocaleUpperCase('vi'), style: 'agency' } as const;
  const superior =
    heading.superior === undefined
      ? []
      : [{ from: 0, to: left, text: heading.superior.toLocaleUpperCase('vi'), style: 'superior' } as const];
  const carriesOut = carriedOut(heading.attachedTo);
  const [first, ...second] = [...superior, agency];
  const heightOf = (pieces: readonly Piece[]): number =>
    Math.max(LINE, ...pieces.map(({ text }) => rowHeight([{ text, width: visibleWidth(frame, 0, left), bold: true }])));
  const rows: FrameRow[] = [
    { pieces: [first, { from: right, to: frame.last, text: NATION, style: 'motto' }], height: heightOf([first]) },
    {
      pieces: [...second, { from: right, to: frame.last, text: MOTTO, style: 'motto' }],
      height: heightOf(second),
      ...(second.length > 0 && { mark: agency.text }),
    },
    ruleRow(frame, left, right),
    { pieces: [{ ...wide, text: title, style: 'title' }], height: TITLE },
    { pieces: [{ ...wide, text: subject, style: 'title' }], height: subject === '' ? GAP : TITLE },
    { pieces: [{ ...wide, text: carriesOut, style: 'subtitle' }], height: carriesOut === '' ? GAP : LINE },
  ];
  return toBlock(rows, frame.mark);
}

/**
 * '(Ban hành kèm theo Kế hoạch số 12/KH …)' → '(Thực hiện Kế hoạch số 12/KH …)': the appendix comes with the plan, the
 * sheets carry it out.
 */
const carriedOut = (attachedTo: string): string =>
  withoutBlanks(attachedTo.replace(/^(\(?\s*)(?:ban hành\s+)?kèm theo\s+/i, '$1Thực hiện '));

const BLANK = '[\\s.…_]*';
/** 'số /KH-SKHCN', 'số: … /QĐ-UBND': the number is to be filled in when the plan is signed. */
const BLANK_NUMBER = new RegExp(`\\s+số\\s*:?${BLANK}/[A-Za-zÀ-ỹ\\d&–-]*`, 'giu');
/** 'ngày   tháng   năm 2026', 'ngày …/…/2026'. */
const BLANK_DAY = new RegExp(
  `,?\\s*ngày${BLANK}(?:(?:tháng${BLANK}(?:\\d{1,2}${BLANK})?|/${BLANK}(?:\\d{1,2}${BLANK})?/?${BLANK})(?:năm${BLANK})?(20\\d\\d)?)`,
  'giu',
);
const NOTHING_LEFT = /^\(?\s*Thực hiện\s+[A-Za-zÀ-ỹ]+(?:\s+[A-Za-zÀ-ỹ]+)?\s*\)?\.?$/u;

/** Of a template nothing is printed that nobody filled in: a unit would read '(Thực hiện Kế hoạch số /KH-…)'. */
function withoutBlanks(line: string): string {
  const filled = line
    .replace(BLANK_NUMBER, '')
    .replace(BLANK_DAY, (_, year: string | undefined) => (year === undefined ? '' : ` năm ${year}`))
    .replace(/\s+(?=\))/g, '');
  return filled !== line && NOTHING_LEFT.test(filled) ? '' : filled;
}

/** Rules under both headings: lines as wide as columns allow, or of dashes where they allow none in the middle. */
function ruleRow(frame: Frame, left: number, right: number): FrameRow {
  const [under, beside] = [rule(frame, 0, left, 14), rule(frame, right, frame.last, 30)];
  if (under.length > 0 && beside.length > 0) return { pieces: [...under, ...beside], height: 6 };
  return {
    pieces: [
      { from: 0, to: left, text: RULES[0], style: 'agency' },
      { from: right, to: frame.last, text: RULES[1], style: 'motto' },
    ],
    height: 15,
  };
}

/** Date line and two signatures, with room to sign. */
export function signatureBlock(frame: Frame, { place, signer }: Pick<PlanHeading, 'place' | 'signer'>): Block {
  const half = middle(frame);
  const twoPieces = (texts: readonly string[], style: CellStyle): Piece[] => [
    { from: 0, to: half, text: texts[0]!, style },
    { from: half + 1, to: frame.last, text: texts[1]!, style },
  ];
  const date = place === undefined ? SHEET.date : SHEET.dateAt(place);
  const title = signer === undefined ? SHEET.makers[1] : signer.toLocaleUpperCase('vi');
  const width = visibleWidth(frame, half + 1, frame.last);
  const rows: FrameRow[] = [
    { pieces: [], height: GAP },
    {
      pieces: [{ from: half + 1, to: frame.last, text: date, style: 'signature-note' }],
      height: LINE,
      ...(place !== undefined && { mark: date }),
    },
    {
      pieces: twoPieces([SHEET.makers[0], title], 'signature'),
      height: Math.max(LINE, rowHeight([{ text: title, width, bold: true }])),
      ...(signer !== undefined && { mark: title }),
    },
    { pieces: twoPieces(SHEET.makerNotes, 'signature-note'), height: LINE },
    { pieces: [], height: 45 },
  ];
  return toBlock(rows, frame.mark);
}

/** A line over the whole width, as high as its text needs. */
export function lineBlock(frame: Frame, text: string, style: CellStyle): Block {
  const height =
    text === '' ? GAP : rowHeight([{ text, width: visibleWidth(frame, 0, frame.last), bold: style === 'section' }]);
  return toBlock([{ pieces: [{ from: 0, to: frame.last, text, style }], height }]);
}

/** Puts blocks under each other. */
export function stack(blocks: readonly Block[]): Block {
  const rows: SpecRow[] = [];
  const merges: Area[] = [];
  for (const block of blocks) {
    for (const merge of block.merges) merges.push({ ...merge, row: merge.row + rows.length });
    rows.push(...block.rows);
  }
  return { rows, merges };
}

interface FrameRow {
  readonly pieces: readonly Piece[];
  readonly height: number;
  /** Which of the row's words a setting put there. */
  readonly mark?: string;
}

function toBlock(rows: readonly FrameRow[], markColumn?: number): Block {
  const merges: Area[] = [];
  const specRows = rows.map(({ pieces, height, mark }, row): SpecRow => {
    const cells: (SpecCell | null)[] = [];
    for (const { from, to, text, style } of pieces) {
      for (let column = 0; column <= to; column++) cells[column] ??= null;
      // The whole merged area has the look, or its borders end at the first cell.
      for (let column = from; column <= to; column++)
        cells[column] = { value: column === from && text !== '' ? text : null, style };
      if (to > from) merges.push({ row, column: from, rows: 1, columns: to - from + 1 });
    }
    if (mark !== undefined && markColumn !== undefined) {
      for (let column = cells.length; column < markColumn; column++) cells[column] = null;
      cells[markColumn] = { value: mark, style: 'plain' };
    }
    return { height, cells };
  });
  return { rows: specRows, merges };
}

const widthAt = (frame: Frame, column: number): number =>
  frame.columns[column]!.hidden ? 0 : frame.columns[column]!.width;

function visibleWidth(frame: Frame, from: number, to: number): number {
  let width = 0;
  for (let column = from; column <= to; column++) width += widthAt(frame, column);
  return width;
}

function firstAtLeast(frame: Frame, characters: number): number {
  for (let column = 0; column < frame.last; column++) if (visibleWidth(frame, 0, column) >= characters) return column;
  return frame.last - 1;
}

function lastAtLeast(frame: Frame, characters: number): number {
  for (let column = frame.last; column > 0; column--)
    if (visibleWidth(frame, column, frame.last) >= characters) return column;
  return 1;
}

function middle(frame: Frame): number {
  const total = visibleWidth(frame, 0, frame.last);
  for (let column = 0; column < frame.last; column++) if (visibleWidth(frame, 0, column) * 2 >= total) return column;
  return frame.last - 1;
}

/** Characters by which a rule may miss the middle of its heading before it looks like a mistake. */
const OFF_CENTRE = 6;

/**
 * The run of columns inside from…to that is nearest to the middle and to the wanted width; none where the columns allow
 * no such run.
 */
function rule(frame: Frame, from: number, to: number, characters: number): Piece[] {
  const centre = visibleWidth(frame, from, to) / 2;
  let best: { from: number; to: number; miss: number } | null = null;
  for (let start = from; start <= to; start++)
    for (let end = start; end <= to; end++) {
      const width = visibleWidth(frame, start, end);
      const offset = Math.abs(visibleWidth(frame, from, start) - widthAt(frame, start) + width / 2 - centre);
      const miss = Math.abs(width - characters) + 2 * offset;
      if (
        width > 0 &&
        width <= 2 * characters &&
        offset <= OFF_CENTRE &&
        miss < (best?.miss ?? Number.POSITIVE_INFINITY)
      )
        best = { from: start, to: end, miss };
    }
  return best ? [{ from: best.from, to: best.to, text: '', style: 'motto-line' }] : [];
}
