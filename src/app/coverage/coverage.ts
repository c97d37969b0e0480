import { coverageCounts, type Coverage, type CoverageCounts, type PlacedRow } from '../../model/coverage/coverage';
import type { Grid } from '../../model/grid';
import { done, failed, type Outcome } from '../../model/outcome';
import type { Plan } from '../../model/plan';
import { foldText } from '../../model/text';
import type { WordTables } from '../../model/word-tables';
import { atOnce, inSlices } from '../../model/steps';
import { readPlanInSteps, readUnitList } from '../../reading';
import {
  coverageInSteps,
  planAboveInSteps,
  type CoverageOptions,
  type PlanAbove,
} from '../../reporting/coverage/coverage';
import { proposalCells } from '../../reporting/draft/draft-sheet';
import { ownUnit } from '../../reporting/coverage/memberships';
import { gridOfSpec } from '../../reporting/layout/spec-grid';
import {
  readAboveChoice,
  readAboveGroups,
  readAgreedPairs,
  withAboveChoice,
  withAboveGroup,
  withAgreedPair,
  type AboveChoice,
} from '../../reporting/settings/coverage-choices';
import { readPlanSettings } from '../../reporting/settings/plan-heading';
import type { Workbook } from '../../workbook/port';
import { aboveGrids, choicesIn, planInSteps } from '../readings/plan-of';
import { readSheets } from '../read-sheets';
import { rewriteSettingsSheet } from '../settings/rewrite-settings';
import { settingsGrid } from '../settings/workbook-settings';

export type { AboveChoice } from '../../reporting/settings/coverage-choices';

/** The plan above as it was read, from sheets of the workbook or from a file. */
export interface AbovePlan extends PlanAbove {
  /** '' for sheets of the workbook. */
  readonly file: string;
  readonly list: CoverageOptions['list'];
}

/** What is known before and after the plan above is chosen. */
export interface CoverageReport {
  readonly choice: AboveChoice;
  /** Who we seem to be, where nobody has said: the agency in the plan's heading; '' for nobody. */
  readonly guessedUnit: string;
  /** Sheets with tables, ours and those of the plan above. */
  readonly sheets: readonly string[];
  /** The file that it was held against; '' for sheets of the workbook. */
  readonly file: string;
  /** Null: no plan above was chosen, or nobody has said who we are. */
  readonly coverage: Coverage | null;
  readonly counts: CoverageCounts | null;
  /** Tables of our own plan. */
  readonly ownTables: number;
  /** Rows of drafts in which something is still only proposed. */
  readonly proposals: number;
}

/** The tables of a Word file, as grids of sheets. */
export const gridsOfWord = ({ sheets }: WordTables): readonly Grid[] => sheets.map(gridOfSpec);

/** The plan above from the grids of a file. Fails with 'above-without-table' where it has no table that can be read. */
export const abovePlanOf = (file: string, grids: readonly Grid[], choices = choicesIn(grids)): Outcome<AbovePlan> =>
  atOnce(abovePlanInSteps(file, grids, choices));

/** As `abovePlanOf`, with a pause now and then for the caller to let others work. */
export function* abovePlanInSteps(
  file: string,
  grids: readonly Grid[],
  choices = choicesIn(grids),
): Generator<void, Outcome<AbovePlan>> {
  const plan = yield* readPlanInSteps(grids, { choices });
  if (plan.appendices.length === 0) return failed('above-without-table', { file });
  return done({ ...(yield* planAboveInSteps(plan)), file, list: readUnitList(grids) });
}

/**
 * Reads the workbook and holds it against the plan above: the one given, else the sheets that the planner named. Nothing is
 * written.
 */
export async function readCoverage(
  workbook: Workbook,
  given: AbovePlan | null = null,
): Promise<Outcome<CoverageReport>> {
  const read = await readSheets(workbook);
  return read.ok ? inSlices(coverageReportInSteps(read.value, given)) : read;
}

/** What is said beside what stands in the workbook: by the words of a command. */
export interface SaidOfUnit {
  /** '' for nothing. */
  readonly unit: string;
  /** When there are any: only these groups of the plan above take us in. */
  readonly onlyGroups: readonly string[];
}
const NOTHING_SAID: SaidOfUnit = { unit: '', onlyGroups: [] };

/** As `readCoverage`, of a workbook that was read. */
export const coverageIn = (
  grids: readonly Grid[],
  given: AbovePlan | null,
  said: SaidOfUnit = NOTHING_SAID,
): Outcome<CoverageReport> => atOnce(coverageReportInSteps(grids, given, said));

function* coverageReportInSteps(
  grids: readonly Grid[],
  given: AbovePlan | null,
  said: SaidOfUnit = NOTHING_SAID,
): Generator<void, Outcome<CoverageReport>> {
  const ours = yield* planInSteps(grids);
  const above = given ?? (yield* aboveInSteps(grids));
  const names = above ? new Set([...groupNames(above)].map(({ name }) => foldText(name))) : new Set<string>();
  const unknown = said.onlyGroups.find((group) => !names.has(foldText(group)));
  if (unknown !== undefined) return failed('group-not-above', { group: unknown });
  const coverage = above && (yield* coverageByInSteps(grids, ours, above, said));
  const sheets = [...ours.appendices, ...(given ? [] : (above?.plan.appendices ?? []))].map(({ sheet }) => sheet);
  return done({
    choice: readAboveChoice(settingsGrid(grids)),
    guessedUnit: guessedUnit(grids, ours),
    sheets: [...new Set(sheets)],
    file: above?.file ?? '',
    coverage,
    counts: coverage && coverageCounts(coverage),
    ownTables: ours.appendices.length,
    proposals: proposalCells(grids).length,
  });
}

/** The plan above as it was read from sheets of a workbook, as long as they are as they were. */
const known = new WeakMap<
  Grid,
  { readonly sheets: readonly Grid[]; readonly choices: string; readonly above: AbovePlan | null }
>();

/** The sheets of the workbook that the planner named as the plan above; null for none. Pauses now and then. */
export function* aboveInSteps(grids: readonly Grid[]): Generator<void, AbovePlan | null> {
  const sheets = aboveGrids(grids);
  const [first] = sheets;
  if (!first) return null;
  const said = choicesIn(grids);
  const choices = JSON.stringify(said);
  const before = known.get(first);
  const isAsItWas = before?.choices === choices && isSame(before.sheets, sheets);
  if (isAsItWas) return before.above;
  const read = yield* abovePlanInSteps('', sheets, said);
  const above = read.ok ? read.value : null;
  known.set(first, { sheets, choices, above });
  return above;
}

const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((one, at) => one === b[at]);

/** What of the plan above our plan has; null where nobody has said who we are. */
export function* coverageByInSteps(
  grids: readonly Grid[],
  ours: Plan,
  above: AbovePlan,
  said: SaidOfUnit = NOTHING_SAID,
): Generator<void, Coverage | null> {
  const settings = settingsGrid(grids);
  const typed = [said.unit, readAboveChoice(settings).unit, guessedUnit(grids, ours)].find((one) => one !== '');
  const unit = ownUnit(typed ?? '');
  if (!unit) return null;
  const groups = groupKeys(above, readAboveGroups(settings), said.onlyGroups);
  return yield* coverageInSteps(above, ours, {
    unit,
    groups,
    pairs: readAgreedPairs(settings, above.plan, ours),
    list: above.list,
  });
}

interface NamedGroup {
  readonly key: string;
  readonly name: string;
}

/** Groups of the plan above, under every name that it writes them by. */
function groupNames({ plan }: PlanAbove): readonly NamedGroup[] {
  const rows = plan.appendices.flatMap((appendix) => appendix.rows);
  return rows
    .flatMap(({ lead, implementing, coordinating }) => [lead, implementing, coordinating])
    .flatMap((field) => field?.value ?? [])
    .filter(({ isGroup }) => isGroup)
    .flatMap(({ key, name, written }) => [
      { key, name },
      { key, name: written },
    ]);
}

/** What was said of groups by their names, by the keys of the plan above. */
function groupKeys(
  above: PlanAbove,
  said: ReadonlyMap<string, 'in' | 'out'>,
  only: readonly string[],
): ReadonlyMap<string, 'in' | 'out'> {
  const keys = new Map<string, 'in' | 'out'>();
  if (said.size === 0 && only.length === 0) return keys;
  const names = groupNames(above);
  if (only.length > 0) for (const { key } of names) keys.set(key, 'out');
  const meant = only.length > 0 ? new Map(only.map((group) => [foldText(group), 'in' as const])) : said;
  for (const { key, name } of names) {
    const found = meant.get(foldText(name));
    if (found !== undefined) keys.set(key, found);
  }
  return keys;
}

/** The agency as the planner set it, else as the heading of our own plan has it. */
function guessedUnit(grids: readonly Grid[], ours: Plan): string {
  const { agency } = readPlanSettings(settingsGrid(grids)).plan;
  return agency !== '' ? agency : ours.heading.agency;
}

/** Keeps who we are, or where the plan above is. */
export const setAboveChoice = (workbook: Workbook, change: Partial<AboveChoice>): Promise<Outcome<null>> =>
  rewriteSettingsSheet(workbook, (sheet) => done(withAboveChoice(sheet, change)));

/** Keeps whether a group of the plan above takes us in; null: its words tell, as before. */
export const answerAboveGroup = (
  workbook: Workbook,
  group: string,
  said: 'in' | 'out' | null,
): Promise<Outcome<null>> => rewriteSettingsSheet(workbook, (sheet) => done(withAboveGroup(sheet, group, said)));

/** Keeps whether a row of the plan above and one of ours are the same; null: as Phuluc finds. */
export const agreePair = (
  workbook: Workbook,
  pair: { readonly above: PlacedRow; readonly ours: PlacedRow },
  same: boolean | null,
): Promise<Outcome<null>> => rewriteSettingsSheet(workbook, (sheet) => done(withAgreedPair(sheet, pair, same)));
