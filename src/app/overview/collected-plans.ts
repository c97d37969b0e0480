import type { Overview, OverviewPlan } from '../../model/coverage/overview';
import type { CellPlace, Grid } from '../../model/grid';
import { done, failed, type Outcome, type Problem } from '../../model/outcome';
import type { Plan } from '../../model/plan';
import { readUnitList } from '../../reading';
import { planAboveInSteps } from '../../reporting/coverage/coverage';
import { overviewCounts, type OverviewCounts } from '../../reporting/overview/overview-counts';
import { OVERVIEW_PARTS, overviewSheets, overviewTag } from '../../reporting/overview/overview-sheets';
import { OVERVIEW } from '../../reporting/layout/overview-words';
import { planSheetNames } from '../../reporting/layout/sheet-names';
import { holdsAlready } from '../../reporting/layout/spec-grid';
import { idOf, namesInUse, sheetsByTag } from '../../reporting/responsibility/plan-sheets';
import { headingWith, readPlanSettings } from '../../reporting/settings/plan-heading';
import type { Workbook } from '../../workbook/port';
import type { WrittenSheet } from '../own-sheet';
import { readSheets, readToWrite } from '../read-sheets';
import { planInSteps } from '../readings/plan-of';
import { sheetChange } from '../responsibility/sheet-change';
import type { RunOptions } from '../session';
import { settingsGrid } from '../settings/workbook-settings';
import { inSlices, Stopped, untilStopped } from '../../model/steps';
import { overviewBase, overviewPlanInSteps, unreadPlan, type OverviewBase } from './overview';

/** A plan that somebody sent: opened when its turn comes, and let go then. */
export interface SentPlan {
  readonly name: string;
  readonly open: (signal?: AbortSignal) => Promise<Outcome<Workbook>>;
}

/** The plans of many units beside this workbook's own, which is the one above them. */
export interface OverviewReport extends Overview, OverviewCounts {
  /** When the workbook was read. */
  readonly at: Date;
  /** Where the rows of our plan stand, in the order of `above.rows`. */
  readonly places: readonly CellPlace[];
  /** Files that were not read, because somebody stopped it. */
  readonly left: number;
}

/**
 * Reads one file after the other beside the workbook's plan; of each only a line is kept, and a file that cannot be read is a line
 * too. When it is stopped, what was read stands. Fails with 'no-table' when the workbook has no plan. Nothing is written.
 */
export const readOverview = (
  workbook: Workbook,
  sent: readonly SentPlan[],
  options: RunOptions = {},
): Promise<Outcome<OverviewReport>> =>
  untilStopped(async () => {
    const read = await readSheets(workbook, options);
    if (!read.ok) return read;
    const own = await inSlices(ownPlanInSteps(read.value), options.signal);
    return own ? done(await overviewOf(own.base, sent, options)) : failed('no-table');
  });

/**
 * Writes an overview on two sheets to print, by unit and by row, in place where they stand already. Rows are named by their place:
 * where the plan has changed since, the files are read again.
 */
export async function writeOverviewSheets(
  workbook: Workbook,
  sent: readonly SentPlan[],
  report: OverviewReport,
  options: RunOptions = {},
): Promise<Outcome<WrittenSheet & { readonly report: OverviewReport }>> {
  const read = await readToWrite(workbook);
  if (!read.ok) return read;
  const grids = read.value;
  const own = await inSlices(ownPlanInSteps(grids));
  if (!own) return failed('no-table');
  const isAsItWas = JSON.stringify(own.base.line) === JSON.stringify(report.above);
  const now = isAsItWas ? { ...report, places: placesOf(own.base) } : await overviewOf(own.base, sent, options);
  const sheets = sheetsByTag(grids);
  const ids = OVERVIEW_PARTS.map((part) => ({ id: idOf(overviewTag(part)), name: OVERVIEW[part] }));
  const names = planSheetNames(ids, namesInUse(grids));
  const before = (part: (typeof OVERVIEW_PARTS)[number]): Grid | null => sheets.get(idOf(overviewTag(part))) ?? null;
  const specs = overviewSheets(now, {
    heading: headingWith(own.plan.heading, readPlanSettings(settingsGrid(grids)).plan),
    places: now.places,
    sheetOf: (part) => ({ name: names.get(idOf(overviewTag(part)))!.name, before: before(part) }),
  });
  const changed = specs
    .map((spec, at) => ({ spec, before: before(OVERVIEW_PARTS[at]!) }))
    .filter((one) => one.before === null || !holdsAlready(one.before, one.spec));
  const locked = changed.find((one) => one.before?.protected);
  if (locked) return failed('sheet-protected', { sheet: locked.before!.sheet });
  if (changed.length > 0) {
    const applied = await workbook.apply(changed.map((one) => sheetChange(one.spec, one.before)));
    if (!applied.ok) return applied;
  }
  const [first] = specs;
  // The sheets are there; that they could not be brought to the front is no failure.
  await workbook.select({ sheet: first!.name, row: first!.freezeRows, column: 0 });
  const action = changed.length === 0 ? 'leave' : before('units') ? 'update' : 'add';
  return done({ sheet: first!.name, action, report: now });
}

/** This workbook's own plan as the one above others; null when it has none. */
function* ownPlanInSteps(
  grids: readonly Grid[],
): Generator<void, { readonly base: OverviewBase; readonly plan: Plan } | null> {
  const plan = yield* planInSteps(grids);
  if (plan.appendices.length === 0) return null;
  const above = yield* planAboveInSteps(plan);
  return { base: overviewBase({ ...above, file: '', list: readUnitList(grids) }), plan };
}

async function overviewOf(
  base: OverviewBase,
  sent: readonly SentPlan[],
  { signal, onProgress }: RunOptions,
): Promise<OverviewReport> {
  const plans: OverviewPlan[] = [];
  for (const [at, plan] of sent.entries()) {
    if (signal?.aborted) break;
    onProgress?.(at, sent.length);
    const line = await planLine(base, plan, signal);
    if (line === null) break;
    plans.push(line);
  }
  const overview: Overview = { above: base.line, plans };
  const left = sent.length - plans.length;
  return { ...overview, ...overviewCounts(overview), at: new Date(), places: placesOf(base), left };
}

/** A plan that is broken, locked or none at all is a line, not the end. Null: stopped before all of it was read. */
async function planLine(
  base: OverviewBase,
  { name, open }: SentPlan,
  signal: AbortSignal | undefined,
): Promise<OverviewPlan | null> {
  try {
    const opened = await open(signal);
    const read = opened.ok ? await opened.value.read({ signal }) : opened;
    if (!read.ok) return read.problem.id === 'stopped-before' ? null : withCause(name, read.problem);
    return await inSlices(overviewPlanInSteps(base, name, read.value), signal);
  } catch (error) {
    if (error instanceof Stopped) return null;
    return withCause(name, failed('unexpected', {}, String(error)).problem);
  }
}

/** The pane may be read in another language than the sheets. */
const withCause = (file: string, cause: Problem): OverviewPlan => ({ ...unreadPlan(file, cause), cause });

const placesOf = ({ above }: OverviewBase): readonly CellPlace[] => above.entries.map(({ row }) => row.at);
