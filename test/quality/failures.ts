import type { SheetMeasure } from './tables/measure';

/** What is not right in the tables, sorted by what it is about, for whoever works on the reading. */
export function failureLines(measured: readonly SheetMeasure[], wrongCases: readonly string[]): string[] {
  const kinds = ['table', 'roles', 'rows', 'units', 'deadlines', 'errors'] as const;
  return [
    'What is not read right.',
    '',
    `## Small cases (${wrongCases.length} wrong)`,
    ...wrongCases.map((line) => `- ${line}`),
    ...kinds.flatMap((kind) => {
      const lines = measured.flatMap(({ name, failures }) =>
        failures.filter(({ of }) => of === kind).map(({ text }) => `- ${name}: ${text}`),
      );
      return ['', `## ${kind} (${lines.length})`, ...lines];
    }),
  ];
}
