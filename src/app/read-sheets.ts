import type { Grid, OddSheet } from '../model/grid';
import { done, type Outcome } from '../model/outcome';
import { readUnitList } from '../reading';
import { areOdd, recognise, setAside, type Recognised } from '../reporting/recognition/odd-sheets';
import { headingWith } from '../reporting/settings/plan-heading';
import type { ReadOptions, Workbook } from '../workbook/port';
import { isLeftByRun } from './left-by-run';
import { planInSteps } from './readings/plan-of';
import { readSettings } from './settings/workbook-settings';
import { inSlices } from '../model/steps';

/** What was found, by the sheets as they were read and as they are meant: the same reading is looked at once. */
const found = new WeakMap<readonly Grid[], Recognised>();

/** All sheets as they are meant, and what was odd about those of ours. */
export interface SheetsRead {
  readonly grids: readonly Grid[];
  readonly odd: readonly OddSheet[];
}

/**
 * All sheets as they are meant: one of ours that lost its tag in another program, or carries that of another unit, has
 * its own; a copy of ours and a sheet of another plan are set aside. Nothing is written. Throws `Stopped` where the signal says so.
 */
export async function lookAtSheets(
  workbook: Pick<Workbook, 'read' | 'seal'>,
  options?: ReadOptions,
): Promise<Outcome<SheetsRead>> {
  const read = await workbook.read(options);
  return read.ok ? done(await recognised(read.value, workbook, options)) : read;
}

/**
 * As `lookAtSheets`, for who writes sheets of ours then: the workbook itself gets the tags first, so that they are found by
 * them. What was mended so is told.
 */
export async function mendSheets(
  workbook: Pick<Workbook, 'read' | 'apply' | 'seal'>,
  options?: ReadOptions,
): Promise<Outcome<SheetsRead>> {
  const first = await workbook.read(options);
  if (!first.ok) return first;
  const before = await recognised(first.value, workbook, options);
  if (before.retags.length === 0) return done(before);
  const tagged = await workbook.apply(before.retags.map((retag) => ({ type: 'tag-sheet', ...retag })));
  if (!tagged.ok) return tagged;
  const again = await workbook.read(options);
  if (!again.ok) return again;
  const after = await recognised(again.value, workbook, options);
  const told = new Set(after.odd.map(({ sheet }) => sheet));
  return done({ grids: after.grids, odd: [...before.odd.filter(({ sheet }) => !told.has(sheet)), ...after.odd] });
}

const gridsAlone = (read: Outcome<SheetsRead>): Outcome<readonly Grid[]> => (read.ok ? done(read.value.grids) : read);

/** The sheets of `lookAtSheets`. */
export const readSheets = async (
  workbook: Pick<Workbook, 'read' | 'seal'>,
  options?: ReadOptions,
): Promise<Outcome<readonly Grid[]>> => gridsAlone(await lookAtSheets(workbook, options));

/** The sheets of `mendSheets`. */
export const readToWrite = async (
  workbook: Pick<Workbook, 'read' | 'apply' | 'seal'>,
): Promise<Outcome<readonly Grid[]>> => gridsAlone(await mendSheets(workbook));

async function recognised(
  grids: readonly Grid[],
  workbook: Pick<Workbook, 'seal'>,
  { signal }: ReadOptions = {},
): Promise<Recognised> {
  const known = found.get(grids);
  if (known) return known;
  // A run leaves its word only where nothing is odd: nobody needs to read sheets of ours to find that out again.
  const looked =
    !isLeftByRun(workbook) && areOdd(grids, readUnitList(grids))
      ? await compared(grids, signal)
      : { grids, odd: [], retags: [] };
  found.set(grids, looked);
  found.set(looked.grids, looked);
  return looked;
}

async function compared(grids: readonly Grid[], signal?: AbortSignal): Promise<Recognised> {
  const own = setAside(grids);
  const plan = await inSlices(planInSteps(own), signal);
  const list = readUnitList(own);
  const settings = readSettings(own, plan, list);
  return recognise(grids, {
    plan: { ...plan, heading: headingWith(plan.heading, settings.plan) },
    list,
    answered: settings.groupAnswers.answered,
  });
}
