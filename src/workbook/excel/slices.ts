import { inSlices } from '../../model/steps';

/** Does the same with each item, in slices. Throws `Stopped` between two of them where the signal says so. */
export const eachInSlices = <T>(items: Iterable<T>, work: (item: T) => void, signal?: AbortSignal): Promise<void> =>
  inSlices(eachOf(items, work), signal);

function* eachOf<T>(items: Iterable<T>, work: (item: T) => void): Generator<void, void> {
  for (const item of items) {
    work(item);
    yield;
  }
}
