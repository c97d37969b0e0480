import { chartsOf } from '../package/drawing';
import type { Package, SheetEntry } from '../package/package';
import { asksUncalculated, sheetTags } from '../package/structure';
import type { SheetModel } from './grids';
import type { SheetsRead } from './read';

/**
 * In: the sheets of a file, and what was read of each, or how it was. Out: each with what the workbook says of it; the
 * same object for one of which nothing changed, so that what was made of it need not be made again.
 */
export function sheetModels(
  pkg: Package,
  entries: readonly SheetEntry[],
  readOf: (entry: SheetEntry) => SheetModel | Pick<SheetModel, 'sheet' | 'heights'>,
  whole: SheetsRead,
): SheetModel[] {
  const tags = sheetTags(pkg);
  const isToBeCalculated = asksUncalculated(pkg);
  return entries.map((entry) => {
    const read = readOf(entry);
    const { sheet, heights } = read;
    const model = {
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
    return 'name' in read && said(read) === said(model) ? read : model;
  });
}

/** What the workbook says of a sheet. */
const said = ({ sheet: _sheet, heights: _heights, ...rest }: SheetModel): string => JSON.stringify(rest);
