import type { viYear } from './words.vi';

export const enYear: typeof viYear = {
  year: {
    label: 'Work of the year',
    parts: {
      progress: 'Progress',
      due: 'Due',
    },
  },
};
