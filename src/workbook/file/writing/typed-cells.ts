import { dateTo1904 } from '../../../model/date-system';
import { bytesPart, textPart, type Package, type SheetEntry } from '../package/package';
import { countsFrom1904, dropCalculationChain, recalculateOnOpen, withStyles } from '../package/structure';
import { parseRoot, printRoot, type Root } from '../package/xml';
import { needsQuote, type StyleBook } from '../looks/style-book';
import { writeCells, type CellWrite, type WrittenCells } from './cells';
import { upperRows } from './rows-below';
import { renameTableColumns } from './tables';

/** A cell to be written, with the number format to set, if any. */
export type TypedCell = Pick<CellWrite, 'row' | 'column' | 'value' | 'formula' | 'keepFormula'> & {
  readonly format?: string;
  readonly font?: string;
};

/**
 * Writes cells of one sheet and keeps their looks; tells whether the sheet differs now, null when a table's header
 * forbids it.
 */
export function writeTo(pkg: Package, entry: SheetEntry, cells: readonly TypedCell[]): boolean | null {
  if (!renameTableColumns(pkg, entry, cells)) return null;
  const is1904 = countsFrom1904(pkg);
  const write = (root: Root): WrittenCells =>
    withStyles(pkg, (styles) => {
      const dated =
        (value: CellWrite['value']) =>
        (xf: number): CellWrite['value'] =>
          dateTo1904(value, styles.numberFormat(xf));
      return writeCells(
        root,
        cells.map((cell) => ({
          ...cell,
          format: formatter(cell, styles),
          ...(is1904 && { stored: dated(cell.value) }),
        })),
      );
    });
  const upper = upperRows(pkg, entry.path, Math.max(...cells.map(({ row }) => row)));
  const near = upper && write(parseRoot(upper.xml));
  // Cells further down may have shared a formula that was overwritten.
  const part = near && !near.handedOn ? upper.withRest(printRoot(near.sheet)) : null;
  const written = part && near ? near : write(parseRoot(textPart(pkg, entry.path)));
  if (part ? !storeBytes(pkg, entry, part) : !store(pkg, entry, written.sheet)) return false;
  if (written.droppedFormula || cells.some((cell) => cell.formula !== undefined && !cell.keepFormula))
    dropCalculationChain(pkg);
  recalculateOnOpen(pkg);
  return true;
}

const formatter =
  ({ value, formula, format, font }: TypedCell, styles: StyleBook) =>
  (current: number): number =>
    styles.changed(font === undefined ? current : styles.withFontName(current, font), {
      numberFormat: format,
      quoted: formula === undefined && needsQuote(value),
    });

/** Stores the sheet when it differs; tells whether it did. */
function store(pkg: Package, entry: SheetEntry, sheet: Root): boolean {
  const xml = printRoot(sheet);
  if (xml === textPart(pkg, entry.path)) return false;
  pkg.parts.set(entry.path, xml);
  return true;
}

/** Stores the part when it differs; tells whether it did. */
export function storeBytes(pkg: Package, entry: SheetEntry, bytes: Uint8Array): boolean {
  const before = bytesPart(pkg, entry.path);
  if (before.length === bytes.length && before.every((byte, at) => byte === bytes[at])) return false;
  pkg.parts.set(entry.path, bytes);
  return true;
}
