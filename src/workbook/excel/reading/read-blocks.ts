import type { Area, Grid } from '../../../model/grid';
import { done, type Outcome } from '../../../model/outcome';
import { around } from '../../far-cells';
import { takeBlocks, type Block } from './blocks';
import { filledParts } from './filled-parts';
import type { EditEvents } from '../events';
import { ANSWER_BYTES, areaOf, gridsOf, type Content, type Matrix } from './grids';
import { bytesOf } from '../request-size';
import { listSheets, usedPlace, type SheetEntry, type SheetList } from '../sheets';
import { pause, stopIf } from '../../../model/steps';
import { eachInSlices } from '../slices';

/** What a cell takes in an answer (formula and format), before one was seen: long texts of a plan. */
const FIRST_GUESS = 40;
/** The next sheets may hold longer texts than those before. */
const CAUTION = 1.15;
/** A sheet that was not there the last time may be fuller still than the fullest then, whose caution is in what was learned. */
const UNSEEN_CAUTION = 1.15;

export interface BlocksRead {
  readonly grids: readonly Grid[];
  /** What all answers with cells took together. */
  readonly bytes: number;
  /** What the next reading need not find out by a message of its own. */
  readonly learned?: Learned;
}

/** What a reading tells the next one: a wrong guess costs a message more, and nothing else. */
export interface Learned {
  /** Ids of the sheets. */
  readonly sheets: readonly string[];
  /** What a cell takes in an answer, by the sheet's id; `perCell` where a sheet was not there. */
  readonly bySheet: ReadonlyMap<string, number>;
  readonly perCell: number;
}
const NOTHING_LEARNED: Learned = { sheets: [], bySheet: new Map(), perCell: FIRST_GUESS };

/**
 * Reads a workbook that is too large for one answer: the sheets, their places, their cells in blocks of rows as large
 * as an answer may be, the rest. Every answer tells how large the next blocks can be. A workbook that was changed in
 * between fits together no more: a problem.
 */
export async function readInBlocks(
  context: Excel.RequestContext,
  events: EditEvents,
  { learned = NOTHING_LEARNED, signal }: { readonly learned?: Learned; readonly signal?: AbortSignal } = {},
): Promise<Outcome<BlocksRead>> {
  let isEdited = false;
  const end = events.watch(() => (isEdited = true));
  try {
    // The sheets that were there the last time are asked at once where their cells are.
    const guessed = new Map(
      learned.sheets.map((id) => [id, usedPlace(context.workbook.worksheets.getItemOrNullObject(id))]),
    );
    stopIf(signal);
    const list = await listSheets(context);
    stopIf(signal);
    const found = list.sheets.map((entry) => ({
      entry,
      used: guessed.get(entry.id) ?? usedPlace(context.workbook.worksheets.getItem(entry.id)),
    }));
    if (list.sheets.some(({ id }) => !guessed.has(id))) await context.sync();
    return await readParts(
      context,
      list,
      found.filter(({ used }) => !used.isNullObject).map(({ entry, used }) => ({ entry, area: areaOf(used) })),
      { isEdited: () => isEdited, learned, signal },
    );
  } finally {
    end();
  }
}

interface PartsOptions {
  readonly isEdited: () => boolean;
  readonly learned?: Learned;
  /** Areas of a sheet outside of which it is known to be blank. */
  readonly known?: ReadonlyMap<Sheet, readonly Area[]>;
  readonly signal?: AbortSignal;
}

/** The same where the sheets and their places are known already: only what holds values is read. */
export async function readParts(
  context: Excel.RequestContext,
  list: SheetList,
  sheets: readonly Sheet[],
  { isEdited, learned = NOTHING_LEARNED, known, signal }: PartsOptions,
): Promise<Outcome<BlocksRead>> {
  const parts = await filledParts(context, sheets, known);
  const { cells, bytes, ...sizes } = await readCells(context, sheets, parts, { learned, signal });
  stopIf(signal);
  const seen = placesNow(context, list);
  const contents = sheets.map(({ entry, area: used }, at): Content => {
    const area = around(parts[at]!);
    const range = context.workbook.worksheets
      .getItem(entry.id)
      .getRangeByIndexes(area.row, area.column, area.rows, area.columns);
    const whole = { entry, used: range, area, ...put(cells[at]!, area) };
    return area.rows === used.rows && area.columns === used.columns ? whole : { ...whole, beyond: used };
  });
  const grids = await gridsOf(context, list, contents, {
    bytes: ANSWER_BYTES,
    unchanged: () => !isEdited() && seen(sheets),
    signal,
  });
  if (!grids.ok) return grids;
  return done({ grids: grids.value, bytes, learned: { sheets: list.sheets.map(({ id }) => id), ...sizes } });
}

/** Blocks of an area as one matrix; rows between them are blank, and share one row. */
function put(blocks: readonly CellBlock[], area: Area): Cells {
  if (blocks.length === 1) return blocks[0]!;
  const [blank, general] = ['', 'General'].map((one) => Array.from({ length: area.columns }, () => one));
  const formulas = Array.from({ length: area.rows }, (): readonly unknown[] => blank!);
  const formats = Array.from({ length: area.rows }, (): readonly unknown[] => general!);
  for (const block of blocks)
    block.formulas.forEach((row, at) => {
      const to = block.area.row - area.row + at;
      const from = block.area.column - area.column;
      formulas[to] = formulas[to]!.toSpliced(from, row.length, ...row);
      formats[to] = formats[to]!.toSpliced(from, row.length, ...block.formats[at]!);
    });
  return { formulas, formats };
}

interface Sheet {
  readonly entry: SheetEntry;
  readonly area: Area;
}

/** Asks for the sheets and their places once more with the next sync; gives whether they are then what they were. */
function placesNow(context: Excel.RequestContext, { sheets }: SheetList): (before: readonly Sheet[]) => boolean {
  const worksheets = context.workbook.worksheets.load('items/id,items/name');
  const places = sheets.map(({ id }) => usedPlace(context.workbook.worksheets.getItem(id)));
  return (before) => {
    const areas = new Map(before.map(({ entry, area }) => [entry.id, JSON.stringify(area)]));
    const now = worksheets.items.map(({ id, name }) => `${id} ${name}`).join('\n');
    return (
      now === sheets.map(({ id, name }) => `${id} ${name}`).join('\n') &&
      sheets.every(
        ({ id }, at) => (places[at]!.isNullObject ? undefined : JSON.stringify(areaOf(places[at]!))) === areas.get(id),
      )
    );
  };
}

interface Cells {
  readonly formulas: Matrix;
  readonly formats: Matrix;
}
interface CellBlock {
  readonly area: Area;
  readonly formulas: (readonly unknown[])[];
  readonly formats: (readonly unknown[])[];
}

/** The cells of the parts of each sheet. */
async function readCells(
  context: Excel.RequestContext,
  sheets: readonly Sheet[],
  parts: readonly (readonly Area[])[],
  { learned, signal }: { readonly learned: Learned; readonly signal?: AbortSignal },
): Promise<{ readonly cells: readonly (readonly CellBlock[])[]; readonly bytes: number } & Omit<Learned, 'sheets'>> {
  const cells = parts.map((areas) => areas.map((area): CellBlock => ({ area, formulas: [], formats: [] })));
  const all = cells.flatMap((blocks, sheet) => blocks.map((block) => ({ block, sheet: sheets[sheet]! })));
  const left: Block[] = all.map(({ block: { area } }, at) => ({ at, area }));
  const bySheet = new Map<string, number>();
  const idOf = (at: number): string => all[at]!.sheet.entry.id;
  let [guess, bytes, most] = [learned === NOTHING_LEARNED ? FIRST_GUESS : learned.perCell * UNSEEN_CAUTION, 0, 0];
  while (left.length > 0) {
    stopIf(signal);
    const blocks = takeBlocks(left, ANSWER_BYTES, (at) => {
      const [before, now] = [learned.bySheet.get(idOf(at)), bySheet.get(idOf(at))];
      // What a whole sheet took the last time needs no caution.
      return before !== undefined ? Math.max(before, now ?? 0) : now !== undefined ? now * CAUTION : guess;
    });
    const sizes = await readBlocks(context, blocks, all);
    blocks.forEach(({ at, area }, one) => {
      const perCell = sizes[one]! / cellCount(area);
      bySheet.set(idOf(at), Math.max(perCell, bySheet.get(idOf(at)) ?? 0));
    });
    const size = sizes.reduce((sum, one) => sum + one, 0);
    const perCell = (size / blocks.reduce((sum, { area }) => sum + cellCount(area), 0)) * CAUTION;
    bytes += size;
    most = Math.max(most, perCell);
    // The first time the last answer is the best guess.
    if (learned === NOTHING_LEARNED) guess = perCell;
  }
  return { cells, bytes, bySheet, perCell: most === 0 ? guess : most };
}

const cellCount = ({ rows, columns }: Area): number => rows * columns;

/** Reads the blocks in one sync and puts their rows to their parts; gives how many bytes each took. */
async function readBlocks(
  context: Excel.RequestContext,
  blocks: readonly Block[],
  parts: readonly { readonly block: CellBlock; readonly sheet: Sheet }[],
): Promise<number[]> {
  const ranges = blocks.map(({ at, area }) =>
    context.workbook.worksheets
      .getItem(parts[at]!.sheet.entry.id)
      .getRangeByIndexes(area.row, area.column, area.rows, area.columns)
      .load('formulas,numberFormat'),
  );
  await context.sync();
  await pause();
  const sizes: number[] = [];
  await eachInSlices(blocks.keys(), (one) => {
    const { formulas, numberFormat } = ranges[one]!;
    parts[blocks[one]!.at]!.block.formulas.push(...formulas);
    parts[blocks[one]!.at]!.block.formats.push(...numberFormat);
    sizes.push(bytesOf(formulas) + bytesOf(numberFormat));
  });
  return sizes;
}
