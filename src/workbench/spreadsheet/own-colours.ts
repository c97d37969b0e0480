import type { IStyleData } from '@univerjs/presets';
import { highlightTest, type HighlightTest } from '../../app/gaps/highlight-formula';
import type { CellValue } from '../../model/grid';
import type { ViewHighlight } from '../../workbook/file/view';
import { highlightLook } from './rules';

/**
 * The add-in's own colours, worked out by us. Univer works a conditional format out as one formula a cell: with 5,000
 * rows colours took a minute to show, and every number typed held the page up for more than half a second.
 */
export interface OwnColours {
  /** The look over a cell as the row's numbers stand now; null for none. */
  lookAt(row: number, column: number): IStyleData | null;
  /** True when the colours of a row lean on this cell. */
  leansOn(row: number, column: number): boolean;
}

interface Rule {
  readonly test: HighlightTest;
  readonly look: IStyleData;
  readonly first: number;
  readonly last: number;
  /** From a cell's row to the row that is tested for it: usually 0. */
  readonly shift: number;
}

/**
 * In: the conditional formats of a sheet, in the file's order, and the value of a cell as it is now. Out: the colours
 * of those that are ours, and the others, which stay with Univer.
 */
export function ownColours(
  highlights: readonly ViewHighlight[],
  valueAt: (row: number, column: number) => CellValue,
): { readonly colours: OwnColours; readonly others: readonly ViewHighlight[] } {
  const others: ViewHighlight[] = [];
  const byRow = new Map<number, Rule[]>();
  const read = new Map<number, Set<number>>();
  const lean = (row: number, columns: readonly number[]): void => {
    const known = read.get(row) ?? new Set<number>();
    read.set(row, known);
    for (const column of columns) known.add(column);
  };
  for (const highlight of highlights) {
    const test = highlightTest(highlight.formula);
    if (!test) {
      others.push(highlight);
      continue;
    }
    const look = highlightLook(highlight);
    // A formula of a conditional format is written for the first cell of its first area.
    const shift = test.row - (highlight.areas[0]?.row ?? test.row);
    for (const { row: top, rows, column, columns } of highlight.areas)
      for (let row = top; row < top + rows; row++) {
        const rules = byRow.get(row) ?? [];
        byRow.set(row, rules);
        rules.push({ test, look, first: column, last: column + columns - 1, shift });
        lean(row + shift, [test.benchmark, test.achieved]);
      }
  }
  const colours: OwnColours = {
    lookAt(row, column) {
      let look: IStyleData | undefined;
      for (const rule of byRow.get(row) ?? []) {
        const { test, first, last, shift } = rule;
        if (
          column < first ||
          column > last ||
          !test.holds(valueAt(row + shift, test.benchmark), valueAt(row + shift, test.achieved))
        )
          continue;
        // Earlier rules win, each part of the look by itself.
        look = { ...rule.look, ...look };
      }
      return look ?? null;
    },
    leansOn: (row, column) => read.get(row)?.has(column) ?? false,
  };
  return { colours, others };
}
