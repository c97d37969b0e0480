import type { Area } from '../../../model/grid';
import type { CellStyle, SheetSpec } from '../../../model/sheet-spec';
import { BORDER_COLOR, LOOKS, type Look } from '../../styles';
import { rectangles } from './areas';
import { FILL, FONT, NO_FILL, PROPERTIES, type RowFormat, type Setting } from './look-properties';
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

const setAll = (areas: readonly Area[], sets: readonly Setting[]): Step[] =>
  over(areas, 1 + new Set(sets.flatMap(({ property: { part } }) => part ?? [])).size, sets.length, (cells) =>
    sets.forEach(({ property: one, value }) => one.set(cells.format, value)),
  );

/**
 * Writes over some areas, one range each: an address with a list in it would need the list separator of the machine's
 * region, ';' where the comma parts decimals, and Excel refuses the other (OfficeDev/office-js issues 1167, 1985). The
 * range is not tracked: it is used once, and tracking costs bytes in the request and memory in Excel (Range.untrack).
 */
export const over = (
  areas: readonly Area[],
  nested: number,
  actions: number,
  write: (cells: Excel.Range) => void,
): Step[] =>
  areas.map((area) => ({
    bytes: rangeBytes(nested, actions) + PLACE_BYTES,
    write: (sheet) => write(rangeOf(sheet, area)),
  }));
const PLACE_BYTES = 30;

/** A range that is used in one message only, and so not tracked. */
export const rangeOf = (sheet: Excel.Worksheet, area: Area): Excel.Range =>
  sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns).untrack();

/**
 * The looks of all cells for which `drawn` is true, in three layers: one look over all, the looks of the most frequent
 * kind of row over whole columns, and what other kinds of rows have instead, all rows alike in one call. So the size of
 * the request follows the number of looks, not the number of cells, nor that of the headings between the rows.
 */
export function* lookSteps(spec: SheetSpec, columns: number, drawn: CellTest = () => true): Generator<void, Step[]> {
  const rows = alikeRows(spec, columns, drawn);
  yield;
  const whole = rows.rectangles(rows.isDrawn);
  if (whole.length === 0) return [];
  const usual = usualRows(rows);
  const steps = setAll(
    whole,
    PROPERTIES.map((property) => ({ property, value: property.of(BASE) })),
  );
  for (const { from, to } of runsOf(columns, (column) => usual.looks[column]!)) {
    const sets = differences([BASE], usual.looks[from]!);
    const isHere: CellTest = (row, column) =>
      row >= usual.first && row <= usual.last && column >= from && column < to && rows.isDrawn(row, column);
    if (sets.length > 0) steps.push(...setAll(rows.rectangles(isHere), sets));
  }
  yield;
  steps.push(...otherRows(rows, usual));
  return [
    ...steps,
    ...borderSteps((test) =>
      rows.rectangles((row, column) => rows.isDrawn(row, column) && test(rows.looks[row]![column]!)),
    ),
  ];
}

/** What a row of the most frequent kind looks like, and the first and last of that kind. */
interface UsualRows {
  readonly looks: readonly Look[];
  readonly first: number;
  readonly last: number;
}

function usualRows({ looks, counts, isDrawn }: AlikeRows): UsualRows {
  const sums = new Map<string, { readonly at: number[]; count: number }>();
  looks.forEach((row, at) => {
    if (!row.some((_, column) => isDrawn(at, column))) return;
    const key = row.map((look) => (look ? lookNames.get(look) : '')).join();
    const sum = sums.get(key) ?? { at: [], count: 0 };
    sum.at.push(at);
    sum.count += counts[at]!;
    sums.set(key, sum);
  });
  const most = Math.max(...[...sums.values()].map(({ count }) => count));
  const { at } = [...sums.values()].find(({ count }) => count === most)!;
  return { looks: looks[at[0]!]!.map((look) => look ?? BASE), first: at[0]!, last: at.at(-1)! };
}
const lookNames = new Map(Object.entries(LOOKS).map(([name, look]) => [look, name]));

/** Places that follow each other and have the same; places without any part them. */
function runsOf<T>(count: number, of: (at: number) => T | null): { readonly from: number; readonly to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (let at = 0; at < count; at++) {
    if (of(at) === null) continue;
    const last = runs.at(-1);
    if (last?.to === at && of(at - 1) === of(at)) last.to += 1;
    else runs.push({ from: at, to: at + 1 });
  }
  return runs;
}

/** What a look has otherwise than any of those that are there. */
const differences = (there: readonly Look[], look: Look): Setting[] =>
  PROPERTIES.flatMap((property) => {
    const value = property.of(look);
    return there.some((one) => property.of(one) !== value) ? [{ property, value }] : [];
  });

/** Rows that get the same on the same columns. */
interface RowsOfSet {
  readonly at: readonly number[];
  readonly sets: readonly Setting[];
}

function otherRows({ looks, firsts, counts, isDrawn }: AlikeRows, usual: UsualRows): Step[] {
  const columns = new Map<string, { readonly column: number; readonly columns: number; readonly rows: RowsOfSet[] }>();
  looks.forEach((row, at) => {
    const isAmong = at >= usual.first && at <= usual.last;
    const there = isAmong ? usual.looks : row.map(() => BASE);
    const isFilled = (column: number): boolean => differences([there[column]!], BASE).some(isCleared);
    const lookAt = (column: number): Look | null => row[column] ?? (isFilled(column) ? BASE : null);
    for (const { from, to } of runsOf(row.length, (column) => (isDrawn(at, column) ? lookAt(column) : null))) {
      const look = row[from] ?? BASE;
      const differs = there.map((one, column) => column >= from && column < to && differences([one], look).length > 0);
      const [first, last] = [differs.indexOf(true), differs.lastIndexOf(true)];
      if (first < 0) continue;
      const place = { column: first, columns: last - first + 1, rows: [] as RowsOfSet[] };
      const of = columns.get(`${first} ${last}`) ?? place;
      of.rows.push({
        at: Array.from({ length: counts[at]! }, (_, one) => firsts[at]! + one),
        sets: differences(there.slice(first, last + 1), look),
      });
      columns.set(`${first} ${last}`, of);
    }
  });
  return [...columns.values()].flatMap((one) => rowSteps(one.rows, one.column, one.columns));
}

/** Rows that go in one call: more go in further ones, so that a message can end between them. */
const ROWS_AT_ONCE = 1000;

/** Gives rows of some columns what is theirs in one call; the rows between them get nothing. */
function rowSteps(rows: readonly RowsOfSet[], column: number, columns: number): Step[] {
  const steps: Step[] = [];
  const cleared = rows.flatMap(({ at, sets }) => (sets.some(isCleared) ? at : []));
  for (const { from, to } of runsBy(cleared, 1))
    steps.push(...setAll([{ row: from, column, rows: to - from, columns }], [{ property: FILL, value: NO_FILL }]));
  const formats = new Map<number, RowFormat>();
  for (const { at, sets } of rows) {
    const format: RowFormat = {};
    for (const set of sets) if (!isCleared(set)) set.property.put(format, set.value);
    if (Object.keys(format).length > 0) at.forEach((row) => formats.set(row, format));
  }
  for (const { from, to } of runsBy(
    [...formats.keys()].sort((a, b) => a - b),
    ROWS_BETWEEN,
  )) {
    const properties = Array.from({ length: to - from }, (_, at): Excel.SettableRowProperties => {
      const format = formats.get(from + at);
      return format ? { format } : {};
    });
    steps.push({
      bytes: rangeBytes(0, 1, properties) + PLACE_BYTES,
      write: (sheet) => rangeOf(sheet, { row: from, column, rows: to - from, columns }).setRowProperties(properties),
    });
  }
  return steps;
}
const isCleared = ({ property, value }: Setting): boolean => property === FILL && value === NO_FILL;

/** A range of its own costs as much as so many rows that get nothing. */
const ROWS_BETWEEN = 100;

/** Numbers in their order as runs without larger steps than `step`. */
function runsBy(numbers: readonly number[], step: number): { readonly from: number; readonly to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (const one of numbers) {
    const last = runs.at(-1);
    if (last && one - last.to < step && one - last.from < ROWS_AT_ONCE) last.to = one + 1;
    else runs.push({ from: one, to: one + 1 });
  }
  return runs;
}

type Rectangles = (test: CellTest) => Area[];

/**
 * The rows of a sheet with those that follow each other and are drawn alike taken as one: a long list has few kinds of
 * rows.
 */
interface AlikeRows {
  readonly looks: readonly (readonly (Look | null)[])[];
  /** The first row of each on the sheet, and how many there are. */
  readonly firsts: readonly number[];
  readonly counts: readonly number[];
  readonly isDrawn: CellTest;
  /** As rows of the sheet; the test is asked for the rows that were taken together. */
  readonly rectangles: Rectangles;
}

function alikeRows(spec: SheetSpec, columns: number, drawn: CellTest): AlikeRows {
  const kinds: { readonly key: string; readonly at: number; count: number }[] = [];
  const styleAt = stylesWithMerges(spec);
  spec.rows.forEach((_, at) => {
    let key = '';
    for (let column = 0; column < columns; column++) key += drawn(at, column) ? `${styleAt(at, column) ?? ''},` : '-,';
    const last = kinds.at(-1);
    if (last?.key === key) last.count += 1;
    else kinds.push({ key, at, count: 1 });
  });
  const looks = kinds.map(({ at }) =>
    Array.from({ length: columns }, (_, column) => {
      const style = styleAt(at, column);
      return style ? LOOKS[style] : null;
    }),
  );
  const whole = ({ row, rows, ...area }: Area): Area => ({
    ...area,
    row: kinds[row]!.at,
    rows: kinds[row + rows - 1]!.at + kinds[row + rows - 1]!.count - kinds[row]!.at,
  });
  return {
    looks,
    firsts: kinds.map(({ at }) => at),
    counts: kinds.map(({ count }) => count),
    isDrawn: (row, column) => drawn(kinds[row]!.at, column),
    rectangles: (test) => rectangles(kinds.length, columns, test).map(whole),
  };
}
/** The style of a cell; a merged one has that of its first cell in the row, which is what is seen. */
function stylesWithMerges({ rows, merges }: SheetSpec): (row: number, column: number) => CellStyle | undefined {
  const covers = new Map<string, number>();
  for (const { row, column, rows: count, columns } of merges)
    for (let at = row; at < row + count; at++)
      for (let covered = column + 1; covered < column + columns; covered++) covers.set(`${at},${covered}`, column);
  return (row, column) => rows[row]?.cells[covers.get(`${row},${column}`) ?? column]?.style;
}

const lookOf = (cell: SheetSpec['rows'][number]['cells'][number] | undefined): Look | null =>
  cell ? LOOKS[cell.style] : null;

/** The fonts of some cells alone: a link brings a font of its own, and leaves it when it is taken off. */
export function fontSteps(spec: SheetSpec, columns: number, drawn: CellTest): Step[] {
  return Array.from({ length: columns }, (_, column) => column).flatMap((column) => {
    const rows = spec.rows.flatMap(({ cells }, row): RowsOfSet[] => {
      const look = lookOf(cells[column]);
      if (!look || !drawn(row, column)) return [];
      return [{ at: [row], sets: FONT.map((property) => ({ property, value: property.of(look) })) }];
    });
    return rowSteps(rows, column, 1);
  });
}

type Edge = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

function borderSteps(areasOf: (test: (look: Look | null) => boolean) => Area[]): Step[] {
  const around = areasOf((look) => look?.border === 'all').flatMap((area) =>
    lines(area, [
      'EdgeTop',
      'EdgeBottom',
      'EdgeLeft',
      'EdgeRight',
      // A block of one row has no lines between rows: Excel refuses them there (assumption, see the checklist).
      ...(area.rows > 1 ? (['InsideHorizontal'] as const) : []),
      ...(area.columns > 1 ? (['InsideVertical'] as const) : []),
    ]),
  );
  return [...around, ...areasOf((look) => look?.border === 'below').flatMap((area) => lines(area, ['EdgeBottom']))];
}

function lines(area: Area, edges: readonly Edge[]): Step[] {
  return over([area], 2 + edges.length, edges.length * 2, (cells) => {
    for (const edge of edges) {
      const line = cells.format.borders.getItem(edge);
      line.style = 'Continuous';
      line.color = BORDER_COLOR;
    }
  });
}
