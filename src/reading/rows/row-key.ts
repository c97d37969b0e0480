import type { LeftOutRow } from '../../model/reading-choice';
import type { PlanRow } from '../../model/plan';
import { foldText } from '../../model/text';

const LENGTH = 80;

/** Words and numbers of a row's beginning in normal form: 'II. Công khai, minh bạch' → 'ii công khai minh bạch'. */
export const rowKey = (text: string): string =>
  foldText(text.slice(0, LENGTH * 2))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, LENGTH)
    .trim();

/** Names a row of the plan in what the planner says about it: its own code and words. */
export function rowKeyOf(row: PlanRow): string {
  const words = [row.title, row.task].find((field) => field !== undefined && field.origin !== 'inherited');
  return rowKey(`${row.code?.text ?? ''} ${words?.text ?? ''}`);
}

/** Names a row that was left out. */
export const leftOutKey = (row: LeftOutRow): string => rowKey(row.text);

/**
 * True when what was said of one row holds for this one. Rows that were put together of several begin with the first of
 * them, so that what was said of the whole begins with it.
 */
export const isRowSaid = (said: string, row: string): boolean =>
  said === row || (row.length >= 12 && said.startsWith(`${row} `));
