import { useEffect, useRef, useSyncExternalStore } from 'react';
import type { Session } from './session';

/** After the last edit. Milliseconds. */
const QUIET = 1_000;
/** A check that took long waits as many times as long for the next one, so that typing stays quick in a large workbook. */
const REST = 4;
const KEY = 'phuluc.recheck';

const listeners = new Set<() => void>();
/** Where the browser keeps nothing, the choice holds until the pane is closed. */
let chosen: boolean | null = null;

const isOn = (): boolean => {
  if (chosen !== null) return chosen;
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
};

/** Whether the pane checks again by itself, on this machine. */
export const useRecheckChoice = (): boolean =>
  useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, isOn);

/** Has the pane check again by itself, or not, from now on. */
export function chooseRecheck(on: boolean): void {
  chosen = on;
  try {
    localStorage.setItem(KEY, on ? 'on' : 'off');
  } catch {
    // See `chosen`.
  }
  for (const listener of listeners) listener();
}

/** Checks again a second after the last edit, where there was a check before, while the pane is in front. */
export function useRecheck({ state, actions }: Session): void {
  const on = useRecheckChoice();
  const took = useRef(0);
  useEffect(() => {
    if (!on || state.check === null || state.stale.check === false || state.busy !== null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = (): void => {
      clearTimeout(timer);
      if (document.visibilityState === 'hidden') return;
      timer = setTimeout(
        () => void actions.recheck().then((time) => (took.current = time)),
        Math.max(QUIET, REST * took.current),
      );
    };
    wait();
    document.addEventListener('visibilitychange', wait);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', wait);
    };
    // Every edit is a new state, and begins the wait anew.
  }, [actions, on, state]);
}
