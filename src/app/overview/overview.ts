import { namesOfIndex } from '../../catalogue/index-names';
import type { Coverage, GivenRow } from '../../model/coverage/coverage';
import type { Grid } from '../../model/grid';
import { done, failed, type Outcome, type Problem } from '../../model/outcome';
import {
  overviewLineSchema,
  type Overview,
  type OverviewAbove,
  type OverviewPlan,
} from '../../model/coverage/overview';
import { isLeaf, type Plan, type PlanRow } from '../../model/plan';
import { pointsToNumber, sumPoints, type Points } from '../../model/points';
import { oneLine } from '../../model/text';
import { overviewSheets } from '../../reporting/overview/overview-sheets';
import { unitVocabulary } from '../../units/vocabulary';
import type { SheetSpec } from '../../model/sheet-spec';
import { problemText } from '../../locale/problems';
import { atOnce } from '../../model/steps';
import { checkInSteps } from '../check/check';
import { coverageByInSteps, type AbovePlan } from '../coverage/coverage';

/** The plan above, and the places of its rows in the overview. */
export interface OverviewBase {
  readonly above: AbovePlan;
  readonly line: OverviewAbove;
  readonly placeOf: ReadonlyMap<PlanRow, number>;
}

/** Longest name of a row in the overview. */
const TITLE = 160;

/** What every plan is held against, made once. */
export function overviewBase(above: AbovePlan): OverviewBase {
  const placeOf = new Map<PlanRow, number>();
  const expected = new Map(
    (above.list?.units ?? []).filter(({ isGroup }) => !isGroup).map(({ key, name }) => [key, name]),
  );
  const rows = above.entries.map(({ appendix, row }, at) => {
    placeOf.set(row, at);
    const mentions = [row.lead, row.implementing, row.coordinating].flatMap((field) => field?.value ?? []);
    for (const { key, name, isGroup } of mentions) if (!isGroup) expected.set(key, expected.get(key) ?? name);
    const names = (groups: boolean): string[] => [
      ...new Set(mentions.filter(({ isGroup }) => isGroup === groups).map(({ name }) => name)),
    ];
    return {
      index: namesOfIndex(appendix.kind)?.short ?? '',
      code: row.code?.value?.text ?? row.code?.text ?? '',
      title: oneLine(row.title?.value ?? row.task?.value ?? '').slice(0, TITLE),
      units: names(false),
      groups: names(true),
    };
  });
  const year = yearOf(above.plan);
  return { above, placeOf, line: { type: 'above', file: above.file, year, units: [...expected.values()], rows } };
}

const NOTHING: Omit<OverviewPlan, 'file' | 'unit' | 'problem' | 'cause'> = {
  type: 'plan',
  year: null,
  tables: 0,
  rows: 0,
  errors: 0,
  warnings: 0,
  points: { benchmark: 0, achieved: 0 },
  given: [],
  covered: [],
  doubtful: [],
  missing: [],
  later: [],
  otherPoints: [],
  notGiven: 0,
};

/** The line of a file that cannot be read. */
export const unreadPlan = (file: string, problem: Problem): OverviewPlan => ({
  ...NOTHING,
  file,
  unit: unitOfFile(file),
  problem: problemText(problem, 'vi').what,
});

/** The line of a plan: checked as always, and held against the plan above. */
export const overviewPlan = (base: OverviewBase, file: string, grids: readonly Grid[]): OverviewPlan =>
  atOnce(overviewPlanInSteps(base, file, grids));

/** As `overviewPlan`, with a pause now and then for the caller to let others work. */
export function* overviewPlanInSteps(
  { above, placeOf }: OverviewBase,
  file: string,
  grids: readonly Grid[],
): Generator<void, OverviewPlan> {
  const { plan, summary } = yield* checkInSteps(grids, {}, new Date());
  if (plan.appendices.length === 0) return unreadPlan(file, failed('no-table').problem);
  const named = unitOfFile(file);
  // What the plan says of itself counts; the name of its file where it says nothing.
  const coverage =
    (yield* coverageByInSteps(grids, plan, above)) ??
    (named === null ? null : yield* coverageByInSteps(grids, plan, above, { unit: named, onlyGroups: [] }));
  return {
    ...NOTHING,
    file,
    unit: coverage?.unit ?? named,
    problem: null,
    year: yearOf(plan),
    tables: plan.appendices.length,
    rows: summary.criteria + summary.tasks,
    errors: summary.errors,
    warnings: summary.warnings,
    points: pointsOf(plan),
    ...(coverage && placesOf(coverage, placeOf)),
  };
}

function placesOf({ given, notGiven }: Coverage, placeOf: OverviewBase['placeOf']): Partial<OverviewPlan> {
  const sure = given.filter(({ conditional }) => !conditional);
  const places = (of: (row: GivenRow) => boolean): number[] => sure.filter(of).map(({ row }) => placeOf.get(row)!);
  return {
    given: places(() => true),
    covered: places(({ state }) => state === 'covered' || state === 'reworded'),
    doubtful: places(({ state }) => state === 'doubtful'),
    missing: places(({ state }) => state === 'missing'),
    later: places(({ later }) => later.length > 0),
    otherPoints: places(({ points }) => points.length > 0),
    notGiven: notGiven.length,
  };
}

function pointsOf(plan: Plan): OverviewPlan['points'] {
  const leaves = plan.appendices
    .flatMap(({ rows }) => rows)
    .filter((row) => isLeaf(row) && row.benchmark?.value != null && row.achieved?.value != null);
  const sum = (of: (row: PlanRow) => Points): number => pointsToNumber(sumPoints(leaves.map(of)));
  return { benchmark: sum(({ benchmark }) => benchmark!.value!), achieved: sum(({ achieved }) => achieved!.value!) };
}

const yearOf = ({ appendices }: Plan): number | null =>
  appendices.map(({ planYear }) => planYear).find((year) => year !== null) ?? null;

/** 'gui-ve/Sở Y tế - kế hoạch 2024.xlsx' → 'Sở Y tế'; null where the name of the file begins as no unit does. */
export function unitOfFile(file: string): string | null {
  const base = file
    .normalize('NFC')
    .split(/[/\\]/)
    .at(-1)!
    .replace(/\.[^.]*$/, '')
    .replaceAll('_', ' ');
  const name = base.split(/\s*[-–—(]\s*|\s+(?=kế hoạch|kh\b|phụ lục)/iu)[0]!.trim();
  return unitVocabulary().looksLikeUnit(name) && name.includes(' ') ? name : null;
}

/** The sheets that show it: by unit and by row of the plan above. */
export const overviewSpecs = (overview: Overview): readonly SheetSpec[] => overviewSheets(overview);

/**
 * Puts parts together that were made of the same plan above: JSON lines, the plan above first in each. Fails with 'parts-differ' when a
 * part was made of another one, with 'part-unreadable' where a line is none of ours.
 */
export function overviewOfLines(parts: readonly { readonly file: string; readonly text: string }[]): Outcome<Overview> {
  let above: OverviewAbove | null = null;
  const plans: OverviewPlan[] = [];
  for (const { file, text } of parts)
    for (const [at, written] of text.split(/\r?\n/).entries()) {
      if (written.trim() === '') continue;
      const line = parsed(written);
      if (line === null) return failed('part-unreadable', { file, line: at + 1 });
      if (line.type === 'plan') {
        if (above === null) return failed('part-unreadable', { file, line: at + 1 });
        plans.push(line);
      } else if (above !== null && JSON.stringify(above.rows) !== JSON.stringify(line.rows))
        return failed('parts-differ', { file });
      else above ??= line;
    }
  if (above === null) return failed('part-unreadable', { file: parts[0]?.file ?? '', line: 1 });
  return done({ above, plans });
}

function parsed(line: string): OverviewAbove | OverviewPlan | null {
  try {
    const read = overviewLineSchema.safeParse(JSON.parse(line));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
