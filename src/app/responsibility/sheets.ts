import { done, failed, type Outcome } from '../../model/outcome';
import { pointsToNumber } from '../../model/points';
import { unansweredGroups } from '../../reporting/responsibility/unanswered-groups';
import {
  idOf,
  sheetsByTag,
  type SheetOptions,
  type PlannedSheets,
  type SheetToWrite,
} from '../../reporting/responsibility/plan-sheets';
import { differenceIn, proofInSteps, type Counted, type Proof } from '../../reporting/responsibility/proof';
import { unitsToChoose } from '../../reporting/settings/group-units';
import { contentChanges } from '../../reporting/responsibility/sheet-changes';
import { nameFault } from '../../reporting/layout/sheet-names';
import { unitLoads } from '../../reporting/responsibility/unit-loads';
import type { Applied, Change, Workbook } from '../../workbook/port';
import type { GenerateOptions, GenerateResult, RunOptions, SheetChange, ResponsibilityPreview } from '../session';
import { movesRows, sheetChange } from './sheet-change';
import { checkInSteps, type CheckOptions } from '../check/check';
import { likeUnitsInSteps } from '../check/like-units';
import { planFaults } from '../check/plan-faults';
import { readingDoubts } from '../readings/table-readings';
import { inSlices, pause, untilStopped } from '../../model/steps';
import { doneBefore, sayDone } from './done-before';
import { localDay, planRun, readPlanAndUnits, type PlanRead } from './plan-and-units';
import { mendSheets } from '../read-sheets';

export { draftUnitList } from './unit-list';

export interface PreviewOptions extends Pick<GenerateOptions, 'today'> {
  /** How the plan is checked for what would be wrong on the sheets. */
  readonly check?: CheckOptions;
}

/**
 * What `generateResponsibilitySheets` would do now, sheet by sheet, and what is wrong in the plan. Nothing is written.
 * `today` (ISO) as there.
 */
export async function previewResponsibilitySheets(
  workbook: Workbook,
  { today = localDay(new Date()), check = {} }: PreviewOptions = {},
): Promise<Outcome<ResponsibilityPreview>> {
  const read = await readPlanAndUnits(workbook);
  if (!read.ok) return read;
  const run = await planRun(read.value, { today });
  const { sheets, holders } = run;
  const { plan, list, settings, grids, odd } = read.value;
  const checked = await inSlices(checkInSteps(grids, check, new Date()));
  const alike = await inSlices(likeUnitsInSteps(plan, checked.findings));
  const unanswered = unansweredGroups(plan, list, settings.groupAnswers.answered);
  await pause();
  const doubts = readingDoubts(plan);
  await pause();
  return done({
    sheets: sheets.map(({ spec, action, unit, isGroup, rows, nameReasons }) => ({
      key: spec.tag.key,
      unit,
      role: spec.tag.role === 'summary' ? 'summary' : 'unit',
      name: spec.name,
      action,
      nameReasons,
      rows,
      isGroup,
    })),
    unansweredGroups: unanswered,
    groupAnswers: settings.groupAnswers,
    units: unitsToChoose(plan, list),
    loads: unitLoads(holders),
    changes: (await inSlices(changesOf(run))).filter(({ action }) => action === 'update'),
    doubts,
    faults: planFaults(checked.findings, alike),
    odd,
    hasUnitList: list !== null,
    otherNames: grids.map(({ sheet }) => sheet),
  });
}

/**
 * Writes one responsibility sheet a unit, and the two sheets that count them. Sheets that hold already what they shall
 * hold are not written. Fails before writing: with 'no-table' when there is nothing to assign, with 'sheet-name-unfit'
 * when a chosen name cannot be a sheet's, and with 'counts-differ' when the sheets would not hold exactly what the plan
 * assigns. Stopped before anything is written it is 'stopped-before', between two sheets 'stopped'.
 */
export const generateResponsibilitySheets = (
  workbook: Workbook,
  options: GenerateOptions = {},
): Promise<Outcome<GenerateResult>> => untilStopped(() => generate(workbook, options));

async function generate(workbook: Workbook, options: GenerateOptions): Promise<Outcome<GenerateResult>> {
  const read = await readPlanAndUnits(workbook, mendSheets, options);
  if (!read.ok) return read;
  const chosen = chosenNames(options.names ?? [], read.value);
  if (!chosen.ok) return chosen;
  const terms = { today: options.today ?? localDay(new Date()), build: options.build };
  const before = chosen.value.size === 0 ? doneBefore(workbook, terms, read.value) : null;
  if (before) return done(before);
  const run = await writeRun(workbook, read.value, { today: terms.today, names: chosen.value }, options);
  if (run.ok && read.value.odd.length === 0) sayDone(workbook, terms, run.value);
  return run;
}

/** Plans and writes the sheets of a workbook that was read; `planned` as in `planSheets`. Throws `Stopped` before it writes. */
export async function writeRun(
  workbook: Workbook,
  read: PlanRead,
  planned: Omit<SheetOptions, 'answered'>,
  options: RunOptions,
): Promise<Outcome<GenerateResult>> {
  const prepared = await prepareRun(read, planned, options.signal);
  if (!prepared.ok) return prepared;
  const { changes, result } = prepared.value;
  const applied =
    changes.length === 0
      ? done<Applied>({ applied: 0 })
      : await workbook.apply(changes, {
          ...options,
          onProgress(written, total) {
            // The sheets of a large plan take more memory than all else: each goes as soon as it is written.
            changes.fill(NOTHING, 0, written);
            options.onProgress?.(written, total);
          },
        });
  if (!applied.ok) return applied;
  return done({ ...result, ...(applied.value.broken && { broken: applied.value.broken }) });
}

/** What stands where a change was that is written. */
const NOTHING: Change = { type: 'edit-cells', edits: [] };

interface PreparedRun {
  readonly changes: Change[];
  /** What is answered when they are made. */
  readonly result: GenerateResult;
}

/** What a run is to write, proven. A function of its own: what it has planned is held by nothing but the changes. */
async function prepareRun(
  read: PlanRead,
  planned: Omit<SheetOptions, 'answered'>,
  signal: AbortSignal | undefined,
): Promise<Outcome<PreparedRun>> {
  const { plan, list, grids, settings } = read;
  const run = await planRun(read, planned, signal);
  if (run.sheets.length === 0) return failed('no-table');
  const proof = await inSlices(
    proofInSteps(
      plan,
      list,
      run.sheets.map(({ spec }) => spec),
      settings.groupAnswers.answered,
    ),
    signal,
  );
  const difference = differenceIn(proof);
  if (difference)
    return failed('counts-differ', {
      what: difference,
      before: count(proof, difference, 'plan'),
      after: count(proof, difference, 'sheets'),
    });

  const of = (action: SheetToWrite['action']) =>
    run.sheets.filter((sheet) => sheet.action === action).map(({ spec }) => spec);
  const locked = of('update')
    .map((spec) => sheetsByTag(grids).get(idOf(spec.tag))!)
    .find((grid) => grid.protected);
  if (locked) return failed('sheet-protected', { sheet: locked.sheet });

  const said = await inSlices(changesOf(run), signal);
  const changes = await inSlices(sheetChanges(run), signal);
  return done({
    changes,
    result: {
      added: of('add').length,
      updated: of('update').length,
      unchanged: of('leave').length,
      proof,
      odd: read.odd,
      changes: said,
    },
  });
}

/**
 * The sheets that are to be written. When rows of a unit's sheet move, Excel changes the formulas that count them: then
 * the sheets that count are written too, whatever they hold now.
 */
function* sheetChanges({ sheets }: PlannedSheets): Generator<void, Change[]> {
  const changes: ReturnType<typeof sheetChange>[] = [];
  for (const { spec, action, before } of sheets) {
    const counts =
      spec.tag.role === 'summary' && spec.rows.some(({ cells }) => cells.some((cell) => cell?.formula !== undefined));
    if (action !== 'leave' || (counts && changes.some(movesRows))) changes.push(sheetChange(spec, before));
    yield;
  }
  return changes;
}

/** What the run does, or would do, to each sheet that it writes. */
function* changesOf({ sheets }: PlannedSheets): Generator<void, SheetChange[]> {
  const changes: SheetChange[] = [];
  for (const { spec, action, unit, before } of sheets) {
    if (action === 'leave') continue;
    const content = before ? contentChanges(before, spec) : { cells: [], rowsAdded: [], rowsGone: [] };
    changes.push({ tag: spec.tag, name: spec.name, unit, action, ...content });
    yield;
  }
  return changes;
}

/** The chosen names by sheet, when all of them can be used. */
function chosenNames(
  names: NonNullable<GenerateOptions['names']>,
  { grids }: PlanRead,
): Outcome<ReadonlyMap<string, string>> {
  const chosen = new Map<string, string>();
  for (const { tag, name: written } of names) {
    const name = written.normalize('NFC').trim();
    const fault = nameFault(name, [
      ...grids.filter((grid) => !grid.tag || idOf(grid.tag) !== idOf(tag)).map(({ sheet }) => sheet),
      ...chosen.values(),
    ]);
    if (fault) return failed('sheet-name-unfit', { name });
    chosen.set(idOf(tag), name);
  }
  return done(chosen);
}

function count(proof: Proof, what: Counted, side: 'plan' | 'sheets'): number {
  return what === 'points' ? pointsToNumber(proof.points[side]) : proof[what][side];
}
