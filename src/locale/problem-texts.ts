import type { ProblemId } from '../model/outcome';

/**
 * What is said of each problem; `{name}` is an argument of it. `kept` replaces the usual sentence where more can be said.
 */
export type ProblemTexts<Id extends ProblemId = ProblemId> = Readonly<
  Record<Id, { readonly what: string; readonly action: string; readonly kept?: string }>
>;
