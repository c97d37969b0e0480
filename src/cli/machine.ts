import { basename } from 'node:path';
import { commandWords, fill } from '../locale/cli/cli';
import type { Language } from '../locale/language';
import { problemSentence } from '../locale/problems';
import { done, failed, type Outcome, type Problem } from '../model/outcome';
import type { FileWorkbook } from '../workbook/file/api';
import { openPlanFile } from '../workbook/word';
import type { CheckedFile, CheckRequest } from './checked-file';

/** The machine, as the command needs it. */
export interface Machine {
  read(path: string): Promise<Uint8Array>;
  write(path: string, bytes: Uint8Array): Promise<void>;
  exists(path: string): Promise<boolean>;
  /** The files in a folder and in those below it, as paths; null where the path is no folder. */
  filesIn(path: string): Promise<readonly string[] | null>;
  /** Makes the folder and those above it; one that is there is left as it is. */
  makeFolder(path: string): Promise<void>;
  /** True when both paths lead to the same existing file, also over links. */
  samePlace(a: string, b: string): Promise<boolean>;
  /** Checks many files at the same time; null where one after the other is as fast. */
  checkMany?(request: CheckRequest): AsyncIterable<CheckedFile> | null;
  out(text: string): void;
  err(text: string): void;
}

/** 0 nothing to look at, 1 there is something to look at (errors in a table, cells not taken), 2 it could not run. */
export type ExitStatus = 0 | 1 | 2;

/** The bytes of a file. */
export async function readBytes(path: string, machine: Machine): Promise<Outcome<Uint8Array>> {
  try {
    return done(await machine.read(path));
  } catch (error) {
    return failed('file-not-found', { file: path }, String(error));
  }
}

/** The workbook in a file, or that of the tables of a Word file, under the file's name without its folder. */
export async function openFile(path: string, machine: Machine): Promise<Outcome<FileWorkbook>> {
  const bytes = await readBytes(path, machine);
  if (!bytes.ok) return bytes;
  const opened = await openPlanFile(basename(path), bytes.value, { view: false });
  return opened.ok ? done(opened.value.workbook) : opened;
}

/** Says in one line why it could not run. */
export function complain(problem: Problem, language: Language, machine: Machine): 2 {
  machine.err(problemLine(problem, language));
  return 2;
}

export const problemLine = (problem: Problem, language: Language): string =>
  `phuluc: ${problemSentence(problem, language)}`;

export interface Target {
  readonly output: string;
  readonly overwrite: boolean;
  readonly language: Language;
}

/**
 * Refuses a target that is one of the sources, also over links, or that exists already. True when it may be written.
 */
export async function mayWrite(
  { output, overwrite, language }: Target,
  sources: readonly string[],
  exists: 'outputExists' | 'fileExists' | 'copyExists',
  machine: Machine,
): Promise<boolean> {
  const text = commandWords(language);
  const same = await Promise.all(sources.map((source) => machine.samePlace(source, output)));
  const refusal = same.includes(true)
    ? text.sameFile
    : !overwrite && (await machine.exists(output))
      ? text[exists]
      : null;
  if (refusal !== null) machine.err(`phuluc: ${fill(refusal, { file: output })}`);
  return refusal === null;
}

/** Refuses a name under which Excel would not open a copy: macros stay in it, and are told by its extension. */
export function mayBeCalled(output: string, workbook: FileWorkbook, language: Language, machine: Machine): boolean {
  const other = workbook.extension === '.xlsm' ? /\.xlsx$/i : /\.xlsm$/i;
  if (!other.test(output)) return true;
  complain(failed('file-name-of-kind', { file: output, extension: workbook.extension }).problem, language, machine);
  return false;
}

/** Says what a copy does not carry on. */
export function tellSignature(workbook: FileWorkbook, output: string, language: Language, machine: Machine): void {
  if (workbook.signed) machine.out(fill(commandWords(language).unsigned, { file: output }));
}

/** Writes a file; says in one line why it cannot be written. */
export async function writeFile(
  path: string,
  bytes: Uint8Array,
  language: Language,
  machine: Machine,
): Promise<boolean> {
  try {
    await machine.write(path, bytes);
    return true;
  } catch (error) {
    const text = commandWords(language);
    const isFull = error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT');
    machine.err(`phuluc: ${fill(isFull ? text.diskFull : text.cannotWrite, { file: path })}`);
    return false;
  }
}
