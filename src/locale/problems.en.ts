import { EN_FILES } from './problems-files';
import { EN_SETS } from './problems-sets';
import type { ProblemTexts } from './problem-texts';

/** What is said of each problem in English. */
export const EN_PROBLEMS: ProblemTexts = {
  ...EN_FILES,
  ...EN_SETS,
  'editing-cell': {
    what: 'A cell is still being edited in Excel.',
    action: 'Press Enter to finish the cell, then try again.',
  },
  'sheet-protected': {
    what: 'The sheet “{sheet}” is protected.',
    action: 'Choose Review, Unprotect Sheet, then try again. Phuluc never unprotects a sheet itself.',
  },
  'workbook-protected': {
    what: 'The structure of the workbook is protected, so no sheet can be added.',
    action: 'Choose Review, switch off Protect Workbook, then try again.',
  },
  'table-with-slicer': {
    what: 'Phuluc’s sheet “{sheet}” has the table “{table}” with a slicer on it, so the sheet cannot be written again.',
    kept: 'The sheet, the table and the slicer are as they were.',
    action:
      'Click the slicer and press Delete, or click the table and choose Table Design, Convert to Range; then try again.',
  },
  'pivot-in-the-way': {
    what: 'Phuluc’s sheet “{sheet}” has the PivotTable “{table}” beside rows that have to be added, taken out or moved.',
    kept: 'The sheet and the PivotTable are as they were.',
    action: 'Move the PivotTable to another sheet (PivotTable Analyze, Move PivotTable), then try again.',
  },
  'sheet-gone': {
    what: 'The sheet “{sheet}” is no longer there: it was deleted or renamed.',
    action: 'Press Check to read the workbook again.',
  },
  'sheet-hidden': {
    what: 'The sheet “{sheet}” is hidden, so Phuluc does not open it.',
    action: 'Right-click a sheet tab, choose Unhide, then try again.',
  },
  'workbook-changed': {
    what: 'Somebody changed the workbook (typed, or added or removed rows or sheets) while Phuluc was working.',
    action: 'Try again: Phuluc reads the workbook anew.',
  },
  'read-only': {
    what: 'Excel does not let Phuluc work on this file, although no sheet is protected.',
    action:
      'The file may be open for reading only, or its use restricted: choose Enable Editing, or save a copy and open Phuluc there.',
  },
  'excel-refused': {
    what: 'Excel refused this ({code}).',
    action:
      'Try again. If it is refused again, save the file, close and reopen Excel, and send the technical details to whoever looks after Phuluc.',
  },
  'highlights-unreadable': {
    what: 'This Excel does not tell which formatting rules on the sheet “{sheet}” are Phuluc’s.',
    kept: 'Phuluc removes no rule that may be yours; your colours are as they were.',
    action:
      'Choose Home, Conditional Formatting, Manage Rules, delete the rules with phuluc: in their formula, then try again.',
  },
  'name-taken': {
    what: 'The workbook has another sheet called “{sheet}”.',
    kept: 'That sheet was not overwritten.',
    action: 'Rename that sheet, then try again.',
  },
  'sheet-name-unfit': {
    what: 'A sheet cannot be called “{name}”.',
    kept: 'Nothing was written.',
    action:
      'Choose another name: at most 31 characters, without : \\ / ? * [ ], without an apostrophe at an end, and unlike the other sheets.',
  },
  'text-too-long': {
    what: 'The text in cell {cell} of sheet “{sheet}” is longer than the {limit} characters that a cell of Excel holds.',
    kept: 'Nothing was written to the file.',
    action: 'Shorten or split that text in the plan, then try again.',
  },
  'message-too-large': {
    what: 'The table is too large for Excel to take at once.',
    action: 'Split the table over several sheets, then try again.',
  },
  'excel-too-old': {
    what: 'This version of Excel is too old.',
    action:
      'Use Excel 2021 or later, Microsoft 365 or Excel on the web; or open the file in the Phuluc workbench in a browser.',
  },
  'connection-lost': {
    what: 'The connection with Excel was lost.',
    action: 'Close and reopen the Phuluc pane, then try again.',
  },
  'stopped-before': {
    what: 'Stopped as you asked, before anything was written.',
    kept: 'The tables in the workbook are unchanged.',
    action: 'Press the button again when you need it.',
  },
  stopped: {
    what: 'Stopped as you asked: {done} of {total} done.',
    kept: 'What was written is complete and stays.',
    action: 'Press the button again to go on with the rest.',
  },
  'nothing-selected': {
    what: 'No cells with anything in them are selected.',
    action: 'Select the cells of the table on the sheet, its header row too, then press again.',
  },
  'selection-too-small': {
    what: 'The cells that are selected on “{sheet}” are no table yet.',
    action: 'Select two columns or more, the header row and the rows below it, then press again.',
  },
  'no-table': {
    what: 'There is no appendix table in the workbook.',
    action:
      'Check the row of column names: a code column (TT) and a column of criteria or tasks are needed. Hidden sheets are not read.',
  },
  'nothing-due': {
    what: 'Nothing is due from this day on.',
    action: 'Change the day, choose another unit, or look at the deadlines of the plan.',
  },
  'above-without-table': {
    what: 'No appendix table of the plan above can be read in {file}.',
    action:
      'Choose a file that has the table of tasks (.xlsx or .docx), with a code column and one of criteria or tasks.',
  },
  'group-not-above': {
    what: 'The plan above gives nothing to a group called “{group}”.',
    action: 'Write the group as the lead, implementing or coordinating column of the plan above has it.',
  },
  'part-unreadable': {
    what: 'Line {line} of {file} is no line written by phuluc overview --json.',
    action: 'Every file must be whole, and begin with the line of the plan above.',
  },
  'parts-differ': {
    what: '{file} was made beside another plan above.',
    action: 'Make that part again with the same plan above, then put the parts together.',
  },
  'nothing-to-draft': {
    what: 'There is no row to draft.',
    action:
      'From the plan above: check the name of the unit and the groups that take it in. From last year: the table needs benchmarks and achieved points.',
  },
  'above-missing': {
    what: 'No plan above was chosen.',
    action: 'Choose the file of the plan above, or mark its sheets in this workbook.',
  },
  'unit-not-given': {
    what: 'Nobody has said which unit this plan is of.',
    action: 'Give the name of the unit, such as “Sở Khoa học và Công nghệ”; the command takes it after --unit.',
  },
  'no-day-cell': {
    what: 'The cell with the day for late work is not on the summary sheet (Tổng hợp phiếu).',
    kept: 'Nothing was written.',
    action: 'Make the sheets again on the view Assign, which puts the line back, then set the day.',
  },
  'reason-missing': {
    what: 'There is no reason for ignoring it.',
    kept: 'Nothing was ignored.',
    action: 'Write a reason, then try again.',
  },
  'not-in-plan': {
    what: 'The plan no longer has the row “{what}”.',
    kept: 'Nothing was written.',
    action: 'Preview again to read the tables anew, then choose again.',
  },
  'setting-unfit': {
    what: '“{value}” cannot be used as a setting.',
    kept: 'The earlier setting still holds.',
    action: 'Correct the value and save again.',
  },
  'counts-differ': {
    what: 'The counts do not agree ({what}): {before} in the plan, {after} in the sheets.',
    action:
      'Do not use these sheets yet. Make the sheets again; if they still differ, tell whoever looks after Phuluc.',
  },
  unexpected: {
    what: 'Something unexpected went wrong.',
    action: 'Try again; if it fails again, save the file, then close and reopen the Phuluc pane.',
  },
};
