import { cellAddress } from '../../model/address';
import type { CellPlace } from '../../model/grid';
import { pointsToNumber } from '../../model/points';
import type { Director } from '../../reporting/director/director';
import type { DueItem } from '../../reporting/due/due-list';

const placed = ({ sheet, ...place }: CellPlace) => ({ sheet, cell: cellAddress(place) });

const due = ({ kind, code, title, task, day, deadline, units, source }: DueItem) => ({
  kind,
  code,
  title,
  task,
  day,
  deadline,
  units: units.map(({ name }) => name),
  ...placed(source),
});

/** What `phuluc director --json` prints for a file: plain JSON, keys in this order, points as numbers, days in ISO. */
export const directorJson = (file: string, director: Director) => ({
  file,
  asOf: director.asOf,
  gap: pointsToNumber(director.gap),
  benchmark: pointsToNumber(director.benchmark),
  total: {
    rows: director.total.rows,
    done: director.total.done,
    dropped: director.total.dropped,
    open: director.total.open,
    overdue: director.total.overdue,
    nobody: director.total.nobody,
  },
  fields: director.fields.map(({ kind, code, name, gap, share, rows }) => ({
    kind,
    code,
    name,
    criteria: rows.length,
    gap: pointsToNumber(gap),
    share,
  })),
  criteria: director.criteria.map(({ kind, code, title, gap, answering, state, at }) => ({
    kind,
    code,
    title,
    gap: pointsToNumber(gap),
    units: answering,
    state,
    ...placed(at),
  })),
  units: director.units.map(({ name, rows, done, dropped, open, overdue, silent }) => ({
    name,
    rows,
    done,
    dropped,
    open,
    overdue,
    silent,
  })),
  overdue: director.overdue.map(due),
  next: director.next.map(due),
});
