/** What of the check leads to Cách đọc: the amber line, the empty list, a finding, or the line of what was read. */
export type ReadingOpener = 'doubts' | 'none' | 'finding' | 'summary';

/** Marks the button, so that the keyboard comes back to it when Cách đọc closes. */
export const opensReading = (opener: ReadingOpener) => ({ 'data-opens-reading': opener });

/** Puts the keyboard back on the button that opened Cách đọc, where it is still there. */
export function focusReadingOpener(view: HTMLElement | null, opener: ReadingOpener): void {
  view?.querySelector<HTMLElement>(`[data-opens-reading="${opener}"]`)?.focus();
}
