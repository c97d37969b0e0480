import { join } from 'node:path';
import { splitSheets } from '../app/responsibility/split';
import { commandWords, fill } from '../locale/cli/cli';
import { fileOfSpecs } from '../workbook/file';
import type { Request } from './arguments';
import { complain, mayWrite, openFile, writeFile, type ExitStatus, type Machine } from './machine';

/** phuluc split: each unit's sheet as a file of its own. Every target is looked at before the first file is written. */
export async function splitFile(
  request: Extract<Request, { command: 'split' }>,
  machine: Machine,
): Promise<ExitStatus> {
  const { file, folder, overwrite, language } = request;
  const text = commandWords(language);
  const opened = await openFile(file, machine);
  if (!opened.ok) return complain(opened.problem, language, machine);
  const split = await splitSheets(opened.value);
  if (!split.ok) return complain(split.problem, language, machine);
  const targets = split.value.map((unit) => ({ unit, path: join(folder, unit.fileName) }));
  for (const { path } of targets)
    if (!(await mayWrite({ output: path, overwrite, language }, [file], 'fileExists', machine))) return 2;
  try {
    await machine.makeFolder(folder);
  } catch {
    machine.err(`phuluc: ${fill(text.cannotMakeFolder, { file: folder })}`);
    return 2;
  }
  for (const { unit, path } of targets) {
    const bytes = await fileOfSpecs([unit.spec]);
    if (!bytes.ok) return complain(bytes.problem, language, machine);
    if (!(await writeFile(path, bytes.value, language, machine))) return 2;
    machine.out(fill(unit.isGroup ? text.splitGroup : text.splitUnit, { file: path, rows: unit.rows }));
  }
  machine.out(fill(text.splitDone, { file: folder, files: targets.length }));
  return 0;
}
