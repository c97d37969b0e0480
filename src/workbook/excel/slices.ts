import { pause } from '../../model/steps';

/**
 * How long the add-in works at a time, in milliseconds: Excel restarts add-ins that do not answer, and a pane must hear
 * a press of Cancel.
 */
const SLICE_MS = 25;

/**
 * Does the same with each item, and lets the page draw and the user's clicks be heard whenever it has worked for a
 * slice.
 */
export async function inSlices<T>(items: Iterable<T>, work: (item: T) => void): Promise<void> {
  let began = performance.now();
  for (const item of items) {
    work(item);
    if (performance.now() - began < SLICE_MS) continue;
    await pause();
    began = performance.now();
  }
}

/** Work that comes in steps, to its end, with a pause whenever it has worked for a slice. A single step is not cut. */
export async function stepByStep<T>(steps: Generator<void, T>): Promise<T> {
  let began = performance.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (performance.now() - began < SLICE_MS) continue;
    await pause();
    began = performance.now();
  }
}
