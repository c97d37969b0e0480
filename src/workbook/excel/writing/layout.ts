import { areaAddress, columnLetter, placeOfList } from '../../../model/address';
import type { Area } from '../../../model/grid';
import type { PrintSetup, SheetSpec } from '../../../model/sheet-spec';
import { rectangles } from './areas';
import type { Step } from './looks';
import { objectBytes, rangeBytes } from '../request-size';

/**
 * What of a sheet of ours is no word and needs none: widths, drop-downs, frozen rows and print setup. `sized`: the
 * columns that get our widths.
 */
export function frameSteps(spec: SheetSpec, sized: (column: number) => boolean): Step[] {
  return [
    ...widthSteps(spec, sized),
    ...hidingSteps(spec),
    ...dropDownSteps(spec),
    viewStep(spec),
    printStep(spec.print),
    ...breakSteps(spec.print),
  ];
}

/**
 * Characters of the default font to points: 8.43 characters are 64 pixels at 96 dots an inch, 5 of them padding
 * (ECMA-376, part 1, 18.3.1.13; digits of Calibri 11 are 7 pixels wide). `columnWidth` is in points:
 * OfficeDev/office-js issue 187.
 */
export const widthInPoints = (characters: number): number => Math.trunc(characters * 7 + 5) * 0.75;

/** Columns that stand beside each other in one call. */
function widthSteps({ columns }: SheetSpec, sized: (column: number) => boolean): Step[] {
  return runsOf(columns, (_, at) => sized(at)).map(({ from, items }) => {
    const properties: Excel.SettableColumnProperties[] = items.map(({ width }) => ({
      format: { columnWidth: widthInPoints(width) },
    }));
    return {
      bytes: rangeBytes(0, 1, properties),
      write: (sheet) => sheet.getRangeByIndexes(0, from, 1, items.length).untrack().setColumnProperties(properties),
    };
  });
}

/** Hidden columns, neighbours together. */
const hidingSteps = ({ columns }: SheetSpec): Step[] =>
  rectangles(1, columns.length, (_, at) => columns[at]!.hidden === true).map((area) => {
    const address = `${columnLetter(area.column)}:${columnLetter(area.column + area.columns - 1)}`;
    return {
      bytes: rangeBytes(0, 1, address),
      write: (sheet) => void (sheet.getRange(address).untrack().columnHidden = true),
    };
  });

/**
 * Heights of the rows that are meant: before the words, so that a row with words has its height, whatever happens in
 * between.
 */
export function heightSteps({ rows }: SheetSpec, meant: (row: number) => boolean): Step[] {
  return runsOf(rows, ({ height }, at) => height !== undefined && meant(at)).map(({ from, items }) => {
    const properties: Excel.SettableRowProperties[] = items.map(({ height }) => ({ format: { rowHeight: height! } }));
    return {
      bytes: rangeBytes(0, 1, properties),
      write: (sheet) => sheet.getRangeByIndexes(from, 0, items.length, 1).untrack().setRowProperties(properties),
    };
  });
}

/** Rows without a height of their own are fitted to their text, which is there by now, and wrapped. */
export const fitSteps = ({ rows }: SheetSpec, meant: (row: number) => boolean): Step[] =>
  runsOf(rows, ({ height }, at) => height === undefined && meant(at)).map(({ from, items }) => {
    const address = `${from + 1}:${from + items.length}`;
    return {
      bytes: rangeBytes(1, 1, address),
      write: (sheet) => sheet.getRange(address).untrack().format.autofitRows(),
    };
  });

/** What follows each other and fulfils the test. */
function runsOf<T>(
  items: readonly T[],
  test: (item: T, at: number) => boolean,
): { readonly from: number; readonly items: T[] }[] {
  const runs: { from: number; items: T[] }[] = [];
  items.forEach((item, at) => {
    if (!test(item, at)) return;
    const last = runs.at(-1);
    if (last && last.from + last.items.length === at) last.items.push(item);
    else runs.push({ from: at, items: [item] });
  });
  return runs;
}

/** Merges of the same columns in rows that follow each other go together: each row is merged by itself ("across"). */
export function mergeSteps({ merges }: SheetSpec): Step[] {
  const sorted = [...merges].sort((a, b) => a.column - b.column || a.columns - b.columns || a.row - b.row);
  const steps: Step[] = [];
  for (let from = 0; from < sorted.length;) {
    const first = sorted[from]!;
    let to = from + 1;
    const follows = (next: Area | undefined): boolean =>
      next !== undefined &&
      next.column === first.column &&
      next.columns === first.columns &&
      next.rows === 1 &&
      next.row === first.row + to - from;
    if (first.rows === 1) while (follows(sorted[to])) to++;
    const [area, across] = [{ ...first, rows: first.rows === 1 ? to - from : first.rows }, first.rows === 1];
    steps.push({
      bytes: rangeBytes(0, 1, areaAddress(area)),
      write: (sheet) => sheet.getRange(areaAddress(area)).untrack().merge(across),
    });
    from = to;
  }
  return steps;
}

function dropDownSteps({ dropDowns }: SheetSpec): Step[] {
  return dropDowns.map(({ area, values, from, open }) => {
    const source = from ? `=${placeOfList(from)}` : values.join(',');
    // A list in a text is parted by commas and holds 255 characters: Excel specifications and limits. Ours are fixed
    // words.
    if (source.length > 255 || values.some((value) => value.includes(',')))
      throw new Error(`No drop-down list: ${source}`);
    return {
      bytes: rangeBytes(1, 2, areaAddress(area), source) + 200,
      write: (sheet) => {
        const { dataValidation } = sheet.getRange(areaAddress(area)).untrack();
        dataValidation.rule = { list: { inCellDropDown: true, source } };
        if (open) dataValidation.errorAlert = { showAlert: false, message: '', style: 'Information', title: '' };
      },
    };
  });
}

function viewStep({ tabColor, freezeRows, freezeColumns = 0 }: SheetSpec): Step {
  return {
    bytes: objectBytes(1, 4, tabColor),
    write: (sheet) => {
      sheet.tabColor = tabColor ?? '';
      sheet.showGridlines = false;
      sheet.freezePanes.unfreeze();
      if (freezeRows > 0 && freezeColumns > 0)
        sheet.freezePanes.freezeAt(areaAddress({ row: 0, column: 0, rows: freezeRows, columns: freezeColumns }));
      else if (freezeRows > 0) sheet.freezePanes.freezeRows(freezeRows);
    },
  };
}

/** A4, as wide as one page, as long as it needs or one page high; the page number in the middle of the top margin from page 2 on. */
function printStep(print: PrintSetup): Step {
  const { top, bottom, left, right } = print.margins;
  const centimetres = (millimetres: number): number => millimetres / 10;
  return {
    bytes: objectBytes(4, 11, print) + 300,
    write: (sheet) => {
      const page = sheet.pageLayout;
      page.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
      page.paperSize = 'A4';
      page.zoom = { horizontalFitToPages: 1, ...(print.onePage && { verticalFitToPages: 1 }) };
      page.centerHorizontally = true;
      // The header stands in the middle of the top margin.
      page.setPrintMargins('Centimeters', {
        top: centimetres(top),
        bottom: centimetres(bottom),
        left: centimetres(left),
        right: centimetres(right),
        header: centimetres(top) / 2,
      });
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
  breaks.map((row) => ({
    bytes: objectBytes(1, 0) + 60,
    write: (sheet) => void sheet.horizontalPageBreaks.add(`A${row + 1}`),
  }));
