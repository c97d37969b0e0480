import { areaAddress, quoteSheet } from '../../src/model/address';
import type { Area, CellValue } from '../../src/model/grid';
import { address, block, matrix, number, oneOf, record, text, truth, WHOLE } from './arguments';
import {
  cellAt,
  cellsIn,
  contains,
  dropCells,
  NO_LOOK,
  overlaps,
  setLook,
  touch,
  usedArea,
  wireType,
  wireValue,
  type Cell,
  type Sheet,
} from './book';
import type { keptCalculation } from './calculate';
import { conditionalFormats } from './conditional';
import { columnOf, dataValidation, eachColumn, height, rangeFormat, type Scope } from './format';
import { lineDirection, moveTo, putIn, takeOut } from './lines';
import { HostError, invalidArgument, type Thing } from './protocol';
import { localFormat, localFormula, shownText } from './region';
import { typed } from './typing';

/** What an object of the host needs besides the sheet: to tell of changes and to be shown. */
export interface Stage {
  changed(sheet: Sheet, area: Area): void;
  show(sheet: Sheet, area: Area | null): void;
  sheets(): readonly Sheet[];
  readonly calculation: ReturnType<typeof keptCalculation>;
  /** Throws ItemNotFound when the sheet is gone. */
  live(sheet: Sheet): Sheet;
}

/** Reads above this are refused or null in Excel: "Resource limits and performance optimization". */
const MOST_READ = 5_000_000;

export const scopeOf = (sheet: Sheet, areas: readonly Area[], stage: Stage): Scope => ({
  sheet,
  areas,
  writable: () => {
    if (stage.live(sheet).protected)
      throw new HostError('AccessDenied', 'You cannot perform the requested operation.', 403);
    stage.calculation.drop();
  },
});

/** Range. */
export function range(sheet: Sheet, area: Area, stage: Stage): Thing {
  const scope = scopeOf(sheet, [area], stage);
  const part = (row: number, column: number, rows: number, columns: number): Thing =>
    range(sheet, block(row, column, rows, columns), stage);
  const grid = <T>(give: (cell: Cell | undefined) => T): T[][] => {
    if (area.rows * area.columns > MOST_READ)
      throw new HostError('ResponsePayloadSizeLimitExceeded', 'The response payload size has exceeded the limit.', 413);
    const live = stage.live(sheet);
    return Array.from({ length: area.rows }, (_, row) =>
      Array.from({ length: area.columns }, (_, column) => give(cellAt(live, area.row + row, area.column + column))),
    );
  };
  const results = <T>(give: (value: CellValue) => T): T[][] => {
    const shown = stage.calculation.now();
    return grid((cell) => give(shown(sheet, cell)));
  };
  /** One value goes to every cell; a matrix must fit; null leaves a cell as it is: Range.values. */
  const assign = (given: unknown, put: (cell: Cell, value: unknown) => void): void => {
    scope.writable();
    const rows = Array.isArray(given) ? matrix(given) : null;
    if (rows && (rows.length !== area.rows || rows[0]!.length !== area.columns)) throw sizeDiffers();
    const merges = sheet.merges.filter((merge) => overlaps(merge, area));
    for (let row = 0; row < area.rows; row++)
      for (let column = 0; column < area.columns; column++) {
        const value = rows ? rows[row]![column] : given;
        const hidden = merges.some(
          (merge) =>
            contains(merge, { row: area.row + row, column: area.column + column, rows: 1, columns: 1 }) &&
            (merge.row !== area.row + row || merge.column !== area.column + column),
        );
        if (value !== null && value !== undefined && !hidden)
          put(touch(sheet, area.row + row, area.column + column), value);
      }
  };
  const thing: Thing = {
    type: 'Range',
    get: {
      Address: () => `${/^\w+$/.test(sheet.name) ? sheet.name : quoteSheet(sheet.name)}!${areaAddress(area)}`,
      RowIndex: () => area.row,
      ColumnIndex: () => area.column,
      RowCount: () => area.rows,
      ColumnCount: () => area.columns,
      CellCount: () => (area.rows * area.columns > 2 ** 31 - 1 ? -1 : area.rows * area.columns),
      Values: () => results(wireValue),
      ValueTypes: () => results(wireType),
      Formulas: () => grid((cell) => cell?.formula ?? wireValue(cell?.value)),
      FormulasLocal: () =>
        grid((cell) => (cell?.formula ? localFormula(cell.formula) : shownText(cell?.value ?? null, 'General'))),
      NumberFormat: () => grid((cell) => cell?.format ?? 'General'),
      NumberFormatLocal: () => grid((cell) => localFormat(cell?.format ?? 'General')),
      Text: () => {
        const value = stage.calculation.now();
        return grid((cell) => shownText(value(sheet, cell), cell?.format ?? 'General'));
      },
      Format: () => rangeFormat(scope),
      DataValidation: () => dataValidation(scope),
      ConditionalFormats: () => conditionalFormats(scope, [area]),
    },
    set: {
      Values: (given) => {
        assign(given, (cell, value) => {
          const { value: kept, formula } = typed(value, cell.format);
          cell.value = kept;
          if (formula === undefined) delete cell.formula;
          else cell.formula = formula;
        });
        stage.changed(sheet, area);
      },
      NumberFormat: (given) => assign(given, (cell, value) => (cell.format = text(value))),
      ColumnHidden: (value) => {
        if (truth(value)) return eachColumn(scope, (column) => (columnOf(sheet, column).hidden = true));
        eachColumn(scope, (column) => delete sheet.columns.get(column)?.hidden);
      },
    },
    call: {
      // The client asks for this before it sends a large matrix in parts.
      _ValidateArraySize: (rows, columns) => {
        if (rows !== area.rows || columns !== area.columns) throw sizeDiffers();
      },
      GetRow: (row) => part(area.row + Number(row), area.column, 1, area.columns),
      GetCell: (row, column) => part(area.row + Number(row), area.column + Number(column), 1, 1),
      GetBoundingRect: (other) => {
        const second = areas.get(other as Thing) ?? address(other);
        const row = Math.min(area.row, second.row);
        const column = Math.min(area.column, second.column);
        return part(
          row,
          column,
          Math.max(area.row + area.rows, second.row + second.rows) - row,
          Math.max(area.column + area.columns, second.column + second.columns) - column,
        );
      },
      // Only areas whose top left cell lies in the range: OfficeDev/office-js issue 3611.
      GetMergedAreasOrNullObject: () => {
        const found = stage.live(sheet).merges.filter((merge) => contains(area, { ...merge, rows: 1, columns: 1 }));
        return found.length === 0 ? null : rangeAreas(sheet, found, stage);
      },
      Merge: (across) => {
        scope.writable();
        const blocks =
          across === true
            ? Array.from({ length: area.rows }, (_, at) => ({ ...area, row: area.row + at, rows: 1 }))
            : [area];
        blocks.forEach((one) => mergeBlock(sheet, one));
      },
      Unmerge: () => {
        scope.writable();
        sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, area));
      },
      Clear: (what) => {
        scope.writable();
        const which = what === undefined ? 'All' : oneOf(['All', 'Contents', 'Formats', 'Hyperlinks'])(what);
        if (which === 'All') dropCells(sheet, area);
        for (const { row, column, cell } of cellsIn(sheet, area)) {
          if (which === 'Contents') {
            cell.value = null;
            delete cell.formula;
          }
          if (which === 'Formats') Object.assign(cell, { format: 'General', look: NO_LOOK });
          if (which === 'Hyperlinks') delete cell.link;
          if (
            cell.value === null &&
            cell.formula === undefined &&
            cell.format === 'General' &&
            cell.look.size === 0 &&
            !cell.link
          )
            dropCells(sheet, { row, column, rows: 1, columns: 1 });
        }
        // Clearing formats takes the conditional ones with it, as 'Clear Formats' does by hand (assumption).
        if (which === 'All' || which === 'Formats')
          sheet.rules = sheet.rules.filter((rule) => !rule.areas.every((one) => contains(area, one)));
      },
      Insert: (shift) => {
        scope.writable();
        putIn(stage.sheets(), sheet, lineDirection(area, shift, 'Down', 'Right'), area);
        return range(sheet, area, stage);
      },
      Delete: (shift) => {
        scope.writable();
        takeOut(stage.sheets(), sheet, lineDirection(area, shift, 'Up', 'Left'), area);
      },
      MoveTo: (destination) => {
        scope.writable();
        moveTo(stage.sheets(), sheet, area, address(destination));
      },
      SetRowProperties: (given) => {
        scope.writable();
        const rows = list(given, area.rows);
        rows.forEach((one, at) => {
          const { rowHeight, ...format } = record(one['format'] ?? {});
          if (Object.keys(one).some((name) => name !== 'format'))
            throw new HostError('ApiNotFound', `The host sets no properties ${Object.keys(one).join()}.`, 404);
          if (rowHeight !== undefined) sheet.rows.set(area.row + at, { height: height(rowHeight) });
          setFormat(rangeFormat(scopeOf(sheet, [{ ...area, row: area.row + at, rows: 1 }], stage)), format);
        });
      },
      SetColumnProperties: (given) => {
        scope.writable();
        const columns = list(given, area.columns);
        columns.forEach(
          (one, at) =>
            (columnOf(sheet, area.column + at).width = number(only(record(only(one, 'format')), 'columnWidth'))),
        );
      },
      GetCellProperties: (wanted) => {
        onlyBold(wanted);
        return grid((cell) => bold(isBold(cell)));
      },
      // What differs within a row of the range is null: [d.ts] Range.getRowProperties.
      GetRowProperties: (wanted) => {
        onlyBold(wanted);
        return grid(isBold).map((row) => bold(row.every((one) => one === row[0]) ? row[0]! : null));
      },
      Select: () => stage.show(stage.live(sheet), area),
      GetUsedRangeOrNullObject: (valuesOnly) => {
        const used = usedArea(stage.live(sheet), valuesOnly === true, area);
        return used && range(sheet, used, stage);
      },
      SetCellProperties: (given) => {
        scope.writable();
        const rows = matrix(given);
        if (rows.length !== area.rows || rows[0]!.length !== area.columns) throw sizeDiffers();
        rows.forEach((row, at) =>
          row.forEach((one, column) => setCell(sheet, area.row + at, area.column + column, record(one))),
        );
      },
    },
  };
  areas.set(thing, area);
  return thing;
}

function mergeBlock(sheet: Sheet, area: Area): void {
  if (sheet.merges.some((merge) => overlaps(merge, area) && !contains(area, merge)))
    throw new HostError('MergedRangeConflict', 'A merged cell is in the way.');
  sheet.merges = [...sheet.merges.filter((merge) => !overlaps(merge, area)), area];
  for (const { row, column, cell } of cellsIn(sheet, area))
    if (row !== area.row || column !== area.column) Object.assign(cell, { value: null, formula: undefined });
}

/** Properties for each row or column; only one is emulated in each. */
function list(given: unknown, count: number): Readonly<Record<string, unknown>>[] {
  if (!Array.isArray(given)) throw invalidArgument();
  if (given.length !== count) throw sizeDiffers();
  return given.map(record);
}
function only(given: Readonly<Record<string, unknown>>, name: string): unknown {
  if (Object.keys(given).join() !== name)
    throw new HostError('ApiNotFound', `The host sets no properties ${Object.keys(given).join()}.`, 404);
  return given[name];
}

/** Sets what is named, in parts of the format as well: a name that is not emulated is refused. */
function setFormat(thing: Thing, given: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(given)) {
    const key = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    const part = thing.get?.[key];
    const set = thing.set?.[key];
    if (set) set(value);
    else if (part && (name === 'font' || name === 'fill')) setFormat(part() as Thing, record(value));
    else throw new HostError('ApiNotFound', `The host sets no ${name}.`, 404);
  }
}

/** Of the properties that can be asked for cell by cell, and of those row by row, only this one is emulated. */
function onlyBold(wanted: unknown): void {
  if (JSON.stringify(wanted) !== '{"format":{"font":{"bold":true}}}')
    throw new HostError('ApiNotFound', `The host gives no properties ${JSON.stringify(wanted)}.`, 404);
}
const bold = (is: boolean | null) => ({ format: { font: { bold: is } } });
/** Null where a part of the cell's text is bold: then 'font/bold' is null. */
const isBold = (cell: Cell | undefined): boolean | null =>
  cell?.look.has('font/bold') === true ? (cell.look.get('font/bold') as boolean | null) : false;

const areas = new WeakMap<Thing, Area>();
/** The cells of a range that was given as an argument. */
export const areaOfRange = (given: unknown): Area | undefined =>
  typeof given === 'object' && given !== null ? areas.get(given as Thing) : undefined;
const sizeDiffers = (): HostError =>
  invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );

/** Only links are emulated in `setCellProperties`. A link shows its place where the cell was blank (assumption). */
function setCell(sheet: Sheet, row: number, column: number, properties: Readonly<Record<string, unknown>>): void {
  for (const name of Object.keys(properties))
    if (name !== 'hyperlink') throw new HostError('ApiNotFound', `The host sets no cell property ${name}.`, 404);
  if (properties['hyperlink'] === undefined) return;
  const link = record(properties['hyperlink']);
  const cell = touch(sheet, row, column);
  cell.link = link;
  const shown = link['textToDisplay'] ?? (cell.value === null ? link['documentReference'] : undefined);
  if (shown !== undefined) cell.value = text(shown);
  // A link brings the cell style 'Hyperlink' with it.
  setLook(cell, 'font/color', '#0563C1');
  setLook(cell, 'font/underline', 'Single');
}

/** RangeAreas (1.9). */
export function rangeAreas(sheet: Sheet, given: readonly Area[], stage: Stage): Thing {
  const scope = scopeOf(sheet, given, stage);
  return {
    type: 'RangeAreas',
    get: {
      Areas: () => ({ type: 'RangeCollection', items: () => given.map((area) => range(sheet, area, stage)) }),
      Format: () => rangeFormat(scope),
      ConditionalFormats: () => conditionalFormats(scope, given),
      DataValidation: () => dataValidation(scope),
    },
    call: { Clear: (what) => given.forEach((area) => range(sheet, area, stage).call!['Clear']!(what)) },
  };
}

export const wholeSheet = (sheet: Sheet, stage: Stage): Thing => range(sheet, WHOLE, stage);

export function usedRange(sheet: Sheet, valuesOnly: unknown, stage: Stage): Thing | null {
  const area = usedArea(stage.live(sheet), valuesOnly === true);
  return area && range(sheet, area, stage);
}
