import type { Grid } from '../model/grid';

/**
 * What a reading gives: the very array of the reading before it where no sheet is another one, so that what was worked
 * out from it holds (see `Workbook.read`).
 */
export const sameOr = (before: readonly Grid[], now: readonly Grid[]): readonly Grid[] =>
  before.length === now.length && now.every((grid, at) => grid === before[at]) ? before : now;
