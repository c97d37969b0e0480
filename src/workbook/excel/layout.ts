import { areaAddress, columnLetter } from '../../model/address';
import type { PrintSetup, SheetSpec } from '../../model/sheet-spec';
import { ACTION, type Step } from './looks';


/** Widths, heights, merges, drop-downs, frozen rows and print setup of a sheet of ours. */
export function layoutSteps(spec: SheetSpec): Step[] {
  return [...columnSteps(spec), ...mergeSteps(spec), ...dropDownSteps(spec), ...rowSteps(spec), viewStep(spec), printStep(spec.print)];
}

/**
 * Characters of the default font to points: 8.43 characters are 64 pixels at 96 dots an inch, 5 of them padding
 * (ECMA-376, part 1, 18.3.1.13; digits of Calibri 11 are 7 pixels wide). `columnWidth` is in points: OfficeDev/office-js issue 187.
 */
export const widthInPoints = (characters: number): number => Math.trunc(characters * 7 + 5) * 0.75;

function columnSteps({ columns }: SheetSpec): Step[] {
  const steps: Step[] = [];
  for (let from = 0; from < columns.length; ) {
    const { width, hidden = false } = columns[from]!;
    let to = from;
    while (to + 1 < columns.length && columns[to + 1]!.width === width && (columns[to + 1]!.hidden ?? false) === hidden) to++;
    const address = `${columnLetter(from)}:${columnLetter(to)}`;
    steps.push({
      bytes: ACTION * 3,
      write: (sheet) => {
        const range = sheet.getRange(address);
        range.format.columnWidth = widthInPoints(width);
        range.columnHidden = hidden;
      },
    });
    from = to + 1;
  }
  return steps;
}

/** Given heights, in runs; the other rows are fitted to their text, because wrapping came after the values. */
function rowSteps({ rows }: SheetSpec): Step[] {
  const steps: Step[] = [];
  for (let from = 0; from < rows.length; ) {
    const height = rows[from]!.height;
    let to = from;
    while (to + 1 < rows.length && rows[to + 1]!.height === height) to++;
    const address = `${from + 1}:${to + 1}`;
    steps.push({
      bytes: ACTION * 3,
      write: (sheet) => {
        const { format } = sheet.getRange(address);
        if (height === undefined) format.autofitRows();
        else format.rowHeight = height;
      },
    });
    from = to + 1;
  }
  return steps;
}

const mergeSteps = ({ merges }: SheetSpec): Step[] => merges.map((area) => ({ bytes: ACTION * 2, write: (sheet) => sheet.getRange(areaAddress(area)).merge(false) }));

function dropDownSteps({ dropDowns }: SheetSpec): Step[] {
  return dropDowns.map(({ area, values }) => {
    const source = values.join(',');
    // A list in a text is parted by commas and holds 255 characters: Excel specifications and limits. Ours are fixed words.
    if (source.length > 255 || values.some((value) => value.includes(','))) throw new Error(`No drop-down list: ${source}`);
    return {
      bytes: ACTION * 3 + source.length * 3,
      write: (sheet) => {
        sheet.getRange(areaAddress(area)).dataValidation.rule = { list: { inCellDropDown: true, source } };
      },
    };
  });
}

function viewStep({ tabColor, freezeRows }: SheetSpec): Step {
  return {
    bytes: ACTION * 5,
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
    bytes: ACTION * 16,
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
