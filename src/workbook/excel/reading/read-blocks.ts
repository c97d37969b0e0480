import type { Area, Grid } from '../../../model/grid';
import { done, type Outcome } from '../../../model/outcome';
import { takeBlocks, type Block } from './blocks';
import type { EditEvents } from '../events';
import { ANSWER_BYTES, areaOf, gridsOf, type Content, type Matrix } from './grids';
import { bytesOf } from '../request-size';
import { listSheets, usedPlace, type SheetEntry, type SheetList } from '../sheets';
import { breathe, inSlices } from '../slices';

/** What a cell takes in an answer (formula and format), before one was seen: long texts of a plan. */
const FIRST_GUESS = 40;
/** The next sheets may hold longer texts than those before. */
const CAUTION = 1.15;

export interface BlocksRead {
  readonly grids: readonly Grid[];
  /** What all answers with cells took together. */
  readonly bytes: number;
}

/**
 * Reads a workbook that is too large for one answer: the sheets, their places, their cells in blocks of rows as large
 * as an answer may be, the rest. Every answer tells how large the next blocks can be. A workbook that was changed in
 * between fits together no more: a problem.
 */
export async function readInBlocks(context: Excel.RequestContext, events: EditEvents): Promise<Outcome<BlocksRead>> {
  let isEdited = false;
  const end = events.watch(() => (isEdited = true));
  try {
    const list = await listSheets(context);
    const found = list.sheets.map((entry) => ({
      entry,
      used: usedPlace(context.workbook.worksheets.getItem(entry.id)),
    }));
    await context.sync();
    const filled = found
      .filter(({ used }) => !used.isNullObject)
      .map(({ entry, used }) => ({ entry, used, area: areaOf(used) }));
    const { cells, bytes } = await readCells(context, filled);
    const seen = placesNow(context, list);
    const contents = filled.map((sheet, at): Content => ({ ...sheet, ...cells[at]! }));
    const grids = await gridsOf(context, list, contents, {
      bytes: ANSWER_BYTES,
      unchanged: () => !isEdited && seen(filled),
    });
    return grids.ok ? done({ grids: grids.value, bytes }) : grids;
  } finally {
    end();
  }
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

async function readCells(
  context: Excel.RequestContext,
  sheets: readonly Sheet[],
): Promise<{ readonly cells: readonly Cells[]; readonly bytes: number }> {
  const cells = sheets.map(() => ({ formulas: [] as (readonly unknown[])[], formats: [] as (readonly unknown[])[] }));
  const left: Block[] = sheets.map(({ area }, at) => ({ at, area }));
  let [perCell, bytes] = [FIRST_GUESS, 0];
  while (left.length > 0) {
    const blocks = takeBlocks(left, Math.floor(ANSWER_BYTES / perCell));
    const size = await readBlocks(context, sheets, blocks, cells);
    perCell = (size / blocks.reduce((sum, { area }) => sum + area.rows * area.columns, 0)) * CAUTION;
    bytes += size;
  }
  return { cells, bytes };
}

/** Reads the blocks in one sync and puts their rows to their sheets; gives how many bytes they took. */
async function readBlocks(
  context: Excel.RequestContext,
  sheets: readonly Sheet[],
  blocks: readonly Block[],
  cells: readonly { formulas: (readonly unknown[])[]; formats: (readonly unknown[])[] }[],
): Promise<number> {
  const ranges = blocks.map(({ at, area }) =>
    context.workbook.worksheets
      .getItem(sheets[at]!.entry.id)
      .getRangeByIndexes(area.row, area.column, area.rows, area.columns)
      .load('formulas,numberFormat'),
  );
  await context.sync();
  await breathe();
  let bytes = 0;
  await inSlices(blocks.keys(), (one) => {
    const { formulas, numberFormat } = ranges[one]!;
    cells[blocks[one]!.at]!.formulas.push(...formulas);
    cells[blocks[one]!.at]!.formats.push(...numberFormat);
    bytes += bytesOf(formulas) + bytesOf(numberFormat);
  });
  return bytes;
}
