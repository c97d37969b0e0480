import { areaAddress, columnLetter, placeOfList } from '../../model/address';
import type { Area } from '../../model/grid';
import type { PrintSetup, SheetSpec } from '../../model/sheet-spec';
import { joined, rectangles } from './areas';
import { ACTION, AREAS, type Step } from './looks';


/** What of a sheet of ours is no word and needs none: widths, drop-downs, frozen rows and print setup. */
export function frameSteps(spec: SheetSpec, isNew: boolean): Step[] {
  return [...columnSteps(spec, isNew), ...dropDownSteps(spec), viewStep(spec), printStep(spec.print), ...breakSteps(spec.print)];
}

/**
 * Characters of the default font to points: 8.43 characters are 64 pixels at 96 dots an inch, 5 of them padding
 * (ECMA-376, part 1, 18.3.1.13; digits of Calibri 11 are 7 pixels wide). `columnWidth` is in points: OfficeDev/office-js issue 187.
 */
export const widthInPoints = (characters: number): number => Math.trunc(characters * 7 + 5) * 0.75;

/** Columns of one width together; hidden ones by themselves, because hiding is a property of a single range. */
function columnSteps({ columns, keepWidths }: SheetSpec, isNew: boolean): Step[] {
  const own = keepWidths && !isNew ? [] : groupsOf(columns, ({ width }) => width);
  const widths = own.flatMap(([width, lines]) => lineSteps(lines, (line) => `${columnLetter(line)}:${columnLetter(line)}`, (format) => (format.columnWidth = widthInPoints(width))));
  // Neighbours together.
  const hidden = rectangles(1, columns.length, (_, at) => columns[at]!.hidden === true).map((area) => `${columnLetter(area.column)}:${columnLetter(area.column + area.columns - 1)}`);
  return [...widths, ...hidden.map((address) => ({ bytes: ACTION * 2, write: (sheet: Excel.Worksheet) => void (sheet.getRange(address).untrack().columnHidden = true) }))];
}

/** Rows of one height together; rows without one are fitted to their text, which is there by now, and wrapped. */
export function rowSteps({ rows }: SheetSpec): Step[] {
  return groupsOf(rows, ({ height }) => height).flatMap(([height, lines]) =>
    lineSteps(lines, (line) => `${line + 1}:${line + 1}`, (format) => (height === undefined ? format.autofitRows() : (format.rowHeight = height))),
  );
}

function groupsOf<T, K>(lines: readonly T[], keyOf: (line: T) => K): [K, number[]][] {
  const groups = new Map<K, number[]>();
  lines.forEach((line, at) => groups.set(keyOf(line), [...(groups.get(keyOf(line)) ?? []), at]));
  return [...groups];
}

/** Whole rows or columns through one object: their number is not seen in the request. */
function lineSteps(lines: readonly number[], addressOf: (line: number) => string, write: (format: Excel.RangeFormat) => void): Step[] {
  return joined(lines.map(addressOf)).map((address) => ({ bytes: address.length + AREAS, write: (sheet) => write(sheet.getRanges(address).untrack().format) }));
}

/** Merges of the same columns in rows that follow each other go together: each row is merged by itself ("across"). */
export function mergeSteps({ merges }: SheetSpec): Step[] {
  const sorted = [...merges].sort((a, b) => a.column - b.column || a.columns - b.columns || a.row - b.row);
  const steps: Step[] = [];
  for (let from = 0; from < sorted.length; ) {
    const first = sorted[from]!;
    let to = from + 1;
    const follows = (next: Area | undefined): boolean =>
      next !== undefined && next.column === first.column && next.columns === first.columns && next.rows === 1 && next.row === first.row + to - from;
    if (first.rows === 1) while (follows(sorted[to])) to++;
    const [area, across] = [{ ...first, rows: first.rows === 1 ? to - from : first.rows }, first.rows === 1];
    steps.push({ bytes: ACTION * 2, write: (sheet) => sheet.getRange(areaAddress(area)).untrack().merge(across) });
    from = to;
  }
  return steps;
}

function dropDownSteps({ dropDowns }: SheetSpec): Step[] {
  return dropDowns.map(({ area, values, from, open }) => {
    const source = from ? `=${placeOfList(from)}` : values.join(',');
    // A list in a text is parted by commas and holds 255 characters: Excel specifications and limits. Ours are fixed words.
    if (source.length > 255 || values.some((value) => value.includes(','))) throw new Error(`No drop-down list: ${source}`);
    return {
      bytes: ACTION * 3 + source.length * 3,
      write: (sheet) => {
        const { dataValidation } = sheet.getRange(areaAddress(area)).untrack();
        dataValidation.rule = { list: { inCellDropDown: true, source } };
        if (open) dataValidation.errorAlert = { showAlert: false, message: '', style: 'Information', title: '' };
      },
    };
  });
}

function viewStep({ tabColor, freezeRows }: SheetSpec): Step {
  return {
    bytes: ACTION * 4,
    write: (sheet) => {
      sheet.tabColor = tabColor ?? '';
      sheet.showGridlines = false;
      sheet.freezePanes.unfreeze();
      if (freezeRows > 0) sheet.freezePanes.freezeRows(freezeRows);
    },
  };
}

/** A4, as wide as one page, as long as it needs; the page number in the middle of the top margin from page 2 on. */
function printStep(print: PrintSetup): Step {
  const { top, bottom, left, right } = print.margins;
  const centimetres = (millimetres: number): number => millimetres / 10;
  return {
    bytes: ACTION * 11,
    write: (sheet) => {
      const page = sheet.pageLayout;
      page.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
      page.paperSize = 'A4';
      page.zoom = { horizontalFitToPages: 1 };
      page.centerHorizontally = true;
      // The header stands in the middle of the top margin.
      page.setPrintMargins('Centimeters', { top: centimetres(top), bottom: centimetres(bottom), left: centimetres(left), right: centimetres(right), header: centimetres(top) / 2 });
      page.setPrintArea(areaAddress(print.area));
      if (print.titleRows) page.setPrintTitleRows(`$${print.titleRows.from + 1}:$${print.titleRows.to + 1}`);
      const headers = page.headersFooters;
      headers.state = print.pageNumbers ? 'FirstAndDefault' : 'Default';
      headers.defaultForAllPages.centerHeader = print.pageNumbers ? '&P' : '';
      if (print.pageNumbers) headers.firstPage.centerHeader = '';
    },
  };
}

/** Pages that begin at a row of ours (PageBreakCollection, ExcelApi 1.9). */
const breakSteps = ({ breaks = [] }: PrintSetup): Step[] =>
  breaks.map((row) => ({ bytes: ACTION * 2, write: (sheet) => void sheet.horizontalPageBreaks.add(`A${row + 1}`) }));
