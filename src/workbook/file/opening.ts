import { atOnce, stopIf } from '../../model/steps';
import type { OpenOptions } from './api';

/** The stages of opening, by what a byte of a part takes in each; measured on sheets of 10,000 to 100,000 rows. */
const WEIGHTS = { unpack: 1, view: 6, cells: 2 } as const;
export type OpeningStage = keyof typeof WEIGHTS;

/** The page draws, and a press of the button is heard, so often at least between two parts. */
const SLICE_MS = 30;

/** How far the opening of a file is; nothing of a file that is not wanted any more is read further. */
export interface Opening {
  /** Tells how many bytes all parts have, before the first of them is done. */
  begin(bytes: number): void;
  /** So many bytes are through that stage. Lets others work now and then; throws `Stopped`. */
  did(stage: OpeningStage, bytes: number): Promise<void>;
}

/** Nobody waits: what is read after opening. */
export const UNWATCHED: Opening = { begin: () => undefined, did: () => Promise.resolve() };

export function watchedOpening({ view = true, signal, onProgress }: OpenOptions): Opening {
  if (!signal && !onProgress) return UNWATCHED;
  const perByte = WEIGHTS.unpack + WEIGHTS.cells + (view ? WEIGHTS.view : 0);
  let [total, passed, paused] = [0, 0, performance.now()];
  return {
    begin: (bytes) => void (total = bytes * perByte),
    async did(stage, bytes) {
      passed += bytes * WEIGHTS[stage];
      if (performance.now() - paused > SLICE_MS) {
        onProgress?.(Math.min(passed, total), total);
        await new Promise((resume) => setTimeout(resume));
        paused = performance.now();
      }
      stopIf(signal);
    },
  };
}

/** Nobody is told, and nobody stops it; others work in between. */
export const LEAVING_ROOM = watchedOpening({ onProgress: () => undefined });

/**
 * Reads cells step by step, each of which gives how many of the `bytes` it took; others work in between where somebody
 * waits, and it may be stopped there.
 */
export async function inTurns<T>(steps: Generator<number, T>, bytes: number, opening: Opening): Promise<T> {
  if (opening === UNWATCHED) return atOnce(steps);
  for (let left = bytes; ;) {
    const step = steps.next();
    await opening.did('cells', step.done ? Math.max(0, left) : step.value);
    if (step.done) return step.value;
    left -= step.value;
  }
}
