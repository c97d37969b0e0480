import type { Grid } from '../../model/grid';
import type { SheetSpec } from '../../model/sheet-spec';
import { rewriteOf } from '../../reporting/rows/rewrite';
import type { Change } from '../../workbook/port';

/**
 * The change that writes a sheet of ours; over the one that stands (`before`, null where there is none) so that what
 * people gave its lines stays with them.
 */
export function sheetChange(spec: SheetSpec, before: Grid | null): Extract<Change, { readonly type: 'write-sheet' }> {
  if (!before) return { type: 'write-sheet', spec, isNew: true };
  const over = rewriteOf(before, spec);
  if (over) return { type: 'write-sheet', spec, over };
  // Nobody knows which column is which any more, so none can keep its width.
  return { type: 'write-sheet', spec: spec.keepWidths ? { ...spec, keepWidths: false } : spec };
}

/** True when the change moves rows, so that formulas of other sheets which lead there are changed by Excel itself. */
export const movesRows = ({ over }: ReturnType<typeof sheetChange>): boolean =>
  over !== undefined &&
  (over.rows.some((row, at) => row !== at) || over.rows.length !== over.before.top + over.before.values.length);
