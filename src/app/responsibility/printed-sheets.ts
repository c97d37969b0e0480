import { done, failed, type Outcome } from '../../model/outcome';
import type { SheetSpec } from '../../model/sheet-spec';
import type { Workbook } from '../../workbook/port';
import { localDay, planRun, readPlanAndUnits } from './plan-and-units';
import { fileNames } from '../../reporting/layout/file-names';
import { planTitle } from './split';

/** Sheets of units to be put on paper, in the workbook's order. */
export interface PrintedSheets {
  /** What the papers are called, and a file of them can be. */
  readonly title: string;
  readonly specs: readonly SheetSpec[];
}

/**
 * The sheets of units that stand in the workbook and hold what the plan says, in the order of their tabs. One that is
 * still to be written is left out: paper shall say what the file says. Nothing is written. Fails with 'no-table' when
 * there is none.
 */
export async function sheetsToPrint(
  workbook: Workbook,
  { today = localDay(new Date()) }: { readonly today?: string } = {},
): Promise<Outcome<PrintedSheets>> {
  const read = await readPlanAndUnits(workbook);
  if (!read.ok) return read;
  const { sheets } = await planRun(read.value, { today });
  const place = new Map(read.value.grids.map(({ sheet }, index) => [sheet, index]));
  const specs = sheets
    .filter(({ spec, action }) => spec.tag.role === 'unit' && action === 'leave')
    .map(({ spec }) => spec)
    .toSorted((a, b) => (place.get(a.name) ?? 0) - (place.get(b.name) ?? 0));
  return specs.length === 0
    ? failed('no-table')
    : done({ title: fileNames([planTitle(read.value.plan)], '')[0]!, specs });
}
