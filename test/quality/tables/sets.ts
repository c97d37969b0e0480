import { EIGHTEENTH } from './eighteenth';
import { EIGHTH } from './eighth';
import { ELEVENTH } from './eleventh';
import { FIFTEENTH } from './fifteenth';
import { FOURTEENTH } from './fourteenth';
import { FRESH } from './fresh';
import { HELD_OUT } from './held-out';
import type { LabelledSheet } from './labels';
import { LAST } from './last';
import type { Share } from './measure';
import { NEWEST } from './newest';
import { NINETEENTH } from './nineteenth';
import { NINTH } from './ninth';
import { SEEN } from './seen';
import { SEVENTEENTH } from './seventeenth';
import { SEVENTH } from './seventh';
import { SIXTH } from './sixth';
import { SIXTEENTH } from './sixteenth';
import { TENTH } from './tenth';
import { THIRTEENTH } from './thirteenth';
import { THIRTIETH } from './thirtieth';
import { THIRTY_FIRST } from './thirty-first';
import { THIRTY_SECOND } from './thirty-second';
import { THIRTY_THIRD } from './thirty-third';
import { TWELFTH } from './twelfth';
import { TWENTIETH } from './twentieth';
import { TWENTY_EIGHTH } from './twenty-eighth';
import { TWENTY_FIFTH } from './twenty-fifth';
import { TWENTY_FIRST } from './twenty-first';
import { TWENTY_FOURTH } from './twenty-fourth';
import { TWENTY_NINTH } from './twenty-ninth';
import { TWENTY_SECOND } from './twenty-second';
import { TWENTY_SEVENTH } from './twenty-seventh';
import { TWENTY_SIXTH } from './twenty-sixth';
import { TWENTY_THIRD } from './twenty-third';

/** Labelled tables, and what was right of them before anybody who works on the reading had looked at what was not. */
export interface TableSet {
  readonly name: string;
  readonly sheets: readonly LabelledSheet[];
  /** Rows, and rows after up to three clicks; null for tables with which the reading was made. */
  readonly first: { readonly rows: Share; readonly rowsAfterClicks: Share; readonly falseErrors: number } | null;
}

const of = (right: number, all: number): Share => ({ right, all });

/**
 * From the oldest to the newest. Each was written and committed before it was read; then its kinds of faults were mended, so
 * that its figure of today tells nothing of the next office: the first one does. 2026-11-28.
 */
export const SETS: readonly TableSet[] = [
  { name: 'Seen', sheets: SEEN, first: null },
  {
    name: 'Held out',
    sheets: HELD_OUT,
    first: { rows: of(67, 91), rowsAfterClicks: of(81, 91), falseErrors: 0 },
  },
  { name: 'Fresh', sheets: FRESH, first: { rows: of(52, 71), rowsAfterClicks: of(65, 71), falseErrors: 4 } },
  { name: 'Last', sheets: LAST, first: { rows: of(14, 23), rowsAfterClicks: of(23, 23), falseErrors: 1 } },
  { name: 'Newest', sheets: NEWEST, first: { rows: of(16, 19), rowsAfterClicks: of(19, 19), falseErrors: 0 } },
  { name: 'Sixth', sheets: SIXTH, first: { rows: of(70, 98), rowsAfterClicks: of(76, 98), falseErrors: 0 } },
  { name: 'Seventh', sheets: SEVENTH, first: { rows: of(30, 49), rowsAfterClicks: of(43, 49), falseErrors: 0 } },
  { name: 'Eighth', sheets: EIGHTH, first: { rows: of(37, 45), rowsAfterClicks: of(40, 45), falseErrors: 0 } },
  { name: 'Ninth', sheets: NINTH, first: { rows: of(32, 37), rowsAfterClicks: of(32, 37), falseErrors: 0 } },
  { name: 'Tenth', sheets: TENTH, first: { rows: of(22, 34), rowsAfterClicks: of(28, 34), falseErrors: 0 } },
  { name: 'Eleventh', sheets: ELEVENTH, first: { rows: of(56, 73), rowsAfterClicks: of(65, 73), falseErrors: 0 } },
  { name: 'Twelfth', sheets: TWELFTH, first: { rows: of(169, 190), rowsAfterClicks: of(184, 190), falseErrors: 1 } },
  {
    name: 'Thirteenth',
    sheets: THIRTEENTH,
    first: { rows: of(89, 111), rowsAfterClicks: of(107, 111), falseErrors: 0 },
  },
  {
    name: 'Fourteenth',
    sheets: FOURTEENTH,
    first: { rows: of(89, 98), rowsAfterClicks: of(92, 98), falseErrors: 0 },
  },
  { name: 'Fifteenth', sheets: FIFTEENTH, first: { rows: of(84, 115), rowsAfterClicks: of(96, 115), falseErrors: 0 } },
  {
    name: 'Sixteenth',
    sheets: SIXTEENTH,
    first: { rows: of(144, 162), rowsAfterClicks: of(151, 162), falseErrors: 0 },
  },
  {
    name: 'Seventeenth',
    sheets: SEVENTEENTH,
    first: { rows: of(300, 308), rowsAfterClicks: of(304, 308), falseErrors: 0 },
  },
  {
    name: 'Eighteenth',
    sheets: EIGHTEENTH,
    first: { rows: of(236, 279), rowsAfterClicks: of(270, 279), falseErrors: 0 },
  },
  {
    name: 'Nineteenth',
    sheets: NINETEENTH,
    first: { rows: of(255, 264), rowsAfterClicks: of(255, 264), falseErrors: 0 },
  },
  {
    name: 'Twentieth',
    sheets: TWENTIETH,
    first: { rows: of(205, 270), rowsAfterClicks: of(246, 270), falseErrors: 0 },
  },
  {
    name: 'Twenty-first',
    sheets: TWENTY_FIRST,
    first: { rows: of(191, 258), rowsAfterClicks: of(255, 258), falseErrors: 0 },
  },
  {
    name: 'Twenty-second',
    sheets: TWENTY_SECOND,
    first: { rows: of(250, 259), rowsAfterClicks: of(258, 259), falseErrors: 0 },
  },
  {
    name: 'Twenty-third',
    sheets: TWENTY_THIRD,
    first: { rows: of(191, 236), rowsAfterClicks: of(200, 236), falseErrors: 0 },
  },
  {
    name: 'Twenty-fourth',
    sheets: TWENTY_FOURTH,
    first: { rows: of(151, 229), rowsAfterClicks: of(182, 229), falseErrors: 0 },
  },
  {
    name: 'Twenty-fifth',
    sheets: TWENTY_FIFTH,
    first: { rows: of(234, 243), rowsAfterClicks: of(234, 243), falseErrors: 0 },
  },
  {
    name: 'Twenty-sixth',
    sheets: TWENTY_SIXTH,
    first: { rows: of(173, 254), rowsAfterClicks: of(233, 254), falseErrors: 0 },
  },
  {
    name: 'Twenty-seventh',
    sheets: TWENTY_SEVENTH,
    first: { rows: of(199, 236), rowsAfterClicks: of(221, 236), falseErrors: 0 },
  },
  {
    name: 'Twenty-eighth',
    sheets: TWENTY_EIGHTH,
    first: { rows: of(200, 240), rowsAfterClicks: of(209, 240), falseErrors: 0 },
  },
  {
    name: 'Twenty-ninth',
    sheets: TWENTY_NINTH,
    first: { rows: of(191, 233), rowsAfterClicks: of(214, 233), falseErrors: 0 },
  },
  {
    name: 'Thirtieth',
    sheets: THIRTIETH,
    first: { rows: of(197, 243), rowsAfterClicks: of(214, 243), falseErrors: 0 },
  },
  {
    name: 'Thirty-first',
    sheets: THIRTY_FIRST,
    first: { rows: of(181, 224), rowsAfterClicks: of(213, 224), falseErrors: 0 },
  },
  {
    name: 'Thirty-second',
    sheets: THIRTY_SECOND,
    first: { rows: of(239, 242), rowsAfterClicks: of(242, 242), falseErrors: 3 },
  },
  {
    name: 'Thirty-third',
    sheets: THIRTY_THIRD,
    first: { rows: of(225, 253), rowsAfterClicks: of(242, 253), falseErrors: 0 },
  },
];

export const ALL_SHEETS: readonly LabelledSheet[] = SETS.flatMap(({ sheets }) => sheets);
