import type { CollectedFile, CollectedSheet, CollectResult } from '../../app/progress/collect';
import type { Words } from '../../locale';

/** What came of the returned files in a few facts: 'lấy 4 ô và dòng', '1 ô ghi khác nhau', … */
export function collectedFacts(
  { files, taken, replaced, conflicts }: CollectResult,
  { collecting }: Words,
): readonly string[] {
  const missed = files.filter(isMissed).length;
  const facts = [
    ...(taken > 0 ? [collecting.taken(taken)] : []),
    ...(replaced > 0 ? [collecting.replaced(replaced)] : []),
    ...(conflicts > 0 ? [collecting.conflicts(conflicts)] : []),
    ...(missed > 0 ? [collecting.missed(missed)] : []),
  ];
  return taken + replaced + conflicts === 0 && missed < files.length ? [collecting.nothing, ...facts] : facts;
}

/** The same in one sentence. */
export const collectedSentence = (result: CollectResult, words: Words): string =>
  `${words.collecting.title(result.files.length)}: ${collectedFacts(result, words).join(', ')}.`;

/** A file of which nothing could be taken, or not every sheet. */
export const isMissed = ({ problem, sheets }: CollectedFile): boolean =>
  problem !== undefined ||
  sheets.length === 0 ||
  sheets.some(({ fate, unread }) => fate !== 'read' || unread.length > 0);

/** How many sheets were left because they seem to belong to another plan. */
export const sheetsOfOtherPlans = ({ files }: CollectResult): number =>
  files.flatMap(({ sheets }) => sheets).filter(({ fate }) => fate === 'other-plan').length;

/** Why nothing was taken of a sheet. */
export function notTaken({ fate, sheet, otherPlan }: CollectedSheet, { collecting }: Words): string {
  if (otherPlan) return collecting.otherPlan[otherPlan.by](otherPlan.returned, otherPlan.master);
  return fate === 'read' || fate === 'other-plan' ? '' : collecting.fate[fate](sheet);
}

/** What was taken of one sheet: 'lấy 4 ô, thay 1 ô'. */
export function sheetFacts({ cells, rows }: CollectedSheet, { collecting }: Words): readonly string[] {
  const count = (fate: CollectedSheet['cells'][number]['fate']): number =>
    cells.filter((cell) => cell.fate === fate).length;
  const taken = count('taken');
  const replaced = count('replaced');
  if (taken + replaced + rows.length + count('conflict') === 0) return [collecting.nothing];
  return [
    ...(taken > 0 ? [collecting.takenCells(taken)] : []),
    ...(replaced > 0 ? [collecting.replaced(replaced)] : []),
  ];
}
