import type { HighlightRule, SheetSpec } from '../../src/model/sheet-spec';
import type { Area, CellPlace, CellValue } from '../../src/model/grid';
import type { Workbook } from '../../src/workbook/port';

/** A planner's workbook as plain data; each adapter's test makes a real one of it. */
export interface StartWorkbook {
  readonly sheets: readonly StartSheet[];
  /** The workbook's structure is locked: no sheet can be added or removed. */
  readonly structureProtected?: boolean;
}

export interface StartSheet {
  readonly name: string;
  /** By A1 address. Text is text, whatever it begins with; a formula comes with its result. */
  readonly cells: Readonly<
    Record<string, CellValue | { readonly formula: string; readonly value: string | number | boolean }>
  >;
  /** Number formats by A1 address. */
  readonly formats?: Readonly<Record<string, string>>;
  /** 'A1:C1' */
  readonly merges?: readonly string[];
  readonly protected?: boolean;
  readonly hidden?: boolean;
  /** The planner's own conditional formats by formula (without '='). */
  readonly highlights?: readonly { readonly area: string; readonly formula: string; readonly fill: string }[];
}

/** A workbook under test, and what a user or the file system would do to it. */
export interface Subject {
  readonly workbook: Workbook;
  /** Saves, closes and opens again; for Excel another adapter on the same workbook will do. */
  reopen(): Promise<Subject>;
  /** The planner renames a sheet. */
  rename(from: string, to: string): Promise<Subject>;
  /** The user types into a cell by hand. */
  type(place: CellPlace, value: CellValue): Promise<void>;
  /** The user selects cells by hand. */
  choose(sheet: string, area: Area): void;
  /** The user gives a cell a look by hand, or a note, a link or a height of its row. */
  give(place: CellPlace, given: Given): Promise<Subject>;
  /** What the cell looks like, and what hangs on it. */
  lookOf(place: CellPlace): Promise<Given>;
  /** All charts of the sheet, in the order of their names; areas as 'A4:D9'. */
  charts(sheet: string): Promise<readonly StartChart[]>;
  /** The user puts a chart of that name over cells of the sheet by hand, or takes one away. */
  giveChart(sheet: string, name: string): Promise<Subject>;
  dropChart(sheet: string, name: string): Promise<Subject>;
  /**
   * All conditional formats by formula on the sheet, ours and the planner's: formula without '=', areas as 'A4:D9',
   * fill as '#RRGGBB'.
   */
  highlights(
    sheet: string,
  ): Promise<readonly { readonly formula: string; readonly areas: readonly string[]; readonly fill?: string }[]>;
}

/** A chart as it stands: its cells, and those that it covers. */
export interface StartChart {
  readonly name: string;
  readonly source: string;
  readonly place: string;
}

/** What somebody may give a cell. Colours '#RRGGBB', height in points. */
export interface Given {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly format?: string;
  readonly note?: string;
  /** An address outside of the workbook. */
  readonly link?: string;
  readonly height?: number;
}

/** Only what is said; a black font is nobody's choice. */
export function defined(look: Readonly<Record<keyof Given, unknown>>): Given {
  return Object.fromEntries(
    Object.entries(look).filter(([name, value]) => value !== undefined && !(name === 'color' && value === '#000000')),
  );
}

export type MakeWorkbook = (start: StartWorkbook) => Promise<Subject>;

/** A small planner's table with all kinds of cells. */
export const PLAN: StartWorkbook = {
  sheets: [
    {
      name: 'Phụ lục 1',
      cells: {
        A1: 'PHỤ LỤC 1',
        A3: 'STT',
        B3: 'Tiêu chí',
        C3: 'Điểm chuẩn',
        D3: 'Điểm đạt được',
        A4: '2.4',
        B4: 'Thực hiện chính sách',
        C4: 3.5,
        D4: { formula: 'D5+D6', value: 1.25 },
        A5: '2.4.1',
        B5: '- Chi cục đo lường',
        C5: 2,
        D5: 1.25,
        A6: 1.1,
        B6: { formula: 'A5&"x"', value: '2.4.1x' },
        C6: '1,5',
        D6: { error: '#N/A' },
        A7: 36983,
        B7: true,
      },
      formats: { A4: '@', A5: '@', A6: '0.00', A7: 'd/m/yyyy', C4: '0.0000' },
      merges: ['A1:D1', 'B5:B6'],
      highlights: [{ area: 'C4:C6', formula: 'C4>3', fill: '#FFEB9C' }],
    },
    { name: 'Ẩn', cells: { B2: 'x' }, hidden: true },
    { name: 'Khóa', cells: { A1: 'chỉ đọc' }, protected: true },
    { name: 'Trống', cells: {} },
  ],
};

/** A rule of ours over some cells of 'Phụ lục 1'. */
export const RULE: HighlightRule = {
  tier: 'gap-0',
  areas: [
    { row: 3, column: 0, rows: 1, columns: 4 },
    { row: 5, column: 0, rows: 1, columns: 4 },
  ],
  formula: 'AND(N("phuluc:gap-0")=0,$D4<$C4)',
  fill: '#F8CBAD',
  font: '#000000',
};

/** A small sheet of ours with a text that looks like a formula in each cell of its second row. */
export function sheetSpec(change: Partial<SheetSpec> = {}): SheetSpec {
  return {
    tag: { role: 'unit', key: 'văn phòng' },
    name: 'Văn phòng',
    columns: [{ width: 8 }, { width: 40 }, { width: 12 }, { width: 4, hidden: true }],
    rows: [
      { height: 30, cells: [{ value: 'Phiếu "giao việc" <Sở & ngành>', style: 'title' }] },
      { cells: LOOKS_LIKE_FORMULA.map((value) => ({ value, style: 'text' as const })) },
      {
        cells: [
          { value: '1.10', style: 'code' },
          { value: 'Dòng 1\nDòng 2', style: 'text' },
          { value: 0.8152, style: 'points' },
          { value: 'id-1', style: 'plain' },
        ],
      },
      {
        cells: [
          null,
          { value: 'Tổng', style: 'total-label' },
          { value: 0.8152, formula: 'SUM(C3:C3)', style: 'total-points' },
        ],
      },
    ],
    merges: [{ row: 0, column: 0, rows: 1, columns: 3 }],
    dropDowns: [{ area: { row: 2, column: 1, rows: 1, columns: 1 }, values: ['Chưa thực hiện', 'Hoàn thành'] }],
    freezeRows: 1,
    print: {
      orientation: 'landscape',
      titleRows: { from: 0, to: 0 },
      area: { row: 0, column: 0, rows: 4, columns: 3 },
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
      pageNumbers: true,
    },
    ...change,
  };
}

/** What Excel would make a formula, a number or nothing of, were it typed. */
export const LOOKS_LIKE_FORMULA = [
  '=1+1',
  '+84',
  '-Chi cục',
  '@x',
  "'x",
  ' x ',
  '_x0041_',
  '<b>&amp;',
  '0123',
  '2/4/2001',
  'TRUE',
  '1,5',
];
