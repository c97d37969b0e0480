import { evidenceOf, fromLegacy, isLegacy, LEGACY_ENCODINGS } from '../../model/legacy/encoding';
import { a1 } from '../../model/address';
import { isError, valueAt, type CellValue, type Grid, type SheetTag } from '../../model/grid';
import { headerOf, INPUT_COLUMNS } from '../responsibility/unit-columns';
import { hasUnitForm, headName, readUnitSheet, type ExistingSheet } from '../rows/existing-sheet';
import { labelOf } from '../rows/row-label';

/** A sheet of a unit in a file that came back, as it is meant: whatever hands and programs made of it. */
export interface ReturnedSheet {
  readonly grid: Grid;
  readonly tag: SheetTag;
  /** Null when its header row is gone. */
  readonly sheet: ExistingSheet | null;
  /** Cells of the unit's columns that hold a formula without a result, an error, or a picture: nothing is taken from them. */
  readonly unread: readonly UnreadCell[];
}

export interface UnreadCell {
  /** The row as a reader calls it. */
  readonly row: string;
  /** The column's header. */
  readonly column: string;
  /** 'O12' of the returned sheet. */
  readonly at: string;
}

/**
 * The sheets of units in a returned file. One that carries no tag (a copy made by hand, a file that another program
 * wrote) is known by its form and by the unit that its head names. Where tag and head name different units that
 * `keyOf` both knows, the head is what the unit saw. Of several sheets for one unit the first counts.
 */
export function unitSheetsIn(grids: readonly Grid[], keyOf: (name: string) => string | null): readonly ReturnedSheet[] {
  const found = new Map<string, ReturnedSheet>();
  for (const grid of grids) {
    if (grid.tag ? grid.tag.role !== 'unit' : !hasUnitForm(grid)) continue;
    const sheet = readUnitSheet(withoutErrors(inUnicode(spreadOverMerged(grid))));
    const name = sheet && headName(sheet)?.name;
    const key = (name ? keyOf(name) : null) ?? grid.tag?.key ?? name;
    if (key === undefined || key === null || found.has(key)) continue;
    found.set(key, { grid, tag: { role: 'unit', key }, sheet, unread: sheet ? unreadIn(grid, sheet) : [] });
  }
  return [...found.values()];
}

/** The grid with the value of an area that is merged over several rows in each of them: one result for several tasks. */
function spreadOverMerged(grid: Grid): Grid {
  const tall = grid.merges.filter(({ rows, columns }) => rows > 1 && columns === 1);
  if (tall.length === 0) return grid;
  const values = grid.values.map((row) => [...row]);
  const formats = grid.formats.map((row) => [...row]);
  for (const { row, column, rows } of tall)
    for (let at = row + 1; at < row + rows; at++) {
      const [to, from] = [values[at - grid.top], row - grid.top];
      if (!to || to[column - grid.left] !== null || !values[from]) continue;
      to[column - grid.left] = values[from][column - grid.left] ?? null;
      formats[at - grid.top]![column - grid.left] = formats[from]![column - grid.left] ?? 'General';
    }
  return { ...grid, values, formats };
}

/** The grid with texts of before Unicode converted: a unit types with the font that its machine has. */
function inUnicode(grid: Grid): Grid {
  const convert = (value: CellValue): CellValue => {
    if (typeof value !== 'string') return value;
    const encoding = LEGACY_ENCODINGS.find((one) => isLegacy(evidenceOf(value, one)));
    return encoding === undefined ? value : fromLegacy(value, encoding);
  };
  return { ...grid, values: grid.values.map((row) => row.map(convert)) };
}

const withoutErrors = (grid: Grid): Grid => ({
  ...grid,
  values: grid.values.map((row) => row.map((value) => (isError(value) || isPicture(value) ? null : value))),
});

/** What WPS leaves in a cell in which it shows a picture; Excel 365 leaves an error for older programs. */
const isPicture = (value: CellValue): boolean => typeof value === 'string' && /^=?(?:_xlfn\.)?DISPIMG\(/.test(value);

function unreadIn(grid: Grid, { rows, columns }: ExistingSheet): UnreadCell[] {
  return rows.flatMap((row) =>
    INPUT_COLUMNS.flatMap((key): UnreadCell[] => {
      const column = columns.get(key);
      if (column === undefined) return [];
      const [value, at] = [valueAt(grid, row.at, column), a1(row.at, column)];
      const isUnread = isError(value) || isPicture(value) || (value === null && grid.formulas.has(at));
      return isUnread ? [{ row: labelOf(row), column: headerOf(key), at }] : [];
    }),
  );
}
