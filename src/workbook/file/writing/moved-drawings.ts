import type { Rewrite } from '../../../model/sheet-spec';
import { lineMap } from '../../line-map';
import { isOurs } from '../package/drawing';
import { relationshipsOf, textPart, type Package, type SheetEntry } from '../package/package';
import { attribute } from '../package/xml';

/**
 * Pictures, shapes and charts that a unit put over its sheet go along with the rows and columns beneath them, as in Excel.
 * Charts of ours follow their cells by themselves. Nothing that is drawn is taken off.
 */
export function moveDrawings(pkg: Package, entry: SheetEntry, over: Rewrite): void {
  const move = anchorMover(over);
  for (const { type, target, external } of relationshipsOf(pkg, entry.path))
    if (!external && type.endsWith('/drawing') && pkg.parts.has(target))
      pkg.parts.set(target, withMovedAnchors(textPart(pkg, target), move));
}

/** Where things that lie over a sheet are after it was written over; `edit` as in `editAs`: null grows and shrinks with its lines. */
export function anchorMover(over: Rewrite): (anchor: string, edit: string | null) => string {
  const lines = linesOf(over);
  return (anchor, edit) => withMoved(withMoved(anchor, 'row', lines.row, edit), 'col', lines.col, edit);
}

/** The same of two edges by themselves. */
export function edgeMover(
  over: Rewrite,
): (direction: Direction, edges: readonly [Edge, Edge], isStretched: boolean) => readonly [Edge, Edge] {
  const lines = linesOf(over);
  return (direction, [from, to], isStretched) => movedEdges(from, to, lines[direction], isStretched);
}

function linesOf(over: Rewrite): Readonly<Record<Direction, Lines>> {
  const map = lineMap(over);
  return {
    row: { to: map.row, end: over.rows.length },
    col: { to: map.column, end: over.columns.length },
  };
}

type Direction = 'row' | 'col';
interface Lines {
  readonly to: (old: number) => number | null;
  /** The first line behind the table. */
  readonly end: number;
}

const withMovedAnchors = (xml: string, move: ReturnType<typeof anchorMover>): string =>
  xml.replace(/<((?:[\w.-]+:)?(?:two|one)CellAnchor)(?=[\s>])[^>]*>[^]*?<\/\1>/g, (anchor) => {
    const edit = attribute(anchor, 'editAs');
    if (edit === 'absolute' || isOurs(anchor)) return anchor;
    return move(anchor, edit);
  });

/** The edges of what lies over some lines: the line, and how far into it. */
interface Edge {
  readonly line: number;
  readonly offset: number;
}

function withMoved(anchor: string, direction: Direction, lines: Lines, edit: string | null): string {
  // <from> … <row>3</row><rowOff>0</rowOff>, and the same in <to>: there are no others in an anchor.
  const edges = new RegExp(
    `(<(?:[\\w.-]+:)?${direction}>\\s*)(\\d+)(\\s*</(?:[\\w.-]+:)?${direction}>\\s*<(?:[\\w.-]+:)?${direction}Off>\\s*)(-?\\d+)`,
    'g',
  );
  const [from, to] = [...anchor.matchAll(edges)].map(([, , line, , offset]): Edge => ({
    line: Number(line),
    offset: Number(offset),
  }));
  if (!from) return anchor;
  const now = movedEdges(from, to ?? from, lines, edit !== 'oneCell');
  let at = 0;
  return anchor.replace(edges, (whole, open: string, _line: string, between: string) => {
    const edge = now[at++];
    return edge ? `${open}${edge.line}${between}${edge.offset}` : whole;
  });
}

/** `isStretched`: it grows and shrinks with its lines. */
function movedEdges(from: Edge, to: Edge, lines: Lines, isStretched: boolean): readonly [Edge, Edge] {
  const size = to.line - from.line;
  // What ends where a line begins does not lie on that line.
  const isFlush = size > 0 && to.offset === 0;
  const last = isFlush ? to.line - 1 : to.line;
  const placed = Array.from({ length: last - from.line + 1 }, (_, at) => lines.to(from.line + at));
  const left = placed.filter((line) => line !== null);
  const asLarge = (start: number): readonly [Edge, Edge] => [
    { ...from, line: start },
    { ...to, line: start + size },
  ];
  if (left.length === 0) return asLarge(lines.end);
  const first = left[0]!;
  if (!isStretched || left.some((line, at) => line < (left[at - 1] ?? 0))) return asLarge(first);
  const bottom = left.at(-1)!;
  return [
    { line: first, offset: placed[0] === null ? 0 : from.offset },
    placed.at(-1) === null || isFlush ? { line: bottom + 1, offset: 0 } : { ...to, line: bottom },
  ];
}
