import { basename } from 'node:path';
import {
  collectReturned,
  isLockFile,
  type CollectedFile,
  type CollectedSheet,
  type ReturnedFile,
} from '../app/progress/collect';
import { marksSentence } from '../locale/progress/marks';
import { alteredText } from '../app/progress/altered-text';
import { mendedSentences } from '../locale/responsibility/odd-sheets';
import { commandWords, fill } from '../locale/cli/cli';
import type { Language } from '../locale/language';
import type { Request } from './arguments';
import {
  complain,
  mayBeCalled,
  mayWrite,
  openFile,
  tellSignature,
  writeFile,
  type ExitStatus,
  type Machine,
} from './machine';

/**
 * phuluc collect: a copy of the master with what units typed in returned files. Nothing is written when a file cannot
 * be read.
 */
export async function collectFiles(
  request: Extract<Request, { command: 'collect' }>,
  machine: Machine,
): Promise<ExitStatus> {
  const { master, output, newer, otherPlans, language } = request;
  const text = commandWords(language);
  const files = request.files.filter((file) => !isLockFile(file));
  for (const file of request.files)
    if (isLockFile(file)) machine.out(fill(text.collectLockFile, { file: basename(file) }));
  if (!(await mayWrite(request, [master, ...files], 'outputExists', machine))) return 2;
  const opened = await openFile(master, machine);
  if (!opened.ok) return complain(opened.problem, language, machine);
  if (!mayBeCalled(output, opened.value, language, machine)) return 2;
  const returned: ReturnedFile[] = [];
  for (const file of files) {
    const one = await openFile(file, machine);
    if (!one.ok) return complain(one.problem, language, machine);
    returned.push({ name: file, workbook: one.value });
  }
  const collected = await collectReturned(opened.value, returned, { newer, otherPlans });
  if (!collected.ok) return complain(collected.problem, language, machine);
  const unread = collected.value.files.find(({ problem }) => problem);
  if (unread?.problem)
    return complain({ ...unread.problem, args: { ...unread.problem.args, file: unread.file } }, language, machine);
  const saved = await opened.value.save();
  if (!saved.ok) return complain(saved.problem, language, machine);
  if (!(await writeFile(output, saved.value, language, machine))) return 2;

  tellSignature(opened.value, output, language, machine);
  const { taken, replaced, conflicts } = collected.value;
  const missing = collected.value.units.filter(({ state }) => state !== 'returned' && state !== 'before');
  if (missing.length > 0)
    machine.out(
      fill(text.collectMissing, { count: missing.length, units: missing.map(({ unit }) => unit).join('; ') }),
    );
  const { run } = collected.value;
  if (run) for (const sentence of mendedSentences(run, language)) machine.err(`phuluc: ${sentence}`);
  for (const file of collected.value.files) for (const line of fileLines(file, language)) machine.out(line);
  machine.out(fill(text.collected, { file: output, taken, replaced, conflicts }));
  const missed = collected.value.files.some(
    ({ sheets }) => sheets.length === 0 || sheets.some(({ fate, unread }) => fate !== 'read' || unread.length > 0),
  );
  return conflicts > 0 || missed ? 1 : 0;
}

/** What was taken from a file and what was not, a line each. */
function fileLines({ file, sheets }: CollectedFile, language: Language): string[] {
  const text = commandWords(language);
  if (sheets.length === 0) return [fill(text.collectNothing, { file: basename(file) })];
  return [basename(file), ...sheets.flatMap((sheet) => sheetLines(sheet, language).map((line) => `  ${line}`))];
}

function sheetLines(
  { unit, sheet, fate, cells, rows, altered, unread, marks, otherPlan }: CollectedSheet,
  language: Language,
): string[] {
  const text = commandWords(language);
  if (fate === 'other-plan') return [fill(text.collectOtherPlan, { unit, sheet, ...otherPlan })];
  if (fate !== 'read') return [fill(text.collectFate[fate], { unit, sheet })];
  const count = (wanted: (typeof cells)[number]['fate']): number => cells.filter((cell) => cell.fate === wanted).length;
  return [
    fill(text.collectSheet, { unit, taken: count('taken'), rows: rows.length }),
    ...unread.map((cell) => `  ${fill(text.collectUnread, { ...cell })}`),
    ...[marksSentence(marks, language)].flatMap((said) => (said === '' ? [] : [`  ${said}`])),
    ...rows.map(({ row, why }) => `  ${fill(text.collectRow[why], { row })}`),
    ...cells
      .filter((cell) => cell.fate !== 'taken')
      .map((cell) => `  ${fill(text.collectCell[cell.fate === 'conflict' ? 'conflict' : 'replaced'], { ...cell })}`),
    ...altered.map(
      ({ arePoints, ...cell }) =>
        `  ${fill(text.collectAltered, { ...cell, ...alteredText({ ...cell, arePoints }, language) })}`,
    ),
  ];
}
