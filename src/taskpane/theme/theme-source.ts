import type { PaneTheme } from './theme';

/** A theme that may change while the pane is open. */
export interface ThemeSource {
  readonly now: () => PaneTheme;
  /** Calls back when the theme may have changed; returns what ends it. */
  readonly watch: (changed: () => void) => () => void;
}

const CONTRAST = '(forced-colors: active)';
const DARK = '(prefers-color-scheme: dark)';

/**
 * Excel's theme, else the system's, else light. Windows' contrast themes come before both. Excel has no event for its
 * theme (`OfficeThemeChanged` is Outlook's), so it is looked at again when the user comes back to the pane.
 */
export const excelThemes = (officeTheme: () => { readonly dark: boolean } | null): ThemeSource => ({
  now: () => {
    if (matchMedia(CONTRAST).matches) return 'contrast';
    return (officeTheme()?.dark ?? matchMedia(DARK).matches) ? 'dark' : 'light';
  },
  watch: (changed) => {
    const system = [CONTRAST, DARK].map((query) => matchMedia(query));
    system.forEach((one) => one.addEventListener('change', changed));
    addEventListener('focus', changed);
    document.addEventListener('visibilitychange', changed);
    return () => {
      system.forEach((one) => one.removeEventListener('change', changed));
      removeEventListener('focus', changed);
      document.removeEventListener('visibilitychange', changed);
    };
  },
});
