import { a1, areaAddress, columnLetter, placeOfList, quoteSheet } from '../../../model/address';
import type { Area } from '../../../model/grid';
import type { PrintSetup, SheetSpec } from '../../../model/sheet-spec';
import { toFileWidth } from '../looks/digit-width';
import { argb, type StyleBook } from '../looks/style-book';
import { ByteWriter } from '../package/byte-writer';
import { withCells } from '../package/shell';
import { childRoot, withChildren } from '../package/sheet-part';
import { attribute, escapeText, prefixed, type Root } from '../package/xml';
import { writeSpecRows, type RowFrame, type WrittenRows } from './rows';

/** A whole sheet as it shall be in the file; formats are positions in the style part. */
export interface SheetDraft {
  /** Writes the rows and tells what was met. */
  readonly writeRows: (out: ByteWriter, frame: RowFrame) => WrittenRows;
  /** Width as the file counts it, in digits of the workbook's default font, padding included. */
  readonly columns: ReadonlyMap<number, { readonly width?: number; readonly hidden?: boolean }>;
  readonly merges: readonly Area[];
  readonly dropDowns: SheetSpec['dropDowns'];
  readonly freezeRows: number;
  readonly freezeColumns?: number;
  readonly tabColor?: string;
  readonly print?: PrintSetup;
  readonly isProtected?: boolean;
  /** Elements that somebody else put in, as they are to stand. */
  readonly kept?: {
    readonly links: readonly string[];
    readonly validations: readonly string[];
    readonly rowLevels: number;
  };
}

/** A list that is written into the validation itself. Source: Excel, DataValidation.Add. */
const LIST_LIMIT = 255;
/** Why a sheet cannot be written, as technical text; null when it can. */
export function obstacleIn(spec: SheetSpec): string | null {
  const list = spec.dropDowns.find(
    ({ values }) => values.some((value) => value.includes(',')) || values.join(',').length > LIST_LIMIT,
  );
  return list ? `drop-down at ${areaAddress(list.area)}` : null;
}

export const draftOf = (spec: SheetSpec, styles: StyleBook): SheetDraft => ({
  writeRows: (out, frame) => writeSpecRows(out, spec, styles, frame),
  columns: new Map(
    spec.columns.map(({ width, hidden }, at) => [at, { width: toFileWidth(width, styles.digitWidth), hidden }]),
  ),
  merges: spec.merges,
  dropDowns: spec.dropDowns,
  freezeRows: spec.freezeRows,
  ...(spec.freezeColumns !== undefined && { freezeColumns: spec.freezeColumns }),
  tabColor: spec.tabColor,
  print: spec.print,
});

/**
 * The columns with the widths that they have in the sheet, where it says any; `was` tells which of its columns each
 * was.
 */
export function withWidthsOf(
  sheet: Root,
  columns: SheetDraft['columns'],
  was: (column: number) => number | null,
): SheetDraft['columns'] {
  const widths = new Map<number, number>();
  for (const xml of childRoot(sheet, 'cols')?.pieces.map((piece) => piece.xml) ?? []) {
    const [from, to, width] = ['min', 'max', 'width'].map((name) => Number(attribute(xml, name) ?? NaN)) as [
      number,
      number,
      number,
    ];
    // A column element may reach to the end of the sheet; ours are few.
    if (width > 0)
      for (let column = from - 1; column < Math.min(to, columns.size * 2); column++) widths.set(column, width);
  }
  const widthOf = (column: number): number | undefined => widths.get(was(column) ?? -1);
  return new Map(
    [...columns].map(([at, column]) => [at, widthOf(at) === undefined ? column : { ...column, width: widthOf(at) }]),
  );
}

/** Where the cells of a sheet are written before they are put into it: one sheet after the other. */
const room = new ByteWriter();

/**
 * The bytes of the worksheet holding what the draft says, and nothing of an earlier draft. What the draft does not speak
 * of stays: drawings, notes, conditional formats and where the user scrolled to.
 */
export function withDraft(sheet: Root, draft: SheetDraft): Uint8Array {
  const { print } = draft;
  const levels = draft.kept?.rowLevels ?? 0;
  const rows = room;
  rows.clear();
  rows.ascii('<sheetData>');
  const written = draft.writeRows(rows, { widthOf: (at) => draft.columns.get(at)?.width, merges: draft.merges });
  rows.ascii('</sheetData>');
  const children: [string, string | null][] = [
    ['sheetPr', propertiesXml(draft)],
    ['dimension', written.dimension && `<dimension ref="${written.dimension}"/>`],
    ['sheetFormatPr', `<sheetFormatPr defaultRowHeight="15.75"${levels > 0 ? ` outlineLevelRow="${levels}"` : ''}/>`],
    ['cols', columnsXml(draft)],
    ['sheetData', '<sheetData/>'],
    ['sheetProtection', draft.isProtected ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : null],
    ['autoFilter', null],
    ['sortState', null],
    ['mergeCells', mergesXml(draft)],
    ['dataValidations', validationsXml(draft)],
    ['hyperlinks', linksXml([...written.links, ...(draft.kept?.links ?? [])])],
    ...(print ? printXml(print) : []),
  ];
  const root = children.reduce(
    (before, [name, xml]) => withChildren(before, 'worksheet', name, xml === null ? [] : [xml]),
    withFreeze(sheet, draft.freezeRows, draft.freezeColumns),
  );
  const own = rows.written();
  const { prefix } = root;
  return withCells(
    root,
    prefix === '' ? own : new TextEncoder().encode(prefixed(new TextDecoder().decode(own), prefix)),
  );
}

/** The sheet with rows and columns frozen; a view that has the rows frozen already stays as the user left it. */
function withFreeze(sheet: Root, rows: number, columns = 0): Root {
  const seen = sheet.pieces.find((piece) => piece.name === 'sheetViews')?.xml ?? '';
  if (seen !== '' && (rows === 0 ? !seen.includes('pane ') : seen.includes(`ySplit="${rows}"`))) return sheet;
  const [across, corner] = columns > 0 ? [` xSplit="${columns}"`, 'bottomRight'] : ['', 'bottomLeft'];
  const pane = `<pane${across} ySplit="${rows}" topLeftCell="${a1(rows, columns)}" activePane="${corner}" state="frozen"/><selection pane="${corner}"/>`;
  const view = `<sheetView workbookViewId="0">${rows === 0 ? '' : pane}</sheetView>`;
  return withChildren(sheet, 'worksheet', 'sheetViews', [`<sheetViews>${view}</sheetViews>`]);
}

function propertiesXml({ tabColor, print }: SheetDraft): string | null {
  const children = `${tabColor ? `<tabColor rgb="${argb(tabColor)}"/>` : ''}${print ? '<pageSetUpPr fitToPage="1"/>' : ''}`;
  return children === '' ? null : `<sheetPr>${children}</sheetPr>`;
}

function mergesXml({ merges }: SheetDraft): string | null {
  const list = merges.map((area) => `<mergeCell ref="${areaAddress(area)}"/>`);
  return list.length > 0 ? `<mergeCells count="${list.length}">${list.join('')}</mergeCells>` : null;
}

/** The print names of a sheet: the area, and the rows that each page repeats. */
export function printNames(sheetName: string, print: PrintSetup): ReadonlyMap<string, string | null> {
  const { row, column, rows, columns } = print.area;
  const fixed = (r: number, c: number): string => `$${columnLetter(c)}$${r + 1}`;
  const titles = print.titleRows;
  return new Map([
    [
      '_xlnm.Print_Area',
      `${quoteSheet(sheetName)}!${fixed(row, column)}:${fixed(row + rows - 1, column + columns - 1)}`,
    ],
    ['_xlnm.Print_Titles', titles ? `${quoteSheet(sheetName)}!$${titles.from + 1}:$${titles.to + 1}` : null],
    ['_xlnm._FilterDatabase', null],
  ]);
}

function columnsXml({ columns }: SheetDraft): string | null {
  const list = [...columns]
    .sort(([a], [b]) => a - b)
    .map(([column, { width, hidden }]) => {
      const size = width === undefined ? '' : ` width="${Math.round(width * 256) / 256}" customWidth="1"`;
      return `<col min="${column + 1}" max="${column + 1}"${size}${hidden ? ' hidden="1"' : ''}/>`;
    });
  return list.length > 0 ? `<cols>${list.join('')}</cols>` : null;
}

function validationsXml({ dropDowns, kept }: SheetDraft): string | null {
  const list = dropDowns.map(({ area, values, from, open }) => {
    const formula = escapeText(from ? placeOfList(from) : `"${values.join(',').replaceAll('"', '""')}"`);
    const start = `<dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="${open ? 0 : 1}" sqref="${areaAddress(area)}">`;
    return `${start}<formula1>${formula}</formula1></dataValidation>`;
  });
  list.push(...(kept?.validations ?? []));
  return list.length > 0 ? `<dataValidations count="${list.length}">${list.join('')}</dataValidations>` : null;
}

const linksXml = (links: readonly string[]): string | null =>
  links.length > 0 ? `<hyperlinks>${links.join('')}</hyperlinks>` : null;

/** A break stands after the row of its number, which counts from 1. Source: ECMA-376 part 1, 18.3.1.3 (brk). */
const breaksXml = (breaks: readonly number[]): string =>
  `<rowBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">${breaks.map((row) => `<brk id="${row}" max="16383" man="1"/>`).join('')}</rowBreaks>`;

/** A4, one page wide, as many pages high as it takes, or one. */
function printXml({ orientation, margins, pageNumbers, breaks = [], onePage }: PrintSetup): [string, string | null][] {
  const inches = (millimetres: number): number => Math.round((millimetres / 25.4) * 10_000) / 10_000;
  const { top, bottom, left, right } = margins;
  const sides = `left="${inches(left)}" right="${inches(right)}" top="${inches(top)}" bottom="${inches(bottom)}"`;
  const number = '<oddHeader>&amp;C&amp;"Times New Roman,Regular"&amp;13&amp;P</oddHeader>';
  return [
    ['printOptions', '<printOptions horizontalCentered="1"/>'],
    ['pageMargins', `<pageMargins ${sides} header="${inches(top / 2)}" footer="${inches(bottom / 2)}"/>`],
    [
      'pageSetup',
      `<pageSetup paperSize="9" orientation="${orientation}" fitToWidth="1" fitToHeight="${onePage ? 1 : 0}" firstPageNumber="1" useFirstPageNumber="1"/>`,
    ],
    // Each sheet is sent alone, so it begins with page 1; that page carries no number.
    // Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục I.
    [
      'headerFooter',
      pageNumbers ? `<headerFooter differentFirst="1">${number}<firstHeader></firstHeader></headerFooter>` : null,
    ],
    ['rowBreaks', breaks.length > 0 ? breaksXml(breaks) : null],
  ];
}
