/** What is done with a plan in the course of its year, in the order in which a year needs it. */
export const YEAR_PARTS = [
  'coverage',
  'comparison',
  'target',
  'progress',
  'due',
  'results',
  'director',
  'overview',
] as const;
export type YearPart = (typeof YEAR_PARTS)[number];
