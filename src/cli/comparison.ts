import { basename } from 'node:path';
import {
  compareYears,
  writeComparisonSheet,
  type ChangeGroup,
  type ComparisonReport,
} from '../app/comparison/comparison';
import { comparisonJson } from '../app/comparison/comparison-json';
import { fill } from '../locale/cli/cli';
import { comparisonCommandWords } from '../locale/comparison/command';
import type { Language } from '../locale/language';
import { formatPoints, type Points } from '../model/points';
import type { Request } from './arguments';
import { complain, mayWrite, openFile, writeFile, type ExitStatus, type Machine } from './machine';

/** phuluc compare: two years beside each other, and a copy of the later file with the comparison. */
export async function compareFiles(
  request: Extract<Request, { command: 'compare' }>,
  machine: Machine,
): Promise<ExitStatus> {
  const { before, after, json, output, language } = request;
  const text = comparisonCommandWords(language);
  if (output !== '' && !(await mayWrite(request, [before, after], 'copyExists', machine))) return 2;
  const earlier = await openFile(before, machine);
  if (!earlier.ok) return complain(earlier.problem, language, machine);
  const later = await openFile(after, machine);
  if (!later.ok) return complain(later.problem, language, machine);
  const other = { name: basename(before), workbook: earlier.value };
  const compared = await compareYears(later.value, other);
  if (!compared.ok) return complain(compared.problem, language, machine);
  machine.out(
    json
      ? JSON.stringify(comparisonJson({ before, after }, compared.value))
      : readable({ before, after }, compared.value, language),
  );
  if (output === '') return 0;
  const written = await writeComparisonSheet(later.value, other);
  if (!written.ok) return complain(written.problem, language, machine);
  const saved = await later.value.save();
  if (!saved.ok) return complain(saved.problem, language, machine);
  if (!(await writeFile(output, saved.value, language, machine))) return 2;
  if (!json) machine.out(fill(text.written, { file: output, sheet: written.value.sheet }));
  return 0;
}

function readable(
  files: { readonly before: string; readonly after: string },
  report: ComparisonReport,
  language: Language,
): string {
  const text = comparisonCommandWords(language);
  const points = (value: Points): string => formatPoints(value, language);
  const signed = (value: Points): string => `${value > 0 ? '+' : ''}${points(value)}`;
  const sums = ({ won, lost, change }: Pick<ChangeGroup, 'won' | 'lost' | 'change'>): string =>
    fill(text.sums, { won: points(won), lost: points(Math.abs(lost) as Points), change: signed(change) });
  const groups = (all: readonly ChangeGroup[]): string[] =>
    all.map((group) => {
      const name = [group.code, group.name].filter((part) => part !== '').join('. ');
      return `  ${name === '' ? text.nowhere : name}: ${sums(group)}`;
    });
  return [
    fill(text.head, { ...files, criteria: report.criteria.length, sums: sums(report.total) }),
    text.fields,
    ...groups(report.fields),
    text.units,
    ...groups(report.units),
    text.criteria,
    ...report.criteria.map(
      ({ after, change }) =>
        `  ${after.row.code?.value?.text ?? ''} ${after.row.title?.value ?? ''}: ${change === null ? '-' : signed(change)}`,
    ),
    fill(text.alone, { before: report.onlyBefore.length, after: report.onlyAfter.length }),
  ].join('\n');
}
