import type { CellPlace, CellValue } from '../../src/model/grid';
import { isOwn, type Book, type Column, type Dress, type Row, type Sheet } from './workbooks';

/** Numbers from 0 to 1, the same for the same seed. */
export type Random = () => number;

/** What was planted: the cell where a reader would point, in the typed sheet. */
export interface Planted {
  readonly at: CellPlace;
  /** Rules that may speak as well, because it is true: a repeated code has the name of another row, and so on. */
  readonly also?: readonly string[];
}

/** Plants one fault of a rule in a workbook; null when this workbook has no room for it. */
export interface Planter {
  readonly rule: string;
  /** Only in this dress; both when left out. */
  readonly dress?: Dress;
  /** Changes the workbook before it is checked the first time: a later year, a unit list. Null: not in this plan. */
  readonly prepare?: (book: Book) => Book | null;
  readonly plant: (book: Book, random: Random) => Planted | null;
}

export const pick = <T>(all: readonly T[], random: Random): T => all[Math.floor(random() * all.length)]!;

export interface Spot {
  readonly sheet: Sheet;
  readonly row: Row;
  readonly column: number;
}

/** Work rows of all sheets whose cell in this column is their own, one of them by chance; null when there is none. */
export function spotOf(
  book: Book,
  column: Column,
  random: Random,
  fits: (spot: Spot) => boolean = () => true,
): Spot | null {
  const spots = book.sheets.flatMap((sheet) =>
    sheet.rows.flatMap((row): Spot[] => {
      const at = sheet.columns[column];
      return row.type === 'work' && isOwn(sheet, row.row, at) ? [{ sheet, row, column: at }] : [];
    }),
  );
  const fitting = spots.filter(fits);
  return fitting.length === 0 ? null : pick(fitting, random);
}

export const placeOf = ({ sheet, row, column }: Spot): CellPlace => ({ sheet: sheet.name, row: row.row, column });
export const valueOf = ({ sheet, row, column }: Spot): CellValue => sheet.cells[row.row]![column] ?? null;
export const textOf = (spot: Spot): string => String(valueOf(spot));

/** Writes a value and gives its place. */
export function write(spot: Spot, value: CellValue): CellPlace {
  spot.sheet.cells[spot.row.row]![spot.column] = value;
  return placeOf(spot);
}

/** The same row in another column; null where the table has no such column. */
export function beside(spot: Spot, column: Column): Spot | null {
  const at = spot.sheet.columns[column];
  return at === undefined ? null : { ...spot, column: at };
}

/** The code of a row as a planner typed it; '' when it has none. */
export const codeOf = ({ sheet, row }: Pick<Spot, 'sheet' | 'row'>): string =>
  String(sheet.cells[row.row]![sheet.columns.code ?? 0] ?? '');

/** Points of a typed cell: number, or text with a comma. */
export const pointsOf = (value: CellValue): number =>
  typeof value === 'number' ? value : Number(String(value).replace(',', '.'));

/** Points written as this table writes them. */
export const asWritten = (spot: Spot, points: number): CellValue => {
  const rounded = Math.round(points * 10_000) / 10_000;
  return typeof valueOf(spot) === 'string' ? String(rounded).replace('.', ',') : rounded;
};

/** 2.4 and 8.1 with their components: their sums are facts of their own. */
export const inFamily = (code: string): boolean => /^(2\.4|8\.1)(\.|$)/.test(code);

/**
 * A row that must have an entry of its own: numbered, no criterion over listed components, and somebody is named beside it.
 * Below such a row a line without a number, and in a paste one without names, goes on with the entry above.
 */
export function isWork(spot: Spot): boolean {
  const code = codeOf(spot);
  return (
    code !== '' &&
    !/^(2\.4|8\.1)$/.test(spot.sheet.kind === 'par' ? code : '') &&
    isOwn(spot.sheet, spot.row.row, spot.sheet.columns.lead)
  );
}

/** One planter of a fault that is a value in a cell. */
export function valuePlanter(
  rule: string,
  column: Column,
  value: (spot: Spot, random: Random) => CellValue | undefined,
  fits?: (spot: Spot) => boolean,
  also?: readonly string[],
): Planter {
  return {
    rule,
    plant(book, random) {
      const spot = spotOf(book, column, random, fits);
      const spoilt = spot ? value(spot, random) : undefined;
      return spot && spoilt !== undefined ? { at: write(spot, spoilt), ...(also && { also }) } : null;
    },
  };
}
