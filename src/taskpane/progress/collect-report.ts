import type { CollectedFile, CollectedSheet, CollectResult, UnitReturn } from '../../app/progress/collect';
import type { Words } from '../../locale';

/** What came of the returned files in a few facts: 'lấy 4 ô và dòng', '1 ô ghi khác nhau', … */
export function collectedFacts(
  { files, taken, replaced, conflicts }: CollectResult,
  { collecting }: Words,
): readonly string[] {
  const missed = files.filter(isMissed).length;
  const altered = files.flatMap(({ sheets }) => sheets.flatMap((sheet) => sheet.altered)).length;
  const facts = [
    ...(taken > 0 ? [collecting.taken(taken)] : []),
    ...(replaced > 0 ? [collecting.replaced(replaced)] : []),
    ...(conflicts > 0 ? [collecting.conflicts(conflicts)] : []),
    ...(altered > 0 ? [collecting.alteredCells(altered)] : []),
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

/** The unit has other words than the plan, or put something on its sheet that is not taken. */
export const needsLook = ({ altered, marks }: CollectedSheet): boolean =>
  altered.length + marks.pictures + marks.notes > 0;

/** How many sheets were left because they seem to belong to another plan. */
export const sheetsOfOtherPlans = ({ files }: CollectResult): number =>
  files.flatMap(({ sheets }) => sheets).filter(({ fate }) => fate === 'other-plan').length;

/** Why nothing was taken of a sheet. */
export function notTaken({ fate, sheet, otherPlan }: CollectedSheet, { collecting }: Words): string {
  if (otherPlan) return collecting.otherPlan[otherPlan.by](otherPlan.returned, otherPlan.master);
  return fate === 'read' || fate === 'other-plan' ? '' : collecting.fate[fate](sheet);
}

/** What was taken of one sheet: 'lấy 4 ô, thay 1 ô'. */
export function sheetFacts({ cells, rows, isBlank }: CollectedSheet, { collecting }: Words): readonly string[] {
  const count = (fate: CollectedSheet['cells'][number]['fate']): number =>
    cells.filter((cell) => cell.fate === fate).length;
  if (isBlank) return [collecting.blank];
  const taken = count('taken');
  const replaced = count('replaced');
  if (taken + replaced + rows.length + count('conflict') === 0) return [collecting.nothing];
  return [
    ...(taken > 0 ? [collecting.takenCells(taken)] : []),
    ...(replaced > 0 ? [collecting.replaced(replaced)] : []),
  ];
}

/**
 * The sheets of a file, each told by itself or, where several brought the same nothing (a copy of the whole workbook has a
 * sheet for every unit), in one line.
 */
export function toldSheets(
  { sheets }: CollectedFile,
  text: Words,
): { readonly each: readonly CollectedSheet[]; readonly alike: readonly string[] } {
  const saidOf = (sheet: CollectedSheet): string | null =>
    sheet.fate === 'read' && sheet.cells.length + sheet.rows.length + sheet.unread.length === 0 && !needsLook(sheet)
      ? sheetFacts(sheet, text).join(', ')
      : null;
  const counts = new Map<string, number>();
  for (const said of sheets.map(saidOf)) if (said !== null) counts.set(said, (counts.get(said) ?? 0) + 1);
  const alike = [...counts].filter(([, count]) => count > 1);
  return {
    each: sheets.filter((sheet) => !alike.some(([said]) => said === saidOf(sheet))),
    alike: alike.map(([said, count]) => text.collecting.alike(count, said)),
  };
}

/** Files of which something could not be taken first, then those with cells to look at; else as they were chosen. */
export function worstFirst(files: readonly CollectedFile[]): readonly CollectedFile[] {
  const rank = (file: CollectedFile): number =>
    isMissed(file) ? 0 : file.sheets.some((sheet) => needsLook(sheet) || differing(sheet.cells) > 0) ? 1 : 2;
  return files.toSorted((a, b) => rank(a) - rank(b));
}

const differing = (cells: CollectedSheet['cells']): number => cells.filter(({ fate }) => fate === 'conflict').length;

/** Who is to be chased first; only states in which somebody is. */
export function returnStates(
  units: CollectResult['units'],
): readonly { readonly state: UnitReturn['state']; readonly units: readonly string[] }[] {
  return (['missing', 'refused', 'blank', 'before', 'returned'] as const).flatMap((state) => {
    const some = units.filter((one) => one.state === state).map(({ unit }) => unit);
    return some.length > 0 ? [{ state, units: some }] : [];
  });
}

/** States in which somebody owes a report. */
export const OWING: readonly UnitReturn['state'][] = ['missing', 'refused', 'blank'];

/** Those who owe something as they are shown, a line each under what they owe, to be put into a letter; '' when nobody does. */
export const missingAsText = (units: CollectResult['units'], { collecting }: Words): string =>
  returnStates(units)
    .filter(({ state }) => OWING.includes(state))
    .map(({ state, units: names }) =>
      [`${collecting.state[state](names.length)}:`, ...names.map((name) => `- ${name}`)].join('\n'),
    )
    .join('\n');
