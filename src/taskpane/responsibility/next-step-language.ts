import type { Language } from '../../locale';
import { nextStepWords, type NextStepWords } from '../../locale/responsibility/next-steps';
import { useLanguage } from '../parts/language';

export type { NextStepWords };

/** The texts of the way on from sheets, in the pane's language. */
export function useNextStepLanguage(): { readonly language: Language; readonly text: NextStepWords } {
  const { language } = useLanguage();
  return { language, text: nextStepWords(language) };
}
