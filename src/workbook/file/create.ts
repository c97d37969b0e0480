import { columnIndex, parseArea } from '../../model/address';
import type { Area, CellPlace, CellValue } from '../../model/grid';
import type { CellStyle, HighlightRule, PrintSetup } from '../../model/sheet-spec';
import { LOOKS } from '../styles';
import { digitPixels, toFileWidth } from './looks/digit-width';
import { printNames, withDraft, type SheetDraft } from './writing/draft';
import { writeDraftRows, type DraftCell } from './writing/rows';
import { withHighlights } from './writing/highlights';
import { textPart, workbookRoot } from './package/package';
import { withChildren } from './package/sheet-part';
import { addSheet, emptyPackage, setSheetNames, setWorkbook, withStyles } from './package/structure';
import { needsQuote, type StyleBook } from './looks/style-book';
import { parseRoot, printRoot, withAttribute } from './package/xml';
import { pack } from './package/pack';

export interface NewFormula {
  /** Without '='. */
  readonly formula: string;
  readonly value: string | number | boolean;
}
export type NewCell = CellValue | NewFormula;

/** A sheet of a new workbook. Addresses are A1 ('B4'), areas 'A1:D9'. Only name and cells are needed. */
export interface NewSheet {
  readonly name: string;
  /** Text is text, whatever it begins with; a formula (without '=') comes with its result. */
  readonly cells: Readonly<Record<string, NewCell>>;
  /** Looks by cell or area, blank cells included; a later entry wins. */
  readonly styles?: Readonly<Record<string, CellStyle>>;
  /** Number formats by cell or area; a later entry wins. */
  readonly formats?: Readonly<Record<string, string>>;
  readonly links?: Readonly<Record<string, CellPlace>>;
  readonly merges?: readonly string[];
  /** Width in characters by column letter. */
  readonly widths?: Readonly<Record<string, number>>;
  /** Height in points by row number as Excel shows it. */
  readonly heights?: Readonly<Record<number, number>>;
  /** Row numbers as Excel shows them. */
  readonly hiddenRows?: readonly number[];
  /** Column letters. */
  readonly hiddenColumns?: readonly string[];
  readonly freezeRows?: number;
  readonly dropDowns?: readonly { readonly area: string; readonly values: readonly string[] }[];
  readonly highlights?: readonly { readonly area: string; readonly formula: string; readonly fill: string }[];
  readonly print?: PrintSetup;
  readonly tabColor?: string;
  readonly protected?: boolean;
  readonly hidden?: boolean;
}

/**
 * A new .xlsx file with these sheets, made of the same parts and looks as the sheets that the add-in writes.
 * The same sheets give the same bytes. Throws RangeError for an address that is none.
 */
export async function createWorkbookFile(
  sheets: readonly NewSheet[],
  options: { readonly structureProtected?: boolean } = {},
): Promise<Uint8Array> {
  const pkg = emptyPackage();
  for (const sheet of sheets) {
    const entry = addSheet(pkg, sheet.name);
    withStyles(pkg, (styles) => {
      const draft = draftOfNew(sheet, styles);
      const rules = (sheet.highlights ?? []).map(({ area, formula, fill }): HighlightRule => ({
        tier: '',
        areas: [areaAt(area)],
        formula,
        fill,
      }));
      const root = withHighlights(parseRoot(textPart(pkg, entry.path)), rules, styles);
      pkg.parts.set(entry.path, withDraft(root, draft));
    });
    if (sheet.print) setSheetNames(pkg, entry.index, printNames(sheet.name, sheet.print));
  }
  const hidden = new Set(sheets.flatMap((sheet, index) => (sheet.hidden ? [index] : [])));
  let root = workbookRoot(pkg);
  let index = -1;
  const pieces = root.pieces.map((piece) => {
    if (piece.name !== 'sheets') return piece;
    const list = parseRoot(piece.xml);
    const withStates = list.pieces.map((one) => {
      const isHidden = one.name === 'sheet' && hidden.has(++index);
      return isHidden ? { ...one, xml: withAttribute(one.xml, 'state', 'hidden') } : one;
    });
    return { ...piece, xml: printRoot({ ...list, pieces: withStates }) };
  });
  root = { ...root, pieces };
  if (options.structureProtected)
    root = withChildren(root, 'workbook', 'workbookProtection', ['<workbookProtection lockStructure="1"/>']);
  setWorkbook(pkg, root);
  return pack(pkg.parts);
}

function areaAt(address: string): Area {
  const area = parseArea(address);
  if (!area) throw new RangeError(`no address: ${address}`);
  return area;
}

const isFormula = (cell: NewCell): cell is NewFormula => typeof cell === 'object' && cell !== null && 'formula' in cell;

function draftOfNew(sheet: NewSheet, styles: StyleBook): SheetDraft {
  const looks = byCell(sheet.styles ?? {});
  const formats = byCell(sheet.formats ?? {});
  const cells = new Map(Object.entries(sheet.cells).map(([address, cell]) => [keyOf(areaAt(address)), cell]));
  const columns = new Set([...Object.keys(sheet.widths ?? {}), ...(sheet.hiddenColumns ?? [])]);
  const numbers = [...Object.keys(sheet.heights ?? {}), ...(sheet.hiddenRows ?? [])].map(Number);
  const rows = new Map(numbers.map((number) => [number - 1, [] as DraftCell[]]));
  for (const key of new Set([...cells.keys(), ...looks.keys(), ...formats.keys()])) {
    const [row, column] = key.split(',').map(Number) as [number, number];
    const cell = cells.get(key) ?? null;
    const [value, formula] = isFormula(cell) ? [cell.value, cell.formula] : [cell, undefined];
    const look = looks.get(key);
    const quoted = formula === undefined && needsQuote(value);
    const format = formats.get(key);
    const xf =
      look === undefined
        ? styles.changed(0, { numberFormat: format ?? 'General', quoted })
        : styles.look(LOOKS[look], format, quoted);
    if (!rows.has(row)) rows.set(row, []);
    rows.get(row)!.push({ column, value, formula, xf, wraps: look !== undefined && LOOKS[look].wrap });
  }
  const drawn = [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, its]) => ({
      row,
      height: sheet.heights?.[row + 1],
      hidden: sheet.hiddenRows?.includes(row + 1),
      cells: its.sort((a, b) => a.column - b.column),
    }));
  const links = Object.entries(sheet.links ?? {}).map(([address, to]) => ({ ...areaAt(address), to }));
  return {
    writeRows: (out, frame) => writeDraftRows(out, { rows: drawn, links }, frame),
    columns: new Map(
      [...columns].map((letters) => [
        columnIndex(letters),
        { width: widthOf(sheet.widths?.[letters]), hidden: sheet.hiddenColumns?.includes(letters) },
      ]),
    ),
    merges: (sheet.merges ?? []).map(areaAt),
    dropDowns: (sheet.dropDowns ?? []).map(({ area, values }) => ({ area: areaAt(area), values })),
    freezeRows: sheet.freezeRows ?? 0,
    tabColor: sheet.tabColor,
    print: sheet.print,
    isProtected: sheet.protected,
  };
}

const widthOf = (characters: number | undefined): number | undefined =>
  characters === undefined ? undefined : toFileWidth(characters, digitPixels(undefined));

const keyOf = ({ row, column }: { readonly row: number; readonly column: number }): string => `${row},${column}`;

function byCell<T>(areas: Readonly<Record<string, T>>): Map<string, T> {
  const cells = new Map<string, T>();
  for (const [address, value] of Object.entries(areas)) {
    const area = areaAt(address);
    for (let row = 0; row < area.rows; row++)
      for (let column = 0; column < area.columns; column++)
        cells.set(keyOf({ row: area.row + row, column: area.column + column }), value);
  }
  return cells;
}
