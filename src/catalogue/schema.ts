import * as z from 'zod/mini';

/** How a criterion is scored: surveys of officials or of citizens, or report and evidence on the scoring software. */
const method = z.nullable(z.enum(['survey-officials', 'survey-citizens', 'software']));

const criterion = z.strictObject({
  code: z.string().check(z.regex(/^(0|[1-9]\d*(\.[1-9]\d*)*|[IVX]+)$/)),
  /** The code one level up; null at the top. A parent need not be listed itself. */
  parent: z.nullable(z.string()),
  /** Null: the Vietnamese name is not evidenced. */
  name: z.nullable(z.string().check(z.minLength(3))),
  otherNames: z.optional(z.array(z.string())),
  nameEn: z.optional(z.string()),
  /** Null: not evidenced, never zero. */
  maximum: z.nullable(z.number().check(z.positive(), z.multipleOf(0.0001))),
  method,
  sources: z.array(z.string()).check(z.minLength(1)),
});

/** One edition of a criteria set, as its file in this folder holds it. */
export const catalogueFile = z.strictObject({
  index: z.enum(['PAR', 'SIPAS', 'PAPI']),
  edition: z.string(),
  /** Number of the decision; null for PAPI, which is no decision of the State. */
  decision: z.nullable(z.string()),
  /** First and last year for which the edition is evidenced. */
  from: z.number(),
  to: z.number(),
  criteria: z.array(criterion).check(z.minLength(1)),
});

export type CatalogueFile = z.infer<typeof catalogueFile>;
export type ScoringMethod = NonNullable<z.infer<typeof method>>;
