import { pause } from '../model/steps';

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

/** Runs the steps to their end, and pauses whenever they have worked for 25 ms. A single step is not cut. */
export async function inSlices<T>(steps: Generator<void, T>, { pause, now }: Scheduler = scheduler): Promise<T> {
  let began = now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (now() - began < SLICE_MS) continue;
    await pause();
    began = now();
  }
}
