import { oneLine } from '../../model/text';
import { answeringUnits, type DueItem } from '../due/due-list';
import { daysBetween } from '../due/due-spans';
import { pointsCell, textCell } from '../layout/list-sheet';
import { DATE_FORMAT, serialOf } from '../layout/serial-date';
import type { Block } from '../layout/sheet-frame';
import { DIRECTOR, kindShort } from '../layout/year-words';
import { linkCell } from './charted-table';
import type { CostlyCriterion, Director } from './director';
import {
  cut,
  DIRECTOR_SHOWN,
  pageHeader,
  pageLine,
  pageRow,
  unitNames,
  widthOf,
  type Lines,
  type Span,
} from './director-page';

const { columns: NAMES, section: SECTION } = DIRECTOR;

const CRITERION: Span = ['title', 'second'];
/** As wide as the longest state: “Chưa…” says nothing. */
const STATE: Span = ['third', 'fourth'];

/** The criteria that lost most, with who answers for them and how their work stands. */
export function criteriaBlocks({ criteria }: Director, lines: Lines): Block[] {
  const shown = criteria.slice(0, DIRECTOR_SHOWN.criteria);
  if (shown.length === 0) return [];
  const names = {
    number: NAMES.number,
    index: NAMES.index,
    code: NAMES.code,
    title: NAMES.criterion,
    third: NAMES.state,
    wide: NAMES.lead,
    last: NAMES.gap,
  };
  return [
    pageLine(DIRECTOR.shown(SECTION.criteria, shown.length, criteria.length), 'section', '§ criteria'),
    pageHeader(names, [CRITERION, STATE]),
    ...shown.map((criterion, at) => criterionRow(criterion, at + 1, lines)),
  ];
}

function criterionRow(
  { id, kind, code, title, gap, answering, state, at }: CostlyCriterion,
  number: number,
  lines: Lines,
) {
  return pageRow(
    {
      number: linkCell(number, at),
      index: textCell(kindShort(kind), 'centre'),
      code: textCell(code, 'code'),
      title: textCell(cut(oneLine(title), widthOf(CRITERION), lines.texts)),
      third: textCell(DIRECTOR.state[state], 'centre'),
      wide: textCell(whoCell(answering, lines)),
      last: pointsCell(gap),
    },
    { mark: `criterion ${id}`, spans: [CRITERION, STATE], blank: 'text' },
  );
}

const TASK: Span = ['title', 'second'];

/** What is late and what is due next, in one table. */
export function dueBlocks(director: Director, lines: Lines): Block[] {
  const names = {
    number: NAMES.number,
    index: NAMES.index,
    code: NAMES.code,
    title: NAMES.task,
    third: NAMES.left,
    fourth: NAMES.day,
    wide: NAMES.lead,
    last: NAMES.gap,
  };
  let number = 0;
  const part = (which: 'overdue' | 'next'): Block[] => {
    const items = director[which];
    const shown = items.slice(0, DIRECTOR_SHOWN.due);
    if (shown.length === 0) return [pageLine(DIRECTOR.none[which], 'text', `§ ${which}`)];
    return [
      pageLine(DIRECTOR.shown(SECTION[which], shown.length, items.length), 'bold', `§ ${which}`),
      ...shown.map((item) => dueRow(item, { number: ++number, which, lines, asOf: director.asOf })),
    ];
  };
  return [pageLine(SECTION.due, 'section', '§ due'), pageHeader(names, [TASK]), ...part('overdue'), ...part('next')];
}

function dueRow(
  item: DueItem,
  {
    number,
    which,
    lines,
    asOf,
  }: { readonly number: number; readonly which: string; readonly lines: Lines; readonly asOf: string },
): Block {
  const { id, kind, code, title, task, deadline, day, gap, source } = item;
  return pageRow(
    {
      number: linkCell(number, source),
      index: textCell(kindShort(kind), 'centre'),
      code: textCell(code, 'code'),
      title: textCell(cut(oneLine(title === '' ? task : title), widthOf(TASK), lines.texts)),
      third: { value: day === null ? null : daysBetween(asOf, day), style: 'centre' },
      fourth:
        day === null
          ? textCell(cut(oneLine(deadline), widthOf(['fourth', 'fourth']), lines.texts), 'centre')
          : { value: serialOf(day), style: 'centre', format: DATE_FORMAT },
      wide: textCell(whoCell(answeringUnits(item), lines)),
      last: pointsCell(gap > 0 ? gap : null),
    },
    { mark: `${which} ${id}`, spans: [TASK], blank: 'text' },
  );
}

const whoCell = (names: readonly string[], lines: Lines): string =>
  unitNames(names.length === 0 ? [DIRECTOR.nobody] : names, widthOf(['wide', 'wide']), lines.texts);
