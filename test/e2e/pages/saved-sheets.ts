import { valueAt, type Grid } from '../../../src/model/grid';
import { gapOf, isAssignable, isLeaf, type Plan, type PlanRow } from '../../../src/model/plan';

/** What each unit is asked to do, counted from the plan alone: rows in which it has a part, by the unit's key. */
export function rowsByUnit(plan: Plan): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of assignedRows(plan)) for (const key of unitsOf(row)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Points lost by the leaf criteria that somebody is asked to mend, in ten-thousandths. */
export function assignedGap(plan: Plan): number {
  return assignedRows(plan)
    .filter(isLeaf)
    .reduce((sum, row) => sum + (gapOf(row) ?? 0), 0);
}

const assignedRows = (plan: Plan): PlanRow[] =>
  plan.appendices.flatMap(({ rows }) => rows).filter((row) => isAssignable(row) && unitsOf(row).size > 0);

const unitsOf = ({ lead, implementing, coordinating }: PlanRow): Set<string> =>
  new Set([lead, implementing, coordinating].flatMap((field) => (field?.value ?? []).map(({ key }) => key)));

/** One row of a saved responsibility sheet: the plan's cell that it came from, and the points that it counts. */
export interface SavedRow {
  readonly source: string;
  /** In ten-thousandths; 0 for parents, whose children count. */
  readonly gap: number;
}

/** In: a saved responsibility sheet. Out: its rows, found by the header texts that a person sees, hidden columns included. */
export function savedRows(grid: Grid): SavedRow[] {
  const header = grid.values.findIndex((row) => row.includes('Ô nguồn'));
  const column = (title: string) => grid.values[header]!.indexOf(title) + grid.left;
  const [source, gap, counted] = [column('Ô nguồn'), column('Điểm mất'), column('Tính điểm')] as const;
  const rows: SavedRow[] = [];
  for (let row = grid.top + header + 1; row < grid.top + grid.values.length; row++) {
    const from = valueAt(grid, row, source);
    if (typeof from !== 'string' || from === '') continue;
    const lost = valueAt(grid, row, gap);
    rows.push({
      source: from,
      gap: valueAt(grid, row, counted) === 1 && typeof lost === 'number' ? Math.round(lost * 10_000) : 0,
    });
  }
  return rows;
}
