import {
  periodOf,
  readResults,
  resultsDocument,
  writeResultsSheet,
  type Results,
  type ResultsOptions,
} from '../app/results/results';
import { resultsJson } from '../app/results/results-json';
import { letterFile } from '../documents/letter';
import { fill } from '../locale/cli/cli';
import { formatDay } from '../locale/format';
import type { Language } from '../locale/language';
import { resultsCommandWords } from '../locale/results/command';
import { done, type Outcome } from '../model/outcome';
import { formatPoints } from '../model/points';
import type { FileWorkbook } from '../workbook/file/api';
import type { Request } from './arguments';
import { complain, mayWrite, openFile, writeFile, type ExitStatus, type Machine } from './machine';

/** phuluc report: the results of a period, and the report as a document or as a sheet in a copy of the file. */
export async function reportResults(
  request: Extract<Request, { command: 'report' }>,
  machine: Machine,
): Promise<ExitStatus> {
  const { file, period, json, output, language } = request;
  if (output !== '' && !(await mayWrite(request, [file], 'copyExists', machine))) return 2;
  const opened = await openFile(file, machine);
  if (!opened.ok) return complain(opened.problem, language, machine);
  const options: ResultsOptions = period ? { period: periodOf(period.id, period.year) } : {};
  const results = await readResults(opened.value, options);
  if (!results.ok) return complain(results.problem, language, machine);
  if (output !== '') {
    const bytes = await bytesOf(opened.value, options, /\.docx$/i.test(output));
    if (!bytes.ok) return complain(bytes.problem, language, machine);
    if (!(await writeFile(output, bytes.value, language, machine))) return 2;
  }
  machine.out(json ? JSON.stringify(resultsJson(file, results.value)) : readable(file, results.value, language));
  if (output !== '' && !json) machine.out(fill(resultsCommandWords(language).written, { file: output }));
  return results.value.total.overdue > 0 ? 1 : 0;
}

async function bytesOf(
  workbook: FileWorkbook,
  options: ResultsOptions,
  isLetter: boolean,
): Promise<Outcome<Uint8Array>> {
  if (isLetter) {
    const letter = await resultsDocument(workbook, options);
    return letter.ok ? done(await letterFile(letter.value)) : letter;
  }
  const written = await writeResultsSheet(workbook, options);
  return written.ok ? workbook.save() : written;
}

function readable(file: string, results: Results, language: Language): string {
  const text = resultsCommandWords(language);
  const { period, total, units, silent, later, nobody, difficulties } = results;
  return [
    fill(text.head, { file, from: formatDay(period.from, language), to: formatDay(period.to, language) }),
    fill(text.counts, { ...total }),
    ...(nobody > 0 ? [fill(text.nobody, { rows: nobody })] : []),
    ...(total.gap > 0
      ? [fill(text.points, { open: formatPoints(total.gapOpen, language), gap: formatPoints(total.gap, language) })]
      : []),
    ...(later > 0 ? [fill(text.later, { rows: later })] : []),
    ...(silent.length > 0 ? [fill(text.silent, { units: silent.join('; ') })] : []),
    ...units.map((unit) => fill(text.unit, { ...unit })),
    ...difficulties.map(({ unit, row, text: said }) =>
      fill(text.difficulty, { unit, row: [row.code, row.title].filter((part) => part !== '').join(' '), text: said }),
    ),
  ].join('\n');
}
