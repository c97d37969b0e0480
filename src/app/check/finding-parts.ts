import type { Finding } from '../../model/finding';
import { formatAt, valueAt, type CellPlace, type CellValue } from '../../model/grid';
import type { KeptIgnore } from '../../model/ignore';
import type { CheckResult } from '../session';

/**
 * What a pane shows of a check's result before anything is done with it: light, because it is there at the first paint.
 */

export interface CellChange {
  readonly at: CellPlace;
  readonly before: CellValue;
  readonly after: CellValue;
  /** The number format that the cell shows its value in. */
  readonly format: string;
}

/** What the cells of a finding's fix hold, and what they would hold; empty when it has none. */
export function changesOf({ grids }: CheckResult, finding: Finding): readonly CellChange[] {
  return (finding.fix?.edits ?? []).map(({ at, value }) => {
    const grid = grids.find(({ sheet }) => sheet === at.sheet);
    return {
      at,
      before: grid ? valueAt(grid, at.row, at.column) : null,
      after: value,
      format: grid ? formatAt(grid, at.row, at.column) : 'General',
    };
  });
}

/** The findings whose fix is safe: those that "fix all" makes. */
export const safeFixes = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter((finding) => finding.fix?.grade === 'safe');

/** Every ignore of the workbook that can be read, as its sheet lists them, with how many findings it hides. */
export function ignoresOf({
  ignored,
  staleIgnores,
}: CheckResult): readonly { readonly kept: KeptIgnore; readonly findings: number }[] {
  const counts = new Map<KeptIgnore, number>(staleIgnores.map((kept) => [kept, 0]));
  for (const { by } of ignored) counts.set(by, (counts.get(by) ?? 0) + 1);
  return [...counts].map(([kept, findings]) => ({ kept, findings })).sort((a, b) => a.kept.at.row - b.kept.at.row);
}
