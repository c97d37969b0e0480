import {
  DIRECTOR_SHOWN,
  isBlank,
  readDirector,
  writeDirectorSheet,
  type Director,
  type DirectorOptions,
} from '../app/director/director';
import { answeringUnits } from '../app/due/due';
import { directorJson } from '../app/director/director-json';
import { fill } from '../locale/cli/cli';
import { directorCommandWords } from '../locale/director/command';
import { formatDay } from '../locale/format';
import type { Language } from '../locale/language';
import { formatPoints, NO_POINTS } from '../model/points';
import { oneLine } from '../model/text';
import type { Request } from './arguments';
import { complain, mayWrite, openFile, writeFile, type ExitStatus, type Machine } from './machine';

/** phuluc director: the plan at a glance, and a copy of the file with the page. Status 1 when something is late. */
export async function writeDirectorPage(
  request: Extract<Request, { command: 'director' }>,
  machine: Machine,
): Promise<ExitStatus> {
  const { file, day, json, output, language } = request;
  if (output !== '' && !(await mayWrite(request, [file], 'copyExists', machine))) return 2;
  const opened = await openFile(file, machine);
  if (!opened.ok) return complain(opened.problem, language, machine);
  const options: DirectorOptions = { day: day ?? undefined };
  const read = await readDirector(opened.value, options);
  if (!read.ok) return complain(read.problem, language, machine);
  let sheet = '';
  if (output !== '') {
    const written = await writeDirectorSheet(opened.value, options);
    if (!written.ok) return complain(written.problem, language, machine);
    sheet = written.value.sheet;
    const saved = await opened.value.save();
    if (!saved.ok) return complain(saved.problem, language, machine);
    if (!(await writeFile(output, saved.value, language, machine))) return 2;
  }
  machine.out(json ? JSON.stringify(directorJson(file, read.value)) : readable(file, read.value, language));
  if (output !== '' && !json) machine.out(fill(directorCommandWords(language).written, { file: output, sheet }));
  return read.value.overdue.length > 0 ? 1 : 0;
}

function readable(file: string, director: Director, language: Language): string {
  const text = directorCommandWords(language);
  if (isBlank(director)) return fill(text.nothing, { file });
  const { gap, benchmark, total, fields, criteria, units, overdue, next, inQuarter } = director;
  const points = (of: Director['gap']): string => formatPoints(of, language);
  const shown = criteria.slice(0, DIRECTOR_SHOWN.criteria);
  const part = <T>(heading: string, items: readonly T[], line: (item: T) => string): string[] =>
    items.length === 0 ? [] : [heading, ...items.map(line)];
  const due = (items: Director['next']): string[] =>
    items.slice(0, DIRECTOR_SHOWN.due).map((item) => {
      return fill(text.due, {
        day: item.day === null ? '-' : formatDay(item.day, language),
        name: named(item.code, item.title === '' ? item.task : item.title),
        units: whoIs(answeringUnits(item)),
      });
    });
  const whoIs = (names: readonly string[]): string => (names.length === 0 ? text.nobody : names.join('; '));
  return [
    fill(text.head, { file, day: formatDay(director.asOf, language) }),
    ...(benchmark > NO_POINTS ? [fill(text.gap, { gap: points(gap), benchmark: points(benchmark) })] : []),
    fill(text.counts, { rows: total.rows, done: total.done, overdue: overdue.length, quarter: inQuarter }),
    ...part(text.fields, fields, (field) =>
      fill(text.field, { gap: points(field.gap), name: named(field.code, field.name || text.noField) }),
    ),
    ...part(fill(text.criteria, { shown: shown.length, all: criteria.length }), shown, (one) =>
      fill(text.criterion, { gap: points(one.gap), name: named(one.code, one.title), units: whoIs(one.answering) }),
    ),
    ...part(text.units, units, (unit) =>
      fill(text.unit, { name: unit.name, done: unit.done, rows: unit.rows, overdue: unit.overdue }),
    ),
    ...part(fill(text.overdue, { count: overdue.length }), due(overdue), (line) => line),
    ...part(fill(text.next, { count: next.length }), due(next), (line) => line),
  ].join('\n');
}

const named = (code: string, title: string): string => [code, oneLine(title)].filter((part) => part !== '').join(' ');
