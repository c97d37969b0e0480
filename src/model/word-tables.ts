import type { LegacyEncoding } from './legacy/encoding';
import type { SheetSpec } from './sheet-spec';

/** What was taken from a Word file: its tables as sheets, and what was left behind or changed on the way. */
export interface WordTables {
  /** At least one; names are legal and unlike each other. Every cell is text. */
  readonly sheets: readonly SheetSpec[];
  readonly notes: WordNotes;
}

/** Counts of what a reader of the document would miss in the sheets, or see there written otherwise. */
export interface WordNotes {
  /** Text boxes, whose text stands in no table. */
  readonly textBoxes: number;
  /** Footnotes and endnotes referred to in tables and headings. */
  readonly footnotes: number;
  /** Tables that only place text on the page: the national heading, signatures. */
  readonly frames: number;
  /** Tables that were put together again: a table that a page, or a repeated header, had broken. */
  readonly joined: number;
  /** Cells and lines whose font was one of before Unicode, by encoding. */
  readonly converted: Readonly<Record<LegacyEncoding, number>>;
}
