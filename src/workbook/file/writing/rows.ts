import { a1, columnLetter, quoteSheet } from '../../../model/address';
import { isError, type Area, type CellPlace, type CellValue } from '../../../model/grid';
import type { CellStyle, SheetSpec, SpecCell } from '../../../model/sheet-spec';
import { LOOKS } from '../../styles';
import { fittingHeight } from '../looks/row-heights';
import { needsQuote, type StyleBook } from '../looks/style-book';
import type { ByteWriter } from '../package/byte-writer';
import { escapeAttribute, escapeCellText, escapeText, UNUSUAL_LETTERS } from '../package/xml';

export interface DraftCell {
  readonly column: number;
  readonly value: CellValue;
  readonly formula?: string;
  readonly xf: number;
  readonly wraps?: boolean;
  /** Somebody's own content that no value tells in full, as the file holds it. */
  readonly content?: CellContent;
}

export interface CellContent {
  /** ' t="e" vm="1"' */
  readonly attributes: string;
  readonly xml: string;
}

export interface DraftRow {
  readonly row: number;
  /** Points. */
  readonly height?: number;
  readonly hidden?: boolean;
  /** Format of the cells that are not there. */
  readonly style?: number;
  /** Of a row that is grouped: ' outlineLevel="1"'. */
  readonly outline?: string;
  /** By ascending column. */
  readonly cells: readonly DraftCell[];
}

/** A link to a place of this workbook. */
export interface DraftLink {
  readonly row: number;
  readonly column: number;
  readonly to: CellPlace;
}

/** What else has to be known of a row without a height of its own, to fit one to its words. */
export interface RowFrame {
  readonly widthOf: (column: number) => number | undefined;
  readonly merges: readonly Area[];
}

/** What was met while rows were written. */
export interface WrittenRows {
  /** Of the filled cells; null when there are none. */
  readonly dimension: string | null;
  /** Elements. */
  readonly links: readonly string[];
}

/** Writes the rows of a spec in one pass: no object a cell is made, and no text a row. */
export function writeSpecRows(out: ByteWriter, spec: SheetSpec, styles: StyleBook, frame: RowFrame): WrittenRows {
  const formats = specFormats(styles);
  const seen = new Extent();
  const links: string[] = [];
  spec.rows.forEach(({ height, cells }, row) => {
    const first = cells.findIndex((cell) => cell !== null);
    if (first < 0 && height === undefined) return;
    const fitted = height === undefined ? fittingHeight(wrappedIn(cells), row, frame.widthOf, frame.merges) : undefined;
    openRow(out, { row, height }, fitted);
    for (let column = first < 0 ? cells.length : first; column < cells.length; column++) {
      const cell = cells[column] ?? null;
      if (cell === null) continue;
      writeCell(out, row, column, formats(cell), cell.value, cell.formula);
      if (cell.link) links.push(linkXml({ row, column, to: cell.link }));
    }
    out.ascii('</row>');
    if (first >= 0) seen.add(row, first, lastOf(cells));
  });
  return { dimension: seen.address(), links };
}

/** The rows of a spec one by one, for who changes them before they are written. */
export function rowsOfSpec(
  spec: SheetSpec,
  styles: StyleBook,
): { readonly rows: readonly DraftRow[]; readonly links: readonly DraftLink[] } {
  const formats = specFormats(styles);
  const links: DraftLink[] = [];
  const rows = spec.rows.flatMap(({ height, cells }, row): DraftRow[] => {
    const drawn = cells.flatMap((cell, column): DraftCell[] => {
      if (!cell) return [];
      const { value, formula, style, link } = cell;
      if (link) links.push({ row, column, to: link });
      return [{ column, value, formula, xf: formats(cell), wraps: LOOKS[style].wrap }];
    });
    return height === undefined && drawn.length === 0 ? [] : [{ row, height, cells: drawn }];
  });
  return { rows, links };
}

/** Writes rows that are worked out already; by ascending row. */
export function writeDraftRows(
  out: ByteWriter,
  { rows, links }: ReturnType<typeof rowsOfSpec>,
  frame: RowFrame,
): WrittenRows {
  const seen = new Extent();
  for (const line of rows) {
    const { row, height, cells } = line;
    const wrapped = cells.flatMap(({ column, value, wraps }) =>
      wraps && typeof value === 'string' ? [{ column, text: value }] : [],
    );
    openRow(out, line, height === undefined ? fittingHeight(wrapped, row, frame.widthOf, frame.merges) : undefined);
    for (const cell of cells)
      if (cell.content) writeAsItWas(out, row, cell, cell.content);
      else writeCell(out, row, cell.column, cell.xf, cell.value, cell.formula);
    out.ascii('</row>');
    if (cells.length > 0) seen.add(row, cells[0]!.column, cells.at(-1)!.column);
  }
  return { dimension: seen.address(), links: links.map(linkXml) };
}

const linkXml = ({ row, column, to }: DraftLink): string =>
  `<hyperlink ref="${a1(row, column)}" location="${sheetInLink(to.sheet)}${a1(to.row, to.column)}"/>`;

/** The sheet to which a link leads; thousands lead to one. */
function sheetInLink(sheet: string): string {
  if (lastLink.sheet !== sheet) lastLink = { sheet, xml: escapeAttribute(`${quoteSheet(sheet)}!`) };
  return lastLink.xml;
}
let lastLink = { sheet: '', xml: escapeAttribute(`${quoteSheet('')}!`) };

/** The position in the style part of a cell's look: of nearly all cells their style alone decides. */
function specFormats(styles: StyleBook): (cell: SpecCell) => number {
  const [plain, quoted] = [new Map<CellStyle, number>(), new Map<CellStyle, number>()];
  return ({ value, formula, style, format }) => {
    const isQuoted = formula === undefined && needsQuote(value);
    if (format !== undefined) return styles.look(LOOKS[style], format, isQuoted);
    const known = isQuoted ? quoted : plain;
    let xf = known.get(style);
    if (xf === undefined) known.set(style, (xf = styles.look(LOOKS[style], undefined, isQuoted)));
    return xf;
  };
}

const wrappedIn = (cells: readonly (SpecCell | null)[]): { column: number; text: string }[] =>
  cells.flatMap((cell, column) =>
    cell && LOOKS[cell.style].wrap && typeof cell.value === 'string' ? [{ column, text: cell.value }] : [],
  );

const lastOf = (cells: readonly (SpecCell | null)[]): number => cells.findLastIndex((cell) => cell !== null);

function openRow(
  out: ByteWriter,
  { row, height, hidden, style, outline }: Omit<DraftRow, 'cells'>,
  fitted?: number,
): void {
  out.ascii('<row r="');
  out.number(row + 1);
  // Without customHeight Excel fits the row anew as soon as somebody types in it.
  if (height !== undefined) out.ascii(`" ht="${height}" customHeight="1`);
  else if (fitted !== undefined) out.ascii(`" ht="${fitted}`);
  if (style !== undefined) out.ascii(`" s="${style}" customFormat="1`);
  out.ascii(`"${hidden ? ' hidden="1"' : ''}${outline ?? ''}>`);
}

/** How a cell begins, by its column; and how its look is told, by the look's number. */
const begins: Uint8Array[] = [];
const looks: Uint8Array[] = [];
const ascii = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const [TEXT, TEXT_END] = ['" t="inlineStr"><is><t xml:space="preserve">', '</t></is></c>'].map(ascii) as [
  Uint8Array,
  Uint8Array,
];
const [BLANK, VALUE, VALUE_END] = ['"/>', '"><v>', '</v></c>'].map(ascii) as [Uint8Array, Uint8Array, Uint8Array];

/** A cell as the file stores it, as `cellXml` gives it. */
function writeCell(
  out: ByteWriter,
  row: number,
  column: number,
  xf: number,
  value: CellValue,
  formula: string | undefined,
): void {
  out.add((begins[column] ??= ascii(`<c r="${columnLetter(column)}`)));
  out.number(row + 1);
  if (xf !== 0) out.add((looks[xf] ??= ascii(`" s="${xf}`)));
  writeContent(out, value, formula);
}

function writeAsItWas(out: ByteWriter, row: number, { column, xf }: DraftCell, { attributes, xml }: CellContent): void {
  out.ascii(`<c r="${a1(row, column)}"${xf === 0 ? '' : ` s="${xf}"`}${attributes}>`);
  out.text(`${xml}</c>`);
}

/** What follows the address and the look of a cell, from the quotation mark on. */
function writeContent(out: ByteWriter, value: CellValue, formula: string | undefined): void {
  const isBlank = value === null || value === '';
  if (formula === undefined) {
    if (isBlank) return out.add(BLANK);
    if (typeof value === 'string') {
      // Typed text goes in as an inline string, which is never read as a formula.
      out.add(TEXT);
      if (!out.usual(value, UNUSUAL_LETTERS)) out.text(escapeCellText(value));
      return out.add(TEXT_END);
    }
  }
  if (formula === undefined && typeof value === 'number' && Number.isFinite(value)) {
    out.add(VALUE);
    out.ascii(String(value));
    return out.add(VALUE_END);
  }
  const type = typeOf(value);
  out.ascii(type === null || isBlank ? '">' : `" t="${type}">`);
  if (formula !== undefined) out.text(`<f>${escapeText(formula)}</f>`);
  if (!isBlank) out.text(`<v>${storedValue(value)}</v>`);
  out.ascii('</c>');
}

function typeOf(value: CellValue): string | null {
  if (isError(value) || (typeof value === 'number' && !Number.isFinite(value))) return 'e';
  return typeof value === 'boolean' ? 'b' : typeof value === 'string' ? 'str' : null;
}

function storedValue(value: Exclude<CellValue, null>): string {
  if (isError(value)) return escapeText(value.error);
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '#NUM!';
  // A text result is kept in the cell.
  return typeof value === 'boolean' ? String(Number(value)) : escapeCellText(value);
}

/** The block of cells that rows fill. */
class Extent {
  private readonly rows: [number, number] = [Infinity, -1];
  private readonly columns: [number, number] = [Infinity, -1];

  add(row: number, from: number, to: number): void {
    this.rows[0] = Math.min(this.rows[0], row);
    this.rows[1] = Math.max(this.rows[1], row);
    this.columns[0] = Math.min(this.columns[0], from);
    this.columns[1] = Math.max(this.columns[1], to);
  }

  address(): string | null {
    const [[top, bottom], [left, right]] = [this.rows, this.columns];
    return bottom < 0 ? null : `${a1(top, left)}:${a1(bottom, right)}`;
  }
}
