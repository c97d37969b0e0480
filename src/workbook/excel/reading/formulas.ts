import type { Grid, SheetTag } from '../../../model/grid';

/** Formulas that name other sheets, of the workbook as it was read last. */
export interface Formulas {
  readonly sheets: readonly {
    readonly sheet: string;
    readonly tag: SheetTag | null;
    readonly formulas: readonly string[];
  }[];
  /** All sheets, in their order. */
  readonly names: readonly string[];
}

const naming = new WeakMap<Pick<Grid, 'formulas'>['formulas'], readonly string[]>();

/** Keeps the formulas that name sheets beside the list of where formulas stand. */
export function keepFormulas(places: Grid['formulas'], texts: Iterable<string>): void {
  const found = [...texts].filter((text) => text.includes('!'));
  if (found.length > 0) naming.set(places, found);
}

export const formulasIn = (grids: readonly Grid[]): Formulas => ({
  sheets: grids.map(({ sheet, tag, formulas }) => ({ sheet, tag, formulas: naming.get(formulas) ?? [] })),
  names: grids.map(({ sheet }) => sheet),
});
