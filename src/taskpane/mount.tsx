import { useState, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import type { Language } from '../locale';
import { ErrorBoundary } from './parts/ErrorBoundary';
import { Pane, type PaneProps } from './Pane';
import { StartPage, type StartReason } from './parts/StartPage';
import type { PaneTheme } from './theme/theme';
import type { ThemeSource } from './theme/theme-source';

export type { FileAccess } from './parts/file-access';
export type { InitialAction } from './Pane';
export type { PaneTheme } from './theme/theme';

/** What a page gives the pane. `language` is where it starts; `onLanguage` is told when the user switches. */
export type MountProps = Omit<PaneProps, 'theme'> & { readonly theme?: PaneTheme | ThemeSource };

/** Shows the pane in an element that has a height; returns what takes it away. Pages need not know React. */
export function mountPane(element: HTMLElement, props: MountProps): () => void {
  const root = createRoot(element);
  root.render(<Mounted {...props} />);
  return () => root.unmount();
}

/** Shows why there is no pane here, and where there is one. */
export function mountStartPage(
  element: HTMLElement,
  reason: StartReason,
  language: Language,
  theme: PaneTheme = 'light',
): void {
  createRoot(element).render(<StartPage reason={reason} language={language} theme={theme} />);
}

function Mounted({ language: start, onLanguage, theme = 'light', ...rest }: MountProps) {
  const [language, setLanguage] = useState<Language>(start);
  const change = (chosen: Language): void => {
    setLanguage(chosen);
    onLanguage(chosen);
  };
  const { now, watch } = typeof theme === 'string' ? constant(theme) : theme;
  const current = useSyncExternalStore(watch, now);
  return (
    <ErrorBoundary language={() => language}>
      <Pane {...rest} theme={current} language={language} onLanguage={change} />
    </ErrorBoundary>
  );
}

const constant = (theme: PaneTheme): ThemeSource => ({ now: () => theme, watch: () => () => undefined });
