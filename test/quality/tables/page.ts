import type { Share, SheetMeasure } from './measure';
import { figures, percentOf, totalOf } from './report';
import type { TableSet } from './sets';

export interface MeasuredSet extends TableSet {
  readonly measured: readonly SheetMeasure[];
}

export interface ReadingMeasure {
  readonly cases: Share;
  readonly sets: readonly MeasuredSet[];
}

const percent = (share: Share): string => `${percentOf(share).toFixed(1).replace('.0', '')} %`;
const shown = (share: Share): string => `${share.right} of ${share.all} (${percent(share)})`;

/** A line a set: what was right when it was read for the first time, and now. */
function firstLine({ name, first, measured }: MeasuredSet): string {
  const now = totalOf(measured);
  const before = first
    ? `${shown(first.rows)} | ${shown(first.rowsAfterClicks)} | ${first.falseErrors}`
    : 'made with them | – | –';
  return `| ${name} | ${before} | ${shown(now.rows)} | ${shown(now.rowsAfterClicks)} | ${now.falseErrors} |`;
}

/** The part of docs/quality.md on reading: how it was measured and what came out. */
export const readingPage = ({ cases, sets }: ReadingMeasure): string =>
  [
    '## Tables of other offices',
    '',
    `Small tables, cut from what ministries, provinces, wards and a university wrote (\`test/quality/cases\`): ${cases.right} of ${cases.all} are read right.`,
    '',
    'Whole tables, made up after what other offices write (`test/quality/tables`), each cell labelled with what a careful reader reads. A row is right when its type, number, texts, points, units and deadline all are. Columns: those whose role is right, and those of no known role that got none. Clicks: the columns that a planner must name until all are right; rows after 3: those that are right after the planner has named up to three of each table. False tables: what is read where no table of a plan is. False errors: findings of the grade error on what is none.',
    '',
    'The sets, one after the other: each was written and committed before it was read, counted once, and only then looked at; what it showed was mended by its kind. So the first figure is the one that tells of the next office, and that of today tells that what was met is read. Goals: 95 % without a word, 100 % after at most three clicks a table, no false error.',
    '',
    '| Set | First read: rows | After 3 clicks | False errors | Now: rows | After 3 clicks | False errors |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...sets.map(firstLine),
    '',
    'What is lost in a table of a new office is seldom a row: it is a whole table whose header names neither tasks nor who leads, and one word of the planner brings it back.',
    '',
    ...sets.flatMap(({ name, measured }) => [...figures(name, measured), '']),
  ].join('\n');
