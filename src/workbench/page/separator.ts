/**
 * Bounds and default of the pane's width in pixels: as narrow as Excel's own pane, and no wider than leaves a table
 * beside it.
 */
export const PANE_WIDTH = { least: 320, usual: 360, most: 560 } as const;
const STEP = 16;
const KEY = 'phuluc.paneWidth';

/** In: any number. Out: a width that the pane may have. */
export const paneWidth = (wished: number): number =>
  Number.isFinite(wished)
    ? Math.round(Math.min(PANE_WIDTH.most, Math.max(PANE_WIDTH.least, wished)))
    : PANE_WIDTH.usual;

/** In: the width now and a key. Out: the width that it asks for, or null for a key that is not the separator's. */
export function widthByKey(now: number, key: string): number | null {
  switch (key) {
    // The separator moves with the arrow, so the pane on its right becomes wider to the left.
    case 'ArrowLeft':
      return paneWidth(now + STEP);
    case 'ArrowRight':
      return paneWidth(now - STEP);
    case 'Home':
      return PANE_WIDTH.least;
    case 'End':
      return PANE_WIDTH.most;
    case 'Enter':
      return PANE_WIDTH.usual;
    default:
      return null;
  }
}

/**
 * Lets the user set the pane's width with the separator before it: by dragging, by keys, by a double click for the
 * default. The width is kept in the browser.
 */
export function bindSeparator(separator: HTMLElement, pane: HTMLElement): void {
  let width: number = PANE_WIDTH.usual;
  const set = (wished: number): void => {
    width = paneWidth(wished);
    pane.style.setProperty('--pane-width', `${width}px`);
    separator.ariaValueNow = String(width);
    localStorage.setItem(KEY, String(width));
  };
  separator.ariaValueMin = String(PANE_WIDTH.least);
  separator.ariaValueMax = String(PANE_WIDTH.most);
  set(Number(localStorage.getItem(KEY) ?? PANE_WIDTH.usual));

  separator.addEventListener('keydown', (event) => {
    const wished = event.ctrlKey || event.altKey || event.metaKey ? null : widthByKey(width, event.key);
    if (wished === null) return;
    event.preventDefault();
    set(wished);
  });
  separator.addEventListener('dblclick', () => set(PANE_WIDTH.usual));
  separator.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    // Captured: the spreadsheet must not take the pointer for a selection on the way.
    separator.setPointerCapture(event.pointerId);
    const right = pane.getBoundingClientRect().right;
    const grip = pane.getBoundingClientRect().left - event.clientX;
    const move = ({ clientX }: PointerEvent): void => set(right - clientX - grip);
    separator.addEventListener('pointermove', move);
    separator.addEventListener('lostpointercapture', () => separator.removeEventListener('pointermove', move), {
      once: true,
    });
  });
}
