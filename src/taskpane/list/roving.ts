import { useCallback, useState, type FocusEvent, type KeyboardEvent } from 'react';

export interface RovingOptions {
  /** ← and → move instead of ↑ and ↓. */
  readonly horizontal?: boolean;
  /** The row that Tab enters before any had the focus; the first when absent. */
  readonly start?: string;
  /** Announcement of → (open) and ← (close) on a row of a vertical list. */
  readonly onSide?: (key: string, open: boolean) => void;
}

/**
 * One stop of the Tab key for a whole list; the arrow keys, Home and End go from row to row. Rows are the elements that
 * carry `data-row` with their key.
 */
export function useRoving(keys: readonly string[], { horizontal = false, start, onSide }: RovingOptions = {}) {
  const [focused, setFocused] = useState<string | null>(null);
  // The row that Tab enters: the last one that had the focus if it is still there.
  const stop = [focused, start].find((key) => key != null && keys.includes(key)) ?? keys[0];

  const onFocus = useCallback((event: FocusEvent<HTMLElement>) => {
    const key = event.target.dataset['row'];
    if (key !== undefined) setFocused(key);
  }, []);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const key = (event.target as HTMLElement).dataset['row'];
    if (key === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    if ((event.key === 'ArrowRight' || event.key === 'ArrowLeft') && onSide) {
      onSide(key, event.key === 'ArrowRight');
      event.preventDefault();
      return;
    }
    const to = rowAfter(keys, key, event.key, horizontal);
    if (to === null) return;
    event.preventDefault();
    focusRow(event.currentTarget, to);
  };

  return { onFocus, onKeyDown, tabIndex: (key: string): 0 | -1 => (key === stop ? 0 : -1) };
}

/** The row to go to from `key` by an arrow key, Home or End; null for other keys and at either end. */
export function rowAfter(keys: readonly string[], key: string, pressed: string, horizontal = false): string | null {
  const at = keys.indexOf(key);
  if (at < 0) return null;
  const [back, on] = horizontal ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown'];
  const to =
    pressed === on
      ? at + 1
      : pressed === back
        ? at - 1
        : pressed === 'Home'
          ? 0
          : pressed === 'End'
            ? keys.length - 1
            : at;
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
