import { areaAddress, parseArea } from './address';
import type { Area, CellPlace, ChartSpec, Grid, SheetTag } from './grid';

/** What a sheet of ours shall hold. How it is written is the adapters' business. Rows and columns are zero-based. */
export interface SheetSpec {
  readonly tag: SheetTag;
  /** Legal and free in the workbook (see reporting/sheet-names); used when the sheet is made, not to rename one. */
  readonly name: string;
  readonly tabColor?: string;
  /** Width in characters of the default font, as Excel counts; hidden columns hold row ids. */
  readonly columns: readonly { readonly width: number; readonly hidden?: boolean }[];
  /**
   * A sheet that exists keeps the widths that its columns have, or those columns (zero-based): the unit may have set
   * them. New sheets and columns get ours.
   */
  readonly keepWidths?: boolean | readonly number[];
  readonly rows: readonly SpecRow[];
  readonly merges: readonly Area[];
  readonly dropDowns: readonly DropDown[];
  /** Charts of ours; those of an earlier spec that are not here any more go, the planner's own stay. */
  readonly charts?: readonly ChartSpec[];
  /** Rows at the top that stay in view; 0 for none. */
  readonly freezeRows: number;
  /** Columns at the left that stay in view. */
  readonly freezeColumns?: number;
  readonly print: PrintSetup;
}

/** True when a column that stands already keeps the width that it has. */
export const keepsWidth = ({ keepWidths = false }: SheetSpec, column: number): boolean =>
  typeof keepWidths === 'boolean' ? keepWidths : keepWidths.includes(column);

/**
 * A sheet of ours as it was read, and which of its lines become which of the spec: so that what people gave them stays
 * with them wherever they go (fills, fonts, number formats, notes, links, heights and widths).
 */
export interface Rewrite {
  readonly before: Grid;
  /**
   * For each row of the spec the row of the sheet that it was, zero-based; null for a new one. Rows that are nowhere
   * are taken out.
   */
  readonly rows: readonly (number | null)[];
  /** The same for columns, as many as the widest row has cells. */
  readonly columns: readonly (number | null)[];
  /**
   * For each row of the spec: its words need no other height than before, so it keeps the one that it has, which may be
   * somebody's.
   */
  readonly keepHeights: readonly boolean[];
  /** Columns of the spec in which links are ours: elsewhere they are what somebody put in. */
  readonly linkColumns: readonly number[];
}

/** Cells that offer a choice. */
export interface DropDown {
  readonly area: Area;
  readonly values: readonly string[];
  /** The choice stands in these cells, and follows them; `values` is empty then. */
  readonly from?: { readonly sheet: string; readonly area: Area };
  /** Any other text may be typed too. */
  readonly open?: true;
}

export interface SpecRow {
  /** Height in points (1/72 inch); the adapters leave the rest to Excel when absent. */
  readonly height?: number;
  readonly cells: readonly (SpecCell | null)[];
}

export interface SpecCell {
  /** Text goes in as text, whatever it begins with; never as a formula. */
  readonly value: string | number | null;
  /** A formula that we mean, without '='; `value` is its result. Never built from text of the workbook. */
  readonly formula?: string;
  readonly style: CellStyle;
  readonly format?: string;
  /** A place of this workbook. */
  readonly link?: CellPlace;
}

/** The closed set of looks; workbook/styles.ts says how each is drawn. */
export type CellStyle =
  | 'plain'
  | 'superior' // centred: the agency above the one that issues
  | 'agency' // bold, centred: who issues
  | 'motto' // bold, centred: national heading
  | 'motto-line' // bold, centred, ruled below
  | 'title' // bold 14, centred
  | 'subtitle' // italic, centred
  | 'header' // bold, centred, filled, bordered, wrapped
  | 'section' // bold, light fill, bordered
  | 'code' // text, centred, bordered
  | 'text' // wrapped, top, bordered
  | 'centre' // wrapped, centred, bordered
  | 'bold' // bold, wrapped, bordered
  | 'bold-centre' // bold, wrapped, centred, bordered
  | 'line' // wrapped, no border: a line of words over a table
  | 'points' // number, right, bordered
  | 'count' // whole number, right, bordered
  | 'total-label' // bold, bordered
  | 'total-points' // bold number, bordered
  | 'total-count' // bold whole number, bordered
  | 'figure' // bold 16, centred, bordered: what a summary is about
  | 'input' // what the unit fills in: bordered, very light fill, wrapped
  | 'input-points' // the same for a number: right
  | 'link' // blue, underlined, bordered
  | 'link-centre' // the same, centred: numbers of rows and codes
  | 'hint' // italic grey, no border
  | 'signature' // bold, centred
  | 'signature-note'; // italic, centred

export interface PrintSetup {
  readonly orientation: 'portrait' | 'landscape';
  /** Rows repeated on each page, zero-based, both included. */
  readonly titleRows?: { readonly from: number; readonly to: number };
  /** What is printed. */
  readonly area: Area;
  /** Rows that begin a new page, zero-based, ascending; elsewhere pages end where they are full. */
  readonly breaks?: readonly number[];
  /** All of it on one page, however small; otherwise it is as wide as a page and as long as it needs. */
  readonly onePage?: true;
  /** Millimetres. */
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  /** Page number in the centre of the top margin, not on page 1 (Nghị định 30/2020/NĐ-CP). */
  readonly pageNumbers: boolean;
}

/** One live colouring: cells of `areas` for which the formula is true. */
export interface HighlightRule {
  /** 'gap-0' (nothing achieved) … 'gap-3' (under 100 %). */
  readonly tier: string;
  /** In reading order, all beginning in the same column. */
  readonly areas: readonly Area[];
  /** Without '='; relative to the first cell of the first area; carries the signature N("phuluc:…"). */
  readonly formula: string;
  /** '#RRGGBB'; absent: only the font is changed (parents). */
  readonly fill?: string;
  readonly font?: string;
  readonly bold?: boolean;
}

/** Every highlight of ours holds this text in its formula: by it they are found and removed. */
export const HIGHLIGHT_SIGNATURE = 'phuluc:';

/**
 * The name of a chart in the workbook. It tells what the chart shows, and by it ours are known again: both adapters can
 * read it, and it survives saving, moving and restyling the chart.
 */
export const chartName = ({ kind, title, source, place }: ChartSpec): string =>
  `${title} [phuluc ${kind} ${areaAddress(source)} ${areaAddress(place)}]`;

/** Reads what `chartName` wrote; null for any other name: a chart of the planner's. */
export function chartOf(name: string): ChartSpec | null {
  const match = /^([^[]*) \[phuluc (bars|parts) ([A-Z\d:]+) ([A-Z\d:]+)\]$/.exec(name);
  const [source, place] = [match?.[3], match?.[4]].map((address) => parseArea(address ?? ''));
  return match && source && place ? { kind: match[2] as ChartSpec['kind'], title: match[1]!, source, place } : null;
}

/** True when both are the same charts, whatever their order. */
export function sameCharts(a: readonly ChartSpec[] = [], b: readonly ChartSpec[] = []): boolean {
  const names = new Set(b.map(chartName));
  return a.length === b.length && a.every((chart) => names.has(chartName(chart)));
}

/** What names cells that a run moved or took out, and does not name them any more. Names of sheets, in their order. */
export interface BrokenReferences {
  /** Sheets with formulas that say #REF! now. */
  readonly formulas: readonly string[];
  /** Sheets with charts of which figures are gone. */
  readonly charts: readonly string[];
  /** Sheets with pivot tables of which the source is gone. */
  readonly pivots: readonly string[];
  /** Defined names that say #REF! now. */
  readonly names: readonly string[];
  /** Sheets with formulas that go by addresses over several sheets or in texts: they never go along with rows. */
  readonly left: readonly string[];
  /** Defined names that stand for cells in such a way. */
  readonly leftNames: readonly string[];
}
