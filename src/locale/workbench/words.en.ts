import { many } from '../many';
import type { WorkbenchWords } from './words.vi';

/** The texts of the workbench's page in English. */
export const enWorkbench: WorkbenchWords = {
  open: 'Open file…',
  save: 'Save a copy',
  create: 'New file',
  newName: 'New table.xlsx',
  newSheet: 'Sheet 1',
  samples: 'Samples and recent files',
  sampleGroup: 'Samples',
  recentGroup: 'Opened recently on this computer',
  forgetRecent: 'Clear the recent list',
  forgotten: 'The list of recent files is empty. The files themselves are as they were.',
  recentGone: (name) =>
    `“${name}” cannot be opened again: it was moved, renamed or deleted. Choose it with “Open file…”.`,
  recentRefused: (name) =>
    `The browser has not allowed “${name}” to be read again. Choose it once more and allow it, or use “Open file…”.`,
  unsaved: 'not saved',
  waiting: 'Opening the spreadsheet…',
  sheet: 'Spreadsheet. F6 goes to the checking pane.',
  pane: 'Checking pane',
  separator: 'Width of the checking pane',
  close: 'Close',
  help: 'Quick guide',
  welcome: {
    title: 'Phuluc checks the appendix tables of a plan',
    steps: [
      'Open an .xlsx or .docx file of yours, or try the sample that is open.',
      'Press Check. Click a finding to go to its cell.',
      'Correct the table here, colour lost points, make sheets, then save a copy.',
    ],
    safe: 'The file stays on this computer and is sent nowhere. The original is never overwritten.',
    keys: 'Keys: Ctrl+O opens a file, Ctrl+S saves a copy, F6 moves between table and pane.',
    guide: 'The whole guide, with pictures (in Vietnamese)',
    sample: 'Try the sample',
  },
  drop: 'Drop an .xlsx or .docx file here to open it',
  oneFile: 'Only one file can be open at a time. Drop one .xlsx or .docx file.',
  leave:
    'The open file has changes that are not saved. Choose “Save a copy” first, or open the other file and drop those changes.',
  leaveAnyway: 'Drop changes, open',
  noSpreadsheet:
    'The spreadsheet cannot be opened in this browser. Load the page again; if that does not help, use a recent Chrome, Edge or Firefox.',
  noSample: 'The sample could not be loaded. Try again, or open a file of your own.',
  fromWord: (name, copy) =>
    `The tables of “${name}” are in a new workbook; the Word file is unchanged. Press “Save a copy” to have the Excel file “${copy}”.`,
  hashes: (cells) =>
    `${many(cells, 'pasted cell shows', 'pasted cells show')} only #### because the column is too narrow where it was copied, so there is no number to take. Widen the column there and copy again.`,
  opening: (name) => `Opening “${name}”… A large file can take some minutes.`,
  stop: 'Stop',
  notOpened: (name) => `Stopped: “${name}” was not opened. The file that was open is still there.`,
  unsigned:
    'The copy does not carry the digital signature of the original, because it holds other things than were signed; sign it again if needed.',
  saved: (name) => `The copy “${name}” is in your downloads folder. The original file is unchanged.`,
  hidden: (cell) =>
    `Cell ${cell} is in a hidden row or column and cannot be seen. Unhide it in Excel, then open the file again.`,
  refused: {
    structure:
      'Rows and columns cannot be inserted or deleted here yet: formulas and rules of the file would shift. Save a copy, do it in Excel, then open the file again.',
    moving:
      'Cells cannot be moved or sorted here yet: formulas and rules of the file would shift. Copy and paste instead, or do it in Excel.',
    sheets: 'Sheets cannot be added, deleted, renamed or moved here yet. Do it in Excel, then open the file again.',
    formats: 'Only the contents of cells can be changed here; formats would not reach the file. Format cells in Excel.',
    protected:
      'This sheet is protected and cannot be changed. Unprotect it in Excel (Review, Unprotect Sheet), then open the file again.',
    drawing: 'Phuluc is drawing this sheet again. Wait a few seconds, then type it again.',
    rules: 'Rules, drop-downs and links of the file cannot be changed here yet. Change them in Excel.',
    clipboard: 'The browser does not let the page read the clipboard from a menu. Paste with Ctrl+V.',
    undo: 'Nothing is left to undo: after Phuluc has written to a sheet, what was typed there before cannot be undone. To take back what Phuluc wrote, choose Undo at the foot of the pane.',
  },
};
