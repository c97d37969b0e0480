import { ScrollCommand, ScrollToRangeOperation, SetFrozenMutation } from '@univerjs/preset-sheets-core';
import { a1 } from '../../model/address';
import type { CellPlace } from '../../model/grid';
import type { SheetView } from '../../workbook/file/view';
import type { RowName, SelectedArea } from '../../workbook/port';
import { shownRange } from './name-in-view';
import { toFreeze } from './snapshot';
import type { Univer } from './univer';

type UniverWorkbook = ReturnType<Univer['univerAPI']['createWorkbook']>;

/** The window in which a file is shown. */
export interface Window {
  /** Pixels of its cells, with row numbers, the letters of columns and scroll bars. */
  readonly size: () => { readonly width: number; readonly height: number };
  /** Told of a cell that was shown: its address, and whether its row or column is hidden. */
  readonly onShown: (cell: string, hidden: boolean) => void;
}

/** What a cell is shown with. */
export interface Stage {
  readonly workbook: UniverWorkbook;
  readonly window: Window;
  /** The sheet of this name as it is drawn. */
  readonly drawn: (sheet: string) => { readonly id: string; readonly view: SheetView } | undefined;
  readonly run: (mutation: { readonly id: string }, params: object) => void;
  /** Runs what is not the user's doing. */
  readonly draw: (work: () => void) => void;
}

/** Brings cells into view, with the name of their row; the keyboard stays where it is. */
export interface CellShower {
  show(place: CellPlace, name?: RowName): void;
  /** The sheet is drawn anew: nothing of it is held fast any more. */
  forget(sheet: string): void;
}

export function cellShower({ workbook, window, drawn, run, draw }: Stage): CellShower {
  /** Columns that the view itself holds fast, by sheet: the file knows nothing of it. */
  const held = new Map<string, number>();
  return {
    show({ sheet, row, column }, name) {
      const target = drawn(sheet);
      const worksheet = target && workbook.getSheetBySheetId(target.id);
      if (!worksheet) return;
      const focused = document.activeElement;
      workbook.setActiveSheet(worksheet);
      worksheet.getRange(row, column).activate();
      const { hold, left, range } = shownRange(target.view, { row, column }, name, {
        ...window.size(),
        held: held.get(sheet) ?? 0,
        heightOf: (at) => worksheet.getRowHeight(at),
      });
      if (hold !== undefined) {
        const { rows } = target.view.freeze;
        draw(() => run(SetFrozenMutation, { subUnitId: target.id, ...toFreeze({ rows, columns: hold }) }));
        held.set(sheet, hold);
      }
      run(ScrollToRangeOperation, { range });
      // Univer calls a cell visible that begins below the columns held fast, and knows where it has scrolled a frame later.
      if (left !== undefined)
        requestAnimationFrame(() => {
          if (workbook.getActiveSheet().getSheetId() === target.id)
            run(ScrollCommand, { sheetViewStartColumn: 0, offsetX: left });
        });
      if (focused instanceof HTMLElement && document.activeElement !== focused) focused.focus();
      window.onShown(
        a1(row, column),
        (target.view.rows.get(row)?.hidden || target.view.columns.get(column)?.hidden) ?? false,
      );
    },
    forget: (sheet) => void held.delete(sheet),
  };
}

/** What is selected in the sheet in front; null: nothing. */
export function selectedIn(workbook: UniverWorkbook): SelectedArea | null {
  const worksheet = workbook.getActiveSheet();
  const range = worksheet.getSelection()?.getActiveRange()?.getRange();
  if (!range) return null;
  const { startRow: row, startColumn: column, endRow, endColumn } = range;
  return {
    sheet: worksheet.getSheetName(),
    range: { row, column, rows: endRow - row + 1, columns: endColumn - column + 1 },
  };
}
