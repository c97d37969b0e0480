import type { Cell, CellStyle, Sheet } from 'hucre/xlsx';
import { parseArea } from '../../../model/address';
import type { Area, CellPlace } from '../../../model/grid';
import { colorOf } from '../looks/colors';
import { shiftFormula } from '../formula';
import { digitPixels, fromFileWidth } from '../looks/digit-width';
import { cellAt, formatIn, mergesOf, valueIn, type SheetModel } from './grids';
import type { SheetsRead } from './read';
import type { SheetView, ViewCell, ViewHighlight, ViewStyle } from '../view';

type Whole = Pick<SheetsRead, 'defaultFont' | 'themeColors'>;

/**
 * The sheet as a view draws it. Column widths come in characters of seven pixels, without the padding that the file
 * counts.
 */
export function sheetViewOf(model: SheetModel, whole: Whole): SheetView {
  const { sheet } = model;
  const styles = new Map<string, ViewStyle>();
  const numberOf = numbering();
  const digit = digitPixels(whole.defaultFont);
  return {
    name: model.name,
    visible: model.visible,
    protected: sheet.protection?.sheet === true,
    ours: model.tag !== null,
    tabColor: colorOf(sheet.view?.tabColor, whole.themeColors),
    cells: cellsOf(model, (style) => {
      // A view of a large sheet shares one style object among the cells that look alike. hucre makes one a cell, of
      // shared parts.
      const key = `${numberOf(style?.font)},${numberOf(style?.fill)},${numberOf(style?.border)},${numberOf(style?.alignment)}`;
      const known = styles.get(key) ?? viewStyle(style, whole);
      styles.set(key, known);
      return known;
    }),
    merges: mergesOf(sheet),
    columns: new Map(
      [...(sheet.columns ?? []).entries()].flatMap(([at, { width, hidden }]) => {
        if (width === undefined && !hidden) return [];
        return [[at, { width: width === undefined ? undefined : fromFileWidth(width, digit), hidden }]];
      }),
    ),
    rows: rowsOf(model),
    freeze: { rows: sheet.freezePane?.rows ?? 0, columns: sheet.freezePane?.columns ?? 0 },
    highlights: highlightsOf(sheet, whole),
    ...(model.charts?.length && { charts: model.charts }),
    dropDowns: (sheet.dataValidations ?? []).flatMap(({ type, values, formula1, range }) => {
      if (type !== 'list') return [];
      if (values) return areasOf(range).map((area) => ({ area, values }));
      // A named range or a formula that makes the list is not followed.
      return formula1 !== undefined && parseArea(formula1)
        ? areasOf(range).map((area) => ({ area, values: [], source: formula1 }))
        : [];
    }),
  };
}

/** A number for each object: the same one for the same object. */
function numbering(): (part: object | undefined) => number {
  const numbers = new Map<object | undefined, number>();
  return (part) => {
    const known = numbers.get(part);
    if (known !== undefined) return known;
    numbers.set(part, numbers.size);
    return numbers.size - 1;
  };
}

function rowsOf({ sheet, heights }: SheetModel): SheetView['rows'] {
  const rows = new Set([...heights.keys(), ...(sheet.rowDefs?.keys() ?? [])]);
  return new Map([...rows].map((at) => [at, { height: heights.get(at), hidden: sheet.rowDefs?.get(at)?.hidden }]));
}

function cellsOf(model: SheetModel, draw: (style: CellStyle | undefined) => ViewStyle): ViewCell[] {
  const { sheet } = model;
  const cells: ViewCell[] = [];
  const shown = new Set<string>();
  const masters = sharedFormulas(sheet);
  const show = (row: number, column: number, key: string, cell: Cell | undefined): void => {
    const value = valueIn(model, sheet.rows[row]?.[column] ?? null, () => cell);
    if (value === null && cell?.style === undefined && cell?.formula === undefined && cell?.hyperlink === undefined)
      return;
    shown.add(key);
    const formula = cell?.formula === undefined ? null : formulaAt(sheet, row, column, masters);
    const link = linkOf(cell);
    cells.push({
      row,
      column,
      value,
      format: formatIn(cell),
      style: draw(cell?.style),
      ...(formula === null ? {} : { formula }),
      ...(link === undefined ? {} : { link }),
    });
  };
  for (const [row, values] of sheet.rows.entries())
    for (let column = 0; column < values.length; column++) {
      // Made once a cell: there may be a million of them.
      const key = `${row},${column}`;
      show(row, column, key, sheet.cells?.get(key));
    }
  for (const [key, cell] of sheet.cells ?? [])
    if (!shown.has(key)) {
      const [row, column] = key.split(',').map(Number) as [number, number];
      show(row, column, key, cell);
    }
  return cells;
}

type Masters = ReadonlyMap<number, { readonly formula: string; readonly row: number; readonly column: number }>;

/** The formulas that several cells share, by their number: only one of the cells holds the text. */
export function sharedFormulas(sheet: Sheet): Masters {
  const masters = new Map<number, { formula: string; row: number; column: number }>();
  for (const [key, { formula, formulaSharedIndex }] of sheet.cells ?? []) {
    if (!formula || formulaSharedIndex === undefined) continue;
    const [row, column] = key.split(',').map(Number) as [number, number];
    masters.set(formulaSharedIndex, { formula, row, column });
  }
  return masters;
}

/** The cell's formula without '='; for a cell that shares one, as it reads there. Null when it has none. */
export function formulaAt(sheet: Sheet, row: number, column: number, shared = sharedFormulas(sheet)): string | null {
  const cell = cellAt(sheet, row, column);
  if (cell?.formula === undefined) return null;
  const master =
    cell.formula === '' && cell.formulaSharedIndex !== undefined ? shared.get(cell.formulaSharedIndex) : undefined;
  return master ? shiftFormula(master.formula, row - master.row, column - master.column) : cell.formula;
}

function viewStyle(style: CellStyle | undefined, { defaultFont, themeColors }: Whole): ViewStyle {
  const font = style?.font ?? defaultFont;
  const { horizontal, vertical, wrapText } = style?.alignment ?? {};
  const fill =
    style?.fill?.type === 'pattern' && style.fill.pattern !== 'none'
      ? colorOf(style.fill.fgColor, themeColors)
      : undefined;
  const sides = (['top', 'right', 'bottom', 'left'] as const).flatMap((side) => {
    const drawn = style?.border?.[side];
    return drawn ? [[side, { style: drawn.style, color: colorOf(drawn.color, themeColors) }] as const] : [];
  });
  return {
    font: font?.name,
    size: font?.size,
    bold: font?.bold,
    italic: font?.italic,
    underline: font?.underline === undefined ? undefined : font.underline !== false,
    color: colorOf(font?.color, themeColors),
    fill,
    horizontal:
      horizontal === 'left' || horizontal === 'center' || horizontal === 'right' || horizontal === 'justify'
        ? horizontal
        : undefined,
    vertical: vertical === 'top' || vertical === 'center' || vertical === 'bottom' ? vertical : undefined,
    wrap: wrapText,
    borders: sides.length > 0 ? Object.fromEntries(sides) : undefined,
  };
}

function highlightsOf(sheet: Sheet, { themeColors }: Whole): ViewHighlight[] {
  const rules = (sheet.conditionalRules ?? [])
    .filter((rule) => rule.type === 'expression')
    .sort((a, b) => a.priority - b.priority);
  return rules.flatMap(({ formula, range, style }) => {
    const text = typeof formula === 'string' ? formula : formula?.[0];
    if (text === undefined) return [];
    // A conditional fill keeps its colour in bgColor, whatever its pattern says (often it says nothing).
    const fill =
      style?.fill?.type === 'pattern' ? colorOf(style.fill.bgColor ?? style.fill.fgColor, themeColors) : undefined;
    return [
      {
        areas: areasOf(range),
        formula: text,
        fill,
        color: colorOf(style?.font?.color, themeColors),
        bold: style?.font?.bold,
      },
    ];
  });
}

const areasOf = (range: string): Area[] => range.split(/\s+/).flatMap((one) => parseArea(one) ?? []);

/** Links lead to a place of this workbook or to a web or mail address; anything else is not offered. */
function linkOf(cell: Cell | undefined): CellPlace | { readonly url: string } | undefined {
  const link = cell?.hyperlink;
  if (!link) return undefined;
  const inside = link.location ?? (link.target.startsWith('#') ? link.target.slice(1) : undefined);
  if (inside !== undefined) return placeOf(inside);
  return /^(https?|mailto):/i.test(link.target) ? { url: link.target } : undefined;
}

/** "'Phụ lục 1'!A4" → its place; undefined for names and for what is no place. */
function placeOf(location: string): CellPlace | undefined {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(location);
  const area = match && parseArea(match[3]!);
  return area ? { sheet: match[1]?.replaceAll("''", "'") ?? match[2]!, row: area.row, column: area.column } : undefined;
}
