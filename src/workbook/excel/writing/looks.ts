import type { Area } from '../../../model/grid';
import type { SheetSpec } from '../../../model/sheet-spec';
import { BORDER_COLOR, LOOKS, type Look } from '../../styles';
import { addressOf, chunks, rectangles } from './areas';
import { rangeBytes } from '../request-size';

/** A piece of writing on one sheet, with its size in the request (bytes, rounded up). */
export interface Step {
  readonly bytes: number;
  readonly write: (sheet: Excel.Worksheet) => void;
}

/** Which cells of a sheet are to be drawn. */
export type CellTest = (row: number, column: number) => boolean;

/**
 * The look of every cell that is drawn, before what differs is written over it; cells without one of their own keep it.
 */
const BASE = LOOKS.text;

type Format = Excel.RangeFormat;
type Value = string | number | boolean;
interface Property {
  readonly of: (look: Look) => Value;
  readonly set: (format: Format, value: Value) => void;
  /** The object of the format to which it belongs, if any. */
  readonly part: 'font' | 'fill' | null;
}
const property = <T extends Value>(
  part: Property['part'],
  of: (look: Look) => T,
  set: (format: Format, value: T) => void,
): Property => ({ part, of, set: (format, value) => set(format, value as T) });

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;
const NO_FILL = '';

const FONT: readonly Property[] = [
  property(
    'font',
    (look) => look.font,
    (format, value) => (format.font.name = value),
  ),
  property(
    'font',
    (look) => look.size,
    (format, value) => (format.font.size = value),
  ),
  property(
    'font',
    (look) => look.bold,
    (format, value) => (format.font.bold = value),
  ),
  property(
    'font',
    (look) => look.italic,
    (format, value) => (format.font.italic = value),
  ),
  property(
    'font',
    (look) => look.underline,
    (format, value) => (format.font.underline = value ? 'Single' : 'None'),
  ),
  property(
    'font',
    (look) => look.color,
    (format, value) => (format.font.color = value),
  ),
];

const PROPERTIES: readonly Property[] = [
  ...FONT,
  property(
    'fill',
    (look) => look.fill ?? NO_FILL,
    (format, value) => (value === NO_FILL ? format.fill.clear() : (format.fill.color = value)),
  ),
  property(
    null,
    (look) => HORIZONTAL[look.horizontal],
    (format, value) => (format.horizontalAlignment = value),
  ),
  property(
    null,
    (look) => VERTICAL[look.vertical],
    (format, value) => (format.verticalAlignment = value),
  ),
  property(
    null,
    (look) => look.wrap,
    (format, value) => (format.wrapText = value),
  ),
];

/** A property with the value that it gets. */
interface Setting {
  readonly property: Property;
  readonly value: Value;
}
const setAll = (areas: readonly Area[], sets: readonly Setting[]): Step[] =>
  over(areas, 1 + new Set(sets.flatMap(({ property: { part } }) => part ?? [])).size, sets.length, (cells) =>
    sets.forEach(({ property: one, value }) => one.set(cells.format, value)),
  );

/**
 * Writes over some areas with one object, however many they are. The object is not tracked: it is used once, and
 * tracking costs bytes in the request and memory in Excel (Range.untrack).
 */
export function over(
  areas: readonly Area[],
  nested: number,
  actions: number,
  write: (cells: Excel.RangeAreas) => void,
): Step[] {
  return chunks(areas).map((group) => {
    const address = addressOf(group);
    return { bytes: rangeBytes(nested, actions, address), write: (sheet) => write(sheet.getRanges(address).untrack()) };
  });
}

/** What is set on some areas at once. */
interface Coat {
  readonly areas: readonly Area[];
  readonly sets: Setting[];
}

/**
 * The looks of all cells for which `drawn` is true. Property by property one value goes over a whole column, and what
 * differs over it: so the size of the request follows the number of looks, not the number of cells, nor the number of
 * headings that stand between the rows.
 */
export function* lookSteps(spec: SheetSpec, columns: number, drawn: CellTest = () => true): Generator<void, Step[]> {
  const { looks, isDrawn, rectangles } = alikeRows(spec, columns, drawn);
  yield;
  const whole = rectangles(isDrawn);
  if (whole.length === 0) return [];
  const steps = setAll(
    whole,
    PROPERTIES.map((one) => ({ property: one, value: one.of(BASE) })),
  );
  // Properties that hold in the same cells go together: an object costs more than what is set on it.
  const [under, above] = [new Map<string, Coat>(), new Map<string, Coat>()];
  for (const one of PROPERTIES) {
    const values = looks.map((row) => row.map((look) => one.of(look ?? BASE)));
    const painted = cheapest(
      likelyBases(values, isDrawn, one.of(BASE)).map((base) =>
        paint(values, { base, there: one.of(BASE) }, isDrawn, rectangles),
      ),
    );
    for (const { areas, value } of painted.under) put(under, areas, { property: one, value });
    for (const { areas, value } of painted.above) put(above, areas, { property: one, value });
    yield;
  }
  for (const { areas, sets } of [...under.values(), ...above.values()]) steps.push(...setAll(areas, sets));
  return [
    ...steps,
    ...borderSteps((test) => rectangles((row, column) => isDrawn(row, column) && test(looks[row]![column]!))),
  ];
}

type Rectangles = (test: CellTest) => Area[];

/**
 * The rows of a sheet with those that follow each other and are drawn alike taken as one: a long list has few kinds of
 * rows.
 */
interface AlikeRows {
  readonly looks: readonly (readonly (Look | null)[])[];
  readonly isDrawn: CellTest;
  /** As rows of the sheet; the test is asked for the rows that were taken together. */
  readonly rectangles: Rectangles;
}

function alikeRows(spec: SheetSpec, columns: number, drawn: CellTest): AlikeRows {
  const kinds: { readonly key: string; readonly at: number; count: number }[] = [];
  spec.rows.forEach(({ cells }, at) => {
    let key = '';
    for (let column = 0; column < columns; column++) key += drawn(at, column) ? `${cells[column]?.style ?? ''},` : '-,';
    const last = kinds.at(-1);
    if (last?.key === key) last.count += 1;
    else kinds.push({ key, at, count: 1 });
  });
  const looks = kinds.map(({ at }) =>
    Array.from({ length: columns }, (_, column) => lookOf(spec.rows[at]!.cells[column])),
  );
  const whole = ({ row, rows, ...area }: Area): Area => ({
    ...area,
    row: kinds[row]!.at,
    rows: kinds[row + rows - 1]!.at + kinds[row + rows - 1]!.count - kinds[row]!.at,
  });
  return {
    looks,
    isDrawn: (row, column) => drawn(kinds[row]!.at, column),
    rectangles: (test) => rectangles(kinds.length, columns, test).map(whole),
  };
}
const lookOf = (cell: SheetSpec['rows'][number]['cells'][number] | undefined): Look | null =>
  cell ? LOOKS[cell.style] : null;

function put(coats: Map<string, Coat>, areas: readonly Area[], set: Setting): void {
  const key = addressOf(areas);
  const there = coats.get(key) ?? { areas, sets: [] };
  there.sets.push(set);
  coats.set(key, there);
}

/** One property on a sheet: a value for whole columns, and over it what differs from that. */
interface Painted {
  readonly under: readonly { readonly areas: readonly Area[]; readonly value: Value }[];
  readonly above: readonly { readonly areas: readonly Area[]; readonly value: Value }[];
}

/** What goes over whole columns, one value a column, and the value that all cells have before. */
interface Ground {
  readonly base: readonly Value[];
  readonly there: Value;
}

function paint(
  values: readonly (readonly Value[])[],
  { base, there }: Ground,
  drawn: CellTest,
  rectangles: Rectangles,
): Painted {
  const layer = (
    test: CellTest,
    of: CellTest,
    all: Iterable<Value>,
    at: (row: number, column: number) => Value,
  ): Painted['under'] =>
    [...all].map((value) => ({
      value,
      areas: rectangles((row, column) => at(row, column) === value && test(row, column) && of(row, column)),
    }));
  const differs: CellTest = (row, column) => values[row]![column] !== base[column];
  const others = new Set(
    values.flatMap((row, at) => row.filter((_, column) => differs(at, column) && drawn(at, column))),
  );
  return {
    under: layer(
      drawn,
      (_, column) => base[column] !== there,
      new Set(base.filter((value) => value !== there)),
      (_, column) => base[column]!,
    ),
    above: layer(drawn, differs, others, (row, column) => values[row]![column]!),
  };
}

/** How many rows are tried as the one that goes over whole columns. */
const TRIED = 3;

/** The values of the rows that are most frequent, and those that are there already. */
function likelyBases(values: readonly (readonly Value[])[], drawn: CellTest, there: Value): (readonly Value[])[] {
  const counts = new Map<string, { readonly row: readonly Value[]; count: number }>();
  values.forEach((row, at) => {
    if (!row.some((_, column) => drawn(at, column))) return;
    const found = counts.get(row.join()) ?? { row, count: 0 };
    found.count += 1;
    counts.set(row.join(), found);
  });
  const frequent = [...counts.values()]
    .sort((a, b) => b.count - a.count)
    .slice(0, TRIED)
    .map(({ row }) => row);
  return [values[0]!.map(() => there), ...frequent];
}

function cheapest(ways: readonly Painted[]): Painted {
  const costOf = ({ under, above }: Painted): number =>
    [...under, ...above].reduce((sum, { areas }) => sum + rangeBytes(2, 1, addressOf(areas)), 0);
  const costs = ways.map(costOf);
  return ways[costs.indexOf(Math.min(...costs))]!;
}

/** The fonts of some cells alone: a link brings a font of its own, and leaves it when it is taken off. */
export function fontSteps(spec: SheetSpec, columns: number, drawn: CellTest): Step[] {
  const styles = new Set(
    spec.rows.flatMap(({ cells }, row) =>
      cells.flatMap((cell, column) => (cell && drawn(row, column) ? [cell.style] : [])),
    ),
  );
  return [...styles].flatMap((style) => {
    const areas = rectangles(
      spec.rows.length,
      columns,
      (row, column) => spec.rows[row]!.cells[column]?.style === style && drawn(row, column),
    );
    return setAll(
      areas,
      FONT.map((one) => ({ property: one, value: one.of(LOOKS[style]) })),
    );
  });
}

type Edge = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

function borderSteps(areasOf: (test: (look: Look | null) => boolean) => Area[]): Step[] {
  const around = areasOf((look) => look?.border === 'all');
  const below = areasOf((look) => look?.border === 'below');
  // A block of one row has no lines between rows: Excel refuses them there (assumption, see the checklist).
  const wanted: readonly (readonly [readonly Area[], readonly Edge[]])[] = [
    [around, ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight']],
    [around.filter((area) => area.rows > 1), ['InsideHorizontal']],
    [around.filter((area) => area.columns > 1), ['InsideVertical']],
    [below, ['EdgeBottom']],
  ];
  const joined = new Map<string, { readonly areas: readonly Area[]; readonly edges: Edge[] }>();
  for (const [areas, edges] of wanted) {
    const there = joined.get(addressOf(areas)) ?? { areas, edges: [] };
    there.edges.push(...edges);
    joined.set(addressOf(areas), there);
  }
  return [...joined.values()].flatMap(({ areas, edges }) => lines(areas, edges));
}

function lines(areas: readonly Area[], edges: readonly Edge[]): Step[] {
  return over(areas, 2 + edges.length, edges.length * 2, (cells) => {
    for (const edge of edges) {
      const line = cells.format.borders.getItem(edge);
      line.style = 'Continuous';
      line.color = BORDER_COLOR;
    }
  });
}
