/**
 * The best assignment of rows to columns, each to at most one of the other (Hungarian method): `gains[row][column]` is what the
 * pair is worth; pairs that are worth nothing stay apart. Returns the column of each row, -1 for none. O(rows² × columns).
 */
export function bestAssignment(gains: readonly (readonly number[])[]): number[] {
  const rows = gains.length;
  const real = gains[0]?.length ?? 0;
  // A place of its own for each row that is better left alone.
  const columns = real + rows;
  const cost = (row: number, column: number): number => (column < real ? -Math.max(0, gains[row]![column]!) : 0);
  const rowPotential = new Array<number>(rows + 1).fill(0);
  const columnPotential = new Array<number>(columns + 1).fill(0);
  const rowOf = new Array<number>(columns + 1).fill(0);
  const before = new Array<number>(columns + 1).fill(0);
  for (let row = 1; row <= rows; row++) {
    rowOf[0] = row;
    let column = 0;
    const least = new Array<number>(columns + 1).fill(Infinity);
    const used = new Array<boolean>(columns + 1).fill(false);
    do {
      used[column] = true;
      const at = rowOf[column]!;
      let delta = Infinity;
      let next = 0;
      for (let one = 1; one <= columns; one++) {
        if (used[one]) continue;
        const reduced = cost(at - 1, one - 1) - rowPotential[at]! - columnPotential[one]!;
        if (reduced < least[one]!) {
          least[one] = reduced;
          before[one] = column;
        }
        if (least[one]! < delta) {
          delta = least[one]!;
          next = one;
        }
      }
      for (let one = 0; one <= columns; one++) {
        if (used[one]) {
          rowPotential[rowOf[one]!]! += delta;
          columnPotential[one]! -= delta;
        } else least[one]! -= delta;
      }
      column = next;
    } while (rowOf[column] !== 0);
    do {
      const previous = before[column]!;
      rowOf[column] = rowOf[previous]!;
      column = previous;
    } while (column !== 0);
  }
  const assigned = new Array<number>(rows).fill(-1);
  for (let column = 1; column <= real; column++) {
    const row = rowOf[column]! - 1;
    if (row >= 0 && gains[row]![column - 1]! > 0) assigned[row] = column - 1;
  }
  return assigned;
}
