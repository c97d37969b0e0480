import { SetRangeValuesCommand, SetRangeValuesMutation, type ISetRangeValuesCommandParams, type ISetRangeValuesMutationParams } from '@univerjs/preset-sheets-core';
import { CellValueType, isICellData, isTextFormat } from '@univerjs/presets';
import type { FileWorkbook } from '../workbook/file/api';
import { typedNumber } from './decimal-comma';
import { fileView, type FileView } from './file-view';
import { refusalOf, type Refusal } from './refusals';
import { startUniver } from './univer';

/** The spreadsheet on the page: a view of one opened file. The file is the truth; what the user types goes to it at once. */
export interface Spreadsheet {
  /** Shows the file instead of the one before. */
  show(file: FileWorkbook): void;
  /** Takes over what is being typed in a cell, as Enter would, and waits until the formulas that lean on it are done. */
  settle(): Promise<void>;
}

/** Formulas that take longer than this are read with the results that they had. */
const LONGEST_CALCULATION_MS = 5_000;

/**
 * Starts the spreadsheet in the container.
 * @param onRefused called when the user asked for something that the file cannot follow yet
 */
export function startSpreadsheet(container: HTMLElement, onRefused: (refusal: Refusal) => void): Spreadsheet {
  const univer = startUniver(container);
  const { univerAPI } = univer;
  let view: FileView | undefined;
  let opened = 0;
  let calculated: Promise<void> = Promise.resolve();
  univerAPI.addEvent(univerAPI.Event.BeforeCommandExecute, (event) => {
    if (!view || view.drawing) return;
    const edits = event.id === SetRangeValuesMutation.id && event.options?.fromFormula !== true;
    const refusal = edits && view.locks((event.params as ISetRangeValuesMutationParams).subUnitId) ? 'protected' : refusalOf(event.id);
    if (event.id === SetRangeValuesCommand.id) takeDecimalComma(event.params as ISetRangeValuesCommandParams, view);
    if (refusal === null) return;
    event.cancel = true;
    onRefused(refusal);
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
    if (!recalculated) calculated = univerAPI.getFormula().onCalculationResultApplied(LONGEST_CALCULATION_MS).catch(() => undefined);
  });
  return {
    show(file) {
      view?.close();
      view = fileView(univer, `file-${opened++}`, file);
    },
    async settle() {
      const workbook = univerAPI.getActiveWorkbook();
      if (workbook?.isCellEditing()) await workbook.endEditingAsync(true);
      await calculated;
    },
  };
}

/** Makes a number of what was typed with a decimal comma, before Univer stores it; a text cell keeps its text. */
function takeDecimalComma({ subUnitId, range, value: cell }: ISetRangeValuesCommandParams, view: FileView): void {
  if (!isICellData(cell) || typeof cell.v !== 'string' || cell.f || cell.p || !subUnitId || !range) return;
  const value = typedNumber(cell.v);
  if (value === null || isTextFormat(view.formatAt(subUnitId, range.startRow, range.startColumn))) return;
  cell.v = value;
  cell.t = CellValueType.NUMBER;
}
