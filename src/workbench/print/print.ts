import { formatDay, formatNumber } from '../../locale/format';
import type { SheetSpec, SpecCell } from '../../model/sheet-spec';
import { BORDER_COLOR, LOOKS, type Look } from '../../workbook/styles';
import { printedSheet, type PrintedPage, type PrintedRow, type PrintedSheet } from './pages';
import './print.css';

/** Room above the words for the page's number, taken off the upper margin. Millimetres. */
const NUMBER_ROOM = 7;
/** Points between the text of a cell and its line. */
const PADDING = 1;

/**
 * Puts the sheets before the browser's own print dialog, which also makes a PDF file called `title`. They stand in the
 * page for as long as the dialog is there, seen on paper alone.
 */
export async function printSheets(title: string, specs: readonly SheetSpec[]): Promise<void> {
  const papers = document.createElement('div');
  papers.id = 'papers';
  papers.lang = 'vi';
  const pageRule = document.createElement('style');
  pageRule.textContent = pageSetup(specs[0]);
  papers.append(pageRule, ...specs.flatMap(pagesOf));
  const before = document.title;
  document.body.append(papers);
  document.title = title;
  // Some browsers only begin to print here, and go on.
  const ended = new Promise<void>((resolve) => addEventListener('afterprint', () => resolve(), { once: true }));
  window.print();
  await ended;
  papers.remove();
  document.title = before;
}

/** All sheets of units have one print setup. */
function pageSetup(spec: SheetSpec | undefined): string {
  if (!spec) return '';
  const { orientation, margins } = spec.print;
  const top = Math.max(0, margins.top - NUMBER_ROOM);
  return `@page { size: A4 ${orientation}; margin: ${top}mm ${margins.right}mm ${margins.bottom}mm ${margins.left}mm; }`;
}

function pagesOf(spec: SheetSpec): HTMLElement[] {
  const sheet = printedSheet(spec);
  return sheet.pages.map((page) => paper(sheet, page));
}

function paper({ widths, scale }: PrintedSheet, { number, rows }: PrintedPage): HTMLElement {
  const section = document.createElement('section');
  const above = document.createElement('p');
  above.style.height = `${NUMBER_ROOM}mm`;
  above.textContent = number === null ? '' : String(number);
  const table = document.createElement('table');
  table.style.width = `${widths.reduce((sum, width) => sum + width, 0)}pt`;
  const columns = document.createElement('colgroup');
  for (const width of widths) {
    const column = document.createElement('col');
    column.style.width = `${width}pt`;
    columns.append(column);
  }
  const body = document.createElement('tbody');
  body.append(...rows.map((row) => line(row, scale)));
  table.append(columns, body);
  section.append(above, table);
  return section;
}

function line({ height, cells }: PrintedRow, scale: number): HTMLTableRowElement {
  const row = document.createElement('tr');
  if (height !== null) row.style.height = `${height}pt`;
  for (const { cell, columns, rows } of cells) {
    const box = document.createElement('td');
    box.colSpan = columns;
    box.rowSpan = rows;
    box.style.padding = `0 ${PADDING * scale}pt`;
    if (cell) {
      draw(box, LOOKS[cell.style], scale);
      box.textContent = shown(cell);
    }
    row.append(box);
  }
  return row;
}

function draw({ style }: HTMLElement, look: Look, scale: number): void {
  style.fontFamily = `'${look.font}', serif`;
  style.fontSize = `${look.size * scale}pt`;
  if (look.bold) style.fontWeight = 'bold';
  if (look.italic) style.fontStyle = 'italic';
  // What leads somewhere on the screen leads nowhere on paper.
  if (!look.underline) style.color = look.color;
  if (look.fill) style.background = look.fill;
  style.textAlign = look.horizontal;
  style.verticalAlign = look.vertical === 'center' ? 'middle' : look.vertical;
  style.whiteSpace = look.wrap ? 'pre-wrap' : 'pre';
  const thin = `0.5pt solid ${BORDER_COLOR}`;
  if (look.border === 'all') style.border = thin;
  if (look.border === 'below') style.borderBottom = thin;
}

/** Day 0 of Excel's calendar for days after February 1900. */
const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** Sheets of ours are Vietnamese. */
function shown({ value, format }: SpecCell): string {
  if (typeof value !== 'number') return value ?? '';
  return format !== undefined && /[dmy]/i.test(format)
    ? formatDay(new Date(EPOCH + Math.floor(value) * DAY).toISOString().slice(0, 10), 'vi')
    : formatNumber(value, 'vi');
}
