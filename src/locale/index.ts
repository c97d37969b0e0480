import type { Language } from './language';
import { en } from './words.en';
import { vi, type Words } from './words.vi';

export type { Language } from './language';
export type { Words } from './words.vi';
export { problemText, type During, type ProblemText } from './problems';

/** The texts of the pane in a language. */
export const words = (language: Language): Words => (language === 'vi' ? vi : en);
