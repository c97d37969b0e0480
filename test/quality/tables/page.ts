import type { SheetMeasure } from './measure';
import { figures, percentOf, totalOf } from './report';

export interface ReadingMeasure {
  readonly cases: { readonly right: number; readonly all: number };
  readonly seen: readonly SheetMeasure[];
  readonly heldOut: readonly SheetMeasure[];
  readonly fresh: readonly SheetMeasure[];
}

const percent = (measured: readonly SheetMeasure[], rows: 'rows' | 'rowsAfterClicks' = 'rows'): string =>
  `${percentOf(totalOf(measured)[rows]).toFixed(1).replace('.0', '')} %`;

/** The part of docs/quality.md on reading: how it was measured and what came out. */
export const readingPage = ({ cases, seen, heldOut, fresh }: ReadingMeasure): string =>
  [
    '## Tables of other offices',
    '',
    `Small tables, cut from what ministries, provinces, wards and a university wrote (\`test/quality/cases\`): ${cases.right} of ${cases.all} are read right.`,
    '',
    `Whole tables, made up after what other offices write (\`test/quality/tables\`), each cell labelled with what a careful reader reads. A row is right when its type, number, texts, points, units and deadline all are. Columns: those whose role is right, and those of no known role that got none. Clicks: the columns that a planner must name until all are right; rows after 3: those that are right after the planner has named up to three of each table. False tables: what is read where no table of a plan is. False errors: findings of the grade error on what is none. Nobody who works on the reading opens the held-out half. Rows right without a word from the planner: ${percent(seen)} of the seen, ${percent(heldOut)} of the held-out tables; after at most three clicks a table ${percent(seen, 'rowsAfterClicks')} and ${percent(heldOut, 'rowsAfterClicks')}.`,
    '',
    ...figures('Seen', seen),
    '',
    ...figures('Held out', heldOut),
    '',
    ...figures('Fresh', fresh),
    '',
  ].join('\n');
