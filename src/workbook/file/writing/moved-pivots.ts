import { areaAddress, parseArea } from '../../../model/address';
import type { Rewrite } from '../../../model/sheet-spec';
import { relationshipsOf, textPart, type Package, type SheetEntry } from '../package/package';
import { attribute, withAttribute } from '../package/xml';
import { lineMap } from '../../line-map';
import { Obstacle } from './obstacle';

/**
 * Pivot tables that somebody put on a sheet of ours go along with its lines. Excel lets nobody tear one, so nothing is written
 * where lines within it would be put in, taken out or change places: throws an Obstacle.
 */
export function movePivotTables(pkg: Package, sheet: SheetEntry, over: Rewrite): void {
  const map = lineMap(over);
  for (const { type, target } of relationshipsOf(pkg, sheet.path)) {
    if (!type.endsWith('/pivotTable') || !pkg.parts.has(target)) continue;
    const xml = textPart(pkg, target);
    const moved = xml.replace(/<(?:[\w.-]+:)?location\b[^>]*>/, (location) => {
      const area = parseArea(attribute(location, 'ref') ?? '');
      if (!area) return location;
      const [row, column] = [runTo(area.row, area.rows, map.row), runTo(area.column, area.columns, map.column)];
      if (row === null || column === null)
        throw new Obstacle({
          id: 'pivot-in-the-way',
          args: { sheet: sheet.name, table: attribute(xml, 'name') ?? '' },
        });
      return withAttribute(location, 'ref', areaAddress({ ...area, row, column }));
    });
    if (moved !== xml) pkg.parts.set(target, moved);
  }
}

/** Where lines begin that stay side by side; null where they do not. */
function runTo(from: number, count: number, to: (old: number) => number | null): number | null {
  const first = to(from);
  for (let more = 1; more < count; more++) if (first === null || to(from + more) !== first + more) return null;
  return first;
}
