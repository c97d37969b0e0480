import type { Area } from '../../../model/grid';
import { spansOfRow, withoutStrays } from '../../far-cells';
import { usedPlace } from '../sheets';
import { areaOf, type Matrix } from './grids';

/** A used range with more cells is looked at in bands: most of it may be blank. Below it reading all costs few messages. */
const LARGE_AREA = 400_000;
const BANDS = 32;
/** A table and two strays are apart after two rounds. */
const ROUNDS = 3;

/** Of what lies beyond the cells that are read first: a hundred sheets with a stray cell are asked in one message below 1 MB. */
const BANDS_BEYOND = 16;
const MOST_BANDS_BEYOND = 800;

interface Used {
  readonly entry: { readonly id: string };
  readonly area: Area;
}

/**
 * Asks with the next sync where values lie beyond the first `near` rows and columns of the sheets; gives what was found,
 * by the sheet.
 */
export function askBeyond<Sheet extends Used>(
  context: Excel.RequestContext,
  sheets: readonly Sheet[],
  near: Pick<Area, 'rows' | 'columns'>,
): () => ReadonlyMap<Sheet, readonly Area[]> {
  const count = Math.max(1, Math.min(BANDS_BEYOND, Math.floor(MOST_BANDS_BEYOND / Math.max(1, sheets.length))));
  const asked = sheets.map(
    (sheet) => [sheet, beyond(sheet.area, near).flatMap((area) => askBands(context, sheet, area, count))] as const,
  );
  return () => new Map(asked.map(([sheet, bands]) => [sheet, areasOf(bands)]));
}

/** What of an area lies below the first rows, and what right of the first columns. */
function beyond(area: Area, near: Pick<Area, 'rows' | 'columns'>): Area[] {
  const [bottom, right] = [area.row + area.rows, area.column + area.columns];
  const [row, column] = [Math.max(area.row, near.rows), Math.max(area.column, near.columns)];
  return [
    { ...area, row, rows: bottom - row },
    { ...area, rows: Math.min(bottom, near.rows) - area.row, column, columns: right - column },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** True where all that was found beyond the cells of an area are strays. */
export function areStrays(beyond: readonly Area[], { row, column }: Area, formulas: Matrix): boolean {
  const spans = formulas.flatMap((cells, at) =>
    spansOfRow(
      cells.map((formula) => (formula === '' ? null : String(formula))),
      row + at,
      column,
    ),
  );
  const kept = new Set(withoutStrays([...spans, ...beyond]));
  return !beyond.some((area) => kept.has(area));
}

/**
 * What of the used range of each sheet holds values, without stray cells; more syncs only where a used range is large.
 * `known`: areas of a sheet outside of which it is blank.
 */
export async function filledParts<Sheet extends Used>(
  context: Excel.RequestContext,
  sheets: readonly Sheet[],
  known: ReadonlyMap<Sheet, readonly Area[]> = new Map(),
): Promise<readonly (readonly Area[])[]> {
  const parts = await divided(
    context,
    sheets,
    sheets.map((sheet) => known.get(sheet) ?? [sheet.area]),
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
    for (const area of areas.filter(isLarge)) asked.set(area, askBands(context, sheets[at]!, area, BANDS));
  });
  if (asked.size === 0 || rounds === 0) return parts;
  await context.sync();
  const found = parts.map((areas) =>
    areas.flatMap((area) => {
      const bands = asked.get(area);
      return bands ? areasOf(bands) : [area];
    }),
  );
  // Where all is filled, a closer look finds no more.
  return cellsOf(found) > cellsOf(parts) * FULL ? found : divided(context, sheets, found, rounds - 1);
}
const FULL = 0.8;

const isLarge = ({ rows, columns }: Area): boolean => rows * columns > LARGE_AREA;
const cellsOf = (parts: readonly (readonly Area[])[]): number =>
  parts.flat().reduce((sum, { rows, columns }) => sum + rows * columns, 0);

/** Asks with the next sync where values lie in bands of an area: bands of rows, or of columns where it has more of them. */
function askBands(context: Excel.RequestContext, { entry }: Used, area: Area, most: number): Excel.Range[] {
  const sheet = context.workbook.worksheets.getItem(entry.id);
  const isTall = area.rows >= area.columns;
  const [from, count] = isTall ? [area.row, area.rows] : [area.column, area.columns];
  const size = Math.ceil(count / most);
  return Array.from({ length: Math.ceil(count / size) }, (_, at) => {
    const [start, length] = [from + at * size, Math.min(size, count - at * size)];
    return usedPlace(
      isTall
        ? sheet.getRangeByIndexes(start, area.column, length, area.columns)
        : sheet.getRangeByIndexes(area.row, start, area.rows, length),
    );
  });
}

const areasOf = (bands: readonly Excel.Range[]): Area[] =>
  bands.flatMap((band) => (band.isNullObject ? [] : [areaOf(band)]));
