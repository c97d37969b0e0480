import { a1, columnIndex } from '../../../model/address';
import { isError, type CellValue } from '../../../model/grid';
import { shiftFormula } from '../formula';
import { childRoot, withChildren, withReplaced } from '../package/sheet-part';
import {
  attribute,
  childrenOf,
  escapeCellText,
  escapeText,
  isTrue,
  openingTag,
  parseRoot,
  prefixed,
  printRoot,
  textOf,
  withAttribute,
} from '../package/xml';
import type { Root } from '../package/xml';

/** One cell to be written. Text is text, whatever it begins with. */
export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** Without '='; the value is its result. */
  readonly formula?: string;
  /** Only the result is new; the cell's formula stays as it stands (it may be shared). */
  readonly keepFormula?: boolean;
  /** The cell's format index from the one that it has now. */
  readonly format: (current: number) => number;
  /** The value as the file holds it in a cell of that format, where that is not the value itself. */
  readonly stored?: (xf: number) => CellValue;
}

/** Where a cell of the sheet is, counted from zero. */
type Place = Pick<CellWrite, 'row' | 'column'>;

/** A cell as the file stores it. `xf` is its format index. */
export function cellXml({ row, column }: Place, xf: number, value: CellValue, formula?: string): string {
  const open = `<c r="${a1(row, column)}"${xf === 0 ? '' : ` s="${xf}"`}`;
  const f = formula === undefined ? '' : `<f>${escapeText(formula)}</f>`;
  if (value === null || value === '') return f === '' ? `${open}/>` : `${open}>${f}</c>`;
  if (isError(value)) return `${open} t="e">${f}<v>${escapeText(value.error)}</v></c>`;
  if (typeof value === 'number')
    return Number.isFinite(value) ? `${open}>${f}<v>${value}</v></c>` : `${open} t="e">${f}<v>#NUM!</v></c>`;
  if (typeof value === 'boolean') return `${open} t="b">${f}<v>${value ? 1 : 0}</v></c>`;
  // A text result is kept in the cell; typed text goes in as an inline string, which is never read as a formula.
  if (f !== '') return `${open} t="str">${f}<v>${escapeCellText(value)}</v></c>`;
  return `${open} t="inlineStr"><is><t xml:space="preserve">${escapeCellText(value)}</t></is></c>`;
}

export interface WrittenCells {
  readonly sheet: Root;
  readonly droppedFormula: boolean;
  /** A formula that others shared was overwritten: they had to get one of their own. */
  readonly handedOn: boolean;
}

interface Row {
  readonly index: number;
  xml: string;
  /** Filled for rows that are written to. */
  cells: Map<number, string> | null;
}

/**
 * The worksheet with the cells written. Rows and cells that are not written to are carried over as they stand.
 * A formula that others share is handed on to them first when its cell is overwritten.
 */
export function writeCells(sheet: Root, writes: readonly CellWrite[]): WrittenCells {
  const root = childRoot(sheet, 'sheetData') ? sheet : withChildren(sheet, 'worksheet', 'sheetData', ['<sheetData/>']);
  const sheetData = childRoot(root, 'sheetData')!;
  const rows = new Map<number, Row>();
  let previous = -1;
  for (const xml of childrenOf(sheetData, 'row')) {
    const index = attribute(xml, 'r') === null ? previous + 1 : Number(attribute(xml, 'r')) - 1;
    rows.set((previous = index), { index, xml, cells: null });
  }
  const orphans: { index: string; formula: string; row: number; column: number }[] = [];
  let droppedFormula = false;
  for (const write of writes) {
    const row = rows.get(write.row) ?? newRow(rows, write.row, root.prefix);
    row.cells ??= cellsOf(row);
    const old = row.cells.get(write.column);
    const before = old === undefined ? null : formulaOf(old);
    const xf = write.format(
      old === undefined ? inheritedFormat(root, row, write.column) : Number(attribute(old, 's') ?? 0),
    );
    const value = write.stored ? write.stored(xf) : write.value;
    if (before !== null && write.keepFormula === true) {
      row.cells.set(write.column, withResult(old!, before, xf, value));
      continue;
    }
    if (before !== null) {
      droppedFormula = true;
      const shared = attribute(before, 't') === 'shared' && textOf(before) !== '' ? attribute(before, 'si') : null;
      if (shared !== null)
        orphans.push({ index: shared, formula: textOf(before), row: write.row, column: write.column });
    }
    row.cells.set(write.column, prefixed(cellXml(write, xf, value, write.formula), root.prefix));
  }
  for (const orphan of orphans) for (const row of rows.values()) handOn(row, orphan);
  const pieces = [...rows.values()]
    .sort((a, b) => a.index - b.index)
    .map((row) => ({ name: 'row', xml: printRow(row) }));
  const written = withReplaced(root, 'sheetData', printRoot({ ...sheetData, pieces }));
  return { sheet: withDimension(written, writes), droppedFormula, handedOn: orphans.length > 0 };
}

function newRow(rows: Map<number, Row>, index: number, prefix: string): Row {
  const row: Row = { index, xml: prefixed(`<row r="${index + 1}"/>`, prefix), cells: new Map() };
  rows.set(index, row);
  return row;
}

function cellsOf(row: Row): Map<number, string> {
  const cells = new Map<number, string>();
  let previous = -1;
  for (const xml of childrenOf(parseRoot(row.xml), 'c')) {
    const letters = /^[A-Za-z]+/.exec(attribute(xml, 'r') ?? '')?.[0];
    previous = letters === undefined ? previous + 1 : columnIndex(letters);
    cells.set(previous, xml);
  }
  return cells;
}

function printRow(row: Row): string {
  if (!row.cells) return row.xml;
  const root = parseRoot(row.xml);
  const cells = [...row.cells].sort(([a], [b]) => a - b).map(([, xml]) => ({ name: 'c', xml }));
  // 'spans' only speeds up loading; a wrong one is worse than none.
  return printRoot({
    ...root,
    open: withAttribute(root.open, 'spans', null),
    pieces: [...cells, ...root.pieces.filter((piece) => piece.name !== 'c')],
  });
}

/** The cell's formula element, or null. */
function formulaOf(cell: string): string | null {
  return childrenOf(parseRoot(cell), 'f')[0] ?? null;
}

/** The cell with its formula as it stands and another result. */
function withResult(cell: string, formula: string, xf: number, value: CellValue): string {
  const root = parseRoot(cell);
  const prefix = root.prefix;
  const address = /^([A-Za-z]+)(\d+)$/.exec(attribute(cell, 'r') ?? '');
  const fresh = parseRoot(
    prefixed(
      cellXml({ row: Number(address?.[2] ?? 1) - 1, column: columnIndex(address?.[1] ?? 'A') }, xf, value, ''),
      prefix,
    ),
  );
  return printRoot({
    ...fresh,
    pieces: fresh.pieces.map((piece) => (piece.name === 'f' ? { name: 'f', xml: formula } : piece)),
  });
}

/** Gives the cells that shared the formula of an overwritten cell a formula of their own. */
function handOn(row: Row, from: { index: string; formula: string; row: number; column: number }): void {
  if (!row.xml.includes('shared') && !row.cells) return;
  const cells = (row.cells ??= cellsOf(row));
  for (const [column, cell] of cells) {
    const element = formulaOf(cell);
    if (element === null || attribute(element, 'si') !== from.index || attribute(element, 't') !== 'shared') continue;
    const name = /^<([^\s>/]+)/.exec(openingTag(element))?.[1] ?? 'f';
    const own = `<${name}>${escapeText(shiftFormula(from.formula, row.index - from.row, column - from.column))}</${name}>`;
    cells.set(
      column,
      cell.replace(element, () => own),
    );
  }
}

/** A new cell looks like its row, else like its column, as in Excel. */
function inheritedFormat(sheet: Root, row: Row, column: number): number {
  const own = isTrue(attribute(row.xml, 'customFormat')) ? attribute(row.xml, 's') : null;
  if (own !== null) return Number(own);
  const cols = childRoot(sheet, 'cols');
  const col =
    cols &&
    childrenOf(cols, 'col').find(
      (xml) => Number(attribute(xml, 'min')) <= column + 1 && Number(attribute(xml, 'max')) >= column + 1,
    );
  return Number((col && attribute(col, 'style')) ?? 0);
}

/** Widens the used range that the sheet declares, when a cell lies outside of it. */
function withDimension(sheet: Root, writes: readonly CellWrite[]): Root {
  const element = sheet.pieces.find((piece) => piece.name === 'dimension')?.xml;
  const match = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec((element && attribute(element, 'ref')) ?? '');
  if (!element || !match) return sheet;
  let [left, top] = [columnIndex(match[1]!), Number(match[2]) - 1];
  let [right, bottom] = [columnIndex(match[3] ?? match[1]!), Number(match[4] ?? match[2]) - 1];
  for (const { row, column } of writes) {
    [left, top] = [Math.min(left, column), Math.min(top, row)];
    [right, bottom] = [Math.max(right, column), Math.max(bottom, row)];
  }
  const ref = top === bottom && left === right ? a1(top, left) : `${a1(top, left)}:${a1(bottom, right)}`;
  return ref === attribute(element, 'ref')
    ? sheet
    : withReplaced(sheet, 'dimension', withAttribute(element, 'ref', ref));
}
