import { a1 } from '../../model/address';
import type { Area, CellValue, Grid } from '../../model/grid';
import { done, failed, type Outcome } from '../../model/outcome';
import { inExcel } from './run';
import { listSheets, type SheetEntry } from './sheets';
import { fromCell } from './text';

/**
 * All sheets. Three syncs whatever the rows: the sheets; their values and formats; their formulas and merges (two messages,
 * so that each stays small). Only where an answer is too large for Excel on the web (5 MB) it is read again in blocks.
 */
export async function readGrids(): Promise<Outcome<readonly Grid[]>> {
  const whole = await inExcel(readWhole);
  if (whole.ok) return whole;
  if (whole.problem.id === 'message-too-large') return inExcel(readInBlocks);
  // A sheet was deleted while it was read: what is there now is read once more.
  return whole.problem.id === 'workbook-changed' ? inExcel(readWhole) : whole;
}

type Matrix = readonly (readonly unknown[])[];
interface Content {
  readonly entry: SheetEntry;
  readonly area: Area;
  readonly values: Matrix;
  readonly formats: Matrix;
  readonly formulas: Matrix;
  /** Excel.RangeValueType of each cell; null when no cell looks like an error. */
  readonly types: Matrix | null;
  readonly merges: readonly Area[];
}

const PLACE = 'rowIndex,columnIndex,rowCount,columnCount';
const MERGES = 'areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount';

async function readWhole(context: Excel.RequestContext): Promise<Outcome<readonly Grid[]>> {
  const { sheets } = await listSheets(context);
  const found = sheets.map((entry) => ({ entry, used: usedRange(context, entry).load(`${PLACE},values,numberFormat`) }));
  await context.sync();
  const filled = found.filter(({ used }) => !used.isNullObject);
  // Excel gives null for more cells than it reads at once: "Read or write to an unbounded range".
  if (filled.some(({ used }) => used.values === null)) return failed('message-too-large');
  const second = filled.map(({ entry, used }) => {
    const errors = used.values.some((row) => row.some(looksLikeError));
    return { entry, used, errors, more: used.load(errors ? 'formulas,valueTypes' : 'formulas'), merged: used.getMergedAreasOrNullObject().load(MERGES) };
  });
  if (second.length > 0) await context.sync();
  const contents = second.map(({ entry, used, errors, more, merged }) => ({
    entry,
    area: areaOf(used),
    values: used.values,
    formats: used.numberFormat,
    formulas: more.formulas,
    types: errors ? more.valueTypes : null,
    merges: mergesOf(merged),
  }));
  return done(grids(sheets, contents));
}

/** Cells of one answer when a workbook is read in blocks: about 70 bytes each, so below 1 MB. */
const CELLS_AT_ONCE = 12_000;

/** Rows of one sheet that are read at once. */
interface Block {
  readonly entry: SheetEntry;
  readonly area: Area;
}

/** Reads the sheets in blocks of rows, as many to a sync as an answer holds. */
async function readInBlocks(context: Excel.RequestContext): Promise<Outcome<readonly Grid[]>> {
  const { sheets } = await listSheets(context);
  const found = sheets.map((entry) => ({ entry, used: usedRange(context, entry).load(PLACE) }));
  await context.sync();
  const filled = found.filter(({ used }) => !used.isNullObject).map((one) => ({ ...one, merged: one.used.getMergedAreasOrNullObject().load(MERGES) }));
  if (filled.length > 0) await context.sync();
  const read = new Map<string, BlockContent[]>();
  for (const group of groupsOf(filled.flatMap(({ entry, used }) => blocksOf(entry, areaOf(used)))))
    for (const content of await readBlocks(context, group)) read.set(content.entry.id, [...(read.get(content.entry.id) ?? []), content]);
  const contents = filled.map(({ entry, used, merged }): Content => {
    const blocks = read.get(entry.id)!;
    return {
      entry,
      area: areaOf(used),
      values: blocks.flatMap((block) => block.values),
      formats: blocks.flatMap((block) => block.formats),
      formulas: blocks.flatMap((block) => block.formulas),
      types: blocks.flatMap((block) => block.types ?? []),
      merges: mergesOf(merged),
    };
  });
  return done(grids(sheets, contents));
}

function blocksOf(entry: SheetEntry, area: Area): Block[] {
  const rows = Math.max(1, Math.floor(CELLS_AT_ONCE / area.columns));
  return Array.from({ length: Math.ceil(area.rows / rows) }, (_, at) => ({ entry, area: { ...area, row: area.row + at * rows, rows: Math.min(rows, area.rows - at * rows) } }));
}

function groupsOf(blocks: readonly Block[]): Block[][] {
  const groups: Block[][] = [];
  let cells = Infinity;
  for (const block of blocks) {
    const size = block.area.rows * block.area.columns;
    if (cells + size > CELLS_AT_ONCE) {
      groups.push([]);
      cells = 0;
    }
    groups.at(-1)!.push(block);
    cells += size;
  }
  return groups;
}

type BlockContent = Omit<Content, 'area' | 'merges'>;

async function readBlocks(context: Excel.RequestContext, blocks: readonly Block[]): Promise<BlockContent[]> {
  const ranges = blocks.map(({ entry, area }) => {
    const sheet = context.workbook.worksheets.getItem(entry.id);
    return { entry, range: sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns).load('values,numberFormat,formulas,valueTypes') };
  });
  await context.sync();
  return ranges.map(({ entry, range }) => ({ entry, values: range.values, formats: range.numberFormat, formulas: range.formulas, types: range.valueTypes }));
}

const usedRange = (context: Excel.RequestContext, entry: SheetEntry): Excel.Range => context.workbook.worksheets.getItem(entry.id).getUsedRangeOrNullObject(true);
const areaOf = (range: Excel.Range): Area => ({ row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount });
const mergesOf = (merged: Excel.RangeAreas): Area[] => (merged.isNullObject ? [] : merged.areas.items.map(areaOf));
const looksLikeError = (value: unknown): boolean => typeof value === 'string' && value.startsWith('#');

function grids(sheets: readonly SheetEntry[], contents: readonly Content[]): Grid[] {
  const byId = new Map(contents.map((content) => [content.entry.id, content]));
  return sheets.map((entry) => {
    const content = byId.get(entry.id);
    const about = { sheet: entry.name, visible: entry.visible, protected: entry.protected, tag: entry.tag };
    if (!content) return { ...about, top: 0, left: 0, values: [], formats: [], formulas: new Set<string>(), merges: [] };
    const { area, types } = content;
    const values: CellValue[][] = content.values.map((row, at) => row.map((value, column) => fromCell(value, types?.[at]?.[column] === 'Error')));
    const formats = content.formats.map((row) => row.map((format) => (typeof format === 'string' ? format : 'General')));
    const formulas = formulaPlaces(content);
    return { ...about, top: area.row, left: area.column, values, formats, formulas: new Set(formulas.keys()), ...(entry.tag && { formulaTexts: formulas }), merges: content.merges };
  });
}

/** Formulas without '=' by their places. For a constant Excel gives the value itself, so a text '=…' that equals its value is a text. */
function formulaPlaces({ area, values, formulas }: Content): Map<string, string> {
  const places = new Map<string, string>();
  formulas.forEach((row, at) =>
    row.forEach((formula, column) => {
      if (typeof formula === 'string' && formula.startsWith('=') && formula !== values[at]![column]) places.set(a1(area.row + at, area.column + column), formula.slice(1));
    }),
  );
  return places;
}
