import type { Grid } from '../../model/grid';
import type { Outcome } from '../../model/outcome';
import { rememberedReading, type ReadingChoice, type RememberedReading } from '../../model/reading-choice';
import { matterOf } from '../../reporting/settings/reading-choices';
import type { ReadOptions, Workbook } from '../../workbook/port';
import type { SetStore } from '../sets/set-store';
import { checkWorkbook } from '../check/check';
import type { CheckOptions, CheckResult } from '../session';
import { rememberFor } from './plan-of';
import { chooseReading, removeReadingChoice } from './reading-choice';
import { readSheets } from '../read-sheets';

/** Where the planner's word on reading stays on this machine: a place like that of criteria sets, under keys of its own. */
export type ReadingStore = SetStore;

/** Older ones are forgotten: a machine that has read thousands of tables reads the next one as quickly. */
const MOST = 500;

/** What holds for tables with this header in any file: neither a place on a sheet nor the year of one plan. */
function forAnyFile(choice: ReadingChoice): RememberedReading['choice'] | null {
  if (choice.kind === 'selection') return null;
  if (choice.kind !== 'table') return choice;
  return choice.index === null ? null : { ...choice, index: choice.index, year: null };
}

/** What the planner said on this machine of tables with any header, what was said last first; none where nothing can be kept. */
export async function rememberedReadings(store: ReadingStore): Promise<readonly ReadingChoice[]> {
  return (await listed(store)).map(({ choice }) => choice);
}

async function listed(store: ReadingStore): Promise<readonly RememberedReading[]> {
  const texts = await store.list();
  if (!texts.ok) return [];
  return texts.value.flatMap(({ text }) => parsed(text) ?? []).sort((a, b) => b.at - a.at);
}

function parsed(text: string): RememberedReading | null {
  try {
    return rememberedReading(JSON.parse(text));
  } catch {
    return null;
  }
}

/** Keeps what was said for other files, too. The workbook has it in any case: a store that keeps nothing is no failure. */
async function remember(store: ReadingStore, said: ReadingChoice, now: number): Promise<void> {
  const choice = forAnyFile(said);
  if (choice === null) return;
  await store.put({ key: matterOf(choice), text: JSON.stringify({ at: now, choice } satisfies RememberedReading) });
  for (const { choice: old } of (await listed(store)).slice(MOST)) await store.remove(matterOf(old));
}

/** A workbook's sheets, whose tables are read as was said on this machine wherever the workbook itself says nothing. */
export async function readRemembering(
  workbook: Pick<Workbook, 'read'>,
  store: ReadingStore,
  options?: ReadOptions,
): Promise<Outcome<readonly Grid[]>> {
  const read = await readSheets(workbook, options);
  if (read.ok) rememberFor(read.value, await rememberedReadings(store));
  return read;
}

/** `chooseReading`, remembered on this machine. */
export async function chooseReadingHere(
  workbook: Workbook,
  store: ReadingStore,
  options: CheckOptions,
  ...choices: readonly ReadingChoice[]
): Promise<Outcome<CheckResult>> {
  for (const choice of choices) await remember(store, choice, Date.now());
  return chooseReading(workbook, options, ...choices);
}

/** Takes back what was said on this matter, in the workbook and on this machine, and checks again. */
export async function removeReadingHere(
  workbook: Workbook,
  store: ReadingStore,
  options: CheckOptions,
  choice: ReadingChoice,
): Promise<Outcome<CheckResult>> {
  await forget(store, choice);
  return removeReadingChoice(workbook, options, choice);
}

/** Where nothing can be kept, nothing is there to forget. */
async function forget(store: ReadingStore, choice: ReadingChoice): Promise<void> {
  if (choice.kind !== 'selection') await store.remove(matterOf(choice));
}

/** Forgets on this machine what was said on this matter, and checks again; the workbook keeps its own word. */
export async function forgetReadingHere(
  workbook: Workbook,
  store: ReadingStore,
  options: CheckOptions,
  choice: ReadingChoice,
): Promise<Outcome<CheckResult>> {
  await forget(store, choice);
  return checkWorkbook(workbook, options);
}
