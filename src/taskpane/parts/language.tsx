import { createContext, useContext } from 'react';
import { words, type Language, type Words } from '../../locale';

const Current = createContext<Language>('vi');

/** Gives everything below it the pane's language. */
export const LanguageProvider = Current.Provider;

export function useLanguage(): { readonly language: Language; readonly text: Words } {
  const language = useContext(Current);
  return { language, text: words(language) };
}
