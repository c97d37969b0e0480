import type { Area } from '../../../model/grid';
import { withoutStrays } from '../../far-cells';
import { usedPlace } from '../sheets';
import { areaOf } from './grids';

/** A used range with more cells is looked at in bands: most of it may be blank. Below it reading all costs few messages. */
const LARGE_AREA = 400_000;
const BANDS = 32;
/** A table and two strays are apart after two rounds. */
const ROUNDS = 3;

interface Used {
  readonly entry: { readonly id: string };
  readonly area: Area;
}

/** What of the used range of each sheet holds values, without stray cells; more syncs only where a used range is large. */
export async function filledParts(
  context: Excel.RequestContext,
  sheets: readonly Used[],
): Promise<readonly (readonly Area[])[]> {
  const parts = await divided(
    context,
    sheets,
    sheets.map(({ area }) => [area]),
    ROUNDS,
  );
  return parts.map((areas, at) =>
    areas.length === 1 && areas[0] === sheets[at]!.area ? areas : withoutStrays(areas, { hollow: true }),
  );
}

async function divided(
  context: Excel.RequestContext,
  sheets: readonly Used[],
  parts: readonly (readonly Area[])[],
  rounds: number,
): Promise<readonly (readonly Area[])[]> {
  const asked = new Map<Area, Excel.Range[]>();
  parts.forEach((areas, at) => {
    for (const area of areas.filter(isLarge)) {
      const sheet = context.workbook.worksheets.getItem(sheets[at]!.entry.id);
      asked.set(
        area,
        bandsOf(area).map(({ row, column, rows, columns }) =>
          usedPlace(sheet.getRangeByIndexes(row, column, rows, columns)),
        ),
      );
    }
  });
  if (asked.size === 0 || rounds === 0) return parts;
  await context.sync();
  const found = parts.map((areas) =>
    areas.flatMap((area) => asked.get(area)?.flatMap((band) => (band.isNullObject ? [] : [areaOf(band)])) ?? [area]),
  );
  // Where all is filled, a closer look finds no more.
  return cellsOf(found) > cellsOf(parts) * FULL ? found : divided(context, sheets, found, rounds - 1);
}
const FULL = 0.8;

const isLarge = ({ rows, columns }: Area): boolean => rows * columns > LARGE_AREA;
const cellsOf = (parts: readonly (readonly Area[])[]): number =>
  parts.flat().reduce((sum, { rows, columns }) => sum + rows * columns, 0);

/** The area in bands of rows, or of columns where it has more of them. */
function bandsOf(area: Area): Area[] {
  const isTall = area.rows >= area.columns;
  const [from, count] = isTall ? [area.row, area.rows] : [area.column, area.columns];
  const size = Math.ceil(count / BANDS);
  return Array.from({ length: Math.ceil(count / size) }, (_, at) => {
    const [start, length] = [from + at * size, Math.min(size, count - at * size)];
    return isTall ? { ...area, row: start, rows: length } : { ...area, column: start, columns: length };
  });
}
