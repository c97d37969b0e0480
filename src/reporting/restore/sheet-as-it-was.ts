import { a1, parseArea } from '../../model/address';
import { formatAt, valueAt, type Area, type CellPlace, type CellValue, type Grid } from '../../model/grid';
import type { SheetSpec, SpecCell, SpecRow } from '../../model/sheet-spec';
import { gridOfSpec, textOf } from '../layout/spec-grid';

/**
 * True when two states of a sheet hold the same in every cell; what formulas give may differ, because they follow other
 * sheets.
 */
export const holdsTheSame = (a: Grid, b: Grid): boolean =>
  everyPlace([a, b], (row, column) => sameCell(a, b, row, column));

export const holdsSpec = (grid: Grid, spec: SheetSpec): boolean => holdsTheSame(grid, gridOfSpec(spec));

/**
 * True when every cell holds what one of two states holds: the sheet is one of them, or writing the one over the other
 * broke off. The first word of a sheet may be blank then: by that Excel's adapter knows a sheet that is not whole.
 */
export function isBetween(grid: Grid, a: Grid, b: Grid): boolean {
  const seals = [firstWord(a), firstWord(b)];
  return everyPlace(
    [grid, a, b],
    (row, column) =>
      sameCell(grid, a, row, column) ||
      sameCell(grid, b, row, column) ||
      (valueAt(grid, row, column) === null && seals.includes(a1(row, column))),
  );
}

/** As `isBetween`, for a sheet that a run made: nothing on it is anybody's. */
export function holdsPartOf(grid: Grid, spec: SheetSpec): boolean {
  const whole = gridOfSpec(spec);
  return isBetween(grid, { ...whole, values: [], formats: [], formulas: new Set() }, whole);
}

function everyPlace(grids: readonly Grid[], holds: (row: number, column: number) => boolean): boolean {
  const rows = Math.max(...grids.map(({ top, values }) => top + values.length));
  const columns = Math.max(...grids.map(({ left, values }) => left + (values[0]?.length ?? 0)));
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) if (!holds(row, column)) return false;
  return true;
}

function sameCell(a: Grid, b: Grid, row: number, column: number): boolean {
  const place = a1(row, column);
  if (a.formulas.has(place) !== b.formulas.has(place)) return false;
  return a.formulas.has(place) || kindAndText(valueAt(a, row, column)) === kindAndText(valueAt(b, row, column));
}

/** Place of the first cell with words; '' when there is none. */
function firstWord({ top, left, values }: Grid): string {
  const row = values.findIndex((cells) => cells.some((value) => value !== null));
  return row < 0 ? '' : a1(top + row, left + values[row]!.findIndex((value) => value !== null));
}

const kindAndText = (value: CellValue): string => `${typeof (value ?? '')} ${textOf(value)}`;

/**
 * A sheet of ours as it stood before a run wrote `spec` over it: every value, formula, number format, merged area and
 * chart of `before`; looks, links and drop-downs as the run gave them to rows of the same make, because a grid does not carry
 * them.
 */
export function specAsItWas(spec: SheetSpec, before: Grid): SheetSpec {
  const width = before.left + (before.values[0]?.length ?? 0);
  const count = before.top + before.values.length;
  const models = modelsFor(spec, before);
  const links = linksOf(spec);
  const rows = models.map((model, row): SpecRow => {
    const cells = Array.from({ length: Math.max(width, model?.row.cells.length ?? 0) }, (_, column) =>
      cellAsItWas(model?.row.cells[column] ?? null, links, before, { row, column }),
    );
    const height = model?.exact ? model.row.height : undefined;
    return height === undefined ? { cells } : { height, cells };
  });
  return {
    ...spec,
    columns: Array.from(
      { length: Math.max(width, spec.columns.length) },
      (_, column) => spec.columns[column] ?? { width: 14 },
    ),
    rows,
    merges: before.merges,
    charts: before.charts,
    dropDowns: spec.dropDowns.slice(0, 1).flatMap(({ area, values }) => {
      const listed = models.flatMap((model, row) =>
        model && spec.dropDowns.some((one) => one.values === values && isIn(one.area, model.index, area.column))
          ? [row]
          : [],
      );
      return runsOf(listed).map(([from, to]) => ({
        area: { row: from, column: area.column, rows: to - from + 1, columns: 1 },
        values,
      }));
    }),
    print: { ...spec.print, area: { ...spec.print.area, rows: Math.max(1, count) } },
  };
}

interface Model {
  readonly row: SpecRow;
  readonly index: number;
  /** It holds the very same texts. */
  readonly exact: boolean;
}

/**
 * The rows of the spec that the rows of the old state look like: those of the head by their place; then the same texts,
 * the row that follows the one before, or any row, as long as it is merged alike and has text and numbers in the same
 * columns.
 */
function modelsFor(spec: SheetSpec, before: Grid): (Model | null)[] {
  const after = gridOfSpec(spec);
  const makeAfter = makesOf(after);
  const makeBefore = makesOf(before);
  const rowsAfter = spec.rows.map((_, row) => makeAfter(row));
  const byText = new Map<string, number>();
  for (const [index, { text }] of rowsAfter.entries()) if (text !== '' && !byText.has(text)) byText.set(text, index);
  const alike = new Map<string, number>();
  let last = -1;
  return Array.from({ length: before.top + before.values.length }, (_, row) => {
    const wanted = makeBefore(row);
    const same = byText.get(wanted.text);
    if (row < spec.freezeRows) last = row;
    else if (same !== undefined) last = same;
    else if (rowsAfter[last + 1]?.make === wanted.make) last += 1;
    else {
      const found = alike.get(wanted.make) ?? closest(wanted.make, rowsAfter, spec.freezeRows);
      alike.set(wanted.make, found);
      last = found;
    }
    const found = spec.rows[last];
    return found ? { row: found, index: last, exact: rowsAfter[last]!.text === wanted.text } : null;
  });
}

interface Make {
  readonly text: string;
  /** A letter a column: blank, text, number, or part of a merged area. */
  readonly make: string;
}

function makesOf(grid: Grid): (row: number) => Make {
  const width = grid.left + (grid.values[0]?.length ?? 0);
  const merged = new Map<number, Area[]>();
  for (const area of grid.merges)
    for (let row = area.row; row < area.row + area.rows; row++) merged.set(row, [...(merged.get(row) ?? []), area]);
  return (row) => {
    const values = Array.from({ length: width }, (_, column) => valueAt(grid, row, column));
    const letters = values.map((value): string => (value === null ? ' ' : typeof value === 'number' ? '0' : 'a'));
    for (const area of merged.get(row) ?? [])
      for (let column = area.column; column < area.column + area.columns; column++)
        letters[column] = column === area.column ? '[' : '-';
    return {
      text: values
        .map(textOf)
        .join('\u0001')
        .replace(/\u0001+$/, ''),
      make: Array.from(letters, (letter) => letter ?? ' ')
        .join('')
        .trimEnd(),
    };
  };
}

function closest(wanted: string, rows: readonly Make[], from: number): number {
  let best = { index: from, score: -Infinity };
  for (const [index, { make }] of rows.entries()) {
    if (index < from) continue;
    let score = 0;
    for (let at = 0; at < Math.max(wanted.length, make.length); at++)
      score += (wanted[at] ?? ' ') === (make[at] ?? ' ') ? 1 : -1;
    if (score > best.score) best = { index, score };
  }
  return best.index;
}

type Links = ReadonlyMap<string, CellPlace>;
const linkKey = (column: number, value: CellValue): string => `${column}|${textOf(value)}`;

function linksOf(spec: SheetSpec): Links {
  return new Map(
    spec.rows.flatMap(({ cells }) =>
      cells.flatMap((cell, column): [string, CellPlace][] =>
        cell?.link ? [[linkKey(column, cell.value), cell.link]] : [],
      ),
    ),
  );
}

function cellAsItWas(
  model: SpecCell | null,
  links: Links,
  before: Grid,
  { row, column }: Pick<CellPlace, 'row' | 'column'>,
): SpecCell | null {
  const value = valueAt(before, row, column);
  const formula = before.formulaTexts?.get(a1(row, column));
  const format = formatAt(before, row, column);
  if (value === null && formula === undefined)
    return model && { value: null, style: model.style, ...(format === 'General' ? {} : { format }) };
  const link =
    model?.style === 'link' || model?.style === 'link-centre' || model?.link
      ? (sourceIn(before, row) ?? links.get(linkKey(column, value)))
      : undefined;
  return {
    value: typeof value === 'number' ? value : textOf(value),
    style: model?.style ?? 'plain',
    format,
    ...(formula !== undefined && { formula }),
    ...(link && { link }),
  };
}

/** The source cell that a row of a responsibility sheet names in its hidden column: "'Phụ lục 1'!A6". */
function sourceIn(grid: Grid, row: number): CellPlace | null {
  const texts = grid.values[row - grid.top]!.map(textOf);
  for (const text of texts.toReversed()) {
    const match = /^'((?:[^']|'')+)'!(\$?[A-Z]{1,3}\$?\d+)$/.exec(text);
    const area = match && parseArea(match[2]!);
    if (area) return { sheet: match[1]!.replaceAll("''", "'"), row: area.row, column: area.column };
  }
  return null;
}

const isIn = (area: Area, row: number, column: number): boolean =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;

function runsOf(rows: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && last[1] + 1 === row) last[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}
