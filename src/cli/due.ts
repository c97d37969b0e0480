import {
  answeringUnits,
  dueCalendar,
  dueOfUnit,
  DUE_SPANS,
  readDue,
  type DueItem,
  type DueReport,
} from '../app/due/due';
import { dueJson } from '../app/due/due-json';
import { calendarFile } from '../documents/calendar';
import { fill } from '../locale/cli/cli';
import { dueCommandWords } from '../locale/due/command';
import { formatDay } from '../locale/format';
import type { Language } from '../locale/language';
import { cellAddress } from '../model/address';
import { foldText, oneLine } from '../model/text';
import type { Request } from './arguments';
import { complain, mayWrite, openFile, writeFile, type ExitStatus, type Machine } from './machine';

/** phuluc due: what is still to be done and by when, and a calendar of it. Status 1 when something is late. */
export async function listDue(request: Extract<Request, { command: 'due' }>, machine: Machine): Promise<ExitStatus> {
  const { file, day, unit, json, output, language } = request;
  const text = dueCommandWords(language);
  if (output !== '' && !(await mayWrite(request, [file], 'copyExists', machine))) return 2;
  const opened = await openFile(file, machine);
  const read = opened.ok ? await readDue(opened.value, { day: day ?? undefined }) : opened;
  if (!read.ok) return complain(read.problem, language, machine);
  const named = unit === null ? null : read.value.units.find(({ name }) => foldText(name) === foldText(unit));
  if (named === undefined) {
    const units = read.value.units.map(({ name }) => name).join('; ');
    machine.err(`phuluc: ${fill(text.unitUnknown, { file, unit: unit!, units })}`);
    return 2;
  }
  const list = named === null ? read.value : { ...read.value, ...dueOfUnit(read.value, named.key) };
  if (output !== '') {
    const calendar = dueCalendar(read.value, named?.key ?? null);
    if (!calendar.ok) return complain(calendar.problem, language, machine);
    if (!(await writeFile(output, calendarFile(calendar.value), language, machine))) return 2;
    if (!json) machine.out(fill(text.calendar, { file: output, days: calendar.value.days.length }));
  }
  machine.out(json ? JSON.stringify(dueJson(file, list)) : readable(file, list, language));
  return list.items.some(({ span }) => span === 'overdue') ? 1 : 0;
}

function readable(file: string, { ends, items, closed }: DueReport, language: Language): string {
  const text = dueCommandWords(language);
  if (items.length + closed === 0) return fill(text.nothing, { file });
  const sections = DUE_SPANS.flatMap((span) => {
    const own = items.filter((item) => item.span === span);
    return own.length === 0 ? [] : [`${text.span[span]} (${own.length})`, ...own.map((item) => line(item, language))];
  });
  return [fill(text.head, { file, day: formatDay(ends.day, language), items: items.length, closed }), ...sections].join(
    '\n',
  );
}

function line(item: DueItem, language: Language): string {
  const { day, code, title, task, source } = item;
  const named = answeringUnits(item);
  const who = named.length === 0 ? dueCommandWords(language).nobody : named.join('; ');
  const what = [code, oneLine(title === '' ? task : title)].filter((part) => part !== '').join(' ');
  return `  ${day === null ? '-' : formatDay(day, language)}  ${what}  [${who}]  ${source.sheet}!${cellAddress(source)}`;
}
