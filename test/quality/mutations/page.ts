import type { Share } from '../tables/measure';
import { percentOf } from '../tables/report';
import type { MutationMeasure } from './measure';

/** Variants of each table a number or kind of changes, and the seed of the figures in docs/quality.md. */
export const VARIANTS = 6;
export const MUTATION_SEED = 2026;

const line = (name: string, share: Share): string =>
  `| ${name} | ${share.right} of ${share.all} | ${percentOf(share).toFixed(1)} % |`;
const TITLES = { '0': 'as they are', '1': 'one change', '2': 'two changes', '3': 'three changes' } as const;

/** The part of docs/quality.md on headers that are changed. */
export const mutationPage = ({ rows, falseErrors }: MutationMeasure, byKind: Readonly<Record<string, Share>>): string =>
  [
    '## The same tables with other headers',
    '',
    `All the tables above, each ${VARIANTS} times in every line below, with headers as another office might have typed them (seed ${MUTATION_SEED}). The other wordings are a list of its own (\`test/quality/mutations/words.ts\`), apart from the vocabulary of the reading. Errors said of what is none, in all of them together: ${falseErrors}.`,
    '',
    '| Header | Rows right | |',
    '| --- | ---: | ---: |',
    ...Object.entries(rows).map(([key, share]) => line(TITLES[key as '0'] ?? key, share)),
    '',
    '| One change of this kind | Rows right | |',
    '| --- | ---: | ---: |',
    ...Object.entries(byKind).map(([kind, share]) => line(kind, share)),
    '',
  ].join('\n');
