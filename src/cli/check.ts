import { basename } from 'node:path';
import { checkWorkbook } from '../app/check/check';
import { hasDoubts, readingDoubts } from '../app/readings/table-readings';
import { setOfJson, setOfWorkbook, type LoadedSet } from '../app/sets/loaded-set';
import { planReport } from '../app/check/report';
import type { CheckResult } from '../app/session';
import { commandWords, fill } from '../locale/cli/cli';
import { doubtsText } from '../locale/check/doubt';
import { findingSentence, severityName } from '../locale/check/findings';
import type { Language } from '../locale/language';
import { done, failed, type Outcome } from '../model/outcome';
import { cellAddress } from '../model/address';
import { formatPoints } from '../model/points';
import type { CheckedFile, CheckRequest } from './checked-file';
import { complain, openFile, problemLine, type ExitStatus, type Machine } from './machine';

/**
 * phuluc check: reads each file and reports; a file that cannot be read is said, and the others go on. Many files are
 * read by all cores, and reported in their order.
 */
export async function checkFiles(request: CheckRequest, machine: Machine): Promise<ExitStatus> {
  const sets = await readSets(request, machine);
  // Held against the wrong set, or against none, a table would be told what nobody asked.
  if (!sets.ok) return complain(sets.problem, request.language, machine);
  let status: ExitStatus = 0;
  for await (const file of machine.checkMany?.(request) ?? checkEach(request, sets.value, machine)) {
    for (const line of file.err) machine.err(line);
    for (const text of file.out) machine.out(text);
    status = file.status === 2 || status === 0 ? file.status : status;
  }
  return status;
}

async function* checkEach(
  request: CheckRequest,
  sets: readonly LoadedSet[],
  machine: Machine,
): AsyncGenerator<CheckedFile> {
  for (const file of request.files) yield await checkOne(file, request, sets, machine);
}

async function checkOne(
  file: string,
  { json, language }: CheckRequest,
  sets: readonly LoadedSet[],
  machine: Machine,
): Promise<CheckedFile> {
  const opened = await openFile(file, machine);
  const checked = opened.ok ? await checkWorkbook(opened.value, { sets }) : opened;
  if (!checked.ok) return { out: [], err: [problemLine(checked.problem, language)], status: 2 };
  const { value } = checked;
  const text = json ? JSON.stringify(planReport(file, value, language)) : readable(file, value, language);
  return { out: [text], err: [], status: value.summary.errors > 0 ? 1 : 0 };
}

/** Checks files one by one, for whoever is given them one by one; the sets are read once. */
export function fileChecker(request: CheckRequest, machine: Machine): (file: string) => Promise<CheckedFile> {
  const sets = readSets(request, machine);
  return async (file) => {
    const read = await sets;
    return read.ok
      ? checkOne(file, request, read.value, machine)
      : { out: [], err: [problemLine(read.problem, request.language)], status: 2 };
  };
}

async function readSets(request: CheckRequest, machine: Machine): Promise<Outcome<readonly LoadedSet[]>> {
  const sets: LoadedSet[] = [];
  for (const file of request.sets) {
    const read = await readSet(file, machine);
    if (!read.ok) return read;
    sets.push(read.value);
  }
  return done(sets);
}

/** A criteria set from JSON, or from the sheet of a workbook. */
async function readSet(path: string, machine: Machine): Promise<Outcome<LoadedSet>> {
  if (!/\.json$/i.test(path)) {
    const opened = await openFile(path, machine);
    const read = opened.ok ? await opened.value.read() : opened;
    return read.ok ? setOfWorkbook(basename(path), read.value) : read;
  }
  try {
    return setOfJson(basename(path), new TextDecoder().decode(await machine.read(path)));
  } catch (error) {
    return failed('file-not-found', { file: path }, String(error));
  }
}

/** What `check` prints without --json: a line a finding, then the summary. */
function readable(file: string, result: CheckResult, language: Language): string {
  const text = commandWords(language);
  const lines = [file];
  for (const finding of result.findings)
    lines.push(
      `  ${finding.at.sheet}!${cellAddress(finding.at)}  ${severityName(finding.severity, language)}  ${findingSentence(finding, language)}  [${finding.rule}]`,
    );
  if (result.plan.appendices.length === 0)
    lines.push(`  ${[text.noTable, ...hiddenSheets(result, language)].join(' ')}`);
  else if (result.findings.length === 0) lines.push(`  ${nothingFound(result, language)}`);
  lines.push(`  ${summaryLine(result, language)}`);
  return lines.join('\n');
}

/** A table may stand on a sheet that is hidden. */
function hiddenSheets({ plan }: CheckResult, language: Language): readonly string[] {
  const names = plan.skipped.flatMap(({ sheet, reason }) => (reason === 'hidden' ? [`“${sheet}”`] : []));
  return names.length === 0 ? [] : [fill(commandWords(language).hidden, { sheets: names.join(', ') })];
}

/** That nothing is wrong is said only of what was read for certain. */
function nothingFound({ plan }: CheckResult, language: Language): string {
  const { nothingFound, nothingSure } = commandWords(language);
  const doubts = readingDoubts(plan);
  return hasDoubts(doubts) ? fill(nothingSure, { doubts: doubtsText(doubts, language) }) : nothingFound;
}

export const summaryLine = ({ summary }: CheckResult, language: Language): string =>
  fill(commandWords(language).summary, { ...summary, gap: formatPoints(summary.gap, language) });
