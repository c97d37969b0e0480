import type { CellPlace, CellValue, SheetMarks } from '../../model/grid';
import type { Outcome } from '../../model/outcome';
import type { RowName, SelectedArea, Workbook } from '../port';
import type { SheetView } from './view';

export interface OpenOptions {
  /** False: nobody draws the file, so that its looks are not read, and its sheets may lie packed; `sheets` throws. */
  readonly view?: boolean;
  /** Stops between two parts or sheets; then nothing was opened: problem 'stopped-before'. */
  readonly signal?: AbortSignal;
  /** How much of the work is done. */
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * An opened .xlsx file: the truth behind the workbench's spreadsheet and behind the command. Always a copy of the file.
 */
export interface FileWorkbook extends Workbook {
  /** The file's name, without its folder. */
  readonly name: string;
  /** What the name of a copy must end in, or Excel refuses it: a workbook with macros is another kind of file. */
  readonly extension: '.xlsx' | '.xlsm';
  /** True when the file carries a digital signature. A copy with changes does not: it would hold no more. */
  readonly signed: boolean;
  /** True when something changed since it was opened or saved. */
  readonly unsaved: boolean;
  /**
   * The sheets for a view to draw, as they are now: after opening, after `read`, and always while a view listens to
   * `onWritten`. What was written to a file that nobody looks at is not read again; asking for it then throws.
   */
  sheets(): readonly SheetView[];
  /** The names of those sheets, in their order. */
  sheetNames(): readonly string[];
  /** One of them; the same object for a sheet that did not change. */
  sheet(name: string): SheetView | undefined;
  /**
   * True while the add-in has written a sheet over and no view has drawn it again: what is typed there is not taken, since
   * it would go into other rows.
   */
  isBehind(sheet: string): boolean;
  /** What lies on a sheet beside its cells; nothing on one that is not there. */
  readonly marks: (sheet: string) => SheetMarks;
  /**
   * What the user typed into the spreadsheet view. Text stays text; a formula is given on purpose. Tells `onEdited`
   * listeners.
   */
  type(
    place: CellPlace,
    typed: { readonly value: CellValue; readonly formula?: string; readonly format?: string },
  ): void;
  /**
   * Called with the names of the sheets that the add-in wrote (also new ones), so that a view can draw them again. What
   * it promises is waited for before the writing has ended.
   */
  onWritten(listener: (sheets: readonly string[]) => unknown): () => void;
  /** Called when `select` was asked to show a cell. */
  onSelect(listener: (place: CellPlace, name?: RowName) => void): () => void;
  /** How a view answers what is selected in it; null: nothing. Without a view nothing ever is. */
  onAskSelected(answer: () => SelectedArea | null): () => void;
  /** The bytes of a copy with everything that was changed; marks the workbook as saved. */
  save(): Promise<Outcome<Uint8Array>>;
}
