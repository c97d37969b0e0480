import { basename } from 'node:path';
import { abovePlanOf } from '../app/coverage/coverage';
import {
  overviewBase,
  overviewOfLines,
  overviewPlan,
  overviewSpecs,
  unreadPlan,
  type OverviewBase,
} from '../app/overview/overview';
import { commandWords, fill } from '../locale/cli/cli';
import { failed, type Outcome } from '../model/outcome';
import type { Overview, OverviewPlan } from '../model/coverage/overview';
import { fileOfSpecs } from '../workbook/file';
import type { Request } from './arguments';
import { complain, mayWrite, openFile, readBytes, writeFile, type ExitStatus, type Machine } from './machine';
import { readSheets } from '../app/read-sheets';

type OverviewRequest = Extract<Request, { command: 'overview' }>;

/** phuluc overview: many plans beside the one above, in one workbook or as JSON lines. 1: a file could not be read. */
export async function overviewFiles(request: OverviewRequest, machine: Machine): Promise<ExitStatus> {
  const { files, output, language, fromJson } = request;
  if (output !== '' && !(await mayWrite(request, files, 'copyExists', machine))) return 2;
  const overview = fromJson ? await merged(request, machine) : await collected(request, machine);
  if (!overview.ok) return complain(overview.problem, language, machine);
  const { above, plans } = overview.value;
  if (fromJson && request.json) for (const line of [above, ...plans]) machine.out(JSON.stringify(line));
  if (output !== '') {
    const made = await fileOfSpecs(overviewSpecs(overview.value));
    if (!made.ok) return complain(made.problem, language, machine);
    if (!(await writeFile(output, made.value, language, machine))) return 2;
  }
  const unread = plans.filter(({ problem }) => problem !== null).length;
  // Lines for another program stand alone.
  if (!request.json)
    machine.out(fill(commandWords(language).overview.done, { file: output, plans: plans.length - unread, unread }));
  return unread > 0 ? 1 : 0;
}

/** Reads one plan after the other; of each only its line is kept. */
async function collected(request: OverviewRequest, machine: Machine): Promise<Outcome<Overview>> {
  const [first, ...others] = request.files;
  const opened = await openFile(first!, machine);
  const read = opened.ok ? await readSheets(opened.value) : opened;
  if (!read.ok) return read;
  const above = abovePlanOf(basename(first!), read.value);
  if (!above.ok) return above;
  const base = overviewBase(above.value);
  const files = await planFiles(others, machine);
  if (!files.ok) return files;
  const tell = (line: unknown): void => {
    if (request.json) machine.out(JSON.stringify(line));
  };
  tell(base.line);
  const plans: OverviewPlan[] = [];
  for (const file of files.value) {
    if (await machine.samePlace(file, first!)) continue;
    const plan = await planLine(base, file, machine);
    tell(plan);
    plans.push(plan);
  }
  return { ok: true, value: { above: base.line, plans } };
}

/** A plan that is broken, locked or none at all is a line, not the end. */
async function planLine(base: OverviewBase, file: string, machine: Machine): Promise<OverviewPlan> {
  try {
    const opened = await openFile(file, machine);
    const read = opened.ok ? await readSheets(opened.value) : opened;
    return read.ok ? overviewPlan(base, file, read.value) : unreadPlan(file, read.problem);
  } catch (error) {
    return unreadPlan(file, failed('unexpected', {}, String(error)).problem);
  }
}

const PLAN_FILE = /\.(?:xlsx|docx|docm)$/i;

/** The files that were named, and those of the folders that were, in the order of their names. */
async function planFiles(named: readonly string[], machine: Machine): Promise<Outcome<readonly string[]>> {
  const files: string[] = [];
  for (const path of named) {
    const inside = await machine.filesIn(path);
    if (inside === null) files.push(path);
    // What spreadsheet programs put beside an open file is no plan.
    else files.push(...inside.filter((file) => PLAN_FILE.test(file) && !basename(file).startsWith('~$')).sort());
  }
  return files.length === 0
    ? failed('file-not-found', { file: named.join(', ') })
    : { ok: true, value: [...new Set(files)] };
}

async function merged({ files }: OverviewRequest, machine: Machine): Promise<Outcome<Overview>> {
  const parts: { readonly file: string; readonly text: string }[] = [];
  for (const file of files) {
    const bytes = await readBytes(file, machine);
    if (!bytes.ok) return bytes;
    parts.push({ file, text: new TextDecoder().decode(bytes.value) });
  }
  return overviewOfLines(parts);
}
