/**
 * What the pane can do to a workbook, as one part that comes after the first paint: reading, rules, criteria sets and reports are
 * half of the whole, and nobody presses a button before the pane is there.
 */
export { agreeOnGroup, forgetAgreement } from '../../app/agree';
export { chooseCatalogue } from '../../app/catalogue-choice';
export { checkWorkbook } from '../../app/check';
export { collectReturned } from '../../app/collect';
export { setDueDay } from '../../app/due-day';
export { writeFindingsSheet } from '../../app/findings-sheet';
export { applyFixes } from '../../app/fix';
export { highlightGaps, removeHighlights } from '../../app/highlight';
export { ignoreFinding, stopIgnoring } from '../../app/ignore';
export { recorded } from '../../app/journal';
export { restoreLast } from '../../app/restore';
export { readProgress } from '../../app/rollup';
export { setPlanHeading, setThresholds } from '../../app/settings';
export { splitSheets } from '../../app/split';
export { insertTemplate } from '../../app/template';
export { draftUnitList, generateSheets, previewSheets } from '../../app/sheets';
