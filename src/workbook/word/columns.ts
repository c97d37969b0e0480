/** A row of a table as the file gives it: cells over so many columns of a grid that nobody sees. */
export interface PlacedRow {
  /** Columns of the grid that stay empty in front. */
  readonly before: number;
  readonly cells: readonly { readonly span: number; readonly width: number }[];
}

/** Cells whose edges are no farther apart stand in one column (1/20 point): 3 mm, the slips of a hand that drew a table. */
const SLIP = 170;

/**
 * The columns that a reader sees, from the grid of a table. Word adds a line to its grid wherever one cell ends a little beside
 * the cells above; lines that are no edge of any cell, or nearly where another is, are no columns. Out: the columns' widths and
 * where each cell stands.
 */
export function gridOf(
  rows: readonly PlacedRow[],
  declared: readonly number[],
): {
  readonly widths: readonly number[];
  readonly placed: readonly (readonly { readonly column: number; readonly columns: number }[])[];
} {
  const edges = edgesOf(widthsOf(rows, declared));
  const spans = rows.map(({ before, cells }) => {
    let at = before;
    return cells.map(({ span }) => ({ from: at, to: (at += span) }));
  });
  const uses = new Map<number, number>();
  for (const { from, to } of spans.flat()) for (const edge of [from, to]) uses.set(edge, (uses.get(edge) ?? 0) + 1);
  const lineOf = snapped(
    [...uses.keys()].sort((a, b) => a - b),
    edges,
    uses,
    spans.flat(),
  );
  const lines = [...new Set(lineOf.values())].sort((a, b) => a - b);
  const position = new Map(lines.map((line, index) => [line, index]));
  const at = (edge: number): number => position.get(lineOf.get(edge)!)!;
  return {
    widths: lines.slice(1).map((line, index) => edges[line]! - edges[lines[index]!]!),
    placed: spans.map((row) => row.map(({ from, to }) => ({ column: at(from), columns: at(to) - at(from) }))),
  };
}

const edgesOf = (widths: readonly number[]): readonly number[] => {
  const edges = [0];
  for (const width of widths) edges.push(edges.at(-1)! + width);
  return edges;
};

/** What a column of the grid is taken to measure where nothing says it: 2 cm. */
const UNKNOWN = 1134;

/** The widths of the grid's columns: as declared, else as a cell of that one column has it. */
function widthsOf(rows: readonly PlacedRow[], declared: readonly number[]): readonly number[] {
  const count = Math.max(
    declared.length,
    ...rows.map(({ before, cells }) => cells.reduce((sum, { span }) => sum + span, before)),
  );
  const asked = new Map<number, number>();
  for (const { before, cells } of rows) {
    let at = before;
    for (const { span, width } of cells) {
      if (span === 1 && width > 0 && !asked.has(at)) asked.set(at, width);
      at += span;
    }
  }
  return Array.from({ length: count }, (_, at) => declared[at] || asked.get(at) || UNKNOWN);
}

/** For each edge the line that it belongs to. Of lines nearly in one place the most used one stays; no cell is left without width. */
function snapped(
  used: readonly number[],
  edges: readonly number[],
  uses: ReadonlyMap<number, number>,
  cells: readonly { readonly from: number; readonly to: number }[],
): ReadonlyMap<number, number> {
  const joinedBySomeCell = (from: number, to: number): boolean =>
    cells.some((cell) => cell.from >= from && cell.to <= to && cell.from < cell.to);
  const groups: number[][] = [];
  for (const edge of used) {
    const group = groups.at(-1);
    if (group && edges[edge]! - edges[group[0]!]! <= SLIP && !joinedBySomeCell(group[0]!, edge)) group.push(edge);
    else groups.push([edge]);
  }
  const line = new Map<number, number>();
  for (const group of groups) {
    const most = group.reduce((best, edge) => (uses.get(edge)! > uses.get(best)! ? edge : best));
    for (const edge of group) line.set(edge, most);
  }
  return line;
}
