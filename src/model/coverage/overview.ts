import * as z from 'zod/mini';
import type { Problem } from '../outcome';

/**
 * What many plans below one say, a JSON line a plan: small enough to keep for thousands, and to be made in parts and put together.
 * Rows of the plan above are named by their place in the first line.
 */
const count = z.number().check(z.int(), z.nonnegative());
const places = z.array(count);

const overviewAboveSchema = z.object({
  type: z.literal('above'),
  file: z.string(),
  year: z.nullable(z.number()),
  /** Who is expected to send: units that the plan names, and those of its unit list. */
  units: z.array(z.string()),
  rows: z.array(
    z.object({
      index: z.string(),
      code: z.string(),
      title: z.string(),
      /** Units that are named in the row itself. */
      units: z.array(z.string()),
      groups: z.array(z.string()),
    }),
  ),
});
export type OverviewAbove = z.infer<typeof overviewAboveSchema>;

const overviewPlanSchema = z.object({
  type: z.literal('plan'),
  file: z.string(),
  /** Null: neither the plan nor the name of its file says whose it is. */
  unit: z.nullable(z.string()),
  /** Why the file could not be read, in a sentence; null when it could. */
  problem: z.nullable(z.string()),
  year: z.nullable(z.number()),
  tables: count,
  rows: count,
  errors: count,
  warnings: count,
  /** Of the criteria without listed children. */
  points: z.object({ benchmark: z.number(), achieved: z.number() }),
  /** Places of rows of the plan above that are given to the unit, and of those among them … */
  given: places,
  covered: places,
  doubtful: places,
  missing: places,
  later: places,
  otherPoints: places,
  /** Rows that the plan above does not give. */
  notGiven: count,
});
export type OverviewPlan = z.infer<typeof overviewPlanSchema> & {
  /** The same for a reader of another language, as long as the line was not put away. */
  readonly cause?: Problem;
};

/** A line of the file: the plan above first, then a plan each. */
export const overviewLineSchema = z.discriminatedUnion('type', [overviewAboveSchema, overviewPlanSchema]);

export interface Overview {
  readonly above: OverviewAbove;
  readonly plans: readonly OverviewPlan[];
}
