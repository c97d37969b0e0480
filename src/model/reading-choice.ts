import * as z from 'zod/mini';
import type { Area } from './grid';
import { COLUMN_ROLES, type ColumnRole, type RowType } from './roles';

/**
 * How sure the reading of a column is. said: the planner said it; sure: header and contents agree; likely: one of them
 * speaks clearly, the other does not contradict; guess: the best that is left. A finding that rests on a guess says so.
 */
export type Certainty = 'said' | 'sure' | 'likely' | 'guess';

/** What speaks for the role of a column. */
export type ColumnReason =
  /** Words of its header. */
  | 'header'
  /** The heading that stands over several columns. */
  | 'group-header'
  /** What stands in its cells: codes, points, units, dates, sentences. */
  | 'contents'
  /** The columns beside it. */
  | 'neighbours'
  /** The planner. */
  | 'said';

/** One column of a table: what its header says, what it was read as, and why. */
export interface ColumnReading {
  /** Zero-based sheet column. */
  readonly column: number;
  /** The header as it stands, the upper row's text before the lower one's; '' for a column without a header. */
  readonly header: string;
  /** Null: an other column, kept with its header and not understood. */
  readonly role: ColumnRole | null;
  readonly certainty: Certainty;
  readonly reasons: readonly ColumnReason[];
  /** Up to three different values of its cells, as they are shown. */
  readonly samples: readonly string[];
  /** A column of no role that the planner wants on the units' sheets. */
  readonly isCarried?: true;
}

/** A row of a table that was not read, and why. */
export interface LeftOutRow {
  /** Zero-based sheet row. */
  readonly row: number;
  /** What it says, shortened. */
  readonly text: string;
  readonly why: 'column-numbers' | 'number-alone' | 'repeated-header' | 'foot-line' | 'said';
}

/**
 * What the planner said about how tables are read (Cách đọc). It stands on the settings sheet and holds for every table
 * with the same header, on any sheet and in any file that it travels to. `table`: the header's key (reading/columns:
 * headerKey), its texts in normal form, without years.
 */
export type ReadingChoice =
  /**
   * The column with this header (normal form; 'điểm (2)' is the second one from the left) has this role; null: it is none of
   * the known ones, and `isCarried` along to the units' sheets.
   */
  | {
      readonly kind: 'column';
      readonly table: string;
      readonly header: string;
      readonly role: ColumnRole | null;
      readonly isCarried?: true;
    }
  /** The row that begins with this text (its code and words in normal form) is of this type. */
  | {
      readonly kind: 'row';
      readonly table: string;
      readonly row: string;
      readonly type: RowType | 'left-out' | 'continuation';
    }
  /**
   * The table speaks of this index (lower-case id: 'par', 'tasks', 'other' …), its points of this year; null: as read.
   */
  | { readonly kind: 'table'; readonly table: string; readonly index: string | null; readonly year: number | null }
  /** This selection is a table: its first `headerRows` rows are the header. */
  | { readonly kind: 'selection'; readonly sheet: string; readonly range: Area; readonly headerRows: number }
  /** What has this header is no table of the plan. */
  | { readonly kind: 'no-table'; readonly table: string };

const table = z.string().check(z.minLength(1));
const schema = z.strictObject({
  at: z.number(),
  choice: z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('column'),
      table,
      header: z.string(),
      role: z.nullable(z.enum(COLUMN_ROLES)),
      isCarried: z.optional(z.literal(true)),
    }),
    z.strictObject({
      kind: z.literal('row'),
      table,
      row: z.string().check(z.minLength(1)),
      type: z.enum(['section', 'criterion', 'task', 'total', 'left-out', 'continuation']),
    }),
    z.strictObject({ kind: z.literal('table'), table, index: z.string(), year: z.null() }),
    z.strictObject({ kind: z.literal('no-table'), table }),
  ]),
});

/** What the planner said of tables with one header, wherever they are, and when (ms since 1970). */
export type RememberedReading = z.infer<typeof schema>;

/** Such a word from what was stored; null when it is none. */
export function rememberedReading(value: unknown): RememberedReading | null {
  const read = schema.safeParse(value);
  return read.success ? read.data : null;
}
