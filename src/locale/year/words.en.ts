import type { viYear } from './words.vi';

export const enYear: typeof viYear = {
  year: {
    label: 'Work of the year',
    parts: {
      coverage: 'Plan above',
      progress: 'Progress',
      due: 'Due',
      comparison: 'Two years',
      target: 'Target',
      results: 'Report',
      director: 'Director',
      overview: 'Overview',
    },
  },
};
