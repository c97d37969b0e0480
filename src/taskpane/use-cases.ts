/**
 * What the pane can do to a workbook, as one part that comes after the first paint: reading, rules, criteria sets and reports are
 * half of the whole, and nobody presses a button before the pane is there.
 */
export { checkWorkbook } from '../app/check';
export { highlightGaps, removeHighlights } from '../app/highlight';
export { draftUnitList, generateSheets, previewSheets, removeSheets } from '../app/sheets';
