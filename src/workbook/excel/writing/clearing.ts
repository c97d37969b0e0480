import { columnLetter } from '../../../model/address';
import type { SheetSpec } from '../../../model/sheet-spec';
import { rangeOf, type Step } from './looks';
import type { LineStep } from './rearrange';
import { objectBytes, rangeBytes } from '../request-size';

// Sizes of a sheet: Excel specifications and limits.
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 'XFD';

/** The first word of a sheet: its cell is blank while the sheet is not whole. */
export interface Seal {
  readonly row: number;
  readonly column: number;
}
export const cellAt = (sheet: Excel.Worksheet, { row, column }: Seal): Excel.Range =>
  rangeOf(sheet, { row, column, rows: 1, columns: 1 });

/** All but the words; deleting the sheet would break links to it and Excel's undo. */
export const stripped = (seal: Seal | null): Step => ({
  bytes: 2 * rangeBytes(1, 6) + objectBytes(1, 1),
  write: (sheet) => {
    if (seal) cellAt(sheet, seal).values = [['']];
    const whole = sheet.getRange().untrack();
    whole.unmerge();
    whole.clear('Hyperlinks');
    whole.clear('Formats');
    whole.dataValidation.clear();
    whole.columnHidden = false;
    whole.format.autofitRows();
    sheet.horizontalPageBreaks.removePageBreaks();
  },
});

/**
 * What of a sheet of ours is in the way when its lines are moved, or is written anew: merged cells, our drop-downs,
 * page breaks.
 */
export const opened = (spec: SheetSpec, seal: Seal | null): Step => {
  const listed = [
    ...new Set(
      spec.dropDowns.flatMap(({ area }) =>
        Array.from({ length: area.columns }, (_, at) => columnLetter(area.column + at)),
      ),
    ),
  ];
  return {
    bytes: (2 + listed.length) * rangeBytes(1, 2) + objectBytes(1, 1),
    write: (sheet) => {
      if (seal) cellAt(sheet, seal).values = [['']];
      const whole = sheet.getRange().untrack();
      whole.unmerge();
      whole.columnHidden = false;
      for (const letter of listed) sheet.getRange(`${letter}:${letter}`).untrack().dataValidation.clear();
      sheet.horizontalPageBreaks.removePageBreaks();
    },
  };
};

/** Words of a larger version that stand below and beside the new one. */
export const clearAround = (rows: number, columns: number): Step => ({
  bytes: rangeBytes(0, 1) * 2 + 80,
  write: (sheet) => {
    sheet
      .getRange(`${rows + 1}:${LAST_ROW}`)
      .untrack()
      .clear('Contents');
    sheet
      .getRange(`${columnLetter(columns)}:${LAST_COLUMN}`)
      .untrack()
      .clear('Contents');
  },
});

type Direction = 'rows' | 'columns';
const addressOf = (direction: Direction, from: number, count: number): string =>
  direction === 'rows' ? `${from + 1}:${from + count}` : `${columnLetter(from)}:${columnLetter(from + count - 1)}`;

/** Puts whole lines in, or moves them. What is put in takes the looks of its neighbour with it, which are not meant. */
export const moved = (step: LineStep, direction: Direction): Step => ({
  bytes: rangeBytes(1, 1) * (step.type === 'insert' ? 2 : 3) + 60,
  write: (sheet) => {
    const { count } = step;
    const at = (line: number): Excel.Range => sheet.getRange(addressOf(direction, line, count)).untrack();
    const put = (line: number): void =>
      void at(line)
        .insert(direction === 'rows' ? 'Down' : 'Right')
        .untrack();
    if (step.type === 'insert') {
      put(step.at);
      at(step.at).clear('Formats');
      return;
    }
    put(step.to);
    const from = step.from >= step.to ? step.from + count : step.from;
    at(from).moveTo(addressOf(direction, step.to, count));
    at(from).delete(direction === 'rows' ? 'Up' : 'Left');
  },
});

/** Takes out the lines that nobody wants (null), from the last to the first. */
export function takeOut(layout: readonly (number | null)[], direction: Direction): Step[] {
  const steps: Step[] = [];
  for (let to = layout.length; to > 0;) {
    const from = layout.findLastIndex((line, at) => at < to && line !== null) + 1;
    if (from < to) {
      const address = addressOf(direction, from, to - from);
      steps.push({
        bytes: rangeBytes(0, 1, address),
        write: (sheet) =>
          sheet
            .getRange(address)
            .untrack()
            .delete(direction === 'rows' ? 'Up' : 'Left'),
      });
    }
    to = layout.findLastIndex((line, at) => at < from && line === null) + 1;
  }
  return steps;
}
