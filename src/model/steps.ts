/** Work that comes in steps, done to its end without a pause: for callers that have nobody waiting. */
export function atOnce<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Waits for a macrotask, so that others come to their turn: a page draws and hears clicks. Node has nothing to draw, and
 * comes back at once where its timers wait for a millisecond.
 */
export const pause = (): Promise<void> =>
  new Promise((resume) => {
    if (typeof setImmediate === 'function') setImmediate(resume);
    else setTimeout(resume);
  });
