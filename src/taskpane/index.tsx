import type { Language } from '../locale';
import { excelIsTooOld, officeTheme, openExcelWorkbook, ribbonRun } from '../workbook/excel';
import { mountPane, mountStartPage, type PaneTheme } from './mount';

/** The pane's page inside Excel: waits for Office, then shows the pane over the workbook that is open beside it. */

/** Null where there is no Office: the page was opened in a browser, or office.js could not be loaded. */
async function officeHost(): Promise<Office.HostType | null> {
  if (typeof Office === 'undefined') return null;
  return (await Office.onReady()).host;
}

/** Storage may be shared with other add-ins on the web: https://learn.microsoft.com/office/dev/add-ins/develop/persisting-add-in-state-and-settings */
const languageKey = (): string => `${Office.context.partitionKey ?? ''}phuluc.language`;

function savedLanguage(): Language {
  try {
    return localStorage.getItem(languageKey()) === 'en' ? 'en' : 'vi';
  } catch {
    return 'vi'; // Storage may be blocked in a frame.
  }
}

function saveLanguage(language: Language): void {
  document.documentElement.lang = language;
  try {
    localStorage.setItem(languageKey(), language);
  } catch {
    // The choice then holds until the pane is closed.
  }
}

function theme(): PaneTheme {
  if (matchMedia('(forced-colors: active)').matches) return 'contrast';
  const dark = officeTheme()?.dark ?? matchMedia('(prefers-color-scheme: dark)').matches;
  return dark ? 'dark' : 'light';
}

async function start(element: HTMLElement): Promise<void> {
  const host = await officeHost();
  if (host === null || host !== Office.HostType.Excel) return mountStartPage(element, 'not-excel', 'vi');
  const language = savedLanguage();
  document.documentElement.lang = language;
  if (excelIsTooOld()) return mountStartPage(element, 'too-old', language);
  mountPane(element, { workbook: openExcelWorkbook(), language, onLanguage: saveLanguage, theme: theme(), initialAction: ribbonRun(location.search) ?? undefined });
}

void start(document.getElementById('pane')!);
