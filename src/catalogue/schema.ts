import * as z from 'zod/mini';

/** The schemas; made when something is to be checked, since most calls only look things up. */
function makeSchemas() {
  /** How a criterion is scored: surveys of officials or of citizens, or report and evidence on the scoring software. */
  const method = z.nullable(z.enum(['survey-officials', 'survey-citizens', 'software']));

  /** A text in the languages of the pane. */
  const words = z.strictObject({ vi: z.string().check(z.minLength(1)), en: z.string().check(z.minLength(1)) });

  /** Whose index it is: sets of one level are never held against tables of another. */
  const level = z.enum(['nation', 'ministry', 'province', 'department', 'commune']);

  const criterion = z.strictObject({
    /** As the decision numbers it ('2.4.1', 'IV', 'V01'); null: it gives no number, or none is evidenced. */
    code: z.nullable(z.string().check(z.minLength(1), z.maxLength(24))),
    /** The code one level up; null at the top. A parent need not be listed itself. */
    parent: z.optional(z.nullable(z.string())),
    /** The part (Roman heading) in which the code stands, where numbers begin anew in each part. */
    part: z.optional(z.string()),
    /** Null: the Vietnamese name is not evidenced. */
    name: z.nullable(z.string().check(z.minLength(1))),
    otherNames: z.optional(z.array(z.string())),
    nameEn: z.optional(z.string()),
    /** Null: not evidenced, never zero. Zero: counted and not scored. */
    maximum: z.nullable(z.number().check(z.nonnegative(), z.multipleOf(0.0001))),
    method: z.optional(method),
    /** Left out: those of the edition. */
    sources: z.optional(z.array(z.string()).check(z.minLength(1))),
  });

  const edition = z.strictObject({
    /** How messages call it: '876/QĐ-BNV, 10/11/2022'. */
    edition: z.string().check(z.minLength(2)),
    /** Number of the decision; null where there is none (PAPI, PCI), or none is known. */
    decision: z.nullable(z.string()),
    /** Empty: for any level. */
    levels: z.array(level),
    /** First and last index year. A decision's title is not its validity: only years of its use are evidenced. */
    from: z.nullable(z.number()),
    /** Null: in force until another one is known. */
    to: z.nullable(z.number()),
    /** Every criterion of the set is listed: then an unknown code is wrong and not only unknown. */
    complete: z.optional(z.boolean()),
    /** What a reader must know about the evidence; a difference is then never an error. */
    reserve: z.optional(words),
    sources: z.array(z.string()),
    /** Empty: the edition is known by name, its criteria are not held. */
    criteria: z.array(criterion),
  });

  /** An index with its editions, as a file of the folder `indices` and as a file that planners pass on. */
  const indexFile = z.strictObject({
    /** Lower case; 'tasks' and 'other' are taken. */
    id: z.string().check(z.regex(/^(?!(tasks|other)$)[a-z][a-z-]{0,29}[a-z]$/)),
    /** Its place in lists; the others follow by id. */
    order: z.optional(z.number()),
    /** For narrow columns of sheets: 'PAR'. */
    short: z.string().check(z.minLength(1), z.maxLength(12)),
    label: words,
    name: words,
    /** Words by which titles and names of sheets speak of it: folded, '-' and blanks alike. */
    titles: z.array(z.string().check(z.minLength(2))),
    /** Longer words that begin like them and speak of something else. */
    otherTitles: z.optional(z.array(z.string().check(z.minLength(2)))),
    scale: z.strictObject({ unit: z.enum(['points', 'percent']), total: z.nullable(z.number()) }),
    /** The points of parts make those of the whole: false where they are weighted or per cents; null: not evidenced. */
    partsAddUp: z.nullable(z.boolean()),
    /** fixed: plans keep the set's own codes; free: they number in their own ways, and names tell the criterion. */
    codes: z.enum(['fixed', 'free']),
    /** points: a table under this name without points is a plain list of tasks. */
    tables: z.enum(['points', 'any']),
    /** An empty table of this index, for a plan that is not typed yet. */
    template: z.optional(z.strictObject({ shape: z.enum(['points', 'tasks', 'criteria']), title: z.string() })),
    /** Newest first. */
    editions: z.array(edition),
  });

  /** A set that planners pass on: an index file, or one of no known index ('other'). */
  const loadedSetFile = z.strictObject({
    ...indexFile.shape,
    id: z.string().check(z.regex(/^(?!tasks$)[a-z][a-z-]{0,29}[a-z]$/)),
    editions: z.array(edition).check(z.minLength(1)),
  });
  return { indexFile, loadedSetFile };
}

let made: ReturnType<typeof makeSchemas> | undefined;
const schemas = () => (made ??= makeSchemas());

/** Checks an index file; throws on what is none. */
export const parseIndexFile = (file: unknown): IndexFile => schemas().indexFile.parse(file);

/** Checks a set that planners pass on. */
export const readLoadedSetFile = (file: unknown) => schemas().loadedSetFile.safeParse(file);

export type IndexFile = z.infer<ReturnType<typeof makeSchemas>['indexFile']>;
export type EditionFile = IndexFile['editions'][number];
export type CriterionFile = EditionFile['criteria'][number];
export type Level = EditionFile['levels'][number];
export type ScoringMethod = NonNullable<CriterionFile['method']>;
