import { a1, columnIndex } from '../../../model/address';
import { valueAt } from '../../../model/grid';
import type { Rewrite, SheetSpec } from '../../../model/sheet-spec';
import { standing } from '../../rewrite';
import { LOOKS } from '../../styles';
import type { SheetDraft } from '../writing/draft';
import { rowsOfSpec, writeDraftRows, type CellContent, type DraftCell, type DraftRow } from '../writing/rows';
import { lineMap, type LineMap } from '../../line-map';
import { childRoot } from '../package/sheet-part';
import { needsQuote, type StyleBook } from './style-book';
import { attribute, childrenOf, escapeAttribute, isTrue, withAttribute, type Root } from '../package/xml';

/** What a worksheet part says of a row beside its cells. */
interface RowLook {
  /** Points, where somebody or we have set it. */
  readonly height?: number;
  readonly hidden: boolean;
  /** Of cells that are not there yet. */
  readonly style?: number;
  /** How deep it is grouped, and the attributes that say so. */
  readonly level: number;
  readonly outline?: string;
  /** Format by column. */
  readonly cells: ReadonlyMap<number, number>;
  /** By column: what no value tells in full. */
  readonly contents: ReadonlyMap<number, CellContent>;
}

/**
 * The draft with what people gave the lines of the sheet: the formats of its cells, its heights, links and drop-downs
 * of their own go with their rows and columns. A cell of ours whose link came or went gets its font, as the link brings
 * it.
 */
export function withLooksOf(
  sheet: Root,
  draft: SheetDraft,
  { spec, over, rich }: { readonly spec: SheetSpec; readonly over: Rewrite; readonly rich: ReadonlySet<number> },
  styles: StyleBook,
): SheetDraft {
  const map = lineMap(over);
  const looks = rowLooks(sheet, rich);
  const now = standing(spec, over);
  const linked = new Set(linksIn(sheet).flatMap((xml) => attribute(xml, 'ref') ?? []));
  const plain = rowsOfSpec(spec, styles);
  const drawn = new Map(plain.rows.map((row) => [row.row, row]));

  const cellAsItWas = (cell: DraftCell, row: number, old: number): DraftCell => {
    const column = over.columns[cell.column] ?? null;
    const xf = column === null ? undefined : looks.get(old)?.cells.get(column);
    if (column === null || xf === undefined) return cell;
    const wanted = spec.rows[row]!.cells[cell.column]!;
    const formula =
      wanted.style === 'input' && now.holds(row, cell.column)
        ? over.before.formulaTexts?.get(a1(old, column))
        : undefined;
    const numberFormat =
      wanted.value !== null && wanted.format !== undefined && wanted.format !== now.formatOf(row, cell.column)
        ? wanted.format
        : undefined;
    const kept = styles.changed(xf, {
      numberFormat,
      quoted: wanted.formula === undefined && formula === undefined && needsQuote(wanted.value),
    });
    // An error is no text.
    const asItWas = formula === undefined ? cell.value : valueAt(over.before, old, column);
    const content =
      wanted.formula === undefined && formula === undefined && now.holds(row, cell.column)
        ? looks.get(old)?.contents.get(column)
        : undefined;
    const isRelinked =
      over.linkColumns.includes(cell.column) && linked.has(a1(old, column)) !== (wanted.link !== undefined);
    return {
      ...cell,
      xf: isRelinked ? styles.withFont(kept, LOOKS[wanted.style]) : kept,
      ...(formula !== undefined && { formula, value: asItWas }),
      ...(content && { content }),
    };
  };

  const rows = new Map<number, DraftRow>();
  for (const row of spec.rows.keys()) {
    const old = over.rows[row] ?? null;
    const own = drawn.get(row) ?? { row, cells: [] };
    if (old === null) {
      rows.set(row, own);
      continue;
    }
    const look = looks.get(old);
    const cells = own.cells.map((cell) => cellAsItWas(cell, row, old));
    rows.set(row, {
      ...own,
      ...(look && lineOf(look, over.keepHeights[row] === true)),
      cells: withBlanks(cells, look, map),
    });
  }
  // Looks below the used range.
  for (const [old, look] of looks) {
    const row = map.row(old);
    if (row !== null && row >= spec.rows.length)
      rows.set(row, { row, ...lineOf(look, true), cells: withBlanks([], look, map) });
  }
  const ours = new Set(
    spec.dropDowns.flatMap(({ area }) => Array.from({ length: area.columns }, (_, at) => area.column + at)),
  );
  const kept = [...rows.values()]
    .filter(
      ({ cells, height, style, hidden, outline }) =>
        [height, style, outline].some((one) => one !== undefined) || cells.length > 0 || hidden === true,
    )
    .sort((a, b) => a.row - b.row);
  return {
    ...draft,
    writeRows: (out, frame) => writeDraftRows(out, { rows: kept, links: plain.links }, frame),
    kept: {
      links: linksIn(sheet).flatMap((xml) => movedLink(xml, over, map)),
      validations: ours.size === 0 ? [] : validationsIn(sheet).flatMap((xml) => movedValidation(xml, ours, map)),
      rowLevels: Math.max(0, ...[...looks.values()].map(({ level }) => level)),
    },
  };
}

const lineOf = ({ height, hidden, style, outline }: RowLook, isSame: boolean): Partial<DraftRow> => ({
  ...(isSame && height !== undefined && { height }),
  ...(hidden && { hidden }),
  ...(style !== undefined && { style }),
  ...(outline !== undefined && { outline }),
});

/** The cells with those that hold nothing but a look. */
function withBlanks(cells: readonly DraftCell[], look: RowLook | undefined, map: LineMap): readonly DraftCell[] {
  const taken = new Set(cells.map(({ column }) => column));
  const blanks = [...(look?.cells ?? [])].flatMap(([old, xf]): DraftCell[] => {
    const column = map.column(old);
    return column === null || taken.has(column) || xf === 0 ? [] : [{ column, value: null, xf }];
  });
  return blanks.length === 0 ? cells : [...cells, ...blanks].sort((a, b) => a.column - b.column);
}

function rowLooks(sheet: Root, rich: ReadonlySet<number>): ReadonlyMap<number, RowLook> {
  const looks = new Map<number, RowLook>();
  const data = childRoot(sheet, 'sheetData');
  let row = -1;
  for (const xml of data ? childrenOf(data, 'row') : []) {
    const open = /^<[^>]*>/.exec(xml)![0];
    const number = attribute(open, 'r');
    row = number === null ? row + 1 : Number(number) - 1;
    const [height, style] = [attribute(open, 'ht'), attribute(open, 's')];
    looks.set(row, {
      ...(height !== null && isTrue(attribute(open, 'customHeight')) && { height: Number(height) }),
      hidden: isTrue(attribute(open, 'hidden')),
      ...(style !== null && isTrue(attribute(open, 'customFormat')) && { style: Number(style) }),
      ...outlineOf(open),
      cells: cellFormats(xml),
      contents: sheet.prefix === '' ? cellContents(xml, rich) : NO_CONTENTS,
    });
  }
  return looks;
}

function cellFormats(row: string): ReadonlyMap<number, number> {
  const formats = new Map<number, number>();
  let column = -1;
  for (const [tag] of row.matchAll(/<(?:[\w.-]+:)?c(?=[\s/>])[^>]*>/g)) {
    const letters = /\sr="([A-Za-z]+)/.exec(tag)?.[1];
    column = letters === undefined ? column + 1 : columnIndex(letters);
    formats.set(column, Number(/\ss="(\d+)"/.exec(tag)?.[1] ?? 0));
  }
  return formats;
}

function outlineOf(row: string): Pick<RowLook, 'level' | 'outline'> {
  const said = ['outlineLevel', 'collapsed'].flatMap((name) => {
    const value = attribute(row, name);
    return value === null ? [] : [` ${name}="${escapeAttribute(value)}"`];
  });
  return { level: Number(attribute(row, 'outlineLevel') ?? 0), ...(said.length > 0 && { outline: said.join('') }) };
}

const NO_CONTENTS: ReadonlyMap<number, CellContent> = new Map();

/** Pictures that are placed in cells (Excel 365), and words with several looks or with how they are read. `rich`: the numbers of shared texts with such. */
function cellContents(row: string, rich: ReadonlySet<number>): ReadonlyMap<number, CellContent> {
  if (rich.size === 0 && !/ vm="|<r(?:Ph)?[\s>]/.test(row)) return NO_CONTENTS;
  const contents = new Map<number, CellContent>();
  for (const [, tag, xml] of row.matchAll(/<c((?:\s[^>]*)?[^/>])>((?:(?!<\/c>)[^])*)<\/c>/g)) {
    const letters = /\sr="([A-Za-z]+)/.exec(tag!)?.[1];
    const type = /\st="(\w+)"/.exec(tag!)?.[1];
    const shared = type === 's' ? Number(/<v>(\d+)<\/v>/.exec(xml!)?.[1] ?? NaN) : NaN;
    const [value] = / vm="\d+"/.exec(tag!) ?? [''];
    if (letters === undefined || xml!.includes('<f')) continue;
    if (value !== '' || rich.has(shared) || (type === 'inlineStr' && /<r(?:Ph)?[\s>]/.test(xml!)))
      contents.set(columnIndex(letters), { attributes: `${type ? ` t="${type}"` : ''}${value}`, xml: xml! });
  }
  return contents;
}

const childrenIn = (sheet: Root, list: string, name: string): readonly string[] => {
  const root = childRoot(sheet, list);
  return root ? childrenOf(root, name).map((xml) => bare(xml, root.prefix)) : [];
};
const linksIn = (sheet: Root): readonly string[] => childrenIn(sheet, 'hyperlinks', 'hyperlink');
const validationsIn = (sheet: Root): readonly string[] => childrenIn(sheet, 'dataValidations', 'dataValidation');

/** As this folder writes elements: without the part's prefix. */
const bare = (xml: string, prefix: string): string =>
  prefix === '' ? xml : xml.replace(new RegExp(`<(/?)${prefix}`, 'g'), '<$1');

/** A link that somebody put in, at its new place. */
function movedLink(xml: string, { linkColumns }: Rewrite, map: LineMap): string[] {
  const [first] = (attribute(xml, 'ref') ?? '').split(':');
  const to = first ? map.cell(first) : null;
  if (to === null) return [];
  return linkColumns.includes(columnIndex(/^[A-Z]+/.exec(to)![0])) ? [] : [withAttribute(xml, 'ref', to)];
}

/** A drop-down that somebody put in; those in columns of ours are written anew. */
function movedValidation(xml: string, ours: ReadonlySet<number>, map: LineMap): string[] {
  const areas = map.areas(attribute(xml, 'sqref') ?? 'A1');
  const isOurs = areas.split(' ').some((area) => area !== '' && ours.has(columnIndex(/^[A-Z]+/.exec(area)![0])));
  return areas === '' || isOurs ? [] : [withAttribute(xml, 'sqref', areas)];
}
