import type { Area } from '../../src/model/grid';
import { address, addresses, block, color, number, oneOf, record, text, truth, WHOLE } from './arguments';
import { addSheet, checkSheetName, type Book, type Sheet } from './book';
import { charts } from './charts';
import { HostError, invalidArgument, itemNotFound, type Thing } from './protocol';
import { english, localFormula } from './region';
import { range, rangeAreas, usedRange, wholeSheet, type Stage } from './range';

/** What happens in the workbook that events tell of. */
export interface Watch {
  changed(sheet: Sheet, area: Area): void;
  added(sheet: Sheet): void;
  deleted(sheet: Sheet): void;
  /** A kind of event is asked for, or no longer. */
  listen(kind: 'changed' | 'added' | 'deleted', on: boolean): void;
}

/** The root object of the client: Workbook, with the members that the adapter uses. */
export function workbook(
  book: Book,
  calculation: Stage['calculation'],
  watch: Watch,
  release: (reference: string) => void,
): Thing {
  const known = new WeakMap<Sheet, Thing>();
  const stage: Stage = {
    changed: watch.changed,
    sheets: () => book.sheets,
    calculation,
    show: (sheet, area) => {
      if (sheet.visibility !== 'Visible') throw new HostError('InvalidOperation', 'A hidden sheet can’t be shown.');
      book.active = sheet;
      if (!area) return;
      book.selection = { sheet: sheet.name, area };
      book.shown.push(book.selection);
    },
    live: (sheet) => {
      if (!book.sheets.includes(sheet)) throw itemNotFound();
      return sheet;
    },
  };
  const structure = (): void => {
    if (book.locked) throw new HostError('AccessDenied', 'You cannot perform the requested operation.', 403);
    calculation.drop();
  };
  const thingOf = (sheet: Sheet): Thing => {
    const made = known.get(sheet) ?? worksheet(book, sheet, stage, structure, watch);
    known.set(sheet, made);
    return made;
  };
  // A sheet is found by its id or by its name, whatever the case.
  const find = (name: unknown): Thing | null => {
    const sheet = book.sheets.find((one) => one.id === name || one.name.toLowerCase() === text(name).toLowerCase());
    return sheet ? thingOf(sheet) : null;
  };
  const must = (name: unknown): Thing => {
    const found = find(name);
    if (!found) throw itemNotFound();
    return found;
  };
  const functions: Thing = {
    type: 'Functions',
    call: { Date: (year, month, day) => result(serial(book, number(year), number(month), number(day))) },
  };
  const worksheets: Thing = {
    type: 'WorksheetCollection',
    items: () => book.sheets.map(thingOf),
    call: {
      GetItem: must,
      GetItemOrNullObject: find,
      Add: (name) => {
        structure();
        const sheet = addSheet(book, text(name));
        watch.added(sheet);
        return thingOf(sheet);
      },
      GetActiveWorksheet: () => thingOf(book.active ?? book.sheets[0]!),
      _RegisterDataChangedEvent: () => watch.listen('changed', true),
      _UnregisterDataChangedEvent: () => watch.listen('changed', false),
      _RegisterAddedEvent: () => watch.listen('added', true),
      _UnregisterAddedEvent: () => watch.listen('added', false),
      _RegisterDeletedEvent: () => watch.listen('deleted', true),
      _UnregisterDeletedEvent: () => watch.listen('deleted', false),
    },
  };
  const application: Thing = {
    type: 'Application',
    call: {
      CreateWorkbook: (file) => ({ type: 'WorkbookCreated', call: { Open: () => void book.opened.push(text(file)) } }),
    },
  };
  return {
    type: 'Workbook',
    get: {
      Application: () => application,
      Functions: () => functions,
      Worksheets: () => worksheets,
      Protection: () => ({ type: 'WorkbookProtection', get: { Protected: () => book.locked } }),
    },
    // On the web the client asks the page around Excel, at once, by this name.
    call: {
      GetSelectedRange: () => {
        const { sheet, area } = book.selection ?? {
          sheet: book.sheets[0]!.name,
          area: { row: 0, column: 0, rows: 1, columns: 1 },
        };
        return range(
          book.sheets.find(({ name }) => name === sheet)!,
          area,
          stage,
        );
      },
      _RemoveReference: (name) => release(text(name)),
      CreateAndOpenWorkbook: (file) => void book.opened.push(text(file)),
    },
  };
}

/** FunctionResult (1.2): a function of Excel, evaluated in the workbook, and so in its date system. */
const result = (value: unknown): Thing => ({ type: 'FunctionResult', get: { Value: () => value, Error: () => null } });
const serial = (book: Book, year: number, month: number, day: number): number =>
  (Date.UTC(year, month - 1, day) - (book.is1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30))) / 86_400_000;

function worksheet(book: Book, sheet: Sheet, stage: Stage, structure: () => void, watch: Watch): Thing {
  const live = (): Sheet => stage.live(sheet);
  const writable = (): void => {
    if (live().protected) throw new HostError('AccessDenied', 'You cannot perform the requested operation.', 403);
  };
  const areas = (given: unknown): Thing => rangeAreas(live(), given === undefined ? [WHOLE] : addresses(given), stage);
  return {
    type: 'Worksheet',
    identity: () => ({ Id: sheet.id }),
    get: {
      Id: () => live().id,
      Name: () => live().name,
      Visibility: () => live().visibility,
      Position: () => book.sheets.indexOf(live()),
      Protection: () => ({ type: 'WorksheetProtection', get: { Protected: () => live().protected } }),
      Charts: () => charts(sheet, writable),
      Names: () => names(sheet, writable),
      FreezePanes: () => ({
        type: 'WorksheetFreezePanes',
        call: {
          FreezeAt: (area: unknown) => {
            const { rows, columns } = address(area);
            live().frozenRows = rows;
            live().frozenColumns = columns;
          },
          FreezeRows: (count: unknown) => {
            live().frozenRows = number(count);
          },
          Unfreeze: () => {
            live().frozenRows = 0;
            live().frozenColumns = 0;
          },
        },
      }),
      PageLayout: () => pageLayout(sheet, writable),
      HorizontalPageBreaks: () => pageBreaks(sheet, writable),
    },
    set: {
      Name: (value) => {
        structure();
        checkSheetName(book, text(value), live());
        sheet.name = text(value);
      },
      Position: (value) => {
        structure();
        const at = number(value);
        if (!Number.isInteger(at) || at < 0 || at >= book.sheets.length) throw invalidArgument();
        book.sheets.splice(book.sheets.indexOf(live()), 1);
        book.sheets.splice(at, 0, sheet);
      },
      TabColor: (value) => {
        live().tabColor = value === '' ? '' : color(value);
      },
      // The wire name of `showGridlines`.
      Gridlines: (value) => {
        live().showGridlines = truth(value);
      },
    },
    call: {
      Activate: () => stage.show(live(), null),
      Delete: () => {
        structure();
        if (book.sheets.filter((one) => one.visibility === 'Visible').length === 1 && live().visibility === 'Visible')
          throw new HostError('GeneralException', 'A workbook must contain at least one visible worksheet.', 500);
        book.sheets.splice(book.sheets.indexOf(live()), 1);
        if (book.active === sheet) book.active = book.sheets[0]!;
        watch.deleted(sheet);
      },
      GetRange: (given) => (given === undefined ? wholeSheet(live(), stage) : range(live(), address(given), stage)),
      GetRangeByIndexes: (row, column, rows, columns) => range(live(), block(row, column, rows, columns), stage),
      GetRanges: areas,
      GetUsedRangeOrNullObject: (valuesOnly) => usedRange(sheet, valuesOnly, stage),
    },
  };
}

/**
 * NamedItemCollection of a sheet: constants only, which is what the adapter keeps there. Whether Excel changes names of a
 * protected sheet is not documented; this one refuses, so that nothing rests on it.
 */
function names(sheet: Sheet, writable: () => void): Thing {
  const item = (name: string): Thing => ({
    type: 'NamedItem',
    // On the desktop the formula comes as the formula bar shows it: OfficeDev/office-js issue 2834.
    get: { Name: () => name, Formula: () => localFormula(sheet.names.get(name)!) },
    set: {
      Formula: (value) => {
        sheet.names.set(name, constant(value));
      },
    },
    call: {
      Delete: () => {
        writable();
        if (!sheet.names.delete(name)) throw itemNotFound();
      },
    },
  });
  const found = (name: unknown): string | undefined =>
    [...sheet.names.keys()].find((one) => one.toLowerCase() === text(name).toLowerCase());
  return {
    type: 'NamedItemCollection',
    items: () => [...sheet.names.keys()].map(item),
    call: {
      GetItem: (name) => {
        const there = found(name);
        if (there === undefined) throw itemNotFound();
        return item(there);
      },
      GetItemOrNullObject: (name) => {
        const there = found(name);
        return there === undefined ? null : item(there);
      },
      Add: (name, reference) => {
        writable();
        if (found(name) !== undefined)
          throw new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.', 409);
        if (!/^[\p{L}_\\][\p{L}\d_.\\]*$/u.test(text(name))) throw invalidArgument();
        sheet.names.set(text(name), constant(reference));
        return item(text(name));
      },
    },
  };
}

/**
 * Excel takes no text constant above 255 characters in a formula, and no formula above 8192: specifications and limits.
 */
function constant(value: unknown): string {
  const formula = text(value);
  const pieces = [...formula.matchAll(/"((?:[^"]|"")*)"/g)].map((match) => match[1]!.replaceAll('""', '"'));
  if (!formula.startsWith('=') || formula.length > 8192 || pieces.some((piece) => piece.length > 255))
    throw invalidArgument();
  return english(formula);
}

/** PageBreakCollection (1.9): the rows that begin a page. */
function pageBreaks(sheet: Sheet, writable: () => void): Thing {
  return {
    type: 'PageBreakCollection',
    call: {
      Add: (cell) => {
        writable();
        const { row } = address(cell);
        if (row === 0) throw invalidArgument();
        sheet.page.breaks = [...((sheet.page.breaks as readonly number[] | undefined) ?? []), row];
        return { type: 'PageBreak', get: {} };
      },
      RemovePageBreaks: () => {
        writable();
        delete sheet.page.breaks;
      },
    },
  };
}

/** PageLayout (1.9): what is set is kept, after a check of its kind. */
function pageLayout(sheet: Sheet, writable: () => void): Thing {
  const keep = (name: string, check: (value: unknown) => unknown) => (value: unknown) => {
    writable();
    sheet.page[name] = check(value);
  };
  const page = (name: string): Thing => ({
    type: 'HeaderFooter',
    get: {},
    set: { CenterHeader: keep(`${name}.centerHeader`, text) },
  });
  return {
    type: 'PageLayout',
    get: {
      HeadersFooters: () => ({
        type: 'HeaderFooterGroup',
        get: { DefaultForAllPages: () => page('default'), FirstPage: () => page('first') },
        set: { State: keep('state', oneOf(['Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven'])) },
      }),
    },
    set: {
      Orientation: keep('orientation', oneOf(['Portrait', 'Landscape'])),
      PaperSize: keep('paperSize', oneOf(['A4', 'A3', 'Letter'])),
      CenterHorizontally: keep('centerHorizontally', truth),
      Zoom: keep('zoom', record),
    },
    call: {
      SetPrintArea: (area) => keep('printArea', text)(area),
      SetPrintTitleRows: (rows) => {
        keep('titleRows', text)(rows);
        address(rows);
      },
      SetPrintMargins: (unit, margins) => {
        keep('marginUnit', oneOf(['Points', 'Inches', 'Centimeters']))(unit);
        keep('margins', record)(margins);
      },
    },
  };
}
