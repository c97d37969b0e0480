import { useCallback, useState, type FocusEvent, type KeyboardEvent } from 'react';

/**
 * One stop of the Tab key for a whole list; the arrow keys, Home and End go from row to row. Rows are the elements that carry
 * `data-row` with their key. `onSide` is told of → (open) and ← (close).
 */
export function useRoving(keys: readonly string[], onSide?: (key: string, open: boolean) => void) {
  const [focused, setFocused] = useState<string | null>(null);
  // The row that Tab enters: the last one that had the focus if it is still there, else the first.
  const stop = focused !== null && keys.includes(focused) ? focused : (keys[0] ?? null);

  const onFocus = useCallback((event: FocusEvent<HTMLElement>) => {
    const key = event.target.dataset['row'];
    if (key !== undefined) setFocused(key);
  }, []);

  const onKeyDown = useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      const key = (event.target as HTMLElement).dataset['row'];
      if (key === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
      if ((event.key === 'ArrowRight' || event.key === 'ArrowLeft') && onSide) {
        onSide(key, event.key === 'ArrowRight');
        event.preventDefault();
        return;
      }
      const to = rowAfter(keys, key, event.key);
      if (to === null) return;
      event.preventDefault();
      focusRow(event.currentTarget, to);
    },
    [keys, onSide],
  );

  return { onFocus, onKeyDown, tabIndex: (key: string): 0 | -1 => (key === stop ? 0 : -1) };
}

/** The row to go to from `key` by an arrow key, Home or End; null for other keys and at either end. */
export function rowAfter(keys: readonly string[], key: string, pressed: string): string | null {
  const at = keys.indexOf(key);
  if (at < 0) return null;
  const to = pressed === 'ArrowDown' ? at + 1 : pressed === 'ArrowUp' ? at - 1 : pressed === 'Home' ? 0 : pressed === 'End' ? keys.length - 1 : at;
  return to === at ? null : (keys[to] ?? null);
}

/** Puts the focus on a row of a list and brings it into view. */
export function focusRow(list: HTMLElement, key: string): void {
  for (const row of list.querySelectorAll<HTMLElement>('[data-row]')) {
    if (row.dataset['row'] !== key) continue;
    row.focus({ preventScroll: true });
    row.scrollIntoView({ block: 'nearest' });
    return;
  }
}
