import { basename } from 'node:path';
import { checkWorkbook } from '../app/check/check';
import { setOfJson, setOfWorkbook, type LoadedSet } from '../app/sets/loaded-set';
import { planReport } from '../app/check/report';
import type { CheckResult } from '../app/session';
import { commandWords, fill } from '../locale/cli/cli';
import { findingSentence, severityName } from '../locale/check/findings';
import type { Language } from '../locale/language';
import { failed, type Outcome } from '../model/outcome';
import { cellAddress } from '../model/address';
import { formatPoints } from '../model/points';
import type { Request } from './arguments';
import { complain, openFile, type ExitStatus, type Machine } from './machine';

/** phuluc check: reads each file and reports; a file that cannot be read is said, and the others go on. */
export async function checkFiles(
  request: Extract<Request, { command: 'check' }>,
  machine: Machine,
): Promise<ExitStatus> {
  const sets: LoadedSet[] = [];
  for (const file of request.sets) {
    const read = await readSet(file, machine);
    // Held against the wrong set, or against none, a table would be told what nobody asked.
    if (!read.ok) return complain(read.problem, request.language, machine);
    sets.push(read.value);
  }
  let status: ExitStatus = 0;
  for (const file of request.files) {
    const opened = await openFile(file, machine);
    const checked = opened.ok ? await checkWorkbook(opened.value, { sets }) : opened;
    if (!checked.ok) {
      complain(checked.problem, request.language, machine);
      status = 2;
      continue;
    }
    machine.out(
      request.json
        ? JSON.stringify(planReport(file, checked.value, request.language))
        : readable(file, checked.value, request.language),
    );
    if (checked.value.summary.errors > 0 && status === 0) status = 1;
  }
  return status;
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
  if (result.plan.appendices.length === 0) lines.push(`  ${text.noTable}`);
  else if (result.findings.length === 0) lines.push(`  ${text.nothingFound}`);
  lines.push(`  ${summaryLine(result, language)}`);
  return lines.join('\n');
}

export const summaryLine = ({ summary }: CheckResult, language: Language): string =>
  fill(commandWords(language).summary, { ...summary, gap: formatPoints(summary.gap, language) });
