import { basename } from 'node:path';
import { checkWorkbook } from '../app/check';
import { highlightGaps } from '../app/highlight';
import { planReport } from '../app/report';
import type { CheckResult } from '../app/session';
import { generateSheets } from '../app/sheets';
import { commandWords, fill } from '../locale/cli';
import { findingSentence, severityName } from '../locale/findings';
import type { Language } from '../locale/language';
import { problemSentence } from '../locale/problems';
import { cellAddress } from '../model/address';
import { failed, type Outcome, type Problem } from '../model/outcome';
import { formatPoints } from '../model/points';
import { openWorkbookFile } from '../workbook/file';
import type { FileWorkbook } from '../workbook/file/api';
import { readArguments, type Request } from './arguments';

/** The machine, as the command needs it. */
export interface Machine {
  read(path: string): Promise<Uint8Array>;
  write(path: string, bytes: Uint8Array): Promise<void>;
  exists(path: string): Promise<boolean>;
  /** True when both paths lead to the same existing file, also over links. */
  samePlace(a: string, b: string): Promise<boolean>;
  out(text: string): void;
  err(text: string): void;
}

/** 0 nothing worse than a warning, 1 errors were found, 2 it could not run. */
export type ExitStatus = 0 | 1 | 2;

/** Runs `phuluc` with the given words. Everything that can happen to a user is said in one plain line; nothing is thrown. */
export async function runCommand(words: readonly string[], machine: Machine): Promise<ExitStatus> {
  const request = readArguments(words);
  const text = commandWords(request.language);
  switch (request.command) {
    case 'help':
      machine.out(text.help);
      return 0;
    case 'wrong':
      machine.err(`phuluc: ${fill(text.wrong[request.reason], { word: request.word })}`);
      return 2;
    case 'check':
      return checkFiles(request, machine);
    case 'sheets':
      return writeSheets(request, machine);
  }
}

async function checkFiles(request: Extract<Request, { command: 'check' }>, machine: Machine): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  for (const file of request.files) {
    const opened = await open(file, machine);
    const checked = opened.ok ? await checkWorkbook(opened.value) : opened;
    if (!checked.ok) {
      complain(checked.problem, request.language, machine);
      status = 2;
      continue;
    }
    machine.out(request.json ? JSON.stringify(planReport(file, checked.value, request.language)) : readable(file, checked.value, request.language));
    if (checked.value.summary.errors > 0 && status === 0) status = 1;
  }
  return status;
}

async function writeSheets(request: Extract<Request, { command: 'sheets' }>, machine: Machine): Promise<ExitStatus> {
  const { file, output, language } = request;
  const text = commandWords(language);
  const refuse = (template: string): ExitStatus => {
    machine.err(`phuluc: ${fill(template, { file: output })}`);
    return 2;
  };
  if (await machine.samePlace(file, output)) return refuse(text.sameFile);
  if (!request.overwrite && (await machine.exists(output))) return refuse(text.outputExists);

  const opened = await open(file, machine);
  if (!opened.ok) return complain(opened.problem, language, machine);
  const workbook = opened.value;
  const checked = await checkWorkbook(workbook);
  if (!checked.ok) return complain(checked.problem, language, machine);
  const generated = await generateSheets(workbook, {});
  if (!generated.ok) return complain(generated.problem, language, machine);
  // A plan of tasks alone has no points to colour: that is no reason to withhold its sheets.
  const highlighted = await highlightGaps(workbook);
  if (!highlighted.ok && highlighted.problem.id !== 'no-table') return complain(highlighted.problem, language, machine);
  const saved = await workbook.save();
  if (!saved.ok) return complain(saved.problem, language, machine);
  try {
    await machine.write(output, saved.value);
  } catch {
    return refuse(text.cannotWrite);
  }

  const { added, updated, unchanged, proof } = generated.value;
  machine.out(fill(text.written, { file: output, added, updated, unchanged, criteria: highlighted.ok ? highlighted.value.criteria : 0 }));
  machine.out(fill(text.proof, { criteria: proof.criteria.sheets, assignments: proof.assignments.sheets, points: formatPoints(proof.points.sheets, language) }));
  machine.out(summaryLine(checked.value, language));
  return checked.value.summary.errors > 0 ? 1 : 0;
}

async function open(file: string, machine: Machine): Promise<Outcome<FileWorkbook>> {
  let bytes: Uint8Array;
  try {
    bytes = await machine.read(file);
  } catch (error) {
    return failed('file-not-found', { file }, String(error));
  }
  return openWorkbookFile(basename(file), bytes);
}

function complain(problem: Problem, language: Language, machine: Machine): 2 {
  machine.err(`phuluc: ${problemSentence(problem, language)}`);
  return 2;
}

/** What `check` prints without --json: a line a finding, then the summary. */
function readable(file: string, result: CheckResult, language: Language): string {
  const text = commandWords(language);
  const lines = [file];
  for (const finding of result.findings)
    lines.push(`  ${finding.at.sheet}!${cellAddress(finding.at)}  ${severityName(finding.severity, language)}  ${findingSentence(finding, language)}  [${finding.rule}]`);
  if (result.plan.appendices.length === 0) lines.push(`  ${text.noTable}`);
  else if (result.findings.length === 0) lines.push(`  ${text.nothingFound}`);
  lines.push(`  ${summaryLine(result, language)}`);
  return lines.join('\n');
}

const summaryLine = ({ summary }: CheckResult, language: Language): string =>
  fill(commandWords(language).summary, { ...summary, gap: formatPoints(summary.gap, language) });
