import { a1 } from '../../../model/address';
import { dateFrom1904 } from '../../../model/date-system';
import type { Area, CellValue, Grid } from '../../../model/grid';
import { done, failed, type Outcome } from '../../../model/outcome';
import { takeBlocks, type Block } from './blocks';
import type { EditEvents } from '../events';
import { readInBlocks } from './read-blocks';
import { bytesOf } from '../request-size';
import { inExcel } from '../run';
import { listSheets, type SheetEntry, type SheetList } from '../sheets';
import { breathe, inSlices } from '../slices';
import { fromCell } from '../text';

/** Reads all sheets; remembers from one time to the next whether they are too large to be read at once. */
export interface Reader {
  read(): Promise<Outcome<readonly Grid[]>>;
}

/**
 * Three syncs whatever the rows: the sheets; their formulas, which for all other cells are the values, and formats; the results
 * of formulas, and merges. Only where an answer is too large for Excel on the web (5 MB) the sheets are read in blocks. When
 * somebody changes the workbook meanwhile it is read once more, and not a third time.
 */
export function createReader(events: EditEvents): Reader {
  let isLarge = false;
  const blocks = async (): Promise<Outcome<readonly Grid[]>> => {
    const read = await inExcel((context) => readInBlocks(context, events));
    if (!read.ok) return read;
    isLarge = read.value.bytes > LARGE;
    return done(read.value.grids);
  };
  const attempt = async (): Promise<Outcome<readonly Grid[]>> => {
    if (isLarge) return blocks();
    const read = await inExcel(readWhole);
    isLarge = !read.ok && read.problem.id === 'message-too-large';
    return isLarge ? blocks() : read;
  };
  return {
    read: async () => {
      const read = await attempt();
      return !read.ok && read.problem.id === 'workbook-changed' ? attempt() : read;
    },
  };
}

/** Above this the next reading begins with blocks: Excel on the web gives 5 MB at once. */
const LARGE = 4_500_000;

export type Matrix = readonly (readonly unknown[])[];

/** What is read of a sheet first. */
export interface Content {
  readonly entry: SheetEntry;
  readonly used: Excel.Range;
  readonly area: Area;
  readonly formulas: Matrix;
  readonly formats: Matrix;
}

async function readWhole(context: Excel.RequestContext): Promise<Outcome<readonly Grid[]>> {
  const list = await listSheets(context);
  const found = list.sheets.map((entry) => ({
    entry,
    used: context.workbook.worksheets
      .getItem(entry.id)
      .getUsedRangeOrNullObject(true)
      .load(`${PLACE},formulas,numberFormat`),
  }));
  await context.sync();
  await breathe();
  const filled = found.filter(({ used }) => !used.isNullObject);
  // Excel gives null for more cells than it reads at once: "Read or write to an unbounded range".
  if (filled.some(({ used }) => used.formulas === null)) return failed('message-too-large');
  return gridsOf(
    context,
    list,
    filled.map(({ entry, used }) => ({
      entry,
      used,
      area: areaOf(used),
      formulas: used.formulas,
      formats: used.numberFormat,
    })),
  );
}

export const PLACE = 'rowIndex,columnIndex,rowCount,columnCount';
const MERGES = 'areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount';

/** The values of the cells of a block, and Excel.RangeValueType of each. */
interface Results {
  readonly area: Area;
  readonly values: unknown[][];
  readonly types: unknown[][];
}

/** How much an answer may hold, and what has to be true when all is read. */
interface Limits {
  readonly bytes: number;
  readonly unchanged: () => boolean;
}

/**
 * The grids of the sheets, after one more sync (more only where an answer would be too large): for what formulas give, whether a
 * text like '#N/A' is an error, and merged areas.
 */
export async function gridsOf(
  context: Excel.RequestContext,
  { sheets, is1904 }: SheetList,
  contents: readonly Content[],
  limits: Limits = { bytes: Infinity, unchanged: () => true },
): Promise<Outcome<readonly Grid[]>> {
  const left: Block[] = [];
  await inSlices(contents.keys(), (at) => {
    const area = untold(contents[at]!);
    if (area) left.push({ at, area });
  });
  const results = new Map<Content, Results>(
    left.map(({ at, area }) => [contents[at]!, { area, values: [], types: [] }]),
  );
  const cells =
    limits.bytes === Infinity ? Infinity : Math.floor(limits.bytes / cellBytes(left.map(({ at }) => contents[at]!)));
  let blocks = takeBlocks(left, cells);
  while (left.length > 0) {
    await readResults(context, contents, blocks, results);
    blocks = takeBlocks(left, cells);
  }
  const merged = new Map(
    contents.map((content) => [content.entry.id, content.used.getMergedAreasOrNullObject().load(MERGES)]),
  );
  if (contents.length > 0) await readResults(context, contents, blocks, results);
  if (!limits.unchanged()) return failed('workbook-changed');
  const byId = new Map(contents.map((content) => [content.entry.id, content]));
  const grids: Grid[] = [];
  await inSlices(sheets, (entry) => {
    const about = { sheet: entry.name, visible: entry.visible, protected: entry.protected, tag: entry.tag };
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
    grids.push({
      ...about,
      ...cellsOf(content, results.get(content) ?? null, is1904),
      merges: areas.isNullObject ? [] : areas.areas.items.map(areaOf),
    });
  });
  await breathe();
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
  await breathe();
  await context.sync();
  await breathe();
  blocks.forEach(({ at }, one) => {
    const of = results.get(contents[at]!)!;
    of.values.push(...ranges[one]!.values);
    of.types.push(...ranges[one]!.valueTypes);
  });
}

/**
 * The block of cells whose formulas do not tell their values: those that hold one, and texts that may be errors. On a sheet of
 * the planner's a formula may give values to cells around it, which then hold none: so there the whole sheet.
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
  return {
    top: area.row,
    left: area.column,
    values,
    formats,
    formulas: new Set(texts.keys()),
    ...(entry.tag && { formulaTexts: texts }),
  };
}

export const areaOf = (range: Excel.Range): Area => ({
  row: range.rowIndex,
  column: range.columnIndex,
  rows: range.rowCount,
  columns: range.columnCount,
});
