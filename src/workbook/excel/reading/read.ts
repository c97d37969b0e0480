import type { Area, Grid } from '../../../model/grid';
import { done, failed, type Outcome, type Problem } from '../../../model/outcome';
import { FAR_COLUMNS, FAR_ROWS } from '../../far-cells';
import type { EditEvents } from '../events';
import { areStrays, askBeyond } from './filled-parts';
import { areaOf, gridsOf, NO_LIMITS, type Content } from './grids';
import { formulasIn, type Formulas } from './formulas';
import { readInBlocks, readParts, type BlocksRead, type Learned } from './read-blocks';
import { inExcel } from '../run';
import { listSheets, usedPlace, type SheetEntry } from '../sheets';
import { isSameGrid, sameOr } from '../../same-reading';
import { pause, stopIf, untilStopped } from '../../../model/steps';
import { eachInSlices } from '../slices';

/** Reads all sheets; remembers from one time to the next whether they are too large to be read at once. */
export interface Reader {
  read(signal?: AbortSignal): Promise<Outcome<readonly Grid[]>>;
  /** Formulas of the workbook as it was read last. */
  formulas(): Formulas;
}

/**
 * Three syncs whatever the rows: the sheets; their formulas, which for all other cells are the values, and formats; the
 * results of formulas, and merges. Only where an answer is too large for Excel on the web (5 MB) the sheets are read in
 * blocks. When somebody changes the workbook meanwhile it is read once more, and not a third time.
 */
export function createReader(events: EditEvents): Reader {
  let isLarge = false;
  let learned: Learned | undefined;
  let given: readonly Grid[] = [];
  let formulas: Formulas = { sheets: [], names: [] };
  /**
   * Excel tells of no sheet that was renamed, moved, sorted or merged, and of edits at times late: so it is always asked
   * again, and what it answers is compared. Nothing is worked out again from a sheet that is as it was.
   */
  const compared = async (grids: readonly Grid[], signal?: AbortSignal): Promise<readonly Grid[]> => {
    formulas = formulasIn(grids);
    const before = new Map(given.map((grid) => [grid.sheet, grid]));
    const now: Grid[] = [];
    await eachInSlices(
      grids,
      (grid) => {
        const known = before.get(grid.sheet);
        now.push(known && isSameGrid(known, grid) ? known : grid);
      },
      signal,
    );
    given = sameOr(given, now);
    return given;
  };
  const blocks = async (signal?: AbortSignal): Promise<Outcome<readonly Grid[]>> => {
    let read = await inExcel((context) => readInBlocks(context, events, { learned, signal }));
    if (!read.ok && learned && isOfGoneSheet(read.problem)) {
      // A sheet that was asked where its cells are is there no more.
      learned = { ...learned, sheets: [] };
      read = await inExcel((context) => readInBlocks(context, events, { learned, signal }));
    }
    if (!read.ok) return read;
    isLarge = read.value.bytes > LARGE;
    ({ learned } = read.value);
    return done(read.value.grids);
  };
  const attempt = async (signal?: AbortSignal): Promise<Outcome<readonly Grid[]>> => {
    if (isLarge) return blocks(signal);
    const read = await inExcel((context) => readWhole(context, events, signal));
    isLarge = !read.ok && read.problem.id === 'message-too-large';
    return isLarge ? blocks(signal) : read.ok ? done(read.value.grids) : read;
  };
  return {
    formulas: () => formulas,
    read: async (signal) => {
      const first = await attempt(signal);
      const read = !first.ok && first.problem.id === 'workbook-changed' ? await attempt(signal) : first;
      return read.ok ? untilStopped(async () => done(await compared(read.value, signal))) : read;
    },
  };
}

/** Excel finds no way to the cells of a sheet that was deleted. */
const isOfGoneSheet = ({ id, args }: Problem): boolean =>
  id === 'excel-refused' && args['code'] === 'InvalidObjectPath';

/** Above this the next reading begins with blocks: Excel on the web gives 5 MB at once. */
const LARGE = 4_500_000;

/** The cells that are read without asking how many there are: no used range is large here. */
const NEAR = { rows: 20_000, columns: 256 };

interface Found {
  readonly entry: SheetEntry;
  /** Its used range. */
  readonly area: Area;
  /** What of it is near, with its cells. */
  readonly used: Excel.Range;
}

/**
 * All at once. A used range may reach to the last row of the sheet for a space that somebody pressed there, and Excel would
 * give a million rows: where one reaches beyond what is near, the last message asks what is there. Mostly it is stray cells,
 * and all is read; only where it is more, the sheets are read in parts.
 */
async function readWhole(
  context: Excel.RequestContext,
  events: EditEvents,
  signal?: AbortSignal,
): Promise<Outcome<BlocksRead>> {
  let isEdited = false;
  const end = events.watch(() => (isEdited = true));
  try {
    stopIf(signal);
    const list = await listSheets(context);
    stopIf(signal);
    const asked = list.sheets.map((entry) => {
      const sheet = context.workbook.worksheets.getItem(entry.id);
      const used = sheet.getRangeByIndexes(0, 0, NEAR.rows, NEAR.columns).getUsedRangeOrNullObject(true);
      return {
        entry,
        whole: usedPlace(sheet),
        used: used.load('rowIndex,columnIndex,rowCount,columnCount,formulas,numberFormat'),
      };
    });
    await context.sync();
    await pause();
    stopIf(signal);
    const found = asked
      .filter(({ whole }) => !whole.isNullObject)
      .map(({ entry, whole, used }): Found => ({ entry, used, area: areaOf(whole) }));
    const far = found.filter(
      ({ area }) => area.row + area.rows > NEAR.rows || area.column + area.columns > NEAR.columns,
    );
    if (far.some(goesOn)) return await readParts(context, list, found, { isEdited: () => isEdited, signal });
    // Excel gives null for more cells than it reads at once: "Read or write to an unbounded range".
    if (found.some(({ used }) => used.formulas === null)) return failed('message-too-large');
    const beyond = askBeyond(context, far, NEAR);
    const grids = await gridsOf(context, list, found.map(contentOf), { ...NO_LIMITS, signal });
    if (!grids.ok) return grids;
    const known = new Map<Found, readonly Area[]>();
    await eachInSlices(
      far.length > 0 ? beyond() : [],
      ([sheet, areas]) => {
        if (!areStrays(areas, areaOf(sheet.used), sheet.used.formulas))
          known.set(sheet, [areaOf(sheet.used), ...areas]);
      },
      signal,
    );
    return known.size === 0
      ? done({ grids: grids.value, bytes: 0 })
      : await readParts(context, list, found, { isEdited: () => isEdited, known, signal });
  } finally {
    end();
  }
}

/** True where a table is surely not all near: it is cut off there, or there is none, or more than Excel reads at once. */
const goesOn = ({ used, area }: Found): boolean =>
  used.isNullObject ||
  used.formulas === null ||
  (area.row + area.rows > NEAR.rows && used.rowIndex + used.rowCount > NEAR.rows - FAR_ROWS) ||
  (area.column + area.columns > NEAR.columns && used.columnIndex + used.columnCount > NEAR.columns - FAR_COLUMNS);

function contentOf({ entry, used, area: whole }: Found): Content {
  const area = areaOf(used);
  const content = { entry, used, area, formulas: used.formulas, formats: used.numberFormat };
  return area.rows === whole.rows && area.columns === whole.columns ? content : { ...content, beyond: whole };
}
