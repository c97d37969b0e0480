import type { Area, CellPlace } from './grid';

/** 0 → 'A', 26 → 'AA'. */
export function columnLetter(column: number): string {
  return (column >= 26 ? columnLetter(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** 'A' → 0, 'AA' → 26. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** (5, 3) → 'D6'. */
export const a1 = (row: number, column: number): string => `${columnLetter(column)}${row + 1}`;

/** The A1 address of a place, without its sheet. */
export const cellAddress = (place: Pick<CellPlace, 'row' | 'column'>): string => a1(place.row, place.column);

/** {row: 3, column: 0, rows: 2, columns: 3} → 'A4:C5'; a single cell → 'A4'. */
export function areaAddress(area: Area): string {
  const from = a1(area.row, area.column);
  const to = a1(area.row + area.rows - 1, area.column + area.columns - 1);
  return from === to ? from : `${from}:${to}`;
}

/**
 * Reads 'D6', '$D$6', 'A4:K70' and 'Sheet!A4'; null for anything else (whole rows and columns are not areas of a
 * table).
 */
export function parseArea(address: string): Area | null {
  const local = address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '');
  const match = /^([A-Za-z]{1,3})(\d{1,7})(?::([A-Za-z]{1,3})(\d{1,7}))?$/.exec(local);
  if (!match) return null;
  const row = Number(match[2]) - 1;
  const column = columnIndex(match[1]!);
  const lastRow = match[4] === undefined ? row : Number(match[4]) - 1;
  const lastColumn = match[3] === undefined ? column : columnIndex(match[3]);
  if (row < 0 || lastRow < row || lastColumn < column) return null;
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

/** A sheet's name as a formula or link needs it: 'Phụ lục 1' → "'Phụ lục 1'". */
export const quoteSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** Cells as a list to choose from names them, without '=': "'Đơn vị'!$A$2:$A$9". */
export function placeOfList({ sheet, area }: { readonly sheet: string; readonly area: Area }): string {
  const corner = (row: number, column: number): string => `$${columnLetter(column)}$${row + 1}`;
  return `${quoteSheet(sheet)}!${corner(area.row, area.column)}:${corner(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}
