/**
 * What the pane can do to a workbook, as one part that comes after the first paint: reading, rules, criteria sets and
 * reports are half of the whole, and nobody presses a button before the pane is there.
 */
export { answerGroup, removeGroupAnswer } from '../../app/responsibility/group-answers';
export { chooseCriteriaSet } from '../../app/check/criteria-set';
export { checkWorkbook } from '../../app/check/check';
export { mergeWordings } from '../../app/likeness/merge';
export { collectReturned } from '../../app/progress/collect';
export { compareYears, writeComparisonSheet } from '../../app/comparison/comparison';
export { readOverview, writeOverviewSheets } from '../../app/overview/collected-plans';
export { readTarget, writeTargetSheet } from '../../app/target/target';
export { periodOf, readResults, resultsDocument, writeResultsSheet } from '../../app/results/results';
export { readDirector, writeDirectorSheet } from '../../app/director/director';
export { dueCalendar, readDue, writeDueSheet } from '../../app/due/due';
export { setDueDay } from '../../app/progress/due-day';
export { writeFindingsSheet } from '../../app/check/findings-sheet';
export { applyFixes } from '../../app/check/fix';
export { highlightGaps, removeHighlights } from '../../app/gaps/highlight';
export { ignoreFinding, stopIgnoring } from '../../app/check/ignore';
export { rowNameAt } from '../../app/readings/row-name';
export { readSelection } from '../../app/readings/reading-choice';
export {
  chooseReadingHere,
  forgetReadingHere,
  readRemembering,
  rememberedReadings,
  removeReadingHere,
} from '../../app/readings/remembered';
export { copySetIntoWorkbook } from '../../app/sets/copy-set';
export { fileOfSet, keepSet, keptSets, setOfFile } from '../../app/sets/kept-sets';
export {
  abovePlanOf,
  agreePair,
  answerAboveGroup,
  gridsOfWord,
  readCoverage,
  setAboveChoice,
} from '../../app/coverage/coverage';
export { writeCoverageSheet } from '../../app/coverage/coverage-sheet';
export { acceptProposals, draftPlan } from '../../app/draft/draft';
export { recorded } from '../../app/restore/journal';
export { restoreLast } from '../../app/restore/restore';
export { takeBackSheet } from '../../app/responsibility/take-back';
export { takeOverCopy } from '../../app/responsibility/take-over';
export { readSheets } from '../../app/read-sheets';
export { readProgress } from '../../app/progress/progress';
export { setPlanHeading, setThresholds } from '../../app/settings/settings';
export { sheetsToPrint } from '../../app/responsibility/printed-sheets';
export { splitSheets } from '../../app/responsibility/split';
export { insertTemplate } from '../../app/template/template';
export { takeWordTables } from '../../app/word/take-tables';
export {
  draftUnitList,
  generateResponsibilitySheets,
  previewResponsibilitySheets,
} from '../../app/responsibility/sheets';
