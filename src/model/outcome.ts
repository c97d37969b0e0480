/** Errors are values at the border: what went wrong, as a message id that `locale/` turns into a sentence. */
export interface Problem {
  readonly id: ProblemId;
  /** What the sentence names: a sheet, a file, a size. */
  readonly args: Readonly<Record<string, string | number>>;
  /** The technical text, for the 'details' of a report; never shown alone. */
  readonly detail?: string;
}

export type ProblemId =
  | 'editing-cell' // Excel is in cell-edit mode
  | 'sheet-protected' // {sheet}
  | 'workbook-protected' // structure locked: no sheet can be added
  | 'sheet-gone' // {sheet}
  | 'table-with-slicer' // {sheet, table}: a table on a sheet of ours that cannot stay, and a slicer that hangs on it
  | 'pivot-in-the-way' // {sheet, table}: rows of a sheet of ours cannot move without tearing a pivot table
  | 'sheet-hidden' // {sheet}: it is not shown for the user
  | 'workbook-changed' // somebody added, removed or renamed sheets meanwhile
  | 'read-only' // Excel does not let us work on the file, although no sheet is protected
  | 'excel-refused' // {code}: Excel's own word for it
  | 'highlights-unreadable' // {sheet}: Excel does not tell which of its rules are ours
  | 'name-taken' // {sheet}
  | 'sheet-name-unfit' // {name}: a name that the planner chose cannot be a sheet's
  | 'text-too-long' // {sheet, cell, limit}: a cell cannot hold so much text
  | 'message-too-large'
  | 'excel-too-old'
  | 'connection-lost'
  | 'stopped' // {done, total}: the user pressed Cancel
  | 'stopped-before' // the user pressed Cancel before anything was written
  | 'file-not-found' // {file}
  | 'file-not-xlsx' // {file}
  | 'file-not-docx' // {file}
  | 'file-old-xls' // {file}
  | 'file-old-doc' // {file}
  | 'file-pdf' // {file}
  | 'file-rtf' // {file}
  | 'file-html' // {file}: a web page, often under the name of an .xls or .doc file
  | 'file-open-document' // {file}: .ods, .odt
  | 'file-is-word' // {file}: a .docx file where a workbook is needed
  | 'file-is-excel' // {file}: an .xlsx file where a document is needed
  | 'file-without-table' // {file}: a document without a table that could be taken
  | 'file-without-criteria' // {file}: no table with criteria to compare with
  | 'file-encrypted' // {file}
  | 'file-broken' // {file}
  | 'file-empty' // {file}
  | 'file-too-large' // {file, megabytes, limit}
  | 'file-sheet-too-large' // {file, sheet, megabytes, limit}: most often a format dragged down to the last row
  | 'file-many-parts' // {file, parts, limit}
  | 'file-name-of-kind' // {file, extension}: a copy with macros under a name that Excel would not open, or the other way round
  | 'file-not-readable' // {file}: it is there, but cannot be read now
  | 'nothing-selected' // no area with something in it
  | 'selection-too-small' // {sheet}: one column, or no row below the header
  | 'no-table' // nothing to work on
  | 'above-without-table' // {file}: the plan above, in which no table can be read
  | 'group-not-above' // {group}: the plan above names no such group
  | 'part-unreadable' // {file, line}: no line of an overview
  | 'parts-differ' // {file}: made beside another plan above
  | 'nothing-to-draft' // no row that could be drafted
  | 'above-missing' // no plan above was chosen
  | 'unit-not-given' // nobody said which unit the plan is of
  | 'no-day-cell' // the summary sheet, or its line with the day, is not there
  | 'nothing-due' // no day is still to come
  | 'reason-missing' // an ignore needs one
  | 'not-in-plan' // {what}: a row that was shown is not in the plan any more
  | 'setting-unfit' // {value}: what was typed cannot be a setting
  | 'set-not-json' // {file}: a criteria set that is no JSON
  | 'set-unreadable' // {file, place}: a field that is wrong or missing
  | 'set-missing' // {file}: no sheet that lists a criteria set
  | 'set-faulty-cell' // {file, sheet, cell}: a fault of the set on its sheet
  | 'set-code-twice' // {file, code}
  | 'set-sum' // {file, code, found, sum}: parts that do not add up
  | 'set-without-criteria' // {file}: editions known by name, and no criterion
  | 'set-on-sheet-already' // {sheet}: the workbook has a criteria set
  | 'set-unfit-for-sheet' // {set}: a sheet cannot say all of it
  | 'sets-not-kept' // the browser keeps nothing for the page
  | 'sets-full' // {set}: no room left in the browser's storage
  | 'counts-differ' // {what, before, after}: the proof of a run failed
  | 'unexpected';

export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export const done = <T>(value: T): Outcome<T> => ({ ok: true, value });
export const failed = (
  id: ProblemId,
  args: Problem['args'] = {},
  detail?: string,
): { ok: false; problem: Problem } => ({
  ok: false,
  problem: detail === undefined ? { id, args } : { id, args, detail },
});
