import type { CellEdit } from '../model/finding';
import type { Area, CellPlace, Grid, SheetTag, SheetMarks } from '../model/grid';
import type { Outcome } from '../model/outcome';
import type { BrokenReferences, HighlightRule, Rewrite, SheetSpec } from '../model/sheet-spec';

/**
 * A change to the workbook. Adapters write it so that it can be run again: the same change twice leaves the same
 * workbook.
 */
export type Change =
  /** Replaces our highlights on the sheet; the planner's own formats and conditional formats stay. */
  | { readonly type: 'highlight'; readonly sheet: string; readonly rules: readonly HighlightRule[] }
  /** Removes our highlights from the sheet without a trace. */
  | { readonly type: 'clear-highlights'; readonly sheet: string }
  /**
   * Makes the sheet, or rewrites in place the one with the same tag. A sheet without our tag is never touched. A
   * template has no tag any more when it is whole: written again, its name is taken. With `over` what people gave the
   * lines of the sheet stays with them; without it the sheet is drawn anew. A sheet that is not as `over` says any more
   * is a problem, and so is one that is there by now where `isNew` says that there was none.
   */
  | { readonly type: 'write-sheet'; readonly spec: SheetSpec; readonly over?: Rewrite; readonly isNew?: true }
  /** Removes a sheet of ours, found by its tag; only to take back a run. */
  | { readonly type: 'remove-sheet'; readonly tag: SheetTag }
  /**
   * Removes an empty table that we added: it carries no tag, so whoever asks has just seen that nobody wrote in it.
   * Only to take back a run.
   */
  | { readonly type: 'remove-template'; readonly sheet: string }
  /**
   * Gives a sheet the tag of ours, or takes it off (null): a sheet that lost it in another program, or carries that of
   * another. Its cells stay as they are.
   */
  | { readonly type: 'tag-sheet'; readonly sheet: string; readonly tag: SheetTag | null }
  /**
   * Writes single cells of the planner's table: an accepted fix. Text goes in as text. `over`: the sheets as they were
   * read; where a cell that is written, or what tells its row, is not as it was there, it is a problem and nothing is written.
   */
  | { readonly type: 'edit-cells'; readonly edits: readonly CellEdit[]; readonly over?: readonly Grid[] };

/** What was made of changes. */
export interface Applied {
  /** How many of them. */
  readonly applied: number;
  /** What named cells that are gone, or have moved and were not followed. */
  readonly broken?: BrokenReferences;
}

export interface ReadOptions {
  /** Stops between two messages or pieces of work; then nothing was read: problem 'stopped-before'. */
  readonly signal?: AbortSignal;
}

export interface ApplyOptions {
  /** Stops between changes; what was done stays and is reported. */
  readonly signal?: AbortSignal;
  /** Called after each group of changes that was written: those are not looked at again, and the caller may let go of them. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** Cells that the user has selected: one area, cut to what its sheet uses. */
export interface SelectedArea {
  readonly sheet: string;
  readonly range: Area;
}

/**
 * A word on a workbook as it is now, down to the byte: that a run of ours has been done on it, for one. Who finds the word
 * again needs not do the work again.
 */
export interface Seal {
  /** The word that was set on the workbook as it is; null where anything is other since, or nothing was set. */
  said(): string | null;
  /** Sets a word. It goes with the copy that is saved, and is gone as soon as anything changes, by us or by anybody. */
  say(word: string): void;
}

/** The columns by which a reader knows a row: from its code to its name, zero-based, both included. */
export interface RowName {
  readonly first: number;
  readonly last: number;
}

/** One workbook, wherever it lives. Every method answers with an Outcome; none throws for what can happen to a user. */
export interface Workbook {
  /**
   * All sheets in their order, our own included (they carry a tag). In Excel: at most 3 syncs, whatever the rows.
   * The adapter alone decides whether an earlier reading still holds: a sheet that is as it was is the very same Grid,
   * and where all are, the array is the same one too. Where it cannot be certain it reads again. What is worked out
   * from a reading may therefore be remembered by that reading, and by nothing else.
   */
  read(options?: ReadOptions): Promise<Outcome<readonly Grid[]>>;
  /**
   * Applies the changes in order. On failure nothing after the failing change is written; `problem` says what and
   * where.
   */
  apply(changes: readonly Change[], options?: ApplyOptions): Promise<Outcome<Applied>>;
  /**
   * Shows the cell: its sheet comes to the front and the cell is selected. Keyboard focus stays where it is. What names
   * its row stays in view beside it as far as there is room; nothing of the workbook is changed for that.
   */
  select(place: CellPlace, name?: RowName): Promise<Outcome<void>>;
  /**
   * What the user has selected; fails with 'nothing-selected' when that holds nothing, is several areas, or nobody
   * looks at the workbook.
   */
  selected(): Promise<Outcome<SelectedArea>>;
  /** Tells when the user (not the add-in) changed cells or sheets; returns what ends the telling. */
  onEdited(listener: () => void): () => void;
  /** What lies on a sheet beside its cells; nothing on one that is not there. Absent in Excel, where nobody asks for it. */
  readonly marks?: (sheet: string) => SheetMarks;
  /** Absent where the adapter cannot be certain that nothing changed: Excel never is. */
  readonly seal?: Seal;
}
