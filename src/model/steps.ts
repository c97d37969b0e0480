import { failed, type Outcome } from './outcome';

/** Work that comes in steps, done to its end without a pause: for callers that have nobody waiting. */
export function atOnce<T>(steps: Generator<unknown, T>): T {
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

/** Work that is done in steps, and what it takes to let others work in between. */
export interface Scheduler {
  /** Waits until the page has drawn and the user's clicks are heard: a macrotask. */
  readonly pause: () => Promise<void>;
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
}

/** Excel restarts add-ins that do not answer; a page feels stuck after a twentieth of a second. */
const SLICE_MS = 25;

const scheduler: Scheduler = {
  pause,
  now: () => performance.now(),
};

/** Thrown in the middle of work that the user no longer wants; whoever offers a way to stop it catches it. */
export class Stopped extends Error {}

/** Throws `Stopped` where the user has stopped the work. */
export function stopIf(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new Stopped();
}

/** Does the work; where it is stopped in the middle, before anything was written, that is its problem. */
export async function untilStopped<T>(work: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Stopped) return failed('stopped-before');
    throw error;
  }
}

/**
 * Runs the steps to their end, and pauses whenever they have worked for 25 ms. A single step is not cut. Throws `Stopped`
 * between two slices where the signal says so.
 */
export async function inSlices<T>(
  steps: Generator<void, T>,
  signal?: AbortSignal,
  { pause, now }: Scheduler = scheduler,
): Promise<T> {
  stopIf(signal);
  let began = now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (now() - began < SLICE_MS) continue;
    await pause();
    stopIf(signal);
    began = now();
  }
}
