import { words, type Language, type Words } from '../../locale';
import { yearWords, type YearWords } from '../../locale/year/later';
import { useLanguage } from '../parts/language';

/** The pane's texts with those of the year's parts. */
export type AllWords = Words & YearWords;

const ALL: Readonly<Record<Language, AllWords>> = {
  vi: { ...words('vi'), ...yearWords('vi') },
  en: { ...words('en'), ...yearWords('en') },
};

export function useYearLanguage(): { readonly language: Language; readonly text: AllWords } {
  const { language } = useLanguage();
  return { language, text: ALL[language] };
}
