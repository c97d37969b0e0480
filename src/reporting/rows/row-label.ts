import type { ExistingRow } from './existing-sheet';
import { textOf } from '../layout/spec-grid';

/** Enough of a task to know it by. */
const LABEL_LENGTH = 60;

/** A row as a reader calls it: its code, and the beginning of its words. */
export function labelOf({ cells }: Pick<ExistingRow, 'cells'>): string {
  const code = textOf(cells.get('code')?.value ?? null);
  const words = textOf(cells.get('title')?.value ?? cells.get('task')?.value ?? null).replaceAll('\n', ' ');
  const short = words.length > LABEL_LENGTH ? `${words.slice(0, LABEL_LENGTH).trimEnd()}…` : words;
  return [code, short].filter((part) => part !== '').join(' ');
}
