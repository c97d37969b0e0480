import { a1 } from '../../../model/address';
import { dateFrom1904 } from '../../../model/date-system';
import type { Area, CellValue, Grid } from '../../../model/grid';
import { done, failed, type Outcome } from '../../../model/outcome';
import { boldRows } from '../../bold-rows';
import { withoutStrayCells } from '../../far-cells';
import { takeBlocks, type Block } from './blocks';
import { askBold, boldCells } from './bold';
import { keepFormulas } from './formulas';
import { bytesOf } from '../request-size';
import type { SheetEntry, SheetList } from '../sheets';
import { pause, stopIf } from '../../../model/steps';
import { eachInSlices } from '../slices';
import { fromCell } from '../text';

export type Matrix = readonly (readonly unknown[])[];

/** What is read of a sheet first. */
export interface Content {
  readonly entry: SheetEntry;
  readonly used: Excel.Range;
  readonly area: Area;
  readonly formulas: Matrix;
  readonly formats: Matrix;
  /** The whole used range where stray cells of it are left out. */
  readonly beyond?: Area;
}

const MERGES = 'areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount';

/** The values of the cells of a block, and Excel.RangeValueType of each. */
interface Results {
  readonly area: Area;
  readonly values: unknown[][];
  readonly types: unknown[][];
}

/** An answer is to stay below 1 MB. */
export const ANSWER_BYTES = 900_000;

/** How much an answer may hold, and what has to be true when all is read. */
interface Limits {
  readonly bytes: number;
  readonly unchanged: () => boolean;
  /** Stops between two messages or slices by throwing `Stopped`. */
  readonly signal?: AbortSignal;
}
export const NO_LIMITS: Limits = { bytes: Infinity, unchanged: () => true };

/**
 * The grids of the sheets, after one more sync (more only where an answer would be too large): for what formulas give,
 * whether a text like '#N/A' is an error, merged areas, and what is bold.
 */
export async function gridsOf(
  context: Excel.RequestContext,
  { sheets, is1904 }: SheetList,
  contents: readonly Content[],
  limits: Limits = NO_LIMITS,
): Promise<Outcome<readonly Grid[]>> {
  const { signal } = limits;
  const left: Block[] = [];
  await eachInSlices(
    contents.keys(),
    (at) => {
      const area = untold(contents[at]!);
      if (area) left.push({ at, area });
    },
    signal,
  );
  const results = new Map<Content, Results>(
    left.map(({ at, area }) => [contents[at]!, { area, values: [], types: [] }]),
  );
  const perCell = cellBytes(left.map(({ at }) => contents[at]!));
  const take = (): Block[] => takeBlocks(left, limits.bytes, () => perCell);
  let blocks = take();
  while (left.length > 0) {
    await readResults(context, contents, blocks, results);
    stopIf(signal);
    blocks = take();
  }
  const merged = new Map(
    contents.map((content) => [content.entry.id, content.used.getMergedAreasOrNullObject().load(MERGES)]),
  );
  const resultCells = blocks.reduce((sum, { area }) => sum + area.rows * area.columns, 0);
  const bold = askBold(contents, ANSWER_BYTES - resultCells * perCell);
  if (contents.length > 0) await readResults(context, contents, blocks, results);
  stopIf(signal);
  if (!limits.unchanged()) return failed('workbook-changed');
  const byId = new Map(contents.map((content) => [content.entry.id, content]));
  const grids: Grid[] = [];
  await eachInSlices(
    sheets,
    (entry) => {
      const about = {
        sheet: entry.name,
        visible: entry.visible,
        protected: entry.protected,
        tag: entry.tag,
        ...(entry.charts.length > 0 && { charts: entry.charts }),
      };
      const content = byId.get(entry.id);
      if (!content)
        return void grids.push({
          ...about,
          top: 0,
          left: 0,
          values: [],
          formats: [],
          formulas: new Set<string>(),
          merges: [],
        });
      const areas = merged.get(entry.id)!;
      const merges = areas.isNullObject ? [] : areas.areas.items.map(areaOf);
      const cells = cellsOf(content, results.get(content) ?? null, is1904);
      const answer = bold.get(content);
      const isBold = answer && boldCells(answer, content.area);
      const grid: Grid = {
        ...about,
        ...cells,
        merges,
        ...(content.beyond && { used: content.beyond }),
        ...(isBold && { boldRows: boldRows({ ...cells, merges }, isBold) }),
      };
      grids.push(withoutStrayCells(grid));
    },
    signal,
  );
  await pause();
  return done(grids);
}

/** What a result takes in an answer: about as much as its formula took, and the name of its type. */
function cellBytes(contents: readonly Content[]): number {
  const [bytes, cells] = contents.reduce(
    ([sum, count], { formulas }) => [sum + bytesOf(formulas[0]), count + formulas[0]!.length],
    [0, 0],
  );
  return Math.max(40, (bytes / Math.max(1, cells)) * 1.5 + 10);
}

async function readResults(
  context: Excel.RequestContext,
  contents: readonly Content[],
  blocks: readonly Block[],
  results: ReadonlyMap<Content, Results>,
): Promise<void> {
  const ranges = blocks.map(({ at, area }) =>
    context.workbook.worksheets
      .getItem(contents[at]!.entry.id)
      .getRangeByIndexes(area.row, area.column, area.rows, area.columns)
      .load('values,valueTypes'),
  );
  await pause();
  await context.sync();
  await pause();
  blocks.forEach(({ at }, one) => {
    const of = results.get(contents[at]!)!;
    of.values.push(...ranges[one]!.values);
    of.types.push(...ranges[one]!.valueTypes);
  });
}

/**
 * The block of cells whose formulas do not tell their values: those that hold one, and texts that may be errors. On a
 * sheet of the planner's a formula may give values to cells around it, which then hold none: so there the whole sheet.
 */
function untold({ entry, area, formulas }: Content): Area | null {
  let [top, left, bottom, right, isFormula] = [Infinity, Infinity, -1, -1, false];
  formulas.forEach((row, at) =>
    row.forEach((formula, column) => {
      if (typeof formula !== 'string' || !/^[=#]/.test(formula)) return;
      isFormula ||= formula.startsWith('=');
      [top, left, bottom, right] = [
        Math.min(top, at),
        Math.min(left, column),
        Math.max(bottom, at),
        Math.max(right, column),
      ];
    }),
  );
  if (bottom < 0) return null;
  return isFormula && entry.tag === null
    ? area
    : { row: area.row + top, column: area.column + left, rows: bottom - top + 1, columns: right - left + 1 };
}

type Cells = Pick<Grid, 'top' | 'left' | 'values' | 'formats' | 'formulas' | 'formulaTexts'>;

function cellsOf({ entry, area, formulas, formats: given }: Content, results: Results | null, is1904: boolean): Cells {
  const formats = given.map((row) => row.map((format) => (typeof format === 'string' ? format : 'General')));
  const texts = new Map<string, string>();
  const values = formulas.map((row, at) =>
    row.map((formula, column): CellValue => {
      const [line, place] = results
        ? [area.row + at - results.area.row, area.column + column - results.area.column]
        : [-1, -1];
      const isTold = results?.values[line]?.[place] === undefined;
      const value = isTold ? formula : results.values[line]![place];
      // For a constant Excel gives the value itself, so a text '=…' that equals its value is a text.
      if (typeof formula === 'string' && formula.startsWith('=') && formula !== value)
        texts.set(a1(area.row + at, area.column + column), formula.slice(1));
      const read = fromCell(value, !isTold && results.types[line]![place] === 'Error');
      return is1904 ? dateFrom1904(read, formats[at]![column]!) : read;
    }),
  );
  const places = new Set(texts.keys());
  keepFormulas(places, texts.values());
  return {
    top: area.row,
    left: area.column,
    values,
    formats,
    formulas: places,
    ...(entry.tag && { formulaTexts: texts }),
  };
}

export const areaOf = (range: Excel.Range): Area => ({
  row: range.rowIndex,
  column: range.columnIndex,
  rows: range.rowCount,
  columns: range.columnCount,
});
