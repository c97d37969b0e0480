import {
  SetNumfmtMutation,
  SetRangeValuesMutation,
  type ISetRangeValuesMutationParams,
} from '@univerjs/preset-sheets-core';
import { isTextFormat, type Styles } from '@univerjs/presets';
import type { Language } from '../../locale';
import type { FileWorkbook } from '../../workbook/file/api';
import { takeEntries } from './entry';
import { editedCells } from './edited-cells';
import { fileView, type FileView } from './file-view';
import { refusalOf, type Refusal } from './refusals';
import { undoRedoOf } from './undo';
import { restWhenStill, setUniverLanguage, startUniver } from './univer';

/**
 * The spreadsheet on the page: a view of one opened file. The file is the truth; what the user types goes to it at
 * once.
 */
export interface Spreadsheet {
  /** Shows the file instead of the one before. */
  show(file: FileWorkbook): void;
  /**
   * Takes over what is being typed in a cell, as Enter would, and waits until the formulas that lean on it are done.
   */
  settle(): Promise<void>;
  /**
   * Waits while somebody types in a cell, as Excel does; ends at once when the keyboard has gone to something else, or
   * nobody types.
   */
  untilTyped(): Promise<void>;
  /** Switches the spreadsheet's own words. */
  setLanguage(language: Language): void;
}

/** What the page gives the spreadsheet. */
export interface SpreadsheetPlace {
  readonly language: Language;
  /** Called when the user asked for something that the file cannot follow yet. */
  readonly onRefused: (refusal: Refusal) => void;
  /** Called when cells were pasted that show ### and tell no value. */
  readonly onHashes: (cells: number) => void;
  /** Called with the address of a cell that was shown, and whether it lies in a hidden row or column. */
  readonly onShown: (cell: string, hidden: boolean) => void;
}

/** Formulas that take longer than this are read with the results that they had. */
const LONGEST_CALCULATION_MS = 5_000;

/** How often it is looked whether somebody still types. */
const TYPING_MS = 100;

/** Starts the spreadsheet in the container. */
export function startSpreadsheet(
  container: HTMLElement,
  { language: start, onRefused, onHashes, onShown }: SpreadsheetPlace,
): Spreadsheet {
  const univer = startUniver(container);
  const { univerAPI } = univer;
  const setLanguage = (language: Language): void => void setUniverLanguage(univer, language);
  if (start !== 'vi') setLanguage(start);
  let view: FileView | undefined;
  let opened = 0;
  let calculated: Promise<void> = Promise.resolve();
  univerAPI.addEvent(univerAPI.Event.BeforeCommandExecute, (event) => {
    if (!view || view.drawing) return;
    const edits = event.id === SetRangeValuesMutation.id && event.options?.fromFormula !== true;
    const locked = edits ? view.locks((event.params as ISetRangeValuesMutationParams).subUnitId) : null;
    const refusal = locked ?? refusalOf(event.id);
    // Formats that Univer guesses from a text: a pasted day or percentage stays the text that it is.
    if (event.id === SetNumfmtMutation.id) (event.params as { values: object }).values = {};
    if (event.id === SetRangeValuesMutation.id)
      dropLooks(
        event.params as ISetRangeValuesMutationParams,
        univerAPI.getActiveWorkbook()?.getWorkbook().getStyles(),
      );
    if (refusal === null) return;
    event.cancel = true;
    onRefused(refusal);
  });
  univerAPI.addEvent(univerAPI.Event.BeforeUndo, () => {
    if (view?.forgotEdits && undoRedoOf(univer).pitchTopUndoElement() === null) onRefused('undo');
  });
  // Univer itself begins no new name on a double click (file-view.ts); it says nothing either.
  container.addEventListener('dblclick', ({ target }) => {
    if (target instanceof Element && target.closest('[data-u-comp="slide-tab-item"]')) onRefused('sheets');
  });
  univerAPI.addEvent(univerAPI.Event.CommandExecuted, ({ id, params, options }) => {
    if (id !== SetRangeValuesMutation.id || !view || view.drawing) return;
    const recalculated = options?.fromFormula === true;
    view.takeOver(params as ISetRangeValuesMutationParams, recalculated);
    // Asked for before the calculation begins: the answer then comes with its results.
    if (!recalculated)
      calculated = univerAPI
        .getFormula()
        .onCalculationResultApplied(LONGEST_CALCULATION_MS)
        .catch(() => undefined);
  });
  return {
    show(file) {
      view?.close();
      // While the next file is drawn nobody else writes: its own rules and lists are not to be refused for the last one's.
      view = undefined;
      view = fileView(univer, `file-${opened++}`, file, {
        size: () => sizeOfCells(container),
        onShown,
      });
      // Univer has its services when it has its first workbook.
      if (opened > 1) return;
      takeEntries(univer, { onUnreadable: () => onRefused('clipboard'), onHashes });
      restWhenStill(univer);
    },
    async settle() {
      const workbook = univerAPI.getActiveWorkbook();
      if (workbook?.isCellEditing()) await workbook.endEditingAsync(true);
      await calculated;
    },
    async untilTyped() {
      while (univerAPI.getActiveWorkbook()?.isCellEditing() && container.contains(document.activeElement))
        await new Promise((resolve) => setTimeout(resolve, TYPING_MS));
    },
    setLanguage,
  };
}

/** Without the formula bar above and the tabs below. */
function sizeOfCells(container: HTMLElement): { readonly width: number; readonly height: number } {
  const cells = container.querySelector('canvas[id*="sheet-main-canvas"]') ?? container;
  return { width: cells.clientWidth, height: cells.clientHeight };
}

/**
 * A paste or a fill brings fonts, colours and borders along. The file does not take them, so they must not be drawn;
 * number formats it takes.
 */
function dropLooks(edit: ISetRangeValuesMutationParams, styles: Styles | undefined): void {
  for (const { cell } of editedCells(edit)) {
    if (!cell?.s) continue;
    const format = styles?.getStyleByCell(cell)?.n;
    if (format && (typeof cell.v !== 'string' || isTextFormat(format.pattern))) cell.s = { n: format };
    else delete cell.s;
  }
}
