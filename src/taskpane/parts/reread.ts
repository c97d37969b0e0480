import { useEffect, useRef } from 'react';
import type { Staleness } from '../session/staleness';
import type { PaneState } from '../session/state';

/**
 * Reads what a view shows anew once the pane itself has written: that is looked at again at once, while edits of the
 * user are said, not followed. `read` may be another function each time; the last one counts.
 */
export function useRereadAfterWriting(stale: Staleness, busy: PaneState['busy'], read: () => unknown): void {
  const latest = useRef(read);
  useEffect(() => {
    latest.current = read;
  });
  useEffect(() => {
    if (stale === 'written' && busy === null) latest.current();
  }, [busy, stale]);
}
