import { chartsOf } from '../package/drawing';
import type { Package, SheetEntry } from '../package/package';
import { asksToCalculate, sheetTags } from '../package/structure';
import type { SheetModel } from './grids';
import type { SheetsRead } from './read';

/** In: the sheets of a file, and what was read of each. Out: each with what the workbook says of it. */
export function sheetModels(
  pkg: Package,
  entries: readonly SheetEntry[],
  readOf: (entry: SheetEntry) => Pick<SheetModel, 'sheet' | 'heights'>,
  whole: SheetsRead,
): SheetModel[] {
  const tags = sheetTags(pkg);
  // In a file with sheets of ours the request is ours.
  const isToBeCalculated = tags.size === 0 && asksToCalculate(pkg);
  return entries.map((entry) => {
    const { sheet, heights } = readOf(entry);
    return {
      name: entry.name,
      visible: entry.visible,
      tag: tags.get(entry.index) ?? null,
      charts: tags.has(entry.index) ? chartsOf(pkg, entry.path) : [],
      sheet,
      heights,
      is1904: whole.is1904,
      isToBeCalculated,
      isBoldByDefault: whole.defaultFont?.bold === true,
    };
  });
}
