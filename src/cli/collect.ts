import { basename } from 'node:path';
import { collectReturned, type CollectedFile, type CollectedSheet, type ReturnedFile } from '../app/progress/collect';
import { commandWords, fill } from '../locale/cli/cli';
import type { Language } from '../locale/language';
import type { Request } from './arguments';
import { complain, mayWrite, openFile, writeFile, type ExitStatus, type Machine } from './machine';

/**
 * phuluc collect: a copy of the master with what units typed in returned files. Nothing is written when a file cannot
 * be read.
 */
export async function collectFiles(
  request: Extract<Request, { command: 'collect' }>,
  machine: Machine,
): Promise<ExitStatus> {
  const { master, files, output, newer, language } = request;
  const text = commandWords(language);
  if (!(await mayWrite(request, [master, ...files], 'outputExists', machine))) return 2;
  const opened = await openFile(master, machine);
  if (!opened.ok) return complain(opened.problem, language, machine);
  const returned: ReturnedFile[] = [];
  for (const file of files) {
    const one = await openFile(file, machine);
    if (!one.ok) return complain(one.problem, language, machine);
    returned.push({ name: file, workbook: one.value });
  }
  const collected = await collectReturned(opened.value, returned, { newer });
  if (!collected.ok) return complain(collected.problem, language, machine);
  const unread = collected.value.files.find(({ problem }) => problem);
  if (unread?.problem)
    return complain({ ...unread.problem, args: { ...unread.problem.args, file: unread.file } }, language, machine);
  const saved = await opened.value.save();
  if (!saved.ok) return complain(saved.problem, language, machine);
  if (!(await writeFile(output, saved.value, language, machine))) return 2;

  const { taken, replaced, conflicts } = collected.value;
  for (const file of collected.value.files) for (const line of fileLines(file, language)) machine.out(line);
  machine.out(fill(text.collected, { file: output, taken, replaced, conflicts }));
  const missed = collected.value.files.some(
    ({ sheets }) => sheets.length === 0 || sheets.some(({ fate }) => fate !== 'read'),
  );
  return conflicts > 0 || missed ? 1 : 0;
}

/** What was taken from a file and what was not, a line each. */
function fileLines({ file, sheets }: CollectedFile, language: Language): string[] {
  const text = commandWords(language);
  if (sheets.length === 0) return [fill(text.collectNothing, { file: basename(file) })];
  return [basename(file), ...sheets.flatMap((sheet) => sheetLines(sheet, language).map((line) => `  ${line}`))];
}

function sheetLines({ unit, sheet, fate, cells, rows }: CollectedSheet, language: Language): string[] {
  const text = commandWords(language);
  if (fate !== 'read') return [fill(text.collectFate[fate], { unit, sheet })];
  const count = (wanted: (typeof cells)[number]['fate']): number => cells.filter((cell) => cell.fate === wanted).length;
  return [
    fill(text.collectSheet, { unit, taken: count('taken'), rows: rows.length }),
    ...rows.map(({ row, why }) => `  ${fill(text.collectRow[why], { row })}`),
    ...cells
      .filter((cell) => cell.fate !== 'taken')
      .map((cell) => `  ${fill(text.collectCell[cell.fate === 'conflict' ? 'conflict' : 'replaced'], { ...cell })}`),
  ];
}
