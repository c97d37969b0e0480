import type { CalendarSpec } from '../../model/documents/calendar';
import { oneLine } from '../../model/text';
import { fileNames } from '../layout/file-names';
import { DUE, kindShort } from '../layout/year-words';
import type { DueItem, DueList } from './due-list';

/** A title stays readable on a telephone. */
const TITLE_LENGTH = 90;

/** What is still to come, as entries of a calendar. `unit`: whose it is; '' for the office's, with all units. */
export function calendarOf(list: DueList, unit: string): CalendarSpec {
  const coming = list.items.filter(({ day }) => day !== null && day >= list.ends.day);
  const name = unit === '' ? DUE.calendar : `${DUE.calendar} - ${unit}`;
  return {
    name,
    fileName: fileNames([name], '.ics')[0]!,
    days: coming.map((item) => ({ id: item.id, day: item.day!, title: titleOf(item), text: textOf(item) })),
  };
}

function titleOf({ kind, code, title, task, recurring, turn, turns }: DueItem): string {
  const words = oneLine(title === '' ? task : title);
  const short = words.length > TITLE_LENGTH ? `${words.slice(0, TITLE_LENGTH).trimEnd()}…` : words;
  const head = recurring ? DUE.report : DUE.deadline;
  const which = turns > 1 ? ` (${DUE.turn(turn, turns)})` : '';
  return `${head}${which}: ${[kindShort(kind), code, short].filter((part) => part !== '').join(' ')}`;
}

function textOf({ title, task, deadline, product, units }: DueItem): string {
  const named = (role: 'lead' | 'implementing' | 'coordinating'): string =>
    units
      .filter(({ roles }) => roles.includes(role))
      .map(({ name }) => name)
      .join('; ');
  const parts: readonly (readonly [string, string])[] = [
    [DUE.columns.title, title],
    [DUE.task, task],
    [DUE.columns.lead, named('lead')],
    [DUE.columns.implementing, named('implementing')],
    [DUE.coordinating, named('coordinating')],
    [DUE.columns.deadline, deadline],
    [DUE.product, product],
  ];
  return parts
    .filter(([, text]) => text !== '')
    .map(([name, text]) => `${name}: ${text}`)
    .join('\n');
}
