import { basename } from 'node:path';
import { commandWords, fill } from '../locale/cli/cli';
import { formatList } from '../locale/format';
import { wordNoteSentences } from '../locale/word/notes';
import { fileOfSpecs } from '../workbook/file';
import { readWordFile } from '../workbook/word';
import type { Request } from './arguments';
import { complain, mayWrite, readBytes, writeFile, type ExitStatus, type Machine } from './machine';

/** phuluc read: the tables of a Word file as a workbook. */
export async function readWord(request: Extract<Request, { command: 'read' }>, machine: Machine): Promise<ExitStatus> {
  const { file, output, language } = request;
  if (!(await mayWrite(request, [file], 'copyExists', machine))) return 2;
  const bytes = await readBytes(file, machine);
  if (!bytes.ok) return complain(bytes.problem, language, machine);
  const tables = await readWordFile(basename(file), bytes.value);
  if (!tables.ok) return complain(tables.problem, language, machine);
  const { sheets, notes } = tables.value;
  const made = await fileOfSpecs(sheets);
  if (!made.ok) return complain(made.problem, language, machine);
  if (!(await writeFile(output, made.value, language, machine))) return 2;
  const names = formatList(
    sheets.map(({ name }) => name),
    language,
  );
  machine.out(fill(commandWords(language).tablesRead, { file: output, count: sheets.length, sheets: names }));
  for (const sentence of wordNoteSentences(notes, language)) machine.out(sentence);
  return 0;
}
