import { a1 } from '../model/address';
import { dateTo1904 } from '../model/date-system';
import { formatAt, isError, valueAt, type CellValue } from '../model/grid';
import type { Rewrite, SheetSpec, SpecCell } from '../model/sheet-spec';
import { LOOKS } from './styles';

/** What of a spec stands already on the sheet that it is written over. Rows and columns are those of the spec. */
export interface Standing {
  /** Its row or its column is new. */
  readonly isNew: (row: number, column: number) => boolean;
  /**
   * The cell holds already what it shall hold. A formula never counts as held: other sheets may have moved under it.
   */
  readonly holds: (row: number, column: number) => boolean;
  /**
   * The whole row, hidden columns too: the place of every link of ours stands beside it, so that its links are the
   * same.
   */
  readonly holdsRow: (row: number) => boolean;
  /** The number format that the cell has; null where it is new. */
  readonly formatOf: (row: number, column: number) => string | null;
  /** An earlier run broke off before the sheet was whole: its first word, at that place, was not put back. */
  readonly isBroken: (seal: { readonly row: number; readonly column: number } | null) => boolean;
}

export function standing(spec: SheetSpec, { before, rows, columns }: Rewrite): Standing {
  const width = Math.max(columns.length, ...spec.rows.map(({ cells }) => cells.length));
  const placeOf = (row: number, column: number): readonly [number, number] | null => {
    const [oldRow, oldColumn] = [rows[row] ?? null, columns[column] ?? null];
    return oldRow === null || oldColumn === null ? null : [oldRow, oldColumn];
  };
  const holds = (row: number, column: number): boolean => {
    const place = placeOf(row, column);
    const cell = spec.rows[row]?.cells[column] ?? null;
    if (place === null || cell?.formula !== undefined) return false;
    // A formula that a unit typed stays for as long as its result is what the cell shall hold.
    return (cell?.style === 'input' || !before.formulas.has(a1(...place))) && isSame(cell, valueAt(before, ...place));
  };
  return {
    isNew: (row, column) => placeOf(row, column) === null,
    holds,
    holdsRow: (row) => {
      for (let column = 0; column < width; column++)
        if (spec.rows[row]?.cells[column]?.formula === undefined && !holds(row, column)) return false;
      return true;
    },
    formatOf: (row, column) => {
      const place = placeOf(row, column);
      return place && formatAt(before, ...place);
    },
    isBroken: (seal) => seal !== null && valueAt(before, seal.row, columns[seal.column] ?? seal.column) === null,
  };
}

function isSame(cell: SpecCell | null, value: CellValue): boolean {
  const wanted = cell?.value === '' ? null : (cell?.value ?? null);
  // What somebody typed and Excel shows as an error: a formula, a picture in the cell.
  if (isError(value)) return wanted === value.error;
  return typeof wanted === 'string' && typeof value === 'string'
    ? wanted === value.replace(/\r\n?/g, '\n')
    : wanted === value;
}

/** The spec with its dates as a workbook has them that counts its days from 1904. */
export function specIn1904(spec: SheetSpec): SheetSpec {
  const dated = (cell: SpecCell | null): SpecCell | null =>
    cell && { ...cell, value: dateTo1904(cell.value, cell.format ?? LOOKS[cell.style].format) as SpecCell['value'] };
  return { ...spec, rows: spec.rows.map((row) => ({ ...row, cells: row.cells.map(dated) })) };
}

/** The same for the sheet as it was read. */
export function rewriteIn1904({ before, ...rest }: Rewrite): Rewrite {
  const values = before.values.map((row, at) =>
    row.map((value, column) => dateTo1904(value, before.formats[at]![column]!)),
  );
  return { ...rest, before: { ...before, values } };
}
