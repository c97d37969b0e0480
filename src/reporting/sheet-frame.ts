import type { Area } from '../model/grid';
import type { PlanHeading } from '../model/plan';
import type { CellStyle, PrintSetup, SpecCell, SpecRow } from '../model/sheet-spec';
import { rowHeight } from './row-height';
import { MOTTO, NATION, SHEET } from './words';

/** What stands around the table of an official sheet: its head and its signatures (Nghị định 30/2020/NĐ-CP). */

export interface FrameColumn {
  readonly width: number;
  readonly hidden?: boolean;
}
export interface Frame {
  readonly columns: readonly FrameColumn[];
  /** Last column of the printed form. */
  readonly last: number;
}

/** Rows of cells under construction, with the merges that belong to them. */
export interface Block {
  readonly rows: readonly SpecRow[];
  /** Rows count from the block's first row. */
  readonly merges: readonly Area[];
}

/** Top and bottom 20 mm, left 30, right 15: the least that the decree allows, because the table needs the width. */
export const MARGINS: PrintSetup['margins'] = { top: 20, bottom: 20, left: 30, right: 15 };

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
  const rows: { pieces: Piece[]; height: number }[] = [
    {
      pieces: [
        { from: 0, to: left, text: heading.agency.toLocaleUpperCase('vi'), style: 'agency' },
        { from: right, to: frame.last, text: NATION, style: 'motto' },
      ],
      height: 18,
    },
    { pieces: [{ from: right, to: frame.last, text: MOTTO, style: 'motto' }], height: 18 },
    // The rule under a heading is as long as its text: a row of its own, as wide as the columns allow.
    { pieces: [...rule(frame, 0, left, 14), ...rule(frame, right, frame.last, 30)], height: 6 },
    { pieces: [{ ...wide, text: title, style: 'title' }], height: 24 },
    { pieces: [{ ...wide, text: subject, style: 'title' }], height: subject === '' ? 6 : 24 },
    { pieces: [{ ...wide, text: heading.attachedTo, style: 'subtitle' }], height: heading.attachedTo === '' ? 6 : 18 },
  ];
  return toBlock(rows);
}

/** Date line and two signatures, with room to sign. */
export function signatureBlock(frame: Frame): Block {
  const half = middle(frame);
  const twoPieces = (texts: readonly string[], style: CellStyle): Piece[] => [
    { from: 0, to: half, text: texts[0]!, style },
    { from: half + 1, to: frame.last, text: texts[1]!, style },
  ];
  return toBlock([
    { pieces: [], height: 6 },
    { pieces: [{ from: half + 1, to: frame.last, text: SHEET.date, style: 'signature-note' }], height: 18 },
    { pieces: twoPieces(SHEET.makers, 'signature'), height: 18 },
    { pieces: twoPieces(SHEET.makerNotes, 'signature-note'), height: 18 },
    { pieces: [], height: 60 },
  ]);
}

/** A line over the whole width, as high as its text needs. */
export function lineBlock(frame: Frame, text: string, style: CellStyle): Block {
  const height = text === '' ? 6 : rowHeight([{ text, width: visibleWidth(frame, 0, frame.last), bold: style === 'section' }]) + 2;
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

function toBlock(rows: readonly { readonly pieces: readonly Piece[]; readonly height: number }[]): Block {
  const merges: Area[] = [];
  const specRows = rows.map(({ pieces, height }, row): SpecRow => {
    const cells: (SpecCell | null)[] = [];
    for (const { from, to, text, style } of pieces) {
      for (let column = 0; column <= to; column++) cells[column] ??= null;
      // The whole merged area has the look, or its borders end at the first cell.
      for (let column = from; column <= to; column++) cells[column] = { value: column === from && text !== '' ? text : null, style };
      if (to > from) merges.push({ row, column: from, rows: 1, columns: to - from + 1 });
    }
    return { height, cells };
  });
  return { rows: specRows, merges };
}

const widthAt = (frame: Frame, column: number): number => (frame.columns[column]!.hidden ? 0 : frame.columns[column]!.width);

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
  for (let column = frame.last; column > 0; column--) if (visibleWidth(frame, column, frame.last) >= characters) return column;
  return 1;
}

function middle(frame: Frame): number {
  const total = visibleWidth(frame, 0, frame.last);
  for (let column = 0; column < frame.last; column++) if (visibleWidth(frame, 0, column) * 2 >= total) return column;
  return frame.last - 1;
}

/** Characters by which a rule may miss the middle of its heading before it looks like a mistake. */
const OFF_CENTRE = 6;

/** The run of columns inside from…to that is nearest to the middle and to the wanted width; none where the columns allow no such run. */
function rule(frame: Frame, from: number, to: number, characters: number): Piece[] {
  const centre = visibleWidth(frame, from, to) / 2;
  let best: { from: number; to: number; miss: number } | null = null;
  for (let start = from; start <= to; start++)
    for (let end = start; end <= to; end++) {
      const width = visibleWidth(frame, start, end);
      const offset = Math.abs(visibleWidth(frame, from, start) - widthAt(frame, start) + width / 2 - centre);
      const miss = Math.abs(width - characters) + 2 * offset;
      if (width > 0 && width <= 2 * characters && offset <= OFF_CENTRE && miss < (best?.miss ?? Number.POSITIVE_INFINITY)) best = { from: start, to: end, miss };
    }
  return best ? [{ from: best.from, to: best.to, text: '', style: 'motto-line' }] : [];
}
