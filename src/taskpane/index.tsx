import type { Language } from '../locale';
import { excelIsTooOld, officeTheme, openAsNewWorkbook, openExcelWorkbook, ribbonRun } from '../workbook/excel';
import { browserReadingStore, browserSetStore } from './settings/browser-set-store';
import { mountPane, mountStartPage, type FileAccess } from './mount';
import { excelThemes } from './theme/theme-source';

/** The pane's page inside Excel: waits for Office, then shows the pane over the workbook that is open beside it. */

/** Null where there is no Office: the page was opened in a browser, or office.js could not be loaded. */
async function officeHost(): Promise<Office.HostType | null> {
  if (typeof Office === 'undefined') return null;
  return (await Office.onReady()).host;
}

/**
 * Storage may be shared with other add-ins on the web:
 * https://learn.microsoft.com/office/dev/add-ins/develop/persisting-add-in-state-and-settings
 */
const partition = (): string => Office.context.partitionKey ?? '';
const languageKey = (): string => `${partition()}phuluc.language`;

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

/** What reads and makes .xlsx files is as large as the pane itself: it comes when the first file does. */
const loadFiles = () => import(/* webpackChunkName: "files" */ '../workbook/file');
const loadWord = () => import(/* webpackChunkName: "word" */ '../workbook/word');
const loadCalendar = () => import(/* webpackChunkName: "calendar" */ '../documents/calendar');
const loadLetter = () => import(/* webpackChunkName: "letter" */ '../documents/letter');
const FILES: FileAccess = {
  open: async (name, bytes, signal) => (await loadFiles()).openWorkbookFile(name, bytes, { view: false, signal }),
  openPlan: async (name, bytes, signal) => {
    const opened = await (await loadWord()).openPlanFile(name, bytes, { view: false, signal });
    return opened.ok ? { ok: true, value: opened.value.workbook } : opened;
  },
  readWord: async (name, bytes) => (await loadWord()).readWordFile(name, bytes),
  make: async (spec) => (await loadFiles()).fileOfSpecs([spec]),
  zip: async (parts) => (await loadFiles()).zipOf(parts, true),
  makeLetter: async (spec) => (await loadLetter()).letterFile(spec),
  makeCalendar: async (spec) => (await loadCalendar()).calendarFile(spec),
  openInExcel: openAsNewWorkbook,
};

/** Excel opens the page with its own name in the address, so that office.js knows where it is. */
const openedByOffice = (): boolean =>
  location.search.includes('_host_Info=') || location.hash.includes('_host_Info=') || window.parent !== window;

async function start(element: HTMLElement): Promise<void> {
  const host = await officeHost();
  if (host === null && typeof Office === 'undefined' && openedByOffice())
    return mountStartPage(element, 'office-missing', 'vi');
  if (host === null || host !== Office.HostType.Excel) return mountStartPage(element, 'not-excel', 'vi');
  const language = savedLanguage();
  document.documentElement.lang = language;
  const theme = excelThemes(officeTheme);
  if (excelIsTooOld()) return mountStartPage(element, 'too-old', language, theme.now());
  mountPane(element, {
    workbook: openExcelWorkbook(),
    files: FILES,
    setStore: browserSetStore(partition),
    readingStore: browserReadingStore(partition),
    language,
    onLanguage: saveLanguage,
    theme,
    initialAction: ribbonRun(location.search) ?? undefined,
  });
}

void start(document.getElementById('pane')!);
