import type { ThemeSource } from '../../taskpane/theme/theme-source';

const CONTRAST = matchMedia('(forced-colors: active)');
const DARK = matchMedia('(prefers-color-scheme: dark)');

/** The theme of the page: the system's. There is no Excel around it that could have another. */
export const systemTheme: ThemeSource = {
  now: () => (CONTRAST.matches ? 'contrast' : DARK.matches ? 'dark' : 'light'),
  watch: (changed) => {
    for (const one of [CONTRAST, DARK]) one.addEventListener('change', changed);
    return () => {
      for (const one of [CONTRAST, DARK]) one.removeEventListener('change', changed);
    };
  },
};
