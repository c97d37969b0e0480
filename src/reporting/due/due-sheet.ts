import type { Grid, SheetTag } from '../../model/grid';
import type { PlanHeading } from '../../model/plan';
import { NO_POINTS, sumPoints, type Points } from '../../model/points';
import type { SheetSpec } from '../../model/sheet-spec';
import { listSheet, pointsCell, textCell } from '../layout/list-sheet';
import { DATE_FORMAT, serialOf } from '../layout/serial-date';
import { headBlock, lineBlock, stack, type Block } from '../layout/sheet-frame';
import { DUE, kindShort, vietnameseDay } from '../layout/year-words';
import type { SheetPlace } from '../responsibility/unit-sheet';
import type { DueItem, DueList } from './due-list';
import { daysBetween, DUE_SPANS, type DueSpan } from './due-spans';

export const DUE_TAG: SheetTag = { role: 'due', key: '' };

const LIST = listSheet({
  columns: [
    { key: 'number', width: 5 },
    { key: 'index', width: 8 },
    { key: 'code', width: 8 },
    { key: 'title', width: 50 },
    { key: 'lead', width: 22 },
    { key: 'implementing', width: 24 },
    { key: 'deadline', width: 17 },
    { key: 'day', width: 13 },
    { key: 'left', width: 8 },
    { key: 'gap', width: 9 },
  ],
  names: DUE.columns,
  total: DUE.total,
  tabColor: '#BF8F00',
});
const { frame: FRAME } = LIST;

/**
 * What is due, late work first, then by week, month and quarter. The number leads to the row of the plan. `before`: the
 * sheet as it stands; what people wrote beside the table comes along.
 */
export function dueSheetSpec(
  list: DueList,
  heading: PlanHeading,
  { tag, name }: SheetPlace,
  before: Grid | null,
): SheetSpec {
  const head = stack([headBlock(FRAME, DUE.title, DUE.asOf(vietnameseDay(list.ends.day)), heading), LIST.header()]);
  let number = 0;
  const sections = DUE_SPANS.flatMap((span): Block[] => {
    const own = list.items.filter((item) => item.span === span);
    return own.length === 0
      ? []
      : [sectionBlock(span, own.length, list), ...own.map((item) => itemBlock(item, ++number, list.ends.day))];
  });
  const body = sections.length === 0 ? [LIST.section(DUE.nothing, 'nothing')] : sections;
  const below = [lineBlock(FRAME, DUE.hint, 'hint')];
  return LIST.sheet({ head, body, total: totalBlock(list), below, together: 'total' }, { tag, name }, before);
}

function sectionBlock(span: DueSpan, count: number, { ends }: DueList): Block {
  const end = span === 'week' || span === 'month' || span === 'quarter' ? vietnameseDay(ends[span]) : '';
  return LIST.section(DUE.section[span](count, end), span);
}

function itemBlock(item: DueItem, number: number, today: string): Block {
  const named = (role: 'lead' | 'implementing'): string =>
    item.units
      .filter(({ roles }) => roles.includes(role))
      .map(({ name }) => name)
      .join('; ');
  return LIST.row({
    number: { value: number, style: 'link-centre', link: item.source },
    index: textCell(kindShort(item.kind), 'centre'),
    code: textCell(item.code, 'code'),
    title: textCell([item.title, item.task].filter((part) => part !== '').join('\n')),
    lead: textCell(named('lead')),
    implementing: textCell(named('implementing')),
    deadline: textCell(item.deadline === '' && item.undated ? DUE.undated[item.undated] : item.deadline, 'centre'),
    day:
      item.day === null ? textCell('', 'centre') : { value: serialOf(item.day), style: 'centre', format: DATE_FORMAT },
    left: { value: item.day === null ? null : daysBetween(today, item.day), style: 'count' },
    gap: pointsCell(lost(item.gap)),
    id: textCell(item.id, 'plain'),
  });
}

/** Nothing lost is no figure in this list. */
const lost = (points: Points): Points | null => (points === NO_POINTS ? null : points);

function totalBlock({ items, closed }: DueList): Block {
  // A row with several days is one loss.
  const gaps = new Map(
    items.map((item) => [`${item.source.sheet}|${item.source.row}|${item.source.column}`, item.gap]),
  );
  return LIST.total(
    {
      number: textCell(DUE.total, 'total-label'),
      title: textCell(DUE.counts(items.length, closed), 'total-label'),
      gap: pointsCell(lost(sumPoints(gaps.values())), 'total-points'),
    },
    { height: 34, merged: 3 },
  );
}
