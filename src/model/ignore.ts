import * as z from 'zod/mini';
import type { Finding } from './finding';
import { isError, type CellPlace, type CellValue } from './grid';
import { oneLine } from './text';

/**
 * cell: this one finding, as long as its cell holds what it held; column: the rule in that column of that sheet; rule:
 * the rule everywhere.
 */
export const IGNORE_SCOPES = ['cell', 'column', 'rule'] as const;
export type IgnoreScope = (typeof IGNORE_SCOPES)[number];

const shared = {
  /** A rule id; also one that this version does not know. */
  rule: z.string().check(z.regex(/^[a-z][a-z0-9-]*$/)),
  reason: z.string().check(z.trim(), z.minLength(1)),
  /** ISO day on which it was set; '' when the planner took it out. */
  day: z.union([z.literal(''), z.iso.date()]),
};
const sheet = z.string().check(z.minLength(1));

/**
 * What the planner decided not to hear of, and why. Read from a sheet that people edit, so it is parsed, never trusted.
 */
export const ignoreSchema = z.discriminatedUnion('scope', [
  z.object({
    scope: z.literal('cell'),
    ...shared,
    sheet,
    /** 'D6'. */
    place: z.string().check(z.regex(/^[A-Z]{1,3}[1-9]\d{0,6}$/)),
    /**
     * The number of its row in the table ('2.4'), by which it is found again when rows were put in above; '' for none.
     */
    row: z.string(),
    /** What the cell held, as `ignoredContent` writes it; '' for a blank cell. */
    content: z.string(),
  }),
  z.object({ scope: z.literal('column'), ...shared, sheet, place: z.string().check(z.regex(/^[A-Z]{1,3}$/)) }),
  z.object({ scope: z.literal('rule'), ...shared }),
]);
export type Ignore = z.infer<typeof ignoreSchema>;

/** An ignore and the cell of the settings sheet where its row begins. */
export interface KeptIgnore {
  readonly ignore: Ignore;
  readonly at: CellPlace;
}

/** A finding that is not reported, and the decision that says so. */
export interface IgnoredFinding {
  readonly finding: Finding;
  readonly by: KeptIgnore;
}

/** A row of the settings sheet that cannot be understood; it stays where it is until somebody corrects it. */
export interface UnreadIgnore {
  readonly at: CellPlace;
  /** The part that is missing or unclear. */
  readonly part: 'rule' | 'scope' | 'sheet' | 'place' | 'reason' | 'day';
  /** What stands there; '' when nothing does. */
  readonly found: string;
}

/** Longer contents are cut: enough to know the cell again, and to read in a row of a table. */
const CONTENT_LENGTH = 200;

/** What a cell holds, as the settings sheet writes it: one line, numbers with a decimal comma, '' for blank. */
export function ignoredContent(value: CellValue): string {
  if (value === null) return '';
  if (isError(value)) return value.error;
  if (typeof value === 'number') return String(value).replace('.', ',');
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const text = oneLine(value);
  return text.length > CONTENT_LENGTH ? `${text.slice(0, CONTENT_LENGTH - 1).trimEnd()}…` : text;
}
