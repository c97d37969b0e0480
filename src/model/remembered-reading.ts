import * as z from 'zod/mini';
import { COLUMN_ROLES } from './roles';

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
