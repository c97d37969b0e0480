/** What a sheet holds, as both adapters give it: plain values, formats and merges, no library object. */

/**
 * A cell's value. Blank is null (never ''); an error keeps its Excel name, for example '#N/A'. Dates are serial
 * numbers.
 */
export type CellValue = string | number | boolean | null | ErrorValue;
export interface ErrorValue {
  readonly error: string;
}

/**
 * What stands for the result of a formula that was never calculated: export tools write formulas without one. It is no number, so
 * it counts nowhere.
 */
export const UNCALCULATED: ErrorValue = { error: '#CHƯA TÍNH' };

/** A block of cells, zero-based; rows and columns count at least 1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * A chart of the workbook's own over cells of its sheet: it follows the figures as they change. It stands beside the
 * table that it shows, one bar a row.
 */
export interface ChartSpec {
  /** bars: one bar for each name. parts: the parts of each bar behind each other, a colour each. */
  readonly kind: 'bars' | 'parts';
  /** What it shows, in words without '[': for whoever cannot see it, and where it is copied to. */
  readonly title: string;
  /** The names of the bars are the first column, the names of what they measure the first row. */
  readonly source: Area;
  /** The cells that it covers: as many rows as the source, so that each bar stands beside its row. */
  readonly place: Area;
}

/** One cell of the workbook, zero-based. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * What a sheet of ours is for, and for whom; stored as a sheet-scoped defined name, so that it survives renaming. A
 * template is ours only while it is being written: its tag is taken off in the end, and the sheet is the planner's.
 */
export interface SheetTag {
  readonly role:
    | 'unit'
    | 'summary'
    | 'units'
    | 'settings'
    | 'findings'
    | 'due'
    | 'coverage'
    | 'overview'
    | 'comparison'
    | 'target'
    | 'results'
    | 'director'
    | 'template'
    /**
     * Looks like a sheet of ours and counts as none: a copy, a sheet of another plan. Only said of what was read; never
     * written.
     */
    | 'aside';
  /** The unit's key for a unit sheet, the kind of table for a template or the table's place in a Word file, else ''. */
  readonly key: string;
}

export interface Grid {
  readonly sheet: string;
  readonly visible: boolean;
  /** Protected sheets are read, never unprotected. */
  readonly protected: boolean;
  /** Place of values[0][0]. A sheet without any value has no rows. */
  readonly top: number;
  readonly left: number;
  /** Rectangular: every row is equally long. */
  readonly values: readonly (readonly CellValue[])[];
  /** Excel number formats ('General', '@', '0.00', 'd/m/yyyy'), same shape as values. */
  readonly formats: readonly (readonly string[])[];
  /** Places (sheet rows and columns) of the cells that hold a formula. */
  readonly formulas: ReadonlySet<string>;
  /** On sheets of ours: the formulas without '=', by place, so that a run on them can be taken back. */
  readonly formulaTexts?: ReadonlyMap<string, string>;
  readonly merges: readonly Area[];
  /**
   * Sheet rows (zero-based) whose filled cells are all bold. Absent where nobody looked: on sheets of ours, and in
   * Excel on very large ones.
   */
  readonly boldRows?: ReadonlySet<number>;
  /** Present on sheets that the add-in made. */
  readonly tag: SheetTag | null;
  /**
   * Cells (as 'B5') in a font of before Unicode, where the adapter looks at fonts; true where that font draws small letters
   * as capitals.
   */
  readonly oldFonts?: ReadonlyMap<string, boolean>;
  /** Charts of ours, as their names tell; absent where there are none. */
  readonly charts?: readonly ChartSpec[];
  /** All that holds values, where a few cells far from all others were left out of `values` (Excel alone asks for it). */
  readonly used?: Area;
}

/** A cell of a copy that the sheet which counts holds otherwise. */
export interface CopiedCell {
  /** As a reader calls it; '' outside the table. */
  readonly row: string;
  readonly column: string;
  /** What stands on the sheet that counts; '' when blank. */
  readonly held: string;
  readonly copied: string;
}

/** A sheet that looks like one of ours and does not say so itself, or says something else than what is seen on it. */
export interface OddSheet {
  readonly sheet: string;
  readonly role: SheetTag['role'];
  /** As the head of a unit's sheet names it; '' for lists. */
  readonly unit: string;
  /**
   * lost: it had lost its tag, and is known by what stands on it. moved: it carried the tag of another unit. copy:
   * another sheet counts. doubtful: nobody but the planner can say.
   */
  readonly state: 'lost' | 'moved' | 'copy' | 'doubtful';
  /** What it is; of a doubtful one, what the planner may say that it is. */
  readonly tag: SheetTag;
  readonly why: 'other-plan' | 'unknown-unit' | 'other-rows' | null;
  /** The sheet that counts instead, '' where none does. */
  readonly counted: string;
  /** What was filled in on a copy and the sheet that counts does not hold, and the rows that it has not at all. */
  readonly cells: readonly CopiedCell[];
  readonly rows: readonly string[];
}

export const isError = (value: CellValue): value is ErrorValue => typeof value === 'object' && value !== null;

/** The smallest part of the area that holds all its values; null when it holds none. */
export function usedPart({ top, left, values }: Grid, area: Area): Area | null {
  let [first, last, from, to] = [Infinity, -1, Infinity, -1];
  const bottom = Math.min(area.row + area.rows, top + values.length);
  for (let row = Math.max(area.row, top); row < bottom; row++) {
    const cells = values[row - top]!;
    const right = Math.min(area.column + area.columns, left + cells.length);
    for (let column = Math.max(area.column, left); column < right; column++) {
      if (cells[column - left] === null) continue;
      [first, last] = [Math.min(first, row), row];
      [from, to] = [Math.min(from, column), Math.max(to, column)];
    }
  }
  return last < 0 ? null : { row: first, column: from, rows: last - first + 1, columns: to - from + 1 };
}

/** The value at a place of the sheet (zero-based), null outside the used range. */
export function valueAt(grid: Grid, row: number, column: number): CellValue {
  return grid.values[row - grid.top]?.[column - grid.left] ?? null;
}

/** The number format at a place of the sheet, 'General' outside the used range. */
export function formatAt(grid: Grid, row: number, column: number): string {
  return grid.formats[row - grid.top]?.[column - grid.left] ?? 'General';
}

/** True when all filled cells of the sheet row are bold; false also where nobody looked. */
export const isBoldRow = (grid: Grid, row: number): boolean => grid.boldRows?.has(row) === true;

/** What somebody put on a sheet beside what its cells hold: pictures and shapes over it, notes and comments. */
export interface SheetMarks {
  readonly pictures: number;
  readonly notes: number;
}
