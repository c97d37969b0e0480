/** What Office tells of itself; asked for after `Office.onReady`. */

/** The lowest Excel that the add-in works with: Office 2021, Microsoft 365 of August 2021. Also in manifest.xml. */
export const LOWEST_EXCEL_API = '1.14';

/** True where Excel lacks what the add-in needs; the pane then names the workbench as the way out. */
export const excelIsTooOld = (): boolean => !Office.context.requirements.isSetSupported('ExcelApi', LOWEST_EXCEL_API);

/** Excel's theme; null where Excel does not tell (on the web it does not): then the system's is to be used. */
export function officeTheme(): { readonly dark: boolean } | null {
  // Undefined on the web although the types promise it: OfficeDev/office-js issue 6134.
  const theme: { readonly isDarkTheme?: boolean } | undefined = Office.context.officeTheme;
  return typeof theme?.isDarkTheme === 'boolean' ? { dark: theme.isDarkTheme } : null;
}

/** What a ribbon button asks the pane to begin with. */
export const RIBBON_RUNS = ['check', 'highlight', 'sheets'] as const;
export type RibbonRun = (typeof RIBBON_RUNS)[number];

/**
 * Which ribbon button opened the pane, from the query of its address ('?run=check'); null for 'Mở khung' and for
 * anything else. Office adds parameters of its own to the address.
 */
export function ribbonRun(search: string): RibbonRun | null {
  const asked = new URLSearchParams(search).get('run');
  return RIBBON_RUNS.find((run) => run === asked) ?? null;
}
