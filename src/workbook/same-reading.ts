import { sameCharts } from '../model/sheet-spec';
import { a1 } from '../model/address';
import { isError, type Area, type CellValue, type Grid } from '../model/grid';

/**
 * What a reading gives: the very array of the reading before it where no sheet is another one, so that what was worked
 * out from it holds (see `Workbook.read`).
 */
export const sameOr = (before: readonly Grid[], now: readonly Grid[]): readonly Grid[] =>
  before.length === now.length && now.every((grid, at) => grid === before[at]) ? before : now;

type Same<T> = (one: T, other: T) => boolean;

/** All that a Grid holds: what is added to it must be compared as well. */
const SAME: { readonly [Part in keyof Required<Grid>]: Same<Grid[Part]> } = {
  sheet: Object.is,
  visible: Object.is,
  protected: Object.is,
  top: Object.is,
  left: Object.is,
  tag: (a, b) => a?.role === b?.role && a?.key === b?.key,
  values: (a, b) => sameRows(a, b, sameValue),
  formats: (a, b) => sameRows(a, b, Object.is),
  merges: (a, b) => sameRows(a.map(placesOf), b.map(placesOf), Object.is),
  formulas: (a, b) => sameList([...a], [...b]),
  formulaTexts: (a, b) => (a && b ? sameList([...a].flat(), [...b].flat()) : a === b),
  boldRows: (a, b) => (a && b ? sameList([...a], [...b]) : a === b),
  oldFonts: (a, b) => (a && b ? sameList([...a].flat(), [...b].flat()) : a === b),
  charts: sameCharts,
  used: (a, b) => (a && b ? sameList(placesOf(a), placesOf(b)) : a === b),
};

/** True when a sheet that was read again holds what it held, in its cells and in what is said of them. */
export const isSameGrid = (a: Grid, b: Grid): boolean =>
  (Object.keys(SAME) as (keyof Grid)[]).every((part) => (SAME[part] as Same<unknown>)(a[part], b[part]));

/** True when a sheet holds what was read of it; what its formulas give is calculated anew, and nobody's word. */
export function holdsWhatWasRead(now: Grid, before: Grid): boolean {
  if (now === before) return true;
  const [{ top, left, values, formulas }, { values: old }] = [now, before];
  if (top !== before.top || left !== before.left || values.length !== old.length) return false;
  return values.every(
    (row, r) =>
      row.length === old[r]!.length &&
      row.every((value, c) => {
        if (sameValue(value, old[r]![c]!)) return true;
        const at = a1(top + r, left + c);
        return formulas.has(at) && before.formulas.has(at);
      }),
  );
}

const placesOf = ({ row, column, rows, columns }: Area): readonly number[] => [row, column, rows, columns];

const sameValue = (a: CellValue, b: CellValue): boolean =>
  Object.is(a, b) || (isError(a) && isError(b) && a.error === b.error);

const sameList = <T>(a: readonly T[], b: readonly T[]): boolean => sameRows([a], [b], Object.is);

function sameRows<T>(a: readonly (readonly T[])[], b: readonly (readonly T[])[], isSame: Same<T>): boolean {
  if (a.length !== b.length) return false;
  for (let row = 0; row < a.length; row++) {
    const [own, other] = [a[row]!, b[row]!];
    if (own.length !== other.length) return false;
    for (let at = 0; at < own.length; at++) if (!isSame(own[at]!, other[at]!)) return false;
  }
  return true;
}
