import { columnIndex, parseArea } from '../../src/model/address';
import type { CellValue, Grid } from '../../src/model/grid';

/** A date as Excel keeps it: a number that is shown as a day ('2026-12-31'), a month, or as the format of its cell says. */
export interface TypedDay {
  readonly day: string;
  /** Excel number format; 'dd/mm/yyyy' when left out. */
  readonly shown?: string;
}
export type TypedCell = CellValue | TypedDay;

/** A sheet as somebody typed it, line by line from its first cell on. */
export interface TypedSheet {
  readonly name: string;
  /** Address of the first cell; 'A1' when left out. */
  readonly at?: string;
  readonly lines: readonly (readonly TypedCell[])[];
  /** Areas as the sheet's own addresses say: 'A3:A4'. */
  readonly merges?: readonly string[];
  /** Columns that are formatted as text ('A'): what is typed there stays as it is. */
  readonly textColumns?: readonly string[];
  /** Rows of the sheet, as Excel numbers them, that are shown bold. */
  readonly bold?: readonly number[];
}

const isDay = (cell: TypedCell): cell is TypedDay => typeof cell === 'object' && cell !== null && 'day' in cell;

/** Days since the last day of 1899, as Excel counts from March 1900 on. */
export const serialOf = (day: string): number => Math.round((Date.parse(day) - Date.UTC(1899, 11, 30)) / 86_400_000);

export const day = (iso: string, shown?: string): TypedDay =>
  shown === undefined ? { day: iso } : { day: iso, shown };

/** The sheet as an adapter reads it. */
export function gridOf({ name, at = 'A1', lines, merges = [], textColumns = [], bold = [] }: TypedSheet): Grid {
  const { row: top, column: left } = parseArea(at)!;
  const width = Math.max(0, ...lines.map((line) => line.length));
  const texts = new Set(textColumns.map((letter) => columnIndex(letter) - left));
  const cell = (line: readonly TypedCell[], column: number): TypedCell => line[column] ?? null;
  const columns = Array.from({ length: width }, (_, column) => column);
  return {
    sheet: name,
    visible: true,
    protected: false,
    top,
    left,
    values: lines.map((line) =>
      columns.map((column): CellValue => {
        const typed = cell(line, column);
        return isDay(typed) ? serialOf(typed.day) : typed;
      }),
    ),
    formats: lines.map((line) =>
      columns.map((column) => {
        const typed = cell(line, column);
        return isDay(typed) ? (typed.shown ?? 'dd/mm/yyyy') : texts.has(column) ? '@' : 'General';
      }),
    ),
    boldRows: new Set(bold.map((row) => row - 1)),
    formulas: new Set(),
    merges: merges.map((area) => parseArea(area)!),
    tag: null,
  };
}
