import type { Area } from '../../../model/grid';

/** The cells of a block for which `test` is true, as few rectangles: runs in a row, joined with equal runs above. */
export function rectangles(rows: number, columns: number, test: (row: number, column: number) => boolean): Area[] {
  const found: Area[] = [];
  let above = new Map<string, Area>();
  for (let row = 0; row < rows; row++) {
    const here = new Map<string, Area>();
    for (let column = 0; column < columns; column++) {
      if (!test(row, column)) continue;
      const from = column;
      while (column + 1 < columns && test(row, column + 1)) column++;
      const run = `${from}-${column}`;
      const grown = above.get(run);
      here.set(
        run,
        grown ? { ...grown, rows: grown.rows + 1 } : { row, column: from, rows: 1, columns: column - from + 1 },
      );
      above.delete(run);
    }
    found.push(...above.values());
    above = here;
  }
  return [...found, ...above.values()];
}

/** Moves the relative rows of a formula: ('$D4<E$4', 10) → '$D14<E$4'. Texts in quotes stay. */
export function shiftRows(formula: string, by: number): string {
  if (by === 0) return formula;
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((piece, at) =>
      at % 2 === 1
        ? piece
        : piece.replace(
            /(?<![\w.])(\$?[A-Z]{1,3})(\d{1,7})(?![\w.(])/g,
            (_, column: string, row: string) => `${column}${Number(row) + by}`,
          ),
    )
    .join('');
}
